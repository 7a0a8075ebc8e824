import { describe, expect, test } from 'vitest';
import { align } from './alignment.ts';

/** The source with `|` where a click on the printed words at `|` puts the caret. */
function clicked(source: string, printed: string): string {
  const offset = printed.indexOf('|');
  const caret = align(source, printed.replace('|', ''), offset).caret(offset);
  return `${source.slice(0, caret)}|${source.slice(caret)}`;
}

describe('a click puts the caret at the letter that was hit', () => {
  test.each([
    // Texts: never before the opening quote, never behind the closing one.
    ['"Báo cáo thống kê"', '|Báo cáo thống kê', '"|Báo cáo thống kê"'],
    ['"Báo cáo thống kê"', 'Báo cáo t|hống kê', '"Báo cáo t|hống kê"'],
    ['"Báo cáo thống kê"', 'Báo cáo thống kê|', '"Báo cáo thống kê|"'],
    ['“Báo cáo”', '|Báo cáo', '“|Báo cáo”'],
    ['"A"', 'A|', '"A|"'],
    // What is printed in capitals, with a number or a dash before it or a mark behind it.
    ['"Kế hoạch"', 'KẾ |HOẠCH', '"Kế |hoạch"'],
    ['"Rà soát quy trình"', '|1. Rà soát quy trình;', '"|Rà soát quy trình"'],
    ['"Rà soát quy trình"', '1. Rà s|oát quy trình;', '"Rà s|oát quy trình"'],
    // Marks, escapes, decomposed letters, several lines.
    ['"Mở **lớp** tập huấn"', 'Mở lớ|p tập huấn', '"Mở **lớ|p** tập huấn"'],
    ['"gọi là \\"một cửa\\" của xã"', 'gọi là "một cửa" của |xã', '"gọi là \\"một cửa\\" của |xã"'],
    ['"Tập huấn"'.normalize('NFD'), 'Tập h|uấn', '"Tập h|uấn"'.normalize('NFD')],
    ['"""\n    Dòng một\n    dòng hai\n  """', 'Dòng một dòng |hai', '"""\n    Dòng một\n    dòng |hai\n  """'],
    // Words that a name in braces stands for: the caret stands in the braces.
    ['"Gửi {VP} tổng hợp"', 'Gửi Văn |phòng tổng hợp', '"Gửi {|VP} tổng hợp"'],
    ['"{VP} tổng hợp"', '|Văn phòng tổng hợp', '"{|VP} tổng hợp"'],
    ['"Gửi {VP} tổng hợp"', 'Gửi Văn phòng tổng| hợp', '"Gửi {VP} tổng| hợp"'],
    // A name alone, a day, a number.
    ['VP', 'Văn ph|òng', '|VP'],
    ['05/01/2027', 'ngày 05 tháng 01 năm 20|27', '05/01/20|27'],
    ['hằng quý, trước ngày 25', 'Hằng quý, trước |ngày 25', 'hằng quý, trước |ngày 25'],
    // The same words twice: the second is the second.
    ['"báo cáo năm; báo cáo quý"', 'báo cáo năm; báo |cáo quý', '"báo cáo năm; báo |cáo quý"'],
    // Words of the program stand in no file: the beginning of what they belong to.
    ['quyết định { số: 5 }', 'Điều 3. Hiệu lực thi hà|nh', 'quyết định {| số: 5 }'],
    ['nhiệm vụ a "Lập sổ" {\n  chủ trì: VP\n}', '|1.', 'nhiệm vụ a "|Lập sổ" {\n  chủ trì: VP\n}'],
    ['""', 'Nội dung| mặc định', '"|"'],
  ])('%s printed as %s', (source, printed, expected) => {
    expect(clicked(source, printed)).toBe(expected);
  });

  test('in a text of many pages too, in no time to speak of', () => {
    const sentence = (i: number) => `Câu thứ ${i} nói về việc số ${i * 7}. `;
    const long = Array.from({ length: 2000 }, (_, i) => sentence(i)).join('');
    const offset = long.indexOf(sentence(1500)) + 5;
    const caret = align(`"${long}"`, long, offset).caret(offset);
    expect(`"${long}"`.slice(caret, caret + 12)).toBe(long.slice(offset, offset + 12));
  });
});

describe('what can be changed on the page', () => {
  test('words that stand in the file as they are printed', () => {
    const source = '"Gửi {VP} tổng **hợp**"';
    const printed = 'Gửi Văn phòng tổng hợp';
    const word = (text: string) => {
      const start = printed.indexOf(text);
      const found = align(source, printed, start).stretch(start, start + text.length);
      return found && source.slice(found.start, found.end);
    };
    expect(word('Gửi')).toBe('Gửi');
    expect(word('hợp')).toBe('hợp');
    expect(word('phòng')).toBeUndefined();
    // Marks stand between them.
    expect(word('tổng hợp')).toBeUndefined();
  });

  test('words printed in capitals, as they stand in the file', () => {
    expect(align('"Kế hoạch"', 'KẾ HOẠCH').stretch(0, 2)).toEqual({ start: 1, end: 3 });
  });

  test('the name in braces', () => {
    const source = '"Gửi {VP} tổng hợp"';
    const { braces } = align(source, 'Gửi Văn phòng tổng hợp', 6);
    const found = braces(6)!;
    expect(source.slice(found.start, found.end)).toBe('VP');
    expect(braces(15)).toBeUndefined();
  });
});
