import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../src/generator/html/index.ts';
import type { PreviewSection } from '../../../src/server/protocol.ts';
import { layOutPages, type Measurer } from '../../../src/webview/preview/layout.ts';
import { type Section, Sections } from '../../../src/webview/preview/pieces.ts';
import { innermost, type Place } from '../../../src/webview/preview/places.ts';
import { sameFile } from '../../../src/webview/shared/uri.ts';
import { decisionOf } from '../document/lines.ts';

describe('which element the cursor stands in', () => {
  const at = (name: string, place: Place) => ({ name, place });
  const targets = [
    at('objective, annex I', [0, 10, 0, 30, 1]),
    at('objective, annex II', [0, 10, 0, 30, 1]),
    at('task', [0, 12, 2, 18, 3]),
    at('lead', [0, 13, 13, 13, 15]),
    at('other file', [1, 0, 0, 99, 0]),
  ];
  const found = (line: number, character: number, file = 0) =>
    innermost(targets, { file, line, character }).map(({ name }) => name);

  it('is the smallest, wherever the document prints it', () => {
    expect(found(13, 14)).toEqual(['lead']);
    expect(found(13, 4)).toEqual(['task']);
    expect(found(10, 5)).toEqual(['objective, annex I', 'objective, annex II']);
    expect(found(40, 0)).toEqual([]);
    expect(found(5, 0, 1)).toEqual(['other file']);
  });
});

describe('sections that are not sent again', () => {
  const section = (hash: string, items?: PreviewSection['items']): PreviewSection => ({
    id: 'a',
    name: 'A',
    orientation: 'portrait',
    startsNumbering: true,
    hash,
    items,
    sources: [0, 1, 2, 3, 4],
  });

  it('are held, with the places of the last answer', () => {
    const sections = new Sections();
    sections.read([section('h1', [{ type: 'paragraph', html: '<p data-s="0">x</p>', sources: 1 }])]);
    expect(sections.known).toEqual(['h1']);
    const [held] = sections.read([{ ...section('h1'), sources: [0, 7, 2, 9, 4] }])!;
    expect(held!.pieces.map(({ html, places }) => [html, places])).toEqual([
      ['<p data-s="0">x</p>', [[0, 7, 2, 9, 4]]],
    ]);
  });

  it('take in what changed in them', () => {
    const sections = new Sections();
    const row = (html: string) => ({ html, sources: 1 });
    const table = { type: 'table' as const, columns: [100], rows: ['a', 'b', 'c'].map(row) };
    const at = (line: number) => [0, line, 0, line, 9];
    const held = section('h1', [{ type: 'rule', html: '<hr>', sources: 0 }, table]);
    sections.read([{ ...held, sources: [at(1), at(2), at(3)].flat() }]);
    const change = {
      of: 'h1',
      sources: { from: 5, drop: 5, numbers: [at(4), at(5)].flat() },
      items: [{ type: 'same' as const }, { type: 'rows' as const, from: 1, drop: 1, rows: [row('x'), row('y')] }],
    };
    const [now] = sections.read([{ ...section('h2'), change }])!;
    expect(now!.pieces.map(({ html, places }) => [html, ...places.map(([, line]) => line)])).toEqual([
      ['<hr>'],
      ['a', 1],
      ['x', 4],
      ['y', 5],
      ['c', 3],
    ]);
    expect(sections.known).toEqual(['h2']);
    expect(sections.read([{ ...section('h3'), change }])).toBeUndefined();
  });

  it('are asked for again where they are no longer held', () => {
    expect(new Sections().read([section('h1')])).toBeUndefined();
  });
});

describe('page numbers', () => {
  /** Every piece half a page high. */
  const halves: Measurer = {
    pageHeight: () => 100,
    measure: ({ pieces }) =>
      pieces.map(() => ({
        height: 50,
        before: 0,
        after: 0,
        lines: 1,
        padding: 0,
        keepNext: false,
        header: 0,
        row: false,
      })),
  };
  const section = (id: string, count: number, startsNumbering: boolean): Section => ({
    id,
    name: id,
    orientation: 'portrait',
    startsNumbering,
    pieces: Array.from({ length: count }, (_, i) => ({
      kind: 'paragraph',
      html: `<p>${i}</p>`,
      keepNext: false,
      places: [],
      section: { id, hash: '' },
      index: i,
    })),
  });

  it('start with each part, whose first page shows none (NĐ 30/2020, Phụ lục I)', () => {
    const pages = layOutPages(
      [section('decision', 4, true), section('annex', 3, true), section('across', 3, false)],
      halves,
    );
    expect(pages.map(({ key, number, numberShown }) => `${key} ${numberShown ? number : '-'}`)).toEqual([
      'decision/1 -',
      'decision/2 2',
      'annex/1 -',
      'annex/2 2',
      'across/1 3',
      'across/2 4',
    ]);
  });
});

describe('a table', () => {
  it('keeps its header, columns and rows together', async () => {
    const document = await decisionOf(
      `mục tiêu "x" { nhiệm vụ "Thống kê" { chủ trì: VP  thời hạn: tháng 3  theo dõi: QMR  kết quả: "B" } }`,
    );
    const plan = flowOf(document.sections).find(({ orientation }) => orientation === 'landscape')!;
    const items = plan.items.map((item) =>
      item.type === 'table'
        ? {
            ...item,
            header: item.header && { ...item.header, sources: item.header.sources.length },
            rows: item.rows.map((row) => ({ ...row, sources: row.sources.length })),
          }
        : { ...item, sources: item.sources.length },
    );
    const [read] = new Sections().read([{ ...plan, items, hash: 'h', sources: [] }])!;
    const table = read!.pieces.filter((piece) => piece.table);
    expect(table.map(({ kind }) => kind)).toEqual(['header', 'row', 'row']);
    expect(new Set(table.map((piece) => piece.table)).size).toBe(1);
    expect(table[0]!.table!.columns).toHaveLength(7);
    expect(table[0]!.table!.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
  });
});

describe('addresses of files', () => {
  it('are the same however they are encoded', () => {
    expect(sameFile('file:///k%E1%BA%BF/a.mtcl', 'file:///kế/a.mtcl')).toBe(true);
    expect(sameFile('file:///c%3A/a.mtcl', 'file:///c:/a.mtcl')).toBe(true);
    expect(sameFile('file:///a.mtcl', 'file:///b.mtcl')).toBe(false);
    expect(sameFile('file:///%', 'file:///b')).toBe(false);
  });
});
