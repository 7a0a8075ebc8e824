/**
 * Remarks put into a part of a Word file as comments on exact words, and changes as tracked ones that a person accepts
 * or rejects in Word. Only the runs that hold the first or last letter of a remark are cut; the rest of the part stays to
 * the letter.
 */
import { xmlText } from '../generator/docx/xml.ts';
import { heldBy, nth } from '../known.ts';
import { type Letter, type Paragraph, paragraphsOf, type Run, type Span, wordsOf } from './paragraphs.ts';

/** A remark on letters of a paragraph; where `from` equals `to`, on the place between two. */
export interface Remark {
  /** Which `w:p` of the part, counted from 0 in the order of their beginnings. */
  paragraph: number;
  from: number;
  to: number;
  /** Number of the comment; none where the change stands alone (in a header, in a note). */
  comment?: number;
  /** What is to stand instead, as a tracked change of `changed`, or of all the letters. */
  instead?: string;
  changed?: Span;
}

/** Who makes the changes, and when ("2027-01-05T00:00:00Z"). */
export interface Author {
  name: string;
  date: string;
}

/** What is put between the letters of a paragraph, by the index of the letter behind it. */
interface Marks {
  /** Behind the letter before: ends of comments, inserted text. */
  behind: Map<number, string[]>;
  before: Map<number, string[]>;
  /** Letters to be struck, not overlapping. */
  struck: { from: number; to: number; opening: () => string }[];
  /** What is changed, be it by an insertion alone. */
  changed: Span[];
  /** Around whole runs, by their index: those that hold a text box. */
  aroundRuns: Map<number, { before: string; behind: string }>;
}

/** The part with the remarks in it, and those of them whose change is tracked. */
export interface Annotated {
  xml: string;
  changed: ReadonlySet<Remark>;
}

/**
 * The part with the remarks in it; a change that cannot be tracked (in a field, in a tracked change) is a comment alone.
 * What stands in text boxes is changed before the paragraphs around, whose runs hold it: no letter and no number of
 * those changes by it.
 * @param paragraphs Those of the part, where they are known.
 */
export function annotate(
  xml: string,
  remarks: readonly Remark[],
  author: Author,
  paragraphs: readonly Paragraph[] = paragraphsOf(xml),
): Annotated {
  const depth = ({ paragraph }: Remark) => depthOf(paragraph, paragraphs);
  const changes = remarks.filter(({ instead }) => instead !== undefined);
  const changed = new Set<Remark>();
  let result = xml;
  const write = (comments: readonly Remark[], ofLevel: readonly Remark[]) => {
    const now = result === xml ? paragraphs : paragraphsOf(result);
    const level = annotateLevel(result, now, comments, ofLevel, author);
    result = level.xml;
    for (const each of level.changed) changed.add(each);
  };
  const depths = [...new Set(changes.map(depth))].filter((each) => each > 0).sort((a, b) => b - a);
  for (const each of depths) {
    const ofBoxes = changes.filter((change) => depth(change) === each);
    write([], ofBoxes);
    const copies = ofBoxes.flatMap((change) => {
      const paragraph = copyOf(change.paragraph, paragraphs);
      return paragraph === undefined ? [] : [{ ...change, paragraph }];
    });
    result = annotateLevel(result, paragraphsOf(result), [], copies, author).xml;
  }
  const comments = remarks.filter(({ comment }) => comment !== undefined);
  write(
    comments,
    changes.filter((change) => depth(change) === 0),
  );
  return { xml: result, changed };
}

/** In how many text boxes a paragraph stands. */
function depthOf(index: number, paragraphs: readonly Paragraph[]): number {
  let depth = 0;
  for (let host = paragraphs[index]?.host; host !== undefined; host = paragraphs[host]?.host) depth += 1;
  return depth;
}

