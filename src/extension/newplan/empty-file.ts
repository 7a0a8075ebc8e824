import { CodeLens, type Disposable, languages, Range } from 'vscode';
import { texts } from './texts.ts';

/** Over an empty file: lines to click that fill it with a plan, or with a document of another kind. */
export function emptyFileLens(): Disposable {
  return languages.registerCodeLensProvider(
    { language: 'mtcl' },
    {
      provideCodeLenses(document) {
        if (document.getText().trim() !== '') return [];
        // An untitled file lies in no folder whose names it could use.
        const file = document.uri.scheme === 'untitled' ? [] : [document.uri];
        const { start, startDocument, startImport } = texts();
        return [
          { title: start, command: 'mtcl.newPlan', arguments: file },
          { title: startImport, command: 'mtcl.import', arguments: file },
          { title: startDocument, command: 'mtcl.newDocument', arguments: file },
        ].map((command) => new CodeLens(new Range(0, 0, 0, 0), command));
      },
    },
  );
}
