import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../test/snippet.ts';

/** What was recorded up to 15/6 counts, the last of each target, in whatever order the lines stand. */
const YEAR = `viết tắt TTHC "thủ tục hành chính"
mục tiêu DVC "Giải quyết đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 4 "sáng kiến"
  chỉ tiêu CatGiam "Thủ tục cắt giảm": ít nhất 6 "TTHC"
  nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 }
}
tiến độ ngày 14/06/2027 { DungHan: đạt 405/414 "hồ sơ" }
tiến độ ngày 10/06/2027 { DungHan: đạt 300/310 "hồ sơ" SangKien: đạt 2 CatGiam: đạt 8 }
tiến độ ngày 20/06/2027 { SangKien: đạt 3 }
`;

async function inReport(sentence: string): Promise<string[]> {
  const found = await findingsOf(`${YEAR}soạn báo cáo { kỳ: "6 tháng" "${sentence}" }`);
  return found.filter(({ code }) => code === 'MTCL871').map(({ words, message }) => `${words}: ${message}`);
}

describe('counts typed into a report', () => {
  it.each([
    'Giải quyết 405/414 hồ sơ.',
    'Giải quyết 405 hồ sơ đúng hạn.',
    'Có 414 hồ sơ.',
    // What is missing of the whole.
    'Có 9 hồ sơ.',
    // The target itself.
    'Cắt giảm ít nhất 6 thủ tục hành chính.',
    'Cắt giảm 8 {TTHC}.',
    'Có 2 sáng kiến.',
    // Of another whole, of a kind of its own, a part, of another time.
    'Giải quyết 3/200 hồ sơ.',
    'Còn 7 hồ sơ trễ hạn.',
    'Trong đó còn 7 hồ sơ.',
    'Có 5 sáng kiến mới.',
    'Cùng kỳ năm trước có 1 sáng kiến.',
    // Another thing.
    'Có 3 sáng kiếnn.',
    'Có 5 {VP}.',
  ])('that agree, or speak of something else: %s', async (sentence) => {
    expect(await inReport(sentence)).toEqual([]);
  });

  it.each([
    ['Giải quyết 404/414 hồ sơ.', '404/414', '405/414 hồ sơ'],
    ['Giải quyết 405/415 hồ sơ.', '405/415', '405/414 hồ sơ'],
    ['Giải quyết 410 hồ sơ đúng hạn.', '410', '405/414 hồ sơ'],
    ['Có 1.405 hồ sơ được giải quyết.', '1.405', '405/414 hồ sơ'],
    // The unit as it is written, also where it is an abbreviation that is declared.
    ['Cắt giảm 9 TTHC.', '9', '8 TTHC'],
    ['Cắt giảm 9 {TTHC}.', '9', '8 TTHC'],
    ['Theo {một}, số {TTHC}: 7 {TTHC}.', '7', '8 TTHC'],
    ['Cắt giảm 7 thủ tục hành chính theo quy định.', '7', '8 TTHC'],
    ['Có 3 sáng kiến.', '3', '2 sáng kiến'],
  ])('that do not: %s', async (sentence, typed, recorded) => {
    expect(await inReport(sentence)).toEqual([
      `${typed}: Báo cáo viết ${typed}, tiến độ đã ghi ${recorded}. Hãy sửa một trong hai cho khớp.`,
    ]);
  });
});
