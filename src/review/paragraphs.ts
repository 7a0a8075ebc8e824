/**
 * The paragraphs of a part of a Word file as their words and where each letter stands in the XML. A reader that counts
 * the `w:p` elements of a part in their order, all of them, names a paragraph by the same number.
 */
import { tidy } from '../import/tidy.ts';
import { heldBy, lastOf, nth } from '../known.ts';
import { charactersOf, type XmlToken, xmlTokens } from './xml-tokens.ts';

/** A letter, or a tab or break, with its place in the part. */
export interface Letter {
  text: string;
  from: number;
  to: number;
  /** Index of its run in the paragraph. */
  run: number;
  /** The opening tag of the `w:t` it stands in; none of a tab or break. */
  tag?: { from: number; to: number };
}

/** A run whose content can be cut between two letters. */
export interface Run {
  /** From `<w:r` to behind `</w:r>`. */
  from: number;
  to: number;
  /** `<w:r …>` with its `<w:rPr>…</w:rPr>`, to begin the second half with. */
  opening: string;
  /** `<w:rPr>…</w:rPr>`, or nothing. */
  look: string;
  /** Inside a tracked insertion or deletion, where no other can be begun. */
  tracked: boolean;
}

export interface Paragraph {
  from: number;
  to: number;
  /** Behind `<w:p …>` and its properties. */
  start: number;
  readonly letters: Letter[];
  readonly runs: Run[];
  /** The paragraph around it where it stands in a text box, whose own letters no comment can hold on to. */
  host?: number;
  /** In the copy of a text box for old programs. */
  fallback: boolean;
}

/** What stands for a letter though it is no text. */
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};

/** A text, or what stands for a letter, of a paragraph: its letters are made when somebody asks for them. */
interface Piece {
  from: number;
  to: number;
  run: number;
  sign?: string;
  tag?: Letter['tag'];
}

class ReadParagraph implements Paragraph {
  to: number;
  start: number;
  readonly runs: Run[] = [];
  readonly pieces: Piece[] = [];
  private made?: Letter[];

  constructor(
    private readonly xml: string,
    readonly from: number,
    to: number,
    readonly fallback: boolean,
    readonly host?: number,
  ) {
    this.to = to;
    this.start = to;
  }

  get letters(): Letter[] {
    this.made ??= this.pieces.flatMap(({ sign, from, to, run, tag }): Letter[] => {
      if (sign !== undefined) return [{ text: sign, from, to, run }];
      return charactersOf(this.xml.slice(from, to)).map((each) => ({
        text: each.text,
        from: from + each.from,
        to: from + each.to,
        run,
        tag,
      }));
    });
    return this.made;
  }
}

interface Open {
  name: string;
  from: number;
  to: number;
  paragraph?: number;
}

