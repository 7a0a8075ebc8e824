/** How text looks in the end: document defaults, styles and what they are based on, then what stands at the text. */
import { attribute, child, children, type Element, isOn, numberOf } from './xml.ts';

export interface Look {
  /** Of Latin, other Latin, East Asian and complex text. */
  fonts: (string | undefined)[];
  languages: (string | undefined)[];
  sizePt: number;
  bold: boolean;
  italic: boolean;
  color: string | undefined;
}

export interface Setting {
  align: string;
  firstLineTwips: number;
  leftTwips: number;
  beforePt: number;
  afterPt: number;
  /** Multiple of single spacing; undefined where the height of a line is fixed. */
  lineSpacing: number | undefined;
  keepNext: boolean;
  /** From 0. */
  outlineLevel: number | undefined;
}

const FONT_KINDS = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'];
const LANGUAGE_KINDS = ['w:val', 'w:eastAsia', 'w:bidi'];

/** The property elements that apply, the weightiest last. */
type Layers = (Element | undefined)[];

/** The last layer that says something. */
function last<T>(layers: Layers, read: (layer: Element) => T | undefined): T | undefined {
  return layers.map((layer) => layer && read(layer)).findLast((value) => value !== undefined);
}

function switchOf(layers: Layers, name: string): boolean {
  return (
    last(layers, (layer) => {
      const found = child(layer, name);
      return found && isOn(found);
    }) ?? false
  );
}

export class Styles {
  private readonly byId: Map<string, Element>;
  private readonly defaults: Element | undefined;

  constructor(part: Element) {
    this.byId = new Map(children(part, 'w:style').map((style) => [attribute(style, 'w:styleId')!, style]));
    this.defaults = child(part, 'w:docDefaults');
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  nameOf(id: string): string | undefined {
    return attribute(child(this.byId.get(id), 'w:name'), 'w:val');
  }

  /** A run's look. `more` are layers between style and run, such as the run properties of a number. */
  look(style: string, ...more: Layers): Look {
    const layers: Layers = [child(this.defaults, 'w:rPrDefault', 'w:rPr'), ...this.layersOf(style, 'w:rPr'), ...more];
    const at = (name: string, key: string) => last(layers, (layer) => attribute(child(layer, name), key));
    return {
      fonts: FONT_KINDS.map((kind) => at('w:rFonts', kind)),
      languages: LANGUAGE_KINDS.map((kind) => at('w:lang', kind)),
      sizePt: Number(at('w:sz', 'w:val')) / 2,
      bold: switchOf(layers, 'w:b'),
      italic: switchOf(layers, 'w:i'),
      color: at('w:color', 'w:val'),
    };
  }

  /** A paragraph's setting; `numbering` are the paragraph properties of its number's level. */
  setting(style: string, numbering: Element | undefined, direct: Element | undefined): Setting {
    const inStyle = this.layersOf(style, 'w:pPr');
    const layers: Layers = [child(this.defaults, 'w:pPrDefault', 'w:pPr'), ...inStyle, numbering, direct];
    const at = (name: string, key: string) => last(layers, (layer) => numberOf(child(layer, name), key));
    const rule = last(layers, (layer) => attribute(child(layer, 'w:spacing'), 'w:lineRule')) ?? 'auto';
    return {
      align: last(layers, (layer) => attribute(child(layer, 'w:jc'), 'w:val')) ?? 'left',
      firstLineTwips: (at('w:ind', 'w:firstLine') ?? 0) - (at('w:ind', 'w:hanging') ?? 0),
      leftTwips: at('w:ind', 'w:left') ?? 0,
      beforePt: (at('w:spacing', 'w:before') ?? 0) / 20,
      afterPt: (at('w:spacing', 'w:after') ?? 0) / 20,
      lineSpacing: rule === 'auto' ? (at('w:spacing', 'w:line') ?? 240) / 240 : undefined,
      keepNext: switchOf(layers, 'w:keepNext'),
      outlineLevel: at('w:outlineLvl', 'w:val'),
    };
  }

  /** The properties of a style, those of what it is based on first. */
  private layersOf(id: string, kind: 'w:rPr' | 'w:pPr'): Layers {
    const style = this.byId.get(id);
    if (!style) return [];
    const base = attribute(child(style, 'w:basedOn'), 'w:val');
    return [...(base ? this.layersOf(base, kind) : []), child(style, kind)];
  }
}
