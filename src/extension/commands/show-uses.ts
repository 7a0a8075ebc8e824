import { commands, type Location, Position, Uri } from 'vscode';
import type { Feature } from '../feature.ts';

/** What a code lens's count of uses does when clicked: lists them in the editor, without the declaration itself. */
export const showUsesCommand: Feature = {
  name: 'uses',
  activate: () =>
    commands.registerCommand('mtcl.showUses', async (file: string, at: { line: number; character: number }) => {
      const uri = Uri.parse(file);
      const position = new Position(at.line, at.character);
      const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, position);
      const uses = found.filter(
        (location) => location.uri.toString() !== uri.toString() || !location.range.contains(position),
      );
      await commands.executeCommand('editor.action.showReferences', uri, position, uses);
    }),
};
