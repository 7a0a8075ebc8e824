import { expect, test } from 'vitest';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { load } from '../../test/load.ts';
import { loadMarked } from '../../test/marked.ts';

const TEXT = `dùng "danh-ba.mtcl"
dùng "khac"

kế hoạch năm 2027 {
  báo cáo "năm" chốt: 30/11/2027
}
mục tiêu DVC "hồ sơ đúng hạn" {
  chỉ tiêu: từ 98% "hồ sơ"
  /* Ghi chú
     nhiều dòng */
  nhiệm vụ thống-kê "Thống kê" {
    chủ trì: VP
    kết quả: """
      Báo cáo
    """
  }
}
mục tiêu "đào tạo"
quyết định {
  số: 32
  điều { "Ban hành" }
  điều "Hiệu lực" {
    "Có hiệu lực kể từ ngày ký."
  }
}
phần "Tổ chức" { mục VP { - "Theo dõi" } }
`;
const FILES = { 'danh-ba.mtcl': 'đơn vị VP "Văn phòng"\nmục tiêu "của tệp trước"', 'a.mtcl': TEXT };

const tree = (symbols: DocumentSymbol[], indent = ''): string =>
  symbols
    .map(({ name, detail, kind, children }) => {
      const kindName = Object.entries(SymbolKind).find(([, value]) => value === kind)![0];
      return `${indent}${name}${detail ? ` | ${detail}` : ''} (${kindName})\n${tree(children ?? [], `${indent}  `)}`;
    })
    .join('');

test('the outline', async () => {
  const { services, documents } = await load(FILES);
  const document = documents.get('a.mtcl')!;
  const symbols = await services.lsp.DocumentSymbolProvider!.getSymbols(document, {} as never);
  expect(tree(symbols)).toMatchInlineSnapshot(`
    "Kế hoạch năm 2027 (Package)
      Báo cáo năm | 30/11/2027 (Event)
    2. hồ sơ đúng hạn | DVC (Namespace)
      Chỉ tiêu: từ 98% hồ sơ (Number)
      Thống kê | thống-kê (Method)
    3. đào tạo (Namespace)
    Quyết định | số 32 (File)
      Điều 1 (Field)
      Điều 2. Hiệu lực (Field)
    Tổ chức (Namespace)
      Văn phòng (String)
    "
  `);
  for (const symbol of symbols) {
    expect(symbol.selectionRange.start.line).toBeGreaterThanOrEqual(symbol.range.start.line);
    expect(symbol.selectionRange.end.line).toBeLessThanOrEqual(symbol.range.end.line);
  }
});

test('outline of units’ objectives, progress and several documents of one kind', async () => {
  const { services, documents } = await load(`đơn vị VP "Văn phòng"
mục tiêu DVC "a" { chỉ tiêu DungHan: từ 98% }
soạn mục tiêu đơn vị VP {
  lấy mục tiêu DVC { chỉ tiêu DungHan: từ 99,5% nhiệm vụ "b" }
  mục tiêu "c" { nhiệm vụ "d" }
}
tiến độ ngày 15/06/2027 của VP { DungHan: đạt 412/414 "hồ sơ"  DVC: hoàn thành ngày 14/06/2027, đạt 99,5% }
soạn báo cáo { kỳ: "6 tháng" }
mẫu báo cáo { kết thúc: "e" }
`);
  const document = documents.get('a.mtcl')!;
  const symbols = await services.lsp.DocumentSymbolProvider!.getSymbols(document, {} as never);
  type Symbols = typeof symbols;
  const lines = (list: Symbols, indent = ''): string[] =>
    list.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail ? ` (${detail})` : ''}`,
      ...lines(children ?? [], `${indent}  `),
    ]);
  expect(lines(symbols).slice(3)).toEqual([
    'Mục tiêu đơn vị VP',
    '  Lấy mục tiêu DVC',
    '    Chỉ tiêu: DungHan từ 99,5%',
    '    b',
    '  2. c',
    '    d',
    'Tiến độ ngày 15/06/2027 của VP',
    '  DungHan (đạt 412/414 hồ sơ)',
    '  DVC (hoàn thành ngày 14/06/2027, đạt 99,5%)',
    'Báo cáo 6 tháng',
    'Mẫu báo cáo',
  ]);
});

test('symbols of all files, by name or words, without marks', async () => {
  const { shared } = await load(FILES);
  const search = async (query: string) =>
    (await shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query })).map(({ name }) => name);
  expect(await search('thong ke')).toEqual(['thống-kê: Thống kê']);
  expect(await search('vp')).toEqual(['VP: Văn phòng']);
  expect(await search('van ph')).toEqual(['VP: Văn phòng']);
  expect(await search('hồ sơ')).toEqual(['DVC: hồ sơ đúng hạn']);
});

test('folding: blocks without their last line, texts, comments, uses', async () => {
  const { services, documents } = await load(FILES);
  const ranges = await services.lsp.FoldingRangeProvider!.getFoldingRanges(documents.get('a.mtcl')!, {} as never);
  expect(
    ranges.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`).sort(),
  ).toMatchInlineSnapshot(`
    [
      "0-1 imports",
      "10-14",
      "12-14",
      "18-23",
      "21-22",
      "3-4",
      "6-15",
      "8-9 comment",
    ]
  `);
});

