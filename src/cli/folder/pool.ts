/** Checks groups of files on all cores. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CliError } from '../messages.ts';
import { type CheckedGroup, type CheckOptions, type Group, groupChecker } from './check-group.ts';
import type { Reply, Task } from './worker.ts';

/** A thread takes as long to start as it takes to check some of them. */
const GROUPS_A_THREAD = 12;
/** So that a thread never waits for the next. */
const AHEAD = 2;

/**
 * Megabytes for what is new, twice what a thread has by itself: the files of a group are then mostly forgotten again
 * before they count as old.
 */
const YOUNG = 96;

/** Beside the bundle; nowhere else there are threads. */
const ENTRY = fileURLToPath(new URL('../../bin/worker.cjs', import.meta.url));

/** How many threads are worth it; 0: this one does it all. `MTCL_THREADS` says otherwise. */
export function threadsFor(groups: number): number {
  const asked = Number(process.env.MTCL_THREADS ?? availableParallelism());
  const threads = Math.min(Number.isInteger(asked) ? asked : 1, Math.floor(groups / GROUPS_A_THREAD));
  return threads > 1 && existsSync(ENTRY) ? threads : 0;
}

/** The results in the order of the groups. Throws what the first that failed threw. */
export async function checkGroups(groups: readonly Group[], options: CheckOptions): Promise<CheckedGroup[]> {
  const threads = threadsFor(groups.length);
  if (threads > 0) return onThreads(groups, options, threads);
  const check = await groupChecker(options);
  const checked: CheckedGroup[] = [];
  // As it comes from a thread: plain data that holds on to no file.
  for (const group of groups) checked.push(JSON.parse(JSON.stringify(await check(group))));
  return checked;
}

async function onThreads(groups: readonly Group[], options: CheckOptions, threads: number): Promise<CheckedGroup[]> {
  const started = { workerData: options, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
  const workers = Array.from({ length: threads }, () => new Worker(ENTRY, started));
  const results: CheckedGroup[] = [];
  let next = 0;
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((done, fail) => {
            let open = 0;
            const give = () => {
              const group = groups[next];
              if (group) {
                open++;
                worker.postMessage({ at: next++, group } satisfies Task);
              } else if (open === 0) done();
            };
            worker.on('message', ({ at, checked, error }: Reply) => {
              open--;
              if (error) fail(error.spoken ? new CliError(error.message) : new Error(error.message));
              else results[at] = JSON.parse(checked ?? '') as CheckedGroup;
              give();
            });
            worker.on('error', fail);
            for (let i = 0; i < AHEAD; i++) give();
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}
