/** Files as they come: headings in words of their own, rows torn, lines broken, numbers typed. A few lines of Word in, `.mtcl` out. */
import { describe, expect, test } from 'vitest';
import { importFile } from './import-file.ts';
import { readOfficeSync } from './reader/read-office.ts';
import { cell, list, p, r, table, wordFile } from './testing/word-file.ts';

function imported(body: string) {
  const { files, summary } = importFile(readOfficeSync(wordFile(body)), {
    name: 'Kế hoạch.docx',
    directories: [],
    taken: [],
    thisYear: 2027,
  });
  return { text: files.at(-1)!.text, summary };
}

const TITLE = p('KẾ HOẠCH', { align: 'center', bold: true }) + p('Công tác năm 2027', { align: 'center', bold: true });

/** The columns and, of each task, its words and properties in one line. */
function tasksOf(body: string): string[] {
  const { text } = imported(TITLE + body);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) =>
      /^(?:cột|nhiệm vụ|đề mục|chủ trì|phối hợp|thời hạn|kết quả|ghi chú|kinh phí|bắt đầu|STT):?/u.test(line),
    )
    .map((line) => line.replace(/ rộng \d+/gu, '').replace(/ \{$/u, ''));
}

describe('columns of tasks', () => {
  test('headings in words of their own: the cells tell days, names and tasks apart', () => {
    expect(
      tasksOf(
        table([
          ['TT', 'Cần làm', 'Ai lo', 'Xong'],
          ['1', 'Rà soát quy trình một cửa', 'Văn phòng Sở', 'Trước 15/3/2027'],
          ['2', 'Tổ chức tập huấn văn thư', 'Phòng Hạ tầng', 'Quý II/2027'],
        ]),
      ),
    ).toEqual([
      'cột: STT "TT", nội dung "Cần làm", thực hiện "Ai lo", thời hạn "Xong"',
      'nhiệm vụ "Rà soát quy trình một cửa"',
      'chủ trì: VPS',
      'thời hạn: Trước 15/3/2027',
      'nhiệm vụ "Tổ chức tập huấn văn thư"',
      'chủ trì: PHT',
      'thời hạn: Quý II/2027',
    ]);
  });

  test('who does it, beside those who help, leads; the lower heading of two says what is meant', () => {
    const columns = table([
      [
        cell('STT', { merge: 'restart' }),
        cell('Nhiệm vụ', { merge: 'restart' }),
        cell('Phân công', { span: 2 }),
        cell('Mốc thời gian', { merge: 'restart' }),
      ],
      [
        cell('', { merge: 'continue' }),
        cell('', { merge: 'continue' }),
        'Đầu mối',
        'Phối hợp',
        cell('', { merge: 'continue' }),
      ],
      ['1', 'Lập sổ', 'Văn phòng', 'Phòng Hạ tầng', 'Tháng 5/2027'],
    ]);
    expect(tasksOf(columns)).toEqual([
      'cột: STT "STT", nội dung "Nhiệm vụ", chủ trì "Đầu mối" dưới "Phân công", phối hợp "Phối hợp" dưới "Phân công", thời hạn "Mốc thời gian"',
      'nhiệm vụ "Lập sổ"',
      'chủ trì: VP',
      'phối hợp: PHT',
      'thời hạn: Tháng 5/2027',
    ]);
  });

  test('a day that begins and one that ends: the one that ends counts, the other stands beside it', () => {
    expect(
      tasksOf(
        table([
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Bắt đầu', 'Kết thúc'],
          ['01', 'Lập sổ', 'Văn phòng', '01/3/2027', '10/5/2027'],
        ]),
      ),
    ).toEqual([
      'cột: STT "STT", nội dung "Nhiệm vụ", chủ trì "Chủ trì", bắt đầu "Bắt đầu", thời hạn "Kết thúc"',
      'nhiệm vụ "Lập sổ"',
      // No number that the language makes: it stays as it is typed.
      'STT: "01"',
      'chủ trì: VP',
      'thời hạn: 10/5/2027',
      'bắt đầu: "01/3/2027"',
    ]);
  });

  test('of two columns of work the one that says more is the task, the other is shared by the rows it covers', () => {
    expect(
      tasksOf(
        table([
          ['Mục tiêu', 'Nội dung cụ thể', 'Đơn vị chủ trì', 'Thời gian'],
          [cell('Số hóa', { merge: 'restart' }), 'Quét hồ sơ', 'Văn phòng', 'Quý I/2027'],
          [cell('', { merge: 'continue' }), 'Nhập dữ liệu', 'Văn phòng', 'Quý II/2027'],
        ]),
      ),
    ).toEqual([
      'cột: ghi chú "Mục tiêu", nội dung "Nội dung cụ thể", chủ trì "Đơn vị chủ trì", thời hạn "Thời gian"',
      'nhiệm vụ "Quét hồ sơ"',
      'chủ trì: VP',
      'thời hạn: Quý I/2027',
      'ghi chú: "Số hóa"',
      'nhiệm vụ "Nhập dữ liệu"',
      'chủ trì: VP',
      'thời hạn: Quý II/2027',
      'ghi chú: "Số hóa"',
    ]);
  });

  test('a title over the whole width, and a row that counts the columns, are no tasks', () => {
    const { text, summary } = imported(
      TITLE +
        table([
          [cell('BẢNG PHÂN CÔNG NHIỆM VỤ', { span: 4 })],
          ['STT', 'Nhiệm vụ', 'Phụ trách', 'Hoàn thành'],
          ['(1)', '(2)', '(3)', '(4)'],
          ['1', 'Lập sổ', 'Văn phòng', 'Tháng 5/2027'],
        ]),
    );
    expect(summary.found).toMatchObject({ tasks: 1, deadlinesRead: 1, deadlinesNotRead: 0 });
    expect(text).toContain('"BẢNG PHÂN CÔNG NHIỆM VỤ"');
    expect(text).toContain('hàng tiêu đề: "(1)", "(2)", "(3)", "(4)"');
  });

  test.each([
    [
      'a list of documents',
      ['STT', 'Tên văn bản', 'Ngày ban hành', 'Cơ quan ban hành'],
      ['1', 'Quy chế', '05/01/2027', 'Sở A'],
    ],
    ['a list of persons', ['STT', 'Họ và tên', 'Đơn vị', 'Thời gian'], ['1', 'Nguyễn Văn A', 'Văn phòng', '2027']],
    ['figures', ['STT', 'Nội dung', 'Kế hoạch', 'Thực hiện'], ['1', 'Số hồ sơ', '1.200', '1.150']],
  ])('%s stays a table', (_, header, row) => {
    const { text, summary } = imported(TITLE + table([header, row]));
    expect(summary.found).toMatchObject({ tasks: 0, tables: 1 });
    expect(text).toContain(`hàng: ${row.map((each) => `"${each}"`).join(', ')}`);
  });

  test('"Địa điểm", "Thời điểm" are no columns of marks', () => {
    const rows = [
      ['Nội dung', 'Địa điểm', 'Thời điểm hoàn thành', 'Đơn vị chủ trì'],
      ['Kiểm tra công vụ', 'Xã An Phú', 'Tháng 5/2027', 'Thanh tra Sở'],
    ];
    expect(imported(TITLE + table(rows)).summary.found).toMatchObject({ tasks: 1, deadlinesRead: 1 });
  });
});

