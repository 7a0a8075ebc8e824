/** Counts the numbers of a Word file the way Word does, from its numbering part alone. */
import { roman } from './roman.ts';
import { attribute, child, children, type Element, numberOf } from './xml.ts';

export interface WordNumber {
  text: string;
  /** What the number's level says of its look and of its paragraph. */
  run: Element | undefined;
  paragraph: Element | undefined;
}

export class Numbers {
  private readonly levels = new Map<string, Element>();
  private readonly starts = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  constructor(part: Element | undefined) {
    if (!part) return;
    const abstract = new Map(children(part, 'w:abstractNum').map((n) => [attribute(n, 'w:abstractNumId'), n]));
    for (const num of children(part, 'w:num')) {
      const levels = abstract.get(attribute(child(num, 'w:abstractNumId'), 'w:val'))!;
      for (const level of children(levels, 'w:lvl')) {
        const key = `${attribute(num, 'w:numId')} ${attribute(level, 'w:ilvl')}`;
        this.levels.set(key, level);
        this.starts.set(key, numberOf(child(level, 'w:start'), 'w:val') ?? 0);
      }
      for (const override of children(num, 'w:lvlOverride')) {
        const start = numberOf(child(override, 'w:startOverride'), 'w:val');
        if (start !== undefined) {
          this.starts.set(`${attribute(num, 'w:numId')} ${attribute(override, 'w:ilvl')}`, start);
        }
      }
    }
  }

  /** The number of the next paragraph with these numbering properties (`w:numPr`). */
  next(properties: Element): WordNumber {
    const id = attribute(child(properties, 'w:numId'), 'w:val');
    const key = `${id} ${attribute(child(properties, 'w:ilvl'), 'w:val') ?? '0'}`;
    const level = this.levels.get(key);
    if (!level) throw new Error(`The numbering ${key} is not defined`);
    const depth = Number(attribute(child(properties, 'w:ilvl'), 'w:val') ?? '0');
    const at = (each: number) => `${id} ${each}`;
    const count = (this.counts.get(key) ?? this.starts.get(key)! - 1) + 1;
    this.counts.set(key, count);
    // Levels below begin again; those above that no paragraph has reached stand with their first number.
    for (let below = depth + 1; below < 9; below++) this.counts.delete(at(below));
    for (let above = 0; above < depth; above++) {
      if (!this.counts.has(at(above))) this.counts.set(at(above), this.starts.get(at(above))!);
    }
    const text = (attribute(child(level, 'w:lvlText'), 'w:val') ?? '').replace(/%(\d)/g, (_, place: string) => {
      const format = attribute(child(this.levels.get(at(Number(place) - 1))!, 'w:numFmt'), 'w:val') ?? 'decimal';
      return written(this.counts.get(at(Number(place) - 1))!, format);
    });
    return { text, run: child(level, 'w:rPr'), paragraph: child(level, 'w:pPr') };
  }
}

function written(count: number, format: string): string {
  switch (format) {
    case 'decimal':
      return String(count);
    case 'upperRoman':
      return roman(count);
    case 'lowerLetter':
      // Word goes on with aa, bb, cc after z.
      return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
    case 'bullet':
    case 'none':
      return '';
    default:
      throw new Error(`A number format that the tests do not know: ${format}`);
  }
}
