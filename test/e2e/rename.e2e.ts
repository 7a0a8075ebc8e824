/** Names change in all files at once: of a unit, from where it is used and where it stands, and of a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { VsCode } from './support/vscode.ts';

const PLAN = 'ke-hoach-2027.mtcl';
const DIRECTORY = 'danh-ba.mtcl';

let code: VsCode;
let pages: Frame;

const EXAMPLE = join(import.meta.dirname, '../../examples/so-ngoai-vu');
const example = (name: string) => readFileSync(join(EXAMPLE, name), 'utf8');
/** As Notepad of older Windows saves. */
const NOTEPAD = `\uFEFF${example(DIRECTORY).replaceAll('\n', '\r\n')}`;

async function open(): Promise<VsCode> {
  code = await VsCode.openTexts(
    { [PLAN]: example(PLAN), [DIRECTORY]: NOTEPAD },
    { 'workbench.colorTheme': 'Default Light Modern' },
  );
  await code.openFile(PLAN);
  return code;
}

const read = (name: string) => readFileSync(join(code.folder, name), 'utf8');
const count = (name: string, pattern: RegExp) => read(name).match(pattern)?.length ?? 0;
const placeOf = (name: string, pattern: RegExp) => {
  const lines = read(name).split(/\r?\n/);
  const index = lines.findIndex((line) => pattern.test(line));
  return { line: index + 1, text: lines[index]! };
};

/** F2 at the cursor, and a new name. */
async function rename(to: string): Promise<void> {
  const box = code.page.locator('.rename-box input');
  await code.pressFor('F2', box);
  await box.fill(to);
  await box.press('Enter');
}

/** Both files on the disk hold the name and no other. */
async function namedEverywhere(name: string, not: string): Promise<void> {
  // VS Code may ask whether to undo in all files.
  const all = code.page.locator('.monaco-dialog-box').getByText(/Undo in \d+ Files/);
  await code.poll(async () => {
    if (await all.isVisible()) await all.click();
    await code.press('Control+S');
    const has = (file: string, one: string) => count(file, new RegExp(`(?<![\\p{L}"-])${one}(?![\\p{L}"-])`, 'gu')) > 0;
    return [PLAN, DIRECTORY].every((file) => has(file, name) && !has(file, not)) || undefined;
  }, `«${name}» to stand in both files, «${not}» in none`);
}

flow('a name that changes', open, {
  'of a unit, from a place that uses it: in all files, the pages as they were': async () => {
    await code.runCommand('MTCL: Xem trước');
    pages = await code.webview('.page .sheet');
    const before = await pages.locator('.all').innerText();
    await code.focusEditor();
    const { line, text } = placeOf(PLAN, /^\s*chủ trì: LSBG/);
    await code.goTo(line, text.indexOf('LSBG') + 2);
    await rename('Phòng Biên giới');
    await namedEverywhere('Phòng-Biên-giới', 'LSBG');
    // A file that was never open, byte for byte as it was but for the name.
    expect(read(DIRECTORY)).toBe(NOTEPAD.replace(/(?<![\p{L}"-])LSBG(?![\p{L}"-])/gu, 'Phòng-Biên-giới'));
    await code.status('Không còn lỗi');
    await code.screenshot('rename-1-from-use');
    expect(await pages.locator('.all').innerText()).toBe(before);
    expect(await pages.locator('.badge').count()).toBe(0);
  },

  'and back in one step': async () => {
    await code.focusEditor();
    await code.press('Control+Z');
    await namedEverywhere('LSBG', 'Phòng-Biên-giới');
    expect(read(DIRECTORY)).toBe(NOTEPAD);
  },

  'not to one that another has': async () => {
    await code.focusEditor();
    await rename('VP');
    await code.page.getByText('Tên «VP» đã dùng cho phần tử khác').first().waitFor();
    await code.screenshot('rename-2-taken');
    await code.press('Escape');
  },

  'from where it is declared': async () => {
    await code.openFile(DIRECTORY);
    const { line, text } = placeOf(DIRECTORY, /^đơn vị LSBG/);
    await code.goTo(line, text.indexOf('LSBG') + 1);
    await rename('LSQT');
    await namedEverywhere('LSQT', 'LSBG');
    await code.status('Không còn lỗi');
  },

  'of a file: the lines that use it follow': async () => {
    await code.renameFile(DIRECTORY, 'danh-ba-chung.mtcl');
    await code.poll(
      async () => read(PLAN).includes('dùng "danh-ba-chung.mtcl"') || undefined,
      'the plan to use the file by its new name',
    );
    await code.status('Không còn lỗi');
    expect(code.files()).not.toContain(DIRECTORY);
    await code.screenshot('rename-3-file');
  },
});
