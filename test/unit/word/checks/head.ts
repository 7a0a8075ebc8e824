/** Items 11–24: letterhead, number and date, title, authority, legal bases. */
import { expect } from 'vitest';
import { centreOf, findLine, findText, lengthOf, ruleUnder } from '../reading/pages.ts';
import type { Sample } from '../samples.ts';
import { expectBetween, expectCentred, expectLook, found, having, type Item, styled } from './item.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Days below 10 and the months 1 and 2 have a leading zero; a draft has blanks. */
const DATE = /, ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm \d{4}$/u;
const BLANK_DATE = /, ngày … tháng … năm \d{4}$/u;
const NUMBER = /^Số: (0[1-9]|[1-9]\d+)\/[\p{Lu}\p{L}-]+$/u;
const BLANK_NUMBER = /^Số: \u00a0{4,}\/[\p{Lu}\p{L}-]+$/u;

const isNumbered = (sample: Sample) => styled(sample, 'docNumber').some(({ text }) => text !== '');

export const HEAD_ITEMS: Item[] = [
  {
    number: 11,
    says: 'Quốc hiệu chữ in hoa, đậm, cỡ 12–13, trên một dòng',
    also: having('nationalName'),
    check: (sample) => {
      const [paragraph] = found(sample, 'nationalName');
      expect(paragraph!.text).toBe(NATION);
      expectLook(paragraph!, { bold: true, italic: false, from: 12, to: 13, align: 'center', upper: true });
      expect(findLine(sample.pages, NATION).page).toBe(sample.pages[0]);
    },
  },
  {
    number: 12,
    says: 'Tiêu ngữ đậm, cỡ 13–14, hơn Quốc hiệu một cỡ',
    also: having('motto'),
    check: (sample) => {
      const [paragraph] = found(sample, 'motto');
      expect(paragraph!.text).toBe(MOTTO);
      expectLook(paragraph!, { bold: true, italic: false, from: 13, to: 14, align: 'center' });
      expect(paragraph!.runs[0]!.sizePt).toBe(found(sample, 'nationalName')[0]!.runs[0]!.sizePt + 1);
    },
  },
  {
    number: 13,
    says: 'đường kẻ dưới Tiêu ngữ dài bằng dòng chữ',
    also: having('motto'),
    check: ({ pages }) => {
      const { page, line } = findLine(pages, MOTTO);
      const rule = ruleUnder(page, line)!;
      expectBetween(lengthOf(rule) / lengthOf(line), 0.95, 1.05, 'độ dài so với dòng chữ');
      expectCentred({ ...rule, text: 'đường kẻ' }, centreOf(line));
    },
  },
  {
    number: 14,
    says: 'cơ quan chủ quản chữ thường, cơ quan ban hành đậm; in hoa, cỡ 12–13',
    also: having('issuingBody'),
    check: (sample) => {
      for (const paragraph of styled(sample, 'superiorBody')) {
        expectLook(paragraph, { bold: false, italic: false, from: 12, to: 13, align: 'center', upper: true });
      }
      for (const paragraph of found(sample, 'issuingBody')) {
        expectLook(paragraph, { bold: true, italic: false, from: 12, to: 13, align: 'center', upper: true });
      }
    },
  },
  {
    number: 15,
    says: 'đường kẻ dưới cơ quan ban hành dài 1/3–1/2 dòng chữ',
    also: having('issuingBody'),
    check: (sample) => expectShortRule(sample, 'issuingBody'),
  },
  {
    number: 16,
    says: 'số, ký hiệu cỡ 13, chữ thường, đứng, giữa',
    also: isNumbered,
    check: (sample) => {
      const [paragraph] = found(sample, 'docNumber');
      expect(paragraph!.text).toMatch(sample.document.draft ? BLANK_NUMBER : /^Số: .+\/.+$/u);
      expectLook(paragraph!, { bold: false, italic: false, from: 13, align: 'center' });
    },
  },
  {
    number: 17,
    says: 'số nhỏ hơn 10 có số 0 đứng trước',
    also: isNumbered,
    check: (sample) => {
      const { text } = found(sample, 'docNumber')[0]!;
      expect(text).toMatch(sample.document.draft ? BLANK_NUMBER : NUMBER);
    },
  },
  {
    number: 18,
    says: 'ngày tháng chữ nghiêng; số 0 trước ngày nhỏ hơn 10 và tháng 1, 2',
    also: having('placeDate'),
    check: (sample) => {
      const [paragraph] = found(sample, 'placeDate');
      expectLook(paragraph!, { bold: false, italic: true, from: 13, to: 14, align: 'center' });
      expect(DATE.test(paragraph!.text) || BLANK_DATE.test(paragraph!.text), paragraph!.text).toBe(true);
      if (!sample.document.draft && isNumbered(sample)) expect(paragraph!.text).toMatch(DATE);
    },
  },
  {
    number: 19,
    says: 'số và ngày trên một dòng',
    also: (sample) => isNumbered(sample) && having('placeDate')(sample),
    check: ({ pages }) => {
      const number = findLine(pages, /^Số:/u).line;
      const date = findLine(pages, /, ngày .* năm \d{4}$/u).line;
      expect(Math.abs(number.bottom - date.bottom)).toBeLessThan(1);
      expect(date.left).toBeGreaterThan(number.right);
      expectCentred(date, centreOf(findLine(pages, MOTTO).line));
    },
  },
  {
    number: 20,
    says: 'tên loại in hoa, đậm, cỡ 13–14, giữa',
    also: having('typeName'),
    check: (sample) => {
      const [paragraph] = found(sample, 'typeName');
      expectLook(paragraph!, { bold: true, italic: false, from: 13, to: 14, align: 'center', upper: true });
    },
  },
  {
    number: 21,
    says: 'trích yếu đậm, giữa, đường kẻ dưới dài 1/3–1/2 dòng chữ',
    also: having('title'),
    check: (sample) => {
      for (const paragraph of found(sample, 'title')) {
        expectLook(paragraph, { bold: true, italic: false, from: 13, to: 14, align: 'center' });
      }
      if (sample.document.id !== 'lich-cong-viec') expectShortRule(sample, 'title');
    },
  },
  {
    number: 22,
    says: 'thẩm quyền ban hành in hoa, đậm, giữa, trước căn cứ',
    also: having('authority'),
    check: (sample) => {
      const [paragraph] = found(sample, 'authority');
      expectLook(paragraph!, { bold: true, italic: false, from: 13, to: 14, align: 'center', upper: true });
      const order = styled(sample, 'title', 'authority', 'legalBasis').map(({ style }) => style);
      expect([...new Set(order)]).toEqual(['title', 'authority', 'legalBasis']);
    },
  },
  {
    number: 23,
    says: 'mỗi căn cứ một đoạn, nghiêng, hết bằng dấu chấm phẩy, đoạn cuối dấu chấm',
    also: having('legalBasis'),
    check: (sample) => {
      const bases = found(sample, 'legalBasis');
      for (const basis of bases) {
        expectLook(basis, { italic: true, bold: false, from: 13, to: 14 });
        expect(basis.text).toMatch(/^(Căn cứ|Theo|Xét) /u);
      }
      const ends = bases.map(({ text }) => text.at(-1));
      expect(ends).toEqual([...bases.slice(1).map(() => ';'), '.']);
    },
  },
  {
    number: 24,
    says: '"QUYẾT ĐỊNH:" đậm, giữa',
    also: having('decides'),
    check: (sample) => {
      const [paragraph] = found(sample, 'decides');
      expect(paragraph!.text).toBe('QUYẾT ĐỊNH:');
      expectLook(paragraph!, { bold: true, italic: false, from: 14, align: 'center' });
    },
  },
];

/** A rule under the last line of a text, a third to a half as long as its longest line. */
function expectShortRule(sample: Sample, style: string): void {
  const texts = found(sample, style).map(({ text }) => text);
  const { page, lines } = findText(sample.pages, texts.at(-1)!);
  const last = lines.at(-1)!;
  const rule = ruleUnder(page, last);
  expect(rule, `đường kẻ dưới «${last.text}»`).toBeDefined();
  const longest = Math.max(...texts.flatMap((text) => findText(sample.pages, text).lines.map(lengthOf)));
  expectBetween(lengthOf(rule!) / longest, 1 / 3, 1 / 2, 'độ dài so với dòng chữ');
  expectCentred({ ...rule!, text: 'đường kẻ' }, centreOf(last));
}
