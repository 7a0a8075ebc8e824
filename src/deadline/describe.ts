import { nth } from '../known.ts';
import { printDay, weekdayName, weekdayOf } from './days.ts';
import { type EvaluationContext, evaluateDeadline } from './evaluate.ts';
import { formatPart, OWN_WORDING } from './format.ts';
import { printPeriod } from './format-recurring.ts';
import type { Deadline, DeadlinePart, IsoDay, Occurrence, PeriodDay, When } from './model.ts';

/** Longer lists are cut: a hover is no calendar. */
const MOST_DAYS = 12;

/** How each part was read, in Vietnamese sentences: the rule, every due day with its weekday, rest days hit. */
export function describeReading(deadline: Deadline, context: EvaluationContext): string[] {
  const evaluation = evaluateDeadline(deadline, context);
  const lines = deadline.parts.map((part, index) =>
    describePart(part, nth(evaluation.parts, index).occurrences, context),
  );
  return [
    ...lines,
    ...evaluation.notes.map((note) => note.message),
    ...evaluation.problems.map(({ message }) => message),
  ];
}

function describePart(part: DeadlinePart, occurrences: Occurrence[], context: EvaluationContext): string {
  const text = formatPart(part, OWN_WORDING);
  const rule = ruleOf(part.when, context);
  if (occurrences.length === 0) return `${text}: không quy ra ngày${rule ? ` (${rule})` : ''}.`;
  const days = occurrences.map((occurrence) => describeOccurrence(occurrence));
  const shown = days.slice(0, MOST_DAYS).join('; ');
  const more = days.length > MOST_DAYS ? `; … (${days.length} ngày)` : '';
  return `${text}: ${rule ? `${rule}: ` : ''}${shown}${more}.`;
}

/** That a day was counted over days off that nobody has announced yet. */
export function guessWords(holidays: readonly string[]): string {
  return `lịch nghỉ ${holidays.join(', ')} chưa công bố nên ngày này là ước tính`;
}

function describeOccurrence({ due, window, adjustedFrom, adjustReason, guessedOver }: Occurrence): string {
  const from = window ? `từ ${printDay(window.from)} đến hết ` : '';
  const moved = adjustedFrom ? `, chuyển từ ${printDay(adjustedFrom)} là ngày nghỉ (${adjustReason})` : '';
  const guess = guessedOver ? `, ${guessWords(guessedOver)}` : '';
  return `${from}${describeDay(due)}${moved}${guess}`;
}

/** "29/8/2027 (Chủ nhật)" */
export function describeDay(day: IsoDay): string {
  return `${printDay(day)} (${weekdayName(weekdayOf(day))})`;
}

function ruleOf(when: When, { beforeExcludesDay }: EvaluationContext): string | undefined {
  const before = beforeExcludesDay === false ? 'tính cả mốc «trước»' : 'ngày cuối là ngày liền trước mốc «trước»';
  switch (when.type) {
    case 'fixed':
      if (when.limit === 'before') return before;
      if (when.limit !== 'on') return 'tính cả mốc';
      return when.points.some((point) => 'part' in point && point.part)
        ? 'đầu, giữa, cuối tính theo Điều 146 Bộ luật Dân sự 2015'
        : undefined;
    case 'recurring':
      return [periodRule(when.period.unit, when.period.every, when.days), when.limit === 'before' ? before : undefined]
        .filter(Boolean)
        .join('; ');
    case 'continuous':
      return 'làm thường xuyên, không có hạn riêng';
    case 'open':
      return when.word === 'định kỳ' ? 'chưa nói định kỳ bao lâu' : 'làm khi có việc';
    case 'relative':
      return when.amount.unit === 'workingDay'
        ? 'đếm ngày làm việc, không tính ngày đầu'
        : 'không tính ngày đầu (Điều 147); hết hạn vào ngày nghỉ thì sang ngày làm việc kế tiếp (Điều 148 Bộ luật Dân sự 2015)';
    case 'event':
      return 'chờ biết ngày xảy ra sự kiện';
    case 'words':
      return 'ghi chú bằng lời';
  }
}

function periodRule(unit: string, every: number, days: PeriodDay[]): string {
  const name = printPeriod({ unit, every });
  if (days.length === 0) return `${name}, hạn là ngày cuối mỗi kỳ`;
  const [day] = days;
  const numbered = day && 'day' in day && typeof day.day === 'number' && day.month === undefined && !day.next;
  const last = numbered && (unit === 'quarter' || (unit === 'month' && every > 1));
  return last ? `${name}, ngày của tháng cuối mỗi kỳ` : name;
}
