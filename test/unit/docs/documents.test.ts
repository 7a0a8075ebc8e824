/** docs/van-ban.md and docs/bao-cao.md: every example runs, every figure stands in its table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import { load } from '../../../src/language/test/load.ts';
import { FIGURES, RESULTS } from '../../../src/plan/figures.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8');

/** What the examples name. */
const DIRECTORY = `cơ quan SNgV "Sở Ngoại vụ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
đơn vị HTQT "Phòng Hợp tác quốc tế"
nhóm CacPhong "các phòng" { VP, HTQT }
vai trò QMR "QMR"
người ký GiamDoc { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
văn bản QD19 { loại: quyết định số: "19/2014/QĐ-TTg" ngày: 05/03/2014 của: "Thủ tướng Chính phủ" trích yếu: "về việc áp dụng" }
văn bản TT26 { loại: thông tư số: "26/2014/TT-BKHCN" ngày: 10/10/2014 của: "Bộ Khoa học và Công nghệ" trích yếu: "quy định" }
kế hoạch năm 2027 của SNgV { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "Giải quyết thủ tục hành chính" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu HaiLong "Hài lòng": từ 95%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 04 "sáng kiến"
  nhiệm vụ thống-kê "Thống kê" { chủ trì: VP thời hạn: quý I/2027 }
  nhiệm vụ khảo-sát "Khảo sát" { chủ trì: HTQT thời hạn: quý II/2027 }
}
`;

const EXAMPLES = ['van-ban.md', 'bao-cao.md'].flatMap((name) =>
  [...read(name).matchAll(/^```mtcl\n([\s\S]*?)^```$/gmu)].map((match) => ({
    name,
    line: read(name).slice(0, match.index).split('\n').length,
    code: match[1]!,
  })),
);

/** A table or a duty stands in a document. */
function whole(code: string): string {
  if (code.startsWith('cơ quan')) return code;
  if (/^(bảng|chế độ)/u.test(code)) return `${DIRECTORY}soạn kế hoạch {\n${code}}`;
  return DIRECTORY + code;
}

describe('examples', () => {
  test.each(EXAMPLES)('$name, line $line', async ({ code }) => {
    const { plan, findings } = await load(whole(code));
    // The Word template and the picture of an example lie beside no page.
    expect(findings.filter((finding) => / MTCL(0(?!08)|1)/.test(finding))).toEqual([]);
    expect(documentsOf(plan!).length).toBeGreaterThan(0);
  });
});

test('the table of figures is complete, with the descriptions that the editor shows', () => {
  const table = [...read('bao-cao.md').matchAll(/^\| `\{([^}]+)\}` \| (.*) \|$/gmu)].map(([, name, text]) => [
    name,
    text,
  ]);
  const results = Object.entries(RESULTS).map(([name, { description }]) => [`….${name}`, description]);
  expect(table).toEqual([...Object.entries(FIGURES).map(([name, { description }]) => [name, description]), ...results]);
});
