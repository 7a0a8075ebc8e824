import { CodeAction, type Command } from 'vscode';
import { RECORD_TODAY } from '../../server/protocol.ts';

/** An action that would record by itself does so by the command, which says what was recorded and takes it back. */
export function recordedByCommand<Action extends CodeAction | Command>(action: Action): Action {
  const data = 'data' in action ? action.data : undefined;
  const place = typeof data === 'object' && data !== null && RECORD_TODAY in data ? data[RECORD_TODAY] : undefined;
  if (!(action instanceof CodeAction) || place === undefined) return action;
  action.edit = undefined;
  action.command = { command: 'mtcl.record', title: action.title, arguments: [place, 'today'] };
  return action;
}
