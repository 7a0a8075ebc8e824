// @vitest-environment happy-dom
/** Heights and lines of the preview's pieces, on a page where ten letters make a line of 20 px, 6 px above and below. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cut, elementsOf } from '../../../../src/webview/preview/elements.ts';
import type { Piece, PieceTable, Section } from '../../../../src/webview/preview/pieces.ts';
import { Ruler } from '../../../../src/webview/preview/ruler.ts';

const LINE = 20;
const SPACE = 6;
const LETTERS = 10;
const PAGE = 900;

const linesOf = (text: string) => Math.max(1, Math.ceil(text.length / LETTERS));
const box = (top: number, height: number) => ({ top, height, bottom: top + height }) as DOMRect;

/** How high an element is with its space, as the page would lay it out. */
function heightOf(element: Element): number {
  if (element.classList.contains('whole')) return element.classList.contains('landscape') ? PAGE / 2 : PAGE;
  if (element.tagName === 'P') return linesOf(element.textContent) * LINE;
  if (element.classList.contains('measured'))
    return [...element.children].reduce((sum, child) => sum + heightOf(child) + 2 * SPACE, 0);
  if (element.tagName === 'TR') return Math.max(0, ...[...element.children].map(heightOf));
  return [...element.children].reduce((sum, child) => sum + heightOf(child), 0);
}

/** Below those before it in the same cell. */
function topOf(element: Element): number {
  const before = element.previousElementSibling;
  return element.tagName === 'P' && before ? topOf(before) + heightOf(before) + SPACE : 0;
}

// This stand-in for a browser knows no rows of a table's body and no cells of a row.
for (const name of ['rows', 'cells'])
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    get(this: Element) {
      return this.children;
    },
  });

const measured = vi.fn(function (this: Element) {
  return box(topOf(this), heightOf(this));
});

beforeEach(() => {
  measured.mockClear();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(measured);
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const paragraph = this.startContainer.parentElement!.closest('p')!;
    const before = paragraph.textContent.indexOf(this.startContainer.textContent ?? '') + this.startOffset;
    return box(topOf(paragraph) + Math.floor(before / LETTERS) * LINE, LINE);
  });
  vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({
    marginTop: `${SPACE}px`,
    marginBottom: `${SPACE}px`,
    lineHeight: `${LINE}px`,
    textAlign: 'justify',
  } as CSSStyleDeclaration);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const piece = (kind: Piece['kind'], html: string, table?: PieceTable): Piece => ({
  kind,
  html,
  keepNext: false,
  places: [],
  section: { id: 'a', hash: '1' },
  index: 0,
  ...(table ? { table } : {}),
});
const words = (count: number) => 'abcdefghij'.repeat(count);
const paragraph = (lines: number) => piece('paragraph', `<p>${words(lines)}</p>`);
const table = (more: Partial<PieceTable> = {}): PieceTable => ({
  id: 'a/0',
  columns: [50, 50],
  spans: false,
  afterTable: false,
  ...more,
});
const row = (of: PieceTable, ...cells: string[]) =>
  piece('row', `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`, of);
const section = (pieces: Piece[], orientation: Section['orientation'] = 'portrait'): Section => ({
  id: 'a',
  name: 'A',
  orientation,
  startsNumbering: true,
  pieces,
});

describe('what is measured', () => {
  test('a paragraph has its lines and the space around them', () => {
    expect(new Ruler(document.body).measure(section([paragraph(1), paragraph(3)]))).toEqual([
      { height: 32, before: 6, after: 6, lines: 1, padding: 0, row: false, keepNext: false, header: 0 },
      { height: 72, before: 6, after: 6, lines: 3, padding: 0, row: false, keepNext: false, header: 0 },
    ]);
  });

  test('what is no text is one line; what is empty has no height', () => {
    const [rule, empty] = new Ruler(document.body).measure(section([piece('rule', '<hr>'), piece('columns', '')]));
    expect(rule).toMatchObject({ height: 12, before: 6, after: 6, lines: 1 });
    expect(empty).toMatchObject({ height: 0, before: 0, after: 0, lines: 1 });
  });

  test('a row is as high as its highest cell, with the space and a border', () => {
    const one = table();
    const [found] = new Ruler(document.body).measure(section([row(one, words(1), words(3))]));
    expect(found).toMatchObject({ before: 0, after: 0, row: true, padding: 12 + 2 / 3 });
    expect(found!.height).toBeCloseTo(3 * LINE + 2 * SPACE + 2 / 3);
    expect(found!.lines).toBe(3);
  });

  test('rows of a table whose cells reach down are measured as they stand, and kept together', () => {
    const spanning = table({ spans: true });
    const cells = piece('row', `<tr><td rowspan="2"><p>${words(1)}</p></td><td><p>a</p></td></tr>`, spanning);
    const rows = [cells, row(spanning, words(2)), row(spanning, words(1))];
    expect(new Ruler(document.body).measure(section(rows))).toMatchObject([
      { height: LINE, keepNext: true },
      { height: 2 * LINE, keepNext: false },
      { height: LINE, keepNext: false },
    ]);
  });

  test('a header stays with its rows and is repeated, where it takes less than half a page', () => {
    const withHeader = (lines: number) => {
      const one = table();
      one.header = piece('header', `<tr><th><p>${words(lines)}</p></th></tr>`, one);
      return new Ruler(document.body)
        .measure(section([one.header, row(one, words(1))]))
        .map(({ keepNext, header }) => [keepNext, header]);
    };
    expect(withHeader(2)).toEqual([
      [true, 0],
      [false, 2 * LINE],
    ]);
    expect(withHeader(22)[1]).toEqual([false, 440]);
    expect(withHeader(23)[1]).toEqual([false, 0]);
  });

  test('a table under another stands apart from it: over its first piece only', () => {
    const [first, second] = [table(), table({ id: 'a/1', afterTable: true })];
    const heights = new Ruler(document.body)
      .measure(section([row(first, 'a'), row(second, 'b'), row(second, 'c')]))
      .map(({ height, before }) => [Math.round(height), before]);
    expect(heights).toEqual([
      [33, 0],
      [41, 8],
      [33, 0],
    ]);
  });

  test('what is to stay with the next says so', () => {
    expect(new Ruler(document.body).measure(section([{ ...paragraph(1), keepNext: true }]))[0]!.keepNext).toBe(true);
  });
});