/** The same paragraph of a text box in the copy for old programs, which must say the same. */
function copyOf(index: number, paragraphs: readonly Paragraph[]): number | undefined {
  const own = paragraphs[index];
  if (own?.host === undefined || own.fallback) return undefined;
  const beside = [...paragraphs.keys()].filter((i) => paragraphs[i]?.host === own.host);
  const copies = beside.filter((i) => paragraphs[i]?.fallback);
  const copy = copies[beside.filter((i) => !paragraphs[i]?.fallback).indexOf(index)];
  const twin = copy === undefined ? undefined : paragraphs[copy];
  return twin && wordsOf(twin) === wordsOf(own) ? copy : undefined;
}

/** Changes are of the paragraphs themselves, comments of the paragraphs around the text boxes that those stand in. */
function annotateLevel(
  xml: string,
  paragraphs: readonly Paragraph[],
  comments: readonly Remark[],
  changes: readonly Remark[],
  author: Author,
): { xml: string; changed: Remark[] } {
  const marked = new Map<Paragraph, Marks>();
  let id = largestId(xml);
  const by = () => ` w:id="${++id}" w:author="${xmlText(author.name)}" w:date="${author.date}"`;
  const marksOf = (paragraph: Paragraph): Marks => {
    const known = marked.get(paragraph);
    if (known) return known;
    const marks: Marks = { behind: new Map(), before: new Map(), struck: [], changed: [], aroundRuns: new Map() };
    marked.set(paragraph, marks);
    return marks;
  };
  const changed = changes.filter(({ paragraph, from, to, changed: part = { from, to }, instead = '' }) => {
    const own = paragraphs[paragraph];
    if (!own) return false;
    const marks = marksOf(own);
    const span = within(own, part);
    if (!canTrack(xml, own, span, marks)) return false;
    marks.changed.push(span);
    if (span.from < span.to) marks.struck.push({ ...span, opening: () => `<w:del${by()}>` });
    if (instead) add(marks.behind, span.to, `<w:ins${by()}>${insertedRuns(own, span, instead)}</w:ins>`);
    return true;
  });
  for (const remark of comments) {
    const anchor = anchorOf(remark, paragraphs);
    if (!anchor) continue;
    const { paragraph, from, to, around } = anchor;
    const marks = marksOf(paragraph);
    const start = `<w:commentRangeStart w:id="${remark.comment}"/>`;
    const reference = `<w:r><w:commentReference w:id="${remark.comment}"/></w:r>`;
    const end = `<w:commentRangeEnd w:id="${remark.comment}"/>${reference}`;
    if (around === undefined) {
      add(from < to ? marks.before : marks.behind, from, start);
      add(marks.behind, to, end);
    } else {
      const { before, behind } = marks.aroundRuns.get(around) ?? { before: '', behind: '' };
      marks.aroundRuns.set(around, { before: before + start, behind: behind + end });
    }
  }
  const written = [...marked].flatMap(([paragraph, marks]) => pieces(xml, paragraph, marks));
  return { xml: put(xml, written), changed };
}

function within({ letters: { length } }: Paragraph, { from, to }: Span): Span {
  const begin = Math.max(0, Math.min(from, length));
  return { from: begin, to: Math.max(begin, Math.min(to, length)) };
}

function add(map: Map<number, string[]>, key: number, text: string): void {
  map.set(key, [...(map.get(key) ?? []), text]);
}

/** Largest number of a tracked change, bookmark or comment in the part: those of new changes must differ. */
function largestId(xml: string): number {
  let largest = 0;
  for (const [, digits] of xml.matchAll(/ w:id="(\d{1,9})"/gu)) largest = Math.max(largest, Number(digits));
  return largest;
}

