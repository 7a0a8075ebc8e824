/**
 * What takes more than twice as long for twice as much: every piece of the language repeated in every place, at two
 * sizes. Judged by the processor's time of this process alone, generously.
 */
import { fragments, PLACES } from './fragments.ts';
import { Workbench } from './phases.ts';

const SMALL = 3_000;
const LARGE = 24_000;
/** A linear step takes eight times as long for the large text; a quadratic one sixty-four times. */
const MOST_TIMES = 24;
/** What no step exceeds in the large text, in milliseconds, is fast enough whatever it grows like. */
const FAST = 150;

interface Slow {
  place: string;
  fragment: string;
  phase: string;
  small: number;
  large: number;
}

export interface ScalingOptions {
  places?: string[];
  only?: string;
  /** Of `shares` equal shares of all pairs the `share`-th. */
  share: number;
  shares: number;
  report: (line: string) => void;
}

export async function findSlow(options: ScalingOptions): Promise<Slow[]> {
  const slow: Slow[] = [];
  let workbench = new Workbench();
  const grammar = workbench.services.Grammar;
  let index = 0;
  for (const fragment of fragments(grammar)) {
    if (options.only !== undefined && fragment !== options.only) continue;
    for (const [place, wrap] of Object.entries(PLACES)) {
      if (options.places && !options.places.includes(place)) continue;
      if (index++ % options.shares !== options.share) continue;
      if (index % 200 === 0) workbench = new Workbench();
      const times = async (size: number) => {
        const text = wrap(fragment.repeat(Math.max(1, Math.floor(size / fragment.length))));
        return timesOf(workbench, text);
      };
      try {
        await times(500);
        const small = await times(SMALL);
        const large = await times(LARGE);
        for (const [phase, time] of large) {
          const before = Math.max(small.get(phase) ?? 0, 2);
          if (time < FAST || time < before * MOST_TIMES) continue;
          const found = { place, fragment, phase, small: before, large: time };
          slow.push(found);
          options.report(
            `${place.padEnd(13)} ${JSON.stringify(fragment).padEnd(24)} ${phase}: ${before.toFixed(0)} → ${time.toFixed(0)} ms`,
          );
        }
      } catch (error) {
        options.report(
          `${place.padEnd(13)} ${JSON.stringify(fragment).padEnd(24)} FAILS: ${String((error as Error).stack).slice(0, 1600)}`,
        );
        workbench = new Workbench();
      }
    }
  }
  return slow;
}

async function timesOf(workbench: Workbench, text: string): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  await workbench.take(text, async (name, work) => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.set(name, (user + system) / 1000);
  });
  return times;
}
