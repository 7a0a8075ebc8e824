/** What is carried over of the parts of a plan that few plans have, line by line. */
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { noFiles } from '../../../src/files/output/file-store.ts';
import { carryOver } from '../../../src/language/new-files/carry-over.ts';
import { withTexts } from '../../../src/language/new-files/folder.ts';
import { knownDirectories } from '../../../src/language/new-files/known-directories.ts';

const FOLDER = 'file:///ke-hoach';

function storeOf(texts: Record<string, string>) {
  const at = new Map(Object.entries(texts).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  return withTexts(noFiles, (uri) => at.get(URI.parse(uri).toString()), Object.keys(texts));
}

const carry = (texts: Record<string, string>, name = 'ke-hoach-2027.mtcl', year = 2028) =>
  carryOver(storeOf(texts), FOLDER, name, year);

const DIRECTORY = `cơ quan SY "Sở Y" { địa danh: "Bình Hải"  ký hiệu: "SY" }
đơn vị VP "Văn phòng Sở"
văn bản KH9 { loại: kế hoạch  số: "9/KH-UBND"  ngày: 05/01/2027  của: "UBND tỉnh"  trích yếu: "công tác năm 2027" }
văn bản ND61 { loại: nghị định  số: "61/2018/NĐ-CP"  ngày: 23/04/2018  trích yếu: "về cơ chế một cửa" }
`;

describe('the new year’s files', () => {
  it('have last year’s words with their years moved, and remarks where a person decides', async () => {
    const made = await carry({
      'danh-ba.mtcl': DIRECTORY,
      'tien-do-2027.mtcl':
        'dùng "ke-hoach-2027.mtcl"\ntiến độ ngày 01/12/2027 {\n  họp: không thực hiện\n  tập-huấn: chậm, lý do "thiếu người"\n  xã: đạt 3,5\n}\n',
      'ke-hoach-2027.mtcl': `dùng "danh-ba.mtcl"
// Kế hoạch năm 2027, sau năm 2026
kế hoạch năm 2027 của SY {
  từ: 28/02/2027  đến: 31/12/2027
  sự kiện "ban hành": 12/04/2027
}
quyết định {
  số: 14  ngày: 08/01/2027
  căn cứ: KH9, ND61
}
mục tiêu DVC "hồ sơ năm 2027 (năm 2026: 97%)" {
  chỉ tiêu xã "Số xã": ít nhất 4 "xã"
  nhiệm vụ họp "Họp theo văn bản số 41/KH-SY ngày 05 tháng 7 năm {năm}" { chủ trì: VP  thời hạn: 28/02/2027 }
  // Phần của năm 2027
  nhiệm vụ tập-huấn "Tập huấn" { chủ trì: VP  thời hạn: 30 ngày sau khi "có Kế hoạch năm 2027" }
  nhiệm vụ giai-đoạn "Giai đoạn" { chủ trì: VP  thời hạn: giai đoạn 2026-2030 }
}
soạn kế hoạch {
  bảng {
    cột: "Việc", "Ngày"
    hàng: "Họp", "15/3"
  }
}
soạn báo cáo { kỳ: "năm" }
`,
    });
    if ('refused' in made) throw new Error(made.refused);
    expect(made.files.map(({ name }) => name)).toEqual(['ke-hoach-2028.mtcl']);
    expect(made.files[0]!.text).toMatchInlineSnapshot(`
      "// Chuyển từ ke-hoach-2027.mtcl: năm 2027 sang năm 2028, không mang theo số, ngày ban hành và tiến độ.
      // Xem từng chỗ phải quyết định ở mục «Cần quyết định» của thanh MTCL, hoặc tìm chữ «CẦN QUYẾT ĐỊNH» (Ctrl+F); xem xong chỗ nào thì xóa dòng ghi chú ấy.
      dùng "danh-ba.mtcl"
      // Kế hoạch năm 2028, sau năm 2027
      // CẦN QUYẾT ĐỊNH: biết ngày «ban hành» của năm 2028 thì thêm dòng «sự kiện».
      kế hoạch năm 2028 của SY {
        từ: 28/02/2028  đến: 31/12/2028
      }
      quyết định {
        // CẦN QUYẾT ĐỊNH: căn cứ năm trước «kế hoạch số 9/KH-UBND ngày 05/01/2027 công tác năm 2027» đã bỏ; dẫn văn bản của năm 2028 nếu có.
        // CẦN QUYẾT ĐỊNH: căn cứ ND61 đã bỏ: Văn bản số 61/2018/NĐ-CP hết hiệu lực từ ngày 01/7/2025, nay là Nghị định số 118/2025/NĐ-CP. Hãy dẫn văn bản mới.
      }
      // CẦN QUYẾT ĐỊNH: câu dưới giữ năm 2026 trong viện dẫn, ngoặc, so sánh; sửa nếu cần.
      // CẦN QUYẾT ĐỊNH: chỉ tiêu năm 2027: Số xã ít nhất 4 xã, ghi được 3,5 (chưa đạt). Giữ hay đổi?
      mục tiêu DVC "hồ sơ năm 2028 (năm 2026: 97%)" {
        chỉ tiêu xã "Số xã": ít nhất 4 "xã"
        // CẦN QUYẾT ĐỊNH: câu dưới dẫn số, ngày của văn bản năm 2027; ghi số, ngày mới.
        // CẦN QUYẾT ĐỊNH: năm 2027 việc này không thực hiện (ghi ngày 01/12/2027). Có làm tiếp không?
        nhiệm vụ họp "Họp theo văn bản số 41/KH-SY ngày 05 tháng 7 năm {năm}" { chủ trì: VP  thời hạn: 28/02/2028 }
        // Phần của năm 2027
        // CẦN QUYẾT ĐỊNH: thời hạn dưới giữ năm 2027 trong viện dẫn, ngoặc kép, ngoặc đơn; đến năm 2028 còn đúng không?
        // CẦN QUYẾT ĐỊNH: năm 2027 việc này chậm (ghi ngày 01/12/2027): thiếu người. Có làm tiếp không?
        nhiệm vụ tập-huấn "Tập huấn" { chủ trì: VP  thời hạn: 30 ngày sau khi "có Kế hoạch năm 2027" }
        nhiệm vụ giai-đoạn "Giai đoạn" { chủ trì: VP  thời hạn: giai đoạn 2026-2030 }
      }
      soạn kế hoạch {
        // CẦN QUYẾT ĐỊNH: ngày ghi trong bảng dưới là của năm 2027; soát lại từng ngày.
        bảng {
          cột: "Việc", "Ngày"
          hàng: "Họp", "15/3"
        }
      }
      "
    `);
  });

  it('29 February is only in a leap year', async () => {
    const of = async (year: number, to: number) => {
      const made = await carry(
        {
          'ke-hoach.mtcl': `${DIRECTORY}kế hoạch năm ${year} của SY { báo cáo "năm" chốt: 29/02/${year} }
nhiệm vụ a "Việc" { chủ trì: VP  thời hạn: 29/02/${year} }
nhiệm vụ b "Việc" { chủ trì: VP  thời hạn: ngày 29 tháng 02 năm ${year} }
`,
        },
        'ke-hoach.mtcl',
        to,
      );
      if ('refused' in made) throw new Error(made.refused);
      return made.files[0]!.text.match(/(?:29|28)(?:\/02\/| tháng 02 năm )\d{4}/gu);
    };
    expect(await of(2028, 2029)).toEqual(['28/02/2029', '28/02/2029', '28 tháng 02 năm 2029']);
    expect(await of(2028, 2032)).toEqual(['29/02/2032', '29/02/2032', '29 tháng 02 năm 2032']);
  });
});

describe('what cannot be carried over is told', () => {
  const PLAN = `${DIRECTORY}kế hoạch năm 2027 của SY\n`;

  it.each([
    ['another file', { 'khac.mtcl': PLAN }, 2028, { refused: 'noFile' }],
    ['no plan', { 'ke-hoach-2027.mtcl': DIRECTORY }, 2028, { refused: 'noPlan' }],
    ['the same year', { 'ke-hoach-2027.mtcl': PLAN }, 2027, { refused: 'sameYear' }],
    [
      'a broken file',
      { 'ke-hoach-2027.mtcl': `${PLAN}mục tiêu {` },
      2028,
      { refused: 'brokenFile', detail: 'ke-hoach-2027.mtcl' },
    ],
  ])('%s', async (_, texts, year, refusal) => {
    expect(await carry(texts, 'ke-hoach-2027.mtcl', year)).toEqual(refusal);
  });
});

describe('the directories of a folder', () => {
  it('with all that they declare and use; files with a document in them are none', async () => {
    const found = await knownDirectories(
      storeOf({
        'chung.mtcl': 'đơn vị KT "Phòng Kế toán"\nviết tắt UBND "Ủy ban nhân dân"\n',
        'danh-ba.mtcl': `dùng "chung.mtcl"\n${DIRECTORY}nhóm CP "các phòng" { VP }\nvai trò QMR "QMR"\nngười ký GD { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }\n`,
        'nua-chung.mtcl': 'cơ quan X\nđơn vị A\nvăn bản B { ngày: 01/01/2020 }\nngười ký C { }\nviết tắt D\n',
        'ke-hoach.mtcl': 'cơ quan Z "Z"\nnhiệm vụ "Việc"\n',
        'khong-co.mtcl': 'đơn vị VP "Văn phòng"\n',
        'ghi-chu.txt': 'chữ',
      }),
      FOLDER,
    );
    expect(found).toMatchInlineSnapshot(`
      {
        "directories": [
          {
            "abbreviations": [
              {
                "id": "UBND",
                "title": "Ủy ban nhân dân",
              },
            ],
            "agency": {
              "id": "SY",
              "title": "Sở Y",
            },
            "documents": [
              {
                "id": "KH9",
                "sign": "9/KH-UBND",
                "title": "công tác năm 2027",
              },
              {
                "id": "ND61",
                "sign": "61/2018/NĐ-CP",
                "title": "về cơ chế một cửa",
              },
            ],
            "file": "danh-ba.mtcl",
            "ids": [
              "SY",
              "VP",
              "KH9",
              "ND61",
              "CP",
              "QMR",
              "GD",
              "KT",
              "UBND",
            ],
            "parties": [
              {
                "id": "VP",
                "kind": "unit",
                "title": "Văn phòng Sở",
              },
              {
                "id": "KT",
                "kind": "unit",
                "title": "Phòng Kế toán",
              },
              {
                "id": "CP",
                "kind": "group",
                "title": "các phòng",
              },
              {
                "id": "QMR",
                "kind": "role",
                "title": "QMR",
              },
            ],
            "signatories": [
              {
                "fullName": "Nguyễn Văn A",
                "id": "GD",
                "position": "Giám đốc",
              },
            ],
          },
          {
            "abbreviations": [
              {
                "id": "D",
                "title": "",
              },
            ],
            "agency": {
              "id": "X",
              "title": "",
            },
            "documents": [
              {
                "id": "B",
                "sign": undefined,
                "title": "",
              },
            ],
            "file": "nua-chung.mtcl",
            "ids": [
              "X",
              "A",
              "B",
              "C",
              "D",
            ],
            "parties": [
              {
                "id": "A",
                "kind": "unit",
                "title": "",
              },
            ],
            "signatories": [
              {
                "fullName": undefined,
                "id": "C",
                "position": undefined,
              },
            ],
          },
        ],
        "taken": [
          "chung.mtcl",
          "danh-ba.mtcl",
          "nua-chung.mtcl",
          "ke-hoach.mtcl",
          "khong-co.mtcl",
          "ghi-chu.txt",
        ],
      }
    `);
  });
});
