import { SemanticTokensDecoder } from 'langium/lsp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as ast from '../../language/generated/ast.ts';
import { load } from '../test/load.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 5, 20) });
});
afterEach(() => {
  vi.useRealTimers();
});

const TEXT = `cơ quan SNgV "Sở Ngoại vụ"
đơn vị VP "Văn phòng"
nhóm N "n" { VP }
kế hoạch năm 2027 của SNgV
mục tiêu DVC "hồ sơ năm {năm} của {VP}" {
  nhiệm vụ kê "Thống kê" {
    chủ trì: VP, N
    thời hạn: hằng quý trước ngày 25
  }
  nhiệm vụ "b" {
    thời hạn: trong 10 ngày sau kê; thường xuyên
  }
  nhiệm vụ "c" { thời hạn: chậm nhất 15/3
  }
  nhiệm vụ "d" { thời hạn: thường xuyên
  }
}
mục tiêu "e"
`;

async function loaded(text = TEXT) {
  const { services, shared, documents } = await load(text);
  const document = documents.get('a.mtcl')!;
  return { services, shared, document, textDocument: { uri: document.uri.toString() } };
}

test('semantic tokens: names by what they stand for, variables, numbers of deadlines', async () => {
  const { services, document, textDocument } = await loaded();
  const provider = services.lsp.SemanticTokenProvider!;
  const decode = (tokens: Awaited<ReturnType<typeof provider.semanticHighlight>>) =>
    SemanticTokensDecoder.decode(tokens, provider.tokenTypes, document).map(
      ({ text, tokenType, offset }) => `${document.textDocument.positionAt(offset).line} ${text} ${tokenType}`,
    );
  expect(decode(await provider.semanticHighlight(document, { textDocument }))).toMatchInlineSnapshot(`
    [
      "0 SNgV namespace",
      "1 VP class",
      "2 N enum",
      "2 VP class",
      "3 SNgV namespace",
      "4 DVC namespace",
      "4 {năm} variable",
      "4 VP class",
      "5 kê function",
      "6 VP class",
      "6 N enum",
      "7 25 number",
      "10 10 number",
      "10 kê function",
      "12 15/3 number",
    ]
  `);
  const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 99 } };
  expect(decode(await provider.semanticHighlightRange(document, { textDocument, range }))).toEqual([
    '6 VP class',
    '6 N enum',
  ]);
});

test('semantic tokens: a list of names is gone through once, not once for each of them', async () => {
  const members = 400;
  const names = Array.from({ length: members }, (_, i) => `U${i}`);
  const { services, document, textDocument } = await loaded(
    `${names.map((name) => `đơn vị ${name} "Phòng"\n`).join('')}nhóm N "n" { ${names.join(', ')} }\n`,
  );
  const group = (document.parseResult.value as ast.MtclFile).elements.find(ast.isUnitGroup)!;
  let reads = 0;
  group.members = new Proxy(group.members, {
    get(list, key) {
      reads++;
      return Reflect.get(list, key);
    },
  });
  const tokens = await services.lsp.SemanticTokenProvider!.semanticHighlight(document, { textDocument });
  expect(tokens.data).toHaveLength(5 * (2 * members + 1));
  expect(reads).toBeLessThan(5 * members);
});

