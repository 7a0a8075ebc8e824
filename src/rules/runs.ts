import { inRuns } from '../memo.ts';
import type { Task } from '../plan/model.ts';

/** Tasks of a plan that stand one behind the other. */
export type Run = readonly Task[];

export const runsOf = inRuns<Task>();
