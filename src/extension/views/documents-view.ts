import { commands, Disposable, ThemeIcon, TreeItem, Uri } from 'vscode';
import type { OutlineResult, PlanOutline } from '../../language/protocol.ts';
import type { CurrentPlan } from './current-plan.ts';
import { PlanTree, type TreeNode } from './tree.ts';

/** The documents of the plan: a click previews, the icon writes them. */
export function documentsView(plan: CurrentPlan): Disposable {
  return Disposable.from(
    new PlanTree('mtcl.documents', plan, documents),
    commands.registerCommand('mtcl.documents.generate', () => {
      const { result } = plan;
      return result && commands.executeCommand('mtcl.generate', Uri.parse(result.entry));
    }),
  );
}

function documents(plan: PlanOutline, { entry }: OutlineResult): TreeNode[] {
  return plan.documents.map(({ id, name, title }) => {
    const item = new TreeItem(name);
    item.id = id;
    item.description = subjectOf(title);
    item.tooltip = title;
    item.iconPath = new ThemeIcon('file-text');
    item.contextValue = 'document';
    item.command = { command: 'mtcl.preview', title: name, arguments: [entry] };
    return { item };
  });
}

/** "Quyết định 12/QĐ-SNgV: Về việc …" → "Về việc …": the name stands in front already. */
function subjectOf(title: string): string {
  return title.replace(/^[^:]*: */u, '');
}
