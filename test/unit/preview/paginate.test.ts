import { describe, expect, it } from 'vitest';
import { type Measured, paginate } from '../../../src/webview/preview/paginate.ts';

const base: Measured = { height: 0, before: 0, after: 0, lines: 1, padding: 0, keepNext: false, header: 0, row: false };
/** A paragraph of lines 10 high. */
const text = (lines: number, more: Partial<Measured> = {}): Measured => ({
  ...base,
  lines,
  ...more,
  height: lines * 10 + (more.before ?? 0) + (more.after ?? 0),
});
const row = (height: number, more: Partial<Measured> = {}): Measured => ({ ...base, row: true, height, ...more });

/** "0 1:0-2 | 1:2-5": piece 0 whole and two lines of piece 1 on the first page. */
function pages(pieces: Measured[], height: number): string {
  return paginate(pieces, height)
    .map((page) =>
      page
        .map(({ index, from, to }) =>
          from === 0 && to === pieces[index]!.lines ? `${index}` : `${index}:${from}-${to}`,
        )
        .join(' '),
    )
    .join(' | ');
}

describe('cutting text into pages', () => {
  it('fills a page, then turns it', () => {
    expect(pages([text(3), text(4), text(3), text(1)], 100)).toBe('0 1 2 | 3');
    expect(pages([], 100)).toBe('');
  });

  it('cuts a paragraph between lines', () => {
    expect(pages([text(7), text(6)], 100)).toBe('0 1:0-3 | 1:3-6');
    expect(pages([text(25)], 100)).toBe('0:0-10 | 0:10-20 | 0:20-25');
  });

  it('leaves no single line at the foot or the head of a page', () => {
    expect(pages([text(9), text(6)], 100)).toBe('0 | 1');
    expect(pages([text(5), text(6)], 100)).toBe('0 1:0-4 | 1:4-6');
    expect(pages([text(8), text(3)], 100)).toBe('0 | 1');
  });

  it('lets the space below hang over the foot and drops the space above at the head', () => {
    expect(pages([text(10, { after: 6 }), text(10, { before: 12 })], 100)).toBe('0 | 1');
  });

  it('takes the larger of the space below and the space above', () => {
    // 40 + 10 + 50; added up, the spaces would be 16 high.
    expect(pages([text(4, { after: 6 }), text(5, { before: 10 })], 100)).toBe('0 1');
    expect(pages([text(4, { after: 6 }), text(3, { before: 17, keepNext: true }), text(1)], 100)).toBe('0 1 2');
  });

  it('keeps a heading with the text under it', () => {
    const heading = text(1, { keepNext: true });
    expect(pages([text(8), heading, text(4)], 100)).toBe('0 | 1 2');
    expect(pages([text(7), heading, text(4)], 100)).toBe('0 1 2:0-2 | 2:2-4');
    expect(pages([text(7), heading, heading, text(3)], 100)).toBe('0 | 1 2 3');
  });

  it('keeps the signature with the last paragraph', () => {
    expect(pages([text(6), text(3, { keepNext: true }), { ...base, height: 20 }], 100)).toBe('0 | 1 2');
  });

  it('does not empty a page for what is longer than one', () => {
    const kept = Array.from({ length: 15 }, () => text(1, { keepNext: true }));
    expect(pages([text(5), ...kept], 100)).toBe('0 1 2 3 4 5 | 6 7 8 9 10 11 12 13 14 15');
  });

  it('places what is higher than a page', () => {
    expect(pages([{ ...base, height: 500 }, text(1)], 100)).toBe('0 | 1');
  });
});

describe('cutting tables into pages', () => {
  const header = row(20, { keepNext: true });
  const task = (height: number, more: Partial<Measured> = {}) => row(height, { header: 20, ...more });

  it('prints the header again, which takes room', () => {
    // 20 + 2 × 33 on the first page, 20 + 2 × 33 on the second.
    expect(pages([header, task(33), task(33), task(33), task(33), task(33)], 100)).toBe('0 1 2 | 3 4 | 5');
  });

  it('keeps the header with the first row and a group row with its first task', () => {
    expect(pages([text(6), header, task(33)], 100)).toBe('0 | 1 2');
    expect(pages([header, task(30), task(20, { keepNext: true }), task(33)], 100)).toBe('0 1 | 2 3');
  });

  it('does not cut a row, unless it is taller than a third of a page', () => {
    expect(pages([header, task(33), task(33), task(30, { lines: 3 })], 100)).toBe('0 1 2 | 3');
    expect(pages([header, task(33), task(60, { lines: 6 })], 100)).toBe('0 1 2:0-4 | 2:4-6');
    // 47 are left, some of them for the space over its text.
    expect(pages([header, task(33), task(72, { lines: 6, padding: 12 })], 100)).toBe('0 1 2:0-4 | 2:4-6');
    expect(pages([header, task(33), task(76, { lines: 6, padding: 16 })], 100)).toBe('0 1 2:0-3 | 2:3-6');
    expect(pages([header, task(33), task(33), task(60, { lines: 6 })], 100)).toBe('0 1 2 | 3');
    expect(pages([header, task(120, { lines: 12 }), task(10)], 100)).toBe('0 1:0-8 | 1:8-12 2');
  });
});
