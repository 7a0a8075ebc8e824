/** A file as the formatter of the editor leaves it, its deadlines in the official wording where that is asked for. */
import { type LangiumDocument, TextDocument } from 'langium';
import { rewordings } from '../language/fixes/wordings.ts';
import { formatText } from '../language/formatting/format.ts';
import type { MtclCoreServices } from '../language/services/types.ts';
import { blocksOf } from '../language/syntax/blocks.ts';

export interface FormattedFile {
  path: string;
  uri: string;
  /** It cannot be parsed, so nothing of it may be touched. */
  broken: boolean;
  text: string;
  changed: boolean;
  /** Deadlines in other words, by line (from 1). */
  reworded: { line: number; old: string; next: string }[];
}

export function formatFile(
  path: string,
  document: LangiumDocument,
  services: MtclCoreServices,
  { wording }: { wording?: boolean },
): FormattedFile {
  const uri = document.uri.toString();
  const before = document.textDocument.getText();
  const { lexerErrors, parserErrors } = document.parseResult;
  const broken = lexerErrors.length > 0 || parserErrors.length > 0;
  if (broken) return { path, uri, broken, text: before, changed: false, reworded: [] };
  const edits = wording ? rewordings(document) : [];
  const reworded = TextDocument.applyEdits(TextDocument.create(uri, 'mtcl', 0, before), edits);
  const text = formatText(reworded, services.parser.Lexer, blocksOf(services.Grammar));
  return {
    path,
    uri,
    broken,
    text,
    changed: text !== before,
    reworded: edits.map(({ range, old, newText }) => ({ line: range.start.line + 1, old, next: newText })),
  };
}
