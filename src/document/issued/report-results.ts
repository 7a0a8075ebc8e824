/** What a sentence of a report says of one target, objective or task: `{TyLe.đạt}`. */
import type { ResultName } from '../../plan/figures.ts';
import type { NamedElement } from '../../plan/model.ts';
import {
  type Report,
  type TargetResult,
  type TaskResult,
  vietnameseCount,
  vietnameseDecimal,
  vietnameseRate,
} from '../../report/index.ts';
import { shortDate } from '../../wording/dates.ts';
import { rateText, reachedText, STATES, VERDICTS } from './report-words.ts';

const NOTHING = 'chưa có số liệu';

/** Of an objective with several targets each of them, one after the other. */
export function resultText(report: Report, element: NamedElement, name: ResultName): string {
  if (element.type === 'task') {
    const result = report.tasks.find(({ task }) => task.id === element.id);
    return result ? ofTask(result, name) : NOTHING;
  }
  const results = targetsOf(report, element);
  if (results.length > 0) return results.map((result) => ofTarget(result, name)).join('; ');
  const objective = report.objectives.find((each) => each.objective.id === element.id);
  return objective && (name === 'verdict' || name === 'reached') ? VERDICTS[objective.verdict] : NOTHING;
}

/** The results of a target, or of all targets of an objective. */
export function targetsOf({ objectives }: Report, element: NamedElement): TargetResult[] {
  if (element.type === 'objective')
    return objectives.find(({ objective }) => objective.id === element.id)?.targets ?? [];
  return objectives.flatMap(({ targets }) => targets.filter(({ target }) => target.id === element.id));
}

function ofTarget({ reached, target, verdict }: TargetResult, name: ResultName): string {
  if (name === 'verdict') return VERDICTS[verdict];
  if (!reached) return NOTHING;
  switch (name) {
    case 'reached':
      return reachedText(reached, target.unit);
    case 'rate':
      // Of nothing there is no share.
      if (reached.total === 0) return NOTHING;
      return target.unit !== '%' && reached.total !== undefined
        ? vietnameseRate((reached.value / reached.total) * 100)
        : rateText(reached, target) || reachedText(reached, target.unit);
    case 'count':
      return number(reached.value);
    case 'total':
      return reached.total === undefined ? NOTHING : number(reached.total);
  }
}

function ofTask({ task, state, doneOn, due, dueDone }: TaskResult, name: ResultName): string {
  switch (name) {
    case 'reached':
    case 'verdict':
      return state === 'done' && doneOn ? `hoàn thành ngày ${shortDate(doneOn)}` : STATES[state].toLowerCase();
    case 'count':
      return task.deadline && due > 0 ? number(dueDone) : NOTHING;
    case 'total':
      return task.deadline && due > 0 ? number(due) : NOTHING;
    case 'rate':
      return due > 0 ? vietnameseRate((dueDone / due) * 100) : NOTHING;
  }
}

function number(value: number): string {
  return Number.isInteger(value) ? vietnameseCount(value) : vietnameseDecimal(value);
}
