/** What comes of small Word files: the words of a file in, the text of the language out. */
import { describe, expect, test } from 'vitest';
import { imported } from './testing/imported.ts';
import { cell, list, p, r, table, workbookFile } from './testing/word-file.ts';

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
  chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" ghi là "Ủy ban nhân dân tỉnh Bình Hải"
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

test('a signature without TM. or KT. stays without; the office over the name of an advisory body is kept', () => {
  const signed = (agency: string, ...lines: string[]) =>
    imported(
      `${HEAD.replace('SỞ NGOẠI VỤ', agency)}${p('Nội dung như sau:')}${table([[['Nơi nhận:', '- Lưu: VT.'], lines]])}`,
    ).directory.match(/người ký [^}]*\}/u)?.[0];
  expect(
    signed('ỦY BAN NHÂN DÂN XÃ AN PHÚ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Nguyễn Văn A'),
  ).toBe(`người ký PhoChuTich {
  thay mặt: ""
  ký thay: "Chủ tịch"
  chức vụ: "Phó chủ tịch"
  họ tên: "Nguyễn Văn A"
}`);
  expect(signed('SỞ NGOẠI VỤ', 'PHÓ GIÁM ĐỐC', '', 'Nguyễn Văn A')).toBe(`người ký PhoGiamDoc {
  ký thay: ""
  chức vụ: "Phó giám đốc"
  họ tên: "Nguyễn Văn A"
}`);
  expect(
    signed('BAN CHỈ ĐẠO ISO', 'TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', '', 'PHÓ CHỦ TỊCH UBND TỈNH', 'Nguyễn Văn A'),
  ).toBe(`người ký TruongBan {
  thay mặt: "Ban Chỉ đạo"
  chức vụ: "Trưởng ban"
  chức vụ khác: "Phó chủ tịch UBND tỉnh"
  họ tên: "Nguyễn Văn A"
}`);
});

