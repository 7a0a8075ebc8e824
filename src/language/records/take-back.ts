/** What is recorded of a task or target, and a record taken back out of its file. */
import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { printDay } from '../../deadline/index.ts';
import type { Objective, Plan, ProgressEntry, RichText, SourceRange, Target, Task } from '../../plan/model.ts';
import { shortPrinter } from '../../wording/printer.ts';
import { editOf } from '../fixes/edits.ts';
import type * as ast from '../generated/ast.ts';
import { nodesOfType } from '../syntax/file-index.ts';
import { factsWords, resultWords } from './words.ts';

/** All records of it, the latest first; of an objective those of its targets, too. */
export function recordedOf({ progress, objectives }: Plan, subject: Task | Target | Objective): ProgressEntry[] {
  const about = new Set<ProgressEntry['subject']>([subject]);
  if (subject.type === 'objective') for (const target of subject.targets) about.add(target);
  // What is recorded of an objective with one target is recorded of that target.
  const only = objectives.find(({ targets }) => targets.length === 1 && targets[0] === subject);
  if (only) about.add(only);
  return progress
    .filter((entry) => about.has(entry.subject))
    .toReversed()
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** For a person to read: "hoàn thành ngày 24/03/2027, minh chứng: Báo cáo số 12/BC-VP". */
export function recordedWords(plan: Plan, entry: ProgressEntry): string {
  const { state, doneOn, value, reporter, evidence, reasons, proposals } = entry;
  const printer = shortPrinter(plan);
  const texts = (name: string, all: RichText[]) =>
    all.length > 0 ? [`${name}: ${all.map((words) => printer.line(words)).join('; ')}`] : [];
  return [
    ...(state ? [factsWords({ state, doneOn })] : []),
    ...(value === undefined ? [] : [`kết quả ${resultWords(entry)}`]),
    ...(reporter ? [`của ${reporter.title}`] : []),
    ...texts('minh chứng', evidence),
    ...texts('lý do', reasons),
    ...texts('đề xuất', proposals),
  ].join(', ');
}

/** Whose record begins at a place of a file. */
export function recordAt(plan: Plan, uri: string, line: number, character: number): ProgressEntry | undefined {
  return plan.progress.find(
    ({ source }) => source.uri === uri && source.start.line === line && source.start.character === character,
  );
}

/** Its line with the comment behind it; its whole block where nothing else stands in it. */
export function takeBackEdit({ source }: ProgressEntry, document: LangiumDocument): TextEdit | undefined {
  const { textDocument, parseResult } = document;
  const whole = nodesOfType<ast.Progress>(parseResult.value, 'Progress')
    .filter(({ entries, $cstNode }) => {
      const [only, ...more] = entries;
      const at = only?.$cstNode?.range.start;
      return (
        more.length === 0 &&
        at?.line === source.start.line &&
        at.character === source.start.character &&
        !$cstNode?.text.split('\n').some((line) => /^\s*\/[/*]/u.test(line))
      );
    })
    .flatMap(({ $cstNode }) => $cstNode?.range ?? [])[0];
  const range = whole ?? source;
  const rest = textDocument.getText({ start: range.end, end: { line: range.end.line + 1, character: 0 } });
  const comment = /^[^\S\r\n]*\/\/[^\r\n]*/u.exec(rest)?.[0].length ?? 0;
  const end = { line: range.end.line, character: range.end.character + comment };
  return editOf(
    { kind: 'removeElement', source: { uri: source.uri, start: range.start, end } as SourceRange },
    document,
  );
}

/** "Đã bỏ lần ghi ngày 29/11/2026 của «…»: hoàn thành ngày 29/11/2026." */
export function takenBackWords(plan: Plan, entry: ProgressEntry, title: string): string {
  return `Đã bỏ lần ghi ngày ${printDay(entry.on)} của «${title}»: ${recordedWords(plan, entry)}.`;
}
