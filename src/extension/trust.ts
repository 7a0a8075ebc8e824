import { commands, window, workspace } from 'vscode';
import { messages } from './messages.ts';

/**
 * Whether files may be written here. Where VS Code does not trust the folder yet, says so and leads to where that is
 * changed; once it is, what was asked for goes on by itself. False where somebody would rather not.
 */
export async function trusted(): Promise<boolean> {
  if (workspace.isTrusted) return true;
  const { notTrusted, manageTrust } = messages();
  const choice = await window.showWarningMessage(notTrusted, manageTrust);
  if (!choice) return false;
  const granted = new Promise<true>((resolve) => {
    const listener = workspace.onDidGrantWorkspaceTrust(() => {
      listener.dispose();
      resolve(true);
    });
  });
  await commands.executeCommand('workbench.trust.manage');
  return granted;
}
