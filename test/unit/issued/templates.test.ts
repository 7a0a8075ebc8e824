import { describe, expect, it } from 'vitest';
import { calendarDocument } from '../../../src/document/calendar/calendar-document.ts';
import { load } from '../../../src/language/test/load.ts';
import { decisionOf, HEAD, linesOf } from '../document/lines.ts';
import { between, issuedOf } from './documents.ts';

describe('mẫu', () => {
  const TEMPLATE = `mẫu báo cáo {
    kính gửi: "Ủy ban nhân dân tỉnh"
    phần "Kết quả" { "Hoàn thành {nhiệm vụ hoàn thành}/{tổng nhiệm vụ} việc." }
    phần "Kiến nghị" { "Không." }
    kết thúc: "{cơ quan} kính báo cáo."
    lưu: "VT, VP"
  }
  nhiệm vụ "Việc" { chủ trì: VP thời hạn: chậm nhất 15/12 }`;

  it('gives the documents of its kind what they leave out: order of sections, formulas, recipients', async () => {
    const { lines, findings } = await issuedOf(`${TEMPLATE} soạn báo cáo { số: 9 ngày: 15/06/2027 kỳ: "6 tháng" }`);
    expect(findings).toEqual([]);
    expect(between(lines, 'Kính gửi', '- Lưu')).toEqual([
      'Kính gửi: Ủy ban nhân dân tỉnh',
      'I. KẾT QUẢ',
      'Hoàn thành 0/01 việc.',
      'II. KIẾN NGHỊ',
      'Không.',
      'Sở Ngoại vụ kính báo cáo./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT, VP.',
    ]);
  });

  it('gives way to what the document says itself, and is no document of its own', async () => {
    const { lines } = await issuedOf(`${TEMPLATE} soạn báo cáo { kỳ: "6 tháng" kết thúc: "Hết." lưu: "VT" }`);
    expect(lines).toContain('Hết./.');
    expect(lines).toContain('- Lưu: VT.');
    const { plan } = await load(HEAD + TEMPLATE);
    expect(plan!.issued.filter(({ written }) => written)).toEqual([]);
  });

  it('may be a kind of the agency’s own', async () => {
    const { lines } = await issuedOf(
      'mẫu "phiếu ghi nhận" { ký hiệu: "PGN" trích yếu: "Ghi nhận sự không phù hợp" } soạn "phiếu ghi nhận" { số: 4 "Nội dung." }',
    );
    expect(lines).toContain('PHIẾU GHI NHẬN');
    expect(lines).toContain('Số: 04/PGN-SNgV');
  });

  it('gives a unit’s documents their words, but neither addressees nor signatory', async () => {
    const { lines } = await issuedOf(
      `${TEMPLATE} người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" } soạn báo cáo { kỳ: "6 tháng" đơn vị: VP }`,
    );
    expect(lines).toContain('I. KẾT QUẢ');
    expect(lines).toContain('Văn phòng kính báo cáo./.');
    expect(lines).toContain('- Lưu: VT.');
    expect(lines.filter((line) => /Kính gửi|Nguyễn Văn A/.test(line))).toEqual([]);
  });

  it('of plans of units says what each of them says', async () => {
    const { lines, findings } = await issuedOf(`mẫu "mục tiêu đơn vị" {
        mở đầu: "Căn cứ kế hoạch của Sở, {cơ quan} thực hiện như sau:"
        phần "Phân công" { "Trưởng đơn vị phân công người thực hiện." }
        nơi nhận: "Ban Giám đốc Sở"
      }
      mục tiêu DVC "Từ 98% hồ sơ đúng hạn" { nhiệm vụ "Việc" { chủ trì: VP thời hạn: chậm nhất 15/12 } }
      soạn mục tiêu đơn vị VP`);
    expect(findings).toEqual([]);
    expect(lines).toContain('Căn cứ kế hoạch của Sở, Văn phòng thực hiện như sau:');
    expect(between(lines, 'III.', 'CHÁNH')).toEqual([
      'III. PHÂN CÔNG',
      'Trưởng đơn vị phân công người thực hiện./.',
      'Nơi nhận:',
      '- Ban Giám đốc Sở;',
      '- Lưu: VT.',
      'CHÁNH VĂN PHÒNG',
    ]);
  });

  it('of the calendar says who signs it and who gets it', async () => {
    const { plan } = await load(`${HEAD}người ký PGD { chức vụ: "Phó Giám đốc" họ tên: "Trần Thị B" }
      mẫu "lịch công việc" { nơi nhận: "Ban Chỉ đạo ISO" lưu: "VT, VP" người ký: PGD }
      nhiệm vụ "Việc" { chủ trì: VP thời hạn: chậm nhất 15/12 }`);
    const calendar = calendarDocument(plan!);
    const lines = calendar.sections.flatMap((_, i) => linesOf(calendar, i));
    expect(lines.filter((line) => /Trần Thị B|ISO|Lưu|Các đơn vị thuộc/.test(line))).toEqual([
      '- Ban Chỉ đạo ISO;',
      '- Lưu: VT, VP.',
      'Trần Thị B',
    ]);
  });

  it('of decisions says who signs every decision and where it is kept', async () => {
    const { lines } = await issuedOf(
      'mẫu quyết định { thẩm quyền ban hành: "Giám đốc Sở" điều { "Công bố mục tiêu." } lưu: "VT, VP" } soạn quyết định { điều { "Kiện toàn Ban Chỉ đạo." } }',
    );
    expect(lines).toContain('GIÁM ĐỐC SỞ');
    expect(lines).toContain('Điều 1. Kiện toàn Ban Chỉ đạo./.');
    expect(lines).toContain('- Lưu: VT, VP.');
  });

  it('of a decision is that of the year’s decision', async () => {
    const document =
      await decisionOf(`mẫu quyết định { căn cứ: "Quyết định số 1" điều { "Công bố mục tiêu." } lưu: "VT, VP" }
      quyết định { số: 5 ngày: 05/01/2027 }`);
    const lines = linesOf(document, 0);
    expect(lines.filter((line) => /^(Căn cứ|Điều)/.test(line))).toEqual([
      'Căn cứ Quyết định số 1.',
      'Điều 1. Công bố mục tiêu./.',
    ]);
    expect(lines).toContain('- Lưu: VT, VP.');
    expect(lines).toContain('Số: 05/QĐ-SNgV');
  });
});
