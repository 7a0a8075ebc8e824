/** One sign or word too few, too many, or wrong: what a file says of it, and what puts it right. */
import { expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { ruleFixes } from '../../../src/language/fixes/rule-fixes.ts';
import { loadInto } from '../../../src/language/test/load.ts';
import { createServerServices } from '../../../src/server/services/module.ts';
import { difference, type Edit, edited, expectApproved, indented } from './approved.ts';
import { WHOLE } from './small-file.ts';

const TOKENS = /"[^"]*"|[\p{L}\p{M}\p{N}_/%]+|[^\s\p{L}\p{N}]/gu;

/** Lines of the head with a name, and what is written in a task or elsewhere. */
const WRITTEN = [
  'chủ trì: Phòng Kinh tế',
  'chủ trì: Phòng Kinh tế; VP',
  'chủ trì: phòng  kinh tế và Văn phòng',
  'chủ trì: P. Kinh tế, QMR',
  'chủ trì: Phòng Lạ',
  'chủ trì: VP; KT',
  'chủ trì: VP, KT;',
  'chủ trì: VP;   ',
  'chủ trì: "VP" KT',
  'chủ trì: “Văn phòng”',
  'chủ trì:',
  'chủ trì: VP phối hợp:',
  'chủ trì: VP phối hợp: Phòng Kinh tế thời hạn: quý I',
  'chủ trì: VP theo dõi: Ban giám đốc // ghi chú',
  'kết quả: báo cáo',
  'kết quả: Báo cáo, biên bản',
  'kết quả: "báo cáo" biên bản',
  'kết quả: "báo "cáo" năm"',
  'kết quả: "báo cáo',
  'kết quả: báo cáo"',
  'kết quả: """báo cáo',
  'kết quả: "báo cáo {QMR"',
  'kết quả: "báo cáo {Lạ}" ghi chú: "**đậm"',
  'ghi chú: "{chú thích: }" kết quả: "{chú thích: a"',
  'thời hạn:',
  'thời hạn: 31/6/2027',
  'thời hạn: quí I',
  'thời hạn: mai mốt',
  'thời hạn quý I',
  'thời hạn: quý I thời hạn: quý II',
  'chủ chì: VP',
  'chủ trì : VP',
  'Chủ trì: VP',
  'chủ trì: vp',
  'nhiệm vụ "Trong nhiệm vụ" { }',
  'mục tiêu "Trong nhiệm vụ" { }',
  '} }',
  '{',
  '// chỉ ghi chú',
  '/* chú thích */',
  'x y z',
  '123',
  '@#$',
  'họ tên: Nguyễn Văn A',
];

const services = createServerServices();

async function told(text: string): Promise<string[]> {
  const { shared, documents } = await loadInto(services, text);
  const document = documents.get('a.mtcl')!;
  const uri = document.uri.toString();
  const found = (document.diagnostics ?? []).filter(({ code }) => /^MTCL0|^MTCL10|^MTCL303/u.test(String(code)));
  const fixes = (ruleFixes(document, found, shared) ?? []) as CodeAction[];
  const lines = [
    ...found.map(sentence),
    ...fixes
      .filter(({ title }) => !title.startsWith('Chấp nhận'))
      .flatMap(({ title, edit }) => {
        const edits = edit?.changes?.[uri];
        return [`→ ${title}`, ...indented(edits ? difference(text, edited(text, edits as Edit[])) : [])];
      }),
  ];
  await shared.workspace.DocumentBuilder.update([], [document.uri]);
  return lines;
}

function sentence({ code, range: { start, end }, message }: Diagnostic): string {
  return `${start.line + 1}:${start.character + 1}–${end.line + 1}:${end.character + 1} ${code} ${String(message)}`;
}

it('each word and sign left out', async () => {
  const parts: string[] = [];
  for (const { 0: token, index } of WHOLE.matchAll(TOKENS)) {
    const line = WHOLE.slice(0, index).split('\n').length;
    const found = await told(WHOLE.slice(0, index) + WHOLE.slice(index + token.length));
    parts.push([`=== ${line} «${token}»`, ...found].join('\n'));
  }
  expect(parts.length).toBeGreaterThan(120);
  await expectApproved('slips/left-out.txt', parts.join('\n'));
});

it('each line left out, each twice, and what is written in a task', async () => {
  const lines = WHOLE.split('\n');
  const parts: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    parts.push([`=== bỏ dòng ${i + 1}: ${line}`, ...(await told(lines.toSpliced(i, 1).join('\n')))].join('\n'));
    parts.push([`=== hai lần dòng ${i + 1}`, ...(await told(lines.toSpliced(i, 0, line).join('\n')))].join('\n'));
  }
  const at = lines.indexOf('    chủ trì: VP');
  for (const words of WRITTEN) {
    parts.push([`=== ${words}`, ...(await told(lines.toSpliced(at, 1, `    ${words}`).join('\n')))].join('\n'));
    const flat = `${lines.slice(0, at - 2).join('\n')}\n  nhiệm vụ một "Rà soát" { ${words} }\n}\n`;
    parts.push([`=== trên một dòng: ${words}`, ...(await told(flat))].join('\n'));
  }
  await expectApproved('slips/lines.txt', parts.join('\n'));
});
