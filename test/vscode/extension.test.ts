/** The extension inside a VS Code: `npm run test:vscode`. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

declare function suite(name: string, body: () => void): void;
declare function test(name: string, body: () => Promise<void>): void;

async function openPlan(): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles('ke-hoach-2027.mtcl');
  assert.ok(uri, 'the example is in the open folder');
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Diagnostics of the document, once `until` holds of them. */
async function diagnostics(document: vscode.TextDocument, until: (found: vscode.Diagnostic[]) => boolean) {
  for (let i = 0; i < 100; i++) {
    const found = vscode.languages.getDiagnostics(document.uri);
    if (until(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the diagnostics never came');
}

suite('MTCL', () => {
  test('a file in .mtcl is of the language', async () => {
    assert.equal((await openPlan()).languageId, 'mtcl');
  });

  test('a deleted monitor is reported', async () => {
    const document = await openPlan();
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => /^\s*theo dõi:/.test(text));
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, document.lineAt(line).rangeIncludingLineBreak);
    await vscode.workspace.applyEdit(edit);
    const found = await diagnostics(document, (all) => all.some(({ message }) => message.includes('người theo dõi')));
    assert.ok(found.length > 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('the commands are there', async () => {
    await openPlan();
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes('mtcl.generate'));
  });
});
