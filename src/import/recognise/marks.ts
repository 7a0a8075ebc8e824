/**
 * Bold, italics and notes inside the words of a line: written behind letters that no text has, which the writer turns into
 * the marks of the language (`**…**`, `*…*`, `{chú thích: …}`). What is bold as a whole is so by its style.
 */
import { nth } from '../../known.ts';
import type { Stretch, WordBlock, WordParagraph, WordTable } from '../reader/model.ts';
import { tidyLines } from '../tidy.ts';

/** Around words in bold, in italics, in both; around the words of a note. */
export const MARKS = { bold: '\ue010', italic: '\ue011', both: '\ue012', note: '\ue013', noteEnd: '\ue014' } as const;
/** Each note with its words. */
export const NOTES = /\ue013([^\ue013\ue014]*)\ue014/gu;
const MARK = /[\ue010-\ue014]/u;

/**
 * The paragraph's words as `lineOf` tidies them, with marks and notes in their places, behind its first `skip` letters
 * (a typed number); undefined where nothing is to be marked.
 * @param notes The words of each note, by its id.
 */
export function markedText(
  paragraph: WordParagraph,
  skip: number,
  notes: ReadonlyMap<string, string>,
): string | undefined {
  const called = paragraph.footnotes.filter(({ id }) => notes.get(id));
  const looks = lookedAt(paragraph);
  if (called.length === 0 && looks.every(({ bold, italic }) => !bold && !italic)) return undefined;
  let text = '';
  let at = 0;
  let next = 0;
  for (const [i, { text: words, bold, italic }] of looks.entries()) {
    const from = next;
    const isLast = i === looks.length - 1;
    while (next < called.length && (isLast || nth(called, next).at < at + words.length)) next += 1;
    const inside = called.slice(from, next);
    const pieces = notesIn(words, at, inside, notes);
    const mark = bold && italic ? MARKS.both : bold ? MARKS.bold : italic ? MARKS.italic : '';
    text += mark ? marked(pieces, mark) : pieces;
    at += words.length;
  }
  const lines = tidyLines(text);
  const shown = withoutLetters(lines.join('\n'), skip);
  return MARK.test(shown) ? shown : undefined;
}

/** The table with the notes of its cells inside their words. */
export function withNotes(table: WordTable, notes: ReadonlyMap<string, string>): WordTable {
  const noted = (block: WordBlock): WordBlock => {
    if (block.type === 'table') return withNotes(block, notes);
    if (block.type === 'section' || block.footnotes.length === 0) return block;
    const called = block.footnotes.filter(({ id }) => notes.get(id));
    return { ...block, text: notesIn(block.text, 0, called, notes) };
  };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(noted) })),
  }));
  return { ...table, rows };
}

/** The words alone. */
export function withoutNotes(text: string): string {
  return text.replace(NOTES, '');
}

/** Stretches with the looks that marks can say: those of whole words, where not all the paragraph has them. */
function lookedAt({ stretches, text, bold, italic }: WordParagraph): Stretch[] {
  if (stretches.map((each) => each.text).join('') !== text || text.includes('*')) {
    return [{ text, bold: false, italic: false }];
  }
  return stretches.map((each, i) => {
    const own = each.text.trim();
    const before = `${stretches[i - 1]?.text ?? ''}${/^\s*/u.exec(each.text)?.[0]}`;
    const behind = `${/(?<!\s)\s*$/u.exec(each.text)?.[0]}${stretches[i + 1]?.text ?? ''}`;
    const whole = /^[\p{L}\p{N}([“"'«]/u.test(own) && !/[([{“«]$/u.test(own);
    const stands = /(?:^|[\s([{“"'«–—/-])$/u.test(before) && /^(?:$|[^\p{L}\p{M}\p{N}])/u.test(behind);
    const can = whole && stands && /[\p{L}\p{N}]/u.test(own);
    return { text: each.text, bold: can && !bold && each.bold, italic: can && !italic && each.italic };
  });
}

function notesIn(
  words: string,
  from: number,
  called: readonly { at: number; id: string }[],
  notes: ReadonlyMap<string, string>,
): string {
  let text = '';
  let at = 0;
  for (const note of called) {
    text += words.slice(at, note.at - from) + MARKS.note + (notes.get(note.id) ?? '') + MARKS.noteEnd;
    at = note.at - from;
  }
  return text + words.slice(at);
}

/** A pair stands on one line, close to its words. */
function marked(words: string, mark: string): string {
  return words
    .split(/(?<!\s)(\s*\n\s*)/u)
    .map((line) =>
      line.replace(
        /^(\s*)(\S(?:.*\S)?)(\s*)$/su,
        (_, before: string, own: string, behind: string) => before + mark + own + mark + behind,
      ),
    )
    .join('');
}

/** The text without its first letters; the marks among them stay. */
function withoutLetters(text: string, count: number): string {
  let left = count;
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (/[\ue010-\ue014]/u.test(letter)) kept += letter;
    else if (left > 0) left -= 1;
    else return balanced(kept + text.slice(at));
  }
  return balanced(kept);
}

/** What was marked in front of the number alone is marked no more; no space stands behind an opening mark. */
function balanced(text: string): string {
  return text.replace(/([\ue010-\ue012])(\s*)\1/gu, '$2').replace(/^([\ue010-\ue012])\s+/u, '$1');
}

/** In words that are bold by their style only notes are marked. */
export function withoutLooks(text: string): string {
  return text.replace(/[\ue010-\ue012]/gu, '');
}

/** The whole in bold or italics, where no part of it is marked already. */
export function wholly(text: string, { bold, italic }: { bold: boolean; italic: boolean }): string {
  const mark = bold && italic ? MARKS.both : bold ? MARKS.bold : italic ? MARKS.italic : '';
  if (!mark || /[*\ue010-\ue014]/u.test(text) || !/^[\p{L}\p{N}([“"'«]/u.test(text) || /[([{“«]$/u.test(text))
    return text;
  return text
    .split('\n')
    .map((line) => mark + line + mark)
    .join('\n');
}
