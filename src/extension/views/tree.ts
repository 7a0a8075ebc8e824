import {
  type Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type TreeViewOptions,
  window,
} from 'vscode';
import type { OutlinePlace, OutlineResult, PlanOutline } from '../../server/protocol.ts';
import type { CurrentPlan } from './current-plan.ts';

export interface TreeNode {
  item: TreeItem;
  /** Where it stands in the files. */
  place?: OutlinePlace;
  children?: TreeNode[];
  parent?: TreeNode;
}

/** A view that is made anew whenever the plan changes. */
export class PlanTree implements TreeDataProvider<TreeNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly view: TreeView<TreeNode>;
  private readonly subscription: Disposable;
  private nodes: TreeNode[] = [];

  constructor(
    id: string,
    private readonly plan: CurrentPlan,
    private readonly nodesOf: (plan: PlanOutline, result: OutlineResult) => TreeNode[],
    /** Told of each new state of the view: its title, its message. */
    private readonly dress: (view: TreeView<TreeNode>, plan: PlanOutline | undefined) => void = () => {},
    more: Pick<TreeViewOptions<TreeNode>, 'dragAndDropController' | 'showCollapseAll'> = {},
  ) {
    this.view = window.createTreeView(id, { treeDataProvider: this, ...more });
    this.subscription = plan.onDidChange(() => this.refresh());
    this.refresh();
  }

  refresh(): void {
    this.dress(this.view, this.plan.result?.plan);
    this.changed.fire(undefined);
  }

  getTreeItem({ item }: TreeNode): TreeItem {
    return item;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node) return node.children ?? [];
    const { result } = this.plan;
    this.nodes = result?.plan ? this.nodesOf(result.plan, result) : [];
    for (const parent of this.nodes) for (const child of parent.children ?? []) child.parent = parent;
    return this.nodes;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  /** Selects the innermost node that holds a line of a file, where the view is open; the keyboard stays where it is. */
  follow(uri: string, line: number): void {
    if (!this.view.visible) return;
    const holds = ({ place }: TreeNode) =>
      place?.uri === uri && place.line <= line && line <= (place.lastLine ?? place.line);
    const all = this.nodes.flatMap((node) => [node, ...(node.children ?? [])]);
    const found = all.findLast(holds);
    if (found && this.view.selection[0] !== found) void this.view.reveal(found, { select: true, focus: false });
  }

  dispose(): void {
    this.subscription.dispose();
    this.view.dispose();
    this.changed.dispose();
  }
}
