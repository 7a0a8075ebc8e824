import { commands, window, workspace } from 'vscode';
import { messages } from './messages.ts';

/** Who trusts the folder later than this does so for another reason: what was asked for does not begin then. */
const WAIT_MS = 180_000;

/**
 * Whether files may be written here. Where VS Code does not trust the folder yet, says so and leads to where that is
 * changed; once it is, what was asked for goes on by itself. False where somebody would rather not.
 */
export async function trusted(): Promise<boolean> {
  if (workspace.isTrusted) return true;
  const { notTrusted, manageTrust } = messages();
  const choice = await window.showWarningMessage(notTrusted, manageTrust);
  if (!choice) return false;
  if (workspace.isTrusted) return true;
  const waiting = granted();
  await commands.executeCommand('workbench.trust.manage');
  return waiting;
}

/** Of what was asked for while nothing was trusted only the last goes on. */
let giveUp = () => {};

function granted(): Promise<boolean> {
  giveUp();
  return new Promise((resolve) => {
    const end = (given: boolean) => {
      clearTimeout(timer);
      listener.dispose();
      resolve(given);
    };
    const timer = setTimeout(() => end(false), WAIT_MS);
    const listener = workspace.onDidGrantWorkspaceTrust(() => end(true));
    giveUp = () => end(false);
  });
}
