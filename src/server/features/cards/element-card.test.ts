import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { load } from '../../../language/test/load.ts';
import { elementCard } from './element-card.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-10T05:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const TEXT = `cơ quan SM "Sở Mẫu" { chủ quản: "UBND tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng" { ký hiệu: "VP"  người phụ trách: "Trần B" }
đơn vị TC "Phòng *Tổ chức*"
nhóm CP "các phòng" { VP, TC }
vai trò QMR "Đại diện lãnh đạo" { người giữ: "Lê C" }
người ký GD { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
văn bản CU { loại: nghị định  số: "110/2004/NĐ-CP"  ngày: 08/04/2004  trích yếu: "về công tác văn thư" }
văn bản NGO { loại: thông tư  số: "01/2011/TT-BNV"  ngày: 19/01/2011  trích yếu: "về thể thức" }
văn bản SUA { loại: nghị định  số: "118/2025/NĐ-CP"  ngày: 09/06/2025  trích yếu: "về một cửa" }
viết tắt TTHC "thủ tục hành chính"
kế hoạch năm 2027 của SM
quyết định { căn cứ: SUA  người ký: GD }
mục tiêu DVC "Hồ sơ năm {năm}, sau {năm trước}, trước {năm sau} của {cơ quan} đạt {chỉ tiêu}" {
  chỉ tiêu TL "Tỷ lệ": từ 98% "hồ sơ"
  chỉ tiêu: ít nhất 4 "sáng kiến"
  nhiệm vụ họp "Họp {VP} theo {SUA}, sau {quý}" { chủ trì: VP, "các xã"  phối hợp: CP  thời hạn: hằng tháng  theo dõi: QMR  kết quả: "Biên bản" }
  nhiệm vụ "Một lần" { chủ trì: CP  thời hạn: 15/03/2027  ghi chú: "Gấp" }
  nhiệm vụ "Không ngày" { chủ trì: TC  thời hạn: "khi có việc" }
  nhiệm vụ "Không hạn" { chủ trì: TC }
}
đề mục "Chung" { nhiệm vụ "Trong đề mục" { chủ trì: TC  thời hạn: quý I } }
`;

async function cards(text: string) {
  const { plan } = await load(text);
  const { agency, units, groups, roles, signatories, legalBases, abbreviations, objectives, headings, tasks } = plan!;
  const targets = objectives.flatMap((objective) => objective.targets);
  const elements = [agency, ...units, ...groups, ...roles, ...signatories, ...legalBases, ...abbreviations];
  return [...elements, ...objectives, ...targets, ...headings, ...tasks].map((element) => elementCard(element, plan));
}

test('what a card says of each element of a plan', async () => {
  const said = (await cards(TEXT)).join('\n----\n');
  // Up to which day documents are known changes with the tables.
  expect(said.replaceAll(/- Lưu ý: MTCL biết các văn bản đến .*/gu, '- Lưu ý: …')).toMatchInlineSnapshot(`
    "**Cơ quan SM**: Sở Mẫu

    - Chủ quản: UBND tỉnh Bình Hải
    - Địa danh: Bình Hải
    - Ký hiệu: SM
    - Đứng đầu: Giám đốc
    ----
    **Đơn vị VP**: Văn phòng

    - Ký hiệu: VP
    - Phụ trách: Trần B
    - Thuộc nhóm: CP (các phòng)
    - Được giao: chủ trì 2 nhiệm vụ
    ----
    **Đơn vị TC**: Phòng Tổ chức

    - Thuộc nhóm: CP (các phòng)
    - Được giao: chủ trì 4, phối hợp 1 nhiệm vụ
    ----
    **Nhóm CP**: các phòng

    - Gồm: VP (Văn phòng), TC (Phòng Tổ chức)
    - Được giao: chủ trì 1, phối hợp 1 nhiệm vụ
    ----
    **Vai trò QMR**: Đại diện lãnh đạo

    - Người giữ: Lê C
    - Được giao: theo dõi 1 nhiệm vụ
    ----
    **Người ký GD**: Giám đốc Nguyễn Văn A
    ----
    **Văn bản CU**: Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 về công tác văn thư

    - Hiệu lực: hết từ 05/3/2020, nay là Nghị định số 30/2020/NĐ-CP
    - Lưu ý: …
    ----
    **Văn bản NGO**: Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 về thể thức

    - Hiệu lực: có lẽ không còn (Nghị định 30/2020/NĐ-CP quy định lại thể thức nhưng không nêu tên Thông tư này), nay là Nghị định số 30/2020/NĐ-CP
    - Lưu ý: …
    ----
    **Văn bản SUA**: Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 về một cửa

    - Viện dẫn: ở phần căn cứ của quyết định
    - Hiệu lực: đã được sửa đổi bởi Nghị định số 309/2026/NĐ-CP
    - Lưu ý: …
    ----
    **Viết tắt TTHC**: thủ tục hành chính
    ----
    **Mục tiêu 1 (DVC)**: Hồ sơ năm 2027, sau 2026, trước 2028 của Sở Mẫu đạt từ 98%; ít nhất 4 sáng kiến

    - Chỉ tiêu: Tỷ lệ: từ 98% hồ sơ; ít nhất 4 sáng kiến
    - Số nhiệm vụ: 4

    1. Họp Văn phòng theo Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025, sau {quý}
    2. Một lần
    3. Không ngày
    4. Không hạn
    ----
    **Chỉ tiêu**: Tỷ lệ: từ 98% hồ sơ

    - Tên: TL
    ----
    **Chỉ tiêu**: ít nhất 4 sáng kiến
    ----
    **Đề mục**: Chung

    - Nhiệm vụ: 1
    ----
    **Nhiệm vụ 1.1 (họp)**: Họp Văn phòng theo Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025, sau {quý}

    - Mục tiêu: Hồ sơ năm 2027, sau 2026, trước 2028 của Sở Mẫu đạt từ 98%; ít nhất 4 sáng kiến
    - Chủ trì: VP (Văn phòng), các xã
    - Phối hợp: CP (các phòng)
    - Thời hạn: Hằng tháng
    - Ngày đến hạn: 31/01/2027, 28/02/2027, 31/3/2027, 30/4/2027, 31/5/2027, 30/6/2027… (12 ngày); sắp tới Chủ nhật, 28/02/2027
    - Theo dõi: QMR (Đại diện lãnh đạo)
    - Kết quả: Biên bản
    ----
    **Nhiệm vụ 1.2**: Một lần

    - Mục tiêu: Hồ sơ năm 2027, sau 2026, trước 2028 của Sở Mẫu đạt từ 98%; ít nhất 4 sáng kiến
    - Chủ trì: CP (các phòng)
    - Thời hạn: 15/03/2027
    - Ngày đến hạn: thứ Hai, 15/3/2027
    - Ghi chú: Gấp
    ----
    **Nhiệm vụ 1.3**: Không ngày

    - Mục tiêu: Hồ sơ năm 2027, sau 2026, trước 2028 của Sở Mẫu đạt từ 98%; ít nhất 4 sáng kiến
    - Chủ trì: TC (Phòng Tổ chức)
    - Thời hạn: Khi có việc
    - Ngày đến hạn: không quy ra ngày
    ----
    **Nhiệm vụ 1.4**: Không hạn

    - Mục tiêu: Hồ sơ năm 2027, sau 2026, trước 2028 của Sở Mẫu đạt từ 98%; ít nhất 4 sáng kiến
    - Chủ trì: TC (Phòng Tổ chức)
    ----
    **Nhiệm vụ 1**: Trong đề mục

    - Chủ trì: TC (Phòng Tổ chức)
    - Thời hạn: Quý I
    - Ngày đến hạn: thứ Tư, 31/3/2027"
  `);
});

test('of an objective with many tasks the first twelve; without a plan what the element itself says', async () => {
  const many = Array.from({ length: 14 }, (_, i) => `nhiệm vụ "Việc ${i + 1}"`).join(' ');
  const { plan } = await load(`kế hoạch năm 2027\nmục tiêu "m" { ${many} }`);
  const lines = elementCard(plan!.objectives[0]!, plan).split('\n');
  expect(lines.slice(-3)).toEqual(['12. Việc 12', '', '… và 2 nhiệm vụ nữa.']);
  expect(lines.filter((line) => /^\d+\. /u.test(line))).toHaveLength(12);
  const { plan: full } = await load(TEXT);
  expect(elementCard(full!.units[0]!)).toBe('**Đơn vị VP**: Văn phòng\n\n- Ký hiệu: VP\n- Phụ trách: Trần B');
  expect(elementCard(full!.objectives[0]!).split('\n')[0]).toBe(
    '**Mục tiêu 1 (DVC)**: Hồ sơ năm {năm}, sau {năm trước}, trước {năm sau} của {cơ quan} đạt {chỉ tiêu}',
  );
});
