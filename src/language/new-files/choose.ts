/** Which of a folder's files a new one takes its names from. */

import { type StarterKind, starterKind } from '../../starters/starter-kinds.ts';
import type { Directory, PlanAtHand, Surroundings } from '../../starters/surroundings.ts';
import type { Missing } from './results.ts';

export interface Chosen {
  directory: Directory;
  plan?: PlanAtHand;
}

/** `use`: name of the file that is wanted; `year`: of the plan. */
export function chooseFrom(
  { directories, plans }: Surroundings,
  kind: StarterKind,
  { use, year }: { use?: string; year?: number },
): Chosen | Missing {
  if (starterKind(kind).needs === 'plan') {
    const ofYear = plans.filter((plan) =>
      use ? plan.file === use : plan.main && (year === undefined || plan.year === year),
    );
    const latest = ofYear.filter((plan) => plan.year === ofYear[0]?.year);
    if (latest.length > 1) return { several: latest.map(({ file }) => file) };
    const [plan] = latest;
    return plan ? { directory: plan.directory, plan } : { missing: 'plan' };
  }
  const wanted = directories.filter(({ file, planYear }) =>
    // A file that holds a plan cannot serve a plan of its own beside it.
    use ? file === use : kind !== 'quyet-dinh' || planYear === undefined,
  );
  if (wanted.length > 1) return { several: wanted.map(({ file }) => file) };
  const [directory] = wanted;
  if (directory) return { directory };
  const holder = kind === 'quyet-dinh' ? undefined : plans.find((plan) => !use || plan.file === use);
  return holder ? { directory: holder.directory } : { missing: 'directory' };
}