test('folding: regions and line comments in a row', async () => {
  const { services, documents } = await load('// a\n// b\n\n// vùng đơn vị\nđơn vị A "a"\n// một\n// hết vùng\n');
  const ranges = await services.lsp.FoldingRangeProvider!.getFoldingRanges(documents.get('a.mtcl')!, {} as never);
  expect(ranges).toEqual([
    { startLine: 0, endLine: 1, kind: 'comment' },
    { startLine: 3, endLine: 6, kind: 'region' },
  ]);
});

test('links and definitions of files', async () => {
  const { services, document, cursors } = await loadMarked({
    'danh-ba.mtcl': 'đơn vị VP "x"',
    'a.mtcl': 'dùng "danh<|>-ba"\nnhóm N "n" { V<|>P }',
  });
  const [link] = await services.lsp.DocumentLinkProvider!.getDocumentLinks(document, {} as never);
  expect(link).toMatchObject({
    target: 'file:///ke-hoach/danh-ba.mtcl',
    range: { start: { line: 0, character: 6 }, end: { line: 0, character: 13 } },
  });
  const targets: (string | undefined)[] = [];
  for (const position of cursors) {
    const params = { textDocument: { uri: document.uri.toString() }, position };
    const found = await services.lsp.DefinitionProvider!.getDefinition(document, params);
    targets.push(
      found
        ?.map(
          ({ targetUri, targetSelectionRange: { start } }) =>
            `${targetUri.split('/').at(-1)}:${start.line}:${start.character}`,
        )
        .join(),
    );
  }
  expect(targets).toEqual(['danh-ba.mtcl:0:0', 'danh-ba.mtcl:0:7']);
});

async function outlineOf(text: string): Promise<string> {
  const { services, documents } = await load(text);
  return tree(await services.lsp.DocumentSymbolProvider!.getSymbols(documents.get('a.mtcl')!, {} as never));
}

test('the outline of what is half written', async () => {
  expect(
    await outlineOf(`kế hoạch năm 2027 { báo cáo }
mục tiêu "Rất dài ${'chữ '.repeat(40)}" { chỉ tiêu: từ 90 đến 95 "hồ sơ" "đúng hạn"  nhiệm vụ  }
soạn mục tiêu đơn vị VP { lấy mục tiêu  mục tiêu  }
tiến độ ngày 15/06/2027 { : chậm }
`),
  ).toMatchInlineSnapshot(`
    "Kế hoạch năm 2027 (Package)
      Báo cáo (Event)
    1. Rất dài chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ… (Namespace)
      Chỉ tiêu: từ 90 đến 95 hồ sơ đúng hạn (Number)
      … (Method)
    Mục tiêu đơn vị VP (File)
      Lấy mục tiêu (Namespace)
      2. (Namespace)
    Tiến độ ngày 15/06/2027 (Event)
    "
  `);
  expect(await outlineOf('mục tiêu\n')).toMatchInlineSnapshot(`
    "1. (Namespace)
    "
  `);
  expect(await outlineOf('phần { mục { } }\n')).toMatchInlineSnapshot(`
    "… (Namespace)
      … (String)
    "
  `);
});

test('the outline of parts that few documents have', async () => {
  expect(
    await outlineOf(`đơn vị VP "Văn phòng"
đề mục chung "Chung" { nhiệm vụ "Việc" }
phụ lục kế hoạch { tiêu đề: "Bảng" }
soạn quyết định q { chương "Một" { mục "Chung" { điều { "x" } điều "Hai" { "y" } } }  phụ lục "Bảng" { "x" } }
soạn kế hoạch {
  phần "I" {
    mục "Một" { - "Việc" { chủ trì: VP  nhắc việc nhắc "Nhắc" { chủ trì: VP } } }
    mục VP { khoản làm "Làm" { chủ trì: VP } }
    mục việc "Hai" { chủ trì: VP }
  }
  chế độ báo cáo bc "Báo cáo" { chủ trì: VP }
}
tiến độ ngày 15/06/2027 { làm: hoàn thành ngày 14/06/2027, đạt 5 "cuộc" }
`),
  ).toMatchInlineSnapshot(`
    "VP | Văn phòng (Class)
    Chung | chung (Namespace)
      Việc (Method)
    Phụ lục kế hoạch | Bảng (File)
    Quyết định | q (File)
      Một (Namespace)
        Chung (String)
        Điều 1 (Field)
        Điều 2. Hai (Field)
    Phụ lục (File)
    Kế hoạch (File)
      I (Namespace)
        Một (String)
          Việc (Method)
            Nhắc | nhắc (Event)
        Văn phòng (String)
          Làm | làm (Method)
        Hai | việc (Method)
      Báo cáo | bc (Event)
    Tiến độ ngày 15/06/2027 (Event)
      làm | hoàn thành ngày 14/06/2027, đạt 5 cuộc (Property)
    "
  `);
});
