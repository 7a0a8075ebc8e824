import { describe, expect, it, test } from 'vitest';
import { CAPITAL_RULES } from '../data/capitals.ts';
import { articleMentions, capitals } from './forms.ts';

describe('articles of this very document', () => {
  const numbers = (text: string) => articleMentions(text).map(({ number }) => number);

  it.each([
    ['Như Điều 3', [3]],
    ['Theo Điều 9; Luật Tố cáo', [9]],
    ['Theo Điều 9. Luật Tố cáo', [9]],
    ['Điều 2, Điều 4 Quyết định này', [2, 4]],
  ])('%s: %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each(['Theo Điều 9 Luật Tố cáo', 'Theo Điều 9, Điều 10 của Luật Tố cáo', 'Điều 15 Nghị định số 30/2020/NĐ-CP'])(
    '%s: none',
    (text) => {
      expect(numbers(text)).toEqual([]);
    },
  );
});

test('the word that a rule of capitals is looked for by stands where the rule finds something', () => {
  const found = CAPITAL_RULES.map(({ pattern, word = '' }) => {
    const texts = WRONG_CAPITALS.filter((text) => text.search(pattern) >= 0);
    return {
      pattern: pattern.source,
      texts: texts.length > 0,
      words: texts.every((t) => t.toLowerCase().includes(word)),
    };
  });
  expect(found).toEqual(found.map(({ pattern }) => ({ pattern, texts: true, words: true })));
  expect(WRONG_CAPITALS.filter((text) => capitals(text).length === 0)).toEqual([]);
});

const WRONG_CAPITALS = [
  'trình Ủy Ban Nhân Dân tỉnh',
  'trình hội đồng Nhân dân tỉnh',
  'báo cáo Quốc Hội',
  'gửi Sở nội vụ',
  'trình Thủ Tướng chính phủ',
  'gửi sở Nội vụ',
  'gửi bộ Nội vụ',
  'họp Ban chỉ đạo ISO',
  'theo điều 5 Luật Lưu trữ',
  'theo quyết định số 12/QĐ-UBND',
  'theo Khoản 2 Điều 5',
  'chủ trương của Đảng và nhà nước',
  'dịp Tết nguyên đán',
  'ngày quốc tế lao động',
  'vào thứ hai hằng tuần',
  'trong dịp tết.',
  'trước Tết Nguyên đán',
  'phục vụ nhân dân',
  'trong tháng giêng năm 2027',
  'vào sáng thứ hai',
  'nghỉ Chủ Nhật',
  'ngày quốc tế phụ nữ',
  'ngày quốc tế thiếu nhi',
  'ngày phụ nữ Việt Nam',
  'ngày nhà giáo Việt Nam',
  'ngày Quốc Khánh',
];