describe('each text is measured once', () => {
  const heights = (ruler: Ruler, of: Section) => {
    measured.mockClear();
    ruler.measure(of);
    // The page is always asked.
    return measured.mock.calls.length - 1;
  };

  test('on a page of each direction', () => {
    const ruler = new Ruler(document.body);
    expect(heights(ruler, section([paragraph(1), paragraph(2)]))).toBe(2);
    expect(heights(ruler, section([paragraph(2), paragraph(1), paragraph(3)]))).toBe(1);
    expect(heights(ruler, section([paragraph(1)], 'landscape'))).toBe(1);
    expect(heights(ruler, section([paragraph(1)]))).toBe(0);
  });

  test('and forgotten where nothing asked for it since the time before', () => {
    const ruler = new Ruler(document.body);
    ruler.measure(section([paragraph(1), paragraph(2)]));
    ruler.forgetUnused();
    expect(heights(ruler, section([paragraph(1)]))).toBe(0);
    ruler.forgetUnused();
    expect(heights(ruler, section([paragraph(1), paragraph(2)]))).toBe(1);
  });

  test('the page is as high as it lies', () => {
    const ruler = new Ruler(document.body);
    expect([ruler.pageHeight('portrait'), ruler.pageHeight('landscape')]).toEqual([PAGE, PAGE / 2]);
  });
});

describe('a piece is cut between lines', () => {
  const lines = ['một hai ba', 'bốn năm sá', 'bảy tám ch'];
  const long = piece('paragraph', `<p class="body">${lines.join('')}</p>`);
  const partOf = (of: Piece, from: number, to: number) => {
    const ruler = new Ruler(document.body);
    ruler.measure(section([of]));
    return ruler.part(of, 'portrait', from, to);
  };

  test.each([
    [0, 3, 'một hai babốn năm sábảy tám ch', 'body'],
    [0, 1, 'một hai ba', 'body goes-on justified'],
    [0, 2, 'một hai babốn năm sá', 'body goes-on justified'],
    [1, 2, 'bốn năm sá', 'body goes-on justified went-on'],
    [1, 3, 'bốn năm sábảy tám ch', 'body went-on'],
    [2, 3, 'bảy tám ch', 'body went-on'],
  ])('lines %i to %i', (from, to, text, classes) => {
    const part = partOf(long, from, to);
    expect([part.textContent, part.className]).toEqual([text, classes]);
  });

  test('also within bold words', () => {
    const bold = piece('paragraph', `<p>${lines[0]}<b>${lines[1]}</b>${lines[2]}</p>`);
    expect(partOf(bold, 1, 2).innerHTML).toBe(`<b>${lines[1]}</b>`);
    expect(partOf(bold, 1, 3).innerHTML).toBe(`<b>${lines[1]}</b>${lines[2]}`);
  });

  test('a row in each of its cells', () => {
    const one = row(table(), lines.join(''), 'ngắn');
    const texts = (from: number, to: number) => [...partOf(one, from, to).children].map((cell) => cell.textContent);
    expect(texts(0, 1)).toEqual(['một hai ba', 'ngắn']);
    expect(texts(1, 3)).toEqual(['bốn năm sábảy tám ch', '']);
    expect(partOf(one, 1, 3).tagName).toBe('TR');
  });
});

test('styles that the document brings are set by the program, not written into the page', () => {
  const [element] = elementsOf(piece('paragraph', '<p data-style="text-align: center">a</p>'));
  expect(element!.style.textAlign).toBe('center');
  expect(element!.hasAttribute('data-style')).toBe(false);
  expect(elementsOf(piece('header', '<tr></tr><tr></tr>'))).toHaveLength(2);
  expect(cut(element!, 0, Number.POSITIVE_INFINITY).textContent).toBe('a');
});
