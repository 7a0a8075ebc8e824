import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { load } from '../test/load.ts';
import { fixAllHarmless, ruleFixes } from './rule-fixes.ts';

const HEAD = `cơ quan SNgV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
đơn vị HTQT "Phòng Hợp tác quốc tế"
vai trò QMR "QMR"
kế hoạch năm 2027 của SNgV { báo cáo "6 tháng" chốt: 15/06/2027 báo cáo "năm" chốt: 30/11/2027 }
`;

async function actionsFor(text: string, code: string) {
  const { documents, shared } = await load(HEAD + text);
  const document = [...documents.values()][0]!;
  const here = document.diagnostics!.filter((diagnostic) => diagnostic.code === code).slice(0, 1);
  const actions = ruleFixes(document, here, shared);
  return {
    actions,
    apply: (action: CodeAction | undefined) => applied(document.textDocument, action).slice(HEAD.length),
  };
}

function applied(
  source: { getText(): string; offsetAt(position: { line: number; character: number }): number },
  action: CodeAction | undefined,
): string {
  const edits = Object.values(action?.edit?.changes ?? {}).flat();
  return edits
    .map(({ range, newText }) => ({ from: source.offsetAt(range.start), to: source.offsetAt(range.end), newText }))
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, newText }) => text.slice(0, from) + newText + text.slice(to), source.getText());
}

const task = (body: string) => `nhiệm vụ "Rà soát" {\n  ${body}\n}`;