/** Word puts no comment inside a text box: it stands around the run that holds the box. */
function anchorOf(
  { paragraph: index, from, to }: Remark,
  paragraphs: readonly Paragraph[],
): { paragraph: Paragraph; from: number; to: number; around?: number } | undefined {
  const own = paragraphs[index];
  let paragraph = own;
  let inner = own;
  while (paragraph?.host !== undefined) {
    inner = paragraph;
    paragraph = paragraphs[paragraph.host];
  }
  if (!paragraph || !inner) return undefined;
  if (paragraph === own) return { paragraph, ...within(paragraph, { from, to }) };
  const { from: begin } = inner;
  const around = paragraph.runs.findIndex((run) => run.from < begin && begin < run.to);
  return { paragraph, from: 0, to: paragraph.letters.length, ...(around < 0 ? {} : { around }) };
}

/** The new words in the looks of those they take the place of: word for word where there are as many, else in that of the last. */
function insertedRuns({ letters, runs }: Paragraph, { from, to }: Span, instead: string): string {
  const lookAt = (at: number) => nth(runs, nth(letters, at).run).look;
  const last = lookAt(Math.max(0, to - 1));
  const run = (text: string, look: string) => `<w:r>${look}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  const old = tokens(letters.slice(from, to).map(({ text }) => text));
  const fresh = tokens([...instead]);
  if (old.length !== fresh.length) return run(instead, last);
  const looks: { text: string; look: string }[] = [];
  let at = from;
  for (const [i, text] of fresh.entries()) {
    const look = lookAt(at);
    const before = looks.at(-1);
    if (before?.look === look) before.text += text;
    else looks.push({ text, look });
    at += [...nth(old, i)].length;
  }
  return looks.map(({ text, look }) => run(text, look)).join('');
}

/** Words, numbers, and each other sign. */
function tokens(letters: readonly string[]): string[] {
  const result: string[] = [];
  letters.forEach((letter, i) => {
    const goesOn = /^[\p{L}\p{M}\p{N}]$/u.test(letter) && /^[\p{L}\p{M}\p{N}]$/u.test(letters[i - 1] ?? '');
    if (goesOn) result[result.length - 1] += letter;
    else result.push(letter);
  });
  return result;
}

/** What no deletion may take along: pictures, notes, fields, signs of a font. */
const NO_TEXT = /<(?:w:(?:drawing|pict|object|footnoteReference|endnoteReference|fldChar|instrText|sym)|mc:)/u;

function canTrack(xml: string, { letters, runs }: Paragraph, { from, to }: Span, { changed }: Marks): boolean {
  if (letters.length === 0) return false;
  if (changed.some((other) => other.from <= to && from <= other.to)) return false;
  const touched = letters
    .slice(from === to ? Math.max(0, from - 1) : from, Math.max(to, from + 1))
    .map(({ run }) => run);
  return [...new Set(touched)].every((index) => {
    const run = runs[index];
    return run !== undefined && !run.tracked && !NO_TEXT.test(xml.slice(run.from, run.to));
  });
}

/** What replaces a stretch of the part. */
interface Piece {
  from: number;
  to: number;
  text: string;
}

/** The runs of a paragraph that marks fall into, written anew; marks of a paragraph without letters where its text begins. */
function pieces(xml: string, paragraph: Paragraph, marks: Marks): Piece[] {
  const { letters, runs, start } = paragraph;
  const { aroundRuns } = marks;
  const boxes = [...aroundRuns].flatMap(([index, { before, behind }]): Piece[] => {
    const run = nth(runs, index);
    return [
      { from: run.from, to: run.from, text: before },
      { from: run.to, to: run.to, text: behind },
    ];
  });
  if (letters.length === 0) {
    if (marks.before.size + marks.behind.size === 0) return boxes;
    const text = [...marks.before.values(), ...marks.behind.values()].flat().join('');
    const tag = xml.slice(paragraph.from, start);
    // An empty paragraph in one tag has no inside to stand in.
    if (tag.endsWith('/>')) return [{ from: paragraph.from, to: start, text: `${tag.slice(0, -2)}>${text}</w:p>` }];
    return [{ from: start, to: start, text }, ...boxes];
  }
  const written: Piece[] = [...boxes];
  for (let first = 0; first < letters.length; ) {
    const { run: index } = letters[first] as Letter;
    let end = first + 1;
    while (end < letters.length && letters[end]?.run === index) end += 1;
    const run = runs[index];
    const text = run && writtenRun(xml, run, letters, first, end, marks);
    if (run && text !== undefined) written.push({ from: run.from, to: run.to, text });
    first = end;
  }
  return written;
}

/** The run of the letters `first` to `end` with its marks, in as many pieces as they cut it into; nothing where none falls into it. */
function writtenRun(
  xml: string,
  run: Run,
  letters: readonly Letter[],
  first: number,
  end: number,
  { behind, before, struck }: Marks,
): string | undefined {
  const cuts = new Set([first, end]);
  // What stands behind the letter before this run's first was put there, but for the paragraph's beginning.
  const isBehind = (at: number) => behind.has(at) && (at > first || at === 0);
  const isBefore = (at: number) => before.has(at) && at < end;
  for (let at = first; at <= end; at++) if (isBehind(at) || isBefore(at)) cuts.add(at);
  const own = struck.filter(({ from, to }) => from < end && first < to);
  for (const { from, to } of own) {
    cuts.add(Math.max(from, first));
    cuts.add(Math.min(to, end));
  }
  const marked = [...cuts].some((at) => isBehind(at) || isBefore(at)) || own.length > 0;
  if (!marked) return undefined;
  const sorted = [...cuts].sort((a, b) => a - b);
  let text = '';
  sorted.forEach((at, i) => {
    if (isBehind(at)) text += heldBy(behind, at).join('');
    if (isBefore(at)) text += heldBy(before, at).join('');
    const next = sorted[i + 1];
    if (next === undefined) return;
    const content = contentOf(xml, run, letters, { from: at, to: next, first, end });
    const gone = own.find(({ from, to }) => from <= at && next <= to);
    text += gone
      ? `${gone.opening()}${run.opening}${asDeleted(content)}</w:r></w:del>`
      : `${run.opening}${content}</w:r>`;
  });
  return text;
}

/** What a run holds from one letter to another, with the elements of text closed and opened at the cuts. */
function contentOf(
  xml: string,
  run: Run,
  letters: readonly Letter[],
  { from, to, first, end }: { from: number; to: number; first: number; end: number },
): string {
  const begin = from === first ? run.from + run.opening.length : cutPlace(letters[from] as Letter, letters[from - 1]);
  const stop = to === end ? run.to - '</w:r>'.length : cutPlace(letters[to] as Letter, letters[to - 1]);
  const opened = from > first && isInside(letters[from], letters[from - 1]) ? '<w:t xml:space="preserve">' : '';
  const closed = to < end && isInside(letters[to], letters[to - 1]) ? '</w:t>' : '';
  // A text that is cut may begin or end with a space, which Word drops unless told to keep it.
  return `${opened}${xml.slice(begin, stop)}${closed}`.replace(
    /<w:t(?:>| (?![^<>]*xml:space)[^<>]*>)/gu,
    '<w:t xml:space="preserve">',
  );
}

const isInside = (letter: Letter | undefined, before: Letter | undefined): boolean =>
  letter?.tag !== undefined && letter.tag.from === before?.tag?.from;

/** Between two letters of one run: inside a text, or before the tag that begins the next. */
function cutPlace(letter: Letter, before: Letter | undefined): number {
  return isInside(letter, before) ? letter.from : (letter.tag?.from ?? letter.from);
}

/** Deleted text stands in an element of its own name. */
function asDeleted(content: string): string {
  return content.replace(/<(\/?)w:t(?=[\s>])/gu, '<$1w:delText');
}

/** No piece stands in another: what stands in boxes is written before what is around them. */
function put(xml: string, written: Piece[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of written.sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += xml.slice(at, from) + text;
    at = to;
  }
  return result + xml.slice(at);
}
