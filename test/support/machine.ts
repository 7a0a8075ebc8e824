/**
 * Tests that need a program of the machine. Where it is not there they are skipped, each with its reason, so that nothing
 * goes unseen: the last lines of `npm test` list the reasons, and where MTCL_SKIPPED=fail such a run fails.
 */
import { appendFileSync } from 'node:fs';
import { TestRunner } from 'vitest';
import { NEEDS, type NeedName } from '../../scripts/support/system.mjs';

const known = new Map<NeedName, boolean>();

/** Whether the machine has it; looked for once in a worker. */
export function has(need: NeedName): boolean {
  let present = known.get(need);
  if (present === undefined) {
    present = NEEDS[need].present();
    known.set(need, present);
  }
  return present;
}

/**
 * Skips the running test where the machine lacks one of these.
 * @throws Outside a test, where nothing can be skipped: with what to install.
 */
export function needs(...needed: NeedName[]): void {
  const lacking = needed.find((need) => !has(need));
  if (!lacking) return;
  const { name, packages } = NEEDS[lacking];
  const reason = `bỏ qua, vì máy này không có ${name} (skipped, because it is not installed: ${packages[0]})`;
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error(reason);
  if (process.env.MTCL_SKIPPED_LIST) appendFileSync(process.env.MTCL_SKIPPED_LIST, `${reason}\n`);
  test.context.skip(reason);
}
