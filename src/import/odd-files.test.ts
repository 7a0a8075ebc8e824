/** Files as they come: lines broken, numbers typed, notes and looks inside the words. A few lines of Word in, `.mtcl` out. */
import { describe, expect, test } from 'vitest';
import { imported } from './testing/imported.ts';
import { kindAndTitle, p, r, table } from './testing/word-file.ts';

const TITLE = kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027');

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
    const { text, summary } = imported(body, {}, { footnotes });
    expect(text).toContain('khoản "Hồ sơ{chú thích: Số liệu {{năm}} 2026.} đúng hạn."');
    expect(text).toContain('// chưa hiểu: chú thích cuối trang\n  "Theo Luật."');
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

test('letters above and below the line keep what they say; those without a form of their own are told', () => {
  const at = (text: string, align: string) =>
    `<w:r><w:rPr><w:vertAlign w:val="${align}"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const line = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
  const { text, summary } = imported(
    TITLE +
      line(r('Thu 5×10'), at('6', 'superscript'), r(' đồng, trồng 300 m'), at('2', 'superscript'), r(' rừng.')) +
      line(r('Giảm CO'), at('2', 'subscript'), r(' ở 25'), at('o', 'superscript'), r('C.')) +
      line(r('Mục x'), at('abc', 'superscript'), r('.')) +
      line(
        r('Có chú thích'),
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
        r('.'),
      ),
    {},
    { footnotes: `<w:footnote w:id="2">${p('Theo số liệu năm 2026.')}</w:footnote>` },
  );
  expect(text).toContain('"Thu 5×10⁶ đồng, trồng 300 m² rừng."');
  expect(text).toContain('"Giảm CO₂ ở 25ºC."');
  expect(text).toContain('"Mục xabc."');
  expect(text).toContain('"Có chú thích{chú thích: Theo số liệu năm 2026.}."');
  expect(summary.tidied).toContain('Chữ nằm trên hay dưới dòng (chỉ số) không có dạng riêng, thành chữ thường: 1.');
});

test('signs that the decree puts at the end are told where the original has others', () => {
  const told = (last: string, ending: string) =>
    imported(
      TITLE +
        p(
          'Căn cứ Quyết định số 15/2026/QĐ-UBND ngày 10 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh Bình Hải về công tác năm 2027;',
        ) +
        p(`Căn cứ Kế hoạch số 9/KH-UBND ngày 11 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh về đối ngoại${last}`) +
        p('Sở ban hành Kế hoạch như sau:') +
        p('1. Rà soát.') +
        p(`2. Báo cáo${ending}`),
    ).summary.tidied;
  expect(told('.', './.')).toEqual([]);
  expect(told(';', '.')).toEqual([
    'Dòng căn cứ kết thúc khác Nghị định 30/2020 (mỗi dòng «;», dòng cuối «.»), in theo Nghị định: 1.',
    'Phần văn bản, phụ lục không có «./.» ở cuối, in ra sẽ có (theo Nghị định 30/2020): 1.',
  ]);
});
