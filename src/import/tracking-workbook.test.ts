import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../calendar/index.ts';
import { renderWorkbook } from '../generator/xlsx/index.ts';
import { load } from '../language/test/load.ts';
import type { Plan } from '../plan/model.ts';
import { importFile } from './import-file.ts';
import { paragraphsIn } from './reader/model.ts';
import { plainParagraph } from './reader/plain-paragraph.ts';
import { readOfficeSync } from './reader/read-office.ts';
import { workbookFile } from './testing/word-file.ts';

const HEAD = `cơ quan SM "Sở Mẫu tỉnh Bình Hải" { ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
vai trò TK "Thư ký ISO"
kế hoạch năm 2027 của SM
`;

/** What the workbook tells of each task, in the order of words. */
function tasksOf(plan: Plan) {
  const calendar = calendarOf(plan);
  const dated = calendar.entries.filter(({ kind }) => kind === 'task');
  const tasks = new Map(
    [...dated, ...calendar.undated].map(({ task }) => [`${task.objective?.title} ${task.title}`, task]),
  );
  return [...tasks]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { deadline, leads, coordinators, monitors, evidence }]) => ({
      key,
      deadline,
      people: [leads, coordinators, monitors].map((parties) => parties.map(({ name }) => name)),
      evidence: evidence.join('\n'),
      days: dated
        .filter(({ task }) => `${task.objective?.title} ${task.title}` === key)
        .map(({ due, doneOn }) => [due, doneOn]),
    }));
}

async function roundTrip(text: string) {
  const { plan, findings } = await load({ 'a.mtcl': text });
  if (!plan) throw new Error(findings.join('\n'));
  const file = readOfficeSync(await renderWorkbook(calendarOf(plan)));
  const { files } = importFile(file, { name: 'so.xlsx', directories: [], taken: [], thisYear: 2027 });
  const again = await load(Object.fromEntries(files.map((each) => [each.name, each.text])));
  const text2 = files.map((each) => each.text).join('\n');
  if (!again.plan) throw new Error(again.findings.join('\n') + text2);
  return { plan, again: again.plan, text: text2 };
}

test('a finished task comes in with its day; a state without a day is a remark', async () => {
  const { again, text } = await roundTrip(`${HEAD}mục tiêu "Một" {
  nhiệm vụ "Rà soát" { chủ trì: VP  thời hạn: 15/3/2027  tiến độ ngày 10/03/2027: hoàn thành ngày 09/03/2027 }
  nhiệm vụ "Đánh giá" { chủ trì: TC  thời hạn: 15/9/2027  tiến độ ngày 10/03/2027: đang làm }
}`);
  expect(text).toContain('tiến độ ngày 09/03/2027: hoàn thành ngày 09/03/2027');
  expect(text).toContain('// chưa hiểu: trạng thái «Đang làm» của hạn 15/09/2027');
  expect(tasksOf(again).map(({ days }) => days)).toEqual([[['2027-03-15', '2027-03-09']], [['2027-09-15', undefined]]]);
});

test('a workbook with its own headings and columns, of a plan without objectives', async () => {
  const { text } = await roundTrip(`${HEAD}đề mục "Cải cách thể chế" {
  nhiệm vụ "Rà soát" { chủ trì: VP  thời hạn: 15/3/2027  kinh phí: "Ngân sách"  ghi chú: "Chuyển tiếp" }
}
soạn kế hoạch { phần "x" { bảng nhiệm vụ { cột: nội dung, thời hạn "Xong trước", kinh phí "Nguồn tiền" } } }`);
  expect(text).toContain('đề mục "Cải cách thể chế"');
  expect(text).toContain('thời hạn: 15/3/2027');
  expect(text).toContain('ghi chú: "Chuyển tiếp"');
  expect(text).toContain('"Ngân sách"');
});

test('a sheet and a column that somebody added are kept and named; formulas are no news', async () => {
  const { plan } = await load(`${HEAD}nhiệm vụ "Rà soát" { chủ trì: VP  thời hạn: 15/3/2027 }`);
  const file = readOfficeSync(await renderWorkbook(calendarOf(plan!)));
  const own = readOfficeSync(
    workbookFile([
      ['Việc phát sinh', 'Ai làm'],
      ['In bìa', 'Phòng Tổ chức'],
    ]),
  ).blocks;
  const [main] = file.blocks;
  if (main?.type !== 'table') throw new Error('no sheet');
  // A heading and a cell right of the last column.
  const at = (words: string) =>
    main.rows.find(({ cells }) => cells.some(({ blocks }) => paragraphsIn(blocks).some(({ text }) => text === words)));
  const place = { column: 20, columnSpan: 1, rowSpan: 1, continues: false };
  at('Nhiệm vụ')?.cells.push({ ...place, blocks: [plainParagraph('Người nhập', true, main.place)] });
  at('Rà soát')?.cells.push({ ...place, blocks: [plainParagraph('chị Hoa', false, main.place)] });
  const { files, summary } = importFile(
    { ...file, blocks: [...file.blocks, ...own] },
    { name: 'so.xlsx', directories: [], taken: [], thisYear: 2027 },
  );
  const text = files.at(-1)!.text;
  expect(text).toContain('// chưa hiểu: cột «Người nhập»: chị Hoa');
  expect(text).toContain('// chưa hiểu: trang «Kế hoạch» không phải của sổ theo dõi');
  expect(text).toContain('nhiệm vụ "In bìa" {\n      chủ trì: PTC');
  expect(text).not.toContain('Tổng hợp theo');
  expect(summary.tidied.join()).not.toContain('công thức');
});