describe('rows', () => {
  test('a group whose number stands in front of its words, in one cell over all columns', () => {
    expect(
      tasksOf(
        table([
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          [cell([p('I. Thể chế', { bold: true })], { span: 4 })],
          ['1', 'Lập sổ', 'Văn phòng', 'Quý I/2027'],
        ]),
      ),
    ).toEqual([
      'cột: STT "STT", nội dung "Nhiệm vụ", chủ trì "Chủ trì", thời hạn "Thời hạn"',
      'đề mục "Thể chế"',
      'nhiệm vụ "Lập sổ"',
      'chủ trì: VP',
      'thời hạn: Quý I/2027',
    ]);
  });

  test('numbers that Word makes in a column of their own are those of the rows', () => {
    const number = cell([p('', { list: [1, 0] })]);
    const { files } = importFile(
      readOfficeSync(
        wordFile(
          TITLE +
            table([
              ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
              [number, 'Lập sổ', 'Văn phòng', 'Quý I/2027'],
              [number, 'Rà soát', 'Văn phòng', 'Quý II/2027'],
            ]) +
            table([
              ['STT', 'Chỉ tiêu', 'Số liệu'],
              [number, 'Hồ sơ', '120'],
            ]),
          { numbering: list(1, ['decimal %1']) },
        ),
      ),
      { name: 'a.docx', directories: [], taken: [], thisYear: 2027 },
    );
    const text = files.at(-1)!.text;
    expect(text).toMatch(/cột: STT "STT" rộng \d+, nội dung/u);
    expect(text).toContain('hàng: "3", "Hồ sơ", "120"');
  });

  test('numbers that go on from the table before are counted through the tables', () => {
    const part = (...rows: [string, string][]) =>
      table([
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ...rows.map(([no, words]) => [no, words, 'Văn phòng', 'Quý I/2027']),
      ]);
    const { text } = imported(
      TITLE + p('1. Thể chế') + part(['1', 'Lập sổ'], ['2', 'Rà soát']) + p('2. Thủ tục') + part(['3', 'Công khai']),
    );
    expect(text.match(/đánh số: .*|STT "STT"/gu)).toEqual(['STT "STT"', 'STT "STT"', 'đánh số: qua các bảng']);
  });

  test('a piece of the table on the next page may begin with a group in bold', () => {
    const bold = (text: string) => cell([p(text, { bold: true })]);
    const body =
      table([
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        [bold('I'), bold('Thể chế'), '', ''],
        ['1', 'Lập sổ', 'Văn phòng', 'Quý I/2027'],
      ]) +
      p('') +
      table([
        [bold('II'), bold('Thủ tục'), '', ''],
        ['1', 'Rà soát', 'Văn phòng', 'Quý II/2027'],
      ]);
    expect(tasksOf(body).filter((line) => /^(?:cột|đề mục|nhiệm vụ)/u.test(line))).toEqual([
      'cột: STT "STT", nội dung "Nhiệm vụ", chủ trì "Chủ trì", thời hạn "Thời hạn"',
      'đề mục "Thể chế"',
      'nhiệm vụ "Lập sổ"',
      'đề mục "Thủ tục"',
      'nhiệm vụ "Rà soát"',
    ]);
  });
});

