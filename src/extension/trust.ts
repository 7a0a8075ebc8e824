import { commands, TreeItem, window, workspace } from 'vscode';
import type { Feature } from './feature.ts';
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

/**
 * The view that stays, while nothing is trusted, after a notice has gone: what is off and the way to change it
 * (`viewsWelcome` of the manifest). It holds nothing else.
 */
export const trustView: Feature = {
  name: 'trust',
  activate: () =>
    window.registerTreeDataProvider('mtcl.trust', {
      getChildren: () => [],
      getTreeItem: () => new TreeItem(''),
    }),
};

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
