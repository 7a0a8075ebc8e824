import { daysInMonth } from '../../../deadline/days.ts';
import { isoDay, printDay, weekdayOf } from '../../../deadline/index.ts';
import type { SourceRange } from '../../../plan/model.ts';
import { markSource, type RuleContext } from '../../context.ts';
import { replaceFix } from '../../finding.ts';
import { scanDeadline } from '../../text/scan.ts';
import { type WeekdayMention, weekdayLike } from '../../text/weekdays.ts';

/** A weekday that is not that of the day beside it: one of the two is wrong. */
export function checkWeekdays(context: RuleContext): void {
  const { plan, report } = context;
  const check = (words: string, mention: WeekdayMention, source: SourceRange) => {
    const { day, month, year = plan.year, weekday } = mention;
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return;
    const iso = isoDay({ year, month, day });
    const right = weekdayOf(iso);
    if (right === weekday) return;
    const written = words.slice(mention.start, mention.end);
    const proper = weekdayLike(right, written);
    report(
      'MTCL371',
      `Ngày ${printDay(iso)} là ${proper}, không phải ${written}. Hãy sửa thứ, hoặc sửa ngày.`,
      source,
      {
        fixes: [{ ...replaceFix(`Viết «${proper}»`, source, proper), single: true }],
      },
    );
  };
  for (const text of context.textsWith('weekdays')) {
    for (const mention of text.found.weekdays) check(text.text, mention, markSource(text, mention));
  }
  for (const deadline of context.deadlinesWith('weekdays')) {
    for (const mention of scanDeadline(deadline.text).weekdays) {
      const { source } = deadline;
      const oneLine = source.start.line === source.end.line;
      const at = (offset: number) => ({ line: source.start.line, character: source.start.character + offset });
      const place = oneLine ? { uri: source.uri, start: at(mention.start), end: at(mention.end) } : source;
      check(deadline.text, mention, place);
    }
  }
}