describe('narrative', () => {
  const content = (body: string) => imported(TITLE + p('Sở ban hành Kế hoạch như sau:') + body).text;

  test('1.1. and 1.1.1. stand in what they belong to', () => {
    const lines = ['I. NHIỆM VỤ', '1. Hạ tầng', '1.1. Đường truyền', '1.1.1. Nâng cấp', '1.2. Máy chủ', '2. Dữ liệu'];
    expect(content(lines.map((line) => p(line, { bold: true })).join(''))).toContain(`  phần "NHIỆM VỤ" {
    mục "Hạ tầng" {
      mục "Đường truyền" {
        mục "Nâng cấp"
      }
      mục "Máy chủ"
    }
    mục "Dữ liệu"
  }`);
  });

  test('an amount is no number of a section', () => {
    expect(content(p('1. Kinh phí') + p('1.5 tỷ đồng từ ngân sách.'))).toContain('"1.5 tỷ đồng từ ngân sách."');
  });

  test('dashes, pluses, bullets keep their signs', () => {
    const lines = ['- Rà soát:', '+ Quy trình;', '• Cấp tỉnh;', '* Cấp xã.', '- Báo cáo.', '* Nhiệm vụ cụ thể:'];
    expect(content(lines.map((line) => p(line)).join(''))).toContain(`  - "Rà soát:" {
    + "Quy trình;" {
      • "Cấp tỉnh;"
      * "Cấp xã."
    }
  }
  - "Báo cáo."
  "* Nhiệm vụ cụ thể:"`);
  });

  test('a file made from a PDF: the lines of a sentence are put together, and that is told', () => {
    const lines = [
      'I. MỤC ĐÍCH',
      '- Nâng cao hiệu quả công tác chỉ đạo, điều hành của cơ quan và của các đơn vị',
      'trực thuộc trong năm 2027.',
      '- Thực hiện Kế hoạch số 55/KH-',
      'SKHCN ngày 14/01/2027 về áp dụng hệ thống quản lý chất lượng trong cơ quan nhà nước',
      'trên địa bàn tỉnh.',
      'II. NHIỆM VỤ',
      '1. Rà soát các quy trình giải quyết thủ tục hành chính đã công bố, đề xuất cắt giảm',
      'ít nhất 20% thời gian giải quyết.',
      '2. Báo cáo kết quả thực hiện.',
    ];
    const { text, summary } = imported(TITLE + lines.map((line) => p(line)).join(''));
    expect(text).toContain(
      '- "Nâng cao hiệu quả công tác chỉ đạo, điều hành của cơ quan và của các đơn vị trực thuộc trong năm 2027."',
    );
    expect(text).toContain('"Thực hiện Kế hoạch số 55/KH-SKHCN ngày 14/01/2027 về');
    expect(text).toContain('đề xuất cắt giảm ít nhất 20% thời gian giải quyết."\n    khoản "Báo cáo');
    expect(summary.tidied).toContain('Nối lại câu bị ngắt dòng (tệp chuyển từ PDF): 4 chỗ.');
  });

  test('a title may begin as what it is based on does', () => {
    const { text } = imported(
      p('KẾ HOẠCH', { align: 'center', bold: true }) +
        p('Thực hiện công tác văn thư năm 2027', { align: 'center', bold: true }) +
        p('Thực hiện Quyết định số 5/QĐ-UBND, Sở ban hành Kế hoạch:'),
    );
    expect(text).toContain('trích yếu: "Thực hiện công tác văn thư năm 2027"');
  });
});

