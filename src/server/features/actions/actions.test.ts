import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { load } from '../../test/load.ts';

/** The fixes for the first finding with that code in the last file: title → texts of the files that change. */
async function fixes(files: string | Record<string, string>, code: string): Promise<Record<string, string>> {
  const { services, documents } = await load(files);
  const document = [...documents.values()].at(-1)!;
  const diagnostic = (document.diagnostics ?? []).find((each) => each.code === code) as Diagnostic | undefined;
  if (!diagnostic) throw new Error(`no ${code}: ${document.diagnostics?.map((each) => each.code)}`);
  const actions = (await services.lsp.CodeActionProvider!.getCodeActions(document, {
    textDocument: { uri: document.uri.toString() },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic], only: ['quickfix'] },
  })) as CodeAction[];
  // Accepting a finding is offered for every rule; its tests stand with the rules.
  const fixing = actions.filter(({ title }) => !title.startsWith('Chấp nhận'));
  return Object.fromEntries(
    fixing.map(({ title, edit }) => {
      const texts = Object.entries(edit!.changes!).map(([uri, edits]) => {
        const file = [...documents.values()].find((each) => each.uri.toString() === uri)!;
        return [...edits]
          .map(({ range, newText }) => ({
            from: file.textDocument.offsetAt(range.start),
            to: file.textDocument.offsetAt(range.end),
            newText,
          }))
          .sort((a, b) => b.from - a.from)
          .reduce(
            (text, { from, to, newText }) => text.slice(0, from) + newText + text.slice(to),
            file.textDocument.getText(),
          );
      });
      return [title, texts.join('\n---\n')];
    }),
  );
}

const PLAN = `đơn vị VP "Văn phòng"
đơn vị LS "Phòng Lãnh sự"
vai trò QMR "QMR"
kế hoạch năm 2027
`;
const inPlan = (found: Record<string, string>) =>
  Object.fromEntries(Object.entries(found).map(([title, text]) => [title, text.replace(PLAN, '')]));

