import { AstUtils } from 'langium';
import { expect, test } from 'vitest';
import { load } from '../test/load.ts';
import { declaredParties } from './declared-parties.ts';
import { titleOf } from './names.ts';

test('what an element is called in words', async () => {
  const { documents } = await load(`cơ quan SM "Sở\\nMẫu"
đơn vị VP "Văn phòng"
nhóm CP "các phòng" { VP }
vai trò QMR "QMR"
người ký GD { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
người ký TRONG { }
văn bản ND { loại: nghị định  số: "1/2020/NĐ-CP"  trích yếu: "về một cửa" }
viết tắt TTHC "thủ tục hành chính"
mục tiêu "Hồ sơ" { chỉ tiêu "Tỷ lệ": từ 98% "hồ sơ"  chỉ tiêu: từ 98% "hồ sơ đúng hạn"  chỉ tiêu: 5 }
đề mục "Chung" { nhiệm vụ "Việc" }
soạn báo cáo b { trích yếu: "về năm" }
soạn kế hoạch k { phần "I" { mục VP { chủ trì: VP } mục "Hai" { thời hạn: quý I } khoản "Làm." { chủ trì: VP } mục "Ba" { "x" } } }
`);
  const root = documents.get('a.mtcl')!.parseResult.value;
  const titles = [...AstUtils.streamAllContents(root)].flatMap((node) => {
    const title = titleOf(node);
    return title === undefined ? [] : [`${node.$type} ${title}`];
  });
  expect(titles).toMatchInlineSnapshot(`
    [
      "Agency Sở Mẫu",
      "Unit Văn phòng",
      "UnitGroup các phòng",
      "Role QMR",
      "Signatory Giám đốc Nguyễn Văn A",
      "LegalBasis về một cửa",
      "Abbreviation thủ tục hành chính",
      "Objective Hồ sơ",
      "Target Tỷ lệ",
      "Target hồ sơ đúng hạn",
      "TaskHeading Chung",
      "Task Việc",
      "IssuedDocument về năm",
      "IssuedDocument kế hoạch",
      "Section Văn phòng",
      "Section Hai",
      "Clause Làm.",
    ]
  `);
  expect(titleOf(undefined)).toBe(undefined);
});

test('the parties that a file knows, its own and those of what it uses; half written ones by their names', async () => {
  const { documents, shared } = await load({
    'danh-ba.mtcl': 'đơn vị VP "Văn phòng"\nnhóm CP "các phòng" { VP }\nvai trò QMR\nviết tắt X "x"\n',
    'a.mtcl': 'dùng "danh-ba.mtcl"\nđơn vị\n',
  });
  expect(declaredParties(documents.get('a.mtcl')!, shared.workspace)).toEqual({
    parties: [
      { id: 'VP', title: 'Văn phòng', kind: 'unit' },
      { id: 'CP', title: 'các phòng', kind: 'group' },
      { id: 'QMR', title: 'QMR', kind: 'role' },
    ],
    ids: ['VP', 'CP', 'QMR', 'X'],
  });
});
