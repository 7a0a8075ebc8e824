/** The pictures of the walkthrough and of README, from the real thing (`npm run pictures`). Look at them afterwards. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { copyTable, lastYear, menuEntry } from '../support/last-year.ts';
import { smallPng } from '../support/palette-png.ts';
import { VsCode } from '../support/vscode.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LIGHT = { 'workbench.colorTheme': 'Default Light Modern' };

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

let code: VsCode;
afterEach(async () => code?.close());

async function picture(path: string, clip?: Box): Promise<void> {
  await code.page.mouse.move(4, 300);
  // Boxes fade in and out, and a pane draws a moment after it has what it draws.
  await code.page.waitForTimeout(1500);
  await code.settled();
  const png = smallPng(await code.page.screenshot({ clip }));
  writeFileSync(join(ROOT, path), png);
  expect(png.length).toBeGreaterThan(5000);
}

const clearNotifications = () => code.runCommand('Notifications: Clear All Notifications');

/** Line (from 1) of the first line of a file of the folder that holds these words. */
function lineOf(file: string, words: string): number {
  const lines = readFileSync(join(code.folder, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}

async function answer(prompt: RegExp, words?: string): Promise<void> {
  const widget = code.page.locator('.quick-input-widget').filter({ hasText: prompt });
  await widget.waitFor({ timeout: 20_000 });
  if (words !== undefined) await widget.locator('input').last().fill(words);
  await code.press('Enter');
}

describe('pictures', () => {
  it('of the walkthrough', async () => {
    code = await VsCode.open(undefined, LIGHT, { name: 'muc-tieu-2027' });
    const { page } = code;
    await page.setViewportSize({ width: 1000, height: 660 });
    await page.locator('.activitybar .action-label[aria-label^="MTCL"]').first().click();
    await page.getByText('chưa có kế hoạch năm').first().waitFor({ timeout: 30_000 });
    await code.runCommand('MTCL: Tạo kế hoạch năm mới');
    const kinds = page.locator('.quick-input-list .monaco-list-row');
    await kinds.filter({ hasText: 'UBND xã, phường' }).first().waitFor();
    await picture('walkthrough/new-plan.png', { x: 0, y: 0, width: 1000, height: 420 });

    await kinds.filter({ hasText: 'Sở Ngoại vụ' }).first().click();
    await answer(/Tên chính thức/, 'Sở Ngoại vụ');
    await answer(/chủ quản/, 'Ủy ban nhân dân tỉnh Bình Hải');
    await answer(/Địa danh/);
    await answer(/Ký hiệu/);
    await answer(/năm nào/, '2027');
    await answer(/người đứng đầu/, 'Nguyễn Văn A');
    await answer(/dấu chấm phẩy/, 'Văn phòng Sở; Phòng Hợp tác quốc tế; Phòng Lãnh sự - Biên giới');
    const file = 'ke-hoach-2027.mtcl';
    await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor({ timeout: 30_000 });
    await code.status('Không còn lỗi');
    await clearNotifications();
    await code.focusEditor();
    await code.runCommand('View: Toggle Primary Side Bar Visibility');

    const monitor = lineOf(file, 'xem-xet-lanh-dao') + 4;
    await code.goTo(monitor);
    await code.press('Control+Shift+K');
    await code.status('1 chỗ cần xem');
    await code.problems((messages) => messages.length === 1);
    await picture('walkthrough/findings.png');

    await code.focusEditor();
    await code.press('Control+Z');
    await code.status('Không còn lỗi');
    await code.press('Control+J');
    await code.goTo(16);
    await code.runCommand('MTCL: Xem trước');
    const frame = await code.webview('#pages');
    await frame.locator('#pages').getByText('SỞ NGOẠI VỤ').first().waitFor({ timeout: 30_000 });
    await picture('walkthrough/preview.png');

    await code.focusEditor();
    await code.runCommand('MTCL: Xuất văn bản');
    await code.notification(/\.docx/);
    await picture('walkthrough/word.png', { x: 350, y: 0, width: 650, height: 660 });
  });

  it('of a plan in the year', async () => {
    code = await VsCode.open('.', LIGHT, { name: 'vi-du' });
    const { page } = code;
    await page.setViewportSize({ width: 1240, height: 760 });
    await code.openFile('ke-hoach-2027.mtcl', 'so-ngoai-vu');
    await code.runCommand('View: Toggle Primary Side Bar Visibility');
    await code.runCommand('MTCL: Xem trước');
    const pages = await code.webview('#pages');
    await pages.locator('#pages').getByText('Biên bản họp xem xét').first().waitFor({ timeout: 30_000 });
    await code.focusEditor();
    await code.goTo(lineOf('so-ngoai-vu/ke-hoach-2027.mtcl', 'nhiệm vụ ra-soat-quy-trinh') + 1, 15);
    await picture('docs/hinh/soan-va-xem-truoc.png');

    await code.runCommand('View: Close All Editors');
    await code.openFile('ke-hoach-2027.mtcl', 'so-ngoai-vu');
    await code.runCommand('MTCL: Lịch công việc');
    const calendar = await code.webview('.views');
    await calendar.getByRole('button', { name: 'Tháng', exact: true }).click();
    for (const month of [2, 3]) {
      await calendar.locator('.period button').last().click();
      await calendar.getByRole('heading', { name: `Tháng ${month} năm 2027` }).waitFor();
    }
    await calendar.getByText('31', { exact: true }).last().click();
    await picture('docs/hinh/lich-cong-viec.png');

    await code.runCommand('View: Close All Editors');
    await code.openFile('bao-cao-6-thang-2027.mtcl', 'bao-cao');
    await code.runCommand('MTCL: Theo dõi mục tiêu');
    const board = await code.webview('#cards .card');
    const day = board.getByLabel('Tính đến ngày', { exact: true });
    await day.fill('15/6/2027');
    await day.press('Enter');
    await board.locator('.targets li', { hasText: '412/414' }).first().waitFor();
    await picture('docs/hinh/theo-doi-muc-tieu.png');
    await page.setViewportSize({ width: 900, height: 560 });
    await picture('walkthrough/year.png');
  });

  it('of what comes in', async () => {
    code = await VsCode.openTexts({ 'Kế hoạch 2026.docx': lastYear() }, LIGHT);
    const { page } = code;
    await page.setViewportSize({ width: 1240, height: 720 });
    await page.locator('.activitybar .action-label[aria-label^="MTCL"]').first().waitFor({ timeout: 60_000 });
    const entry = await menuEntry(code, 'Kế hoạch 2026.docx');
    await entry.hover();
    await code.settled();
    writeFileSync(
      join(ROOT, 'docs/hinh/nhap-tu-word.png'),
      smallPng(await page.screenshot({ clip: { x: 0, y: 0, width: 620, height: 580 } })),
    );
    await entry.click();
    await code.notification(/Đã tạo danh-ba\.mtcl/);
    const pages = await code.webview('#pages');
    await pages.locator('#pages').getByText('Cải cách thể chế').first().waitFor({ timeout: 30_000 });
    await picture('docs/hinh/nhap-xong.png');

    await clearNotifications();
    await code.focusEditor();
    await code.runCommand('MTCL: Tìm nhiệm vụ trong văn xuôi');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'chủ trì Văn phòng Sở' }).waitFor();
    await picture('docs/hinh/tim-nhiem-vu.png', { x: 300, y: 0, width: 940, height: 330 });
  });

  it('of the question of trust', async () => {
    const asked = { ...LIGHT, 'security.workspace.trust.startupPrompt': 'always' };
    code = await VsCode.open(undefined, asked, { untrusted: true, name: 'muc-tieu-2027' });
    const { page } = code;
    await page.setViewportSize({ width: 900, height: 520 });
    const box = page.locator('.monaco-dialog-box');
    await box.waitFor({ timeout: 30_000 });
    await page.waitForTimeout(1000);
    // As on a machine of an office: its own VS Code, a folder of its own.
    await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector('.monaco-dialog-box'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        node.textContent = node.textContent
          .replace('code-server', 'Visual Studio Code')
          .replace(/\\/tmp\\/[^/]+\\//, 'D:\\\\ho-so\\\\')
          .replace(/mtcl-e2e-\\w+/, 'ho-so');
      }
    })()`);
    const { x, y, width, height } = (await box.boundingBox())!;
    const clip = { x: x - 16, y: y - 16, width: width + 32, height: height + 32 };
    writeFileSync(join(ROOT, 'docs/hinh/tin-cay-thu-muc.png'), smallPng(await page.screenshot({ clip })));
  });

  it('of a table that is pasted', async () => {
    const plan =
      'cơ quan SXD "Sở Xây dựng"\nđơn vị VP "Văn phòng Sở"\nkế hoạch năm 2027 của SXD\nsoạn kế hoạch {\n  bảng nhiệm vụ {\n  }\n}\n';
    code = await VsCode.openTexts({ 'ke-hoach-2027.mtcl': plan }, LIGHT);
    const { page } = code;
    await page.setViewportSize({ width: 1100, height: 520 });
    await code.openFile('ke-hoach-2027.mtcl');
    await code.status(/Kế hoạch: /);
    await copyTable(code);
    await code.focusEditor();
    await code.goTo(5, 18);
    await code.press('Enter');
    await code.press('Control+V');
    const button = page.locator('.post-edit-widget .monaco-button').first();
    await button.waitFor({ timeout: 30_000 });
    await button.click();
    await page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Dán thành nhiệm vụ' }).first().hover();
    writeFileSync(
      join(ROOT, 'docs/hinh/dan-thanh-nhiem-vu.png'),
      smallPng(await page.screenshot({ clip: { x: 346, y: 30, width: 754, height: 420 } })),
    );
  });
});
