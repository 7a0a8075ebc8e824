import { expect, test } from 'vitest';
import { type Clipboard, type PastePlace, pasteTasks } from './paste.ts';

const PARTIES = [
  { id: 'VP', title: 'Văn phòng', kind: 'unit' as const },
  { id: 'TC', title: 'Phòng Tổ chức', kind: 'unit' as const },
  { id: 'QMR', title: 'đại diện lãnh đạo', kind: 'role' as const },
];

function pasted(clipboard: Clipboard, place: PastePlace = 'tasks'): string | undefined {
  return pasteTasks(clipboard, { parties: PARTIES, ids: ['VP', 'TC', 'QMR', 'MT1'], place })?.text;
}

/** As Word 2019 puts it on the clipboard: its own namespaces, empty `o:p`, list marks that are to be ignored. */
const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} table.MsoNormalTable {} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=VI><!--StartFragment-->
<table class=MsoNormalTable border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=40 rowspan=2><p class=MsoNormal align=center><b><span lang=EN-US>TT<o:p></o:p></span></b></p></td>
  <td width=250 rowspan=2><p class=MsoNormal><b><span style='mso-bidi-font-size:13.0pt'>Nội dung
  công việc<o:p></o:p></span></b></p></td>
  <td colspan=2><p class=MsoNormal><b>Phân công<o:p></o:p></b></p></td>
  <td rowspan=2><p class=MsoNormal><b>Thời gian hoàn thành<o:p></o:p></b></p></td>
  <td rowspan=2><p class=MsoNormal><b>Sản phẩm</b></p></td>
 </tr>
 <tr><td><p class=MsoNormal><b>Chủ trì</b></p></td><td><p class=MsoNormal><b>Phối hợp</b></p></td></tr>
 <tr>
  <td><p class=MsoNormal><b>I<o:p></o:p></b></p></td>
  <td colspan=5><p class=MsoNormal><b>Giải quyết hồ sơ đúng hạn<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:3'>
  <td><p class=MsoNormal>1<o:p></o:p></p></td>
  <td><p class=MsoNormal>Rà soát <span class=SpellE>quy</span>&nbsp;trình<o:p></o:p></p>
   <p class=MsoNormal>Công bố trên <i>Cổng</i><del>cũ</del><o:p></o:p></p></td>
  <td><p class=MsoNormal>Văn phòng<o:p></o:p></p></td>
  <td><p class=MsoNormal>Sở Mẫu<o:p></o:p></p></td>
  <td><p class=MsoNormal>Trước ngày 30/6/2027<o:p></o:p></p></td>
  <td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Quyết định;<o:p></o:p></p>
  <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>-<span>&nbsp; </span></span><![endif]>Báo cáo.<o:p></o:p></p></td>
 </tr>
 <tr><td><p class=MsoNormal>2</p></td><td><p class=MsoNormal>Tập huấn</p></td><td><p class=MsoNormal>PHÒNG TỔ CHỨC</p></td>
  <td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td><td><p class=MsoNormal>Quý II</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
</table><!--EndFragment--></body></html>`;

test('a table of Word becomes tasks where they can stand; the heading of a group is a remark there', () => {
  expect(pasted({ html: WORD })).toBe(`// chưa hiểu: nhóm I Giải quyết hồ sơ đúng hạn
