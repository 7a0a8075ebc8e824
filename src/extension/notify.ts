import { window } from 'vscode';

/** Shows what went wrong without making the caller wait for the user to close the message. */
export function showProblem(text: string): void {
  void window.showErrorMessage(text);
}
