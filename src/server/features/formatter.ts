import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { format } from '../../language/formatting/format.ts';
import { type Block, blocksOf } from '../../language/syntax/blocks.ts';
import { sliceAround } from '../../language/syntax/slice.ts';
import type { MtclServices } from '../services/types.ts';

interface OffsetEdit {
  start: number;
  end: number;
  text: string;
}

/** Characters around what is typed that are formatted at once; a file that is too large to be read is all of them. */
const LONGEST_TYPED = 200_000;

/** Formats a document, a range, and the lines just typed. Edits are as small as the pieces that change. */
export class MtclFormatter implements Formatter {
  private readonly blocks: Map<string, Block>;

  constructor(private readonly services: MtclServices) {
    this.blocks = blocksOf(services.Grammar);
  }

  get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
    return { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] };
  }

  formatDocument(document: LangiumDocument, _params: DocumentFormattingParams): TextEdit[] {
    return toTextEdits(document, this.edits(document.textDocument.getText()));
  }

  formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
    const edits = this.edits(document.textDocument.getText());
    return within(toTextEdits(document, edits), range.start.line, range.end.line);
  }

  /** Behind Enter the line above, behind `}` the lines of the element it closes. */
  formatDocumentOnType(document: LangiumDocument, params: DocumentOnTypeFormattingParams): TextEdit[] {
    const { position, ch } = params;
    const text = document.textDocument.getText();
    const { start, end } = sliceAround(document, document.textDocument.offsetAt(position), this.services.parser.Lexer);
    if (end - start > LONGEST_TYPED) return [];
    const lineStart = document.textDocument.offsetAt({
      line: document.textDocument.positionAt(start).line,
      character: 0,
    });
    // An element that does not begin its line would be taken for one that does.
    if (text.slice(lineStart, start).trim()) return [];
    const edits = toTextEdits(document, this.edits(text.slice(start, end), start));
    const above = Math.max(0, position.line - 1);
    const kept = ch === '\n' ? within(edits, above, above) : within(edits, 0, position.line);
    // What is being typed, and the space it stands in, stays.
    return kept.filter(({ range }) => range.end.line < position.line || ch !== '\n');
  }

  /** Of the whole text, or of a stretch of it that begins at `offset` and ends where other elements follow. */
  private edits(text: string, offset?: number): OffsetEdit[] {
    const { parts, rest, restStart } = format(text, this.services.parser.Lexer, this.blocks);
    const edits = parts.map(({ gapStart, end, text: formatted }) => ({ start: gapStart, end, text: formatted }));
    if (offset === undefined) edits.push({ start: restStart, end: text.length, text: rest });
    else edits.shift();
    return edits
      .map((edit) => smallest(edit, text))
      .filter((edit) => edit !== undefined)
      .map((edit) => ({ ...edit, start: edit.start + (offset ?? 0), end: edit.end + (offset ?? 0) }));
  }
}

/** Without the characters at both ends that stay; undefined where nothing changes. */
function smallest({ start, end, text }: OffsetEdit, source: string): OffsetEdit | undefined {
  let from = 0;
  const old = source.slice(start, end);
  if (old === text) return undefined;
  while (from < old.length && from < text.length && old[from] === text[from]) from++;
  let behind = 0;
  while (behind < Math.min(old.length, text.length) - from && old.at(-1 - behind) === text.at(-1 - behind)) behind++;
  return { start: start + from, end: end - behind, text: text.slice(from, text.length - behind) };
}

function toTextEdits(document: LangiumDocument, edits: OffsetEdit[]): TextEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) },
    newText: text,
  }));
}

function within(edits: TextEdit[], first: number, last: number): TextEdit[] {
  return edits.filter(({ range }) => range.start.line >= first && range.end.line <= last);
}