describe('unknown names', () => {
  test('names alike, by letters or by title; declarations', async () => {
    const found = await fixes(`${PLAN}nhóm N "n" { Vp }`, 'MTCL003');
    expect(Object.keys(found)).toEqual(['Đổi thành «VP»', 'Khai báo đơn vị «Vp»', 'Khai báo vai trò «Vp»']);
    expect(inPlan(found)['Đổi thành «VP»']).toBe('nhóm N "n" { VP }');
    expect(found['Khai báo đơn vị «Vp»']).toContain('đơn vị LS "Phòng Lãnh sự"\nđơn vị Vp "Vp"\nvai trò');
    const byTitle = await fixes(`${PLAN}nhóm N "n" { văn_phòng }`, 'MTCL003');
    expect(Object.keys(byTitle)[0]).toBe('Đổi thành «VP»');
  });

  test('in a text, in a deadline, of a signatory', async () => {
    expect(inPlan(await fixes(`${PLAN}mục tiêu "của {LSS}"`, 'MTCL003'))['Đổi thành «LS»']).toBe('mục tiêu "của {LS}"');
    const task = 'nhiệm vụ thống-kê "x"\nnhiệm vụ "y" {\n  thời hạn: sau thông-kê 14 ngày\n}';
    expect(inPlan(await fixes(PLAN + task, 'MTCL003'))['Đổi thành «thống-kê»']).toContain('sau thống-kê 14 ngày');
    const decision = await fixes(`${PLAN}quyết định { người ký: GD }`, 'MTCL003');
    expect(Object.values(decision)[0]).toMatch(/^người ký GD \{/);
  });

  test('the declaration goes to the file that holds the others', async () => {
    const found = await fixes(
      { 'd.mtcl': 'đơn vị VP "x"\n', 'a.mtcl': 'dùng "d.mtcl"\nnhóm N "n" { TTr }' },
      'MTCL003',
    );
    expect(found['Khai báo đơn vị «TTr»']).toBe('đơn vị VP "x"\nđơn vị TTr "TTr"\n');
  });
});

test('unclosed texts', async () => {
  expect(Object.values(await fixes('đơn vị VP "Văn phòng\nđơn vị LS "x"', 'MTCL004'))).toEqual([
    'đơn vị VP "Văn phòng"\nđơn vị LS "x"',
  ]);
  expect(Object.values(await fixes('đơn vị VP "x" { ký hiệu: “VP }', 'MTCL004'))).toEqual([
    'đơn vị VP "x" { ký hiệu: “VP” }',
  ]);
  // A quote too few in the line: before the comma that a text seems to hold, or at the beginning of the value.
  expect(Object.values(await fixes(`${PLAN}nhiệm vụ "x" {\n  kết quả: "Sổ, "Biên bản"\n}`, 'MTCL004'))).toEqual([
    `${PLAN}nhiệm vụ "x" {\n  kết quả: "Sổ", "Biên bản"\n}`,
  ]);
  expect(Object.values(await fixes(`${PLAN}nhiệm vụ "x" {\n  kết quả: Báo cáo"\n}`, 'MTCL004'))).toEqual([
    `${PLAN}nhiệm vụ "x" {\n  kết quả: "Báo cáo"\n}`,
  ]);
  expect(Object.values(await fixes('phần "x" { """a\n\nb\n', 'MTCL004'))).toEqual(['phần "x" { """a\n\nb\n"""\n']);
});

test('what a task lacks, with those the neighbours have first', async () => {
  const text = `${PLAN}mục tiêu "x" {
  nhiệm vụ "a" { chủ trì: LS  thời hạn: tháng 3
  }
  nhiệm vụ "b" {
    thời hạn: tháng 4 // chú
  }
}`;
  const found = inPlan(await fixes(text.replace('chủ trì: LS', 'chủ trì: LS  theo dõi: VP'), 'MTCL201'));
  expect(Object.keys(found)).toEqual(['Thêm «chủ trì: LS» (Phòng Lãnh sự)', 'Thêm «chủ trì: VP» (Văn phòng)']);
  expect(Object.values(found)[0]).toContain('    thời hạn: tháng 4 // chú\n    chủ trì: LS\n  }\n}');
  expect(Object.keys(await fixes(text, 'MTCL202'))[0]).toBe('Thêm «theo dõi: QMR» (QMR)');
  const bare = inPlan(await fixes(`${PLAN}mục tiêu "x" {\n  nhiệm vụ "a"\n}`, 'MTCL301'));
  expect(Object.values(bare)[0]).toBe('mục tiêu "x" {\n  nhiệm vụ "a" {\n    thời hạn: hằng quý trước ngày 25\n  }\n}');
});

test('a property written twice', async () => {
  const found = inPlan(
    await fixes(`${PLAN}nhiệm vụ "a" {\n  chủ trì: VP\n  theo dõi: QMR\n  chủ trì: LS, VP\n}`, 'MTCL102'),
  );
  expect(found).toEqual({
    'Bỏ «chủ trì» này': 'nhiệm vụ "a" {\n  chủ trì: VP\n  theo dõi: QMR\n}',
    'Bỏ «chủ trì» ở trên, giữ cái này': 'nhiệm vụ "a" {\n  theo dõi: QMR\n  chủ trì: LS, VP\n}',
  });
});

test('deadlines: the official wording, or a remark', async () => {
  const loose = inPlan(await fixes(`${PLAN}nhiệm vụ "a" {\n  thời hạn: Trước ngày 30 tháng 8 hàng năm\n}`, 'MTCL305'));
  expect(loose).toEqual({
    'Viết thành «Trước ngày 30/8 hàng năm»': 'nhiệm vụ "a" {\n  thời hạn: Trước ngày 30/8 hàng năm\n}',
  });
  const century = inPlan(await fixes(`${PLAN}nhiệm vụ "a" {\n  thời hạn: trước 05/3/27\n}`, 'MTCL304'));
  expect(Object.keys(century)).toEqual(['Viết thành «ngày 05/3/2027»', 'Ghi «05/3/27» thành lời, không quy ra ngày']);
  expect(century['Viết thành «ngày 05/3/2027»']).toContain('thời hạn: trước ngày 05/3/2027\n');
  const month = inPlan(await fixes(`${PLAN}nhiệm vụ "a" {\n  thời hạn: trước ngày 5\n}`, 'MTCL304'));
  expect(month).toEqual({
    'Viết thành «hằng tháng trước ngày 05»': 'nhiệm vụ "a" {\n  thời hạn: hằng tháng trước ngày 05\n}',
    'Viết thành «hằng quý trước ngày 05»': 'nhiệm vụ "a" {\n  thời hạn: hằng quý trước ngày 05\n}',
    'Ghi thành lời, không quy ra ngày': 'nhiệm vụ "a" {\n  thời hạn: "trước ngày 5"\n}',
  });
});

test('findings that an editor still shows and the last check did not make are answered with nothing, whatever stands there now', async () => {
  const before = await load(
    `${PLAN}nhóm N "n" { Vp }\nnhiệm vụ "a" { chủ trì: XYZ thời hạn: trước 31/6/2027 }\nđơn vị K "k`,
  );
  const after = await load(
    `${PLAN}// chú thích\nnhóm N "n" { VP, LS }\nmục tiêu "dài {VP}"\nmục tiêu "nữa" { nhiệm vụ "x" { chủ trì: VP, LS thời hạn: tháng 3 } }\n`,
  );
  const document = after.documents.get('a.mtcl')!;
  const lines = document.textDocument.lineCount;
  const stale = before.diagnostics.flatMap((diagnostic) =>
    Array.from({ length: lines * 8 }, (_, i): Diagnostic => {
      const start = { line: Math.floor(i / 8), character: (i % 8) * 5 };
      return { ...diagnostic, range: { start, end: { line: start.line, character: start.character + 3 } } };
    }),
  );
  for (const diagnostic of stale) {
    const actions = await after.services.lsp.CodeActionProvider!.getCodeActions(document, {
      textDocument: { uri: document.uri.toString() },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
    expect(actions).toEqual([]);
  }
});

test('only what is asked for is offered', async () => {
  const { services, documents } = await load(
    `cơ quan A "A" { địa danh: "B" }\nđơn vị VP "Văn phòng"\nkế hoạch năm 2027 của A\nnhiệm vụ "Rà  soát" { chủ trì: VP thời hạn: 15/3 }\nnhiệm vụ "Họp" { chủ trì: VP thời hạn: 15/4 }\n`,
  );
  const document = [...documents.values()][0]!;
  const offered = async (only?: string[]) => {
    const kinds = new Set<string>();
    for (const at of ['nhiệm vụ "Rà', '  soát', '15/3']) {
      const start = document.textDocument.positionAt(document.textDocument.getText().indexOf(at));
      const actions = (await services.lsp.CodeActionProvider!.getCodeActions(document, {
        textDocument: { uri: document.uri.toString() },
        range: { start, end: start },
        context: { diagnostics: (document.diagnostics ?? []) as Diagnostic[], ...(only ? { only } : {}) },
      })) as CodeAction[];
      for (const { kind } of actions) kinds.add(kind ?? '');
    }
    return [...kinds].toSorted();
  };
  const all = await offered();
  expect(all).toContain('quickfix');
  expect(all).toContain('refactor.move');
  expect(await offered(['quickfix'])).toEqual(['quickfix']);
  expect(await offered(['refactor.move'])).toEqual(['refactor.move']);
  expect(await offered(['refactor'])).toEqual(all.filter((kind) => kind.startsWith('refactor')));
  expect(await offered(['refactor.rewrite'])).toEqual(all.filter((kind) => kind.startsWith('refactor.rewrite')));
  expect(await offered(['source.organizeImports'])).toEqual([]);
  expect(await offered(['quickfix.x'])).toEqual([]);
  expect(await offered([])).toEqual([]);
  for (const kind of await offered(['source.fixAll'])) expect(kind).toMatch(/^source\.fixAll/u);
});

test('each kind of help comes alone where only its kind is asked for, and not with another', async () => {
  const { services, documents } = await load({
    'danh-ba.mtcl': 'cơ quan A "A" { địa danh: "B" }\nđơn vị VP "Văn phòng"\n',
    'a.mtcl': `dùng "DANH-BA.mtcl"
kế hoạch năm 2027 của A
// CẦN QUYẾT ĐỊNH: bỏ hay giữ
nhiệm vụ "Họp  giao ban" { chủ trì: Vp thời hạn: trước 30.4.2027 }
nhiệm vụ "Rà soát" { chủ trì: VP thời hạn: 15/4 }
soạn kế hoạch { "Văn phòng rà soát quy trình trước ngày 15/3/2027." }
`,
  });
  const document = documents.get('a.mtcl')!;
  const text = document.textDocument.getText();
  const offered = async (only?: string[]) => {
    const titles = new Set<string>();
    for (const at of ['dùng', '// CẦN', 'nhiệm vụ "Họp', '30.4', 'Văn phòng rà']) {
      const start = document.textDocument.positionAt(text.indexOf(at) + 1);
      const actions = (await services.lsp.CodeActionProvider!.getCodeActions(document, {
        textDocument: { uri: document.uri.toString() },
        range: { start, end: start },
        context: { diagnostics: (document.diagnostics ?? []) as Diagnostic[], ...(only ? { only } : {}) },
      })) as CodeAction[];
      for (const { kind, title } of actions) titles.add(`${kind}: ${title.replace(/ \(\d+\/.*\)$/u, '')}`);
    }
    return [...titles].toSorted();
  };
  const all = await offered();
  const kinds = new Set(all.map((one) => one.slice(0, one.indexOf(':'))));
  expect([...kinds].toSorted()).toMatchInlineSnapshot(`
    [
      "quickfix",
      "refactor.move",
      "refactor.rewrite",
      "refactor.rewrite.record",
    ]
  `);
  expect(all).toMatchInlineSnapshot(`
    [
      "quickfix: Chấp nhận MTCL305 ở đây, có nêu lý do",
      "quickfix: Chấp nhận MTCL511 ở đây, có nêu lý do",
      "quickfix: Giữ như cũ, xóa ghi chú này",
      "quickfix: Sửa chỗ này",
      "quickfix: Sửa dấu cách",
      "quickfix: Viết mọi thời hạn trong tệp theo lối văn bản hành chính (2 chỗ)",
      "quickfix: Viết thành «trước ngày 30/4/2027»",
      "quickfix: Đã xem, xóa ghi chú «bỏ hay giữ»",
      "refactor.move: Chuyển nhiệm vụ xuống dưới",
      "refactor.rewrite.record: Ghi chậm, lý do…",
      "refactor.rewrite.record: Ghi hoàn thành hôm nay",
      "refactor.rewrite.record: Ghi hoàn thành, ngày và minh chứng…",
      "refactor.rewrite.record: Ghi đang làm…",
      "refactor.rewrite: Ghi thành nhiệm vụ: chủ trì Văn phòng, trước ngày 15/3/2027",
    ]
  `);
  for (const kind of kinds) {
    expect(await offered([kind])).toEqual(
      all.filter((one) => one.startsWith(`${kind}:`) || one.startsWith(`${kind}.`)),
    );
  }
  for (const kind of ['source', 'source.fixAll', 'source.fixAll.mtcl'])
    expect(await offered([kind])).toEqual(['source.fixAll.mtcl: Sửa hết các lỗi cách viết trong tệp']);
  for (const kind of ['source.organizeImports', 'quick', 'refactor.extract']) expect(await offered([kind])).toEqual([]);
});

describe('what only the final document needs', () => {
  const AGENCY = 'cơ quan S "Sở Y" { địa danh: "Bình Hải" ký hiệu: "SY" }\n';
  const DECLARED = `văn bản LuatLT { loại: luật số: "33/2024/QH15" ngày: 21/06/2024 của: "Quốc hội" trích yếu: "Lưu trữ" }
văn bản QD15 { loại: quyết định số: "15/2025/QĐ-UBND" ngày: 21/07/2025 của: "Ủy ban nhân dân tỉnh" trích yếu: "quy định chức năng, nhiệm vụ của Sở Y" }
`;
  const REST = `kế hoạch năm 2027 của S
mục tiêu "hồ sơ đúng hạn" { chỉ tiêu: 98% }
quyết định { số: 5 ngày: 05/01/2027 }
`;
  /** As an editor lists it that was asked for the document: the check of a draft does not find it. */
  async function titles(text: string): Promise<string[]> {
    const { services, documents } = await load(text);
    const document = [...documents.values()][0]!;
    const line = text.split('\n').indexOf('quyết định { số: 5 ngày: 05/01/2027 }');
    const range = { start: { line, character: 0 }, end: { line, character: 'quyết định'.length } };
    expect(document.diagnostics?.map(({ code }) => code)).not.toContain('MTCL662');
    const actions = (await services.lsp.CodeActionProvider!.getCodeActions(document, {
      textDocument: { uri: document.uri.toString() },
      range,
      context: { diagnostics: [{ code: 'MTCL662', range, message: 'Trước khi phát hành …' }], only: ['quickfix'] },
    })) as CodeAction[];
    return actions.map(({ title }) => title);
  }

  test('is mended where what mends it is declared', async () => {
    expect(await titles(AGENCY + DECLARED + REST)).toEqual(['Thêm «căn cứ: LuatLT, QD15»']);
  });

  test('is left to a person where nothing declared gives the competence', async () => {
    expect(await titles(`${AGENCY}${DECLARED.split('\n')[0]}\n${REST}`)).toEqual([]);
  });
});
