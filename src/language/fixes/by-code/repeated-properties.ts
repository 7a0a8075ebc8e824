import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { lastOf, nth } from '../../../known.ts';
import type { MtclCoreServices } from '../../services/types.ts';
import { blocksOf } from '../../syntax/blocks.ts';
import { sliceAround } from '../../syntax/slice.ts';
import { FrameReader, type Statement } from '../../syntax/token-frames.ts';
import type { TextFix } from '../text-fix.ts';
import { wholeLines } from './lines.ts';

/** Takes out the second of two, or the first. */
export function repeatedPropertyActions(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  services: MtclCoreServices,
): TextFix[] {
  const { textDocument } = document;
  const offset = textDocument.offsetAt(diagnostic.range.start);
  const { tokens } = sliceAround(document, offset, services.parser.Lexer);
  const reader = new FrameReader(blocksOf(services.Grammar));
  let i = 0;
  for (; i < tokens.length && nth(tokens, i).startOffset <= offset; i++) reader.read(nth(tokens, i));
  const frame = reader.current;
  const second = reader.statement;
  const keyword = second?.entry?.keyword;
  if (!second || !keyword) return [];
  for (; i < tokens.length && reader.statement === second; i++) reader.read(nth(tokens, i));
  const first = frame.statements.find((statement) => statement !== second && statement.entry?.keyword === keyword);
  const uri = document.uri.toString();
  const removal = (title: string, statement: Statement, preferred: boolean): TextFix => {
    const start = textDocument.positionAt(nth(statement.tokens, 0).startOffset);
    const last = lastOf(statement.tokens);
    const end = textDocument.positionAt((last.endOffset ?? last.startOffset) + 1);
    return { title, preferred, edits: [{ uri, range: wholeLines({ start, end }, document), newText: '' }] };
  };
  const fixes = [removal(`Bỏ «${keyword}» này`, second, true)];
  if (first) fixes.push(removal(`Bỏ «${keyword}» ở trên, giữ cái này`, first, false));
  return fixes;
}
