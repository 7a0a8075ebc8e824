import { printDay } from '../../deadline/index.ts';
import { mayExceedAll } from '../../plan/exceeding.ts';
import type { ProgressEntry } from '../../plan/model.ts';
import type { RuleContext } from '../context.ts';
import { checkReportFigures } from './year-end/report-figures.ts';
import { checkTakenBack } from './year-end/taken-back.ts';

export function checkYearEnd(context: RuleContext): void {
  context.attempt('MTCL805', () => checkReportFigures(context));
  context.attempt('MTCL829', () => checkTakenBack(context.plan, context.report));
  for (const entry of context.plan.progress) {
    context.attempt('MTCL801', () => future(entry, context), entry.source);
    context.attempt('MTCL802', () => outOfRange(entry, context), entry.source);
    context.attempt('MTCL803', () => unexplained(entry, context), entry.source);
    context.attempt('MTCL804', () => unproved(entry, context), entry.source);
  }
}

function future(entry: ProgressEntry, { plan, today, report }: RuleContext): void {
  if (entry.doneOn && entry.doneOn > entry.on) {
    report(
      'MTCL801',
      `Tiến độ ngày ${printDay(entry.on)} mà ghi hoàn thành ngày ${printDay(entry.doneOn)}, lúc ấy chưa tới. Hãy sửa ngày.`,
      entry.source,
    );
    return;
  }
  // A plan whose year has not begun is being tried out.
  if (!today || today < plan.from || entry.on <= today) return;
  report(
    'MTCL801',
    `Tiến độ ghi ngày ${printDay(entry.on)}, hôm nay mới ${printDay(today)}. Hãy sửa ngày.`,
    entry.source,
  );
}

function outOfRange(entry: ProgressEntry, { report }: RuleContext): void {
  const { value, total, unit, subject } = entry;
  if (value === undefined) return;
  const rate =
    subject.type === 'target'
      ? subject.unit === '%'
      : subject.type === 'objective' && subject.targets.every((target) => target.unit === '%');
  if (total === 0 && rate) {
    report('MTCL802', `Đạt ${value}/0: tổng số là 0 nên không có tỷ lệ nào. Hãy ghi tổng số.`, entry.source);
  } else if (total !== undefined && value > total && rate) {
    report('MTCL802', `Đạt ${value}/${total}: số đạt không thể nhiều hơn tổng số. Hãy soát lại hai số.`, entry.source);
  } else if (unit === '%' && value > 100 && !mayExceed(entry)) {
    report('MTCL802', `Đạt ${String(value).replace('.', ',')}%: tỷ lệ không thể quá 100%. Hãy soát lại.`, entry.source);
  }
}

function mayExceed({ subject }: ProgressEntry): boolean {
  const targets = subject.type === 'target' ? [subject] : subject.type === 'objective' ? subject.targets : [];
  return targets.some(mayExceedAll);
}

function unexplained(entry: ProgressEntry, { report }: RuleContext): void {
  if ((entry.state !== 'late' && entry.state !== 'dropped') || entry.reasons.length > 0) return;
  const what = entry.state === 'late' ? 'chậm' : 'không thực hiện';
  report('MTCL803', `Việc ${what} thì phải nêu lý do: thêm «, lý do "…"».`, entry.source, {
    fixes: [appendFix(entry, 'lý do')],
  });
}

function unproved(entry: ProgressEntry, { report }: RuleContext): void {
  if (entry.state !== 'done' || entry.evidence.length > 0) return;
  report('MTCL804', 'Việc hoàn thành nên kèm minh chứng: thêm «, minh chứng "…"».', entry.source, {
    fixes: [appendFix(entry, 'minh chứng')],
  });
}

function appendFix({ source }: ProgressEntry, word: string) {
  const at = { uri: source.uri, start: source.end, end: source.end };
  return {
    title: `Thêm «${word} "…"»`,
    changes: [{ kind: 'replace' as const, source: at, text: `, ${word} "…"` }],
    single: true as const,
  };
}
