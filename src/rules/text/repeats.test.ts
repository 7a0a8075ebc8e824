import { describe, expect, test } from 'vitest';
import { mayRepeat } from './misspelt.ts';
import { repeats } from './spelling.ts';

const wordsTwice = (text: string) => repeats(text).map(({ start, end }) => text.slice(start, end));

describe('what stands twice in a row', () => {
  test.each([
    ['Rà soát đúng hạn đúng hạn hồ sơ', 'đúng hạn'],
    ['Rà soát thủ tục rà soát thủ tục', 'rà soát thủ tục'],
    ['Thống kê kết quả công việc kết quả công việc', 'kết quả công việc'],
    ['kết quả của của phòng', 'của'],
    ['Các hoạt động động của phòng', 'động'],
  ])('%s', (text, twice) => {
    expect(wordsTwice(text)).toEqual([twice]);
  });

  test.each(['Rà soát, báo cáo kết quả công việc', 'Phòng A phối hợp với các đơn vị trong tỉnh rồi báo cáo Phòng B'])(
    'is not looked for where no word comes again soon: %s',
    (text) => {
      expect(mayRepeat(text)).toBe(false);
      expect(wordsTwice(text)).toEqual([]);
    },
  );
});
