/** Records that take back what an earlier one says is done: figures of every report behind them change. */
import { printDay } from '../../../deadline/index.ts';
import type { Plan, ProgressEntry, ProgressState, Task } from '../../../plan/model.ts';
import type { ReportFinding } from '../../finding.ts';

/** As the language says it. */
const WORDS: Record<ProgressState, string> = {
  notStarted: 'chưa bắt đầu',
  inProgress: 'đang làm',
  done: 'hoàn thành',
  late: 'chậm',
  dropped: 'không thực hiện',
};

/**
 * Of a task with several due days a later record speaks of the next one, of a continuous one it goes on: neither takes
 * anything back. Of objectives and targets each reporter speaks for itself.
 */
export function checkTakenBack({ progress }: Pick<Plan, 'progress'>, report: ReportFinding): void {
  const states = progress.filter(({ state }) => state !== undefined);
  const bySubject = Map.groupBy(states, ({ subject }) => subject);
  for (const [subject, entries] of bySubject) {
    if (entries.length < 2) continue;
    if (subject.type === 'task') {
      if ((subject.deadline?.occurrences.length ?? 0) > 1) continue;
      inOrder(
        goesOn(subject) ? entries.filter(({ state }) => state === 'done' || state === 'notStarted') : entries,
        report,
      );
    } else {
      for (const own of Map.groupBy(entries, ({ reporter }) => reporter?.id).values()) inOrder(own, report);
    }
  }
}

/** Done again and again, on days that nobody knows beforehand. */
function goesOn({ deadline }: Task): boolean {
  if (!deadline || deadline.occurrences.length > 0) return false;
  return deadline.deadline?.parts.some(({ when }) => AGAIN.has(when.type)) ?? false;
}

const AGAIN: ReadonlySet<string> = new Set(['continuous', 'onEvent', 'recurring']);

function inOrder(entries: ProgressEntry[], report: ReportFinding): void {
  let done: ProgressEntry | undefined;
  for (const entry of entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (entry.state === 'done') done = entry;
    else if (done) {
      report(
        'MTCL829',
        `Ngày ${printDay(done.on)} đã ghi hoàn thành, dòng này ghi lại là ${WORDS[entry.state!]} nên báo cáo mất một việc đã xong. Hãy bỏ dòng này, hoặc sửa dòng trước nếu dòng ấy ghi sai.`,
        entry.source,
        {
          related: [{ message: 'Đã ghi hoàn thành ở đây', source: done.source }],
          fixes: [
            {
              title: `Bỏ dòng này, giữ «hoàn thành» ghi ngày ${printDay(done.on)}`,
              changes: [{ kind: 'removeElement', source: entry.source }],
              single: true,
            },
          ],
        },
      );
    }
  }
}
