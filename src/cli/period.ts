import type { Plan } from '../plan/model.ts';
import { periodTyped, unknownPeriod } from '../report/index.ts';
import { CliError } from './messages.ts';

/** The period of the plans that `--period` names, typed with or without accents. @throws CliError where none has it. */
export function periodOption(plans: Plan[], typed: string): string {
  const title = periodTyped(plans, typed);
  if (title === undefined) throw new CliError(unknownPeriod(plans, typed));
  return title;
}
