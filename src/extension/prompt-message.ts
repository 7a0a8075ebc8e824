import { type InputBoxValidationMessage, InputBoxValidationSeverity } from 'vscode';
import { messages } from './messages.ts';

/** What a box asks for. Behind a `prompt` VS Code writes "Press 'Enter' to confirm …" in its own language, behind a message nothing. */
export function promptMessage(words: string): InputBoxValidationMessage {
  return { message: `${words} ${messages().enterOrEscape}`, severity: InputBoxValidationSeverity.Info };
}
