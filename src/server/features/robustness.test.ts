import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type LangiumDocument, TextDocument } from 'langium';
import { expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { load } from '../test/load.ts';
import { moveElement } from './actions/moves.ts';
import { selectionRangesAt } from './selection-ranges.ts';

const EXAMPLES = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mtcl'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8').slice(0, 4000));
const PIECES = [
  '{',
  '}',
  '"',
  '"""',
  '“',
  '/*',
  '//',
  ':',
  ',',
  '\n',
  'thời hạn:',
  'chủ trì: ',
  '{VP',
  '\u00a0',
  'ụ',
  '%',
  '@',
];

/** An example with a few pieces put in, taken out or cut off, in one of the two forms of Unicode. */
const broken = fc
  .tuple(
    fc.constantFrom(...EXAMPLES),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', ...PIECES)), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([text, changes, decomposed]) => {
    const result = changes.reduce((all, [at, length, piece]) => {
      const start = at % (all.length + 1);
      return all.slice(0, start) + piece + all.slice(start + length);
    }, text);
    return decomposed ? result.normalize('NFD') : result;
  });

test('whatever is written, at whatever place: answers, and edits that fit the text', async () => {
  await fc.assert(
    fc.asyncProperty(broken, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), async (text, places) => {
      const { services, documents } = await load(text);
      const document = documents.get('a.mtcl')!;
      const { lsp, parser } = services;
      const foreign = (file: string) => parser.LangiumParser.parse(file).lexerErrors.length;
      const textDocument = { uri: document.uri.toString() };
      const options = { tabSize: 2, insertSpaces: true };
      const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
      for (const place of places) {
        const offset = place % (text.length + 1);
        const position = document.textDocument.positionAt(offset);
        const at = { textDocument, position };
        const list = await lsp.CompletionProvider!.getCompletion(document, at);
        for (const item of list!.items) expectToFit(item, position);
        // Any of them, taken and read again; it may part a word that the language does not have in two.
        const item = list!.items[place % Math.max(1, list!.items.length)];
        if (item) expect(foreign(taken(document, item))).toBeLessThanOrEqual(foreign(text) + 1);
        await lsp.HoverProvider!.getHoverContent(document, at);
        await lsp.DefinitionProvider!.getDefinition(document, at);
        await lsp.RenameProvider!.prepareRename(document, at);
        await lsp.Formatter!.formatDocumentOnType(document, { ...at, ch: '}', options });
        selectionRangesAt(document, [position]);
        moveElement(document, position, 'up');
      }
      const diagnostics = document.diagnostics ?? [];
      await lsp.CodeActionProvider!.getCodeActions(document, { textDocument, range: whole, context: { diagnostics } });
      await lsp.SemanticTokenProvider!.semanticHighlight(document, { textDocument });
      await lsp.InlayHintProvider!.getInlayHints(document, { textDocument, range: whole });
      await lsp.CodeLensProvider!.provideCodeLens(document, { textDocument });
      await lsp.DocumentSymbolProvider!.getSymbols(document, { textDocument });
      await lsp.FoldingRangeProvider!.getFoldingRanges(document, { textDocument });
    }),
    { numRuns: 60, seed: 7 },
  );
});

/** The text with a completion put in, its tab stops as they stand. */
function taken({ textDocument }: LangiumDocument, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  const { newText, range } = textEdit as TextEdit;
  const plain = newText
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/gu, '$1')
    .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replace(/\$\d+/gu, '');
  return TextDocument.applyEdits(textDocument, [{ newText: plain, range }, ...additionalTextEdits]);
}

/** An edit of a completion stays on its line and reaches to the cursor. */
function expectToFit(item: CompletionItem, position: { line: number; character: number }): void {
  const { range } = item.textEdit as { range: { start: typeof position; end: typeof position } };
  expect(range.end).toEqual(position);
  expect(range.start.line).toBe(position.line);
  expect(range.start.character).toBeLessThanOrEqual(position.character);
}
