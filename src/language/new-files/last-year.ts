/** What last year's records say of its objectives and tasks, in a few words for who decides about the next. */
import type { LangiumDocument } from 'langium';
import { printDay } from '../../deadline/index.ts';
import { lastOf } from '../../known.ts';
import type { Objective, Plan, Task } from '../../plan/model.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { periodOf, reportOf, vietnameseDecimal, vietnameseRate } from '../../report/index.ts';
import type { Report, TargetResult } from '../../report/model.ts';
import { targetWords } from '../../wording/targets.ts';
import type { PlanService } from '../plan-builder/plans.ts';

export interface Remark {
  uri: string;
  line: number;
  words: string;
}

/** For each objective its targets and what was reached; for tasks that were late or given up, why. */
export function lastYearsRemarks(entry: LangiumDocument, plans: PlanService): Remark[] {
  const plan = withMostProgress(entry, plans);
  if (!plan) return [];
  // What was recorded behind the cut-off day of the report counts as well.
  const cutOff = lastOf([plan.to, ...plan.progress.map(({ on }) => on)].toSorted());
  const report = reportOf(plan, { ...periodOf(plan, 'năm'), cutOff });
  return [...objectiveRemarks(plan, report), ...taskRemarks(plan, report)];
}

/** The plan as seen from the file in which most is recorded. */
function withMostProgress(entry: LangiumDocument, plans: PlanService): Plan | undefined {
  const own = plans.planOf(entry);
  const all = plans.entriesOf(entry).map((other) => plans.planOf(other));
  return [own, ...all]
    .filter((plan) => plan !== undefined && plan.source.uri === own?.source.uri)
    .toSorted((a, b) => b!.progress.length - a!.progress.length)[0];
}

function objectiveRemarks({ year }: Plan, { objectives }: Report): Remark[] {
  return objectives.flatMap(({ objective, targets }) =>
    objective.targets.length === 0
      ? []
      : [
          {
            ...placeOf(objective),
            words: `chỉ tiêu năm ${year}: ${targets.map(resultWords).join('; ')}. Giữ hay đổi?`,
          },
        ],
  );
}

function resultWords({ target, reached, verdict }: TargetResult): string {
  const label = target.label ? `${joinedText(target.label)} ` : '';
  const aimed = `${label}${targetWords(target)}`;
  if (!reached) return aimed;
  const measure =
    target.unit === '%' ? vietnameseRate(reached.measure, target.value) : vietnameseDecimal(reached.measure);
  return `${aimed}, ghi được ${measure}${verdict === 'reached' ? ' (đạt)' : ' (chưa đạt)'}`;
}

function taskRemarks({ year }: Plan, { tasks }: Report): Remark[] {
  return tasks.flatMap(({ task, entries }) => {
    const last = entries.at(-1);
    if (last?.state !== 'late' && last?.state !== 'dropped') return [];
    const reason = last.reasons.map(joinedText).join('; ');
    const what = last.state === 'late' ? 'chậm' : 'không thực hiện';
    return [
      {
        ...placeOf(task),
        words: `năm ${year} việc này ${what} (ghi ngày ${printDay(last.on)})${reason ? `: ${reason}` : ''}. Có làm tiếp không?`,
      },
    ];
  });
}

function placeOf({ source }: Objective | Task): Pick<Remark, 'uri' | 'line'> {
  return { uri: source.uri, line: source.start.line };
}
