/** What is made for others, from the editor: a PDF, a page, a calendar, a report that adds up those of others. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { VsCode } from './support/vscode.ts';

const LIGHT = { 'workbench.colorTheme': 'Default Light Modern' };
let code: VsCode;
const rows = () => code.page.locator('.quick-input-widget .monaco-list-row');
const made = (ending: string) => code.files().filter((name) => name.endsWith(ending));
const tab = (name: string) => code.page.locator('.tab', { hasText: name });

async function open(): Promise<VsCode> {
  code = await VsCode.open('so-ngoai-vu', LIGHT);
  await code.openFile('ke-hoach-2027.mtcl');
  await code.status('Không còn lỗi');
  return code;
}

flow('files for others', open, {
  'a PDF': async () => {
    await code.runCommand('MTCL: Xuất PDF');
    await code.notification(/Đã xuất .*\.pdf/u);
    await code.toastsShown();
    await code.screenshot('outputs-1-pdf');
    const [name = ''] = made('.pdf');
    expect(readFileSync(join(code.folder, name)).subarray(0, 5).toString()).toBe('%PDF-');
  },

  'a page': async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    await code.runCommand('MTCL: Xuất dạng khác');
    await rows().first().waitFor();
    await code.screenshot('outputs-2-formats');
    await rows().filter({ hasText: 'Trang web để xem' }).click();
    await code.notification(/Đã xuất .*\.html/u);
    await code.toastsShown();
    await code.screenshot('outputs-3-html');
    expect(made('.html')).toHaveLength(1);
  },

  'a calendar, and the list of what was made': async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    await code.runCommand('MTCL: Xuất dạng khác');
    await rows().filter({ hasText: 'Lịch công việc để nhập' }).click();
    await code.notification(/\.ics/u);
    await code.toastsShown();
    await code.screenshot('outputs-4-ics');
    await code.page.locator('.statusbar-item', { hasText: 'tệp đã xuất' }).click();
    await rows().first().waitFor();
    await code.screenshot('outputs-5-made');
    await code.press('Escape');
    expect(existsSync(join(code.folder, made('.ics')[0] ?? ''))).toBe(true);
  },
});

async function openOthers(): Promise<VsCode> {
  code = await VsCode.open('tong-hop', LIGHT);
  await code.openFile('tinh.mtcl');
  await code.runCommand('View: Show MTCL');
  return code;
}

flow('a report that adds up others’', openOthers, {
  'its pages, and what they leave out': async () => {
    await code.runCommand('MTCL: Xem trước');
    const frame = await code.webview('.page .sheet');
    await frame.locator('td p', { hasText: '2.060/2.091 hồ sơ' }).first().waitFor();
    await code.page.waitForTimeout(1500);
    const main = frame.locator('button.main');
    expect(await main.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await code.screenshot('outputs-7-consolidated');
  },
  'the dashboard, and the calendar': async () => {
    await code.openFile('tinh.mtcl');
    await code.runCommand('MTCL: Theo dõi mục tiêu');
    await code.webview('#cards .card');
    await code.page.waitForTimeout(700);
    await code.screenshot('outputs-8-consolidated-dashboard');
  },
  'a new one is made from a plan': async () => {
    await code.runCommand('View: Close All Editors');
    await code.openFile('tinh.mtcl');
    await code.runCommand('MTCL: Tạo văn bản mới');
    await rows().first().waitFor();
    await code.page.keyboard.type('tổng hợp');
    await code.screenshot('outputs-9-kinds');
    await rows().filter({ hasText: 'Báo cáo tổng hợp' }).click();
    await code.page.waitForTimeout(1500);
    await code.screenshot('outputs-10-which');
    // The plan that the views show stands in front.
    await rows().first().filter({ hasText: 'tinh.mtcl' }).waitFor();
    await code.press('Enter');
    await tab('bao-cao-tong-hop-2027.mtcl').waitFor();
    await code.status('Không còn lỗi');
    await code.screenshot('outputs-11-new-report');
  },
});