test('a text that fills more than a row comes in whole', async () => {
  const long = `${'rà soát, cập nhật danh mục hồ sơ của từng phòng '.repeat(80)}đến hết năm`;
  const { again } = await roundTrip(
    `${HEAD}nhiệm vụ "Rà soát" { chủ trì: VP  thời hạn: 15/3/2027  kết quả: "${long}" }`,
  );
  expect(calendarOf(again).entries[0]?.task.evidence).toEqual([long]);
});

test('so do long lists, line by line, and long words with semicolons, in one piece', async () => {
  const list = Array.from({ length: 90 }, (_, i) => `biên bản số ${i + 1} của từng phòng, trung tâm`);
  const words = 'rà soát hồ sơ; cập nhật danh mục; '.repeat(120).trim();
  const { again } = await roundTrip(
    `${HEAD}nhiệm vụ "Họp" { chủ trì: VP  thời hạn: 15/3/2027  kết quả: ${list.map((each) => `"${each}"`).join(', ')} }
nhiệm vụ "Rà soát" { chủ trì: VP  thời hạn: 16/3/2027  kết quả: "${words}" }`,
  );
  const [first, second] = calendarOf(again).entries;
  expect(first?.task.evidence).toEqual(list);
  expect(second?.task.evidence).toEqual([words]);
});

const some = (...items: string[]) => fc.constantFrom(...items);
const task = fc.record({
  lead: some('VP', 'TC', 'VP, TC'),
  helper: some('', 'TC', 'VP'),
  monitor: some('', 'TK'),
  deadline: some('15/3/2027', 'Quý II', 'trước ngày 30/6/2027', 'hằng quý', 'khi có yêu cầu', 'Tháng 9'),
  evidence: some('', 'kết quả: "Báo cáo"', 'kết quả: "Kế hoạch", "Biên bản"'),
});

test('any plan comes in again from its workbook as the same tasks', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(task, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      async (objectives) => {
        const written = objectives.map((tasks, i) => {
          const lines = tasks.map(
            ({ lead, helper, monitor, deadline, evidence }, j) => `  nhiệm vụ "Việc ${i} số ${j}" {
    chủ trì: ${lead}
${helper ? `    phối hợp: ${helper}\n` : ''}    thời hạn: ${deadline}
${monitor ? `    theo dõi: ${monitor}\n` : ''}    ${evidence}
  }`,
          );
          return `mục tiêu "Mục tiêu thứ ${i}" {\n${lines.join('\n')}\n}`;
        });
        const { plan, again } = await roundTrip(HEAD + written.join('\n'));
        expect(tasksOf(again)).toEqual(tasksOf(plan));
      },
    ),
    { numRuns: 12 },
  );
});

/** A workbook of ours, of cells as they are in it. */
function workbook(...rows: string[][]) {
  const file = readOfficeSync(workbookFile(rows));
  return importFile(file, { name: 'so.xlsx', directories: [], taken: [], thisYear: 2027 });
}
const TITLE = ['Theo dõi thực hiện năm 2028 – Sở Ngoại vụ'];
const HEADINGS = [
  'TT',
  'Đề mục',
  'Nhiệm vụ',
  'Chủ trì',
  'Phối hợp',
  'Thời hạn (như văn bản)',
  'Theo dõi',
  'Kết quả',
  'Hạn',
  'Trạng thái',
  'Ngày hoàn thành',
];

test('a day without a date, several states of one task, a column added behind, words said once', () => {
  const row = (due: string, state: string, done: string, own: string) => [
    '1',
    '',
    'Lập sổ',
    'Văn phòng',
    '',
    'Chưa có thời hạn',
    '',
    '',
    due,
    state,
    done,
    own,
  ];
  const { files } = workbook(
    TITLE,
    [...HEADINGS, 'Người nhập'],
    row('', 'Chưa bắt đầu', '', 'Hoa'),
    row('15/03/2028', 'Hoàn thành', '14/03/2028', 'Hoa'),
    row('15/06/2028', 'Hoàn thành', 'xong', 'Lan'),
  );
  expect(files.at(-1)?.text).toContain('kế hoạch năm 2028 của SNgV');
  expect(
    files
      .at(-1)
      ?.text.split('\n')
      .filter((line) => /^ {4,}(?:nhiệm|chủ|\/\/|tiến|[}])/u.test(line)),
  ).toEqual([
    '    nhiệm vụ "Lập sổ" {',
    '      chủ trì: VP',
    '      // chưa hiểu: cột «Người nhập»: Hoa',
    '      tiến độ ngày 14/03/2028: hoàn thành ngày 14/03/2028',
    '      // chưa hiểu: cột «Người nhập»: Lan',
    '      // chưa hiểu: trạng thái «Hoàn thành» của hạn 15/06/2028 không ghi ngày theo dõi',
    '    }',
  ]);
});

test('without its title the year is the one asked for; without one of its columns it is a workbook like another', () => {
  const row = ['1', 'Chung', 'Lập sổ', 'Văn phòng', '', 'Quý I', '', '', '31/03/2027', 'Chưa bắt đầu', ''];
  expect(workbook(['Sổ của tôi'], HEADINGS, row).files.at(-1)?.text).toContain('kế hoạch năm 2027 của CQBH');
  const without = (at: number) => [HEADINGS, row].map((each) => each.toSpliced(at, 1));
  expect(workbook(TITLE, ...without(3)).files.at(-1)?.text).toContain('cột: STT "TT"');
});