nhiệm vụ """
  Rà soát quy trình
  Công bố trên Cổng
  """ {
  chủ trì: VP
  phối hợp: "Sở Mẫu"
  thời hạn: Trước ngày 30/6/2027
  kết quả: "Quyết định;", "Báo cáo."
}
nhiệm vụ "Tập huấn" {
  chủ trì: TC ghi là "PHÒNG TỔ CHỨC"
  thời hạn: Quý II
}`);
});

test('in a table of tasks a group is a heading; its number is made', () => {
  expect(pasted({ html: WORD }, 'table')).toMatch(/^đề mục "Giải quyết hồ sơ đúng hạn" \{\n {2}nhiệm vụ """/u);
});

test('among paragraphs the table comes with its columns', () => {
  expect(pasted({ html: WORD }, 'content')).toMatch(
    /^bảng nhiệm vụ \{\n {2}cột: STT "TT", nội dung "Nội dung công việc", chủ trì .*\n {2}đề mục "Giải quyết hồ sơ đúng hạn" \{/u,
  );
});

test('between the elements of a file groups are headings; with targets they are objectives, numbered by the language', () => {
  expect(pasted({ html: WORD }, 'file')).toMatch(/^đề mục "Giải quyết hồ sơ đúng hạn" \{\n {2}nhiệm vụ """/u);
  const aimed = WORD.replace('Giải quyết hồ sơ đúng hạn', '98% hồ sơ được giải quyết đúng hạn');
  expect(pasted({ html: aimed }, 'file')).toMatch(
    /^mục tiêu MT2 "98% hồ sơ được giải quyết đúng hạn" \{\n {2}chỉ tiêu: 98%\n {2}nhiệm vụ """/u,
  );
});

test('cells of Excel: several lines in one, several rows under one', () => {
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
  <!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {font-weight:700; text-align:center;} .xl66 {white-space:normal;}--></style></head>
  <body link=blue><table border=0 cellpadding=0><col width=64 span=3>
  <!--StartFragment-->
  <tr height=20><td colspan=4 class=xl65>KẾ HOẠCH CÔNG VIỆC NĂM 2027</td></tr>
  <tr height=20><td class=xl65>Nhiệm vụ</td><td class=xl65>Đơn vị thực hiện</td><td class=xl65>Hạn hoàn thành</td><td class=xl65>Ghi chú</td></tr>
  <tr height=40><td class=xl66 rowspan=2>Tổng hợp<br style='mso-data-placement:same-cell'>số liệu</td><td>VP</td><td align=right>15/3/2027</td><td></td></tr>
  <tr><td>Phòng Tổ chức</td><td>20/3/2027</td><td>bản giấy</td></tr>
  <!--EndFragment--></table></body></html>`;
  expect(pasted({ html })).toBe(`// chưa hiểu: KẾ HOẠCH CÔNG VIỆC NĂM 2027
nhiệm vụ """
  Tổng hợp
  số liệu
  """ {
  chủ trì: VP ghi là "VP"
  thời hạn: 15/3/2027
}
nhiệm vụ """
  Tổng hợp
  số liệu
  """ {
  chủ trì: TC
  thời hạn: 20/3/2027
  ghi chú: "bản giấy"
}`);
});

