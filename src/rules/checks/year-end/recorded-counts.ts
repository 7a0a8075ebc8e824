/** Counts typed into a report ("405/414 hồ sơ", "8 TTHC") against those recorded of a target in the same unit. */

import type { IsoDay } from '../../../deadline/index.ts';
import { nth } from '../../../known.ts';
import type { Plan, ProgressEntry, RichText } from '../../../plan/model.ts';
import { joinedText, locate, REFERENCE_MARK } from '../../../plan/text-positions.ts';
import type { RuleContext } from '../../context.ts';
import { numberValue } from '../../text/amounts.ts';
import { before } from '../../text/mark.ts';

/** What was recorded last of each target until the cut-off, by what is counted. */
export type RecordedCounts = Map<string, ProgressEntry[]>;

export function recordedCounts({ progress }: Plan, cutOff: IsoDay): RecordedCounts {
  const last = new Map<string, ProgressEntry>();
  for (const entry of progress) {
    if (entry.value === undefined || entry.reporter || entry.on > cutOff) continue;
    const before = last.get(entry.subject.id);
    if (!before || before.on <= entry.on) last.set(entry.subject.id, entry);
  }
  return Map.groupBy([...last.values()], (entry) => unitOf(entry));
}

/** What is counted, as compared. */
function unitOf(entry: ProgressEntry): string {
  const own = writtenUnit(entry);
  return own === '%' ? '' : own.toLowerCase();
}

function writtenUnit({ unit, subject }: ProgressEntry): string {
  return (unit ?? (subject.type === 'target' ? subject.unit : undefined) ?? '').trim();
}

const COUNT = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)(?:\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d+))?\s+/gu;
/** Behind a count: it is that of the target, not of a kind of its own ("8 hồ sơ trễ hạn"). */
const WHOLE = /^\s*(?:$|[.,;:)]|(?:đúng hạn|trước hạn|đạt|được|đã|hoàn thành|theo quy định|trong kỳ)(?!\p{L}))/iu;
const PART = /$(?<=(?:trong đó|gồm|còn|thêm|mỗi|tổng)[^.;]{0,30})/iu;

/** @param otherTime Whether the sentence around a place speaks of another time. */
export function checkRecordedCounts(
  text: RichText,
  counts: RecordedCounts,
  otherTime: (at: number) => boolean,
  { plan, report }: RuleContext,
): void {
  if (counts.size === 0) return;
  const words = joinedText(text);
  for (const match of words.matchAll(COUNT)) {
    const [whole, typed, typedTotal] = match;
    const behind = match.index + whole.length;
    const thing = [...counts].find(([unit]) => lengthOf(unit, words, behind, text, plan) > 0);
    if (!thing || !typed || otherTime(match.index)) continue;
    const [unit, entries] = thing;
    const rest = words.slice(behind + lengthOf(unit, words, behind, text, plan));
    const value = numberValue(typed);
    const total = typedTotal === undefined ? undefined : numberValue(typedTotal);
    if (total === undefined && (!WHOLE.test(rest) || PART.test(before(words, match.index)))) continue;
    // A share of another whole is something else.
    if (total !== undefined && !entries.some((entry) => entry.total === total || entry.value === value)) continue;
    if (entries.some((entry) => agrees(entry, value, total))) continue;
    const entry = nth(entries, 0);
    const right = entry.total === undefined ? `${entry.value}` : `${entry.value}/${entry.total}`;
    const end = match.index + whole.trimEnd().length;
    report(
      'MTCL871',
      `Báo cáo viết ${words.slice(match.index, end)}, tiến độ đã ghi ${right} ${writtenUnit(entry)}. Hãy sửa một trong hai cho khớp.`,
      locate(text, match.index, end),
      { related: [{ message: 'Số đã ghi', source: entry.source }] },
    );
  }
}

function agrees({ value = 0, total, subject }: ProgressEntry, typed: number, typedTotal: number | undefined): boolean {
  if (typedTotal !== undefined) return typed === value && typedTotal === total;
  const goal = subject.type === 'target' ? subject.value : undefined;
  return typed === value || typed === total || typed === goal || (total !== undefined && typed === total - value);
}

/** How long the unit is at a place of the words, 0 where it does not stand there; also as an abbreviation that is declared. */
function lengthOf(unit: string, words: string, at: number, text: RichText, { abbreviations }: Plan): number {
  const names = abbreviations
    .filter(({ id, meaning }) => [id, meaning].some((name) => name.toLowerCase() === unit))
    .flatMap(({ id, meaning }) => [id, meaning]);
  if (words[at] === REFERENCE_MARK) {
    const marks = words.slice(0, at).split(REFERENCE_MARK).length - 1;
    const part = text.parts.filter(({ kind }) => kind !== 'text')[marks];
    const named = part?.kind === 'reference' && (names.includes(part.target.id) || part.target.id === unit);
    return named ? 1 : 0;
  }
  for (const name of [unit, ...names]) {
    if (!name || words.slice(at, at + name.length).toLowerCase() !== name.toLowerCase()) continue;
    if (!/^[\p{L}\d]/u.test(words.slice(at + name.length))) return name.length;
  }
  return 0;
}
