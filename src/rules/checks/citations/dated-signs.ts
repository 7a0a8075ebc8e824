/** One number of a document with two days: one of the two is wrong. */
import { daysInMonth, parseIsoDay, printDay } from '../../../deadline/index.ts';
import { numberAndSign } from '../../../plan/document-number.ts';
import { allDocuments } from '../../../plan/issued.ts';
import type { SourceRange } from '../../../plan/model.ts';
import { markSource, type RuleContext } from '../../context.ts';
import { replaceFix } from '../../finding.ts';
import type { TextRole } from '../../text/plan-texts.ts';

/** Units' own papers are numbered by each of them. */
const ELSEWHERE: ReadonlySet<TextRole> = new Set(['progress', 'contact', 'abbreviation']);

interface Dated {
  /** As written: "15/KH-UBND". */
  sign: string;
  day: string;
  issuer?: string;
  /** The words of the day; none for a document of these files, which is right by itself. */
  words?: string;
  source: SourceRange;
  declared?: true;
}

export function checkDatedSigns(context: RuleContext): void {
  const groups = Map.groupBy(collected(context), keyOf);
  for (const group of groups.values()) {
    const [right, ...others] = rightFirst(group);
    for (const wrong of others) {
      // Where no day is one of the calendar's, which was meant is not known; each is told by itself.
      if (!right || !isOfCalendar(right)) continue;
      if (wrong.day === right.day || !wrong.words || otherIssuer(right, wrong)) continue;
      const proper = dayLike(right.day, wrong.words);
      context.report(
        'MTCL671',
        `Số «${wrong.sign}» ở đây ghi ngày ${printDay(wrong.day)}, chỗ khác ghi ngày ${printDay(right.day)}. Hãy tra lại ngày.`,
        wrong.source,
        {
          related: [{ message: `Ghi ngày ${printDay(right.day)}`, source: right.source }],
          fixes: [{ ...replaceFix(`Sửa thành «${proper}»`, wrong.source, proper), single: true }],
        },
      );
    }
  }
}

function collected(context: RuleContext): Dated[] {
  const { plan } = context;
  const own = allDocuments(plan).flatMap(({ kind, number, numberSource, date, unit, source }): Dated[] => {
    if (!number?.trim() || !date) return [];
    const issuer = unit ?? plan.agency;
    const sign = numberAndSign({ kind, number: number.trim() }, issuer);
    return [{ sign, day: date, issuer: issuer.title, source: numberSource ?? source, declared: true }];
  });
  const declared = plan.legalBases.flatMap(({ sign, date, issuer, places, nameSource }): Dated[] =>
    sign && date ? [{ sign, day: date, issuer, source: places?.date ?? nameSource, declared: true }] : [],
  );
  const cited = context.textsWith('datedSigns').flatMap((text): Dated[] => {
    if (ELSEWHERE.has(text.role)) return [];
    return text.found.datedSigns.map(({ sign, date, issuer }) => ({
      sign,
      day: date.day,
      issuer,
      words: text.text.slice(date.start, date.end),
      source: markSource(text, date),
    }));
  });
  return [...own, ...declared, ...cited];
}

/** A sign with its year is one document for ever, one without it for a year. */
function keyOf({ sign, day }: Dated): string {
  const tidy = sign.replace(/^0+(?=\d)/u, '').toUpperCase();
  return /\/\d{4}\//.test(tidy) ? tidy : `${tidy} ${day.slice(0, 4)}`;
}

/** What is declared is right, then what most places say, then what stands first; never a day that there is not. */
function rightFirst(group: Dated[]): Dated[] {
  const counts = Map.groupBy(group, ({ day }) => day);
  const weight = (one: Dated) =>
    isOfCalendar(one) ? (one.declared ? group.length : (counts.get(one.day)?.length ?? 0)) : 0;
  return group.toSorted((a, b) => weight(b) - weight(a));
}

/** No 31/4. */
function isOfCalendar({ day }: Dated): boolean {
  const { year, month, day: number } = parseIsoDay(day);
  return month >= 1 && month <= 12 && number >= 1 && number <= daysInMonth(year, month);
}

/** Two bodies may each have a document of that number. */
function otherIssuer(a: Dated, b: Dated): boolean {
  const [one, other] = [a.issuer, b.issuer].map((issuer) =>
    issuer?.toLowerCase().replaceAll('ubnd', 'ủy ban nhân dân'),
  );
  return one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);
}

/** "05/03/2027" or "05 tháng 3 năm 2027", as the other is written. */
function dayLike(day: string, written: string): string {
  const { year, month, day: number } = parseIsoDay(day);
  const two = (value: number) => String(value).padStart(2, '0');
  const padded = number < 10 ? two(number) : String(number);
  if (written.includes('tháng')) return `${padded} tháng ${month < 3 ? two(month) : month} năm ${year}`;
  return `${padded}/${/\/0\d\//.test(written) || month < 3 ? two(month) : month}/${year}`;
}
