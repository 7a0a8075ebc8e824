/** What is offered for a finding about one file's syntax or a task's lines: its title and what becomes of the line. */
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { load } from '../../test/load.ts';
import type { TextFix } from '../text-fix.ts';
import { missingPropertyActions } from './missing-properties.ts';
import { unclosedTextActions } from './unclosed-texts.ts';

/** Each fix as its title and the lines that it makes other. */
async function offered(
  text: string,
  fixes: (diagnostic: Diagnostic, loaded: Awaited<ReturnType<typeof load>>) => TextFix[],
  code: string,
  place = 0,
): Promise<string[]> {
  const loaded = await load(text);
  const document = loaded.documents.get('a.mtcl')!;
  const found = loaded.diagnostics.filter((diagnostic) => diagnostic.code === code);
  return fixes(found[place]!, loaded).map(({ title, edits, preferred }) => {
    const after = edits.reduce((all, { range, newText }) => {
      const [from, to] = [document.textDocument.offsetAt(range.start), document.textDocument.offsetAt(range.end)];
      return all.slice(0, from) + newText + all.slice(to);
    }, text);
    const before = new Set(text.split('\n'));
    const changed = after.split('\n').filter((line) => !before.has(line));
    return `${preferred ? '* ' : ''}${title}: ${changed.join(' ⏎ ')}`;
  });
}

const missing = (text: string, code: string, place = 0) =>
  offered(
    text,
    (diagnostic, { documents, services }) => missingPropertyActions(diagnostic, documents.get('a.mtcl')!, services),
    code,
    place,
  );

const PARTIES = `cơ quan SM "Sở Mẫu" { địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
đơn vị KT "Phòng Kế toán"
nhóm CP "các phòng" { TC, KT }
vai trò QMR "Đại diện lãnh đạo"
vai trò TK "Thư ký"
`;
const PLAN = 'kế hoạch năm 2027 của SM\n';

test('a lead: those of the neighbours first, then units before groups; at most four', async () => {
  expect(
    await missing(
      `${PARTIES}${PLAN}mục tiêu "m" {
  chỉ tiêu: từ 98%
  nhiệm vụ "a" { chủ trì: KT  thời hạn: quý I  theo dõi: TK  phối hợp: CP }
  nhiệm vụ "b" {
    phối hợp: VP
    thời hạn: quý I
  }
}
`,
      'MTCL201',
    ),
  ).toMatchInlineSnapshot(`
    [
      "* Thêm «chủ trì: KT» (Phòng Kế toán):     chủ trì: KT",
      "Thêm «chủ trì: TC» (Phòng Tổ chức):     chủ trì: TC",
      "Thêm «chủ trì: CP» (các phòng):     chủ trì: CP",
    ]
  `);
});

test('a monitor: who monitors the neighbours, then roles; where nobody is declared, words', async () => {
  const task = 'nhiệm vụ "b" {\n    chủ trì: VP\n    thời hạn: quý I\n  }';
  expect(
    await missing(
      `${PARTIES}${PLAN}mục tiêu "m" {\n  nhiệm vụ "a" { chủ trì: VP  thời hạn: quý I  theo dõi: TK }\n  ${task}\n}\n`,
      'MTCL202',
    ),
  ).toMatchInlineSnapshot(`
    [
      "* Thêm «theo dõi: TK» (Thư ký):     theo dõi: TK",
      "Thêm «theo dõi: QMR» (Đại diện lãnh đạo):     theo dõi: QMR",
      "Thêm «theo dõi: TC» (Phòng Tổ chức):     theo dõi: TC",
      "Thêm «theo dõi: KT» (Phòng Kế toán):     theo dõi: KT",
    ]
  `);
  expect(
    await missing(
      `cơ quan SM "Sở Mẫu"\n${PLAN}nhiệm vụ "b" {\n  chủ trì: "Văn phòng"\n  thời hạn: quý I\n}\n`,
      'MTCL202',
    ),
  ).toMatchInlineSnapshot(`
    [
      "* Thêm «theo dõi: "Thư ký ISO"»:   theo dõi: "Thư ký ISO"",
    ]
  `);
});

test('a deadline and a result', async () => {
  const text = `${PARTIES}${PLAN}nhiệm vụ "b" {\n  chủ trì: VP\n  theo dõi: TK\n}\n`;
  expect(await missing(text, 'MTCL301')).toMatchInlineSnapshot(`
    [
      "* Thêm «thời hạn: hằng quý trước ngày 25»:   thời hạn: hằng quý trước ngày 25",
      "Thêm «thời hạn: trước ngày 30/11»:   thời hạn: trước ngày 30/11",
      "Thêm «thời hạn: thường xuyên»:   thời hạn: thường xuyên",
    ]
  `);
  expect(await missing(text, 'MTCL204')).toMatchInlineSnapshot(`
    [
      "* Thêm dòng «kết quả»:   kết quả: "Báo cáo"",
    ]
  `);
});

const unclosed = (line: string) =>
  offered(
    line,
    (_, { documents }) => {
      const document = documents.get('a.mtcl')!;
      const from = line.search(/["“](?!.*["”].*\n)/u);
      const start = document.textDocument.positionAt(from);
      return unclosedTextActions(
        { range: { start, end: document.textDocument.positionAt(line.length) }, message: '' },
        document,
      );
    },
    'MTCL001',
  );

test.each([
  ['nhiệm vụ "Họp }', ['* Đóng đoạn chữ bằng ": nhiệm vụ "Họp" }']],
  ['nhiệm vụ “Họp', ['* Đóng đoạn chữ bằng ”: nhiệm vụ “Họp”']],
  ['nhiệm vụ """Họp  ', ['* Đóng đoạn chữ bằng """: nhiệm vụ """Họp ⏎ """  ']],
])('a text that is not closed is closed where its sentence ends: %s', async (line, fixes) => {
  expect(await unclosed(line)).toEqual(fixes);
});
