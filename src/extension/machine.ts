import { env, UIKind } from 'vscode';

/** Whether a file of this machine can be opened in another program: not from a browser, nor from afar. */
export function canOpenFiles(): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}
