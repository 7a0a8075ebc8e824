import { window } from 'vscode';
import { messages } from './messages.ts';

/**
 * Shows what went wrong without making the caller wait for the user to close the message.
 * VS Code cuts a message without a button to one line, and takes it away by itself.
 */
export function showProblem(text: string): void {
  void window.showErrorMessage(text, messages().understood);
}

/** The same for what did not stop the work. */
export function showRemark(text: string): void {
  void window.showWarningMessage(text, messages().understood);
}

/** Does the work of a command and shows what goes wrong on the way. */
export async function reported(work: () => Promise<void>, failed: (reason: string) => string): Promise<void> {
  try {
    await work();
  } catch (error) {
    showProblem(failed(error instanceof Error ? error.message : String(error)));
  }
}
