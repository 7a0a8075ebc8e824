/** What comes of small Word files: the words of a file in, the text of the language out. */
import { describe, expect, test } from 'vitest';
import { type ImportChoices, importFile } from './import-file.ts';
import { readOfficeSync } from './reader/read-office.ts';
import { cell, list, p, r, table, wordFile, workbookFile } from './testing/word-file.ts';

const CHOICES: ImportChoices = { name: 'Kế hoạch.docx', directories: [], taken: [], thisYear: 2027 };

function imported(body: string, choices: Partial<ImportChoices> = {}, parts = {}) {
  const { files, summary } = importFile(readOfficeSync(wordFile(body, parts)), { ...CHOICES, ...choices });
  return { directory: files.length > 1 ? files[0]!.text : '', text: files.at(-1)!.text, files, summary };
}

const HEAD =
  table([
    [
      ['ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI', 'SỞ NGOẠI VỤ'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ],
    ['Số: 05/KH-SNgV', 'Bình Hải, ngày 05 tháng 01 năm 2027'],
  ]) +
  p('KẾ HOẠCH', { align: 'center', bold: true }) +
  p('Cải cách hành chính năm 2027', { align: 'center', bold: true });
const END = table([
  [
    ['Nơi nhận:', '- Ban Giám đốc Sở;', '- Lưu: VT, VP.'],
    ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Nguyễn Văn A'],
  ],
]);

test('head, signature and recipients of a plan', () => {
  const { directory, text } = imported(`${HEAD}${p('Sở Ngoại vụ ban hành Kế hoạch như sau:')}${END}`);
  expect(directory).toContain(`cơ quan SNgV "Sở Ngoại vụ" {
  chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"
  địa danh: "Bình Hải"
  ký hiệu: "SNgV"
}`);
  expect(directory).toContain(`người ký PhoGiamDoc {
  ký thay: "Giám đốc"
  chức vụ: "Phó giám đốc"
  họ tên: "Nguyễn Văn A"
}`);
  expect(text).toBe(`// Nhập từ «Kế hoạch.docx».
dùng "danh-ba.mtcl"

kế hoạch năm 2027 của SNgV

soạn kế hoạch {
  số: 5  ngày: 05/01/2027
  trích yếu: "Cải cách hành chính năm 2027"
  "Sở Ngoại vụ ban hành Kế hoạch như sau:"
  nơi nhận: "Ban Giám đốc Sở"
  lưu: "VT, VP"
  người ký: PhoGiamDoc
}
`);
});

describe('narrative', () => {
  const content = (body: string, parts = {}) => {
    const { text } = imported(HEAD + body, {}, parts);
    return text.slice(text.indexOf('trích yếu:')).split('\n').slice(1, -2).join('\n');
  };

  test('typed numbers become structure', () => {
    const body = [
      p('I. MỤC ĐÍCH', { bold: true }),
      p('1. Mục đích', { bold: true }),
      p('a) Một;'),
      p('- Gạch một;'),
      p('+ Cộng.'),
      p('đ) Lạc số.'),
      p('2. Văn phòng Sở theo dõi.'),
      `<w:p>${r('3. Kinh phí: ', { bold: true })}${r('Ngân sách năm 2027.')}</w:p>`,
      p('II. 100 ngày', { bold: true }),
    ].join('');
    expect(content(body)).toBe(`  phần "MỤC ĐÍCH" {
    mục "Mục đích" {
      điểm "Một;" {
        - "Gạch một;" {
          + "Cộng."
        }
        // chưa hiểu: số thứ tự không liền mạch
        "đ) Lạc số."
      }
    }
    khoản "Văn phòng Sở theo dõi."
    mục "Kinh phí": "Ngân sách năm 2027."
  }
  phần "100 ngày" ghi là "100 ngày" {
  }`);
  });

  test("Word's own numbers too", () => {
    const numbering = list(1, ['upperRoman %1.', 'decimal %2.']);
    const body = p('CHUNG', { bold: true, list: [1, 0] }) + p('100% hồ sơ đúng hạn.', { list: [1, 1] });
    expect(content(body, { numbering })).toBe(`  phần "CHUNG" {
    khoản "100% hồ sơ đúng hạn."
  }`);
  });

  test('braces, quotes and backslashes are the author’s own', () => {
    expect(content(p('Mẫu {số} "A\\B"'))).toBe('  "Mẫu {{số}} \\"A\\\\B\\""');
  });
});

describe('tables of tasks', () => {
  const block = (body: string) => {
    const { text, directory } = imported(HEAD + body);
    return { text: text.slice(text.indexOf('kế hoạch năm 2027')).split('\n').slice(2).join('\n'), directory };
  };

  test('columns in any order and wording; groups, people, deadlines', () => {
    const { text, directory } = block(
      table(
        [
          [
            'STT',
            'Nhiệm vụ',
            'Sản phẩm',
            'Thời gian hoàn thành',
            'Chủ trì thực hiện',
            'Phối hợp thực hiện',
            'Theo dõi, kiểm tra, đôn đốc',
          ],
          [p('I', { bold: true }), p('Thể chế', { bold: true }), '\u00a0', '', '', '', ''].map((each) => cell(each)),
          ['1', 'Lập sổ', 'Sổ', 'Trước 15/3/2027', 'Văn phòng Sở', ['- Phòng A;', '- Phòng B.'], 'QMR'],
          ['2', 'Theo dõi', ['- Báo cáo;', '- Sổ.'], 'Thường xuyên', 'Văn phòng Sở; Phòng A', '', 'QMR'],
        ],
        { header: 1 },
      ),
    );
    expect(directory).toContain(
      'đơn vị VPS "Văn phòng Sở"\nđơn vị PA "Phòng A"\nđơn vị PB "Phòng B"\n\nvai trò QMR "QMR"',
    );
    expect(text).toContain(`mục tiêu MT1 "Thể chế" {
  tiêu đề trong kế hoạch: "I. Thể chế"
  nhiệm vụ "Lập sổ" {
    chủ trì: VPS
    phối hợp: PA, PB
    thời hạn: Trước 15/3/2027
    theo dõi: QMR
    kết quả: "Sổ"
  }
  nhiệm vụ "Theo dõi" {
    chủ trì: VPS, PA ghi là "Văn phòng Sở; Phòng A"
    thời hạn: Thường xuyên
    theo dõi: QMR
    kết quả: "Báo cáo;", "Sổ."
  }
}`);
    expect(text).toContain('chọn: MT1');
  });

  test('a row torn by a page, and a table torn with its header again, are one', () => {
    const header = ['TT', 'Nội dung', 'Thời hạn'];
    const { text } = block(
      `${table([header, ['1', 'Xây dựng', 'Quý I'], ['', 'chương trình', '']])}<w:p/>${table([header, ['2', 'Báo cáo', 'Quý II']])}`,
    );
    expect(text.match(/nhiệm vụ ".*"/gu)).toEqual(['nhiệm vụ "Xây dựng chương trình"', 'nhiệm vụ "Báo cáo"']);
  });

  test('numbers that do not count up stand as they are typed', () => {
    const { text } = block(
      table([
        ['TT', 'Nội dung', 'Thời hạn'],
        ['1.1', 'Một', 'Quý I'],
        ['1.2', 'Hai', 'Quý II'],
      ]),
    );
    expect(text).toContain('cột: ghi chú "TT" rộng 35, nội dung');
    expect(text.match(/ghi chú: ".*"/gu)).toEqual(['ghi chú: "1.1"', 'ghi chú: "1.2"']);
  });

  test('a table of figures stays a table, both rows of its header in it', () => {
    const { text } = block(
      table([
        [cell('STT', { merge: 'restart' }), cell('Chỉ tiêu', { merge: 'restart' }), cell('Kết quả', { span: 2 })],
        [cell('', { merge: 'continue' }), cell('', { merge: 'continue' }), 'Đơn vị tính', 'Số liệu'],
        ['1', 'Hồ sơ', '%', '100'],
      ]),
    );
    expect(text.match(/(?:cột|hàng): .*/gu)).toEqual([
      'cột: "STT" rộng 35, "Chỉ tiêu" rộng 35, "Kết quả" rộng 35, "" rộng 35',
      'hàng: "", "", "Đơn vị tính", "Số liệu"',
      'hàng: "1", "Hồ sơ", "%", "100"',
    ]);
  });

  test('a workbook: the title above the table is text, the rows are tasks', () => {
    const rows = [
      ['KẾ HOẠCH NĂM 2027', '', ''],
      ['TT', 'Nội dung', 'Thời hạn'],
      ['1', 'Lập sổ', 'Quý I'],
    ];
    const { files, summary } = importFile(readOfficeSync(workbookFile(rows)), CHOICES);
    expect(summary.found.tasks).toBe(1);
    expect(files.at(-1)!.text).toContain('KẾ HOẠCH NĂM 2027');
  });
});

describe('files', () => {
  test('none is written over; the directory of the same agency is used, what is new stands in the new file', () => {
    const known = {
      file: 'danh-ba.mtcl',
      agency: { id: 'S', title: 'Sở Ngoại vụ' },
      parties: [{ id: 'VP', title: 'Văn phòng Sở', kind: 'unit' as const }],
      signatories: [],
      documents: [],
      abbreviations: [],
      ids: ['S', 'VP'],
    };
    const body =
      HEAD +
      table([
        ['TT', 'Nội dung', 'Chủ trì'],
        ['1', 'Một', 'Văn phòng Sở'],
        ['2', 'Hai', 'Phòng A'],
      ]);
    const { files } = imported(body, { directories: [known], taken: ['danh-ba.mtcl', 'ke-hoach.mtcl'] });
    expect(files.map(({ name }) => name)).toEqual(['ke-hoach-2.mtcl']);
    expect(files[0]!.text).toMatch(/dùng "danh-ba.mtcl"\n\nkế hoạch năm 2027 của S\n\nđơn vị PA "Phòng A"\n/u);
    expect(files[0]!.text).toContain('chủ trì: VP\n');
  });

  test('footnotes, text boxes and comments of people are kept and told', () => {
    const footnotes = `<w:footnote w:id="1">${p('Theo Phụ lục.')}</w:footnote>`;
    const comments = '<w:comment w:id="0" w:author="Lê B"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>';
    const { text, summary } = imported(
      `${HEAD}<w:p>${r('Hồ sơ')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      {},
      { footnotes, comments },
    );
    expect(text).toContain('// góp ý của Lê B: Xem lại');
    expect(text).toContain('  "Hồ sơ"\n  // chưa hiểu: chú thích cuối trang\n  "Theo Phụ lục."');
    expect(summary.lookAt.map(({ message }) => message)).toContain('Chưa hiểu: chú thích cuối trang');
  });

  test('the year asked for goes before that of the document', () => {
    expect(imported(HEAD, { year: 2028 }).text).toContain('kế hoạch năm 2028 của SNgV');
  });
});
