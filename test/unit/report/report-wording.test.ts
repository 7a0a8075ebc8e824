import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import { openTasks } from '../../../src/document/issued/report-tables.ts';
import type { Block, OfficialDocument } from '../../../src/document/model.ts';
import { load } from '../../../src/language/test/load.ts';
import { countsOf, periodOf, reportOf } from '../../../src/report/index.ts';
import { randomNumbers } from '../../support/random.ts';
import { blockLines, HEAD } from '../document/lines.ts';

const PERIODS = ['quý I', 'quý II', 'tháng 5', '6 tháng', '9 tháng', 'năm'];

/** A year with a few objectives and tasks, some of them done, late, dropped or never recorded. */
function madeUp(next: () => number): string {
  const some = (most: number) => Math.floor(next() * (most + 1));
  const one = <T>(of: T[]) => of[some(of.length - 1)]!;
  const records: string[] = [];
  const task = (name: string) => {
    const when = one(['chậm nhất 15/02', 'chậm nhất 20/05', 'chậm nhất 12/12', 'hằng quý', 'thường xuyên']);
    const state = one([
      '',
      '',
      'hoàn thành ngày 10/05/2027',
      'đang làm',
      'chậm, lý do "Chờ ý kiến"',
      'không thực hiện',
    ]);
    if (state) records.push(`${name}: ${state}`);
    return `nhiệm vụ ${name} "Việc ${name}" { chủ trì: VP thời hạn: ${when} }`;
  };
  const objectives = Array.from({ length: some(3) }, (_, i) => {
    const target = next() < 0.9 ? `chỉ tiêu C${i}: từ 90%` : '';
    if (target && next() < 0.7) records.push(`C${i}: đạt ${one(['9/10', '8/10', '95%', '10/10'])}`);
    const tasks = Array.from({ length: some(3) }, (__, k) => task(`v${i}-${k}`));
    return `mục tiêu M${i} "Mục tiêu thứ ${i + 1}" { ${target} ${tasks.join(' ')} }`;
  });
  const loose = Array.from({ length: some(2) }, (_, i) => task(`r${i}`));
  const progress = records.length > 0 ? `tiến độ ngày ${one(['01/03', '01/06'])}/2027 { ${records.join('\n')} }` : '';
  return [...objectives, ...loose, progress].join('\n');
}

/** Lines of the text with the tables as "[bảng]". */
function textOf(document: OfficialDocument): string[] {
  const lines = (block: Block): string[] => {
    if (block.type === 'paragraph') return blockLines(block);
    return block.type === 'table' ? ['[bảng]'] : [];
  };
  return document.sections.filter(({ id }) => !id.startsWith('phu-luc')).flatMap(({ blocks }) => blocks.flatMap(lines));
}

function section(lines: string[], number: string): string[] {
  const from = lines.findIndex((line) => line.startsWith(`${number}. `));
  const to = lines.findIndex((line, i) => i > from && /^(?:[IVX]+\. |Trên đây)/u.test(line));
  return lines.slice(from + 1, to);
}

const seeds = Array.from({ length: 120 }, (_, seed) => seed);

describe('a report of any year reads as one', () => {
  it.each(seeds)('year %i', async (seed) => {
    const next = randomNumbers(seed);
    const period = PERIODS[seed % PERIODS.length]!;
    const annex = seed % 10 === 9 ? 'phụ lục "Danh sách" { "Có danh sách." }' : '';
    const { plan } = await load(`${HEAD}${madeUp(next)}\nsoạn báo cáo { kỳ: "${period}" ${annex} }`);
    const document = documentsOf(plan!).find(({ id }) => id.startsWith('bao-cao'))!;
    const counts = countsOf(reportOf(plan!, periodOf(plan!, period)));
    const lines = textOf(document);
    const text = lines.join('\n');

    // Signs: no count of nothing, no two marks, no gap.
    expect(text).not.toMatch(
      /(?<![\d/.])0 (?:nhiệm|mục|chỉ|lượt)|\b0\/|[;,.:]{2}|[ ,;][;,.:]| {2}|undefined|NaN|…|\(\)/u,
    );
    for (const line of lines.filter((each) => each !== '[bảng]')) expect(line).toMatch(/^(?:- )?[\p{Lu}\d]/u);

    // A colon announces what stands below, and every table is announced.
    lines.forEach((line, i) => {
      if (line === '[bảng]') expect(lines[i - 1]).toMatch(/:$/u);
      if (/:$/u.test(line)) expect(lines[i + 1]).toMatch(/^(?:- |\[bảng\]|[IVX]+\. )/u);
    });

    // The items of the list: each task once, semicolons and a full stop.
    const items = section(lines, 'I').filter((line) => line.startsWith('- '));
    items.forEach((item, i) => {
      expect(item.at(-1)).toBe(i === items.length - 1 ? '.' : ';');
    });
    const said = items.flatMap(
      (item) => /(?:Hoàn thành|tiến độ|toàn bộ|triển khai|thực hiện) (\d+)(?:\/\d+)? nhiệm vụ/u.exec(item)?.[1] ?? [],
    );
    const one = items.includes('- Đã hoàn thành nhiệm vụ đề ra;') ? 1 : 0;
    expect(said.reduce((sum, count) => sum + Number(count), one)).toBe(counts.tasks.all);

    // What is said agrees with the tables and the annex.
    const [shortcomings = ''] = section(lines, 'III');
    expect(section(lines, 'III').includes('[bảng]')).toBe(
      counts.tasks.late + counts.tasks.dropped + counts.tasksDoneLate > 0,
    );
    expect(/không có nhiệm vụ chậm/u.test(shortcomings) && counts.tasks.late > 0).toBe(false);
    // Behind a quarter or month that goes on only what is late or due in the next one is listed.
    const open = openTasks(reportOf(plan!, periodOf(plan!, period))).length;
    const left = counts.tasks.late + counts.tasks.inProgress + counts.tasks.notStarted;
    if (!/quý|tháng \d/u.test(period)) expect(open).toBe(left);
    expect(section(lines, 'IV').includes('[bảng]')).toBe(open > 0);
    expect(text.includes('Phụ lục kèm theo')).toBe(!annex && counts.objectives.all > 0);
    expect(document.sections.some(({ id }) => id.startsWith('phu-luc'))).toBe(
      Boolean(annex) || counts.objectives.all > 0,
    );
    // A quarter or month that begins within the year says that its figures are the year's so far.
    const within = ['quý II', 'tháng 5'].includes(period);
    expect(text.includes('Lũy kế từ đầu năm đến ngày')).toBe(within && counts.tasks.all > 0);
    expect(text.includes(`Riêng ${period} `)).toBe(within && counts.due > 0);
  });
});

