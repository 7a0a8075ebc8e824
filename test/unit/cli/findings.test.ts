import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, PLAN } from './mtcl.ts';

interface Edit {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  newText: string;
}

interface Found {
  code: string;
  fixes: { title: string; edits: Edit[] }[];
}

/** As a program that reads the list would do it: from the last place to the first. */
function applied(text: string, edits: Edit[]): string {
  const starts = text.split('\n').map((_, i, lines) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
  const at = (line: number, column: number) => starts[line - 1]! + column - 1;
  return edits
    .map(({ line, column, endLine, endColumn, newText }) => ({
      from: at(line, column),
      to: at(endLine, endColumn),
      newText,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, newText }) => result.slice(0, from) + newText + result.slice(to), text);
}

const WARNING = PLAN.replace('    theo dõi: QMR\n', '');
const ERROR = PLAN.replace('phối hợp: KT', 'phối hợp: VP');

describe('mtcl check, strengths and acceptances', () => {
  it('takes strengths from mtcl.json beside the plan, or in a folder above', () => {
    const settings = JSON.stringify({ rules: { MTCL202: 'error' } });
    expect(folder({ 'a.mtcl': WARNING }).mtcl('check', 'a.mtcl').code).toBe(0);
    const beside = folder({ 'a.mtcl': WARNING, 'mtcl.json': settings }).mtcl('check', 'a.mtcl');
    expect(beside.code).toBe(1);
    expect(beside.out).toContain('a.mtcl:8:12: lỗi MTCL202');
    expect(folder({ 'nam/a.mtcl': WARNING, 'mtcl.json': settings }).mtcl('check', 'nam').code).toBe(1);
    const off = JSON.stringify({ rules: { MTCL202: 'off' } });
    expect(folder({ 'a.mtcl': WARNING, 'mtcl.json': off }).mtcl('check', 'a.mtcl').out).not.toContain('MTCL202');
  });

  it('says what in mtcl.json has no effect, and goes on without it', () => {
    const broken = folder({ 'a.mtcl': PLAN, 'mtcl.json': '{ "rules": {' }).mtcl('check', 'a.mtcl');
    expect(broken.out).toContain(
      'mtcl.json:1:12: cảnh báo MTCL013: Tệp mtcl.json viết chưa đúng dạng JSON: tệp dừng giữa chừng',
    );
    const unknown = JSON.stringify({ rules: { MTCL999: 'off', MTCL202: 'nặng', MTCL002: 'off' } });
    const { out } = folder({ 'a.mtcl': PLAN, 'mtcl.json': unknown }).mtcl('check', 'a.mtcl');
    expect(out).toContain('không có quy tắc «MTCL999»');
    expect(out).toContain('mức «nặng» của MTCL202 không dùng được');
    expect(out).toContain('MTCL002 luôn bật, không đổi mức được');
  });

  it('names a part of mtcl.json that it does not know, at its place, once for all plans', () => {
    const wrong = '{\n  "$schema": "x",\n  "rule": { "MTCL202": "off" },\n  "ngày": 1\n}';
    const { out } = folder({ 'a.mtcl': PLAN, 'b.mtcl': PLAN, 'mtcl.json': wrong }).mtcl('check', '.');
    expect(out.split('\n').filter((line) => line.includes('MTCL013'))).toEqual([
      'mtcl.json:3:3: cảnh báo MTCL013: mtcl.json: không có phần «rule», nên nó không có tác dụng. Có phải là «rules»?',
      'mtcl.json:4:3: cảnh báo MTCL013: mtcl.json: không có phần «ngày», nên nó không có tác dụng. Chỉ có các phần «rules», «abbreviations», «replaced», «provinces», «cities», «bodies», «standards», «places», «words», «holidays».',
    ]);
  });

  it('adds the documents and abbreviations of mtcl.json to its tables', () => {
    const text = `${PLAN}văn bản Q { loại: quyết định số: "12/2020/QĐ-UBND" ngày: 05/03/2020 của: "UBND tỉnh" trích yếu: "về việc QLVB" }
quyết định { số: 5 ngày: 05/01/2027 căn cứ: Q
  điều { "Ban hành kèm theo Quyết định này Mục tiêu của BQL." } }`;
    const tables = JSON.stringify({
      abbreviations: ['BQL'],
      replaced: { '12/2020/QĐ-UBND': { by: 'Quyết định số 30/2026/QĐ-UBND', from: '2026-07-01' } },
    });
    expect(folder({ 'a.mtcl': text }).mtcl('check', 'a.mtcl').out).toMatch(/MTCL504: «BQL»/);
    const { out } = folder({ 'a.mtcl': text, 'mtcl.json': tables }).mtcl('check', 'a.mtcl');
    expect(out).not.toContain('BQL');
    expect(out).toContain(
      'MTCL607: Văn bản số 12/2020/QĐ-UBND hết hiệu lực từ ngày 01/7/2026, nay là Quyết định số 30/2026/QĐ-UBND',
    );
  });

  it('leaves out what the text accepts with a reason', () => {
    const accepted = ERROR.replace('phối hợp: VP', 'phối hợp: VP // chấp nhận MTCL205: việc riêng của Văn phòng');
    expect(folder({ 'a.mtcl': accepted }).mtcl('check', 'a.mtcl').out).not.toContain('MTCL205');
  });

  it('a date that no calendar has can be neither accepted nor switched off', () => {
    const wrong = `${PLAN}// chấp nhận MTCL303: ghi theo công văn\nquyết định { số: 5 ngày: 31/06/2027 }`;
    const off = JSON.stringify({ rules: { MTCL303: 'off' } });
    const { out, code } = folder({ 'a.mtcl': wrong, 'mtcl.json': off }).mtcl('check', 'a.mtcl');
    expect(code).toBe(1);
    expect(out).toMatch(/lỗi MTCL303: Ngày 31\/06\/2027/);
    expect(out).toMatch(/MTCL012: MTCL303 luôn bật, không chấp nhận được/);
    expect(out).toMatch(/MTCL013: mtcl\.json: MTCL303 luôn bật/);
  });
});

describe('mtcl check, exit codes', () => {
  it('0 with warnings, 1 with errors or more warnings than allowed', () => {
    expect(folder({ 'a.mtcl': WARNING }).mtcl('check', 'a.mtcl', '--max-warnings', '1').code).toBe(0);
    expect(folder({ 'a.mtcl': WARNING }).mtcl('check', 'a.mtcl', '--max-warnings', '0').code).toBe(1);
    expect(folder({ 'a.mtcl': ERROR }).mtcl('check', 'a.mtcl').code).toBe(1);
    // Of the three only one is a warning: hints are not counted.
    const hint = folder({ 'a.mtcl': WARNING, 'mtcl.json': JSON.stringify({ rules: { MTCL202: 'hint' } }) });
    expect(hint.mtcl('check', 'a.mtcl').out).toContain('gợi ý MTCL202');
    expect(hint.mtcl('check', 'a.mtcl', '--max-warnings', '0').code).toBe(0);
    expect(folder({ 'a.mtcl': PLAN }).mtcl('check', 'a.mtcl', '--max-warnings', 'ít').code).toBe(2);
  });

  it('are explained in the help', () => {
    expect(folder().mtcl('check', '--help').out).toMatch(/Mã thoát:\s+0 [\s\S]+ 1 [\s\S]+ 2 /);
  });
});

describe('mtcl check, formats', () => {
  const files = { 'kế hoạch.mtcl': ERROR.replace('    theo dõi: QMR\n', '') };

  it('text ends with the counts, in all and by group', () => {
    const both = { 'a.mtcl': `${files['kế hoạch.mtcl']}nhiệm vụ "Sửa  lỗi" { chủ trì: VP }` };
    const { out } = folder(both).mtcl('check', 'a.mtcl');
    expect(out).toMatch(/Có 1 lỗi, \d+ cảnh báo, \d+ gợi ý\.\n {2}Cấu trúc: 1 cảnh báo\n {2}Con người: 1 lỗi/);
  });

  it('json', () => {
    const { out } = folder(files).mtcl('check', '.', '--format', 'json');
    const { findings, summary } = JSON.parse(out);
    expect(findings[0]).toMatchObject({ file: 'kế hoạch.mtcl', line: 8, column: 12, code: 'MTCL202', group: 'people' });
    expect(findings[1].related).toEqual([{ file: 'kế hoạch.mtcl', line: 9, column: 14, message: 'Chủ trì' }]);
    expect(summary).toMatchObject({ error: 1, groups: { people: { error: 1 } } });
  });

  it('json holds the fixes of each finding, with the words to put in place', () => {
    const { path, mtcl } = folder(files);
    const { findings } = JSON.parse(mtcl('check', '.', '--format', 'json').out);
    const [missing, twice] = findings as Found[];
    expect(missing!.fixes[0]).toMatchObject({ title: 'Thêm «theo dõi: QMR» (QMR)' });
    expect(twice!.fixes.map(({ title }) => title)).toEqual(['Bỏ khỏi «phối hợp»']);
    // Applied as they stand, last first, they put the findings right.
    const edits = [...missing!.fixes[0]!.edits, ...twice!.fixes[0]!.edits];
    writeFileSync(join(path, 'kế hoạch.mtcl'), applied(files['kế hoạch.mtcl'], edits));
    const after = JSON.parse(mtcl('check', '.', '--format', 'json').out).findings as Found[];
    const codes = after.map(({ code }) => code);
    expect(codes).not.toContain('MTCL202');
    expect(codes).not.toContain('MTCL205');
  });

  it('every fix has a title, and edits within its file', () => {
    const careless = `${PLAN.replace('chủ trì: VP', 'chủ trì: VF').replace('15/3/2027', '15/3/2026')}nhiệm vụ "Sửa"\n`;
    const { findings } = JSON.parse(folder({ 'a.mtcl': careless }).mtcl('check', 'a.mtcl', '--format', 'json').out);
    const fixes = (findings as Found[]).flatMap((finding) => finding.fixes);
    expect(fixes.map(({ title }) => title)).toEqual(expect.arrayContaining(['Đổi thành «VP»', 'Sửa thành năm 2027']));
    const lines = careless.split('\n');
    for (const { edits } of fixes) {
      expect(edits.length).toBeGreaterThan(0);
      for (const { file, line, column } of edits) {
        expect(file).toBe('a.mtcl');
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      }
    }
  });

  it('github: a command a finding, escaped', () => {
    const { out } = folder(files).mtcl('check', '.', '--format', 'github');
    expect(out.split('\n')).toContain(
      '::error file=kế hoạch.mtcl,line=10,endLine=10,col=15,endColumn=17,title=MTCL205::«Văn phòng» vừa chủ trì vừa phối hợp việc này. Hãy bỏ khỏi «phối hợp».',
    );
  });

  it('sarif: results refer to their rules, places are relative', () => {
    const { out } = folder(files).mtcl('check', '.', '--format', 'sarif');
    const log = JSON.parse(out);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const error = run.results.find((result: { level: string }) => result.level === 'error');
    expect(error.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch.mtcl' },
      region: { startLine: 10, startColumn: 15, endLine: 10, endColumn: 17 },
    });
    const [{ description, artifactChanges }] = error.fixes;
    expect(description.text).toBe('Bỏ khỏi «phối hợp»');
    expect(artifactChanges[0].replacements).toEqual([
      { deletedRegion: expect.objectContaining({ startLine: 10 }), insertedContent: { text: '' } },
    ]);
  });
});

