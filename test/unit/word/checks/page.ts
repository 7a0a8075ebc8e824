/** Items 1–10 and 38–40: the page, its numbers, its tables, its letters. */
import { strFromU8 } from 'fflate';
import { expect } from 'vitest';
import type { Page, PageLine } from '../reading/pages.ts';
import { roman } from '../reading/roman.ts';
import { MM, paragraphsOf, tablesOf, type WordSection } from '../reading/word-file.ts';
import { children } from '../reading/xml.ts';
import type { Sample } from '../samples.ts';
import { every, expectBetween, expectCentred, expectLook, type Item, styled } from './item.ts';

const A4 = { portrait: [11906, 16838], landscape: [16838, 11906] };
const POINTS_PER_MM = 72 / 25.4;

/** Ranges of the margins in mm; in landscape also those of the decree's own pages. */
const MARGINS = { top: [20, 25], bottom: [15, 25], left: [30, 35], right: [15, 20] } as const;

export const PAGE_ITEMS: Item[] = [
  {
    number: 1,
    says: 'khổ A4',
    also: every,
    check: ({ word, pages }) => {
      for (const { landscape, widthTwips, heightTwips } of word.sections) {
        expect([widthTwips, heightTwips]).toEqual(landscape ? A4.landscape : A4.portrait);
      }
      for (const { width, height } of pages) {
        expect([width, height].map(Math.round).sort((a, b) => a - b)).toEqual([595, 842]);
      }
    },
  },
  {
    number: 2,
    says: 'lề trong khoảng cho phép ở mọi phần',
    also: every,
    check: ({ word }) => {
      for (const { margins, landscape } of word.sections) {
        for (const side of ['top', 'bottom', 'left', 'right'] as const) {
          const [from, to] = MARGINS[side];
          const least = side === 'bottom' && !landscape ? 20 : from;
          expectBetween(Math.round(margins[side] * MM * 10) / 10, least, to, side);
        }
      }
    },
  },
  {
    number: 3,
    says: 'Times New Roman ở mọi chữ, cả chữ Đông Á và chữ phức hợp',
    also: every,
    check: (sample) => {
      for (const look of looksOf(sample)) expect(look.fonts).toEqual(Array(4).fill('Times New Roman'));
      expect(strFromU8(sample.word.parts['word/document.xml']!)).not.toMatch(/w:(ascii|hAnsi|eastAsia|cs)Theme=/);
    },
  },
  {
    number: 4,
    says: 'chữ đen',
    also: every,
    check: (sample) => {
      for (const look of looksOf(sample)) expect(look.color).toBe('000000');
    },
  },
  {
    number: 5,
    says: 'ngôn ngữ vi-VN',
    also: every,
    check: (sample) => {
      for (const look of looksOf(sample)) expect(look.languages).toEqual(Array(3).fill('vi-VN'));
      expect(strFromU8(sample.word.parts['word/settings.xml']!)).toContain('<w:themeFontLang w:val="vi-VN"/>');
    },
  },
  {
    number: 6,
    says: 'trang đầu không có số',
    also: every,
    check: ({ word, pages }) => {
      for (const { start, ownFirstPage, headers } of word.sections) {
        expect(ownFirstPage).toBe(start === 1);
        if (ownFirstPage) expect(headers.first.map(({ text }) => text)).toEqual(['']);
      }
      const bare = pages.filter((page) => pageNumber(page) === undefined);
      expect(bare).toHaveLength(word.sections.filter(({ start }) => start === 1).length);
      expect(pageNumber(pages[0]!)).toBeUndefined();
    },
  },
  {
    number: 7,
    says: 'số trang ở giữa lề trên, cỡ 13–14, chữ đứng',
    also: every,
    check: ({ word, pages }) => {
      for (const { headers, margins } of word.sections) {
        expect(headers.default).toHaveLength(1);
        expectLook(headers.default[0]!, { from: 13, to: 14, bold: false, italic: false, align: 'center' });
        expect(margins.header).toBeLessThan(margins.top);
      }
      for (const page of pages) {
        const number = pageNumber(page);
        if (!number) continue;
        const { left, right } = textEdges(page, word.sections);
        expectCentred(number, (left + right) / 2);
        expect(number.bottom).toBeLessThan(20 * POINTS_PER_MM);
      }
    },
  },
  {
    number: 8,
    says: 'mỗi phụ lục đánh số trang từ 1',
    also: every,
    check: ({ word, pages }) => {
      let expected = 0;
      for (const page of pages) {
        const number = pageNumber(page);
        expected = number ? expected + 1 : 1;
        if (number) expect(number.text).toBe(String(expected));
      }
      for (const section of word.sections) {
        if (section.blocks.some((block) => block.kind === 'paragraph' && block.style === 'annexWord')) {
          expect(section.start).toBe(1);
        }
      }
    },
  },
  {
    number: 9,
    says: 'bảng kế hoạch nằm ngang, hàng tiêu đề lặp lại ở mỗi trang',
    check: ({ word, pages }) => {
      const section = word.sections.find(({ landscape }) => landscape)!;
      const [table] = tablesOf([section]);
      expect(table!.gridTwips).toHaveLength(7);
      expect(table!.rows.filter(({ isHeader }) => isHeader)).toEqual(table!.rows.slice(0, 2));
      const sideways = pages.filter(({ width, height }) => width > height);
      expect(sideways.length).toBeGreaterThan(0);
      for (const { lines } of sideways) {
        // Every word: a header cut off at the edge of its cell would lose its last line.
        const shown = lines.flatMap(({ text }) => text.split(' '));
        for (const { paragraphs } of table!.rows.slice(0, 2).flatMap(({ cells }) => cells)) {
          for (const { text } of paragraphs) {
            if (text) expect(shown).toEqual(expect.arrayContaining(text.split(' ')));
          }
        }
      }
    },
  },
  {
    number: 10,
    says: 'không có trang trắng',
    also: every,
    check: ({ pages }) => {
      for (const page of pages) {
        expect(page.lines.filter((line) => line !== pageNumber(page)).length).toBeGreaterThan(0);
      }
    },
  },
  {
    number: 38,
    says: 'bảng kẻ mọi ô, tổng độ rộng bằng khổ chữ',
    also: every,
    check: ({ word }) => {
      for (const section of word.sections) {
        const room = section.widthTwips - section.margins.left - section.margins.right;
        for (const { borders, gridTwips, widthTwips, rows } of tablesOf([section])) {
          expect(new Set(Object.values(borders)).size).toBe(1);
          expect(sum(gridTwips)).toBe(room);
          expect(widthTwips).toBe(room);
          for (const { cells } of rows) {
            expect(sum(cells.map(({ widthTwips: width }) => width))).toBe(room);
            expect(sum(cells.map(({ span }) => span))).toBe(gridTwips.length);
          }
          // Letterhead and signature stand in tables without lines.
          const words = rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
          const framed = words.some(({ style }) => style.startsWith('table'));
          expect(Object.keys(borders).sort()).toEqual(['bottom', 'insideH', 'insideV', 'left', 'right', 'top']);
          expect(borders.insideV).toBe(framed ? 'single' : 'none');
        }
      }
    },
  },
  {
    number: 39,
    says: 'hàng mục tiêu chiếm cả bảng, số La Mã, chữ đậm',
    check: (sample) => {
      const [table] = tablesOf(sample.word.sections.filter(({ landscape }) => landscape));
      const groups = table!.rows.filter(({ cells }) =>
        cells.some(({ paragraphs }) => paragraphs.some(({ style }) => style === 'tableGroup')),
      );
      expect(groups.length).toBeGreaterThan(0);
      groups.forEach(({ cells }, i) => {
        const paragraphs = cells.flatMap((cell) => cell.paragraphs);
        expect(cells.length).toBeLessThanOrEqual(2);
        expect(paragraphs.flatMap(({ label }) => label ?? [])).toEqual([roman(i + 1)]);
        for (const paragraph of paragraphs) {
          expectLook(paragraph, { bold: true });
          expect(paragraph.labelLook?.bold ?? true).toBe(true);
        }
      });
    },
  },
  {
    number: 40,
    says: 'chữ dựng sẵn (NFC), không dùng dấu tab hay nhiều dấu cách để trình bày',
    also: every,
    check: (sample) => {
      for (const [name, bytes] of Object.entries(sample.word.parts)) {
        if (!name.endsWith('.xml')) continue;
        const text = strFromU8(bytes);
        expect(text === text.normalize('NFC'), name).toBe(true);
        expect(text, name).not.toMatch(/<w:tab\/>|<w:ptab /);
      }
      for (const { text, element } of paragraphsOf(sample.word.sections)) {
        // The blank for the number of a draft is the only room kept by spaces.
        const words = text.replace(/(?<=(?:Số:|số) )\u00a0+(?=\/)/giu, '');
        expect(words).not.toMatch(/\t|[ \u00a0]{2}|^\s|[ ]$/u);
        expect(children(element).length).toBeGreaterThan(0);
      }
      expect(styled(sample, 'Normal')).toEqual([]);
    },
  },
];

function looksOf({ word }: Sample) {
  const paragraphs = [
    ...paragraphsOf(word.sections),
    ...word.sections.flatMap(({ headers }) => [...headers.default, ...headers.first]),
  ];
  return paragraphs.flatMap(({ runs, labelLook }) => (labelLook ? [...runs, labelLook] : runs));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The number in the top margin. */
export function pageNumber({ lines }: Page): PageLine | undefined {
  return lines.find(({ bottom, text }) => bottom < 20 * POINTS_PER_MM && /^\d+$/.test(text));
}

/** Left and right edge of the text, in points. */
function textEdges(page: Page, sections: readonly WordSection[]): { left: number; right: number } {
  const section = sections.find(({ landscape }) => landscape === page.width > page.height)!;
  return { left: section.margins.left / 20, right: page.width - section.margins.right / 20 };
}
