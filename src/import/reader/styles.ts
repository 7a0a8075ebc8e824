/** Looks of paragraphs and runs, resolved over styles and what they are based on. */
import { child, elements, switchOf, valOf, type XmlElement } from './xml.ts';

export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  strike?: boolean;
  font?: string;
  /** Above or below the line: "superscript", "subscript", "baseline". */
  raised?: string;
}

export interface ParagraphLook {
  alignment?: string;
  list?: { id?: string; level?: number };
  pageBreakBefore?: boolean;
}

interface Style {
  name: string;
  basedOn?: string;
  paragraph: ParagraphLook;
  run: RunLook;
}

/** Longest chain of styles based on one another; Word itself allows eleven. */
const LONGEST_CHAIN = 30;

/** Word itself takes fewer letters. */
const LONGEST_NAME = 250;

export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly defaults: { paragraph: ParagraphLook; run: RunLook };
  private usual: string | undefined;
  private readonly paragraphs = new Map<string | undefined, ParagraphLook>();
  /** By the paragraph's style and the character style. */
  private readonly runs = new Map<string | undefined, Map<string | undefined, RunLook>>();

  constructor(root: XmlElement | undefined) {
    const docDefaults = child(root, 'w:docDefaults');
    this.defaults = {
      run: runLook(child(child(docDefaults, 'w:rPrDefault'), 'w:rPr')),
      paragraph: paragraphLook(child(child(docDefaults, 'w:pPrDefault'), 'w:pPr')),
    };
    for (const style of elements(root).filter(({ name }) => name === 'w:style')) {
      const id = style.attributes['w:styleId'] ?? '';
      this.styles.set(id, {
        name: (valOf(style, 'w:name') ?? id).slice(0, LONGEST_NAME),
        basedOn: valOf(style, 'w:basedOn'),
        paragraph: paragraphLook(child(style, 'w:pPr')),
        run: runLook(child(style, 'w:rPr')),
      });
      const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
      if (style.attributes['w:type'] === 'paragraph' && isDefault) this.usual = id;
    }
  }

  nameOf(id: string): string | undefined {
    return this.styles.get(id)?.name;
  }

  paragraph(id: string | undefined): ParagraphLook {
    let look = this.paragraphs.get(id);
    if (!look) {
      const chain = this.chain(id ?? this.usual);
      look = chain.reduce((above, { paragraph }) => merged(above, paragraph), this.defaults.paragraph);
      this.paragraphs.set(id, look);
    }
    return look;
  }

  /** Look of a run: the paragraph's style, then the character style, then its own. */
  run(paragraphStyle: string | undefined, characterStyle: string | undefined, own: RunLook): RunLook {
    const looks = this.runs.get(paragraphStyle) ?? new Map<string | undefined, RunLook>();
    this.runs.set(paragraphStyle, looks);
    let look = looks.get(characterStyle);
    if (!look) {
      const chain = [...this.chain(paragraphStyle ?? this.usual), ...this.chain(characterStyle)];
      look = chain.reduce((above, { run }) => merged(above, run), this.defaults.run);
      looks.set(characterStyle, look);
    }
    return merged(look, own);
  }

  /** From the style that all is based on to the style itself. */
  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = this.styles.get(at);
      if (!style) break;
      chain.unshift(style);
      at = style.basedOn;
    }
    return chain;
  }
}

/** What `next` says, and of `look` what it leaves open. */
function merged<T extends object>(look: T, next: T): T {
  const said = Object.entries(next).filter(([, value]) => value !== undefined);
  return said.length === 0 ? look : { ...look, ...(Object.fromEntries(said) as T) };
}

export function runLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {};
  const fonts = child(properties, 'w:rFonts')?.attributes;
  return {
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    caps: switchOf(properties, 'w:caps'),
    strike: switchOf(properties, 'w:strike') || switchOf(properties, 'w:dstrike'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    raised: valOf(properties, 'w:vertAlign'),
  };
}

export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  if (!properties) return {};
  const numbering = child(properties, 'w:numPr');
  const level = valOf(numbering, 'w:ilvl');
  return {
    alignment: valOf(properties, 'w:jc'),
    list: numbering && { id: valOf(numbering, 'w:numId'), level: level === undefined ? undefined : Number(level) },
    pageBreakBefore: switchOf(properties, 'w:pageBreakBefore'),
  };
}
