/** Pieces of the language to repeat, and places to repeat them in. */
import { AstUtils, type Grammar, GrammarAST } from 'langium';

const SIGNS = [
  ...'{}":,;-+/\\.%()[]“”„\'*_=<>&#@!?|~^$`',
  ...['"""', '/*', '*/', '//', '…', '–', '•', '{{', '}}', '\\n', '\\"', '""'],
  ...[' ', '\t', '\n', '\r\n', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u0085', '\u001b', '\0'],
  ...['a', 'ệ', 'e\u0302\u0323', '\u0301', '𝒂', '🗓', '\ud800', '\udc00', '1', 'I', 'A', 'Ủ', '一'],
];

const SNIPPETS = [
  ...[
    '{HC} ',
    '{HC}',
    '{',
    'HC, ',
    'HC ',
    '"a", ',
    '"a" ',
    '- "a"\n',
    'a ',
    'a b. ',
    'A. ',
    'a-',
    'a.',
    'aa',
    ' a  b ',
  ],
  ...['hằng quý ', 'hằng quý; ', 'hằng quý, ', 'hằng tháng trước ngày 25; ', 'sau thống-kê 14 ngày; ', 'trước 30/8, '],
  ...['quý I; ', 'quý I, II, ', 'tháng 1, ', 'tháng 1-2, ', 'ngày 15/03/2027; ', '15/3, ', '15/3 và ', 'từ 01/02 đến '],
  ...[
    'thường xuyên; ',
    'khi "a"; ',
    '(hằng quý) ',
    '(',
    '- hằng quý;\n',
    'a: hằng quý; ',
    'hoặc đột xuất ',
    'sau ',
    'khi ',
  ],
  ...['năm 2026 ', 'năm 2026', '2026', '12/2026/QĐ-UBND ', 'Số: /QĐ-UBND ', 'số 12/QĐ-UBND ngày 01/01/2026 của '],
  ...[
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 ',
    'Luật a ',
    'Căn cứ ',
    'Thông tư ',
    'về việc ',
    'QĐ',
    'QĐ-',
    '1/',
    '/1',
  ],
  ...['TCVN ISO 9001:2015 ', 'ISO ', 'ISO 9001: ', '19/2014/QĐ-TTg ', '26/2014/TT-BKHCN ', 'TCVN ', '9001:2015'],
  ...[
    'UBND huyện ',
    'Ủy ban nhân dân ',
    'Uỷ ban ',
    'Phòng a ',
    'Trung tâm ',
    'thành phố ',
    'Thành phố Nam ',
    'Sở ',
    'Bộ ',
  ],
  ...['trên 95% ', '95% ', '1.000', '1,5', '1.', '100% đến ', 'ít nhất 04 sáng kiến ', 'từ ', '3 + 4 = ', 'tổng số 5 '],
  ...['[…] ', '[', '] ', '…… ', '... ', '___', 'xxx ', '<a>', '&amp;', '](', '![', '**', 'http://a.b/', 'a@b.c '],
  ...['(sau đây gọi là ', '(gọi tắt là "A") ', '(A) ', 'viết tắt ', 'ISO', 'HTQLCL ', 'KHCN, ', 'BCĐ ', 'UBND '],
  ...[
    'mục tiêu "a"\n',
    'mục tiêu A "a" { chỉ tiêu: 1% }\n',
    'nhiệm vụ "a" { thời hạn: hằng quý }\n',
    'phần "a" { "b" }\n',
  ],
  ...[
    'đơn vị A "B"\n',
    'nhóm A "B" { C, D }\n',
    'văn bản A { loại: luật số: "1" }\n',
    'viết tắt A "B"\n',
    'dùng "a"\n',
  ],
  ...['soạn kế hoạch { "a" }\n', 'soạn báo cáo { kỳ: "6 tháng" }\n', 'tiến độ ngày 01/02/2027 { A: đạt 1% }\n'],
  ...[
    'điều "a" { "b" }\n',
    'điều { ',
    'phần "a" { ',
    'mục "a" { ',
    'khoản "a" ',
    'bảng nhiệm vụ { cột: STT }\n',
    'hàng: "a"\n',
  ],
  ...[
    'chỉ tiêu: từ 1% ',
    'chủ trì: HC ',
    'phối hợp: HC, ',
    'thời hạn: ',
    'kết quả: "a", ',
    'ghi là "a" ',
    'số: 1 ',
    'ngày: ',
  ],
  ...[
    '// chấp nhận MTCL302: a\n',
    '// chấp nhận MTCL302, ',
    'MTCL302',
    'MTCL302, ',
    'MTCL302 và ',
    'mtcl 302 ',
    '// a\n',
    '/* a */',
  ],
  ...[
    'kế hoạch năm 2027 của A {',
    'cơ quan A "B" {',
    'quyết định {',
    'người ký A { họ tên: "B" }\n',
    'vai trò A "B"\n',
  ],
  ...[
    'họ tên: "B"\n',
    'nơi nhận: "A"\n',
    'căn cứ: "A"\n',
    '"a {HC} b"\n',
    '"a\n',
    '"""a\nb"""\n',
    'a "b" ',
    'x"y',
    'Nguyễn Văn A ',
  ],
  ...[
    'Ủy Ban Nhân Dân ',
    'hội đồng nhân dân ',
    'quyết định ',
    'kế hoạch ',
    'báo cáo ',
    'và ',
    'của ',
    'lý do ',
    'do vậy ',
  ],
];

/** Every keyword of the grammar, every sign, and what stands in plans over and over. */
export function fragments(grammar: Grammar): string[] {
  const keywords = AstUtils.streamAllContents(grammar)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .toArray();
  return [...new Set([...keywords.flatMap((word) => [`${word} `]), ...SIGNS, ...SNIPPETS])];
}

const HEAD = `cơ quan CCTL "Chi cục Thủy lợi" { chủ quản: "Sở Nông nghiệp" địa danh: "Bình Hải" }
đơn vị HC "Phòng Hành chính"
vai trò QMR "Đại diện lãnh đạo về chất lượng"
kế hoạch năm 2027 của CCTL { báo cáo "năm" chốt: 30/11/2027 }
`;
const objective = (task: string) => `${HEAD}mục tiêu A "văn bản đúng hạn" {\n chỉ tiêu: từ 98%\n ${task}\n}\n`;
const task = (inside: string) => objective(`nhiệm vụ thống-kê "Thống kê" {\n ${inside}\n }`);

/** Where pieces are repeated: whole files by what stands in them. */
export const PLACES: Record<string, (repeated: string) => string> = {
  file: (repeated) => repeated,
  behind: (repeated) => `${HEAD}${repeated}`,
  task: (repeated) => objective(`nhiệm vụ "${repeated}" { chủ trì: HC thời hạn: hằng quý }`),
  deadline: (repeated) => task(`chủ trì: HC\n thời hạn: ${repeated}`),
  deadlineText: (repeated) => task(`thời hạn: khi "${repeated}"`),
  inTask: (repeated) => task(repeated),
  inObjective: objective,
  leads: (repeated) => task(`chủ trì: ${repeated}`),
  evidence: (repeated) => task(`kết quả: ${repeated}`),
  unit: (repeated) => `${HEAD}đơn vị VP "${repeated}"\n${objective('nhiệm vụ "a" { chủ trì: VP }')}`,
  group: (repeated) => `${HEAD}nhóm N "các phòng" { ${repeated} }`,
  agency: (repeated) => `cơ quan X "A" {\n${repeated}\n}`,
  basis: (repeated) => `${HEAD}văn bản Y { loại: luật số: "1/2020/QH14" trích yếu: "${repeated}" }`,
  decision: (repeated) => `${objective('')}quyết định {\n${repeated}\n}`,
  title: (repeated) => `${objective('')}quyết định { trích yếu: "${repeated}" căn cứ: "${repeated}" }`,
  article: (repeated) => `${objective('')}quyết định { điều "a" { "${repeated}" } nơi nhận: "a" }`,
  long: (repeated) => `${objective('')}quyết định { điều "a" { """${repeated}""" } }`,
  issued: (repeated) => `${HEAD}soạn kế hoạch { số: 1 phần "a" { ${repeated} } }`,
  kind: (repeated) => `${HEAD}soạn "${repeated}" { trích yếu: "${repeated}" }`,
  progress: (repeated) => `${objective('')}tiến độ ngày 15/06/2027 { ${repeated} }`,
  comment: (repeated) => `${HEAD}// chấp nhận ${repeated}!`,
  blockComment: (repeated) => `${HEAD}/* ${repeated} */`,
  plan: (repeated) => `kế hoạch năm 2027 { ${repeated} }`,
};
