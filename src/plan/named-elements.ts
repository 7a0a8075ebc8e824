import type { NamedElement, Plan } from './model.ts';

/** All that is declared under a name that texts may use, or shown by its own card. */
export function namedElements(plan: Plan): NamedElement[] {
  return [
    ...[plan.agency, ...plan.units, ...plan.groups, ...plan.roles, ...plan.signatories],
    ...[...plan.legalBases, ...plan.abbreviations, ...plan.objectives, ...plan.tasks],
    ...plan.objectives.flatMap(({ targets }) => targets),
    ...plan.headings,
    ...plan.tasks.flatMap(({ heading }) => heading ?? []),
  ];
}
