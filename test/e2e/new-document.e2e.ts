/** Documents of other kinds, next year's plan, an empty file: what a folder has is offered, not asked again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

describe('new files in a folder that has a directory and a plan', () => {
  let code: VsCode;

  beforeAll(async () => {
    code = await VsCode.open('so-ngoai-vu', { 'workbench.colorTheme': 'Default Light Modern' });
    await code.openFile('ke-hoach-2027.mtcl');
  });
  afterAll(async () => code?.close());

  const rows = () => code.page.locator('.quick-input-list .monaco-list-row');
  const settled = () => code.page.waitForTimeout(700);
  const opened = (name: string) =>
    code.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: 30_000 });
  const status = (words: string | RegExp) => code.page.locator('.statusbar-item').filter({ hasText: words }).first();
  const read = (name: string) => readFileSync(join(code.folder, name), 'utf8');

  async function choose(words: string): Promise<void> {
    const row = rows().filter({ hasText: words }).first();
    await row.waitFor({ timeout: 20_000 });
    await row.click();
  }

  it('lists the kinds of documents, found by a few letters', async () => {
    await code.runCommand('MTCL: Tạo văn bản mới');
    await rows().filter({ hasText: 'Biên bản họp xem xét' }).first().waitFor({ timeout: 20_000 });
    await settled();
    await code.screenshot('d1-kinds');
    await code.page.locator('.quick-input-widget input').first().fill('báo cáo 6');
    await choose('Báo cáo 6 tháng');
    await opened('bao-cao-6-thang-2027.mtcl');
    expect(read('bao-cao-6-thang-2027.mtcl')).toContain('dùng "tien-do-2027.mtcl"');
    await status('Không còn lỗi').waitFor({ timeout: 30_000 });
    await settled();
    await code.screenshot('d2-report');
  });

  it('offers the units of the directory', async () => {
    await code.runCommand('MTCL: Tạo văn bản mới');
    await choose('Mục tiêu, kế hoạch của một đơn vị');
    await rows().filter({ hasText: 'Phòng Hợp tác quốc tế' }).first().waitFor({ timeout: 20_000 });
    await settled();
    await code.screenshot('d3-unit');
    await choose('Phòng Hợp tác quốc tế');
    await opened('muc-tieu-htqt-2027.mtcl');
    await status('Không còn lỗi').waitFor({ timeout: 30_000 });
  });

  it('carries the plan over to the next year', async () => {
    await code.runCommand('MTCL: Tạo kế hoạch năm mới');
    await rows().filter({ hasText: 'Chuyển kế hoạch năm 2027' }).first().waitFor({ timeout: 20_000 });
    await settled();
    await code.screenshot('d4-start-from');
    await choose('Chuyển kế hoạch năm 2027 sang năm 2028');
    await code.page.locator('.quick-input-widget').filter({ hasText: 'năm nào' }).waitFor();
    await code.press('Enter');
    // The comparison with last year's file comes first; nothing is written yet.
    await rows().filter({ hasText: 'Đúng rồi, tạo ke-hoach-2028.mtcl' }).first().waitFor({ timeout: 20_000 });
    await code.page
      .locator('.monaco-diff-editor .editor.modified')
      .filter({ hasText: /2028/ })
      .first()
      .waitFor({ timeout: 20_000 });
    expect(existsSync(join(code.folder, 'ke-hoach-2028.mtcl'))).toBe(false);
    await settled();
    await code.screenshot('d4-difference');
    await choose('Đúng rồi, tạo ke-hoach-2028.mtcl');
    // The comparison's tab has the name of the file before that is there.
    await code.poll(async () => existsSync(join(code.folder, 'ke-hoach-2028.mtcl')) || undefined, 'the file');
    await opened('ke-hoach-2028.mtcl');
    expect(read('ke-hoach-2028.mtcl')).toContain('kế hoạch năm 2028 của SNgV');
    await code.notification(/chỗ cần quyết định/);
    await status('Không còn lỗi').waitFor({ timeout: 30_000 });
    await settled();
    await code.screenshot('d5-carried-over');
  });

  it('starts a plan of the agency that the directory names', async () => {
    await code.runCommand('MTCL: Tạo kế hoạch năm mới');
    await choose('Kế hoạch mới của Sở Ngoại vụ');
    await code.page.locator('.quick-input-widget').filter({ hasText: 'năm nào' }).waitFor();
    await code.page.locator('.quick-input-widget input').last().fill('2029');
    await code.press('Enter');
    await choose('Văn phòng Sở');
    await opened('ke-hoach-2029.mtcl');
    expect(read('ke-hoach-2029.mtcl')).toContain('dùng "danh-ba.mtcl"');
    await status('Không còn lỗi').waitFor({ timeout: 30_000 });
  });

  it('fills an empty file: by its lens, and by what is typed', async () => {
    writeFileSync(join(code.folder, 'bien-ban.mtcl'), '');
    await code.openFile('bien-ban.mtcl');
    const lens = code.page.locator('.codelens-decoration a').filter({ hasText: 'Tạo văn bản khác' });
    await lens.first().waitFor({ timeout: 20_000 });
    await settled();
    await code.screenshot('d6-empty-file');
    await lens.first().click();
    await choose('Biên bản họp xem xét');
    await code.page.locator('.quick-input-widget').filter({ hasText: 'năm nào' }).waitFor();
    await code.press('Enter');
    await code.poll(
      async () => read('bien-ban.mtcl').includes('soạn biên bản') || undefined,
      'the minutes to stand in the file',
    );
    writeFileSync(join(code.folder, 'go.mtcl'), '');
    await code.openFile('go.mtcl');
    await code.type('tien do');
    const item = code.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'Tiến độ thực hiện' });
    await item.first().waitFor({ timeout: 20_000 });
    await settled();
    await code.screenshot('d7-typed');
    await item.first().click();
    await code.poll(
      async () => (await code.visibleLines()).some((line) => line.includes('tiến độ ngày')) || undefined,
      'the whole file to be typed',
    );
    await code.screenshot('d8-whole-file');
  });
});
