/** The report of a level above in a real VS Code: its figures lead to the files of those who report. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

let code: VsCode;
let frame: Frame;

beforeAll(async () => {
  code = await VsCode.open('tong-hop');
  await code.openFile('tinh.mtcl');
  await code.runCommand('MTCL: Xem trước');
  frame = await code.webview('.page .sheet');
});
afterAll(async () => code?.close());

const activeTab = () => code.page.locator('.tab.active').first().getAttribute('data-resource-name');

describe('a figure of a consolidated report', () => {
  it('lists the records that it counts, and opens the one that is chosen', async () => {
    await frame.locator('td p', { hasText: '2.060/2.091 hồ sơ' }).first().click();
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    await code.screenshot('consolidation-1-records');
    const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    expect(labels.map((label) => label.replace(/,.*/su, ''))).toEqual([
      expect.stringContaining('Sở Công Thương: 1.214/1.220 hồ sơ'),
      expect.stringContaining('UBND xã An Phú: 846/871 hồ sơ'),
    ]);
    await rows.first().click();
    await code.poll(
      async () => ((await activeTab()) === 'so-cong-thuong.mtcl' ? true : undefined),
      "the reporter's file",
    );
    await code.screenshot('consolidation-2-opened');
    expect(await code.page.locator('.statusbar-item', { hasText: /Ln \d+, Col/ }).innerText()).toMatch(/Ln 44/);
    // The report stays in view, and follows what is put right in the reporter's file.
    await code.goTo(44, '  DungHan: đạt 1.214'.length + 1);
    await code.press('Backspace');
    await code.type('5');
    await frame.locator('td p', { hasText: '2.061/2.091 hồ sơ' }).first().waitFor();
    await code.screenshot('consolidation-3-followed');
  });
});
