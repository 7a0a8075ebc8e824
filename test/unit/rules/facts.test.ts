/** The facts of `docs/du-lieu.md` as a secretary meets them: by the day of the document, never surer than what is proven. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printDay } from '../../../src/deadline/index.ts';
import { CITIES, MERGED_PROVINCES } from '../../../src/rules/data/provinces.ts';
import { REPLACED } from '../../../src/rules/data/replaced.ts';
import { knowledgeNote } from '../../../src/rules/knowledge.ts';
import { readSettings } from '../../../src/rules/project-file.ts';
import { NO_TABLES } from '../../../src/rules/settings.ts';
import { findingsOf } from '../../../src/rules/test/snippet.ts';
import { folder } from '../cli/mtcl.ts';

async function found(snippet: string, code: string): Promise<string[]> {
  return (await findingsOf(snippet))
    .filter((one) => one.code === code)
    .map(({ words, message }) => `${words}: ${message}`);
}

const dated = (day: string) => `quyết định { số: 5 ngày: ${day} }\n`;

describe('provinces and cities by the day of the document', () => {
  it('every province that is no more is told, with where it went', async () => {
    for (const [name, { into }] of Object.entries(MERGED_PROVINCES)) {
      const told = await found(`${dated('05/08/2025')}nhiệm vụ "Phối hợp với tỉnh ${name} rà soát"`, 'MTCL561');
      expect(told, name).toHaveLength(1);
      expect(told[0]).toContain(into);
    }
  });

  it.each([
    ['tỉnh Đồng Nai', '29/04/2026', 0],
    ['tỉnh Đồng Nai', '30/04/2026', 1],
    ['thành phố Đồng Nai', '29/04/2026', 1],
    ['thành phố Đồng Nai', '30/04/2026', 0],
    ['tỉnh Quảng Ninh', '31/08/2026', 0],
    ['tỉnh Quảng Ninh', '01/09/2026', 1],
    ['thành phố Bắc Ninh', '19/09/2026', 1],
    ['thành phố Bắc Ninh', '20/09/2026', 0],
    // Before the merger a city of that name was a city of the province.
    ['thành phố Bắc Ninh', '05/01/2025', 0],
    ['tỉnh Hải Dương', '30/06/2025', 0],
    ['tỉnh Lâm Đồng', '05/01/2026', 0],
    ['TP. Huế', '05/01/2026', 0],
  ])('UBND %s in a document of %s', async (name, day, count) => {
    const snippet = `${dated(day)}nhiệm vụ "Báo cáo UBND ${name} kết quả"`;
    expect(await found(snippet, 'MTCL561')).toHaveLength(count);
    if (day > '01/07/2025') expect(await found(snippet, 'MTCL507')).toEqual([]);
  });

  it('an agency under a province that has become a city is told too', async () => {
    const snippet = `${dated('05/01/2027')}cơ quan SY "Sở Y tế" { chủ quản: "Ủy ban nhân dân tỉnh Quảng Ninh" địa danh: "Quảng Ninh" }`;
    expect(await found(snippet, 'MTCL561')).toEqual([expect.stringContaining('thành phố trực thuộc trung ương')]);
    expect(Object.values(CITIES).every(({ source }) => source)).toBe(true);
  });

  it('keeps the old name in the title of a cited document and in history', async () => {
    const snippet = `${dated('05/01/2027')}nhiệm vụ "Kế thừa hồ sơ của tỉnh Hà Giang trước đây; theo Quyết định số 15/2021/QĐ-UBND ngày 05/3/2021 của UBND tỉnh Hà Giang về phân cấp"`;
    expect(await found(snippet, 'MTCL561')).toEqual([]);
  });
});

describe('documents that no longer hold', () => {
  it.each(Object.entries(REPLACED))(
    '%s, in a document of the day it ended',
    async (sign, { from, by, unsure, passed, name }) => {
      const snippet = (day: string) => `${dated(printDay(day))}nhiệm vụ "Thực hiện theo văn bản số ${sign}"`;
      const told = await found(snippet(from), 'MTCL607');
      expect(told).toEqual([expect.stringContaining(by)]);
      // What is not proven is not said as certain.
      expect(told[0]).toMatch(unsure ? /có lẽ.*Hãy kiểm tra/ : /hết hiệu lực từ ngày/);
      if (!passed) return;
      const law = name ?? by.split(' số ')[0]!;
      const cited = `${dated(printDay(from))}soạn kế hoạch { căn cứ: "${law} ngày ${printDay(passed)}" }\nnhiệm vụ "Theo ${law} ngày ${printDay(passed)}"`;
      expect(await found(cited, 'MTCL607')).toHaveLength(2);
    },
  );

  it('says nothing of what was looked for and not found', async () => {
    const signs = [
      '19/2014/QĐ-TTg',
      '26/2014/TT-BKHCN',
      '116/2015/TT-BTC',
      '90/2020/NĐ-CP',
      '42/2022/NĐ-CP',
      '63/2010/NĐ-CP',
    ];
    const snippet = `${dated('05/01/2027')}nhiệm vụ "Thực hiện ${signs.map((sign) => `văn bản số ${sign}`).join(', ')}"`;
    expect(await found(snippet, 'MTCL607')).toEqual([]);
  });

  it('a plan beyond the day up to which the tables are known is told so', () => {
    const plan = { legalBases: [{}], issued: [], from: '2027-01-01' } as unknown as Parameters<
      typeof knowledgeNote
    >[0][number];
    expect(knowledgeNote([plan])).toMatch(/biết các văn bản đến 26\/11\/2026.*tự kiểm tra/);
    expect(knowledgeNote([{ ...plan, from: '2026-01-01' }])).toBeUndefined();
    expect(knowledgeNote([{ ...plan, legalBases: [] }])).toBeUndefined();
  });
});

describe('bodies, places, standards', () => {
  it.each([
    ['Báo cáo Thanh tra Sở', '05/01/2026', 'MTCL507', 1],
    ['Báo cáo Thanh tra Sở', '05/01/2025', 'MTCL507', 0],
    ['Báo cáo Thanh tra tỉnh', '05/01/2026', 'MTCL507', 0],
    ['Áp dụng TCVN ISO 9001:2026', '05/01/2027', 'MTCL661', 1],
    ['Áp dụng TCVN ISO 9001:2015', '05/01/2027', 'MTCL661', 0],
    ['Áp dụng TCVN ISO 9001:2026', '05/01/2027', 'MTCL606', 0],
  ])('%s (%s)', async (words, day, code, count) => {
    expect(await found(`${dated(day)}nhiệm vụ "${words}"`, code)).toHaveLength(count);
  });

  it.each([
    ['UBND phường Điện Biên Phủ', 'Phường Điện Biên Phủ', 0],
    ['UBND Phường 3', 'Phường 3', 0],
    ['UBND xã Võ Nguyên Giáp', 'Xã Võ Nguyên Giáp', 0],
    ['UBND xã Võ Nguyên Giáp', 'xã Võ Nguyên Giáp', 0],
    ['UBND xã Võ Nguyên Giáp', 'Võ Nguyên Giáp', 1],
    // As far as one can tell from a name: nothing is asked for.
    ['UBND xã Trần Văn Mẫu', 'Trần Văn Mẫu', 0],
    ['UBND phường 3', '3', 1],
    ['UBND xã An Phú', 'xã An Phú', 1],
    ['UBND xã An Phú', 'An Phú', 0],
  ])('%s with the place "%s"', async (name, place, count) => {
    const snippet = `cơ quan X "${name}" { địa danh: "${place}" }`;
    expect(await found(snippet, 'MTCL704')).toHaveLength(count);
  });
});

describe('mtcl.json adds to each table', () => {
  it('reads each part, and says what has no effect', () => {
    const { settings, problems } = readSettings(
      JSON.stringify({
        replaced: {
          '1/2010/QH12': { by: 'Luật Mẫu số 2/2027/QH16', from: '2027-07-01', passed: '2010-06-17', name: 'Luật Cũ' },
        },
        provinces: { 'Bình Phú': { into: 'Bình Hải', from: '2025-07-01' } },
        cities: { 'Bình Hải': { from: '2027-01-01' } },
        bodies: { 'Trung tâm Tin học': { by: 'Trung tâm Chuyển đổi số', from: '2026-03-01' } },
        standards: { 9001: [2026] },
        places: ['Trần Văn Mẫu'],
        holidays: { 2027: { closed: [{ from: '2027-02-04', to: '2027-02-10', note: 'Tết Âm lịch' }] } },
      }),
    );
    expect(problems).toEqual([]);
    expect(settings.tables).toMatchObject({
      provinces: { 'Bình Phú': { into: 'Bình Hải' } },
      standards: { 9001: [2026] },
      holidays: [{ year: 2027, makeUp: [] }],
    });
    const wrong = readSettings(
      '{ "provinces": [], "cities": { "A": {} }, "standards": { "1": 2 }, "places": {}, "holidays": { "2027": { "closed": 1 } } }',
    );
    expect(wrong.problems).toHaveLength(5);
    expect(wrong.settings.tables).toEqual(NO_TABLES);
  });

  it('what an agency adds is followed by the command line', () => {
    const plan = `cơ quan SY "Sở Y" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "SY" }
kế hoạch năm 2027 của SY
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Một"
vai trò QMR "QMR"
nhiệm vụ dau "Làm việc với tỉnh Bình Phú, Trung tâm Tin học, áp dụng TCVN ISO 9001:2026 theo Luật Cũ ngày 17/6/2010" {
  chủ trì: VP  phối hợp: KT  theo dõi: QMR  kết quả: "Biên bản"
  thời hạn: ngày 01/02/2027
}
nhiệm vụ "Báo cáo" {
  chủ trì: VP  phối hợp: KT  theo dõi: QMR  kết quả: "Báo cáo"
  thời hạn: ngày 09/02/2027
}
`;
    const { mtcl, path } = folder({ 'k.mtcl': plan });
    const codes = () =>
      [...mtcl('check', 'k.mtcl', '--format', 'json').out.matchAll(/"code": "(MTCL\d+)"/g)].map(([, code]) => code);
    const before = codes();
    expect(before).toContain('MTCL661');
    expect(before).toContain('MTCL314');
    writeFileSync(
      join(path, 'mtcl.json'),
      JSON.stringify({
        replaced: {
          '1/2010/QH12': { by: 'Luật Mẫu số 2/2027/QH16', from: '2026-07-01', passed: '2010-06-17', name: 'Luật Cũ' },
        },
        provinces: { 'Bình Phú': { into: 'Bình Hải', from: '2025-07-01' } },
        cities: { 'Bình Hải': { from: '2026-12-01' } },
        bodies: { 'Trung tâm Tin học': { by: 'Trung tâm Chuyển đổi số', from: '2026-03-01' } },
        standards: { 9001: [2026] },
        // Tết ends a day earlier here: 09/02 is a working day.
        holidays: { 2027: { closed: [{ from: '2027-02-03', to: '2027-02-08' }] } },
      }),
    );
    const after = codes();
    expect(after).not.toContain('MTCL661');
    expect(after).not.toContain('MTCL314');
    expect(after.filter((code) => code === 'MTCL561')).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(['MTCL507', 'MTCL607']));
  });
});
