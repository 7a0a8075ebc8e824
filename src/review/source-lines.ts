/** The words that stand in a file of the language: each line of its texts and its deadlines, with their places. */
import type { LangiumDocument } from 'langium';
import { textLiteral } from '../language/lexer/text-token.ts';
import type { MtclCoreServices } from '../language/services/types.ts';
import type { SourceLine } from './origins.ts';

export function sourceLines(document: LangiumDocument, services: MtclCoreServices): SourceLine[] {
  const { tokens } = services.parser.Lexer.tokenize(document.textDocument.getText());
  return tokens.flatMap(({ image, startOffset, tokenType }, i): SourceLine[] => {
    if (tokenType.name === 'DEADLINE_TEXT')
      return [{ from: startOffset, to: startOffset + image.length, text: plain(image) }];
    if (tokenType.name !== 'TEXT') return [];
    const { raw, start } = textLiteral(image);
    // The number of the document stands in the line "Số: 9/KH-SNV".
    if (/^\d+\p{L}?$/u.test(raw) && tokens[i - 2]?.image.normalize('NFC') === 'số') {
      const from = startOffset + start;
      return [{ from, to: from + raw.length, text: `Số: ${raw}/`, lead: 'Số: '.length }];
    }
    return linesOf(raw).map(({ text, at }) => {
      const from = startOffset + start + at;
      return { from, to: from + text.length, text: plain(text) };
    });
  });
}

/** Lines that the text breaks into, by a line end or by `\n`; their indentation is not theirs. */
function linesOf(raw: string): { text: string; at: number }[] {
  const lines: { text: string; at: number }[] = [];
  let begin = 0;
  const add = (end: number) => {
    const text = raw.slice(begin, end);
    const indent = text.length - text.trimStart().length;
    if (text.trim()) lines.push({ text: text.trim(), at: begin + indent });
  };
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '\\' && raw[i + 1] === 'n') {
      add(i);
      begin = i + 2;
      i += 1;
    } else if (raw[i] === '\\') i += 1;
    else if (raw[i] === '\n' || raw[i] === '\r') {
      add(i);
      begin = i + 1;
    }
  }
  add(raw.length);
  return lines;
}

/** As a person reads it: escapes undone. */
export function plain(text: string): string {
  return text
    .replace(/\\([\s\S])/gu, (_, letter: string) => (letter === 'n' ? '\n' : letter))
    .replaceAll('{{', '{')
    .replaceAll('}}', '}');
}
