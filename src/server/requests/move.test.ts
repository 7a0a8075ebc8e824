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
