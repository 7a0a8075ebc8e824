import { AstUtils } from 'langium';
import { CONTROL_CHARACTERS, EACH_CONTROL_CHARACTER } from '../../document/clean-text.ts';
import type { MtclFile } from '../generated/ast.ts';
import { CleanText } from '../incremental/clean-text.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

const clean = new CleanText();

/** Characters that no output takes, said once a file at the first of them; tabs and line ends are none. */
export function checkControlCharacters(file: MtclFile, accept: Accept): void {
  const document = AstUtils.getDocument(file);
  if (clean.is(document, (lines) => lines.search(CONTROL_CHARACTERS) < 0)) return;
  const { textDocument } = document;
  const text = textDocument.getText();
  const first = text.search(CONTROL_CHARACTERS);
  if (first < 0) return;
  const count = text.match(EACH_CONTROL_CHARACTER)!.length;
  const code = `U+${text.codePointAt(first)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `Tệp có ${count} ký tự điều khiển không nhìn thấy, đầu tiên là ${code} ở đây. Chúng không được in ra: hãy bỏ đi.`;
  hit(accept, 'MTCL032', message, {
    node: file,
    range: { start: textDocument.positionAt(first), end: textDocument.positionAt(first + 1) },
  });
}
