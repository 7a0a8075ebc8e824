/** How pieces of every kind, two on each other under text that fills so much of a page, are cut into pages. */
import { test } from 'vitest';
import { type Measured, paginate } from '../../../src/webview/preview/paginate.ts';
import { expectApproved } from './approved.ts';

const HEIGHT = 100;
const LINE = 10;
const base: Measured = { height: 0, before: 0, after: 0, lines: 1, padding: 0, keepNext: false, header: 0, row: false };
const of = (lines: number, more: Partial<Measured> = {}): Measured => {
  const { before = 0, after = 0, padding = 0 } = more;
  return { ...base, lines, ...more, height: lines * LINE + before + after + padding };
};

const KINDS: Record<string, Measured> = {
  '1 dòng': of(1),
  '3 dòng': of(3),
  '4 dòng': of(4),
  '12 dòng': of(12),
  '3 dòng, cách trên 6 dưới 4': of(3, { before: 6, after: 4 }),
  'đề mục': of(1, { keepNext: true }),
  'đề mục, cách trên 12 dưới 6': of(1, { keepNext: true, before: 12, after: 6 }),
  'hàng 2 dòng': of(2, { row: true, header: 20 }),
  'hàng 3 dòng, lề 4': of(3, { row: true, header: 20, padding: 4 }),
  'hàng 5 dòng, lề 4': of(5, { row: true, header: 20, padding: 4 }),
  'hàng đầu bảng': of(2, { row: true, keepNext: true }),
  'hình cao 30': { ...base, height: 30 },
};
const FILLED = [40, 60, 70, 75, 80, 90, 96, 100];

/** "0 1:0-2 | 1:2-5": the text above whole and two lines of the next piece on the first page. */
function pages(pieces: Measured[]): string {
  return paginate(pieces, HEIGHT)
    .map((page) =>
      page
        .map(({ index, from, to }) => (from === 0 && to === pieces[index]!.lines ? index : `${index}:${from}-${to}`))
        .join(' '),
    )
    .join(' | ');
}

test('pieces of every kind under one another', async () => {
  const lines = Object.entries(KINDS).flatMap(([name, first]) =>
    Object.entries(KINDS).flatMap(([below, second]) => {
      // Fillings of the page that are cut alike stand on one line.
      const cut = Map.groupBy(FILLED, (filled) => pages([{ ...base, height: filled }, first, second]));
      return [`${name} / ${below}`, ...[...cut].map(([made, filled]) => `  ${filled.join(' ')}: ${made}`)];
    }),
  );
  await expectApproved('panes/pages.txt', lines.join('\n'));
});
