/** A Word file as a reader sees it: sections, paragraphs with their numbers and final looks, tables. */
import { strFromU8, unzipSync } from 'fflate';
import { Numbers } from './numbers.ts';
import { type Look, type Setting, Styles } from './styles.ts';
import { attribute, child, children, descendants, type Element, isOn, numberOf, parseXml } from './xml.ts';

export interface WordRun extends Look {
  text: string;
}

export interface WordParagraph extends Setting {
  kind: 'paragraph';
  element: Element;
  /** Id of its style. */
  style: string;
  /** "Điều 1.", "đ)", "-"; undefined without number. */
  label?: string;
  labelLook?: Look;
  /** Without the number; forced line ends as "\n". */
  text: string;
  runs: WordRun[];
  /** Whether a line is drawn along its upper edge. */
  hasRule: boolean;
}

export interface WordCell {
  paragraphs: WordParagraph[];
  span: number;
  widthTwips: number;
  /** Part of a cell that began in a row above. */
  continued: boolean;
}

export interface WordRow {
  cells: WordCell[];
  isHeader: boolean;
  canSplit: boolean;
}

export interface WordTable {
  kind: 'table';
  gridTwips: number[];
  widthTwips: number;
  /** By side: "single", "none". */
  borders: Record<string, string>;
  rows: WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordSection {
  widthTwips: number;
  heightTwips: number;
  landscape: boolean;
  /** By side, twips. */
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header', number>;
  /** Number its first page counts from; undefined where it goes on. */
  start: number | undefined;
  /** Whether its first page has a header of its own. */
  ownFirstPage: boolean;
  headers: { default: WordParagraph[]; first: WordParagraph[] };
  blocks: WordBlock[];
}

export interface WordFile {
  parts: Record<string, Uint8Array>;
  xml: (part: string) => Element;
  styles: Styles;
  sections: WordSection[];
}

export const MM = 25.4 / 1440;

export function readWord(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes);
  const xml = (part: string) => parseXml(strFromU8(parts[part]!));
  const reader = new Reader(
    new Styles(xml('word/styles.xml')),
    new Numbers(parts['word/numbering.xml'] && xml('word/numbering.xml')),
  );
  const targets = new Map(
    children(xml('word/_rels/document.xml.rels')).map((r) => [attribute(r, 'Id'), attribute(r, 'Target')!]),
  );
  const sections: WordSection[] = [];
  let blocks: WordBlock[] = [];
  for (const element of children(child(xml('word/document.xml'), 'w:body')!)) {
    if (element.nodeName === 'w:p') blocks.push(reader.paragraph(element));
    if (element.nodeName === 'w:tbl') blocks.push(reader.table(element));
    const end = element.nodeName === 'w:sectPr' ? element : child(element, 'w:pPr', 'w:sectPr');
    if (end) {
      sections.push(section(end, blocks));
      blocks = [];
    }
  }
  return { parts, xml, styles: reader.styles, sections };

  function section(properties: Element, content: WordBlock[]): WordSection {
    const size = child(properties, 'w:pgSz');
    const margin = child(properties, 'w:pgMar');
    const side = (name: string) => numberOf(margin, `w:${name}`)!;
    const header = (type: string) => {
      const reference = children(properties, 'w:headerReference').find((r) => attribute(r, 'w:type') === type);
      const target = reference && targets.get(attribute(reference, 'r:id'));
      return target ? children(xml(`word/${target}`), 'w:p').map((p) => reader.paragraph(p)) : [];
    };
    const own = child(properties, 'w:titlePg');
    return {
      widthTwips: numberOf(size, 'w:w')!,
      heightTwips: numberOf(size, 'w:h')!,
      landscape: attribute(size, 'w:orient') === 'landscape',
      margins: {
        top: side('top'),
        bottom: side('bottom'),
        left: side('left'),
        right: side('right'),
        header: side('header'),
      },
      start: numberOf(child(properties, 'w:pgNumType'), 'w:start'),
      ownFirstPage: own !== undefined && isOn(own),
      headers: { default: header('default'), first: header('first') },
      blocks: content,
    };
  }
}

class Reader {
  constructor(
    readonly styles: Styles,
    private readonly numbers: Numbers,
  ) {}

  paragraph(element: Element): WordParagraph {
    const properties = child(element, 'w:pPr');
    const style = attribute(child(properties, 'w:pStyle'), 'w:val') ?? 'Normal';
    const numbering = child(properties, 'w:numPr');
    const number = numbering && this.numbers.next(numbering);
    const setting = this.styles.setting(style, number?.paragraph, properties);
    const runs = descendants(element, 'w:r').map((run) => ({
      ...this.styles.look(style, child(run, 'w:rPr')),
      text: children(run)
        .map((part) => (part.nodeName === 'w:br' ? '\n' : part.nodeName === 'w:t' ? part.textContent : ''))
        .join('')
        .replaceAll(' \n', '\n'),
    }));
    const border = child(properties, 'w:pBdr', 'w:top');
    return {
      kind: 'paragraph',
      element,
      style,
      ...setting,
      label: number?.text,
      labelLook: number && this.styles.look(style, child(properties, 'w:rPr'), number.run),
      text: runs.map(({ text }) => text).join(''),
      runs,
      hasRule: attribute(border, 'w:val') === 'single',
    };
  }

  table(element: Element): WordTable {
    const properties = child(element, 'w:tblPr');
    return {
      kind: 'table',
      gridTwips: children(child(element, 'w:tblGrid')!, 'w:gridCol').map((column) => numberOf(column, 'w:w')!),
      widthTwips: numberOf(child(properties, 'w:tblW'), 'w:w')!,
      borders: Object.fromEntries(
        children(child(properties, 'w:tblBorders')!).map((side) => [
          side.nodeName.slice(2),
          attribute(side, 'w:val') ?? '',
        ]),
      ),
      rows: children(element, 'w:tr').map((row) => this.row(row)),
    };
  }

  private row(element: Element): WordRow {
    const properties = child(element, 'w:trPr');
    const on = (name: string) => {
      const found = child(properties, name);
      return found !== undefined && isOn(found);
    };
    return {
      isHeader: on('w:tblHeader'),
      canSplit: !on('w:cantSplit'),
      cells: children(element, 'w:tc').map((cell) => {
        const of = child(cell, 'w:tcPr');
        const merge = child(of, 'w:vMerge');
        return {
          paragraphs: children(cell, 'w:p').map((p) => this.paragraph(p)),
          span: numberOf(child(of, 'w:gridSpan'), 'w:val') ?? 1,
          widthTwips: numberOf(child(of, 'w:tcW'), 'w:w')!,
          continued: merge !== undefined && attribute(merge, 'w:val') !== 'restart',
        };
      }),
    };
  }
}

/** All paragraphs of the body in order, those of tables included. */
export function paragraphsOf(sections: readonly WordSection[]): WordParagraph[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(inBlock));
}

export function inBlock(block: WordBlock): WordParagraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
}

export function tablesOf(sections: readonly WordSection[]): WordTable[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}
