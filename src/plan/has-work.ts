import type { Plan } from './model.ts';

/** Objectives or tasks: a letter's file names the plan of its year and holds none. */
export function hasWork({ objectives, tasks }: Plan): boolean {
  return objectives.length > 0 || tasks.length > 0;
}
