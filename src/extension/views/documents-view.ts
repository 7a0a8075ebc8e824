import { commands, Disposable, ThemeIcon, TreeItem, Uri } from 'vscode';
import type { OutlineResult, PlanOutline } from '../../server/protocol.ts';
import { messages } from '../messages.ts';
import type { CurrentPlan } from './current-plan.ts';
import { documentKey, documentLabels, subjectOf } from './document-key.ts';
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
        const document = result?.plan?.documents.find((one) => documentKey(one) === node?.item.id);
        if (!document) return commands.executeCommand(command);
        const entry = document.entry ?? result?.entry;
        return entry && commands.executeCommand(command, Uri.parse(entry), document.id);
      }),
    ),
  );
}

function documents({ documents }: PlanOutline, { entry }: OutlineResult): TreeNode[] {
  const several = new Set(documents.map(({ file }) => file)).size > 1;
  const labels = documentLabels(documents);
  return documents.map((document) => {
    const { id, name, title, blocking, file, entry: own } = document;
    const label = labels.get(documentKey(document)) ?? name;
    const subject = label === name ? subjectOf(document) : '';
    const fileName = several ? Uri.parse(file).path.replace(/^.*\//u, '') : '';
    const item = new TreeItem(label);
    item.id = documentKey(document);
    item.description = [subject, fileName].filter(Boolean).join(' · ');
    item.tooltip = [title, fileName, messages().issueState(blocking)].filter(Boolean).join('\n');
    item.iconPath = new ThemeIcon(blocking === 0 ? 'pass' : 'file-text');
    item.contextValue = 'document';
    item.accessibilityInformation = {
      label: [title, fileName, messages().issueState(blocking)].filter(Boolean).join(', '),
    };
    item.command = { command: 'mtcl.preview', title: name, arguments: [own ?? entry, id] };
    return { item };
  });
}
