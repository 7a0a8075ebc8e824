import { type InputBoxValidationMessage, InputBoxValidationSeverity } from 'vscode';
import { messages } from './messages.ts';

/** What a box asks for. Behind a `prompt` VS Code writes "Press 'Enter' to confirm …" in its own language, behind a message nothing. `last`: of the questions before files are made. */
export function promptMessage(words: string, last = false): InputBoxValidationMessage {
  const { enterOrEscape, enterToMake } = messages();
  return { message: `${words} ${last ? enterToMake : enterOrEscape}`, severity: InputBoxValidationSeverity.Info };
}