test('LibreOffice and Google Docs, without a header: what a column holds is told from its cells', () => {
  const libre = `<html><head><meta name="generator" content="LibreOffice 24.2"/></head><body><table cellspacing="0">
  <colgroup width="40"></colgroup>
  <tr><td height="17" align="right" sdval="1" sdnum="1033;"><font face="Liberation Sans">1</font></td><td align="left"><font>Đánh giá nội bộ<br></font></td><td><font>Văn phòng</font></td><td>Tháng 9</td><td>Đại diện lãnh đạo</td><td>Biên bản</td></tr>
  <tr><td>2</td><td>Họp xem xét của lãnh đạo</td><td>Phòng Tổ chức</td><td>Tháng 11</td><td>Đại diện lãnh đạo</td><td>Thông báo</td></tr></table></body></html>`;
  expect(pasted({ html: libre })).toBe(`nhiệm vụ "Đánh giá nội bộ" {
  chủ trì: VP
  thời hạn: Tháng 9
  theo dõi: QMR
  kết quả: "Biên bản"
}
nhiệm vụ "Họp xem xét của lãnh đạo" {
  chủ trì: TC
  thời hạn: Tháng 11
  theo dõi: QMR
  kết quả: "Thông báo"
}`);
  const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><div dir="ltr"><table><colgroup><col width="200"/></colgroup><tbody>
  <tr><td><p dir="ltr"><span style="font-weight:700">Công việc</span></p></td><td><p><span style="font-weight:700">Tiến độ</span></p></td></tr>
  <tr><td><p><span style="font-weight:400">Kiểm tra</span></p><ul><li><p>thiết bị;</p></li><li><p>kho.</p></li></ul></td><td><p>31/8/2027</p></td></tr></tbody></table></div></b>`;
  expect(pasted({ html: docs })).toBe(`nhiệm vụ """
  Kiểm tra
  - thiết bị;
  - kho.
  """ {
  thời hạn: 31/8/2027
}`);
});

test('cells with tabs between them, breaks and quotes in quotes', () => {
  const text =
    'STT\tNội dung\tChủ trì\tThời hạn\r\n1\t"Họp\nsơ kết ""6 tháng"""\tVP\t15/6/2027\r\n2\t"Một cửa" số\tSở Mẫu\tQuý III\r\n';
  expect(pasted({ text })).toBe(`nhiệm vụ """
  Họp
  sơ kết "6 tháng"
  """ {
  chủ trì: VP ghi là "VP"
  thời hạn: 15/6/2027
}
nhiệm vụ "\\"Một cửa\\" số" {
  chủ trì: "Sở Mẫu"
  thời hạn: Quý III
}`);
});

test('what is no table of tasks is not offered', () => {
  expect(pasted({ text: 'một dòng\nhai dòng' })).toBeUndefined();
  expect(pasted({ html: '<p>chữ</p>' })).toBeUndefined();
  expect(pasted({ html: '<table><tr><td>a</td><td>b</td></tr></table>' })).toBeUndefined();
  expect(pasted({ text: 'Chỉ số\tĐơn vị tính\tTỷ lệ\nA\t%\t98' })).toBeUndefined();
});

test('spans without end, rows never closed, tables in tables, half a table: an answer at once', () => {
  const row = '<tr><td rowspan=99999999 colspan=99999999>x<td>y';
  for (const html of [
    `<table>${row.repeat(20_000)}`,
    '<table><tr><td>'.repeat(20_000),
    '<table><tr><td><p><b'.repeat(1000),
    `<table><style>${'.a{'.repeat(50_000)}`,
  ]) {
    expect(pasted({ html })).toBeUndefined();
  }
  expect(pasted({ text: '"\t'.repeat(200_000) })).toBeUndefined();
});

test('rows out of another table are counted where they come to stand; a whole table keeps its numbers', () => {
  const text = 'STT\tNội dung\tChủ trì\n4\tRà soát văn bản\tVăn phòng\n5\tSửa đổi quy chế\tVăn phòng';
  expect(pasted({ text })).toBe(`nhiệm vụ "Rà soát văn bản" {
  chủ trì: VP
}
nhiệm vụ "Sửa đổi quy chế" {
  chủ trì: VP
}`);
  expect(pasted({ text }, 'content')).toContain('STT: "4"');
});

const cells = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('')}</table>`;

test('words around a table are kept as remarks; numbers of another table go, other signs stay', () => {
  const html = `<p>Phân công:</p>${cells(['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'], ['4.', 'Lập sổ', 'Văn phòng', 'Quý I'], ['a', 'Họp', 'Văn phòng', 'Quý II'])}<p>Hết</p>`;
  expect(pasted({ html })).toBe(`// chưa hiểu: Phân công:
nhiệm vụ "Lập sổ" {
  chủ trì: VP
  thời hạn: Quý I
}
nhiệm vụ "Họp" {
  STT: "a"
  chủ trì: VP
  thời hạn: Quý II
}
// chưa hiểu: Hết`);
});

test('blank columns of a sheet are left out', () => {
  expect(pasted({ text: 'Nội dung\t\tChủ trì\tThời hạn\t\nLập sổ\t\tVăn phòng\tQuý I\t\n' })).toBe(`nhiệm vụ "Lập sổ" {
  chủ trì: VP
  thời hạn: Quý I
}`);
});

test('columns without a header by their cells: who leads, who helps, the day, who watches, what comes of it, what is noted; no more', () => {
  const row = (...more: string[]) => [
    'Rà soát quy trình một cửa',
    'Văn phòng',
    'Phòng Tổ chức',
    '15/3/2027',
    'Văn phòng',
    ...more,
  ];
  const text = (...more: string[]) => [row(...more), row(...more)].map((each) => each.join('\t')).join('\n');
  const task = (...more: string[]) => [
    'nhiệm vụ "Rà soát quy trình một cửa" {',
    '  chủ trì: VP',
    '  phối hợp: TC',
    '  thời hạn: 15/3/2027',
    '  theo dõi: VP',
    ...more,
    '}',
  ];
  expect(pasted({ text: text() })).toBe([...task(), ...task()].join('\n'));
  const noted = task('  kết quả: "Sổ"', '  ghi chú: "gấp"');
  expect(pasted({ text: text('Sổ', 'gấp') })).toBe([...noted, ...noted].join('\n'));
  expect(pasted({ text: text('Sổ', 'gấp', 'x') })).toBeUndefined();
  // Two who help beside the lead: the second is no kind of its own, and stands as what comes of it.
  const two = 'Rà soát quy trình\tVăn phòng\tPhòng Tổ chức\tVăn phòng\t15/3/2027';
  const helped = [
    'nhiệm vụ "Rà soát quy trình" {',
    '  chủ trì: VP',
    '  phối hợp: TC',
    '  thời hạn: 15/3/2027',
    '  kết quả: "Văn phòng"',
    '}',
  ];
  expect(pasted({ text: `${two}\n${two}` })).toBe([...helped, ...helped].join('\n'));
});