/** Elements that somebody asks whether they are open. */
const AROUND = ['mc:Fallback', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'] as const;

/** What is open at a place of a part. */
class OpenElements {
  private readonly open: Open[] = [];
  private readonly paragraphs: number[] = [];
  private readonly around = new Map<string, number>(AROUND.map((name) => [name, 0]));

  push(element: Open): void {
    this.open.push(element);
    if (element.paragraph !== undefined) this.paragraphs.push(element.paragraph);
    this.count(element.name, 1);
  }

  pop(): Open {
    const closed = lastOf(this.open);
    this.open.pop();
    if (closed.paragraph !== undefined) this.paragraphs.pop();
    this.count(closed.name, -1);
    return closed;
  }

  get last(): Open | undefined {
    return this.open.at(-1);
  }

  /** The innermost paragraph. */
  get paragraph(): number | undefined {
    return this.paragraphs.at(-1);
  }

  inside(...names: (typeof AROUND)[number][]): boolean {
    return names.some((name) => heldBy(this.around, name) > 0);
  }

  private count(name: string, more: number): void {
    const known = this.around.get(name);
    if (known !== undefined) this.around.set(name, known + more);
  }
}

/** The paragraphs in order, empty ones and those of text boxes too. Deleted text has no letters. */
export function paragraphsOf(xml: string): Paragraph[] {
  const paragraphs: ReadParagraph[] = [];
  const open = new OpenElements();
  const current = () => paragraphs[open.paragraph ?? -1];
  for (const token of xmlTokens(xml)) {
    if (token.type === 'text') {
      addText(token, open, current());
    } else if (token.type === 'close') {
      const closed = open.pop();
      const paragraph = current();
      if (closed.paragraph !== undefined) nth(paragraphs, closed.paragraph).to = token.to;
      else if (paragraph && token.name === 'w:r') endRun(paragraph, token);
      else if (paragraph && token.name === 'w:pPr' && open.last?.paragraph !== undefined) paragraph.start = token.to;
      else if (paragraph && token.name === 'w:rPr' && open.last?.name === 'w:r') lookEnds(xml, paragraph, token);
    } else if (token.name === 'w:p') {
      paragraphs.push(new ReadParagraph(xml, token.from, token.to, open.inside('mc:Fallback'), open.paragraph));
      if (token.type === 'open') open.push({ ...token, paragraph: paragraphs.length - 1 });
    } else {
      const paragraph = current();
      if (paragraph && token.name === 'w:r' && token.type === 'open') {
        const opening = xml.slice(token.from, token.to);
        const tracked = open.inside('w:ins', 'w:del', 'w:moveFrom', 'w:moveTo');
        paragraph.runs.push({ from: token.from, to: -1, opening, look: '', tracked });
      }
      const sign = SIGNS[token.name];
      if (paragraph && sign && open.last?.name === 'w:r' && !open.inside('w:del', 'w:moveFrom'))
        paragraph.pieces.push({ sign, from: token.from, to: token.to, run: paragraph.runs.length - 1 });
      if (token.type === 'open') open.push(token);
    }
  }
  return paragraphs;
}

function addText({ from, to }: XmlToken, open: OpenElements, paragraph: ReadParagraph | undefined): void {
  const element = open.last;
  // Deleted text stands in `w:delText`, moved text keeps `w:t`.
  if (!paragraph || element?.name !== 'w:t' || open.inside('w:moveFrom')) return;
  const tag = { from: element.from, to: element.to };
  paragraph.pieces.push({ from, to, run: paragraph.runs.length - 1, tag });
}

function endRun(paragraph: Paragraph, { to }: XmlToken): void {
  const { runs } = paragraph;
  nth(
    runs,
    runs.findLastIndex((each) => each.to < 0),
  ).to = to;
}

function lookEnds(xml: string, paragraph: Paragraph, { to }: XmlToken): void {
  const run = lastOf(paragraph.runs);
  run.opening = xml.slice(run.from, to);
  run.look = run.opening.slice(run.opening.indexOf('>') + 1);
}

/** The words of a paragraph as they stand, not composed, with all their spaces. */
export function wordsOf({ letters }: Paragraph): string {
  return letters.map(({ text }) => text).join('');
}

/** Words as a reader of the file tidies them, and for each of their characters the letter it came from. */
export interface TidyWords {
  text: string;
  at: number[];
}

/** Composed, every stretch of white space one space, nothing invisible. */
export function tidyWords({ letters }: Paragraph): TidyWords {
  let text = '';
  const at: number[] = [];
  let pending = '';
  let pendingAt = 0;
  const flush = () => {
    for (const unit of pending.normalize('NFC')) {
      for (let i = 0; i < unit.length; i++) at.push(pendingAt);
      text += unit;
    }
    pending = '';
  };
  letters.forEach(({ text: letter }, i) => {
    if (/^\p{M}$/u.test(letter) && pending) {
      pending += letter;
      return;
    }
    flush();
    if (/^[\s\p{Zs}]$/u.test(letter) && letter !== '\ufeff') {
      if (!text.endsWith(' ')) {
        text += ' ';
        at.push(i);
      }
      return;
    }
    // A space alone would be trimmed away, too; it was dealt with above.
    if (tidy(letter) === '') return;
    pending = letter;
    pendingAt = i;
  });
  flush();
  return { text, at };
}

/** Half-open. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Where words stand in a paragraph, as a range of its letters, however they are composed and spaced there.
 * @param near Of several places the one nearest to this one of its tidied words.
 */
export function findWords(paragraph: Paragraph, words: string, near = 0): Span | undefined {
  const tidied = tidyWords(paragraph);
  const wanted = tidy(words);
  if (!wanted) return undefined;
  let best: number | undefined;
  for (let found = tidied.text.indexOf(wanted); found >= 0; found = tidied.text.indexOf(wanted, found + 1)) {
    if (best === undefined || Math.abs(found - near) < Math.abs(best - near)) best = found;
  }
  if (best === undefined) return undefined;
  return lettersOf(paragraph, tidied, { from: best, to: best + wanted.length });
}

/** The letters that some of the tidied words came from. */
function lettersOf({ letters }: Paragraph, { at }: TidyWords, { from, to }: Span): Span {
  const first = nth(at, from);
  let end = nth(at, to - 1) + 1;
  // Combining marks and soft hyphens behind the last letter belong to it.
  while (end < letters.length && /^[\p{M}\u00ad]$/u.test(nth(letters, end).text)) end += 1;
  return { from: first, to: end };
}

/**
 * The letters of a range that new words change: what both have at their beginning and end stays, whole numbers and
 * syllables kept together. From "trước 31/6/2027" to "trước 30/06/2027" that is "31/6" to "30/06".
 */
export function changedPart({ letters }: Paragraph, { from, to }: Span, instead: string): Span & { instead: string } {
  const fresh = [...instead];
  const old = letters.slice(from, to).map(({ text }) => (/^\s$/u.test(text) ? ' ' : text));
  let begin = 0;
  while (begin < old.length && begin < fresh.length && old[begin] === fresh[begin]) begin += 1;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - begin;
  while (end < most && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  const cuts = (list: string[], at: number) => WORD.test(list[at - 1] ?? '') && WORD.test(list[at] ?? '');
  while (begin > 0 && (cuts(old, begin) || cuts(fresh, begin))) begin -= 1;
  while (end > 0 && (cuts(old, old.length - end) || cuts(fresh, fresh.length - end))) end -= 1;
  return { from: from + begin, to: to - end, instead: fresh.slice(begin, fresh.length - end).join('') };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
