/** Internal audit and management review: once a year at least, the audit first (TCVN ISO 9001:2015, 9.2, 9.3). */

import { type Occurrence, printDay } from '../../../deadline/index.ts';
import { lastOf, nth } from '../../../known.ts';
import { publicationOf } from '../../../plan/issued.ts';
import type { Plan, SourceRange, Task } from '../../../plan/model.ts';
import { isOfAnotherField, isOfQualitySystem, namesSystemItself } from '../../../plan/quality-system.ts';
import { joinedText } from '../../../plan/text-positions.ts';
import { headSource, isUnderWay, type RuleContext } from '../../context.ts';
import { fixedDays, startOf } from '../../fixed-days.ts';
import { KeptBy } from '../../kept.ts';
import { DECLARED_ROLES, type TextRole } from '../../text/plan-texts.ts';

export function checkAudits(context: RuleContext): void {
  const tasks = subjectsOf(context);
  context.attempt('MTCL315', () => auditBeforeReview(tasks, context));
  if (!hasYearlyDuties(context)) return;
  context.attempt('MTCL316', () => withoutAudit(tasks, context));
  context.attempt('MTCL317', () => withoutReview(tasks, context));
}

const AUDIT = /đánh giá (?:chất lượng )?nội bộ|ĐGNB|đánh giá chất lượng nội bộ/iu;
const PAPERWORK =
  /^\W*(?:(?:xây dựng|lập|ban hành|dự thảo)\s*)?(?:kế hoạch|chương trình|quyết định|báo cáo)(?!.*(?:triển khai|thực hiện|tổ chức))/iu;
const REVIEW = /xem xét của lãnh đạo|họp (?:lãnh đạo )?xem xét|lãnh đạo (?:họp )?xem xét|xem xét lãnh đạo/iu;

/** What the words of a task are about. */
interface Subject {
  audit: boolean;
  review: boolean;
  paperwork: boolean;
}

const subjects = new KeptBy<[Task, Subject][]>();

/** The tasks that are about an audit or a review. */
function subjectsOf(context: RuleContext): [Task, Subject][] {
  const found = context.ofRuns(subjects, '', (run) =>
    run.flatMap((task): [Task, Subject][] => {
      const words = joinedText(task.statement);
      const [audit, review] = [AUDIT.test(words), REVIEW.test(words)];
      return audit || review ? [[task, { audit, review, paperwork: PAPERWORK.test(words) }]] : [];
    }),
  );
  return found.flat();
}

function auditBeforeReview(tasks: [Task, Subject][], { report }: RuleContext): void {
  const held = (is: (subject: Subject) => boolean) =>
    tasks.flatMap(([{ deadline }, subject]): Held[] => {
      if (!deadline || subject.paperwork || !is(subject)) return [];
      const days = fixedDays(deadline);
      return days.length > 0 ? [{ source: deadline.source, first: nth(days, 0), last: lastOf(days) }] : [];
    });
  const review = latest(held(({ review: is }) => is));
  const audit = latest(held(({ audit: is, review: isNot }) => is && !isNot));
  if (!review || !audit) return;
  const [audited, reviewed] = [audit.first, review.last];
  if (startOf(audited) <= reviewed.due) return;
  report(
    'MTCL315',
    `Đánh giá nội bộ (${printDay(audited.due)}) sau khi lãnh đạo đã họp xem xét (${printDay(reviewed.due)}): kết quả đánh giá phải có trước cuộc họp.`,
    audit.source,
    { related: [{ message: 'Họp xem xét của lãnh đạo', source: review.source }] },
  );
}

/** A task with days of its own. */
interface Held {
  source: SourceRange;
  first: Occurrence;
  last: Occurrence;
}

function latest(tasks: Held[]): Held | undefined {
  return tasks.toSorted((a, b) => a.last.due.localeCompare(b.last.due)).at(-1);
}

/** Whether it is the plan of a quality system, which owes both every year. */
function hasYearlyDuties({ plan, texts }: RuleContext): boolean {
  if (!isUnderWay(plan) || isOfAnotherField(plan)) return false;
  return isOfSystem(plan) || texts.some(({ role, rich }) => !DECLARED.has(role) && namesSystemItself(rich));
}

function withoutAudit(tasks: [Task, Subject][], { plan, report }: RuleContext): void {
  if (tasks.some(([, { audit }]) => audit)) return;
  report(
    'MTCL316',
    'Cả năm chưa có việc nào là đánh giá nội bộ: phải làm ít nhất một lần (TCVN ISO 9001:2015, 9.2).',
    planHead(plan),
  );
}

function withoutReview(tasks: [Task, Subject][], { plan, report }: RuleContext): void {
  if (tasks.some(([, { review }]) => review)) return;
  report(
    'MTCL317',
    'Cả năm chưa có việc nào là họp xem xét của lãnh đạo: phải làm ít nhất một lần (TCVN ISO 9001:2015, 9.3).',
    planHead(plan),
  );
}

/** What a directory declares serves every plan of the agency: only what is said counts. */
const DECLARED: ReadonlySet<TextRole> = new Set(DECLARED_ROLES);

/** It decides on quality objectives, or its plan document that says nothing of itself is that of the system. */
function isOfSystem(plan: Plan): boolean {
  if (plan.objectives.length > 0 && publicationOf(plan)) return true;
  return plan.issued.some(({ kind, title }) => kind.name === 'kế hoạch' && !title) && isOfQualitySystem(plan);
}

function planHead(plan: Plan): SourceRange {
  return headSource(plan.source, `kế hoạch năm ${plan.year}`.length);
}