describe('inlay hints', () => {
  const hints = async (settings?: object) => {
    const { services, shared, document, textDocument } = await loaded();
    if (settings) shared.workspace.ConfigurationProvider.updateConfiguration({ settings: { mtcl: settings } });
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const found = await services.lsp.InlayHintProvider!.getInlayHints(document, { textDocument, range });
    return found!.map(({ position: { line, character }, label }) => `${line}:${character} ${label}`);
  };

  test('numbers of objectives, due days that have passed', async () => {
    expect(await hints()).toMatchInlineSnapshot(`
      [
        "4:0 1.",
        "17:0 2.",
        "7:36 ! trễ từ 24/3/2027",
        "10:48 ! trễ từ 05/4/2027",
        "12:41 ! trễ từ 15/3/2027",
        "14:39 → không quy ra ngày",
      ]
    `);
  });

  test('what is done and what is late looks different from what is to come', async () => {
    const { services, document, textDocument } = await loaded(`kế hoạch năm 2027 của A
cơ quan A "A" { địa danh: "B" }
nhiệm vụ xong "X" { thời hạn: chậm nhất 15/3/2027 }
nhiệm vụ tre "Y" { thời hạn: chậm nhất 20/4, 20/8/2027 }
nhiệm vụ toi "Z" { thời hạn: chậm nhất 25/6/2027 }
tiến độ ngày 14/03/2027 { xong: hoàn thành ngày 14/03/2027 }
`);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const found = await services.lsp.InlayHintProvider!.getInlayHints(document, { textDocument, range });
    expect(found!.map(({ label }) => label)).toEqual(['✓ đã xong', '! trễ từ 20/4/2027', '→ thứ Sáu, 25/6/2027']);
  });

  // The day is 20/6/2027, a Sunday.
  test.each([
    ['10/6/2027', '', '! trễ từ 10/6/2027'],
    ['20/4, 20/8/2027', '', '! trễ từ 20/4/2027'],
    ['10/6/2027', 'khac: hoàn thành ngày 10/06/2027', '! trễ từ 10/6/2027'],
    ['19/6/2027', 'khac: hoàn thành ngày 10/06/2027', '! trễ từ 19/6/2027'],
    ['20/6/2027', 'khac: hoàn thành ngày 10/06/2027', '→ Chủ nhật, 20/6/2027'],
    ['20/4, 20/5, 20/8/2027', 'khac: hoàn thành ngày 10/06/2027', '! trễ từ 20/4/2027'],
    ['20/4, 20/5, 20/8/2027', 'viec: hoàn thành ngày 25/04/2027', '→ Thứ Sáu, 20/8/2027'],
    ['20/5, 20/8, 20/9/2027', 'viec: hoàn thành ngày 20/05/2027', '→ Thứ Sáu, 20/8/2027'],
    ['20/5, 20/8/2027', 'viec: không thực hiện, lý do "x"', '✓ đã xong'],
    ['20/5/2027', 'viec: không thực hiện, lý do "x"', '✓ đã xong'],
    ['20/5/2027', 'viec: đang làm', '! trễ từ 20/5/2027'],
    ['20/8/2027', 'viec: đang làm', '→ Thứ Sáu, 20/8/2027'],
    ['"khi có điều kiện"', 'khac: hoàn thành ngày 10/06/2027', '→ không quy ra ngày'],
  ])('of %s, recorded «%s»: %s', async (deadline, record, label) => {
    const { services, document, textDocument } = await loaded(`kế hoạch năm 2027 của A
cơ quan A "A" { địa danh: "B" }
nhiệm vụ viec "X" { thời hạn: ${deadline.startsWith('"') ? deadline : `ngày ${deadline}`} }
nhiệm vụ khac "Y"
${record ? `tiến độ ngày 15/06/2027 { ${record} }` : ''}
`);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const found = await services.lsp.InlayHintProvider!.getInlayHints(document, { textDocument, range });
    expect(found!.map(({ label }) => String(label).toLowerCase())).toEqual([label.toLowerCase()]);
  });

  test('of the lines that are seen only', async () => {
    const { services, document, textDocument } = await loaded();
    const seen = async (from: number, to: number) => {
      const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
      const found = await services.lsp.InlayHintProvider!.getInlayHints(document, { textDocument, range });
      return found!.map(({ position: { line } }) => line);
    };
    expect(await seen(0, 3)).toEqual([]);
    expect(await seen(4, 4)).toEqual([4]);
    expect(await seen(5, 7)).toEqual([7]);
    expect(await seen(7, 10)).toEqual([7, 10]);
    expect(await seen(14, 17)).toEqual([17, 14]);
    expect(await seen(18, 99)).toEqual([]);
  });

  test('can be turned off', async () => {
    expect(await hints({ inlayHints: { dueDay: false, objectiveNumber: false } })).toEqual([]);
    expect(await hints({ inlayHints: { dueDay: false } })).toHaveLength(2);
  });
});

