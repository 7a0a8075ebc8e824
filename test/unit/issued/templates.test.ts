import { describe, expect, it } from 'vitest';
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
    expect(plan!.issued).toEqual([]);
  });

  it('may be a kind of the agency’s own', async () => {
    const { lines } = await issuedOf(
      'mẫu "phiếu ghi nhận" { ký hiệu: "PGN" trích yếu: "Ghi nhận sự không phù hợp" } soạn "phiếu ghi nhận" { số: 4 "Nội dung." }',
    );
    expect(lines).toContain('PHIẾU GHI NHẬN');
    expect(lines).toContain('Số: 04/PGN-SNgV');
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