/** Rule, text before, title of the action, text after. */
const CASES: [string, string, string, string][] = [
  ['MTCL202', task('chủ trì: VP'), 'Thêm «theo dõi: QMR»', task('chủ trì: VP\n  theo dõi: QMR')],
  [
    'MTCL212',
    'nhiệm vụ "Rà soát" { chủ trì: VP thời hạn: Phòng Hợp tác quốc tế }',
    'Chuyển sang «phối hợp»',
    'nhiệm vụ "Rà soát" { chủ trì: VP  phối hợp: "Phòng Hợp tác quốc tế" }',
  ],
  ['MTCL202', 'nhiệm vụ "Rà soát"', 'Thêm «theo dõi: QMR»', 'nhiệm vụ "Rà soát" {\n  theo dõi: QMR\n}'],
  ['MTCL202', 'nhiệm vụ "A" { chủ trì: VP }', 'Thêm «theo dõi: QMR»', 'nhiệm vụ "A" { chủ trì: VP theo dõi: QMR }'],
  ['MTCL205', task('chủ trì: VP\n  phối hợp: HTQT, VP'), 'Bỏ khỏi «phối hợp»', task('chủ trì: VP\n  phối hợp: HTQT')],
  ['MTCL205', task('chủ trì: VP\n  phối hợp: VP'), 'Bỏ khỏi «phối hợp»', task('chủ trì: VP')],
  ['MTCL206', task('chủ trì: VP, HTQT'), 'Chuyển sang «phối hợp»', task('chủ trì: VP\n  phối hợp: HTQT')],
  ['MTCL210', task('chủ trì: VP\n  theo dõi: VP'), 'Giao «QMR» theo dõi', task('chủ trì: VP\n  theo dõi: QMR')],
  [
    'MTCL302',
    task('thời hạn: ngày 15/12/2027'),
    'Dời hạn tới ngày chốt (30/11/2027)',
    task('thời hạn: chậm nhất 30/11/2027'),
  ],
  [
    'MTCL108',
    `mục tiêu "đúng hạn" {\n  chỉ tiêu: 98%\n\n${task('chủ trì: VP')}\n}\n\nmục tiêu "đúng hạn" {\n  chỉ tiêu: 98%\n}\n`,
    'Bỏ mục tiêu này',
    `mục tiêu "đúng hạn" {\n  chỉ tiêu: 98%\n\n${task('chủ trì: VP')}\n}\n`,
  ],
  [
    'MTCL108',
    `${task('chủ trì: VP')}\n\n${task('chủ trì: VP')} // chép\n\nnhiệm vụ "B"`,
    'Bỏ nhiệm vụ này',
    `${task('chủ trì: VP')}\n\n // chép\n\nnhiệm vụ "B"`,
  ],
  [
    'MTCL108',
    `${task('chủ trì: VP')}\n\n  ${task('chủ trì: VP')}\n\nnhiệm vụ "B"`,
    'Bỏ nhiệm vụ này',
    `${task('chủ trì: VP')}\n\nnhiệm vụ "B"`,
  ],
  [
    'MTCL607',
    'văn bản L {\n  loại: luật số: "77/2015/QH13" ngày: 19/06/2015\n}\nquyết định { căn cứ: L }',
    'Khai báo lại là «Luật Tổ chức chính quyền địa phương số 72/2025/QH15»',
    'văn bản L {\n  loại: luật  số: "72/2025/QH15"  ngày: 16/06/2025  của: "Quốc hội"\n  trích yếu: "Tổ chức chính quyền địa phương"\n}\nquyết định { căn cứ: L }',
  ],
  ['MTCL312', task('thời hạn: trước 08/2026'), 'Sửa thành năm 2027', task('thời hạn: trước 08/2027')],
  [
    'MTCL314',
    task('thời hạn: ngày 30/4/2027'),
    'Dời về ngày làm việc liền trước (29/4/2027)',
    task('thời hạn: ngày 29/4/2027'),
  ],
  [
    'MTCL303',
    'quyết định { ngày: 31/06/2027 }',
    'Thay bằng ngày cuối tháng (30/06/2027)',
    'quyết định { ngày: 30/06/2027 }',
  ],
  [
    'MTCL012',
    'nhiệm vụ "Rà soát" { theo dõi: QMR } // chap nhan mtcl201: giao sau',
    'Viết thành lời chấp nhận',
    'nhiệm vụ "Rà soát" { theo dõi: QMR } // chấp nhận MTCL201: giao sau',
  ],
  [
    'MTCL109',
    'quyết định { nơi nhận: "- Như Điều 1", "Các phòng" }',
    'Bỏ phần gõ tay',
    'quyết định { nơi nhận: "Như Điều 1", "Các phòng" }',
  ],
  [
    'MTCL109',
    task('kết quả: """\n• Báo cáo;\n\uF0B7 Phụ lục.\n"""'),
    'Thay bằng «- »',
    task('kết quả: """\n- Báo cáo;\n\uF0B7 Phụ lục.\n"""'),
  ],
  [
    'MTCL211',
    'quyết định { nơi nhận: "Như Điều 1", "Các phòng", "các phòng;" }',
    'Bỏ nơi nhận lặp',
    'quyết định { nơi nhận: "Như Điều 1", "Các phòng" }',
  ],
  ['MTCL507', 'nhiệm vụ "Gửi Sở Giao thông vận tải"', 'Viết «Sở Xây dựng»', 'nhiệm vụ "Gửi Sở Xây dựng"'],
  ['MTCL508', task('chủ trì: "P. Hợp tác quốc tế"'), 'Dùng HTQT («Phòng Hợp tác quốc tế»)', task('chủ trì: HTQT')],
  [
    'MTCL508',
    task('phối hợp: "Công chức tiếp dân, P. Hợp tác quốc tế"'),
    'Dùng HTQT («Phòng Hợp tác quốc tế»)',
    task('phối hợp: "Công chức tiếp dân, {HTQT}"'),
  ],
  ['MTCL511', 'nhiệm vụ "Đạt 98.5% hồ sơ"', 'Viết dấu phẩy', 'nhiệm vụ "Đạt 98,5% hồ sơ"'],
  [
    'MTCL513',
    'người ký GD { chức vụ: "Giám đốc" họ tên: "NGUYỄN văn A" }',
    'Viết «Nguyễn Văn A»',
    'người ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }',
  ],
  [
    'MTCL601',
    'quyết định { căn cứ: "Quyết định 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ" }',
    'Viết «số 19/2014/QĐ-TTg»',
    'quyết định { căn cứ: "Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ" }',
  ],
  [
    'MTCL605',
    'văn bản N { loại: nghị định số: "30-2020/ND-CP" }',
    'Viết «30/2020/NĐ-CP»',
    'văn bản N { loại: nghị định số: "30/2020/NĐ-CP" }',
  ],
  [
    'MTCL607',
    'nhiệm vụ "Nộp lưu theo Luật Lưu trữ số 01/2011/QH13"',
    'Thay bằng «Luật Lưu trữ số 33/2024/QH15»',
    'nhiệm vụ "Nộp lưu theo Luật Lưu trữ số 33/2024/QH15"',
  ],
  ['MTCL711', 'quyết định { số: "5/QĐ-SNgV" }', 'Chỉ ghi số 5', 'quyết định { số: 5 }'],
  ['MTCL711', 'quyết định { số: "Số: 5" }', 'Chỉ ghi số 5', 'quyết định { số: 5 }'],
  ['MTCL711', 'quyết định {\n  số: "  /QĐ-SNgV"\n}', 'Bỏ dòng «số»', 'quyết định {\n}'],
  [
    'MTCL712',
    'quyết định { trích yếu: "V/v ban hành Mục tiêu" }',
    'Viết «Về việc»',
    'quyết định { trích yếu: "Về việc ban hành Mục tiêu" }',
  ],
  [
    'MTCL712',
    'soạn kế hoạch { trích yếu: "Kế hoạch thực hiện Mục tiêu" }',
    'Bỏ tên loại',
    'soạn kế hoạch { trích yếu: "Thực hiện Mục tiêu" }',
  ],
  ['MTCL313', 'nhiệm vụ "Báo cáo năm 2026"', 'Sửa thành năm 2027', 'nhiệm vụ "Báo cáo năm 2027"'],
  ['MTCL313', 'nhiệm vụ "Báo cáo năm 2026"', 'Đúng ý: viết bằng biến', 'nhiệm vụ "Báo cáo năm {năm trước}"'],
  [
    'MTCL606',
    'nhiệm vụ "Áp dụng TCNV ISO 9001:2015"',
    'Thay bằng «TCVN ISO 9001:2015»',
    'nhiệm vụ "Áp dụng TCVN ISO 9001:2015"',
  ],
  [
    'MTCL603',
    'văn bản L { loại: luật ngày: 21/06/2024 trích yếu: "Lưu trữ" }\nvăn bản Q { loại: quyết định }\nquyết định { căn cứ: Q, L }',
    'Sắp lại các căn cứ',
    'văn bản L { loại: luật ngày: 21/06/2024 trích yếu: "Lưu trữ" }\nvăn bản Q { loại: quyết định }\nquyết định { căn cứ: L, Q }',
  ],
  [
    'MTCL503',
    'quyết định { số: 5 }\nphụ lục mục tiêu {\n  kèm theo: "Kèm theo Quyết định số    /QĐ-SNgV"\n}',
    'Bỏ dòng «kèm theo»',
    'quyết định { số: 5 }\nphụ lục mục tiêu {\n}',
  ],
  ['MTCL514', 'nhiệm vụ "Đào tạo đào tạo công chức"', 'Bỏ phần lặp', 'nhiệm vụ "Đào tạo công chức"'],
  ['MTCL011', '// chấp nhận MTCL302: lý do\nđơn vị X "Phòng X"', 'Bỏ lời chấp nhận', 'đơn vị X "Phòng X"'],
  ['MTCL701', 'quyết định { lưu: "H" }', 'Thêm «VT»', 'quyết định { lưu: "VT, H" }'],
];

