/** A copy of a Word file in which every finding is a comment on its words, and what can be put right a tracked change. */
import { strFromU8 } from 'fflate';
import { zipParts } from '../generator/docx/zip-parts.ts';
import { isMargin, unpackAll } from '../import/reader/package.ts';
import { mainPart } from '../import/reader/read-word.ts';
import { heldBy, nth } from '../known.ts';
import { RULES } from '../rules/catalogue.ts';
import type { Author } from './annotate.ts';
import { changedPart, findWords, type Paragraph, paragraphsOf, type Span, tidyWords } from './paragraphs.ts';
import { type PartChange, type WordRemark, withRemarks } from './reviewed-word.ts';
import type { WordFinding } from './word-findings.ts';
import type { WordLine } from './word-lines.ts';

export interface ReviewChoices {
  author: Author & { initials: string };
  /** Write the fixes that can be computed as tracked changes. */
  suggest: boolean;
}

export interface Reviewed {
  bytes: Uint8Array;
  /** How many findings became comments, and how many of them hold a tracked change. */
  comments: number;
  changes: number;
}

/**
 * @param bytes A .docx that the reader has read.
 * Throws an OfficeError where a part the reader had no use for is broken or blows up.
 */
export function reviewWord(bytes: Uint8Array, findings: readonly WordFinding[], choices: ReviewChoices): Reviewed {
  const parts = unpackAll(bytes);
  const main = mainPart((name) => parts[name]);
  const file = new Paragraphs(new Map(Object.entries(parts)));
  const remarks = findings.map((finding) => remarkOf(finding, main, file, choices.suggest));
  const { parts: remarked, changes } = withRemarks(parts, main, remarks, choices.author, file.of(main));
  return { bytes: zipParts(remarked), comments: remarks.length, changes };
}

/** Of each part that is asked for. */
class Paragraphs {
  private readonly known = new Map<string, Paragraph[]>();

  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {}

  of(part: string): Paragraph[] {
    const known = this.known.get(part);
    if (known) return known;
    const paragraphs = paragraphsOf(strFromU8(heldBy(this.parts, part)));
    this.known.set(part, paragraphs);
    return paragraphs;
  }

  /** Headers and footers: the first page, those behind it and the even ones often say the same. */
  margins(): string[] {
    return [...this.parts.keys()].filter(isMargin);
  }
}

function remarkOf(finding: WordFinding, main: string, file: Paragraphs, suggest: boolean): WordRemark {
  const { code, message, line, words, span, fixes } = finding;
  const paragraphs = file.of(main);
  const change = fixes.find((fix) => fix.change)?.change;
  const shownAt = line?.anchor?.paragraph ?? line?.paragraph;
  const inMain = shownAt?.place.part === main;
  const index = inMain ? shownAt.place.index : firstWords(paragraphs);
  const paragraph = paragraphs[index];
  const outside = Boolean(line?.anchor) || !inMain;
  const own = outside || !line || !paragraph ? undefined : { paragraph, line };
  const range = own && spanIn(own.paragraph, own.line, span);
  const tracked = suggest && own && change ? changeIn(own.paragraph, own.line, change) : undefined;
  const elsewhere = suggest && line && !own && change ? changesElsewhere(line, change, file) : [];
  const lines = [
    `${code} – ${RULES[code].title}`,
    ...((outside || paragraph?.host !== undefined) && finding.where ? [`Ở ${finding.where}: «${words}»`] : []),
    message,
    ...fixes.slice(0, 3).map(({ title }) => `Đề xuất: ${title}`),
  ];
  const whole = { from: 0, to: paragraph?.letters.length ?? 0 };
  const called =
    paragraph && inMain && line?.anchor?.at !== undefined ? wordBefore(paragraph, line.anchor.at) : undefined;
  return { paragraph: index, ...(range ?? called ?? whole), lines, ...(tracked ?? {}), elsewhere };
}

/** A change of a note where the note stands, of a header in every one that says the same. */
function changesElsewhere(line: WordLine, change: Span & { instead: string }, file: Paragraphs): PartChange[] {
  const { part, index } = line.paragraph.place;
  const own = nth(file.of(part), index);
  const { text } = tidyWords(own);
  return (isMargin(part) ? file.margins() : [part]).flatMap((name) =>
    file.of(name).flatMap((paragraph, i) => {
      if (paragraph !== own && !(isMargin(part) && !paragraph.fallback && tidyWords(paragraph).text === text))
        return [];
      const tracked = changeIn(paragraph, line, change);
      return tracked ? [{ part: name, paragraph: i, ...tracked.changed, instead: tracked.instead }] : [];
    }),
  );
}

/** What is about the whole file stands at its first words. */
function firstWords(paragraphs: readonly Paragraph[]): number {
  return Math.max(
    0,
    paragraphs.findIndex(({ letters, host }) => host === undefined && letters.some(({ text }) => text.trim())),
  );
}

/** The word that a footnote is called behind. */
function wordBefore({ letters }: Paragraph, at: number): Span | undefined {
  const isBlank = (i: number) => !letters[i]?.text.trim();
  let to = Math.min(at, letters.length);
  while (to > 0 && isBlank(to - 1)) to -= 1;
  let from = to;
  while (from > 0 && !isBlank(from - 1)) from -= 1;
  return from < to ? { from, to } : undefined;
}

/** Letters of a line as letters of its paragraph. */
function spanIn(paragraph: Paragraph, { text, at }: WordLine, { from, to }: Span): Span | undefined {
  return findWords(paragraph, text.slice(from, to), at + from);
}

/** Blanks alone with the letter in front and the one behind, and the blanks between; words need no others to be found. */
function withLetters(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  if (words && words === words.trim()) return { from, to };
  let [begin, end] = [from, to];
  while (begin > 0 && text[begin - 1] === ' ') begin -= 1;
  while (end < text.length && text[end] === ' ') end += 1;
  return { from: Math.max(0, begin - 1), to: Math.min(text.length, end + 1) };
}

/** A change of a line as one of letters: the words around what changes say where it is. */
function changeIn(
  paragraph: Paragraph,
  line: WordLine,
  { from, to, instead }: Span & { instead: string },
): { changed: Span; instead: string } | undefined {
  const { text } = line;
  const around = withLetters(text, { from, to });
  const found = spanIn(paragraph, line, around);
  if (!found) return undefined;
  const fresh = text.slice(around.from, from) + instead + text.slice(to, around.to);
  const { instead: put, ...changed } = changedPart(paragraph, found, fresh);
  return changed.from === changed.to && !put ? undefined : { changed, instead: put };
}