describe('mtcl check of a folder', () => {
  const agency = PLAN.replace('địa danh', 'ký hiệu: "SY" địa danh').replace(
    '{ báo cáo',
    '{ báo cáo "6 tháng" chốt: 15/06/2027 báo cáo',
  );
  const unit = PLAN.replace('cơ quan S "Sở Y" {', 'cơ quan C "Chi cục Y" { chủ quản: "Sở Y" ký hiệu: "CCY"')
    .replace('của S', 'của C')
    .replace('chốt: 30/11/2027', 'chốt: 05/12/2027')
    .replace('từ 98%', 'từ 95%');

  it("sees the unit's plan beside the agency's: report days, looser targets", () => {
    const { out } = folder({ 'so/a.mtcl': agency, 'chi-cuc/a.mtcl': unit }).mtcl('check', '.');
    expect(out).toContain('chi-cuc/a.mtcl:5:27: cảnh báo MTCL318: Sở Y chốt báo cáo năm ngày 30/11/2027');
    expect(out).toContain('chi-cuc/a.mtcl:7:13: cảnh báo MTCL406: Mục tiêu chung của Sở Y là «từ 98%»');
    expect(folder({ 'a.mtcl': unit }).mtcl('check', 'a.mtcl').out).not.toMatch(/MTCL318|MTCL406/);
  });

  it('sees two decisions with one number', () => {
    const decided = `${agency}quyết định { số: 5 ngày: 05/01/2027 }`;
    const { out } = folder({ 'a.mtcl': decided, 'b.mtcl': decided }).mtcl('check', '.');
    expect(out).toContain('b.mtcl:16:1: lỗi MTCL112: Số 5 đã thuộc quyết định khác của Sở Y');
  });

  it('sees one plan where several files use it', () => {
    const decided = `${agency}quyết định { số: 5 ngày: 05/01/2027 }`;
    const progress = (on: string) => `dùng "a.mtcl"\ntiến độ ngày ${on} { nv1: đang làm }`;
    const files = { 'a.mtcl': decided, 'quy-1.mtcl': progress('31/03/2027'), 'quy-2.mtcl': progress('30/06/2027') };
    expect(folder(files).mtcl('check', '.').out).not.toContain('MTCL112');
  });

  it('sees two reports with one number in files that use one plan, and one report that two files read', () => {
    const report = 'dùng "a.mtcl"\nsoạn báo cáo { số: 7 ngày: 30/06/2027 }';
    const files = { 'a.mtcl': agency, 'b.mtcl': report, 'c.mtcl': 'dùng "b.mtcl"', 'd.mtcl': 'dùng "b.mtcl"' };
    expect(folder(files).mtcl('check', '.').out).not.toContain('MTCL112');
    const twice = folder({ 'a.mtcl': agency, 'b.mtcl': report, 'c.mtcl': report }).mtcl('check', '.').out;
    expect(twice.match(/MTCL112.*/g)).toEqual([expect.stringContaining('Số 7 đã thuộc báo cáo khác của Sở Y')]);
  });

  it('says that a unit is unused only where no plan of the folder uses it', () => {
    const directory = PLAN.split('kế hoạch năm')[0]!;
    const year = (lead: string) =>
      `dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của S\nquyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "Thống kê" { chủ trì: ${lead} theo dõi: QMR }`;
    const unused = (files: Record<string, string>) =>
      folder({ 'danh-ba.mtcl': directory, ...files })
        .mtcl('check', '.')
        .out.match(/MTCL208: Đơn vị «[^»]+»/g);
    expect(unused({ 'a.mtcl': year('VP') })).toEqual(['MTCL208: Đơn vị «Phòng Kế toán»']);
    expect(unused({ 'a.mtcl': year('VP'), 'b.mtcl': year('KT') })).toBeNull();
  });
});

