import { weekdayName, weekdayOf } from '../../../deadline/days.ts';
import { describeReading } from '../../../deadline/index.ts';
import type { Occurrence } from '../../../deadline/model.ts';
import { todayInVietnam } from '../../../deadline/today.ts';
import { readingOf } from '../../../language/deadline-readings.ts';
import { contextOf } from '../../../language/plan-builder/deadlines.ts';
import type { Plan, TaskDeadline } from '../../../plan/model.ts';
import { shortDate } from '../../../wording/dates.ts';
import { plain, shortText } from './words.ts';

/** How a deadline is read: its official wording, the rule and the days of each part, what gives no day, what is next. */
export function deadlineCard(deadline: TaskDeadline, plan: Plan): string {
  const lines = [`**Thời hạn**: ${plain(shortText(deadline.wording, plan) || deadline.text)}`];
  if (isWrong(deadline)) {
    // What is wrong is told as a finding; a reading beside it would say something else.
    lines.push('Chưa quy ra ngày được: hãy sửa chỗ sai.');
  } else if (deadline.deadline) {
    const reading = describeReading(deadline.deadline, {
      ...contextOf(plan),
      dueDaysOf: (name) => plan.tasks.find(({ id }) => id === name)?.deadline?.occurrences.map(({ due }) => due),
    });
    lines.push(reading.map((line) => `- ${plain(line)}`).join('\n'));
  } else lines.push('Không đọc được, nên không quy ra ngày.');
  const next = nextDue(deadline.occurrences);
  if (next) lines.push(`Sắp tới: **${dueWords(next)}**.`);
  return lines.join('\n\n');
}

/** The calendar has no such day, or the words contradict each other: a finding says so. */
export function isWrong({ text }: TaskDeadline): boolean {
  return readingOf(text).problems.some(({ severity }) => severity === 'error');
}

/** "thứ Năm, 24/6/2027" */
export function dueWords({ due }: Occurrence): string {
  return `${weekdayName(weekdayOf(due))}, ${shortDate(due)}`;
}

export function nextDue(occurrences: Occurrence[], from: string = todayInVietnam()): Occurrence | undefined {
  return occurrences.find(({ due }) => due >= from);
}
