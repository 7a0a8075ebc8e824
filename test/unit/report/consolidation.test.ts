import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Province, province } from '../../../src/bench/province.ts';
import { createProgram } from '../../../src/cli/program.ts';
import { Workspace } from '../../../src/cli/workspace.ts';
import { issuedDocument } from '../../../src/document/issued/issued.ts';
import { countsOf, type GatheredReport, gatherReports, missingReporters } from '../../../src/report/index.ts';
import { linesOf } from '../document/lines.ts';

function written(files: Map<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-province-'));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function gather(folder: string): Promise<GatheredReport[]> {
  const workspace = await Workspace.load([folder]);
  return gatherReports(
    workspace.plans().map(({ plan }) => plan),
    '6 tháng',
  )!;
}

describe('a province of 40 agencies', () => {
  const { files, expected }: Province = province(40);
  let folder: string;
  let gathered: GatheredReport;

  beforeAll(async () => {
    folder = written(files);
    [gathered] = (await gather(folder)) as [GatheredReport];
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('sums numerators and denominators, counts and tasks as computed without the program', () => {
    const [onTime, ideas] = gathered.report.objectives[0]!.targets;
    expect([onTime?.reached?.value, onTime?.reached?.total]).toEqual([expected.onTime, expected.files]);
    expect(onTime?.reached?.measure).toBeCloseTo((expected.onTime / expected.files) * 100, 10);
    expect(ideas?.reached?.value).toBe(expected.ideas);
    const { tasks } = countsOf(gathered.report);
    expect([tasks.all, tasks.done, tasks.late]).toEqual([expected.tasks, expected.tasksDone, expected.tasksLate]);
  });

  it('names who is missing: those without file and those whose records are too late', () => {
    expect(expected.missing.length).toBeGreaterThan(0);
    expect(missingReporters(gathered.report)).toEqual(expected.missing);
    expect(countsOf(gathered.report).reporters).toEqual({
      all: 40,
      reported: expected.reported,
      missing: expected.missing.length,
    });
    expect(gathered.unexpected).toEqual([]);
  });

  it('traces each figure to the line it was written in', () => {
    const entries = gathered.report.objectives[0]!.targets[0]!.entries;
    expect(entries).toHaveLength(expected.reported);
    for (const entry of entries) {
      const line = readFileSync(fileURLToPath(entry.source.uri), 'utf8').split('\n')[entry.source.start.line];
      expect(line).toContain(`DungHan: đạt ${entry.value}/${entry.total}`);
    }
  });

  it('says it in the report', () => {
    const document = issuedDocument(gathered.plan, gathered.issued, gathered.report);
    const lines = document.sections.flatMap((_, i) => linesOf(document, i));
    const { reported, missing } = expected;
    expect(lines.find((line) => line.includes('gửi báo cáo ('))).toContain(`Đã có ${reported}/40 cơ quan, đơn vị`);
    expect(lines.find((line) => line.includes('chưa báo cáo:'))).toContain(missing.join(', '));
    expect(lines.filter((line) => line.includes('| Chưa báo cáo'))).toHaveLength(missing.length);
  });

  it('comes as Word file and workbook of sources from the command line', async () => {
    const out = join(folder, 'out');
    await run('report', folder, '--period', '6 tháng', '--year', '2027', '--out', out);
    expect(
      readdirSync(out)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['bao-cao-6-thang-2027-ubnd-binh-hai.docx', 'nguon-so-lieu-bao-cao-6-thang-2027-ubnd-binh-hai.xlsx']);
  });
});

it('names sources from the folder given, not from the working directory', async () => {
  const folder = written(new Map([['so/a.mtcl', AGENCY('A', 'tiến độ ngày 10/06/2027: đạt 9/10')]]));
  const out = join(folder, 'out');
  await run('report', folder, '--period', '6 tháng', '--out', out);
  const workbook = readdirSync(out).find((name) => name.endsWith('.xlsx'))!;
  const { sheets } = await readXlsx(readFileSync(join(out, workbook)));
  expect(sheets[0]!.rows.flat()).toContain('so/a.mtcl:3');
  rmSync(folder, { recursive: true });
});

it('refuses a period that there is not', async () => {
  const folder = written(new Map([['a.mtcl', AGENCY('A', '')]]));
  const refused = run('report', folder, '--period', 'tháng 13', '--out', join(folder, 'o'));
  await expect(refused).rejects.toThrow(
    'Không có kỳ báo cáo «tháng 13». Các kỳ: quý I, quý II, quý III, quý IV, 6 tháng',
  );
  expect(readdirSync(folder)).toEqual(['a.mtcl']);
  rmSync(folder, { recursive: true });
});

async function run(...words: string[]): Promise<void> {
  await (await createProgram(words)).parseAsync(words, { from: 'user' });
}

const AGENCY = (
  sign: string,
  more: string,
) => `cơ quan CQ "Sở ${sign}" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "${sign}" }
kế hoạch năm 2027 của CQ { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu: từ 98% ${more} }`;

describe('without a file of the level above', () => {
  it('agencies of one superior body are its report', async () => {
    const folder = written(
      new Map([
        ['a.mtcl', AGENCY('A', 'tiến độ ngày 10/06/2027: đạt 9/10')],
        ['b.mtcl', AGENCY('B', 'tiến độ ngày 10/06/2027: đạt 90/90')],
        ['c.mtcl', AGENCY('C', '')],
      ]),
    );
    const [report] = await gather(folder);
    expect(report?.plan.agency.title).toBe('Ủy ban nhân dân tỉnh Bình Hải');
    expect(report?.report.objectives[0]?.targets[0]?.reached).toMatchObject({ value: 99, total: 100 });
    expect(missingReporters(report!.report)).toEqual(['Sở C']);
    rmSync(folder, { recursive: true });
  });

  it('a target without a name is that of the same place, where both have as many', async () => {
    const folder = written(
      new Map([
        ['a.mtcl', AGENCY('A', 'tiến độ ngày 10/06/2027: đạt 9/10')],
        [
          'b.mtcl',
          AGENCY('B', '}\ntiến độ ngày 10/06/2027 { Mot: đạt 7/10').replace(
            'chỉ tiêu: từ 98%',
            'chỉ tiêu Mot: từ 98% chỉ tiêu Hai: từ 90%',
          ),
        ],
        [
          'c.mtcl',
          `${AGENCY('C', '')}\ntiến độ ngày 03/06/2027 của VP { DVC: đạt 5/10 }\ntiến độ ngày 05/06/2027 của KT { DVC: đạt 8/10 }\nđơn vị VP "Văn phòng" đơn vị KT "Phòng Kế toán"`,
        ],
      ]),
    );
    const [report] = await gather(folder);
    const target = report!.report.objectives[0]!.targets[0]!;
    expect(target.reached).toMatchObject({ value: 22, total: 30 });
    // What the units of one agency recorded is one figure of it, of the last of their days.
    expect(
      target.entries.map(({ reporter, on, value, total }) => `${reporter?.title} ${on} ${value}/${total}`),
    ).toEqual(['Sở A 2027-06-10 9/10', 'Sở C 2027-06-05 13/20']);
    rmSync(folder, { recursive: true });
  });

  it('files of units that use one plan are that plan’s report', async () => {
    const folder = written(
      new Map([
        [
          'ke-hoach.mtcl',
          `đơn vị VP "Văn phòng" đơn vị HTQT "Phòng HTQT" ${AGENCY('A', '')}\nsoạn báo cáo { kỳ: "6 tháng" tổng hợp từ: VP, HTQT }`,
        ],
        ['vp.mtcl', 'dùng "ke-hoach.mtcl"\ntiến độ ngày 10/06/2027 của VP { DVC: đạt 9/10 }'],
        ['htqt.mtcl', 'dùng "ke-hoach.mtcl"\ntiến độ ngày 11/06/2027 của HTQT { DVC: đạt 90/90 }'],
      ]),
    );
    const [report, ...more] = await gather(folder);
    expect(more).toEqual([]);
    expect(report?.report.objectives[0]?.targets[0]?.reached).toMatchObject({ value: 99, total: 100 });
    expect(missingReporters(report!.report)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
