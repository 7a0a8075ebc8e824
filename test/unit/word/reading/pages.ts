/** Pages of a PDF as a reader sees them: lines of text with their places, and lines drawn between them. */
import { convertByLibreOffice, runOnPdf } from '../../../support/libreoffice.ts';
import { attribute, descendants, type Element, parseXml } from './xml.ts';

/** Points from the upper left corner of the page. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PageLine extends Box {
  text: string;
}

export interface Page {
  width: number;
  height: number;
  /** From top to bottom, beside each other from left to right. */
  lines: PageLine[];
  /** Lines drawn from left to right, of at least 10 points. */
  rules: Box[];
}

const DOTS_PER_INCH = 144;
const POINTS_PER_DOT = 72 / DOTS_PER_INCH;
const SHORTEST_RULE_PT = 10;
const DARK = 128;

/** The pages of each Word file as LibreOffice lays them out. */
export function pagesByLibreOffice(files: Record<string, Uint8Array>): Map<string, Page[]> {
  return new Map([...convertByLibreOffice(files, 'pdf')].map(([name, pdf]) => [name, pagesOf(pdf)]));
}

export function pagesOf(pdf: Uint8Array): Page[] {
  const html = runOnPdf('pdftotext', pdf, ['-bbox-layout'], ['-']).toString('utf8');
  const pictures = greyPictures(runOnPdf('pdftoppm', pdf, ['-gray', '-r', String(DOTS_PER_INCH)]));
  const body = parseXml(html.replace(/<!DOCTYPE[^>]*>/, '').replace(/<head>[\s\S]*?<\/head>/, ''));
  return descendants(body, 'page').map((page, i) => ({
    width: Number(attribute(page, 'width')),
    height: Number(attribute(page, 'height')),
    lines: descendants(page, 'line').map(lineOf).sort(byPlace),
    rules: rulesOf(pictures[i]!),
  }));
}

function lineOf(line: Element): PageLine {
  const side = (name: string) => Number(attribute(line, name));
  return {
    text: descendants(line, 'word')
      .map((word) => word.textContent)
      .join(' ')
      .normalize('NFC'),
    left: side('xMin'),
    right: side('xMax'),
    top: side('yMin'),
    bottom: side('yMax'),
  };
}

function byPlace(a: PageLine, b: PageLine): number {
  return Math.abs(a.bottom - b.bottom) > 2 ? a.bottom - b.bottom : a.left - b.left;
}

interface Picture {
  width: number;
  height: number;
  dots: Uint8Array;
}

/** Pictures in the simple "P5" format, one after the other. */
function greyPictures(data: Buffer): Picture[] {
  const pictures: Picture[] = [];
  for (let at = 0; at < data.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(data.toString('latin1', at, at + 40));
    if (!head) throw new Error('pdftoppm gives pictures of a form that the tests do not know');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const start = at + head[0].length;
    pictures.push({ width, height, dots: data.subarray(start, start + width * height) });
    at = start + width * height;
  }
  return pictures;
}

/** Dark stretches; those of neighbouring rows of dots are one line. */
function rulesOf({ width, height, dots }: Picture): Box[] {
  const rules: Box[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (dots[y * width + x]! >= DARK) continue;
      const from = x;
      while (x < width && dots[y * width + x]! < DARK) x++;
      const [left, right, top] = [from, x, y].map((dot) => dot * POINTS_PER_DOT) as [number, number, number];
      if (right - left < SHORTEST_RULE_PT) continue;
      const over = rules.find((rule) => rule.bottom === top && rule.left < right && left < rule.right);
      if (over) over.bottom = top + POINTS_PER_DOT;
      else rules.push({ left, right, top, bottom: top + POINTS_PER_DOT });
    }
  }
  return rules;
}

export const centreOf = ({ left, right }: Box): number => (left + right) / 2;
export const lengthOf = ({ left, right }: Box): number => right - left;

/** The first line that matches, with its page. */
export function findLine(pages: readonly Page[], wanted: string | RegExp): { page: Page; line: PageLine } {
  for (const page of pages) {
    for (const line of page.lines) {
      if (typeof wanted === 'string' ? line.text === wanted : wanted.test(line.text)) return { page, line };
    }
  }
  throw new Error(`Không có dòng nào là «${wanted}»`);
}

/** The lines that a text stands on, which may be broken anywhere between words, with their page. */
export function findText(pages: readonly Page[], text: string): { page: Page; lines: PageLine[] } {
  const wanted = text.replace(/[\s\u00a0]+/gu, ' ');
  for (const page of pages) {
    for (let from = 0; from < page.lines.length; from++) {
      for (let to = from + 1; to <= page.lines.length; to++) {
        const lines = page.lines.slice(from, to);
        const shown = lines
          .map((line) => line.text)
          .join(' ')
          .replace(/[\s\u00a0]+/gu, ' ');
        if (shown === wanted) return { page, lines };
        if (!wanted.startsWith(shown)) break;
      }
    }
  }
  throw new Error(`Không có chữ nào là «${text}»`);
}

/** The first line drawn under a line of text, before the next text below. */
export function ruleUnder(page: Page, line: PageLine): Box | undefined {
  const centre = centreOf(line);
  return page.rules.find(
    (rule) => rule.top > line.bottom - 4 && rule.top < line.bottom + 8 && rule.left < centre && centre < rule.right,
  );
}
