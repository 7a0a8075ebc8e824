/** Tables of words and facts that the rules know, whole: what is taken from one, or put in, is read before it is kept. */
import { expect, test } from 'vitest';
import * as abbreviations from '../../../src/rules/data/abbreviations.ts';
import * as boundWords from '../../../src/rules/data/bound-words.ts';
import * as capitals from '../../../src/rules/data/capitals.ts';
import * as districts from '../../../src/rules/data/districts.ts';
import * as documents from '../../../src/rules/data/documents.ts';
import * as known from '../../../src/rules/data/known.ts';
import * as knownBases from '../../../src/rules/data/known-bases.ts';
import * as knownTitles from '../../../src/rules/data/known-titles.ts';
import * as mergedBodies from '../../../src/rules/data/merged-bodies.ts';
import * as provinces from '../../../src/rules/data/provinces.ts';
import * as replaced from '../../../src/rules/data/replaced.ts';
import * as spelling from '../../../src/rules/data/spelling.ts';
import * as standards from '../../../src/rules/data/standards.ts';
import { KEYWORD_HELP } from '../../../src/server/features/keyword-help.ts';
import { expectApproved } from './approved.ts';

const DATA: Record<string, Record<string, unknown>> = {
  abbreviations,
  boundWords,
  capitals,
  districts,
  documents,
  knownBases,
  knownTitles,
  known,
  mergedBodies,
  provinces,
  replaced,
  spelling,
  standards,
};

/** A table as lines: an entry each; patterns as they are written. */
function lines(value: unknown): string[] {
  if (value instanceof Map || value instanceof Set) return lines([...value]);
  if (Array.isArray(value)) return value.map(entry);
  if (value && typeof value === 'object' && !(value instanceof RegExp))
    return Object.entries(value).map(([key, of]) => `${key}: ${entry(of)}`);
  return [entry(value)];
}

function entry(value: unknown): string {
  return (
    JSON.stringify(value, (_, part) => {
      if (part instanceof RegExp) return String(part);
      if (typeof part === 'function') return `→ ${part.length}`;
      return part;
    }) ?? String(value)
  );
}

test('what the rules know', async () => {
  const tables = Object.entries(DATA).flatMap(([file, exports]) =>
    Object.entries(exports).map(([name, value]) => [`##### ${file} ${name}`, ...lines(value)].join('\n')),
  );
  expect(tables.length).toBeGreaterThan(15);
  await expectApproved('findings/tables.txt', tables.join('\n'));
});

test('what each keyword means', async () => {
  await expectApproved('editor/keywords.txt', lines(KEYWORD_HELP).join('\n'));
});
