/**
 * The paragraphs of a part of a Word file as their words and where each letter stands in the XML. A reader that counts
 * the `w:p` elements of a part in their order, all of them, names a paragraph by the same number.
 */
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
  letters: Letter[];
  runs: Run[];
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

interface Open {
  name: string;
  from: number;
  to: number;
  paragraph?: number;
}

/** The paragraphs in order, empty ones and those of text boxes too. Deleted text has no letters. */
export function paragraphsOf(xml: string): Paragraph[] {
  const tokens = xmlTokens(xml);
  const paragraphs: Paragraph[] = [];
  const open: Open[] = [];
  const inside = (...names: string[]) => open.some(({ name }) => names.includes(name));
  const current = () => open.findLast(({ paragraph }) => paragraph !== undefined)?.paragraph;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as XmlToken;
    if (token.type === 'text') {
      addLetters(xml, token, open, paragraphs[current() ?? -1]);
    } else if (token.type === 'close') {
      const closed = open.pop();
      const paragraph = paragraphs[current() ?? -1];
      if (closed?.paragraph !== undefined) (paragraphs[closed.paragraph] as Paragraph).to = token.to;
      else if (paragraph && token.name === 'w:r') endRun(paragraph, token);
      else if (paragraph && token.name === 'w:pPr' && open.at(-1)?.paragraph !== undefined) paragraph.start = token.to;
      else if (paragraph && token.name === 'w:rPr' && open.at(-1)?.name === 'w:r') lookEnds(xml, paragraph, token);
    } else {
      const paragraph = paragraphs[current() ?? -1];
      if (token.name === 'w:p') {
        const host = current();
        paragraphs.push({
          from: token.from,
          to: token.to,
          start: token.to,
          letters: [],
          runs: [],
          ...(host === undefined ? {} : { host }),
          fallback: inside('mc:Fallback'),
        });
        if (token.type === 'open') open.push({ ...token, paragraph: paragraphs.length - 1 });
        continue;
      }
      if (paragraph && token.name === 'w:r' && token.type === 'open') {
        const opening = xml.slice(token.from, token.to);
        const tracked = inside('w:ins', 'w:del', 'w:moveFrom', 'w:moveTo');
        paragraph.runs.push({ from: token.from, to: -1, opening, look: '', tracked });
      }
      const sign = SIGNS[token.name];
      if (paragraph && sign && open.at(-1)?.name === 'w:r' && !inside('w:del', 'w:moveFrom'))
        paragraph.letters.push({ text: sign, from: token.from, to: token.to, run: paragraph.runs.length - 1 });
      if (token.type === 'open') open.push(token);
    }
  }
  return paragraphs;
}

function addLetters(xml: string, token: XmlToken, open: Open[], paragraph: Paragraph | undefined): void {
  const element = open.at(-1);
  // Deleted text stands in `w:delText`, moved text keeps `w:t`.
  if (!paragraph || element?.name !== 'w:t' || open.some(({ name }) => name === 'w:moveFrom')) return;
  const tag = { from: element.from, to: element.to };
  const run = paragraph.runs.length - 1;
  for (const { text, from, to } of charactersOf(xml.slice(token.from, token.to)))
    paragraph.letters.push({ text, from: token.from + from, to: token.from + to, run, tag });
}

function endRun(paragraph: Paragraph, { to }: XmlToken): void {
  const run = paragraph.runs.findLast((each) => each.to < 0);
  if (run) run.to = to;
}

function lookEnds(xml: string, paragraph: Paragraph, { to }: XmlToken): void {
  const run = paragraph.runs.at(-1);
  if (!run) return;
  run.opening = xml.slice(run.from, to);
  run.look = run.opening.slice(run.opening.indexOf('>') + 1);
}

/** The words of a paragraph as they stand, not composed, with all their spaces. */
export function wordsOf({ letters }: Paragraph): string {
  return letters.map(({ text }) => text).join('');
}

/** Words for comparison: composed, every stretch of white space one space, soft hyphens gone; with the letters they came from. */
function comparable(letters: readonly Letter[]): { text: string; at: number[] } {
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
    if (letter === '\u00ad') return;
    if (/^\p{M}$/u.test(letter) && pending) {
      pending += letter;
      return;
    }
    flush();
    if (/^\s$/u.test(letter)) {
      if (!text.endsWith(' ')) {
        text += ' ';
        at.push(i);
      }
      return;
    }
    pending = letter;
    pendingAt = i;
  });
  flush();
  return { text, at };
}

/**
 * Where words stand in a paragraph, as a range of its letters, however they are composed and spaced there.
 * @param near Of several places the one nearest to this share of the paragraph's length, 0 to 1.
 */
export function findWords(paragraph: Paragraph, words: string, near = 0): { from: number; to: number } | undefined {
  const { text, at } = comparable(paragraph.letters);
  const wanted = words.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();
  if (!wanted) return undefined;
  let best: number | undefined;
  const target = near * text.length;
  for (let found = text.indexOf(wanted); found >= 0; found = text.indexOf(wanted, found + 1)) {
    if (best === undefined || Math.abs(found - target) < Math.abs(best - target)) best = found;
  }
  if (best === undefined) return undefined;
  const last = at[best + wanted.length - 1] as number;
  let to = last + 1;
  // Combining marks and soft hyphens behind the last letter belong to it.
  while (to < paragraph.letters.length && /^[\p{M}\u00ad]$/u.test((paragraph.letters[to] as Letter).text)) to += 1;
  return { from: at[best] as number, to };
}

/** With the blanks around the words that are meant too: "Ông " and not "Ông". */
export function withBlanks(
  { letters }: Paragraph,
  { from, to }: { from: number; to: number },
  words: string,
): { from: number; to: number } {
  const isBlank = (at: number) => /^[ \u00a0]$/u.test(letters[at]?.text ?? '');
  let [first, end] = [from, to];
  if (/^\s/u.test(words)) while (isBlank(first - 1)) first -= 1;
  if (/\s$/u.test(words)) while (isBlank(end)) end += 1;
  return { from: first, to: end };
}
