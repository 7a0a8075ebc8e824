/** The records behind the figures of a report, named so that a person can choose among them. */
import { isFigure } from '../../plan/figures.ts';
import type { Plan, ProgressEntry, RichText } from '../../plan/model.ts';
import { type CountedEntry, type FigureRecord, type Report, recordsBehind, recordsOf } from '../../report/index.ts';
import { shortDate } from '../../wording/dates.ts';
import { objectiveSentence, targetSentence } from '../../wording/objective-sentence.ts';
import { type Printer, shortPrinter } from '../../wording/printer.ts';
import { taskTitle } from '../../wording/task-title.ts';
import type { Origin, ParagraphBlock } from '../model.ts';
import { targetsOf } from './report-results.ts';
import { reachedText, STATES } from './report-words.ts';

/** Of a text that tells figures; undefined for one that tells none. */
export function originsOfText(text: RichText, report: Report, plan: Plan): ParagraphBlock['origins'] {
  const named = text.parts.flatMap((part) =>
    part.kind === 'variable' && isFigure(part.variable) ? [part.variable] : [],
  );
  const figures = [...named, ...(text.figures ?? [])];
  const results = text.parts.flatMap((part) =>
    part.kind === 'reference' && part.result ? targetsOf(report, part.target) : [],
  );
  if (figures.length + results.length === 0) return undefined;
  return () => {
    const printer = shortPrinter(plan);
    const records = figures.flatMap((figure) => recordsBehind(figure, report));
    const told = results.flatMap(({ entries, target }) => originsOfEntries(entries, target.unit)());
    return distinct([...told, ...records.map((record) => originOf(record, printer))]);
  };
}

/** Of a figure of a target. */
export function originsOfEntries(entries: readonly CountedEntry[], unit: string | undefined): () => Origin[] {
  return () =>
    recordsOf(entries).map((entry) => ({
      label: told(entry.reporter?.title, said(entry, unit)),
      source: entry.source,
    }));
}

function originOf({ kind, result, entry }: FigureRecord, printer: Printer): Origin {
  switch (kind) {
    case 'task': {
      const { task, reporter, state } = result;
      return {
        label: told(reporter?.title, taskTitle(task, printer), STATES[state]),
        source: entry?.source ?? task.source,
      };
    }
    case 'target': {
      const { target } = result;
      const words = targetSentence(target, printer);
      return { label: told(entry?.reporter?.title, words, said(entry, target.unit)), source: (entry ?? target).source };
    }
    case 'objective': {
      const { objective } = result;
      const words = objectiveSentence(objective, printer);
      return { label: told(entry?.reporter?.title, words, said(entry)), source: (entry ?? objective).source };
    }
    case 'reporter':
      return { label: told(result.reporter.title, said(entry)), source: entry.source };
  }
}

/** "412/417 hồ sơ, ghi ngày 15/06/2027" */
function said(entry: ProgressEntry | undefined, targetUnit?: string): string {
  if (!entry) return 'chưa có số liệu';
  const { value, total, unit, state, on } = entry;
  const reached =
    value === undefined
      ? state && STATES[state]
      : reachedText({ value, total, unit: unit === '%' ? undefined : unit, measure: value }, targetUnit);
  return [reached, `ghi ngày ${shortDate(on)}`].filter(Boolean).join(', ');
}

function told(...words: (string | undefined)[]): string {
  return words.filter(Boolean).join(': ');
}

/** One record may count for several figures of a sentence. */
function distinct(origins: Origin[]): Origin[] {
  const known = new Set<string>();
  return origins.filter(({ label, source: { uri, start } }) => {
    const key = `${uri}#${start.line}:${start.character} ${label}`;
    return !known.has(key) && known.add(key);
  });
}
