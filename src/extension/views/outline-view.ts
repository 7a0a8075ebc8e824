import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { OutlineTask, PlanOutline } from '../../language/protocol.ts';
import type { CurrentPlan } from './current-plan.ts';
import { taskItem } from './task-item.ts';
import { dayWords, texts } from './texts.ts';
import { PlanTree, type TreeNode } from './tree.ts';

/** The plan by objective; each task with its next due day. */
export function outlineView(plan: CurrentPlan): PlanTree {
  return new PlanTree('mtcl.outline', plan, objectives, (view, shown) => {
    view.description = shown ? texts().planOf(shown.year) : undefined;
  });
}

function objectives(plan: PlanOutline): TreeNode[] {
  return plan.objectives.map(({ title, source, tasks }) => {
    const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
    // The id keeps what is folded while the text changes around it.
    item.id = `${source.uri}#${title}`;
    item.iconPath = new ThemeIcon('target');
    item.tooltip = title;
    item.command = { command: 'mtcl.openPlace', title, arguments: [source] };
    if (tasks.length === 0) item.collapsibleState = TreeItemCollapsibleState.None;
    return { item, children: tasks.map((place) => taskNode(plan.tasks[place]!, plan.year)) };
  });
}

function taskNode(task: OutlineTask, year: number): TreeNode {
  return task.due
    ? { item: taskItem(task, dayWords(task.due, year), '') }
    : { item: taskItem(task, undefined, task.stateName) };
}
