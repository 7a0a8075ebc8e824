import type { Range } from 'vscode-languageserver-types';
import { betterWording, isLoose, type ProblemCode } from '../../deadline/index.ts';
import { TextMemo } from '../../memo.ts';
import type { RuleCode } from '../../rules/catalogue.ts';
import { positionIn, readingOf } from '../deadline-readings.ts';
import type { Deadline } from '../generated/ast.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

/** Which rule a problem of the reader belongs to; the rest are deadlines that cannot be read. */
const CODES: Partial<Record<ProblemCode, RuleCode>> = { 'impossible-date': 'MTCL303', 'too-long': 'MTCL031' };

/** Longer than any wording that somebody would take over as a whole. */
const LONGEST_HINT = 500;

/** The same words stand in many tasks. */
const hints = new TextMemo((text): { proper?: string } => {
  const reading = readingOf(text);
  if (reading.canonical || text.length > LONGEST_HINT) return {};
  const proper = betterWording(text, reading);
  return proper !== undefined && isLoose(text, reading, proper) ? { proper } : {};
});

/** What the reader says of one deadline, at its exact characters; loose spellings get a hint with the proper form. */
export function checkDeadline(deadline: Deadline, accept: Accept): void {
  const text = deadline.value;
  if (!text) return;
  const reading = readingOf(text);
  const start = deadline.$cstNode?.range.start;
  if (!start) return;
  for (const problem of reading.problems) {
    const range = rangeIn(text, start, problem.start, problem.end);
    hit(accept, CODES[problem.code] ?? 'MTCL304', problem.message, { node: deadline, range });
  }
  const { proper } = hints.of(text);
  if (proper !== undefined) {
    const whole = rangeIn(text, start, 0, text.length);
    hit(accept, 'MTCL305', `Văn bản hành chính thường viết: ${proper}`, { node: deadline, range: whole });
  }
}

function rangeIn(text: string, origin: Range['start'], from: number, to: number): Range {
  return { start: positionIn(text, origin, from), end: positionIn(text, origin, to) };
}
