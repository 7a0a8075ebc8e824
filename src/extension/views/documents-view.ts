import { commands, Disposable, ThemeIcon, TreeItem, Uri } from 'vscode';
import type { OutlineResult, PlanOutline } from '../../server/protocol.ts';
import { messages } from '../messages.ts';
import type { CurrentPlan } from './current-plan.ts';
import { PlanTree, type TreeNode } from './tree.ts';

/** On a document of the view about it alone, on the view's title about all. */
const ON_DOCUMENT = [
  ['mtcl.documents.preview', 'mtcl.preview'],
  ['mtcl.documents.generate', 'mtcl.generate'],
  ['mtcl.documents.issue', 'mtcl.issue'],
] as const;

/** The documents of the plan: a click previews one, its icons preview and write it. */
export function documentsView(plan: CurrentPlan): Disposable {
  return Disposable.from(
    new PlanTree('mtcl.documents', plan, documents),
    ...ON_DOCUMENT.map(([name, command]) =>
      commands.registerCommand(name, (node?: TreeNode) => {
        const { result } = plan;
        const entry = result?.plan?.documents.find(({ id }) => id === node?.item.id)?.entry ?? result?.entry;
        return entry && commands.executeCommand(command, Uri.parse(entry), node?.item.id);
      }),
    ),
  );
}

function documents(plan: PlanOutline, { entry }: OutlineResult): TreeNode[] {
  return plan.documents.map(({ id, name, title, blocking, entry: own }) => {
    const item = new TreeItem(name);
    item.id = id;
    item.description = subjectOf(title);
    item.tooltip = `${title}\n${messages().issueState(blocking)}`;
    item.iconPath = new ThemeIcon(blocking === 0 ? 'pass' : 'file-text');
    item.contextValue = 'document';
    item.accessibilityInformation = { label: `${title}, ${messages().issueState(blocking)}` };
    item.command = { command: 'mtcl.preview', title: name, arguments: [own ?? entry, id] };
    return { item };
  });
}

/** "Quyết định 12/QĐ-SNgV: Về việc …" → "Về việc …": the name stands in front already. */
function subjectOf(title: string): string {
  return title.replace(/^[^:]*: */u, '');
}
