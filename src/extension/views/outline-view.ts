import {
  commands,
  DataTransferItem,
  Disposable,
  type TextEditorSelectionChangeEvent,
  ThemeIcon,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
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
  const tree = new PlanTree(
    'mtcl.outline',
    plan,
    objectives,
    (view, shown) => {
      view.description = shown ? texts().planOf(shown.year, shown.agency, shown.document) : undefined;
    },
    { dragAndDropController: dragging(), showCollapseAll: true },
  );
  let timer: NodeJS.Timeout | undefined;
  const follow = ({ textEditor: { document, selection } }: TextEditorSelectionChangeEvent) => {
    clearTimeout(timer);
    timer = setTimeout(() => tree.follow(document.uri.toString(), selection.active.line), FOLLOW_MS);
  };
  return Disposable.from(
    tree,
    window.onDidChangeTextEditorSelection(follow),
    { dispose: () => clearTimeout(timer) },
    ...MOVES.map(([name, command]) =>
      commands.registerCommand(name, (node?: TreeNode) => node && commands.executeCommand(command, node.place)),
    ),
  );
}

/** The cursor has come to rest. */
const FOLLOW_MS = 250;
const DRAGGED = 'application/vnd.code.tree.mtcl.outline';

/** A task or an objective is dropped on the place that it is to take; numbers follow by themselves. */
function dragging(): TreeDragAndDropController<TreeNode> {
  return {
    dragMimeTypes: [DRAGGED],
    dropMimeTypes: [DRAGGED],
    handleDrag([node], data) {
      if (node?.item.contextValue) data.set(DRAGGED, new DataTransferItem(node.place));
    },
    async handleDrop(target, data) {
      const place: unknown = data.get(DRAGGED)?.value;
      if (place && target?.place) await commands.executeCommand('mtcl.moveOnto', place, target.place);
    },
  };
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
  const item = task.due
    ? taskItem(task, dayWords(task.due, year), task.underWay ? texts().underWay : '')
    : taskItem(task, undefined, task.stateName);
  item.contextValue = 'movableTask';
  return { item, place: task.source };
}
