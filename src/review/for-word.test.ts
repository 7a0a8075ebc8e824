/** What rules say of a Word file names nothing that only the language has. */
import { expect, test } from 'vitest';
import { isRuleCode, RULE_CODES, RULES, type Rule } from '../rules/catalogue.ts';
import { findingsOf } from '../rules/test/snippet.ts';
import { isForWord, isTracked, messageForWord, titleForWord } from './for-word.ts';

/** Properties, variables, declarations, settings, what the program makes by itself. */
const LANGUAGE = /[{}]|«(?!Lưu)[\p{L} ]+: |khai báo|mtcl\.json|thêm dòng|ngoặc kép|bằng biến|bộ tệp|\bmáy /iu;

test.each(RULE_CODES.filter((code) => RULES[code].group !== 'file' && isForWord(code)))(
  '%s says nothing of the language',
  async (code) => {
    const rule: Rule = RULES[code];
    const found = await findingsOf(rule.bad, rule.bare, rule.severity === 'off' ? 'issue' : 'draft');
    const said = found.flatMap((each) =>
      isRuleCode(each.code) && isForWord(each.code) ? [messageForWord(each.message)] : [],
    );
    expect(said.filter((message) => LANGUAGE.test(message))).toEqual([]);
  },
);

test('what is to be written into a cell is said by what stands there', () => {
  const titles = new Map([['GDS', 'Giám đốc Sở']]);
  expect(titleForWord('Thêm «theo dõi: GDS»', titles)).toBe('Ghi «Giám đốc Sở» vào ô «theo dõi»');
  // The light bulb says who the name is.
  expect(titleForWord('Thêm «theo dõi: GDS» (Giám đốc Sở)', titles)).toBe('Ghi «Giám đốc Sở» vào ô «theo dõi»');
  expect(titleForWord('Dùng GDS («Giám đốc Sở»)', titles)).toBe('Viết «Giám đốc Sở»');
  expect(titleForWord('Viết «Sở Nội vụ»', titles)).toBe('Viết «Sở Nội vụ»');
  for (const none of ['Đúng ý: viết bằng biến', 'Khai báo lại là «Phòng»', 'Thêm «kết quả: "…"»', 'Viết {năm sau}'])
    expect(titleForWord(none, titles), none).toBeUndefined();
});

test('a day that somebody set and a later year are left to who reads', () => {
  expect(isTracked('MTCL314', '31/01/2027', '29/01/2027')).toBe(false);
  expect(isTracked('MTCL313', '2028', '2027')).toBe(false);
  expect(isTracked('MTCL313', '2026', '2027')).toBe(true);
  expect(isTracked('MTCL513', 'Sở nội vụ', 'Sở Nội vụ')).toBe(true);
});
