/**
 * After any work the server shows what a new one would. A long run takes more edits:
 * `MTCL_EDITS=10000 npx vitest run src/server/features/random-session.test.ts`
 */
import { expect, test } from 'vitest';
import { RandomSession } from '../test/random-session.ts';

const EDITS = Number(process.env.MTCL_EDITS ?? 160);
/** Edits between two comparisons. */
const BETWEEN = Math.max(40, EDITS / 200);
const SEED = Number(process.env.MTCL_SEED ?? 7);

test(
  `after ${EDITS} random edits with requests, cancels, closes and renames: what a new server shows`,
  async () => {
    const session = await RandomSession.start(SEED);
    while (session.edits < EDITS) {
      await session.work(BETWEEN);
      const { here, fresh } = await session.beside();
      expect(here, `after ${session.edits} edits`).toEqual(fresh);
      expect(session.errors).toEqual([]);
    }
    session.editor.dispose();
  },
  60_000 + EDITS * 1000,
);
