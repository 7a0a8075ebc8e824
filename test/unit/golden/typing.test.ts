/** A file as it is typed, word by word: what is offered behind each word and in the middle of it. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CompletionItem, CompletionList, SignatureHelp } from 'vscode-languageserver';
import { Editor, FOLDER } from '../../../src/server/test/editor.ts';
import { expectApproved } from './approved.ts';
import { WHOLE } from './small-file.ts';

const URI = `${FOLDER}/a.mtcl`;
const DIRECTORY = 'danh-ba.mtcl';
/** Beside what the small file has. */
const MORE = `mục tiêu B "Hài lòng" {
  nhiệm vụ hai "Tập huấn" { phối hợp: VP  thời hạn: tháng 5 và quý III/2027; khi "có yêu cầu"  theo dõi: QMR }
}
soạn công văn { kính gửi: "Các phòng"  "Đề nghị {KT} báo cáo {năm}." đơn vị: VP }
soạn báo cáo { kỳ: "6 tháng"  phần "Kết quả" { bảng kết quả mục tiêu  khoản "x" { chủ trì: KT } } }
`;
let editor: Editor;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-21T05:00:00Z') });
  editor = await Editor.start({ [`${FOLDER}/${DIRECTORY}`]: 'vai trò TK "Thư ký ISO"\n' });
  await editor.open(URI, '');
});
afterAll(() => {
  editor.dispose();
  vi.useRealTimers();
});

async function offered(text: string): Promise<string> {
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const answer = await editor.ask<CompletionList | CompletionItem[] | null>('textDocument/completion', URI, {
    position,
  });
  const items = (Array.isArray(answer) ? answer : (answer?.items ?? [])).toSorted((a, b) =>
    (a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1,
  );
  const help = await editor
    .ask<SignatureHelp | null>('textDocument/signatureHelp', URI, { position })
    .catch(() => null);
  const shown = items.slice(0, 4).map(({ label, textEdit }) => {
    const whole = (textEdit?.newText ?? label).replaceAll('\n', '⏎');
    const put = whole.length > 50 ? `${whole.slice(0, 50)}…` : whole;
    const { start } = (textEdit && 'range' in textEdit ? textEdit.range : undefined) ?? { start: position };
    return `${label}${put === label ? '' : ` → ${put}`}${start.character === position.character ? '' : ` @${start.character}`}`;
  });
  return `${items.length}: ${shown.join(' | ')}${help ? ` (${help.signatures[0]?.label})` : ''}`;
}

test.each([
  ['closed', '\n}\n'],
  ['open', ''],
])('as it is typed, what follows %s', { timeout: 300_000 }, async (name, rest) => {
  const lines: string[] = [];
  const whole = `dùng "${DIRECTORY}"\n${WHOLE}${MORE}`;
  for (const { 0: word, index } of whole.matchAll(/"[^"]*"|[\p{L}\p{M}\p{N}_/%]+|[{}:,]/gu)) {
    const half = whole.slice(0, index + Math.ceil(word.length / 2));
    await editor.change(URI, { text: `${half}${rest}` });
    lines.push(`${half.split('\n').at(-1)}‸ ${await offered(half)}`);
    // The second time only in the middle of words.
    if (name === 'open') continue;
    const behind = `${whole.slice(0, index + word.length)} `;
    await editor.change(URI, { text: `${behind}${rest}` });
    lines.push(`${behind.split('\n').at(-1)}‸ ${await offered(behind)}`);
  }
  expect(lines.length).toBeGreaterThan(150);
  await expectApproved(`editor/typing-${name}.txt`, lines.join('\n'));
});