describe('a fix', () => {
  it.each(CASES)('%s in %s: %s', async (code, before, title, after) => {
    const { actions, apply } = await actionsFor(before, code);
    expect(actions.map((action) => action.title)).toContain(title);
    expect(apply(actions.find((action) => action.title === title))).toBe(after);
  });

  it('declares an abbreviation and uses it', async () => {
    const { actions } = await actionsFor('nhiệm vụ "Công tác QLVB"', 'MTCL504');
    const edits = Object.values(actions[0]!.edit!.changes!).flat();
    expect(edits.map(({ newText }) => newText)).toEqual(['{QLVB}', 'viết tắt QLVB "…"\n']);
  });
});

describe('all of a kind in the file', () => {
  it('every missing monitor', async () => {
    const { actions, apply } = await actionsFor(`${task('chủ trì: VP')}\n${task('chủ trì: HTQT')}`, 'MTCL202');
    const all = actions.find(({ title }) => title.startsWith('Sửa hết'));
    expect(all?.title).toBe('Sửa hết «Nhiệm vụ chưa có người theo dõi» trong tệp (2 chỗ)');
    expect(apply(all)).toBe(`${task('chủ trì: VP\n  theo dõi: QMR')}\n${task('chủ trì: HTQT\n  theo dõi: QMR')}`);
  });

  it('is not offered for a single one', async () => {
    const { actions } = await actionsFor(task('chủ trì: VP'), 'MTCL202');
    expect(actions.filter(({ title }) => title.startsWith('Sửa hết'))).toEqual([]);
  });

  it('how things are written: spaces, tone marks, capitals, dates', async () => {
    const { documents, shared } = await load(
      `${HEAD}nhiệm vụ "Văn hóa, số hoá , hòa giải của Ủy ban Nhân dân ngày 5/1/2027"`,
    );
    const document = [...documents.values()][0]!;
    const text = applied(document.textDocument, fixAllHarmless(document, shared)).slice(HEAD.length);
    expect(text).toBe('nhiệm vụ "Văn hóa, số hóa, hòa giải của Ủy ban nhân dân ngày 05/01/2027"');
  });

  it('decomposed letters: the whole file', async () => {
    const { documents, shared } = await load((HEAD + task('chủ trì: VP')).normalize('NFD'));
    const document = [...documents.values()][0]!;
    expect(applied(document.textDocument, fixAllHarmless(document, shared))).toBe(HEAD + task('chủ trì: VP'));
  });
});

