import type { Task } from '../plan/model.ts';
import { capitalised } from './citations.ts';
import type { Printer } from './printer.ts';

/** A task on one line, for calendars and lists: "Rà soát quy trình; xây dựng quy trình mới". */
export function taskTitle({ statement, objective }: Task, printer: Printer): string {
  const items = printer
    .lines(statement, objective)
    .map((line) => line.replace(/^[-–+]\s+/u, '').replace(/(?<![\s.;])[\s.;]+$/u, ''));
  return capitalised(items.filter(Boolean).join('; '));
}
