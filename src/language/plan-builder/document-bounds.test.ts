/** What one line makes thousands of: documents, and tables of all tasks. */
import { expect, test } from 'vitest';
import { MOST_COPIED, MOST_DOCUMENTS, MOST_TASK_ROWS } from '../../plan/most-documents.ts';
import { load } from '../test/load.ts';

const HEAD = 'đơn vị HC "Phòng Hành chính"\nkế hoạch năm 2027\n';
const tasks = (count: number) =>
  `mục tiêu "việc" {\n${Array.from({ length: count }, (_, i) => `nhiệm vụ "Việc ${i}" { chủ trì: HC thời hạn: tháng 3\n}\n`).join('')}}\n`;
const said = (findings: string[]) => findings.filter((finding) => finding.includes('MTCL122'));

test('a hundred and fifty documents are made, the others are left out and counted', async () => {
  const letters = Array.from({ length: MOST_DOCUMENTS + 20 }, (_, i) => `soạn công văn { trích yếu: "Việc ${i}" }\n`);
  const { findings, plan } = await load(HEAD + letters.join(''));
  expect(plan?.issued).toHaveLength(MOST_DOCUMENTS);
  expect(said(findings)).toEqual([
    `${MOST_DOCUMENTS + 3}:1 MTCL122 Các văn bản của kế hoạch vượt mức 150 văn bản, 15.000 dòng nhiệm vụ in ra hoặc 40.000 đoạn lấy từ mẫu, nên văn bản này và 19 văn bản khác không được lập. Hãy chuyển bớt văn bản sang tệp khác dùng chung kế hoạch này, hoặc bớt bảng in lại mọi nhiệm vụ, bớt đoạn của mẫu.`,
  ]);
});

test.each([
  ['a table of all tasks in each', 'soạn kế hoạch { trích yếu: "x" phần "Việc" { bảng nhiệm vụ } }\n'],
  ['a usual table of all tasks in each', 'soạn kế hoạch { trích yếu: "x" }\n'],
  ['tables in annexes', 'soạn công văn { trích yếu: "x" phụ lục { bảng nhiệm vụ } }\n'],
])('%s: as many documents as print fifteen thousand rows', async (_, line) => {
  const { findings, plan } = await load(HEAD + tasks(500) + line.repeat(100));
  expect(plan?.issued.filter(({ publishesPlan }) => !publishesPlan)).toHaveLength(MOST_TASK_ROWS / 500);
  expect(said(findings)).toEqual([expect.stringContaining('nên văn bản này và 69 văn bản khác không được lập')]);
});

test.each([
  ['each target is a row', 'bảng kết quả mục tiêu'],
  ['each target is a line', 'danh sách mục tiêu'],
  ['each unit of a group that reports is a row', 'bảng đơn vị báo cáo'],
])('tables of reports: %s', async (_, table) => {
  const units = Array.from({ length: 500 }, (_, i) => `đơn vị U${i} "Phòng ${i}"\n`).join('');
  const group = `nhóm G "các phòng" { ${Array.from({ length: 500 }, (_, i) => `U${i}`).join(', ')} }\n`;
  const objective = `mục tiêu "việc" {\n${'chỉ tiêu: từ 95%\n'.repeat(500)}}\n`;
  const report = `soạn báo cáo { kỳ: "năm" tổng hợp từ: G phần "Kết quả" { ${table} } }\n`;
  const { findings, plan } = await load(HEAD + units + group + objective + report.repeat(100));
  expect(plan?.issued.filter(({ publishesPlan }) => !publishesPlan)).toHaveLength(MOST_TASK_ROWS / 500);
  expect(said(findings)).toHaveLength(1);
});

test('a template of a thousand paragraphs is taken by forty reports; what a report writes itself counts for nothing', async () => {
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, i) => `"Đoạn thứ ${i} của báo cáo."\n`).join('');
  // The part that holds them is one of the thousand.
  const template = `mẫu báo cáo { phần "Kết quả" {\n${paragraphs(999)}} }\n`;
  const { findings, plan } = await load(HEAD + template + 'soạn báo cáo { kỳ: "năm" }\n'.repeat(50));
  expect(plan?.issued.filter(({ publishesPlan }) => !publishesPlan)).toHaveLength(MOST_COPIED / 1_000);
  expect(said(findings)).toEqual([expect.stringContaining('nên văn bản này và 9 văn bản khác không được lập')]);
  const own = `soạn công văn { trích yếu: "x" phần "Kết quả" {\n${paragraphs(999)}} }\n`;
  expect(said((await load(HEAD + own.repeat(5))).findings)).toEqual([]);
});

test('one document with more rows than all may have is left out itself', async () => {
  const { findings, plan } = await load(
    `${HEAD}${tasks(500)}soạn kế hoạch { trích yếu: "x" phần "Việc" { ${'bảng nhiệm vụ '.repeat(50)}} }\n`,
  );
  expect(plan?.issued.filter(({ publishesPlan }) => !publishesPlan)).toEqual([]);
  expect(said(findings)).toEqual([expect.stringContaining('nên văn bản này không được lập')]);
});

test('the plans of units are copies of tasks: no more copies are made than may be printed', async () => {
  const { findings, plan } = await load(HEAD + tasks(500) + 'soạn mục tiêu đơn vị HC\n'.repeat(300));
  const copies = (plan?.unitPlans ?? []).reduce(
    (sum, { objectives }) => sum + objectives.flatMap((o) => o.tasks).length,
    0,
  );
  expect(copies).toBeGreaterThan(MOST_TASK_ROWS - 1_000);
  expect(copies).toBeLessThanOrEqual(MOST_TASK_ROWS);
  expect(said(findings)).toHaveLength(1);
});

test('a department of sixty units with plans and reports of their own has room', async () => {
  const units = Array.from({ length: 60 }, (_, i) => `đơn vị U${i} "Phòng ${i}"\n`).join('');
  const own = Array.from(
    { length: 60 },
    (_, i) => `soạn mục tiêu đơn vị U${i}\nsoạn báo cáo { kỳ: "năm" đơn vị: U${i} }\n`,
  );
  const work = Array.from(
    { length: 500 },
    (_, i) => `nhiệm vụ "Việc ${i}" { chủ trì: U${i % 60} phối hợp: U${(i * 7 + 1) % 60} thời hạn: tháng 3\n}\n`,
  );
  const { findings, plan } = await load(
    `${units}kế hoạch năm 2027\nmục tiêu "việc" {\n${work.join('')}}\n${own.join('')}`,
  );
  expect(said(findings)).toEqual([]);
  expect(plan?.unitPlans).toHaveLength(60);
});
