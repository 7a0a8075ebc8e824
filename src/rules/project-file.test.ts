import { describe, expect, it } from 'vitest';
import { readSettings } from './project-file.ts';

/** What is said of a text, with the characters it points at in ⟦ ⟧. */
function saidOf(text: string): string[] {
  return readSettings(text).problems.map(({ message, start, end }) => {
    return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}: ${message}`;
  });
}

describe('mtcl.json', () => {
  it('comments and a last comma are no mistakes', () => {
    const text = `{
      // Theo lệ của Sở
      "rules": { "MTCL202": "off", /* tạm */ },
      "abbreviations": ["BQL",],
    }`;
    const { settings, problems } = readSettings(`\ufeff${text}`);
    expect(problems).toEqual([]);
    expect(settings.rules).toEqual({ MTCL202: 'off' });
    expect(settings.tables.abbreviations).toEqual(['BQL']);
  });

  it.each([
    ['{ "rules": { "MTCL202": "off" } "places": [] }', 'thiếu dấu phẩy'],
    ['{ "rules": { "MTCL202" "off" } }', 'dòng 1, cột 24 thiếu dấu hai chấm'],
    ['{ rules: {} }', 'có chữ không dùng được'],
    ['{ "rules": }', 'thiếu giá trị'],
    ['{ "rules": {} } {}', 'thừa chữ sau dấu đóng'],
    ['{ "rules": {', 'tệp dừng giữa chừng'],
    ['', 'tệp dừng giữa chừng'],
  ])('%s: where it stops being JSON', (text, words) => {
    const [problem, ...others] = readSettings(text).problems;
    expect(others).toEqual([]);
    expect(problem!.message).toMatch(/^Tệp mtcl\.json viết chưa đúng dạng JSON: .*\. Hãy sửa rồi lưu lại\.$/u);
    expect(problem!.message).toContain(words);
  });

  it('points at the part meant, not at the first text like it', () => {
    const text = '{ "abbreviations": ["MTCL202"], "rules": { "MTCL202": "nặng" } }';
    expect(saidOf(text)).toEqual([expect.stringContaining('"rules": { ⟦"MTCL202"⟧: "nặng"')]);
  });

  it.each([
    ['{ "a": 1 }', '{…}'],
    ['["off"]', '[…]'],
    ['{ "__proto__": "off" }', '{…}'],
    ['7', '7'],
    ['null', 'null'],
  ])('a strength of another kind is named: %s', (value, words) => {
    const { settings, problems } = readSettings(`{ "rules": { "MTCL302": ${value} } }`);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(`mức «${words}» của MTCL302 không dùng được`),
    ]);
    expect(settings.rules).toEqual({});
  });

  it('of thousands of wrong entries the first are named, the others counted', () => {
    const rules = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`X${i}`, 'off']));
    const { problems } = readSettings(JSON.stringify({ rules }));
    expect(problems).toHaveLength(100);
    expect(problems[99]!.message).toMatch(/không có quy tắc «X99».* Tệp còn 4900 chỗ không có tác dụng nữa\.$/u);
  });

  it('is read however deep it is nested', () => {
    expect(readSettings('['.repeat(200_000)).problems).toHaveLength(1);
    expect(readSettings(`{"rules":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`).problems).toHaveLength(1);
  });
});
