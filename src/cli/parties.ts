import type { Party, Plan } from '../plan/model.ts';
import { partiesOf, partyNamed } from '../plan/parties.ts';
import { CliError } from './messages.ts';

/** Collects an option that may be given several times. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** The party of that name in one of the plans. Throws where none has it, naming those there are. */
export function requireParties(plans: Plan[], names: string[], option: string): void {
  for (const name of names) {
    if (plans.some((plan) => partyNamed(plan, name))) continue;
    const known = [...new Set(plans.flatMap((plan) => partiesOf(plan).map(({ id }) => id)))];
    throw new CliError(
      known.length > 0
        ? `${option}: không có «${name}» trong danh bạ. Có: ${known.join(', ')}.`
        : `${option}: danh bạ chưa khai báo đơn vị hay vai trò nào.`,
    );
  }
}

/** Those of the names that the plan knows. */
export function partiesIn(plan: Plan, names: string[]): Party[] {
  return names.map((name) => partyNamed(plan, name)).filter((party) => party !== undefined);
}
