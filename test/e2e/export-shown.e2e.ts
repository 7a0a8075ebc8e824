/** The preview writes the document that it shows, and no other; whatever else can be made is chosen from a list. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

let code: VsCode;
let frame: Frame;

const written = (): string[] => {
  const folder = join(code.folder, 'van-ban');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
};

describe('«Xuất Word» of the preview', () => {
  beforeAll(async () => {
    code = await VsCode.open('mau-rieng');
    await code.openFile('van-ban-2027.mtcl');
    await code.runCommand('MTCL: Xem trước');
    frame = await code.webview('.page .sheet');
  });
  afterAll(async () => code?.close());

  it('writes the report that is shown', async () => {
    await frame.locator('select.documents').selectOption({ label: 'Báo cáo 6 tháng' });
    await frame.locator('.page', { hasText: 'Ủy ban nhân dân tỉnh Bình Hải' }).first().waitFor();
    await code.screenshot('export-shown-1-report');
    await frame.getByRole('button', { name: 'Xuất Word văn bản đang xem' }).click();
    await expect.poll(written, { timeout: 30_000 }).toEqual(['bao-cao-6-thang-2027-stp.docx']);
    await code.screenshot('export-shown-2-written');
  });

  it('is one of the formats to choose from: the tracking workbook comes of the same list', async () => {
    await code.runCommand('MTCL: Xuất dạng khác');
    const formats = code.page.locator('.quick-input-list .monaco-list-row');
    await formats.filter({ hasText: 'Sổ theo dõi Excel' }).click();
    await expect.poll(written, { timeout: 30_000 }).toContain('lich-cong-viec-2027-stp.xlsx');
    await code.screenshot('export-shown-3-workbook');
  });
});
