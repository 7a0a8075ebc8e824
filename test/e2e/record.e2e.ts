/** What was done is recorded where it is seen: light bulb, list of what is due, calendar, dashboard, preview. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { VsCode } from './support/vscode.ts';

const DAY_MS = 86_400_000;
/** Everything is late, whenever the test runs. */
const due = new Date(Date.now() - 40 * DAY_MS);
const YEAR = due.getUTCFullYear();
const typed = (day: Date) => `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
const DUE = typed(due);
/** A second due day of the one task that repeats. */
const NEXT = typed(new Date(due.getTime() + 20 * DAY_MS));
const PLAN = `ke-hoach-${YEAR}.mtcl`;
const RECORDS = `tien-do-${YEAR}.mtcl`;

const task = (name: string, words: string, deadline = DUE) => `  nhiệm vụ ${name} "${words}" {
    chủ trì: VP
    thời hạn: ${deadline}
    theo dõi: QMR
    kết quả: "Báo cáo"
  }
`;

const PLAN_TEXT = `cơ quan SM "Sở Mẫu" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng Sở"
vai trò QMR "Đại diện lãnh đạo về chất lượng"
người ký GiamDoc { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
kế hoạch năm ${YEAR} của SM
mục tiêu HoSo "giải quyết hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
${task('ra-soat', 'Rà soát quy trình')}${task('khao-sat', 'Khảo sát mức độ hài lòng')}${task('danh-gia', 'Đánh giá nội bộ')}${task('hop', 'Họp xem xét của lãnh đạo')}${task('tap-huan', 'Tập huấn nghiệp vụ')}${task('kiem-tra', 'Kiểm tra việc công khai', `${DUE}; ${NEXT}`)}}
`;

let code: VsCode;
const lineOf = (words: string) => PLAN_TEXT.split('\n').findIndex((line) => line.includes(words)) + 1;

async function open(): Promise<VsCode> {
  code = await VsCode.openTexts({ [PLAN]: PLAN_TEXT }, { 'workbench.colorTheme': 'Default Light Modern' });
  await code.openFile(PLAN);
  return code;
}

/** The file of records, as it stands on the disk, once it holds these words. */
async function recorded(words: string | RegExp): Promise<string> {
  return code.poll(async () => {
    const path = join(code.folder, RECORDS);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : undefined;
  }, `${words} in the records`);
}

const input = () => code.page.locator('.quick-input-widget input').first();

/** Answers a question: what is offered, or these words. */
async function answer(question: string, words?: string): Promise<void> {
  const asked = code.page.locator('.quick-input-widget', { hasText: question });
  await asked.waitFor();
  if (words !== undefined) await input().fill(words);
  await input().press('Enter');
}

const choose = (words: string) =>
  code.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();

flow('what was done is recorded', open, {
  'by the light bulb, today, with one key to take it back': async () => {
    await code.goTo(lineOf('ra-soat'), 5);
    const offers = await code.lightBulb();
    await code.screenshot('record-1-light-bulb');
    expect(offers.slice(0, 5)).toEqual([
      expect.stringMatching(/^Ghi hoàn thành hôm nay/u),
      'Ghi hoàn thành, ngày và minh chứng…',
      'Ghi đang làm…',
      'Ghi chậm, lý do…',
      'Ghi kết quả chỉ tiêu…',
    ]);
    await code.take('Ghi hoàn thành hôm nay');
    await code.status('5 việc trễ');
    await code.page.locator('.notification-list-item', { hasText: 'Bỏ lần ghi' }).first().waitFor();
    await code.screenshot('record-2-done-today');
  },

  'as late, with the reason': async () => {
    await code.openFile(PLAN);
    await code.goTo(lineOf('khao-sat'), 5);
    await code.lightBulb();
    await code.take('Ghi chậm, lý do');
    await answer('Lý do', '');
    await code.page.locator('.quick-input-widget', { hasText: 'Hãy ghi lý do' }).waitFor();
    await code.screenshot('record-3-reason-wanted');
    await answer('', 'Phần mềm ngừng hoạt động');
    await recorded('khao-sat: chậm, lý do "Phần mềm ngừng hoạt động"');
    await code.toastsShown();
    await code.screenshot('record-4-late');
  },

  'from the list of what is due': async () => {
    await code.runCommand('View: Show MTCL');
    const row = code.page
      .locator('.sidebar .pane', { hasText: 'Việc sắp đến hạn' })
      .locator('.monaco-list-row', { hasText: 'Đánh giá nội bộ' });
    await code.screenshot('record-5-views');
    await code.again(
      async () => {
        await row.hover({ timeout: 5000 });
        await row.getByRole('button', { name: 'Ghi hoàn thành' }).click({ timeout: 5000 });
      },
      code.page.locator('.quick-input-widget', { hasText: 'Ngày xong' }),
    );
    await code.screenshot('record-6-day');
    await answer('Ngày xong');
    await answer('Minh chứng', 'Báo cáo số 12/BC-VP');
    await recorded('minh chứng "Báo cáo số 12/BC-VP"');
    await row.waitFor({ state: 'detached' });
  },

  'from the calendar': async () => {
    await code.openFile(PLAN);
    await code.runCommand('MTCL: Lịch công việc');
    const frame = await code.webview('#calendar');
    await frame.getByRole('button', { name: 'Danh sách' }).click();
    const button = frame.getByRole('button', { name: 'Ghi tiến độ: Họp xem xét của lãnh đạo' }).first();
    await button.waitFor();
    await code.screenshot('record-7-calendar');
    await button.click();
    await code.page.locator('.quick-input-widget', { hasText: 'Đang làm' }).waitFor();
    await code.screenshot('record-8-choose');
    await choose('Đang làm');
    await recorded('hop: đang làm');
  },

  'from the dashboard, a figure': async () => {
    await code.openFile(PLAN);
    await code.runCommand('MTCL: Theo dõi mục tiêu');
    const frame = await code.webview('#cards .card');
    await frame.locator('.targets .record').first().click();
    await answer('Số liệu đến ngày');
    await answer('Số đạt được', 'nhiều');
    await code.page.locator('.quick-input-widget', { hasText: 'Hãy ghi số' }).waitFor();
    await code.screenshot('record-9-number-wanted');
    await answer('', '412/417');
    await recorded('HoSo: đạt 412/417');
    await frame.getByText('412/417').first().waitFor();
    await code.screenshot('record-10-dashboard');
  },

  'from the page': async () => {
    await code.openFile(PLAN);
    await code.runCommand('MTCL: Xem trước');
    const frame = await code.webview('.page .sheet');
    const words = frame.locator('.all').getByText('Tập huấn nghiệp vụ').first();
    const entry = code.page.locator('.monaco-menu .action-item', { hasText: 'Ghi tiến độ' }).first();
    await code.again(async () => {
      await code.press('Escape');
      await words.click({ button: 'right', timeout: 5000 });
    }, entry);
    await code.page.waitForTimeout(500);
    await code.screenshot('record-11-page');
    await entry.click();
    await choose('Không thực hiện');
    await answer('Lý do', 'Không còn kinh phí');
    await recorded('tap-huan: không thực hiện, lý do "Không còn kinh phí"');
    await code.toastsShown();
    await code.screenshot('record-12-dropped');
  },

  'and taken back, by its button or by a key': async () => {
    const all = await recorded('tap-huan');
    await code.page
      .locator('.notification-list-item', { hasText: 'Tập huấn' })
      .getByRole('button', { name: 'Bỏ lần ghi' })
      .click();
    const text = await recorded(/^(?!.*tap-huan)/su);
    expect(text).toBe(all.replace(/ {2}tap-huan: .*\n/u, ''));
    await code.openFile(RECORDS);
    await code.screenshot('record-13-records');
    await code.press('Control+Z');
    await code.press('Control+S');
    expect(await recorded('tap-huan')).toBe(all);
    await code.press('Control+Z', 2);
    await code.press('Control+S');
    expect(await recorded(/^(?!.*HoSo: đạt)/su)).toContain('ra-soat: hoàn thành');
    await code.screenshot('record-14-taken-back');
  },

  'one of several, later: from what is recorded of the task': async () => {
    const all = await recorded('khao-sat: chậm');
    await code.runCommand('Notifications: Clear All Notifications');
    await code.openFile(PLAN);
    await code.goTo(lineOf('khao-sat'), 5);
    await code.lightBulb();
    await code.take('Các lần đã ghi');
    await choose('Phần mềm ngừng hoạt động');
    await choose('Bỏ lần ghi này');
    await code.notification('Đã bỏ lần ghi');
    expect(await recorded(/^(?!.*khao-sat)/su)).toBe(all.replace(/ {2}khao-sat: .*\n/u, ''));
    await code.screenshot('record-15-taken-back-later');
    await code.page.locator('.notification-list-item').getByRole('button', { name: 'Ghi lại như cũ' }).click();
    expect(await recorded('khao-sat: chậm')).toBe(all);
  },

  'a task that repeats: which of its due days, before all of them are done': async () => {
    await code.openFile(PLAN);
    await code.goTo(lineOf('kiem-tra'), 5);
    await code.lightBulb();
    await code.take('Ghi hoàn thành hôm nay');
    await code.page.getByPlaceholder('Đã xong những hạn nào?').waitFor();
    await code.screenshot('record-16-which-due-days');
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))).toEqual([
      expect.stringContaining('Xong cả 2 hạn'),
      expect.stringContaining('Chỉ xong hạn'),
    ]);
    await choose('Chỉ xong hạn');
    await answer('Ngày xong (trước hạn', NEXT);
    await code.page.locator('.quick-input-widget', { hasText: 'cũng tính là xong' }).waitFor();
    await code.screenshot('record-17-also-the-next');
    await answer('', DUE);
    await answer('Minh chứng', '');
    await recorded('kiem-tra: hoàn thành ngày');
    await code.page.locator('.notification-list-item', { hasText: 'tính xong hạn' }).first().waitFor();
    await code.screenshot('record-18-one-due-day');
  },

  'from a list where the cursor stands at nothing to record': async () => {
    await code.openFile(PLAN);
    await code.goTo(1, 1);
    await code.runCommand('MTCL: Ghi tiến độ');
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Rà soát quy trình' }).waitFor();
    await code.screenshot('record-15-choose');
    expect((await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label'))))[0]).toContain(
      'giải quyết hồ sơ đúng hạn',
    );
    await choose('Khảo sát mức độ hài lòng');
    await code.page.getByPlaceholder('Ghi gì cho «Khảo sát mức độ hài lòng»?').waitFor();
    await code.press('Escape');
  },
});
