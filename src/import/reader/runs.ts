/** What stands in the runs of a paragraph: letters with their looks, notes, boxes, pictures. */
import type { CommentedWords, Stretch, TidyingKind, WordBlock } from './model.ts';
import type { NumberingEngine } from './numbering.ts';
import { tooMany } from './package.ts';
import { raisedLetters } from './raised.ts';
import { runLook, type Styles } from './styles.ts';
import { child, elements, elementText, valOf, type XmlElement } from './xml.ts';

/** Elements around runs and blocks that say nothing themselves. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);
const NOTE_CALLS = new Set(['w:footnoteReference', 'w:endnoteReference']);
export const DELETED = new Set(['w:del', 'w:moveFrom']);

/** Arrows, boxes and ticks of symbol fonts, as letters of Unicode. */
const SYMBOLS: Record<string, string> = {
  F0E0: '→',
  F0DF: '←',
  F0B7: '•',
  F0A8: '□',
  F06F: '□',
  F0FE: '☑',
  F0FC: '✓',
  F052: '☑',
  F0B0: '°',
  F0B3: '≥',
  F0A3: '≤',
  F0B4: '×',
  F02D: '-',
};

/** What all parts of a file share. */
export interface Shared {
  styles: Styles;
  numbering: NumberingEngine;
  noticed: Map<TidyingKind, number>;
  fonts: Set<string>;
  /** By number, where each comment begins. */
  commented: Map<string | undefined, CommentedWords>;
  /** Notes called so far: each stands once, however often a file claims to call it. */
  notes: Set<string>;
  paragraphs: number;
  letters: number;
}

/** More than a thousand pages hold. */
const MOST_LETTERS = 3_000_000;

export function notice({ noticed }: Shared, kind: TidyingKind): void {
  noticed.set(kind, (noticed.get(kind) ?? 0) + 1);
}

/** The children of an element and of wrappers in it; of alternatives the first. */
export function flattened(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (WRAPPERS.has(element.name)) return flattened(element);
    if (element.name === 'mc:AlternateContent') return flattened(chosen(element));
    return [element];
  });
}

export function chosen(alternatives: XmlElement): XmlElement {
  return child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback') ?? alternatives;
}

/** What stands in the runs of a paragraph. */
export class RunCollector {
  text = '';
  /** Letters of the run that is being read: joined one by one, each run would cost all letters before it. */
  private piece = '';
  /** Whether a letter stands so far. */
  private said = false;
  stretches: Stretch[] = [];
  footnotes: { at: number; id: string }[] = [];
  boxes: WordBlock[] = [];
  pictures = 0;
  shape = false;
  pageBreakBefore = false;
  pageBreakBehind = false;
  caps = true;
  /** Comments that begin here, with the letters they are about. */
  readonly comments = new Map<string | undefined, { from: number; to?: number }>();

  constructor(
    private readonly shared: Shared,
    private readonly style: string | undefined,
    private readonly blocksOf: (box: XmlElement) => WordBlock[],
  ) {}

  children(parent: XmlElement): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:r') this.run(element);
      else if (element.name === 'w:commentRangeStart') this.comment(element, { from: this.text.length });
      else if (element.name === 'w:commentRangeEnd') this.commentEnds(element);
      else if (DELETED.has(element.name)) notice(this.shared, 'deletions');
      else if (element.name === 'mc:AlternateContent') this.children(chosen(element));
      else if (element.name.startsWith('m:')) this.equation(element);
      else if (WRAPPERS.has(element.name)) {
        if (element.name === 'w:ins' || element.name === 'w:moveTo') notice(this.shared, 'insertions');
        this.children(element);
      }
    }
  }

  private comment({ attributes }: XmlElement, span: { from: number; to?: number }): void {
    const id = attributes['w:id'];
    if (!this.shared.commented.has(id) && !this.comments.has(id)) this.comments.set(id, span);
  }

  private commentEnds({ attributes }: XmlElement): void {
    const begun = this.comments.get(attributes['w:id']);
    if (begun) begun.to = this.text.length;
  }

  private run(element: XmlElement): void {
    const properties = child(element, 'w:rPr');
    const look = this.shared.styles.run(this.style, valOf(properties, 'w:rStyle'), runLook(properties));
    this.piece = '';
    this.inRun(element);
    if (look.raised && !elements(element).some(({ name }) => NOTE_CALLS.has(name))) this.raise(look.raised);
    const text = this.piece;
    if (!text) return;
    this.text += text;
    if (look.strike && text.trim()) notice(this.shared, 'struck');
    if (look.font) this.shared.fonts.add(look.font);
    if (text.trim() && !look.caps) this.caps = false;
    const bold = look.bold ?? false;
    const italic = look.italic ?? false;
    const last = this.stretches.at(-1);
    if (last && last.bold === bold && last.italic === italic) last.text += text;
    else this.stretches.push({ text, bold, italic });
  }

  /** Letters above or below the line: the mark of a note is none. */
  private raise(raised: string): void {
    const letters = raisedLetters(this.piece, raised);
    if (letters !== undefined) this.piece = letters;
    else if (this.piece.trim()) notice(this.shared, 'raised');
  }

  private breakPage(): void {
    if (this.said) this.pageBreakBehind = true;
    else this.pageBreakBefore = true;
  }

  private add(text: string): void {
    this.count(text);
    this.piece += text;
  }

  private count(text: string): void {
    this.shared.letters += text.length;
    if (this.shared.letters > MOST_LETTERS) throw tooMany();
    this.said ||= text.trim() !== '';
  }

  private inRun(element: XmlElement): void {
    for (const each of elements(element)) {
      switch (each.name) {
        case 'w:t':
          this.add(elementText(each));
          break;
        case 'w:tab':
          this.add('\t');
          break;
        case 'w:br':
        case 'w:cr':
          if (each.attributes['w:type'] === 'page') this.breakPage();
          this.add('\n');
          break;
        case 'w:noBreakHyphen':
          this.add('-');
          break;
        case 'w:softHyphen':
          this.add('\u00ad');
          break;
        case 'w:sym':
          this.add(SYMBOLS[(each.attributes['w:char'] ?? '').toUpperCase()] ?? '•');
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const id = `${each.name.replace('Reference', '')}:${each.attributes['w:id']}`;
          if (!this.shared.notes.has(id)) this.footnotes.push({ at: this.text.length + this.piece.length, id });
          this.shared.notes.add(id);
          break;
        }
        case 'w:commentReference':
          this.comment(each, { from: 0, to: 0 });
          break;
        case 'mc:AlternateContent':
          this.inRun(chosen(each));
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.drawing(each);
          break;
      }
    }
  }

  private drawing(element: XmlElement): void {
    const boxes = found(element, 'w:txbxContent');
    if (boxes.length > 0) {
      for (const box of boxes) this.boxes.push(...this.blocksOf(box));
      return;
    }
    const picture = ['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds', 'o:OLEObject'].some(
      (name) => found(element, name).length > 0,
    );
    if (picture) {
      this.pictures += 1;
      notice(this.shared, 'pictures');
    } else {
      this.shape = true;
      notice(this.shared, 'shapes');
    }
  }

  private equation(element: XmlElement): void {
    notice(this.shared, 'equations');
    const text = elementText(element);
    this.count(text);
    this.text += text;
    this.stretches.push({ text, bold: false, italic: false });
  }
}

/** Elements of a name inside another, the copies for old programs left out; none inside each other. */
function found(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === name) return [each];
    return each.name === 'mc:AlternateContent' ? found(chosen(each), name) : found(each, name);
  });
}
