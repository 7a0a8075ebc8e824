/** A thread that checks groups of files for the one that asks. */
import { parentPort, workerData } from 'node:worker_threads';
import { CliError } from '../messages.ts';
import { type CheckOptions, type Group, groupChecker } from './check-group.ts';

export interface Task {
  at: number;
  group: Group;
}

export interface Reply {
  at: number;
  /** The `CheckedGroup` as JSON. */
  checked?: string;
  /** What went wrong; `spoken` where it is meant for people as it is. */
  error?: { message: string; spoken: boolean };
}

/** Answers until the other side ends it. */
export async function serve(): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const check = groupChecker(workerData as CheckOptions);
  // One after the other: they share their services.
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', ({ at, group }: Task) => {
    last = last.then(async () => {
      port.postMessage(await replyTo(at, async () => (await check)(group)));
    });
  });
}

async function replyTo(at: number, work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { at, checked: JSON.stringify(await work()) };
  } catch (error) {
    return {
      at,
      error: { message: error instanceof Error ? error.message : String(error), spoken: error instanceof CliError },
    };
  }
}