describe('a report that puts others together', () => {
  const UNITS = `nhóm CacPhong "các phòng" { VP, HTQT } nhóm MotPhong "một phòng" { VP }
    mục tiêu A "Hồ sơ" { chỉ tiêu X: từ 98% }
    nhiệm vụ a "Rà soát" { chủ trì: VP thời hạn: chậm nhất 01/02 }`;
  it.each([
    [
      'all',
      'tiến độ ngày 01/03/2027 của VP { X: đạt 99/100 } tiến độ ngày 01/03/2027 của HTQT { X: đạt 9/10 }',
      'CacPhong',
      '- Toàn bộ 02 cơ quan, đơn vị đã gửi báo cáo;',
    ],
    [
      'some',
      'tiến độ ngày 01/03/2027 của VP { X: đạt 99/100 }',
      'CacPhong',
      '- Đã có 01/02 cơ quan, đơn vị gửi báo cáo (50%); chưa báo cáo: Phòng Hợp tác quốc tế;',
    ],
    [
      'none in time',
      'tiến độ ngày 01/12/2027 của VP { X: đạt 99/100 }',
      'CacPhong',
      '- Chưa có cơ quan, đơn vị nào gửi báo cáo;',
    ],
    ['the only one', 'tiến độ ngày 01/03/2027 của VP { X: đạt 99/100 }', 'MotPhong', '- Văn phòng đã gửi báo cáo;'],
  ])('says who has reported: %s', async (_, progress, group, wanted) => {
    const { plan } = await load(`${HEAD}${UNITS}\n${progress}\nsoạn báo cáo { kỳ: "6 tháng" tổng hợp từ: ${group} }`);
    const lines = section(textOf(documentsOf(plan!).at(-1)!), 'I');
    expect(lines[1]).toBe(wanted);
    expect(lines.slice(-2)).toEqual(['Tình hình báo cáo và thực hiện của từng cơ quan, đơn vị:', '[bảng]']);
  });
});

describe('figures of a quarter', () => {
  it('stand beside those since the beginning of the year', async () => {
    const { plan } = await load(`${HEAD}
      nhiệm vụ nhac "Nhắc việc" { chủ trì: VP thời hạn: hằng tháng }
      tiến độ ngày 02/05/2027 { nhac: hoàn thành ngày 30/04/2027 }
      soạn báo cáo { kỳ: "quý II" "Trong quý: {lượt việc hoàn thành trong kỳ}/{lượt việc đến hạn trong kỳ}; lũy kế: {lượt việc hoàn thành}/{lượt việc đến hạn}." }
      soạn báo cáo { kỳ: "quý III" }`);
    const [second, third] = documentsOf(plan!).filter(({ id }) => id.startsWith('bao-cao'));
    expect(textOf(second!)).toContain('Trong quý: 01/03; lũy kế: 04/06./.');
    expect(section(textOf(third!), 'I').slice(-3)).toEqual([
      '- Tính đến ngày chốt số liệu có 09 lượt việc đến hạn, đã hoàn thành 04 lượt (44,4%);',
      '- Trong số lượt đã hoàn thành có 03 lượt hoàn thành sau hạn;',
      '- Riêng quý III có 03 lượt việc đến hạn, chưa hoàn thành lượt nào.',
    ]);
  });
});