describe('code lenses', () => {
  const lenses = async (text: string, settings?: object) => {
    const { services, shared, document, textDocument } = await loaded(text);
    if (settings) shared.workspace.ConfigurationProvider.updateConfiguration({ settings: { mtcl: settings } });
    const found = await services.lsp.CodeLensProvider!.provideCodeLens(document, { textDocument });
    return found!.map(({ range, command }) => {
      const { title, command: name, arguments: [uri, ...more] = [] } = command!;
      if (name) expect(uri).toBe(document.uri.toString());
      return [range.start.line, title, ...(name ? [name, JSON.stringify(more)] : [])].join(' ');
    });
  };

  test('over the plan, the decision, units', async () => {
    expect(await lenses(`${TEXT}quyết định { số: 1 }\n`)).toEqual([
      '1 chủ trì 1 nhiệm vụ mtcl.showUses [{"line":1,"character":7}]',
      '2 chủ trì 1 nhiệm vụ mtcl.showUses [{"line":2,"character":5}]',
      '3 Xem trước mtcl.preview []',
      '3 Xuất Word mtcl.generate []',
      '3 Theo dõi mục tiêu mtcl.dashboard []',
      '3 3 việc trễ, 2 việc đến hạn trong 30 ngày tới mtcl.due []',
      '18 Xem trước mtcl.preview ["quyet-dinh"]',
      '18 Xuất Word mtcl.generate ["quyet-dinh"]',
    ]);
    const group = `đơn vị A "a"\nđơn vị B "b"\nnhóm N "n" { A, B }\nkế hoạch năm 2027 của S
nhiệm vụ "x" { chủ trì: N  phối hợp: A, N }\nnhiệm vụ "y" { chủ trì: B }\n`;
    const counted = await lenses(group);
    expect(counted.slice(0, 3).map((lens) => lens.replace(/ mtcl.*/, ''))).toEqual([
      '0 chủ trì 1, phối hợp 1 nhiệm vụ',
      '1 chủ trì 2 nhiệm vụ',
      '2 chủ trì 1, phối hợp 1 nhiệm vụ',
    ]);
    expect(await lenses('đơn vị VP "x"\nkế hoạch năm 2027 của S\n')).toContain('0 chưa được giao nhiệm vụ nào');
  });

  test('each document by its own', async () => {
    const issued = `${TEXT}soạn thông báo { trích yếu: "a" }
soạn thông báo { trích yếu: "b" }
soạn mục tiêu đơn vị VP
mẫu báo cáo { kết thúc: "c" }
`;
    expect((await lenses(issued)).filter((lens) => lens.includes('Xem trước') && !lens.startsWith('3 '))).toEqual([
      '18 Xem trước mtcl.preview ["thong-bao"]',
      '19 Xem trước mtcl.preview ["thong-bao-2"]',
      '20 Xem trước mtcl.preview ["muc-tieu-don-vi-vp"]',
    ]);
  });

  test('count what is late as the views do: any day that has passed undone; can be turned off', async () => {
    const done = `${TEXT}tiến độ ngày 15/06/2027 { kê: hoàn thành ngày 14/06/2027 }`;
    expect(await lenses(done)).toContain('3 2 việc trễ, 2 việc đến hạn trong 30 ngày tới mtcl.due []');
    const undated = TEXT.replace(/thời hạn: (?!thường).*/g, 'thời hạn: thường xuyên');
    expect(await lenses(undated)).toContain('3 Không có việc trễ hay đến hạn trong 30 ngày tới mtcl.due []');
    expect(await lenses(TEXT, { codeLens: { actions: false, usage: false } })).toEqual([]);
  });

  test('nothing is counted over a plan without work', async () => {
    const titles = await lenses('cơ quan S "Sở"\nkế hoạch năm 2027 của S\nsoạn thông báo { trích yếu: "a" "b" }\n');
    expect(titles.map((title) => title.replace(/ mtcl.*/, ''))).toEqual([
      '1 Xem trước',
      '1 Xuất Word',
      '2 Xem trước',
      '2 Xuất Word',
    ]);
  });

  test('none without a plan', async () => {
    expect(await lenses('đơn vị VP "x"')).toEqual([]);
  });
});
