import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import type { Range, TextEdit } from 'vscode-languageserver';
import { loadMarked } from '../test/marked.ts';

const show = ({ start, end }: Range) => `${start.line}:${start.character}-${end.character}`;

async function rename(files: Record<string, string>, newName: string): Promise<Record<string, string>> {
  const { services, document, documents, cursors } = await loadMarked(files);
  const params = { textDocument: { uri: document.uri.toString() }, position: cursors[0]!, newName };
  const edit = await services.lsp.RenameProvider!.rename(document, params);
  const renamed: Record<string, string> = {};
  for (const [name, file] of documents) {
    const edits = edit?.changes?.[file.uri.toString()] ?? [];
    renamed[name] = apply(file.textDocument.getText(), edits, (position) => file.textDocument.offsetAt(position));
  }
  return renamed;
}

function apply(text: string, edits: TextEdit[], offsetAt: (position: Range['start']) => number): string {
  return [...edits]
    .sort((a, b) => offsetAt(b.range.start) - offsetAt(a.range.start))
    .reduce(
      (all, { range, newText }) => all.slice(0, offsetAt(range.start)) + newText + all.slice(offsetAt(range.end)),
      text,
    );
}

describe('rename', () => {
  test('a unit across files: declaration, lists, groups, texts', async () => {
    const renamed = await rename(
      {
        'danh-ba.mtcl': 'đơn vị VP "Văn phòng"\nnhóm N "n" { VP }',
        'a.mtcl':
          'dùng "danh-ba.mtcl"\nmục tiêu "của {VP}, {  VP }" { nhiệm vụ "b" { chủ trì: V<|>P phối hợp: N, VP } }',
      },
      'VPS',
    );
    expect(renamed).toEqual({
      'danh-ba.mtcl': 'đơn vị VPS "Văn phòng"\nnhóm N "n" { VPS }',
      'a.mtcl':
        'dùng "danh-ba.mtcl"\nmục tiêu "của {VPS}, {  VPS }" { nhiệm vụ "b" { chủ trì: VPS phối hợp: N, VPS } }',
    });
  });

  test('from inside a text, from inside a deadline', async () => {
    const text =
      'mục tiêu DVC "x" {\n  nhiệm vụ thống-kê "a" { thời hạn: tháng 3\n }\n  nhiệm vụ "{DVC}" {\n    thời hạn: sau thống-kê 14 ngày\n  }\n}';
    expect((await rename({ 'a.mtcl': text.replace('{DVC}', '{D<|>VC}') }, 'TTHC'))['a.mtcl']).toBe(
      text.replaceAll('DVC', 'TTHC'),
    );
    expect((await rename({ 'a.mtcl': text.replace('sau thống-kê', 'sau thống<|>-kê') }, 'tổng hợp'))['a.mtcl']).toBe(
      text.replaceAll('thống-kê', 'tổng-hợp'),
    );
    expect((await rename({ 'a.mtcl': text.replace('thống-kê "a"', 'thống-kê<|> "a"') }, 'x'))['a.mtcl']).toBe(
      text.replaceAll('thống-kê', 'x'),
    );
  });

  test('a file in decomposed letters refers to a composed name', async () => {
    const declaration = 'đơn vị Phòng_Lễ_tân "x"';
    const use = (name: string) =>
      `dùng "danh-ba.mtcl"\nnhóm N "của {${name}}" { ${name}, ${name} }\nmục tiêu "về {${name}} ấy"`;
    const decomposed = use('Phòng_Lễ_tân').normalize('NFD');
    const at = decomposed.lastIndexOf('Lễ'.normalize('NFD')) + 2;
    const renamed = await rename(
      { 'danh-ba.mtcl': declaration, 'a.mtcl': `${decomposed.slice(0, at)}<|>${decomposed.slice(at)}` },
      'LT',
    );
    expect(renamed['danh-ba.mtcl']).toBe('đơn vị LT "x"');
    expect(renamed['a.mtcl']!.normalize('NFC')).toBe(use('LT'));
  });

  test('a name that cannot be one is refused in Vietnamese', async () => {
    const files = { 'a.mtcl': 'đơn vị V<|>P "x"' };
    await expect(rename(files, '1 hai')).rejects.toThrow('«1 hai» không dùng làm tên được: tên');
    await expect(rename(files, 'Văn phòng xã, UBND')).rejects.toThrow(
      '«Văn phòng xã, UBND» không dùng làm tên được, hãy bỏ «,»: tên',
    );
    await expect(rename({ 'a.mtcl': `${files['a.mtcl']} đơn vị LS "y"` }, 'LS')).rejects.toThrow('đã dùng');
    await expect(rename(files, 'quyền')).rejects.toThrow('là từ khóa');
  });

  test('no word of the grammar is a name, whichever it is', async () => {
    const { services, document, cursors } = await loadMarked('đơn vị V<|>P "x"');
    const at = { textDocument: { uri: document.uri.toString() }, position: cursors[0]! };
    const words = AstUtils.streamAllContents(services.Grammar)
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter((value) => /^\p{L}+$/u.test(value))
      .toArray();
    expect(words).toEqual(expect.arrayContaining(['từ', 'đến', 'số', 'ngày', 'luật', 'STT', 'đạt']));
    for (const word of new Set(words)) {
      const renamed = services.lsp.RenameProvider!.rename(document, { ...at, newName: word });
      await expect(renamed, word).rejects.toThrow('là từ khóa');
    }
    await expect(rename({ 'a.mtcl': 'đơn vị V<|>P "x"' }, 'số'.normalize('NFD'))).rejects.toThrow('là từ khóa');
    expect((await rename({ 'a.mtcl': 'đơn vị V<|>P "x"' }, 'số-liệu'))['a.mtcl']).toBe('đơn vị số-liệu "x"');
  });

  test('a name that is taken where it would stand: in a file that uses this one, or stands beside it', async () => {
    const unit = 'đơn vị V<|>P "x"';
    await expect(
      rename({ 'b.mtcl': 'dùng "a.mtcl"\nvai trò LS "y"\nnhóm N "n" { VP }', 'a.mtcl': unit }, 'LS'),
    ).rejects.toThrow('b.mtcl, dòng 2');
    await expect(rename({ 'b.mtcl': 'dùng "a.mtcl"\nvai trò LS "y"', 'a.mtcl': unit }, 'LS')).rejects.toThrow(
      'đã dùng',
    );
    const beside = { 'c.mtcl': 'vai trò LS "y"', 'b.mtcl': 'dùng "a.mtcl"\ndùng "c.mtcl"', 'a.mtcl': unit };
    await expect(rename(beside, 'LS')).rejects.toThrow('c.mtcl, dòng 1');
    // Files that never meet may say the same.
    const apart = { 'c.mtcl': 'vai trò LS "y"', 'a.mtcl': unit };
    expect((await rename(apart, 'LS'))['a.mtcl']).toBe('đơn vị LS "x"');
  });

  test('a name that a deadline would read as something else', async () => {
    const plan = (name: string) => `nhiệm vụ ${name} "a" { thời hạn: tháng 3
 }
nhiệm vụ "b" {
  thời hạn: sau thong-ke 14 ngày
}`;
    for (const name of ['quý', 'khi', 'tháng', 'năm']) {
      const renamed = rename({ 'a.mtcl': plan('thong<|>-ke') }, name);
      await expect(renamed, name).rejects.toThrow(/thời hạn «sau .+ 14 ngày» \(a\.mtcl, dòng 4\)|từ khóa/);
    }
    expect((await rename({ 'a.mtcl': plan('thong<|>-ke') }, 'thống kê quý'))['a.mtcl']).toBe(
      plan('thong-ke').replaceAll('thong-ke', 'thống-kê-quý'),
    );
  });

  test('only names can be renamed, with the range of the name', async () => {
    const { services, document, cursors } = await loadMarked('đơn v<|>ị V<|>P "Văn <|>phòng {V<|>P}"');
    const ranges: string[] = [];
    for (const position of cursors) {
      const params = { textDocument: { uri: document.uri.toString() }, position };
      const range = await services.lsp.RenameProvider!.prepareRename(document, params);
      ranges.push(range ? show(range) : '-');
    }
    expect(ranges).toEqual(['-', '0:7-9', '-', '0:22-24']);
  });
});

test('references, definition and highlight see names in texts and deadlines', async () => {
  const { services, document, cursors } = await loadMarked(
    'mục tiêu "x" {\n  nhiệm vụ kê "a" { ghi chú: "{k<|>ê}" }\n  nhiệm vụ "b" {\n    thời hạn: trong 10 ngày sau k<|>ê\n  }\n}',
  );
  for (const position of cursors) {
    const params = { textDocument: { uri: document.uri.toString() }, position };
    const [target] = (await services.lsp.DefinitionProvider!.getDefinition(document, params)) ?? [];
    expect(show(target!.targetSelectionRange)).toBe('1:11-13');
    const references = await services.lsp.ReferencesProvider!.findReferences(document, {
      ...params,
      context: { includeDeclaration: true },
    });
    expect(references.map(({ range }) => show(range)).sort()).toEqual(['1:11-13', '1:31-33', '3:32-34']);
    const highlights = await services.lsp.DocumentHighlightProvider!.getDocumentHighlight(document, params);
    expect(highlights).toHaveLength(3);
  }
});
