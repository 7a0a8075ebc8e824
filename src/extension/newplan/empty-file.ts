import { CodeLens, type Disposable, languages, Range, Uri } from 'vscode';
import { texts } from './texts.ts';

/** Over an empty file: a line to click that starts a plan, in the folder of the file. */
export function emptyFileLens(): Disposable {
  return languages.registerCodeLensProvider(
    { language: 'mtcl' },
    {
      provideCodeLenses(document) {
        if (document.getText().trim() !== '') return [];
        const folder = document.uri.scheme === 'untitled' ? [] : [Uri.joinPath(document.uri, '..')];
        const command = { title: texts().start, command: 'mtcl.newPlan', arguments: folder };
        return [new CodeLens(new Range(0, 0, 0, 0), command)];
      },
    },
  );
}
