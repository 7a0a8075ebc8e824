import { type InputBoxValidationMessage, InputBoxValidationSeverity } from 'vscode';
import { messages } from './messages.ts';

/** What a box asks for. Behind a `prompt` VS Code writes "Press 'Enter' to confirm …" in its own language, behind a message nothing. `makesFiles`: Enter makes files of the answers. */
export function promptMessage(words: string, makesFiles = false): InputBoxValidationMessage {
  const { enterOrEscape, enterToMake } = messages();
  return { message: `${words} ${makesFiles ? enterToMake : enterOrEscape}`, severity: InputBoxValidationSeverity.Info };
}
