import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../test/snippet.ts';

/** Three tasks, one of them done, one late; one of two targets reached. */
const YEAR = `mục tiêu DVC "Giải quyết đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 04 "sáng kiến"
  nhiệm vụ một "Một" { chủ trì: VP thời hạn: chậm nhất 31/3 }
  nhiệm vụ hai "Hai" { chủ trì: VP thời hạn: chậm nhất 31/3 }
  nhiệm vụ ba "Ba" { chủ trì: VP thời hạn: chậm nhất 19/11 }
}
tiến độ ngày 14/06/2027 { một: hoàn thành ngày 30/03/2027 DungHan: đạt 99% SangKien: đạt 2 }
`;

async function inReport(sentence: string): Promise<string[]> {
  const found = await findingsOf(`${YEAR}soạn báo cáo { kỳ: "6 tháng" "${sentence}" }`);
  return found
    .filter(({ code }) => code === 'MTCL805')
    .map(({ words, message }) => `${words}: ${message.split('. ')[0]}`);
}

describe('figures typed into a report', () => {
  it.each([
    'Hoàn thành 01/03 nhiệm vụ, chậm 1 nhiệm vụ.',
    'Hoàn thành 33,3% số nhiệm vụ; đạt 1/2 chỉ tiêu, đạt 0/01 mục tiêu.',
    'Cùng kỳ năm trước hoàn thành 9/10 nhiệm vụ.',
    'Xây dựng 05 nhiệm vụ mới cho năm sau.',
    'Tổng số nhiệm vụ: 03; số nhiệm vụ chậm là 1; số nhiệm vụ chậm cùng kỳ là 4.',
    'Số nhiệm vụ hoàn thành là 1/3; tỷ lệ hoàn thành nhiệm vụ đạt 33,3%.',
    'Có 5 nhiệm vụ hoàn thành đúng hạn của đơn vị khác; chỉ tiêu đạt 99%.',
  ])('that agree, or speak of something else: %s', async (sentence) => {
    expect(await inReport(sentence)).toEqual([]);
  });

  it.each([
    ['Hoàn thành 2/3 nhiệm vụ.', '2: Báo cáo viết 2, nhưng theo tiến độ đã ghi thì «nhiệm vụ hoàn thành» là 1'],
    ['Có 02 nhiệm vụ chậm tiến độ.', '02: Báo cáo viết 02, nhưng theo tiến độ đã ghi thì «nhiệm vụ chậm» là 1'],
    ['Hoàn thành 35% nhiệm vụ.', '35%: Báo cáo viết 35%, nhưng theo tiến độ đã ghi thì «tỷ lệ hoàn thành» là 33,3%'],
    ['Số nhiệm vụ chậm là 3.', '3: Báo cáo viết 3, nhưng theo tiến độ đã ghi thì «nhiệm vụ chậm» là 1'],
    [
      'Tỷ lệ nhiệm vụ hoàn thành đạt 40%.',
      '40%: Báo cáo viết 40%, nhưng theo tiến độ đã ghi thì «tỷ lệ hoàn thành» là 33,3%',
    ],
    ['Đạt 2/2 chỉ tiêu.', '2: Báo cáo viết 2, nhưng theo tiến độ đã ghi thì «chỉ tiêu đạt» là 1'],
  ])('that do not: %s', async (sentence, finding) => {
    expect(await inReport(sentence)).toEqual([finding]);
  });
});