describe('accepting a finding', () => {
  it('puts a comment over the line, and the check then asks for the reason', async () => {
    const { actions, apply } = await actionsFor(task('thời hạn: ngày 15/12/2027'), 'MTCL302');
    const text = apply(actions.at(-1));
    expect(text).toContain('\n  // chấp nhận MTCL302: \n  thời hạn: ngày 15/12/2027');
    const { findings } = await load(HEAD + text);
    expect(
      findings.filter((finding) => /MTCL012|MTCL302/.test(finding)).map((finding) => finding.split(' ')[1]),
    ).toEqual(['MTCL302', 'MTCL012']);
  });

  it('before a text of several lines accepts what stands in it', async () => {
    const { actions, apply } = await actionsFor('nhiệm vụ """\n  Rà soát  quy trình\n"""', 'MTCL511');
    const text = apply(actions.at(-1)).replace('MTCL511: ', 'MTCL511: canh cột');
    expect(text).toBe('// chấp nhận MTCL511: canh cột\nnhiệm vụ """\n  Rà soát  quy trình\n"""');
    const { findings } = await load(HEAD + text);
    expect(findings.filter((finding) => /MTCL511|MTCL011/.test(finding))).toEqual([]);
  });
});

describe('accepting what stands in a text of several lines', () => {
  it('behind its closing quotes', async () => {
    const text = 'nhiệm vụ """\n  Rà soát  quy trình\n  và biểu mẫu\n""" // chấp nhận MTCL511: canh cột';
    const { findings } = await load(HEAD + text);
    expect(findings.filter((finding) => /MTCL511|MTCL011/.test(finding))).toEqual([]);
  });

  it('a day that no calendar has, where it is quoted; the day of a property stays an error', async () => {
    const quoted = 'nhiệm vụ "Trả lời Công văn ngày 31/6/2027" // chấp nhận MTCL303: trích nguyên văn\n';
    const { findings } = await load(`${HEAD}${quoted}quyết định { ngày: 31/06/2027 } // chấp nhận MTCL303: thử`);
    expect(findings.filter((finding) => /MTCL303|MTCL01[12]/.test(finding)).map((each) => each.slice(0, 12))).toEqual([
      '7:20 MTCL303',
      '7:33 MTCL012',
    ]);
  });
});

describe('what a second objective alone has', () => {
  it('is not taken away with it', async () => {
    const one = (words: string) => `mục tiêu "đúng hạn" { chỉ tiêu: 98%\nnhiệm vụ "${words}" }\n`;
    const { actions } = await actionsFor(one('Rà soát') + one('Thống kê'), 'MTCL108');
    expect(actions.map(({ title }) => title)).not.toContain('Bỏ mục tiêu này');
  });
});

it('no fix where bold begins or ends inside the words that it would replace', async () => {
  const titles = async (words: string) =>
    (await actionsFor(`nhiệm vụ "${words}"`, 'MTCL507')).actions.map(({ title }) => title);
  expect(await titles('Gửi **Sở Giao thông vận tải**')).toContain('Viết «Sở Xây dựng»');
  expect(await titles('Gửi Sở **Giao thông** vận tải')).not.toContain('Viết «Sở Xây dựng»');
  expect(await titles('Gửi Sở Giao thông{chú thích: cũ} vận tải')).not.toContain('Viết «Sở Xây dựng»');
});
