import type { Objective, Plan, SourceRange, Task, Unit } from './model.ts';
import { placeKey } from './place-key.ts';

/** What a unit's own plan adds to the agency's: tasks of the unit under one of its objectives, or under none. */
export interface UnitTasks {
  unit: Unit;
  objective?: Objective;
  /** Of the plan itself, not the copies of the unit's document. */
  tasks: Task[];
  source: SourceRange;
}

export function unitTasksOf({ tasks, unitPlans }: Pick<Plan, 'tasks' | 'unitPlans'>): UnitTasks[] {
  if (unitPlans.length === 0) return [];
  const own = new Map(tasks.filter(({ inDocument }) => inDocument).map((task) => [placeKey(task.source), task]));
  const among = (copies: readonly Task[]) => copies.flatMap(({ source }) => own.get(placeKey(source)) ?? []);
  return unitPlans
    .flatMap(({ unit, document, objectives, tasks: loose }): UnitTasks[] => [
      ...objectives.map((objective) => ({
        unit,
        objective,
        tasks: among(objective.tasks),
        source: objective.source,
      })),
      { unit, tasks: among(loose), source: document.source },
    ])
    .filter((group) => group.tasks.length > 0);
}
