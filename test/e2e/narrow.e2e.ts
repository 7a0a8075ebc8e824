/** Little room: a pane beside the text, 1,024 px, letters at 150 %. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

/** As a window of 1,024 × 700 at 150 % is laid out. */
const ZOOMED = { width: 683, height: 467 };
const SMALL = { width: 1024, height: 700 };

let code: VsCode;
const PLAN = 'ke-hoach-2027.mtcl';

beforeAll(async () => {
  code = await VsCode.open('so-ngoai-vu', { 'workbench.colorTheme': 'Default Light Modern' });
  const text = readFileSync(join(code.folder, PLAN), 'utf8');
  writeFileSync(join(code.folder, 'ke-hoach-2026.mtcl'), text.replaceAll('2027', '2026').replace('từ 98%', 'từ 95%'));
  await code.openFile(PLAN);
  await code.status('Không còn lỗi');
});
afterAll(async () => code?.close());

/** Words that the page cuts without showing the whole of them to the pointer. */
function cut(frame: Frame): Promise<string[]> {
  return frame.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => {
      const style = getComputedStyle(one);
      const hides = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
      return hides && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && one.textContent.trim() && style.clipPath === 'none' && !one.closest('[title]');
    })
    .map((one) => one.className + ': ' + one.textContent.trim().slice(0, 60))`);
}

const lineOf = (words: RegExp) =>
  readFileSync(join(code.folder, PLAN), 'utf8')
    .split('\n')
    .findIndex((line) => words.test(line)) + 1;

/** The page scrolls to the side. */
const isWide = (frame: Frame) =>
  frame.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');

/** A part of the window that may be open: its command is not offered where it is not. */
async function closePart(part: string, command: string): Promise<void> {
  if (!(await code.page.locator(part).first().isVisible())) return;
  await code.runCommand(command);
}

for (const [name, size] of Object.entries({ small: SMALL, zoomed: ZOOMED })) {
  describe(name, () => {
    beforeAll(async () => {
      await code.page.setViewportSize(size);
      await closePart('.part.sidebar', 'View: Close Primary Side Bar');
      await code.page.waitForTimeout(1000);
    });

    it('the calendar', async () => {
      await code.openFile(PLAN);
      await code.runCommand('MTCL: Lịch công việc');
      const frame = await code.webview('#calendar');
      for (const view of ['Năm', 'Tháng', 'Danh sách']) {
        await frame.getByRole('button', { name: view, exact: true }).click();
        await code.page.waitForTimeout(700);
        await code.screenshot(`narrow-${name}-calendar-${view}`);
      }
      expect(await cut(frame)).toEqual([]);
      await code.runCommand('View: Close All Editors');
    });

    it('the dashboard', async () => {
      await code.openFile(PLAN);
      await code.runCommand('MTCL: Theo dõi mục tiêu');
      const frame = await code.webview('#cards .card');
      await code.page.waitForTimeout(700);
      await code.screenshot(`narrow-${name}-dashboard`);
      expect(await cut(frame)).toEqual([]);
      expect(await isWide(frame)).toBe(false);
      await code.runCommand('View: Close All Editors');
    });

    it('the comparison', async () => {
      await code.openFile(PLAN);
      await code.runCommand('MTCL: So sánh');
      const box = code.page.locator('.quick-input-widget');
      await box.locator('.monaco-list-row').first().waitFor();
      await box.locator('.monaco-list-row').filter({ hasText: '2026' }).first().click();
      const frame = await code.webview('table');
      await code.page.waitForTimeout(1000);
      await code.screenshot(`narrow-${name}-comparison`);
      expect(await isWide(frame)).toBe(false);
      await code.runCommand('View: Close All Editors');
    });

    it('the form of a task', async () => {
      await code.openFile(PLAN);
      await closePart('.part.panel', 'View: Close Panel');
      await code.goTo(lineOf(/nhiệm vụ niem-yet/), 5);
      await code.runCommand('MTCL: Nhiệm vụ thành phiếu');
      await code.page.waitForTimeout(1500);
      await code.screenshot(`narrow-${name}-form`);
      await code.press('Escape');
      await code.runCommand('View: Close All Editors');
    });
  });
}
