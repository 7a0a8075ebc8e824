/** The first five minutes: from an empty folder to a plan without findings, and what stands around it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

describe('somebody starts from nothing', () => {
  let code: VsCode;

  beforeAll(async () => {
    code = await VsCode.open(undefined, { 'workbench.colorTheme': 'Default Light Modern' });
  });
  afterAll(async () => code?.close());

  /** Answers the question that is on the screen, once it is the one meant. */
  async function answer(prompt: string | RegExp, words?: string): Promise<string> {
    const widget = code.page.locator('.quick-input-widget').filter({ hasText: prompt });
    await widget.waitFor({ timeout: 20_000 });
    const input = widget.locator('input').last();
    const suggested = await input.inputValue();
    if (words !== undefined) await input.fill(words);
    await code.press('Enter');
    return words ?? suggested;
  }

  /** What the status bar says of the plan. */
  const status = (words: string | RegExp) => code.page.locator('.statusbar-item').filter({ hasText: words }).first();

  /** Boxes fade in: a picture taken at once is pale. */
  const settled = () => code.page.waitForTimeout(700);

  const clearNotifications = async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    await settled();
  };

  it('is offered a start by the view', async () => {
    await code.page.locator('.activitybar .action-label[aria-label^="MTCL"]').first().click();
    await code.page.getByText('chưa có kế hoạch năm').first().waitFor({ timeout: 30_000 });
    await code.screenshot('n1-empty');
  });

  it('answers the questions, with suggestions on the way', async () => {
    await code.runCommand('MTCL: Tạo kế hoạch năm mới');
    const kinds = code.page.locator('.quick-input-list .monaco-list-row');
    await kinds.filter({ hasText: 'UBND xã, phường' }).first().waitFor();
    await settled();
    await code.screenshot('n2-kind');
    await kinds.filter({ hasText: 'Sở Ngoại vụ' }).first().click();
    await answer(/Tên chính thức/);
    await code.page.getByText('Hãy ghi tên cơ quan').first().waitFor();
    // As some input methods type: decomposed.
    await answer(/Tên cơ quan|Hãy ghi tên/i, 'Sở Ngoại vụ'.normalize('NFD'));
    await answer(/chủ quản/, 'Ủy ban nhân dân tỉnh Bình An');
    expect(await answer(/Địa danh/)).toBe('Bình An');
    // Back, to put the province right: what was only suggested follows.
    for (const question of [/Ký hiệu/, /Địa danh/]) {
      const widget = code.page.locator('.quick-input-widget').filter({ hasText: question });
      await widget.waitFor();
      await widget.locator('.quick-input-titlebar .action-label').first().click();
    }
    await answer(/chủ quản/, 'Ủy ban nhân dân tỉnh Bình Hải');
    expect(await answer(/Địa danh/)).toBe('Bình Hải');
    expect(await answer(/Ký hiệu/)).toBe('SNgV');
    await answer(/năm nào/, '2027');
    await answer(/người đứng đầu/, 'nguyễn văn an');
    await code.page.locator('.quick-input-widget').filter({ hasText: 'dấu chấm phẩy' }).waitFor();
    await settled();
    await code.screenshot('n3-units');
    await answer(/dấu chấm phẩy/, 'Văn phòng Sở; Phòng Hợp tác quốc tế; Phòng Lãnh sự - Biên giới');
    await code.page.locator('.tab.active[data-resource-name="ke-hoach-2027.mtcl"]').waitFor({ timeout: 30_000 });
    expect(code.files().toSorted()).toEqual(['danh-ba.mtcl', 'ke-hoach-2027.mtcl']);
    expect(readFileSync(join(code.folder, 'danh-ba.mtcl'), 'utf8')).toContain('cơ quan SNgV "Sở Ngoại vụ" {');
    expect(readFileSync(join(code.folder, 'danh-ba.mtcl'), 'utf8')).toContain('họ tên: "Nguyễn Văn An"');
  });

  it('has a plan without findings, shown in the views and the status bar', async () => {
    await status('Không còn lỗi').waitFor({ timeout: 30_000 });
    await status('đến hạn trong 30 ngày').waitFor();
    const tree = code.page.locator('.pane-body .monaco-list-row');
    await tree.filter({ hasText: 'Họp xem xét của lãnh đạo' }).first().waitFor();
    await tree.filter({ hasText: 'Quyết định' }).first().waitFor();
    await code.screenshot('n4-plan');
    await code.problems((messages) => messages.length === 0);
  });

  it('types over the selected objective', async () => {
    await code.focusEditor();
    await code.type('văn bản đi được phát hành đúng hạn');
    await code.poll(async () => {
      const lines = await code.visibleLines();
      return lines.some((line) => line.includes('"văn bản đi được phát hành đúng hạn" {')) || undefined;
    }, 'the words to stand in the file');
    await code.page.locator('.monaco-list-row').filter({ hasText: 'văn bản đi được phát hành' }).first().waitFor();
  });

  it('goes from the view to a task, and sees a mistake counted', async () => {
    await code.page.locator('.monaco-list-row').filter({ hasText: 'Họp xem xét' }).first().click();
    const text = readFileSync(join(code.folder, 'ke-hoach-2027.mtcl'), 'utf8').split('\n');
    const line = text.findIndex((one) => one.includes('xem-xet-lanh-dao')) + 1;
    await status(`Ln ${line},`).waitFor({ timeout: 20_000 });
    const monitor = text.findIndex((one, index) => index > line && one.includes('theo dõi:')) + 1;
    await code.focusEditor();
    await code.goTo(monitor);
    await code.press('Control+Shift+K');
    await status('1 chỗ cần xem').waitFor({ timeout: 20_000 });
    await clearNotifications();
    await code.screenshot('n5-finding');
    await code.focusEditor();
    await code.press('Control+Z');
    await status('Không còn lỗi').waitFor({ timeout: 20_000 });
  });

  it('previews', async () => {
    // The panel gives its room to the page.
    await code.press('Control+J');
    await code.goTo(16);
    await code.focusEditor();
    await code.runCommand('MTCL: Xem trước');
    const frame = await code.webview('#pages');
    await frame.locator('#pages').getByText('SỞ NGOẠI VỤ').first().waitFor({ timeout: 30_000 });
    await settled();
    await code.screenshot('n7-preview');
    // The status bar goes on hearing of changes beside the pane.
    const lines = readFileSync(join(code.folder, 'ke-hoach-2027.mtcl'), 'utf8').split('\n');
    await code.goTo(lines.findIndex((line) => line.includes('theo dõi:')) + 1);
    await code.press('Control+Shift+K');
    await status('1 chỗ cần xem').waitFor({ timeout: 20_000 });
    await code.press('Control+Z');
    await status('Không còn lỗi').waitFor({ timeout: 20_000 });
  });

  it('writes Word, also asked with the pane in front', async () => {
    await code.page.locator('.tab').filter({ hasText: 'Xem trước văn bản' }).click();
    await code.runCommand('MTCL: Xuất văn bản');
    await code.notification(/\.docx/);
    await settled();
    await code.screenshot('n8-word');
    expect(code.files().some((name) => name.endsWith('.docx'))).toBe(true);
  });

  it('sees what is late in a plan of last year, which leaves the other files alone', async () => {
    const before = readFileSync(join(code.folder, 'danh-ba.mtcl'), 'utf8');
    const year = new Date().getFullYear() - 1;
    await code.runCommand('MTCL: Tạo kế hoạch năm mới');
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Cơ quan khác' }).first().click();
    await rows.filter({ hasText: 'UBND xã' }).first().click();
    await answer(/Tên chính thức/, 'UBND xã An Phú');
    expect(await answer(/Địa danh/)).toBe('An Phú');
    expect(await answer(/Ký hiệu/)).toBe('UBND');
    await answer(/năm nào/, String(year));
    await answer(/người đứng đầu/, 'Trần Thị B');
    await answer(/dấu chấm phẩy/);
    await code.page.locator(`.tab.active[data-resource-name="ke-hoach-${year}.mtcl"]`).waitFor({ timeout: 30_000 });
    expect(readFileSync(join(code.folder, 'danh-ba.mtcl'), 'utf8')).toBe(before);
    expect(code.files()).toContain(`danh-ba-${year}.mtcl`);
    await status(/[1-9]\d* việc trễ/).waitFor({ timeout: 20_000 });
    await clearNotifications();
    await code.screenshot('n10-late');
  });

  it('chooses a late task from the list', async () => {
    await status('việc trễ').click();
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Khảo sát mức độ hài lòng' }).first().waitFor({ timeout: 20_000 });
    await settled();
    await code.screenshot('n6-due');
    await rows.filter({ hasText: 'Khảo sát mức độ hài lòng' }).first().click();
    const year = new Date().getFullYear() - 1;
    const lines = readFileSync(join(code.folder, `ke-hoach-${year}.mtcl`), 'utf8').split('\n');
    await status(`Ln ${lines.findIndex((line) => line.includes('nhiệm vụ khao-sat')) + 1},`).waitFor({
      timeout: 20_000,
    });
  });

  it('shows only the tasks of one monitor', async () => {
    const rows = code.page.locator('.pane').filter({ hasText: 'Việc sắp đến hạn' }).locator('.monaco-list-row');
    await rows.filter({ hasText: 'Khảo sát mức độ hài lòng' }).first().waitFor();
    const header = code.page.locator('.pane-header').filter({ hasText: 'Việc sắp đến hạn' });
    await header.hover();
    await header.locator('.action-label[aria-label^="Lọc theo"]').click();
    await code.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Thư ký ISO' }).first().click();
    await settled();
    await code.screenshot('n11-filter');
    await code.press('Enter');
    await rows.filter({ hasText: 'Khảo sát mức độ hài lòng' }).first().waitFor({ state: 'hidden' });
    await rows.filter({ hasText: 'Đánh giá nội bộ' }).first().waitFor();
    await code.screenshot('n12-filtered');
  });

  it('is offered a start in an empty file', async () => {
    writeFileSync(join(code.folder, 'trong.mtcl'), '');
    await code.openFile('trong.mtcl');
    const lens = code.page.locator('.codelens-decoration a').filter({ hasText: 'Tạo kế hoạch năm mới' });
    await lens.first().waitFor({ timeout: 20_000 });
    // The plan shown so far stays in the views.
    await code.page.locator('.pane').filter({ hasText: 'năm ' }).locator('.monaco-list-row').first().waitFor();
    await code.screenshot('n13-empty-file');
    await lens.first().click();
    await code.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'Chuyển kế hoạch' })
      .first()
      .waitFor();
    await code.press('Escape');
  });

  it('has the walkthrough', async () => {
    await code.runCommand('Welcome: Open Walkthrough...');
    const row = code.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Bắt đầu với MTCL' }).first();
    await row.waitFor();
    await row.click();
    await code.page.getByText('Từ thư mục trống đến quyết định').first().waitFor({ timeout: 20_000 });
    await settled();
    await code.screenshot('n9-walkthrough');
  });
});
