/** What all annexes begin with: word, title, reference to the decision, short rule (NĐ 30/2020, Phụ lục I, III.1). */
import type { AnnexSettings, Plan } from '../../plan/model.ts';
import { paragraph, rule } from '../blocks.ts';
import type { Block } from '../model.ts';
import { blankDate, vietnameseDate } from '../wording/dates.ts';
import type { Printer } from '../wording/printer.ts';
import { splitLines, upper } from '../wording/printer.ts';
import { BLANK_NUMBER, numberAndSign } from './letterhead.ts';

const ANNEX_RULE_MM = 40;

export function annexSettings(plan: Plan, kind: AnnexSettings['kind']): AnnexSettings | undefined {
  return plan.annexes.find((annex) => annex.kind === kind);
}

export function annexHeading(
  plan: Plan,
  word: string,
  settings: AnnexSettings | undefined,
  defaultTitle: string,
  printer: Printer,
): Block[] {
  const source = settings?.source ?? plan.source;
  const title = settings?.title ? printer.text(settings.title) : defaultTitle;
  const words = settings?.word ? printer.lines(settings.word) : [word];
  return [
    ...words.map((line) => paragraph('annexWord', line, { source: settings?.word?.source ?? source })),
    ...splitLines(title).map((line) =>
      paragraph('annexTitle', upper(line), { source: settings?.title?.source ?? source }),
    ),
    settings?.reference
      ? paragraph('annexReference', bracketed(printer.text(settings.reference)), { source: settings.reference.source })
      : paragraph('annexReference', annexReference(plan), { source: plan.decision?.source ?? source }),
    rule(ANNEX_RULE_MM),
  ];
}

/** "(Kèm theo Quyết định số 05/QĐ-SNgV ngày 05 tháng 01 năm 2027 của Sở Ngoại vụ)"; blanks in a draft. */
export function annexReference(plan: Plan): string {
  const { number, date } = plan.decision ?? {};
  const sign = numberAndSign({ number: number ?? BLANK_NUMBER, typeSign: 'QĐ' }, plan.agency);
  const day = date ? vietnameseDate(date) : blankDate(plan.year);
  return `(Kèm theo Quyết định số ${sign} ${day} của ${plan.agency.title})`;
}

function bracketed(reference: string): string {
  const line = splitLines(reference).join(' ');
  return /^\(.*\)\.?$/u.test(line) ? line : `(${line})`;
}
