/** A scanned official document, as text with remains of markdown and HTML, made into a Word file as people type them. */

import { p, r, table, wordFile } from '../../../src/import/testing/word-file.ts';
import { itemsOf } from './original.ts';

/** Where a page break cut a row: mended, left as two rows, or the rest in a table of its own. */
export type Torn = 'mended' | 'rows' | 'tables';

/** The document as a Word file. Tables stand with tabs between cells; a blank line in one is a page break. */
export function seedAsWord(text: string, torn: Torn): Uint8Array {
  const body: string[] = [];
  let rows: string[][][] | undefined;
  let blank = false;
  const endTable = () => {
    if (rows) body.push(table(rows));
    rows = undefined;
  };
  for (const line of text.normalize('NFC').replaceAll('\r', '').split('\n')) {
    if (line.includes('\t') && /\S\s*\t|\t\s*\S/u.test(line)) {
      const cells = line.split('\t').map(paragraphsOf);
      const goesOn = rows !== undefined && blank && cells[0]?.join('') === '';
      if (rows && goesOn && torn === 'mended') mend(rows.at(-1)!, cells);
      else if (rows && blank && torn === 'tables') {
        endTable();
        body.push(p(''));
        rows = [cells];
      } else if (rows) rows.push(cells);
      else rows = [cells];
      blank = false;
    } else if (line.trim() === '') blank = true;
    else {
      endTable();
      blank = false;
      body.push(...line.replaceAll('****', '**\n**').split('\n').map(paragraphOf));
    }
  }
  endTable();
  return wordFile(body.join(''));
}

function paragraphsOf(cell: string): string[] {
  const plain = cell.replace(/<\/?(?:ul|b|i)[^>]*>/gu, '');
  const paragraphs = [...plain.matchAll(/<p>(.*?)<\/p>/gu)].map(([, words = '']) => words.trim());
  if (paragraphs.length > 0) return paragraphs;
  const items = itemsOf(plain).map((item) => item.trim());
  return items.length > 0 ? items : [''];
}

/** What stood behind the page break goes on with the cells before it. */
function mend(row: string[][], cells: string[][]): void {
  cells.forEach((paragraphs, i) => {
    const own = row[i] ?? [''];
    const [first = '', ...rest] = paragraphs;
    if (first === '') return;
    const last = own.at(-1) ?? '';
    row[i] =
      first.startsWith('- ') && last
        ? [...own, first, ...rest]
        : [...own.slice(0, -1), `${last} ${first}`.trim(), ...rest];
  });
}

const CENTERED = /^(?:Về việc|Phụ lục|\(Kèm theo|Áp dụng, duy trì)/u;

/** Headings of markdown and lines in capitals stand in the middle, in bold. */
function paragraphOf(line: string): string {
  const isHeading = /^#/u.test(line);
  const words = line
    .replace(/^#+\s*/u, '')
    .replace(/[*]+/gu, '')
    .trim();
  const upper = /\p{Lu}{2}/u.test(words) && words === words.toLocaleUpperCase('vi') && !/^[IVX]+\./u.test(words);
  const center = isHeading || upper || CENTERED.test(words) ? ({ align: 'center' } as const) : {};
  const [, lead, rest] = /^\*\*(Điều \d+\.)\*\*(.*)$/u.exec(line) ?? [];
  if (lead) return p('').replace('</w:p>', `${r(lead, { bold: true })}${r(rest ?? '')}</w:p>`);
  return p(words, { ...center, bold: isHeading || upper || /^\*\*.*\*\*\s*$/u.test(line) });
}
