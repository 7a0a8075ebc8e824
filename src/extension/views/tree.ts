import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem, type TreeView, window } from 'vscode';
import type { OutlinePlace, OutlineResult, PlanOutline } from '../../server/protocol.ts';
import type { CurrentPlan } from './current-plan.ts';

export interface TreeNode {
  item: TreeItem;
  /** Where it stands in the files. */
  place?: OutlinePlace;
  children?: TreeNode[];
}

/** A view that is made anew whenever the plan changes. */
export class PlanTree implements TreeDataProvider<TreeNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly view: TreeView<TreeNode>;
  private readonly subscription: Disposable;

  constructor(
    id: string,
    private readonly plan: CurrentPlan,
    private readonly nodesOf: (plan: PlanOutline, result: OutlineResult) => TreeNode[],
    /** Told of each new state of the view: its title, its message. */
    private readonly dress: (view: TreeView<TreeNode>, plan: PlanOutline | undefined) => void = () => {},
  ) {
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: id === 'mtcl.outline' });
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
    return result?.plan ? this.nodesOf(result.plan, result) : [];
  }

  dispose(): void {
    this.subscription.dispose();
    this.view.dispose();
    this.changed.dispose();
  }
}
