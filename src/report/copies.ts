/** Several plans of one agency: which of them counts. */

import type { IsoDay } from '../deadline/model.ts';
import { wordsAlone } from '../fold.ts';
import type { Plan, RichText } from '../plan/model.ts';
import { agencyName, sameElement } from './names.ts';

/** A plan that does not count: the same agency set the same objectives or tasks in `counted`, with a later record. */
export interface Superseded {
  plan: Plan;
  counted: Plan;
}

/**
 * Of the plans of one agency that share an objective or a task, the one with the latest record up to the cut-off: the
 * others are copies or earlier versions, and would count twice. Plans that share nothing complete each other.
 */
export function withoutCopies(plans: Plan[], cutOff: IsoDay): { plans: Plan[]; superseded: Superseded[] } {
  const superseded: Superseded[] = [];
  for (const group of Map.groupBy(plans, ({ agency }) => agencyName(agency.title)).values()) {
    if (group.length < 2) continue;
    const taken: Plan[] = [];
    for (const plan of group.toSorted((a, b) => compare(latestDay(b, cutOff), latestDay(a, cutOff)))) {
      const counted = taken.find((other) => shareAnything(plan, other));
      if (counted) superseded.push({ plan, counted });
      else taken.push(plan);
    }
  }
  const out = new Set(superseded.map(({ plan }) => plan));
  return { plans: out.size > 0 ? plans.filter((plan) => !out.has(plan)) : plans, superseded };
}

/** Day of the last record that counts; empty where nothing was recorded. */
export function latestDay({ progress }: Plan, cutOff: IsoDay): IsoDay {
  return progress.reduce((latest, { on }) => (on <= cutOff && on > latest ? on : latest), '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shareAnything(a: Plan, b: Plan): boolean {
  const shared = <T extends { id: string; named: boolean; statement: RichText }>(left: T[], right: T[]) =>
    left.some((one) => right.some((other) => sameElement(one, other, wordsOf)));
  return shared(a.objectives, b.objectives) || shared(a.tasks, b.tasks);
}

/** The words of a statement, for comparing. */
export function wordsOf({ statement }: { statement: RichText }): string {
  return wordsAlone(
    statement.parts
      .map((part) => (part.kind === 'text' ? part.text : part.kind === 'reference' ? part.name : part.variable))
      .join(''),
  );
}