describe('inside the words', () => {
  const run = (...runs: [string, { bold?: boolean; italic?: boolean }?][]) =>
    `<w:p>${runs.map(([text, look]) => r(text, look)).join('')}</w:p>`;
  const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

  test('bold and italics of whole words are marks; a heading is bold by its style', () => {
    const body =
      run(['- '], ['Lưu ý:', { bold: true }], [' nộp '], ['đúng hạn', { italic: true }], ['.']) +
      run(['- '], ['Nửa', { bold: true }], ['chừng không đánh dấu.']) +
      run(['I. THỰC HIỆN', { bold: true }]) +
      run(['Thuận lợi', { bold: true }]);
    const { text } = imported(TITLE + p('Sở ban hành Kế hoạch:') + body);
    expect(text).toContain('- "**Lưu ý:** nộp *đúng hạn*."');
    expect(text).toContain('- "Nửachừng không đánh dấu."');
    expect(text).toContain('phần "THỰC HIỆN" {\n    "**Thuận lợi**"');
  });

  test('asterisks of the file stay asterisks', () => {
    const { text } = imported(TITLE + p('Sở ban hành Kế hoạch:') + p('- Mức *cao* và **rất cao** (*)') + p('- 5*3'));
    expect(text).toContain('- "Mức \\*cao\\* và \\*\\*rất cao\\*\\* (*)"');
    expect(text).toContain('- "5*3"');
  });

  test('a note stands at its word; one of the title, which takes none, below it', () => {
    const footnotes = `<w:footnote w:id="2">${p('Số liệu {năm} 2026.')}</w:footnote><w:footnote w:id="3">${p('Theo Luật.')}</w:footnote>`;
    const body =
      p('KẾ HOẠCH', { align: 'center', bold: true }) +
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r('Công tác năm 2027', { bold: true })}${note(3)}</w:p>` +
      `<w:p>${r('1. Hồ sơ')}${note(2)}${r(' đúng hạn.')}</w:p>`;
    const { files, summary } = importFile(readOfficeSync(wordFile(body, { footnotes })), {
      name: 'a.docx',
      directories: [],
      taken: [],
      thisYear: 2027,
    });
    expect(files.at(-1)!.text).toContain('khoản "Hồ sơ{chú thích: Số liệu {{năm}} 2026.} đúng hạn."');
    expect(files.at(-1)!.text).toContain('// chưa hiểu: chú thích cuối trang\n  "Theo Luật."');
    expect(summary.title).toBe('Công tác năm 2027');
  });
});

describe('number and day print as they stand', () => {
  const head = (number: string, day: string) => imported(p(number) + p(day) + TITLE + p('Nội dung.')).text;

  test.each([
    ['Số: 05/KH-SNV', 'Bình Hải, ngày 05 tháng 01 năm 2027', 'số: 5  ngày: 05/01/2027'],
    ['Số: 9/KH-SNV', 'Bình Hải, ngày 9 tháng 7 năm 2027', 'số: "9"  ngày: 09/07/2027 ghi là "ngày 9 tháng 7 năm 2027"'],
    [
      'Số: 0123/KH-SNV',
      'Bình Hải, ngày 12 tháng 04 năm 2027',
      'số: "0123"  ngày: 12/04/2027 ghi là "ngày 12 tháng 04 năm 2027"',
    ],
    ['Số:      /KH-SNV', 'Bình Hải, ngày … tháng 01 năm 2027', 'ngày: 01/2027'],
    // Room and dots print as the one that stands.
    [
      'Số: …/KH-SNV',
      'Bình Hải, ngày      tháng 01 năm 2027',
      `số: "" ghi là "Số: …/KH-SNV"  ngày: 01/2027 ghi là "ngày${'\u00a0'.repeat(5)}tháng 01 năm 2027"`,
    ],
    [
      'Số:     /KH-SNV',
      'Bình Hải, ngày      tháng 2 năm 2027',
      `ngày: 02/2027 ghi là "ngày${'\u00a0'.repeat(5)}tháng 2 năm 2027"`,
    ],
    ['Số:     /KH-SNV', 'Bình Hải, ngày … tháng … năm 2027', 'trích yếu: "Công tác năm 2027"'],
    [
      'Số:     /KH-SNV',
      'Bình Hải, ngày     tháng     năm 2027',
      `ngày: "ngày${'\u00a0'.repeat(5)}tháng${'\u00a0'.repeat(5)}năm 2027"`,
    ],
    [
      'Số:     /KH-SNV',
      'Bình Hải, ngày     tháng     năm 2026',
      `ngày: "ngày${'\u00a0'.repeat(5)}tháng${'\u00a0'.repeat(5)}năm 2026"`,
    ],
  ])('%s, %s', (number, day, line) => {
    expect(head(number, day)).toContain(`  ${line}\n`);
  });
});

describe('who sign side by side', () => {
  const minutes = (...columns: string[][]) =>
    imported(
      p('BIÊN BẢN', { align: 'center', bold: true }) +
        p('Bàn giao hồ sơ', { align: 'center', bold: true }) +
        p('1. Bàn giao 12 hồ sơ.') +
        p('Biên bản lập thành 02 bản.') +
        table([columns] as string[][][]),
    );

  test.each([
    ['CHỦ TRÌ', 'THƯ KÝ', 'ChuTri, ThuKy'],
    ['NGƯỜI LẬP', 'XÁC NHẬN CỦA LÃNH ĐẠO', 'NguoiLap, XacNhanCuaLanhDao'],
    ['ĐẠI DIỆN BÊN A', 'ĐẠI DIỆN BÊN B', 'DaiDienBenA, DaiDienBenB'],
  ])('%s, %s', (one, other, names) => {
    const { text } = minutes([one, 'Nguyễn Văn A'], [other, 'Trần Thị B']);
    expect(text).toContain(`  kết thúc: "Biên bản lập thành 02 bản."\n  cùng ký: ${names}\n`);
    expect(text).not.toContain('bảng {');
  });

  test('a table that says anything else stays a table', () => {
    expect(minutes(['NGƯỜI LẬP', 'Nguyễn Văn A'], ['Ghi chú', '12 hồ sơ']).text).toContain('bảng {');
  });
});

test('bases with dashes stand as they are; none of our own are put beside them', () => {
  const { text } = imported(
    p('QUYẾT ĐỊNH', { align: 'center', bold: true }) +
      p('Về việc kiện toàn', { align: 'center', bold: true }) +
      p('- Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014;') +
      p('- Theo đề nghị của Chánh Văn phòng,') +
      p('QUYẾT ĐỊNH:', { align: 'center', bold: true }) +
      p('Điều 1. Kiện toàn Ban Chỉ đạo.'),
  );
  expect(text).toContain(
    '  căn cứ: "- Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014;",\n    "- Theo đề nghị của Chánh Văn phòng,"\n  điều {',
  );
});

test('the great letter that begins a paragraph is a part of it', () => {
  const frame = '<w:framePr w:dropCap="drop" w:lines="3"/>';
  const { text } = imported(
    `${TITLE}<w:p><w:pPr>${frame}</w:pPr>${r('T')}</w:p>${p('rong năm, Sở tổ chức 15 sự kiện.')}`,
  );
  expect(text).toContain('"Trong năm, Sở tổ chức 15 sự kiện."');
});

test('a text box at the signature is no annex', () => {
  const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p('Ghi chú ở hộp')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const { text } = imported(
    `${TITLE}${p('Nội dung.')}${p('Nơi nhận:')}${p('- Lưu: VT.')}${p('GIÁM ĐỐC', { align: 'center', bold: true })}${p('Nguyễn Văn A', { align: 'center', bold: true })}<w:p>${box}</w:p>`,
  );
  expect(text).toContain('// chưa hiểu: hộp chữ\n  "Ghi chú ở hộp"');
  expect(text).not.toContain('phụ lục');
});

test.each([
  ['CÔNG VĂN', 2027],
  ['KẾ HOẠCH', 2028],
])('%s of 2027 about the year 2028', (kind, year) => {
  const { text } = imported(
    p('Bình Hải, ngày 28 tháng 5 năm 2027') +
      p(kind, { align: 'center', bold: true }) +
      p('Đăng ký mục tiêu chất lượng năm 2028', { align: 'center', bold: true }) +
      p('Đề nghị gửi trước ngày 15/11/2027.'),
  );
  expect(text).toContain(`kế hoạch năm ${year} của`);
});

describe('what a cell means by its heading', () => {
  test.each([
    ['Tháng', '3, 6, 9', 'thời hạn: tháng 3, 6, 9 ghi là "3, 6, 9"'],
    ['Quý', 'III', 'thời hạn: quý III ghi là "III"'],
    ['Thời gian', 'III/2027', 'thời hạn: quý III/2027 ghi là "III/2027"'],
    ['Thời gian (tháng)', '10', 'thời hạn: tháng 10 ghi là "10"'],
    ['Thời gian', 'Tháng 3, 6, 9', 'thời hạn: Tháng 3, 6, 9'],
  ])('«%s» over «%s»', (heading, cellText, line) => {
    const { text, summary } = imported(
      TITLE +
        table([
          ['#', 'Nhiệm vụ', 'Chủ trì', heading],
          ['1', 'Rà soát quy trình', 'Văn phòng', cellText],
        ]),
    );
    expect(text).toContain(line);
    expect(summary.found).toMatchObject({ tasks: 1, deadlinesRead: 1, deadlinesNotRead: 0 });
  });
});

test('the agenda of a day is a table, not a list of tasks', () => {
  const { summary } = imported(
    TITLE +
      table([
        ['Thời gian', 'Nội dung', 'Địa điểm', 'Chủ trì'],
        ['8h00 – 8h30', 'Đón đại biểu', 'Hội trường', 'Văn phòng'],
        ['8h30 – 10h00', 'Báo cáo kết quả', 'Hội trường', 'Giám đốc'],
        ['14h00', 'Bế mạc', 'Hội trường', 'Giám đốc'],
      ]),
  );
  expect(summary.found).toMatchObject({ tasks: 0, tables: 1 });
});

test('names in a list are divided by what they are, whatever row comes first', () => {
  const rows = [
    ['1', 'Viết', 'Phòng Hạ tầng', 'Văn phòng, Thanh tra', '10/02/2027'],
    ['2', 'Sửa', 'Văn phòng', 'Phòng Tổ chức bộ máy và Công chức, viên chức', '15/02/2027'],
    ['3', 'Phát', 'Văn phòng', 'Sở Nội vụ, các sở, ban, ngành, UBND các xã', '20/02/2027'],
  ];
  const helpers = (order: string[][]) =>
    tasksOf(table([['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'], ...order]))
      .filter((line) => line.startsWith('phối hợp'))
      .toSorted();
  expect(helpers(rows)).toEqual([
    'phối hợp: PTCBMCCVC',
    'phối hợp: SNV, CSBN, UBNDCX ghi là "Sở Nội vụ, các sở, ban, ngành, UBND các xã"',
    'phối hợp: VP, TT ghi là "Văn phòng, Thanh tra"',
  ]);
  expect(helpers(rows.toReversed())).toEqual(helpers(rows));
});

test('a law that is cited with its number keeps it', () => {
  const { text } = imported(
    p('QUYẾT ĐỊNH', { align: 'center', bold: true }) +
      p('Về việc lưu trữ', { align: 'center', bold: true }) +
      p('Căn cứ Luật Lưu trữ số 01/2011/QH13 ngày 11 tháng 11 năm 2011;') +
      p('QUYẾT ĐỊNH:') +
      p('Điều 1. Nộp lưu.'),
  );
  expect(text).toContain('căn cứ: "Luật Lưu trữ số 01/2011/QH13 ngày 11 tháng 11 năm 2011;"');
});

describe('one cell for who leads and who helps', () => {
  const people = (...lines: string[]) =>
    tasksOf(
      table([
        ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn'],
        ['1', 'Lập sổ', lines, 'Quý I/2027'],
      ]),
    ).filter((line) => /^(?:chủ trì|phối hợp)/u.test(line));

  test('in one line', () => {
    expect(people('Chủ trì: Văn phòng; phối hợp: Thanh tra Sở, Phòng Hạ tầng')).toEqual([
      'chủ trì: VP ghi là "Chủ trì: Văn phòng; phối hợp: Thanh tra Sở, Phòng Hạ tầng"',
      'phối hợp: TTS, PHT ghi là ""',
    ]);
  });

  test('in lines of their own', () => {
    expect(people('- Chủ trì: Văn phòng;', '- Phối hợp: Thanh tra Sở.')).toEqual([
      'chủ trì: VP ghi là "- Chủ trì: Văn phòng;"',
      'phối hợp: TTS ghi là "- Phối hợp: Thanh tra Sở."',
    ]);
    expect(people('Văn phòng chủ trì, phối hợp với Thanh tra Sở')).toEqual([
      'chủ trì: VP ghi là "Văn phòng chủ trì, phối hợp với Thanh tra Sở"',
      'phối hợp: TTS ghi là ""',
    ]);
    expect(people('Văn phòng', '(phối hợp: Thanh tra Sở)')).toEqual([
      'chủ trì: VP',
      'phối hợp: TTS ghi là "(phối hợp: Thanh tra Sở)"',
    ]);
  });
});

test('a row of sums is no task, numbered or not', () => {
  const counted = (header: string[], ...rows: (string | string[])[][]) => {
    const { summary, text } = imported(TITLE + table([header, ...rows]));
    expect(text).toMatch(/nhiệm vụ "Tổng cộng" \{\s+STT: ""\s+kinh phí: "300"/u);
    return summary.found.tasks;
  };
  expect(
    counted(
      ['Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kinh phí'],
      ['Lập sổ', 'Văn phòng', 'Quý I', '300'],
      ['Tổng cộng', '', '', '300'],
    ),
  ).toBe(1);
  expect(
    counted(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kinh phí'],
      ['1', 'Lập sổ', 'Văn phòng', 'Quý I', '300'],
      [cell('Tổng cộng', { span: 2 }), '', '', '300'],
    ),
  ).toBe(1);
});

test('signatures side by side, typed with a tab', () => {
  const { text } = imported(
    p('BIÊN BẢN', { align: 'center', bold: true }) +
      p('Họp giao ban', { align: 'center', bold: true }) +
      p('1. Giao Văn phòng lập sổ.') +
      p('Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày.') +
      p('THƯ KÝ\tCHỦ TRÌ', { bold: true }) +
      p('') +
      p('Nguyễn Văn A\tTrần Thị B', { bold: true }),
  );
  expect(text).toContain('  kết thúc: "Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày."\n  cùng ký: ThuKy, ChuTri\n');
});

test('«nt» means what stands above it, and prints as it stands', () => {
  expect(
    tasksOf(
      table([
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['1', 'Lập sổ', 'Văn phòng', 'Quý I/2027'],
        ['2', 'In sổ', 'nt', '-nt-'],
      ]),
    ).slice(4),
  ).toEqual(['nhiệm vụ "In sổ"', 'chủ trì: VP ghi là "nt"', 'thời hạn: Quý I/2027 ghi là "-nt-"']);
});
