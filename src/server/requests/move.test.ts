import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { load } from '../test/load.ts';
import { moveFor } from './move.ts';

const TEXT = `đơn vị VP "Văn phòng"
// trên tổ chức
đơn vị TC "Tổ chức" {
  người phụ trách: "Nguyễn Văn A"
}
mục tiêu "một" {
  nhiệm vụ "a" {
    chủ trì: VP
    kết quả: "x"
  } // bên a

  // trên b
  nhiệm vụ "b"
}
mục tiêu "hai" {
  nhiệm vụ "c"
}
`;

/** The text afterwards with the cursor in it, or why nothing moved. */
async function moved(words: string, direction: 'up' | 'down', text = TEXT): Promise<string> {
  const { shared, documents } = await load(text);
  const document = documents.get('a.mtcl')!;
  const place = document.textDocument.positionAt(text.indexOf(words));
  const { edits, line, character, notice } = await moveFor(
    { uri: document.uri.toString(), ...place, direction },
    shared,
  );
  if (notice) return notice;
  const after = TextDocument.applyEdits(
    document.textDocument,
    edits.map(({ range: [startLine, start, endLine, end], text: newText }) => ({
      range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
      newText,
    })),
  );
  const made = TextDocument.create('', '', 0, after);
  const offset = made.offsetAt({ line, character });
  return `${after.slice(0, offset)}<|>${after.slice(offset)}`;
}

test('the task around the cursor goes with its comments, the cursor in it', async () => {
  const swapped = `  // trên b
  nhiệm vụ "b"

  nhiệm vụ "a" {
    chủ trì: VP
    <|>kết quả: "x"
  } // bên a
`;
  expect(await moved('kết quả', 'down')).toContain(swapped);
  expect(await moved('trên b', 'up')).toContain('  // <|>trên b\n  nhiệm vụ "b"\n\n  nhiệm vụ "a" {');
});

test('objectives and units too, from anywhere in them', async () => {
  expect(await moved('mục tiêu "hai"', 'up')).toMatch(/A"\n\}\n<\|>mục tiêu "hai" \{[\s\S]*\}\nmục tiêu "một" \{/);
  expect(await moved('người phụ trách', 'up')).toMatch(
    /^\/\/ trên tổ chức\nđơn vị TC "Tổ chức" \{\n {2}<\|>người phụ trách: "Nguyễn Văn A"\n\}\nđơn vị VP "Văn phòng"\n/,
  );
});

test('says why nothing moves', async () => {
  expect(await moved('nhiệm vụ "c"', 'up')).toBe('Không có nhiệm vụ nào phía trên.');
  expect(await moved('nhiệm vụ "c"', 'down')).toBe('Không có nhiệm vụ nào phía dưới.');
  expect(await moved('// x', 'up', `${TEXT}// x\n`)).toContain('Hãy đặt con trỏ vào');
  expect(await moved('"b"', 'up', TEXT.replace('"hai" {', '"hai" {{'))).toContain('lỗi cú pháp');
  const { shared } = await load(TEXT);
  const elsewhere = { uri: 'file:///khac.mtcl', line: 0, character: 0, direction: 'up' } as const;
  expect((await moveFor(elsewhere, shared)).notice).toContain('chưa được đọc');
});

/** The text after the element at `words` was dropped on the one at `onto`, or why nothing moved. */
async function dropped(words: string, onto: string, text = TEXT): Promise<string> {
  const { shared, documents } = await load(text);
  const { textDocument, uri } = documents.get('a.mtcl')!;
  const at = (what: string) => textDocument.positionAt(text.indexOf(what));
  const params = { uri: uri.toString(), ...at(words), direction: 'down', onto: at(onto) } as const;
  const { edits, notice } = await moveFor(params, shared);
  if (notice) return notice;
  return TextDocument.applyEdits(
    textDocument,
    edits.map(({ range: [startLine, start, endLine, end], text: newText }) => ({
      range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
      newText,
    })),
  );
}

const order = (text: string) => [...text.matchAll(/(?:mục tiêu|nhiệm vụ) "(.*?)"/g)].map(([, name]) => name).join(' ');

test('what is dropped on its like takes that one’s place, comments and all; on an objective a task becomes its last', async () => {
  expect(order(TEXT)).toBe('một a b hai c');
  expect(order(await dropped('nhiệm vụ "a"', 'nhiệm vụ "b"'))).toBe('một b a hai c');
  expect(order(await dropped('nhiệm vụ "b"', 'nhiệm vụ "a"'))).toBe('một b a hai c');
  expect(order(await dropped('nhiệm vụ "c"', 'nhiệm vụ "b"'))).toBe('một a c b hai');
  expect(order(await dropped('nhiệm vụ "a"', 'mục tiêu "hai"'))).toBe('một b hai c a');
  expect(order(await dropped('mục tiêu "hai"', 'mục tiêu "một"'))).toBe('hai c một a b');
  const moved = await dropped('nhiệm vụ "b"', 'mục tiêu "hai"');
  expect(moved).toContain('  nhiệm vụ "c"\n  // trên b\n  nhiệm vụ "b"\n}');
});

test('what cannot be dropped somewhere says what can', async () => {
  for (const [words, onto] of [
    ['mục tiêu "một"', 'nhiệm vụ "c"'],
    ['nhiệm vụ "a"', 'nhiệm vụ "a"'],
    ['nhiệm vụ "a"', 'đơn vị VP'],
  ] as const)
    expect(await dropped(words, onto)).toContain('Hãy thả nhiệm vụ vào');
  const shared = 'mục tiêu "x" { nhiệm vụ "y" }\nmục tiêu "z" {\n}\n';
  expect(await dropped('mục tiêu "x"', 'mục tiêu "z"', shared)).not.toContain('Chỗ này');
  expect(await dropped('mục tiêu "z"', 'mục tiêu "x"', 'mục tiêu "x" {} mục tiêu "z" {}\n')).toContain('Hãy thả');
});