test('a kind that the decree does not list keeps its name and sign; the month of an open day is not lost', () => {
  const { text } = imported(
    table([
      [['SỞ NGOẠI VỤ'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
      ['Số:   /CB-SNgV', 'Bình Hải, ngày   tháng 01 năm 2027'],
    ]) +
      p('BẢN CÔNG BỐ', { align: 'center', bold: true }) +
      p('Hệ thống quản lý chất lượng', { align: 'center', bold: true }) +
      p('Sở Ngoại vụ công bố:'),
  );
  expect(text).toContain(
    'soạn "bản công bố" {\n  ngày: 01/2027 ghi là "ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng 01 năm 2027"\n  ký hiệu: "CB"\n  trích yếu: "Hệ thống quản lý chất lượng"\n  "Sở Ngoại vụ công bố:"',
  );
  expect(text).not.toContain('chưa hiểu');
});

test('chapters of a regulation hold their articles', () => {
  const { text } = imported(
    `${HEAD}${['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Chương II', 'TỔ CHỨC', 'Điều 2. Hiệu lực'].map((each) => p(each, { bold: true })).join('')}`,
  );
  expect(text.match(/(?:chương|điều) .*|"Phạm vi"|"Hiệu lực"/gu)).toEqual([
    'chương "QUY ĐỊNH CHUNG" {',
    'điều {',
    '"Phạm vi"',
    'chương "TỔ CHỨC" {',
    'điều {',
    '"Hiệu lực"',
  ]);
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
    expect(text).toContain(`    đề mục "Thể chế" {
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
  });

  const rowsOf = (rows: Parameters<typeof table>[0]) => {
    const { text } = block(table(rows));
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) =>
        /^(?:cột|đánh số|\/\/|đề mục|nhiệm vụ|thời hạn|kinh phí|địa điểm|thông tin khác|ghi chú|chủ trì)/u.test(line),
      )
      .map((line) => line.replace(/ rộng 35/gu, ''));
  };

  test('columns of places, money, bases and inspected bodies; one of no meaning is kept and told', () => {
    expect(
      rowsOf([
        ['TT', 'Nội dung', 'Thời hạn', 'Kinh phí (triệu đồng)', 'Mức độ', 'Ghi chú'],
        ['1', 'Lập sổ', 'Quý I', '15', 'Cao', 'Mới'],
      ]),
    ).toEqual([
      '// chưa hiểu: cột không thuộc loại nào của bảng nhiệm vụ: «Mức độ» ghi vào «thông tin khác»',
      'cột: STT "TT", nội dung "Nội dung", thời hạn "Thời hạn", kinh phí "Kinh phí (triệu đồng)", thông tin khác "Mức độ", ghi chú "Ghi chú"',
      'nhiệm vụ "Lập sổ" {',
      'thời hạn: Quý I',
      'kinh phí: "15"',
      'thông tin khác: "Cao"',
      'ghi chú: "Mới"',
    ]);
  });

  test('rows numbered through all groups', () => {
    const head = (label: string, words: string) =>
      [p(label, { bold: true }), p(words, { bold: true }), ''].map((each) => cell(each));
    expect(
      rowsOf([
        ['TT', 'Nội dung', 'Thời hạn'],
        head('I', 'Thể chế'),
        ['1', 'Một', 'Quý I'],
        head('II', 'Bộ máy'),
        ['2', 'Hai', 'Quý II'],
      ]).slice(1),
    ).toEqual([
      'đánh số: cả bảng',
      'đề mục "Thể chế" {',
      'nhiệm vụ "Một" {',
      'thời hạn: Quý I',
      'đề mục "Bộ máy" {',
      'nhiệm vụ "Hai" {',
      'thời hạn: Quý II',
    ]);
  });

  test('one number over several rows: each row of its own words is a task, and has what its merged cells say', () => {
    expect(
      rowsOf([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        [cell('1', { merge: 'restart' }), 'Một', 'Phòng A', cell('Quý I', { merge: 'restart' })],
        [cell('', { merge: 'continue' }), 'Hai', 'Phòng B', cell('', { merge: 'continue' })],
      ]).slice(1),
    ).toEqual([
      'nhiệm vụ "Một" {',
      'chủ trì: PA',
      'thời hạn: Quý I',
      'nhiệm vụ "Hai" {',
      'chủ trì: PB',
      'thời hạn: Quý I',
    ]);
  });

  test('the same words over several rows: a task for each day, else one task', () => {
    const rows = (day: string) =>
      rowsOf([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        [cell('1', { merge: 'restart' }), cell('Báo cáo', { merge: 'restart' }), 'Phòng A', 'Quý I'],
        [cell('', { merge: 'continue' }), cell('', { merge: 'continue' }), '', day],
      ]).slice(1);
    expect(rows('Quý II')).toEqual([
      'nhiệm vụ "Báo cáo" {',
      'chủ trì: PA',
      'thời hạn: Quý I',
      'nhiệm vụ "Báo cáo" {',
      'thời hạn: Quý II',
    ]);
    expect(rows('')).toHaveLength(3);
  });

  test('a row that a page tore between two dashes goes on', () => {
    expect(
      rowsOf([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        ['1', '- Họp xem xét', 'Phòng A', 'Quý IV'],
        ['', '- Báo cáo đánh giá', '', ''],
        ['2', 'Đo lường', 'Phòng B', 'Quý I'],
      ]).filter((line) => line.startsWith('nhiệm vụ')),
    ).toEqual(['nhiệm vụ """', 'nhiệm vụ "Đo lường" {']);
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
    expect(text).toContain('cột: STT "TT" rộng 35, nội dung');
    expect(text.match(/STT: ".*"/gu)).toEqual(['STT: "1.1"', 'STT: "1.2"']);
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
      'cột: "STT" rộng 35, "Chỉ tiêu" rộng 35, "Đơn vị tính" dưới "Kết quả" rộng 35, "Số liệu" dưới "Kết quả" rộng 35',
      'hàng: "1", "Hồ sơ", "%", "100"',
    ]);
  });

  test('a workbook: the line above the table is kind and title, the rows are tasks', () => {
    const rows = [
      ['KẾ HOẠCH NĂM 2027', '', ''],
      ['TT', 'Nội dung', 'Thời hạn'],
      ['1', 'Lập sổ', 'Quý I'],
    ];
    const { files, summary } = imported(workbookFile(rows));
    expect(summary.found.tasks).toBe(1);
    expect(files.at(-1)!.text).toContain('soạn kế hoạch {\n  trích yếu: "NĂM 2027"');
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
    const { text } = imported(
      `${HEAD}<w:p>${r('Hồ sơ')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      {},
      { footnotes, comments },
    );
    expect(text).toContain('// góp ý của Lê B: Xem lại');
    expect(text).toContain('  "Hồ sơ{chú thích: Theo Phụ lục.}"');
  });

  test('the year asked for goes before that of the document', () => {
    expect(imported(HEAD, { year: 2028 }).text).toContain('kế hoạch năm 2028 của SNgV');
  });
});
