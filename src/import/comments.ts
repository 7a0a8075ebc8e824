/** Comments that people put into a Word file, above the words of the imported text that they are about. */
import { nth } from '../known.ts';
import type { CommentedWords, WordComment } from './reader/model.ts';
import { tidy, tidyLines } from './tidy.ts';

/** So many words of a paragraph tell it from others. */
const TOLD_BY = 60;
/** Lines that are looked at for all comments: of more than a file can have read the rest stand at the top. */
const MOST_COMPARED = 5_000_000;
/** Longer words are left out of the remark: the text below it says them. */
const SHOWN = 80;

/** The text of a file with a line `// góp ý …` for each comment; of those whose place is not found at the top. */
export function withComments(text: string, comments: readonly WordComment[]): string {
  if (comments.length === 0) return text;
  const lines = text.split('\n');
  const readable = lines.map((line) =>
    line.replaceAll('\\"', '"').replaceAll('{{', '{').replaceAll('}}', '}').replaceAll('**', ''),
  );
  const above = new Map<number, string[]>();
  const openings = openingsOf(lines);
  let last = 0;
  const sought = Math.floor(MOST_COMPARED / lines.length);
  for (const [i, comment] of comments.entries()) {
    const found = i < sought ? lineOf(comment, readable, last) : undefined;
    if (found) last = found.from;
    const at = found ? nth(openings, found.line) : 0;
    const there = above.get(at);
    if (there) there.push(remark(comment));
    else above.set(at, [remark(comment)]);
  }
  return lines
    .flatMap((line, i) => {
      const indent = ' '.repeat(indentOf(line));
      return [...(above.get(i) ?? []).map((each) => indent + each), line];
    })
    .join('\n');
}

function remark({ author, text, at }: WordComment): string {
  return `// góp ý${author ? ` của ${tidy(author)}` : ''}${at ? aboutWords(at) : ''}: ${tidy(text)}`;
}

function aboutWords({ words, paragraph }: CommentedWords): string {
  const own = tidy(words);
  return own && own.length <= SHOWN && own !== tidy(paragraph) ? ` về «${own}»` : '';
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * The line that says the words, else the beginning of their paragraph, else that of their row; `from`: where the next
 * comment is looked for, which may be about a cell further left of the row.
 */
function lineOf(
  { at }: WordComment,
  lines: readonly string[],
  last: number,
): { line: number; from: number } | undefined {
  if (!at) return undefined;
  const row = at.row === undefined ? undefined : find(lines, beginning(at.row), last);
  const own = beginning(at.paragraph);
  const sought = [own, tidy(at.words), own.slice(0, TOLD_BY / 3).trim()];
  if (row === undefined) {
    const line = firstOf(sought, (words) => find(lines, words, last));
    return line === undefined ? undefined : { line, from: line };
  }
  // What a task says stands in its block.
  const indent = indentOf(nth(lines, row));
  let end = row + 1;
  while (end < lines.length && indentOf(nth(lines, end)) > indent) end += 1;
  return { line: firstOf(sought, (words) => find(lines.slice(0, end), words, row, row)) ?? row, from: row };
}

/** Words that tell a paragraph from others: the first, behind its number. */
function beginning(text: string): string {
  const [line = ''] = tidyLines(text);
  return line
    .replace(/^(?:[-–+•*]|\p{L}[.)]|\d+(?:\.\d+)*[.)]|[IVX]+\.)\s+/u, '')
    .replace(/(?<![.;,:/])[.;,:/]+$/u, '')
    .slice(0, TOLD_BY)
    .trim();
}

/** The first line from one on that holds the words, else the first at all. */
function find(lines: readonly string[], words: string, from: number, least = 0): number | undefined {
  if (words.length < 2) return undefined;
  const holds = (line: string) => line.includes(words) && !line.trimStart().startsWith('cột:');
  const next = lines.findIndex((line, i) => i >= from && holds(line));
  const found = next < 0 ? lines.findIndex((line, i) => i >= least && holds(line)) : next;
  return found < 0 ? undefined : found;
}

function firstOf(all: readonly string[], look: (words: string) => number | undefined): number | undefined {
  for (const each of all) {
    const found = look(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of each line inside a text of several lines the one that the text begins on: no comment can stand in a text. */
function openingsOf(lines: readonly string[]): number[] {
  let opened: number | undefined;
  return lines.map((line, i) => {
    const own = opened ?? i;
    if (line.replaceAll('\\"', '').split('"""').length % 2 === 0) opened = opened === undefined ? i : undefined;
    return own;
  });
}
