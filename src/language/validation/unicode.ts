import { AstUtils } from 'langium';
import type { MtclFile } from '../generated/ast.ts';
import { CleanText } from '../incremental/clean-text.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

const DECOMPOSED = /\p{L}\p{M}+/gu;
const WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;

const composed = new CleanText();

/** Letters in decomposed form, said once a file at the first word that holds one. */
export function checkUnicodeForm(file: MtclFile, accept: Accept): void {
  const document = AstUtils.getDocument(file);
  if (composed.is(document, (lines) => lines === lines.normalize('NFC'))) return;
  const { textDocument } = document;
  const text = textDocument.getText();
  const letters = [...text.matchAll(DECOMPOSED)].filter(({ 0: letter }) => letter !== letter.normalize('NFC'));
  const first = letters[0];
  if (!first) return;
  const before = WORD.exec(text.slice(Math.max(0, first.index - 40), first.index))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(first.index))![0].length;
  hit(accept, 'MTCL007', `Tệp có ${letters.length} chữ gõ kiểu Unicode tổ hợp. Hãy chuyển sang Unicode dựng sẵn.`, {
    node: file,
    range: { start: textDocument.positionAt(first.index - before), end: textDocument.positionAt(first.index + after) },
  });
}
