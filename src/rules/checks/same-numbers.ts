/** Documents of the files themselves that carry one number: of one type, one body and one year (NĐ 30/2020, Điều 15). */

import { folded } from '../../fold.ts';
import { allDocuments } from '../../plan/issued.ts';
import type { Plan, SourceRange } from '../../plan/model.ts';
import { placeKey } from '../../plan/place-key.ts';
import type { ReportFinding } from '../finding.ts';

/** A document with its number, as plain data. */
export interface Numbered {
  number: string;
  kind: string;
  body: string;
  /** What no two documents share. */
  key: string;
  /** The keyword of its block. */
  source: SourceRange;
}

const COPIES = 'bản sao';

/** Two documents of one plan. */
export function sameNumbersIn(plan: Plan, report: ReportFinding): void {
  for (const [document, other] of clashes(numbered(plan))) tell(document, other, report);
}

/** Two documents of different plans that are checked together; those of one plan are reported with it. */
export function sameNumbersAcross(each: readonly (readonly Numbered[])[], report: ReportFinding): void {
  const together = (a: Numbered, b: Numbered) =>
    each.some((list) => [a, b].every(({ source }) => list.some((own) => placeKey(own.source) === placeKey(source))));
  for (const [document, other] of clashes(each.flat())) {
    if (!together(document, other)) tell(document, other, report);
  }
}

/** The documents of a plan that have a number. */
export function numbered(plan: Plan): Numbered[] {
  return allDocuments(plan).flatMap(({ kind, number, date, unit, head }): Numbered[] => {
    const own = number?.trim().replace(/^0+(?=\d)/, '');
    if (!own) return [];
    const body = unit ?? plan.agency;
    // Copies of all kinds share one series (Phụ lục I, Phần II).
    const copy = kind.layout === 'copy';
    const series = copy ? COPIES : kind.sign;
    const year = (date ?? plan.from).slice(0, 4);
    const title = folded(body.title);
    const key = [own, series, body.sign, title, year].join('|');
    return [{ number: own, kind: copy ? COPIES : kind.name, body: body.title, key, source: head }];
  });
}

/** Each document that comes after another of its number, with the first; one that several files read is one. */
function clashes(documents: Numbered[]): [Numbered, Numbered][] {
  const first = new Map<string, Numbered>();
  const seen = new Set<string>();
  return documents.flatMap((document): [Numbered, Numbered][] => {
    const place = placeKey(document.source);
    if (seen.has(place)) return [];
    seen.add(place);
    const other = first.get(document.key);
    if (other) return [[document, other]];
    first.set(document.key, document);
    return [];
  });
}

function tell({ number, kind, body, source }: Numbered, other: Numbered, report: ReportFinding): void {
  report('MTCL112', `Số ${number} đã thuộc ${kind} khác của ${body} trong cùng năm. Hãy tra lại số.`, source, {
    related: [{ message: 'Văn bản kia', source: other.source }],
  });
}
