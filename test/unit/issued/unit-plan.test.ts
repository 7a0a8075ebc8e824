import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/calendar/index.ts';
import { load } from '../../../src/language/test/load.ts';
import { HEAD } from '../document/lines.ts';
import { between, issuedOf } from './documents.ts';

const PLAN = `
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu DungHan: từ 98%
  nhiệm vụ thống-kê "Thống kê hồ sơ" { chủ trì: VP phối hợp: HTQT thời hạn: quý I/2027 theo dõi: QMR kết quả: "Bảng" }
  nhiệm vụ của-phòng "Rà soát quy trình" { chủ trì: HTQT thời hạn: quý II/2027 theo dõi: QMR kết quả: "Biên bản" }
}
mục tiêu VanBan "văn bản được xử lý đúng hạn" {
  chỉ tiêu: từ 95%
  nhiệm vụ nhắc "Nhắc việc" { chủ trì: HTQT thời hạn: hằng quý theo dõi: QMR kết quả: "Thông báo" }
}
`;

describe('soạn mục tiêu đơn vị', () => {
  it('takes over all objectives in which the unit has work, issued by the unit under the agency', async () => {
    const { lines, document } = await issuedOf(`${PLAN}soạn mục tiêu đơn vị VP`);
    expect(document.fileName).toBe('ke-hoach-vp-2027-vp');
    expect(lines.slice(0, 2)).toEqual(['SỞ NGOẠI VỤ', 'VĂN PHÒNG']);
    expect(between(lines, 'KẾ HOẠCH', '1 | Thống')).toEqual([
      'KẾ HOẠCH',
      'Thực hiện Mục tiêu chất lượng năm 2027 của Văn phòng',
      'Trên cơ sở Mục tiêu chất lượng năm 2027 của Sở Ngoại vụ, Văn phòng đề ra mục tiêu và kế hoạch thực hiện như sau:',
      'I. MỤC TIÊU CHẤT LƯỢNG',
      '1. Từ 98% hồ sơ được giải quyết đúng hạn.',
      'II. KẾ HOẠCH THỰC HIỆN',
      expect.stringContaining('TT | Mục tiêu'),
      'Chủ trì | Phối hợp',
      'I | Từ 98% hồ sơ được giải quyết đúng hạn',
      '1 | Thống kê hồ sơ | Văn phòng | Phòng Hợp tác quốc tế | Quý I/2027 | QMR | Bảng',
    ]);
  });

  it.each([
    ['Từ 98% hồ sơ đúng hạn', 'từ 98%', 'từ 99,5%', 'Từ 99,5% hồ sơ đúng hạn'],
    ['Từ 98% hồ sơ đúng hạn', 'từ 98%', 'trên 99%', 'Trên 99% hồ sơ đúng hạn'],
    ['98% hồ sơ đúng hạn', '98%', '99,5%', '99,5% hồ sơ đúng hạn'],
    ['98% hồ sơ đúng hạn', '98%', 'từ 99%', 'Từ 99% hồ sơ đúng hạn'],
    ['Từ 98% hồ sơ đúng hạn', '98%', 'từ 99%', 'Từ 99% hồ sơ đúng hạn'],
    ['Tỷ lệ hồ sơ đúng hạn đạt 98%', 'từ 98%', 'từ 99%', 'Tỷ lệ hồ sơ đúng hạn đạt từ 99%'],
    ['Từ 90 đến 95% hồ sơ đúng hạn', 'từ 90 đến 95%', 'từ 92 đến 96%', 'Từ 92 đến 96% hồ sơ đúng hạn'],
    ['Giải quyết đúng hạn 98 % hồ sơ, năm 2098', 'từ 98%', 'từ 99%', 'Giải quyết đúng hạn 99% hồ sơ, năm 2098'],
    ['Có ít nhất 04 sáng kiến', 'ít nhất 04 "sáng kiến"', 'ít nhất 06 "sáng kiến"', 'Có ít nhất 06 sáng kiến'],
    ['Đạt 98,5% và 198% như cũ', 'từ 98%', 'từ 99%', 'Đạt 98,5% và 198% như cũ'],
  ])('%s (%s), of the unit %s: %s', async (statement, target, own, wanted) => {
    const { lines } = await issuedOf(`mục tiêu DVC "${statement}" { chỉ tiêu: ${target} }
      soạn mục tiêu đơn vị VP { lấy mục tiêu DVC { chỉ tiêu: ${own} } }`);
    expect(lines[lines.indexOf('I. MỤC TIÊU CHẤT LƯỢNG') + 1]).toBe(`1. ${wanted}.`);
  });

  it('picks, tightens and adds', async () => {
    const text = `${PLAN}soạn mục tiêu đơn vị VP {
      số: 3 ngày: 20/01/2027
      lấy mục tiêu DVC { chỉ tiêu: từ 99%
        nhiệm vụ "Kiểm tra hồ sơ sắp đến hạn" { chủ trì: VP thời hạn: hằng tháng theo dõi: QMR kết quả: "Sổ" } }
      mục tiêu "phòng họp được chuẩn bị đúng giờ" { chỉ tiêu: 100%
        nhiệm vụ "Lập lịch họp" { chủ trì: VP thời hạn: ngày 05/02/2027 theo dõi: QMR kết quả: "Lịch" } }
    }`;
    const { lines } = await issuedOf(text);
    expect(lines).toContain('Số: 03/KH-VP');
    expect(between(lines, '1. Từ', '2. ')).toEqual([
      '1. Từ 99% hồ sơ được giải quyết đúng hạn.',
      '2. 100% phòng họp được chuẩn bị đúng giờ.',
    ]);
    expect(lines.filter((line) => /^\d+ \| /.test(line)).map((line) => line.split(' | ').slice(0, 2))).toEqual([
      ['1', 'Thống kê hồ sơ'],
      ['2', 'Kiểm tra hồ sơ sắp đến hạn'],
      ['1', 'Lập lịch họp'],
    ]);
    const { plan } = await load(HEAD + text);
    // The agency's own plan stays as it was; the unit's tasks are on the calendar.
    expect(plan!.objectives.map(({ targets, tasks }) => [targets[0]!.valueText, tasks.length])).toEqual([
      ['98', 2],
      ['95', 1],
    ]);
    expect(calendarOf(plan!).entries.map(({ task }) => task.title)).toContain('Lập lịch họp');
    expect(plan!.unitPlans[0]!.tightened.map(({ target, base }) => [target.valueText, base.valueText])).toEqual([
      ['99', '98'],
    ]);
  });
});
