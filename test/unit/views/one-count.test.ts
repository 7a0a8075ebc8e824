/** How many tasks are late is one number, whatever file of the folder is in front and wherever it is said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDays } from '../../../src/deadline/index.ts';
import { load } from '../../../src/language/test/load.ts';
import type { GenerateResult } from '../../../src/server/protocol.ts';
import { calendarFor } from '../../../src/server/requests/calendar.ts';
import { dashboardFor } from '../../../src/server/requests/dashboard.ts';
import { groupOf } from '../../../src/server/requests/due-list.ts';
import { outlineFor } from '../../../src/server/requests/outline.ts';
import { Editor, FOLDER } from '../../../src/server/test/editor.ts';
import { lateTasks } from '../../../src/webview/calendar/model.ts';
import { folder } from '../cli/mtcl.ts';

const TODAY = '2027-06-16';
const FILES = {
  'danh-ba.mtcl': `cơ quan SM "Sở Mẫu" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kỹ thuật"
vai trò QMR "QMR"
`,
  // Late: one by two of its days, one reported late before its day, one reported late that has no day.
  'ke-hoach.mtcl': `dùng "danh-ba.mtcl"
kế hoạch năm 2027 của SM
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ thong-ke "Thống kê" { chủ trì: VP  thời hạn: chậm nhất 15/3, 20/4 và 15/12  theo dõi: QMR  kết quả: "Bảng" }
  nhiệm vụ khao-sat "Khảo sát" { chủ trì: VP  thời hạn: chậm nhất 18/6/2027  theo dõi: QMR  kết quả: "Phiếu" }
  nhiệm vụ duy-tri "Duy trì" { chủ trì: KT  thời hạn: thường xuyên  theo dõi: QMR  kết quả: "Hồ sơ" }
  nhiệm vụ xong "Rà soát" { chủ trì: VP  thời hạn: chậm nhất 15/3/2027  theo dõi: QMR  kết quả: "Biên bản" }
}
`,
  'tien-do.mtcl': `dùng "ke-hoach.mtcl"
tiến độ ngày 14/06/2027 { khao-sat: chậm, lý do "Chờ phiếu"  duy-tri: chậm, lý do "Thiếu người" }
`,
  'tien-do-kt.mtcl': `dùng "ke-hoach.mtcl"
tiến độ ngày 15/03/2027 { xong: hoàn thành ngày 15/03/2027 }
`,
  // Two more: a unit's own task under its objective, one under none; a third is done.
  'don-vi.mtcl': `dùng "ke-hoach.mtcl"
soạn mục tiêu đơn vị KT {
  mục tiêu HoSo "hồ sơ của phòng được lập đúng quy định" {
    chỉ tiêu: 100%
    nhiệm vụ danh-muc "Lập danh mục hồ sơ" { chủ trì: KT  phối hợp: VP  thời hạn: chậm nhất 29/01/2027  theo dõi: QMR  kết quả: "Danh mục" }
    nhiệm vụ kho "Dọn kho" { chủ trì: KT  phối hợp: VP  thời hạn: chậm nhất 29/01/2027  theo dõi: QMR  kết quả: "Biên bản" }
  }
  nhiệm vụ tap-huan "Tập huấn" { chủ trì: KT  phối hợp: VP  thời hạn: chậm nhất 26/02/2027  theo dõi: QMR  kết quả: "Danh sách" }
}
tiến độ ngày 29/01/2027 { kho: hoàn thành ngày 29/01/2027 }
`,
  'thong-bao.mtcl': `dùng "danh-ba.mtcl"
kế hoạch năm 2027 của SM
soạn thông báo { trích yếu: "Lịch họp"  "Họp ngày 05/7." }
`,
};

describe.each(Object.keys(FILES))('with %s in front', (name) => {
  it('five tasks are late: in list, badge and status bar, in calendar and dashboard', async () => {
    const { shared, documents } = await load(FILES);
    const uri = documents.get(name)!.uri.toString();
    const { plan } = await outlineFor({ uri }, shared, TODAY);
    expect(plan!.counts.late).toBe(5);
    expect(plan!.due.filter(({ group }) => group === 'late')).toHaveLength(5);
    const { calendar } = await calendarFor({ uri }, shared, TODAY);
    expect(lateTasks(calendar!)).toBe(5);
    const { totals } = (await dashboardFor({ uri }, shared, TODAY)).dashboard!;
    // Those of the year's own plan as its report counts them, with what is said of the others.
    expect([totals.tasks.late, totals.lateBesides]).toEqual([3, 2]);
  });
});

it('what units add stands under their names in the tree, not under the common tasks', async () => {
  const { shared, documents } = await load(FILES);
  const { plan } = await outlineFor({ uri: documents.get('tien-do.mtcl')!.uri.toString() }, shared, TODAY);
  expect(
    plan!.objectives.map(({ title, tasks }) => [title, ...tasks.map((place) => plan!.tasks[place]!.title)]),
  ).toEqual([
    ['1. Từ 98% hồ sơ được giải quyết đúng hạn', 'Thống kê', 'Khảo sát', 'Duy trì', 'Rà soát'],
    ['Phòng Kỹ thuật: 100% hồ sơ của phòng được lập đúng quy định', 'Lập danh mục hồ sơ', 'Dọn kho'],
    ['Phòng Kỹ thuật', 'Tập huấn'],
  ]);
  const told = plan!.due.find(({ due }) => due === undefined)!;
  expect(plan!.tasks[told.task]).toMatchObject({ title: 'Duy trì', stateName: 'Chậm' });
});

it('mtcl due says the same of the folder, in a line for each task', { timeout: 60_000 }, () => {
  const { mtcl } = folder(FILES);
  const { out, code } = mtcl('due', '.', '--on', TODAY);
  expect(code).toBe(1);
  // What the notice says of the year is no plan besides, in which nothing would be late.
  expect(out.match(/^Sở Mẫu, kế hoạch năm 2027/gmu)).toHaveLength(1);
  const late = out.slice(out.indexOf('Trễ hạn'), out.indexOf('Đến hạn trong'));
  expect(
    late
      .split('\n')
      .filter(Boolean)
      .map((line) => line.trim().replace(/\s{2,}/gu, ' ')),
  ).toEqual([
    'Trễ hạn: 5',
    expect.stringMatching(/^29\/01\/2027 trễ 138 ngày Lập danh mục hồ sơ — /u),
    expect.stringMatching(/^26\/02\/2027 trễ 110 ngày Tập huấn — /u),
    expect.stringMatching(/^15\/3\/2027 trễ 93 ngày Thống kê — .*; và 20\/4\/2027$/u),
    expect.stringMatching(/^18\/6\/2027 còn 2 ngày Khảo sát — Văn phòng \[chậm\]/u),
    expect.stringMatching(/^Duy trì — Phòng Kỹ thuật \[chậm\]/u),
  ]);
  expect(out.slice(out.indexOf('Đến hạn trong'))).not.toContain('Khảo sát');
});

describe('what is due in the 30 days ahead, today included', () => {
  const task = (name: string, deadline: string) =>
    `nhiệm vụ ${name} "Việc ${name}" { chủ trì: VP  thời hạn: ${deadline}  theo dõi: QMR  kết quả: "Hồ sơ" }`;
  const AHEAD = {
    'danh-ba.mtcl': FILES['danh-ba.mtcl'],
    // On 16 June: today, at the last of the days, one further; twice, once late and once ahead; done; a cut-off day.
    'ke-hoach.mtcl': `dùng "danh-ba.mtcl"
kế hoạch năm 2027 của SM { báo cáo "6 tháng" chốt: 20/6/2027 }
${task('dung-ngay', 'ngày 16/6/2027')}
${task('ngay-cuoi', 'ngày 16/7/2027')}
${task('sau-nua', 'ngày 17/7/2027')}
${task('hai-lan', 'ngày 17/6 và 25/6')}
${task('dang-tre', 'ngày 20/4 và 30/6')}
${task('da-xong', 'ngày 30/6/2027')}
tiến độ ngày 15/06/2027 { da-xong: hoàn thành ngày 15/06/2027 }
`,
  };

  it('is four tasks: in the editor, by mtcl due, on the pages', { timeout: 60_000 }, async () => {
    const { shared, documents } = await load(AHEAD);
    const { plan } = await outlineFor({ uri: documents.get('ke-hoach.mtcl')!.uri.toString() }, shared, TODAY);
    expect(plan!.counts).toEqual({ late: 1, ahead: 4 });
    const { mtcl, path } = folder(AHEAD);
    const { out } = mtcl('due', '.', '--on', TODAY);
    expect(out.split('\n').filter((line) => /^\p{L}.*:/u.test(line))).toEqual([
      'Trễ hạn: 1',
      'Đến hạn trong 30 ngày tới: 4',
      'Chốt số liệu báo cáo: 1',
    ]);
    mtcl('site', '.', '--out', 'trang', '--on', TODAY);
    const page = readFileSync(join(path, 'trang/tre-han.html'), 'utf8');
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/gu)].map(([, heading]) => heading)).toEqual([
      'Trễ hạn: 1 việc',
      'Đến hạn trong 30 ngày tới: 4 việc',
    ]);
  });

  it('no group of the list goes further, at the end of a month either', () => {
    const days = ['2027-01-01', '2027-01-31', '2027-02-01', '2027-06-16', '2027-12-27', '2028-02-29'];
    for (const day of days) {
      expect(groupOf(addDays(day, 30), day), day).toBeDefined();
      expect(groupOf(addDays(day, 31), day), day).toBeUndefined();
    }
  });
});

it('the calendar that is exported holds the same work, from whichever file, in the editor and by mtcl', {
  timeout: 60_000,
}, async () => {
  const tasksIn = (json: string) => {
    const { entries } = JSON.parse(json) as { entries: { task: { title: string }; due: string }[] };
    return entries.map(({ task, due }) => `${due} ${task.title}`);
  };
  const { mtcl, path } = folder(FILES);
  mtcl('calendar', '.', '--format', 'json', '--out', 'lich');
  mtcl('generate', '.', '--only', 'json', '--out', 'van-ban');
  expect(readdirSync(join(path, 'lich')).filter((name) => name.endsWith('.json'))).toHaveLength(2);
  const whole = tasksIn(readFileSync(join(path, 'lich/lich-cong-viec-2027-sm.json'), 'utf8'));
  expect(whole).toEqual(expect.arrayContaining(['2027-01-29 Lập danh mục hồ sơ', '2027-06-18 Khảo sát']));
  expect(tasksIn(readFileSync(join(path, 'van-ban/lich-cong-viec-2027-sm.json'), 'utf8'))).toEqual(whole);
  const files = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  const editor = await Editor.start(files);
  onTestFinished(() => editor.dispose());
  for (const [uri, text] of Object.entries(files)) {
    await editor.open(uri, text);
    const { files: made } = await editor.client.sendRequest<GenerateResult>('mtcl/generate', {
      uri,
      formats: ['json'],
      outFolder: `${FOLDER}/van-ban`,
    });
    expect(made.map(({ name }) => name)).toEqual(['lich-cong-viec-2027-sm.json']);
    expect(tasksIn(editor.files.get(`${FOLDER}/van-ban/lich-cong-viec-2027-sm.json`)!)).toEqual(whole);
  }
});
