import { commands, Disposable, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { nth } from '../../known.ts';
import type { OutlineTask, PlanOutline } from '../../server/protocol.ts';
import type { CurrentPlan } from './current-plan.ts';
import { taskItem } from './task-item.ts';
import { dayWords, texts } from './texts.ts';
import { PlanTree, type TreeNode } from './tree.ts';

/** On an objective or a task of the view. */
const MOVES = [
  ['mtcl.outline.moveUp', 'mtcl.moveUp'],
  ['mtcl.outline.moveDown', 'mtcl.moveDown'],
] as const;

/** The plan by objective; each task with its next due day. Its icons move an objective or a task. */
export function outlineView(plan: CurrentPlan): Disposable {
  return Disposable.from(
    new PlanTree('mtcl.outline', plan, objectives, (view, shown) => {
      view.description = shown ? texts().planOf(shown.year, shown.agency) : undefined;
    }),
    ...MOVES.map(([name, command]) =>
      commands.registerCommand(name, (node?: TreeNode) => node && commands.executeCommand(command, node.place)),
    ),
  );
}

function objectives(plan: PlanOutline): TreeNode[] {
  return plan.objectives.map(({ title, source, tasks, loose }) => {
    const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
    // The id keeps what is folded while the text changes around it.
    item.id = `${source.uri}#${title}`;
    item.iconPath = new ThemeIcon('target');
    if (!loose) item.contextValue = 'movable';
    item.tooltip = title;
    item.command = { command: 'mtcl.openPlace', title, arguments: [source] };
    if (tasks.length === 0) item.collapsibleState = TreeItemCollapsibleState.None;
    return { item, place: source, children: tasks.map((place) => taskNode(nth(plan.tasks, place), plan.year)) };
  });
}

function taskNode(task: OutlineTask, year: number): TreeNode {
  const item = task.due ? taskItem(task, dayWords(task.due, year), '') : taskItem(task, undefined, task.stateName);
  item.contextValue = 'movable';
  return { item, place: task.source };
}