describe('drafting and issuing', () => {
  const decided =
    `${PLAN.replace('"Thống kê hồ sơ"', '"Thống kê hồ sơ, họp xem xét của lãnh đạo, đánh giá nội bộ"')}quyết định { số: 5 ngày: 05/01/2027 căn cứ: "chức năng, nhiệm vụ, quyền hạn của Sở" }\nngười ký GD { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }`.replace(
      'địa danh',
      'ký hiệu: "SY" địa danh',
    );

  it('a draft is always made, and marked while something stands in the way', () => {
    const { mtcl } = folder({ 'a.mtcl': ERROR });
    const run = mtcl('generate', 'a.mtcl', '--out', 'vb', '--only', 'txt');
    expect(run.code).toBe(0);
    expect(run.err).toContain('còn 5 chỗ phải sửa trước khi phát hành, nên văn bản ghi DỰ THẢO');
  });

  it('placeholders are hints in a draft and errors when issuing', () => {
    const blank = decided.replace('"Bảng thống kê"', '"Báo cáo năm ....."');
    const { mtcl } = folder({ 'a.mtcl': blank });
    expect(mtcl('check', 'a.mtcl')).toMatchObject({ code: 0 });
    expect(mtcl('check', 'a.mtcl').out).toContain('gợi ý MTCL501');
    expect(mtcl('check', 'a.mtcl', '--issue')).toMatchObject({ code: 1 });
    expect(mtcl('check', 'a.mtcl', '--issue').out).toContain('lỗi MTCL501');
  });

  it('--issue refuses and lists what stands in the way; nothing is written', () => {
    const { mtcl } = folder({ 'a.mtcl': ERROR });
    const run = mtcl('generate', 'a.mtcl', '--out', 'vb', '--issue');
    expect(run.code).toBe(1);
    expect(run.out).toBe('');
    expect(run.err).toContain('mtcl: Chưa phát hành, chưa ghi tệp nào: còn 5 chỗ phải sửa.');
    expect(run.err).toContain('a.mtcl:5:1: lỗi MTCL502: Quyết định chưa có số, ngày');
    expect(run.err).toContain('lỗi MTCL709: Quyết định chưa có tên người ký');
    expect(run.err).toContain('lỗi MTCL662: Quyết định chưa nêu văn bản giao thẩm quyền');
    expect(run.err).toContain('chưa có «ký hiệu: "…"»');
    expect(run.err).toContain('a.mtcl:10:15: lỗi MTCL205');
  });

  it('--issue makes the final document where nothing does', () => {
    const { mtcl } = folder({ 'a.mtcl': decided });
    const run = mtcl('generate', 'a.mtcl', '--out', 'vb', '--only', 'txt', '--issue');
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
  });
});
