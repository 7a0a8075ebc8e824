import {
  commands,
  Disposable,
  EventEmitter,
  Range,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { nth } from '../../known.ts';
import { decisionsRequest, keepRequest, type OpenDecision } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension } from '../feature.ts';
import { showProblem } from '../notify.ts';
import { openPlace } from './open-place.ts';
import { texts } from './texts.ts';

/** Changes that follow each other within this time are asked about once. */
const QUIET_MS = 400;

/** A file, or a remark in it. */
type Node = { uri: string; notes: OpenDecision[] } | OpenDecision;

/** "Cần quyết định": what the way to a new year has left to a person. A tick keeps it as it is, a click goes there. */
export function decisionsView(extension: Extension): Disposable {
  const view = new DecisionsView(extension);
  return Disposable.from(
    view,
    commands.registerCommand('mtcl.decisions.keep', (node?: Node, chosen?: Node[]) =>
      view.keep(chosen ?? (node ? [node] : view.selection)),
    ),
    commands.registerCommand('mtcl.decisions.change', (node?: Node) => view.change(node ?? view.selection[0])),
  );
}

class DecisionsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<Node>;
  private readonly disposables: Disposable[];
  private timer: NodeJS.Timeout | undefined;
  private asked = 0;
  private held: OpenDecision[] = [];

  constructor(private readonly extension: Extension) {
    this.view = window.createTreeView('mtcl.decisions', {
      treeDataProvider: this,
      canSelectMany: true,
      manageCheckboxStateManually: true,
    });
    this.disposables = [
      this.view,
      this.changed,
      this.view.onDidChangeCheckboxState(({ items }) => void this.keep(items.map(([node]) => node))),
      extension.plansChanged(() => this.later()),
    ];
    void extension.client.then(
      () => this.later(),
      () => {},
    );
  }

  get selection(): readonly Node[] {
    return this.view.selection;
  }

  /** Takes the remarks out, as one step to undo; the file stands in the editor, where that step can be taken back. */
  async keep(nodes: readonly Node[]): Promise<void> {
    const notes = nodes.flatMap((node) => ('notes' in node ? node.notes : [node]));
    const [first] = notes;
    if (!first) return;
    const unsaved = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
    await openPlace(placeOf(first), { preserveFocus: true });
    const { edits } = await request(this.extension, keepRequest, {
      notes: notes.map(({ uri, line }) => ({ uri, line })),
    });
    const edit = new WorkspaceEdit();
    for (const { uri, range, text } of edits) edit.replace(Uri.parse(uri), new Range(...range), text);
    if (edits.length === 0 || !(await workspace.applyEdit(edit))) return showProblem(texts().notKept);
    for (const uri of new Set(edits.map((each) => Uri.parse(each.uri).toString()))) {
      if (!unsaved.has(uri)) await (await workspace.openTextDocument(Uri.parse(uri))).save();
    }
    const left = this.held.length - notes.length;
    window.setStatusBarMessage(left > 0 ? texts().stillToDecide(left) : texts().allDecided, 5000);
    this.later();
  }

  /** To the words that the remark is about, selected. */
  async change(node: Node | undefined): Promise<void> {
    const note = node && 'notes' in node ? node.notes[0] : node;
    if (note) await openPlace(placeOf(note));
  }

  getTreeItem(node: Node): TreeItem {
    return 'notes' in node ? fileItem(node) : noteItem(node);
  }

  getChildren(node?: Node): Node[] {
    if (node) return 'notes' in node ? node.notes : [];
    const files = [...Map.groupBy(this.held, ({ uri }) => uri)].map(([uri, notes]) => ({ uri, notes }));
    return files.length === 1 ? nth(files, 0).notes : files;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), QUIET_MS);
  }

  private async refresh(): Promise<void> {
    this.asked += 1;
    const question = this.asked;
    const found = await request(this.extension, decisionsRequest, {}).catch(() => undefined);
    // A later question overtakes.
    if (!found || question !== this.asked) return;
    this.held = found.decisions;
    const count = this.held.length;
    // No badge: VS Code would add it to the number of late tasks, and the sum is no number of anything.
    this.view.description = count > 0 ? texts().decisionsLeft(count) : undefined;
    void commands.executeCommand('setContext', 'mtcl.decisionsLeft', count > 0);
    this.changed.fire(undefined);
  }
}

function fileItem({ uri, notes }: { uri: string; notes: OpenDecision[] }): TreeItem {
  const item = new TreeItem(Uri.parse(uri), TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.description = texts().decisionsLeft(notes.length);
  item.contextValue = 'file';
  return item;
}

function noteItem(note: OpenDecision): TreeItem {
  const text = texts();
  const { uri, line, words, about } = note;
  const item = new TreeItem(words);
  // Lines move when another remark goes: what is selected is known by its words.
  item.id = `${uri}#${words}#${about}#${line}`;
  item.description = about;
  item.tooltip = `${words}\n\n${text.lineOf(line + 1)}: ${about}\n\n${text.decideHint}`;
  item.contextValue = 'decision';
  item.checkboxState = {
    state: TreeItemCheckboxState.Unchecked,
    tooltip: text.keep,
    accessibilityInformation: { label: text.keep },
  };
  item.accessibilityInformation = { label: `${words}, ${text.lineOf(line + 1)}: ${about}` };
  item.command = { command: 'mtcl.decisions.change', title: text.change, arguments: [note] };
  return item;
}

function placeOf({ uri, place: [line, character, endLine, endCharacter] }: OpenDecision) {
  return { uri, line, character, end: { line: endLine, character: endCharacter } };
}
