/** The plan of one unit of an agency: what it works on, as if it were an agency of its own. */

import { agencyDefaults } from '../plan/agency-kinds.ts';
import type { Agency, Objective, Plan, ProgressEntry, Task, Unit, UnitPlan } from '../plan/model.ts';
import { membership, membersOf } from '../plan/parties.ts';
import { headOf } from '../plan/signer.ts';

/**
 * By `soạn mục tiêu đơn vị` where the files hold one, else what the unit leads and takes part in. Of the records those
 * of the unit itself and those of tasks; a figure of the whole agency is the unit's where it alone leads the work.
 */
export function planOfUnit(plan: Plan, unit: Unit): Plan {
  const own = plan.unitPlans.find((candidate) => candidate.unit === unit) ?? derived(plan, unit);
  return unitPlanOf(plan, own);
}

/** With objectives, tasks and records of that unit's plan alone. */
export function unitPlanOf(plan: Plan, { unit, objectives, tasks, copies }: Omit<UnitPlan, 'document'>): Plan {
  return {
    ...issuedByUnit(plan, unit),
    objectives,
    // What stands under a heading is the unit's where the unit takes part in it.
    headings: plan.headings.flatMap((heading) => {
      const own = tasks.filter((task) => task.heading === heading);
      return own.length > 0 ? [{ ...heading, tasks: own }] : [];
    }),
    tasks: [...objectives.flatMap((objective) => objective.tasks), ...tasks],
    progress: plan.progress.flatMap((entry): ProgressEntry[] => {
      const subject = copies.get(entry.subject);
      // In its own report the unit's record is that of the body that reports.
      return subject && isOf(entry, unit, plan) ? [{ ...entry, subject, reporter: undefined }] : [];
    }),
  };
}

/** The whole plan, with the unit on the place of the issuing body. */
export function issuedByUnit(plan: Plan, unit: Unit): Plan {
  const head = headOf(unit);
  return { ...plan, agency: asAgency(unit, plan.agency), signatories: head ? [head] : [] };
}

function derived(plan: Plan, unit: Unit): Omit<UnitPlan, 'document'> {
  const copies: UnitPlan['copies'] = new Map();
  const takesPart = takingPart(unit);
  const copyOf = (task: Task, i: number, objective?: Objective): Task => {
    const copy: Task = { ...task, number: i + 1, objective };
    copies.set(task, copy);
    return copy;
  };
  const objectives = plan.objectives
    .filter((objective) => objective.tasks.some(takesPart))
    .map((base, i): Objective => {
      const objective: Objective = { ...base, number: i + 1 };
      objective.tasks = base.tasks.filter(takesPart).map((task, k) => copyOf(task, k, objective));
      for (const subject of [base, ...base.targets]) copies.set(subject, subject === base ? objective : subject);
      return objective;
    });
  const loose = plan.tasks.filter((task) => !task.objective && !task.inDocument && takesPart(task));
  return { unit, objectives, tasks: loose.map((task, i) => copyOf(task, i)), tightened: [], copies };
}

function isOf({ reporter, subject }: ProgressEntry, unit: Unit, plan: Plan): boolean {
  if (reporter) return reporter.id === unit.id;
  if (subject.type === 'task') return true;
  const objective = plan.objectives.find((one) => one === subject || one.targets.some((target) => target === subject));
  // An objective of the unit's own.
  if (!objective) return true;
  return objective.tasks.length > 0 && objective.tasks.every((task) => leadsAlone(task, unit));
}

function leadsAlone({ leads }: Task, unit: Unit): boolean {
  const parties = leads?.performers.flatMap(({ party }) => (party ? membersOf(party) : [])) ?? [];
  return parties.length > 0 && parties.every((party) => party === unit);
}

/** Tells tasks that a unit leads or helps with. */
export function takingPart(unit: Unit): (task: Task) => boolean {
  const isNamed = membership(unit);
  return ({ leads, coordinators }) => isNamed(leads, coordinators);
}

/** The unit on the place of the issuing body, the agency over it. */
function asAgency(unit: Unit, agency: Agency): Agency {
  const { leadership, headPosition } = agencyDefaults(unit.title);
  return {
    ...agency,
    id: unit.id,
    title: unit.title,
    superior: agency.title,
    sign: unit.sign ?? unit.id,
    shortName: unit.shortName,
    leadership,
    headPosition,
    source: unit.source,
    nameSource: unit.nameSource,
  };
}
