import { expect, it } from 'vitest';
import { misspellings } from '../text/misspelt.ts';

const slipsIn = (text: string) => misspellings(text).map(({ word, right }) => `${word} → ${right}`);

// A slip where the two syllables belong together; none where the first ends the word before.
it.each([
  ['kế hoách', 'thiết kế, mưu kế, bộ kế, lũy kế, luỹ kế, trắc kế'],
  ['hướng dẩn', 'phương hướng, xu hướng, định hướng, khuynh hướng, theo hướng, đa hướng, hoa hướng'],
  ['nghiệm thụ', 'kinh nghiệm, trải nghiệm, thí nghiệm, trắc nghiệm, thể nghiệm, xét nghiệm, thực nghiệm, giám nghiệm'],
  ['chấp hanh', 'tranh chấp, cố chấp, bất chấp'],
  ['khắc phúc', 'nghiêm khắc, thời khắc, điêu khắc, tương khắc'],
  ['triển khái', 'phát triển, tiến triển'],
  ['ủy quyến', 'đảng ủy, tỉnh ủy, huyện ủy, cấp ủy, thành ủy, xã ủy, phường ủy, quân ủy, chi ủy'],
  ['khiếu nài', 'năng khiếu'],
  ['phê duyết', 'cà phê, tự phê, bút phê'],
  ['quán triết', 'tập quán, quê quán, nhất quán, hàng quán, sứ quán'],
])('«%s», and not behind %s', (slip, words) => {
  expect(slipsIn(`sẽ ${slip}`)).toHaveLength(1);
  const second = slip.split(' ')[1];
  for (const word of words.split(', ')) {
    expect(slipsIn(`${word} ${second}`), word).toEqual([]);
    expect(slipsIn(`${word.charAt(0).toUpperCase()}${word.slice(1)} ${second}`), `${word} at the beginning`).toEqual(
      [],
    );
  }
});
