import { nth } from '../../known.ts';
import type { Objective, RichText, Target, Task, UnitPlan } from '../../plan/model.ts';
import { restated } from '../../plan/restated.ts';
import { takingPart } from '../../report/index.ts';
import type * as ast from '../generated/ast.ts';
import { vietnameseNumber } from './dates.ts';
import type { ElementMap } from './elements.ts';
import { buildUnitDocument } from './issued.ts';
import { buildObjective, comparisonOf } from './objectives.ts';
import { plainText, sourceOf } from './sources.ts';

/** The objectives that a unit adds, without their texts: those are filled in with all others. */
export function buildOwnObjectives(node: ast.UnitObjectives, elements: ElementMap): void {
  node.objectives.forEach((objective, i) => {
    buildObjective(objective, i + 1, elements);
  });
}

/** The unit's plan, made when all deadlines have their days; none where the unit is unknown. */
export function buildUnitPlan(node: ast.UnitObjectives, objectives: Objective[], elements: ElementMap): UnitPlan[] {
  const unit = elements.ofType(node.unit?.ref, 'unit');
  if (!unit) return [];
  const takesPart = takingPart(unit);
  const tightened: UnitPlan['tightened'] = [];
  const picked = node.picks.flatMap((pick) => {
    const base = elements.ofType(pick.objective?.ref, 'objective');
    return base ? [{ base, pick }] : [];
  });
  const derived = (
    picked.length > 0
      ? picked
      : objectives.filter((base) => base.tasks.some(takesPart)).map((base) => ({ base, pick: undefined }))
  ).map(({ base, pick }) => {
    const targets = targetsOf(base, pick, tightened, elements);
    const tasks = [...base.tasks.filter(takesPart), ...tasksOf(pick?.tasks ?? [], elements)];
    return { base, own: { ...base, ...restatedWords(base, targets), targets, tasks } };
  });
  const added = node.objectives.flatMap((objectiveNode) => {
    const base = elements.ofType(objectiveNode, 'objective');
    return base ? [{ base, own: { ...base, tasks: tasksOf(objectiveNode.tasks, elements) } }] : [];
  });
  const copies: UnitPlan['copies'] = new Map();
  const copyOf = (task: Task, i: number, objective?: Objective): Task => {
    const copy: Task = { ...task, number: i + 1, objective, inDocument: undefined };
    copies.set(task, copy);
    return copy;
  };
  const all = [...derived, ...added].map(({ base, own }, i): Objective => {
    const objective: Objective = { ...own, number: i + 1 };
    objective.tasks = own.tasks.map((task, k) => copyOf(task, k, objective));
    copies.set(base, objective);
    base.targets.forEach((target, k) => {
      copies.set(target, nth(objective.targets, k));
    });
    return objective;
  });
  const loose = tasksOf(node.tasks, elements).map((task, i) => copyOf(task, i));
  const document = { ...buildUnitDocument(node, elements), id: unit.id, named: true, unit };
  return [{ unit, document, objectives: all, tasks: loose, tightened, copies }];
}

function tasksOf(nodes: ast.Task[], elements: ElementMap): Task[] {
  return nodes.map((node) => elements.ofType(node, 'task')).filter((task) => task !== undefined);
}

/** The agency's targets, with the numbers that the unit has set for itself. */
function targetsOf(
  base: Objective,
  pick: ast.PickedObjective | undefined,
  tightened: UnitPlan['tightened'],
  elements: ElementMap,
): Target[] {
  const changes = new Map<Target, ast.TightenedTarget>();
  for (const node of pick?.targets ?? []) {
    // Without a name the only target is meant.
    const target = node.target
      ? elements.ofType(node.target.ref, 'target')
      : base.targets.length === 1
        ? base.targets[0]
        : undefined;
    if (target && base.targets.includes(target)) changes.set(target, node);
  }
  return base.targets.map((target) => {
    const node = changes.get(target);
    if (!node) return target;
    const own: Target = {
      ...target,
      comparison: node.upper ? 'between' : comparisonOf(node.comparison),
      comparisonWord: node.comparison ?? '',
      value: vietnameseNumber(node.value),
      valueText: node.value ?? '',
      upper: node.upper ? vietnameseNumber(node.upper) : undefined,
      upperText: node.upper,
      unit: node.percent ? '%' : (plainText(node.unit) ?? target.unit),
      wording: undefined,
      source: sourceOf(node),
    };
    tightened.push({ target: own, base: target, source: own.source });
    return own;
  });
}

/** The objective's own words with the unit's numbers. */
function restatedWords(base: Objective, targets: Target[]): Pick<Objective, 'statement' | 'planHeading' | 'details'> {
  const said = (text: RichText) =>
    targets.reduce((words, own, i) => {
      const target = nth(base.targets, i);
      return own === target ? words : restated(words, target, own);
    }, text);
  return {
    statement: said(base.statement),
    planHeading: base.planHeading && said(base.planHeading),
    details: base.details.map(said),
  };
}
