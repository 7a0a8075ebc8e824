/** Deadlines read by us and, where it is installed, by chrono-node, which knows Vietnamese dates of a day too. */
import { readDeadline } from '../deadline/index.ts';

const PHRASES = ['ngày 15/3/2027', 'trước ngày 15/3/2027', '15/3/2027', 'ngày 30 tháng 6 năm 2027'];
/** What chrono-node knows no day for. */
const MORE = ['quý II/2027', 'hằng quý trước ngày 25', 'trước 15/3, 15/6 và 30/11 hằng năm', 'tháng 2-3/2027'];
const ROUNDS = 2000;

type Reads = (text: string) => boolean;

export interface DeadlineTimes {
  /** CPU time a phrase in microseconds; how many of the phrases were understood. */
  mtcl: { time: number; read: number };
  chrono?: { time: number; read: number };
}

export async function measureDeadlines(): Promise<DeadlineTimes> {
  const chrono = await peer();
  return {
    mtcl: timed((text) => {
      const { deadline, problems } = readDeadline(text);
      return deadline !== undefined && problems.length === 0;
    }),
    ...(chrono ? { chrono: timed(chrono) } : {}),
  };
}

async function peer(): Promise<Reads | undefined> {
  // Named so that neither the bundler nor the types need it.
  const name: string = 'chrono-node';
  try {
    const { vi } = (await import(name)) as { vi: { parse(text: string): unknown[] } };
    return (text) => vi.parse(text).length > 0;
  } catch {
    return undefined;
  }
}

function timed(reads: Reads): { time: number; read: number } {
  const phrases = [...PHRASES, ...MORE];
  for (let i = 0; i < ROUNDS; i++) for (const text of phrases) reads(text);
  const start = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++) for (const text of phrases) reads(text);
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / (ROUNDS * phrases.length), read: phrases.filter(reads).length };
}
