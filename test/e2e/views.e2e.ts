/** The views beside the editor, the commands that move elements, the code lenses, in a real VS Code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

const FILE = 'ke-hoach-2027.mtcl';

let code: VsCode;

const inFile = () => readFileSync(join(code.folder, FILE), 'utf8').split(/\r?\n/);
const lineOf = (pattern: RegExp) => inFile().findIndex((line) => pattern.test(line)) + 1;

/** Saves, and waits until the lines that match stand in this order. */
async function order(pattern: RegExp, wanted: string[]): Promise<void> {
  await code.poll(async () => {
    await code.press('Control+S');
    const found = inFile().flatMap((line) => pattern.exec(line)?.[1] ?? []);
    return found.join() === wanted.join() || undefined;
  }, `the order ${wanted}`);
}

async function openView(name: string): Promise<void> {
  await code.runCommand('View: Show MTCL');
  await code.page.locator('.pane-header', { hasText: name }).waitFor();
}

const row = (words: string) => code.page.locator('.sidebar .monaco-list-row', { hasText: words }).first();

beforeAll(async () => {
  code = await VsCode.open('so-ngoai-vu');
});
afterAll(async () => code?.close());

describe('moving elements', () => {
  beforeAll(async () => {
    await code.openFile(FILE);
    await code.status('Không còn lỗi');
  });

  it('takes the task under the cursor down and back, the cursor in it, each in one step', async () => {
    const tasks = /^ {2}nhiệm vụ (niem-yet|thong-ke-ho-so) /;
    await code.goTo(lineOf(/nhiệm vụ niem-yet/) + 2, 7);
    await code.press('Control+Alt+Shift+ArrowDown');
    await order(tasks, ['thong-ke-ho-so', 'niem-yet']);
    const { page } = code;
    await page.locator('.statusbar-item', { hasText: `Ln ${lineOf(/nhiệm vụ niem-yet/) + 2}, Col 7` }).waitFor();
    await code.press('Control+Z');
    await order(tasks, ['niem-yet', 'thong-ke-ho-so']);
    await code.press('Control+Shift+Z');
    await order(tasks, ['thong-ke-ho-so', 'niem-yet']);
    await code.goTo(lineOf(/nhiệm vụ niem-yet/) + 2, 7);
    await code.runCommand('MTCL: Chuyển lên');
    await order(tasks, ['niem-yet', 'thong-ke-ho-so']);
  });

  it('says why the first does not go up', async () => {
    await code.goTo(lineOf(/^mục tiêu HeThong/), 1);
    await code.press('Control+Alt+Shift+ArrowUp');
    await code.page.locator('.statusbar-item', { hasText: 'Không có mục tiêu nào phía trên.' }).waitFor();
  });

  it('selects in the outline what the cursor stands in, and moves what is dragged', async () => {
    const tasks = /^ {2}nhiệm vụ (niem-yet|thong-ke-ho-so) /;
    await openView('Kế hoạch');
    await code.focusEditor();
    await code.goTo(lineOf(/nhiệm vụ thong-ke-ho-so/) + 2, 7);
    const own = code.page.locator('.sidebar .monaco-list-row.selected', { hasText: 'Thống kê tỷ lệ hồ sơ' });
    await own.waitFor();
    await code.screenshot('views-1-follows');
    await own.dragTo(row('Cập nhật, công khai danh mục'));
    await order(tasks, ['thong-ke-ho-so', 'niem-yet']);
    await code.screenshot('views-1-dragged');
    await code.focusEditor();
    await code.press('Control+Z');
    await order(tasks, ['niem-yet', 'thong-ke-ho-so']);
  });

  it('works from the outline too', async () => {
    await openView('Kế hoạch');
    const objective = row('2. Từ 98% nhiệm vụ trong Chương trình');
    await objective.hover();
    await code.screenshot('views-1-outline');
    await code.again(async () => {
      if (!(await objective.isVisible())) return;
      // Rows move when the outline is made anew, and only the one under the mouse has its buttons.
      await objective.hover({ timeout: 5000 });
      await objective.getByRole('button', { name: 'Chuyển lên' }).click({ timeout: 5000 });
    }, row('1. Từ 98% nhiệm vụ trong Chương trình'));
    await code.focusEditor();
    await order(/^mục tiêu (HeThong|ChuongTrinh) /, ['ChuongTrinh', 'HeThong']);
    await code.press('Control+Z');
    await order(/^mục tiêu (HeThong|ChuongTrinh) /, ['HeThong', 'ChuongTrinh']);
  });
});

describe('one document', () => {
  beforeAll(async () => {
    await code.restore('so-ngoai-vu');
    await code.openFile(FILE);
    await code.press('Control+End');
    await code.type('soạn thông báo { trích yếu: "Lịch đánh giá nội bộ');
    await code.press('ArrowRight');
    await code.type(' "Đánh giá trong tháng 8.');
    await openView('Văn bản');
  });

  it('is previewed by a click, another one after it', async () => {
    await row('Thông báo').click();
    const frame = await code.webview('.page .sheet');
    const text = () => frame.locator('.all').innerText();
    await code.poll(async () => (await text()).includes('Đánh giá trong tháng 8.') || undefined, 'the notice');
    await row('Quyết định').hover();
    await row('Quyết định').getByRole('button', { name: 'Xem trước' }).click();
    await code.poll(async () => (await text()).includes('QUYẾT ĐỊNH') || undefined, 'the decision');
    await code.screenshot('views-2-document');
  });

  it('is written alone', async () => {
    await row('Thông báo').hover();
    await row('Thông báo').getByRole('button', { name: 'Xuất văn bản' }).click();
    expect(await code.notification('Đã xuất')).toContain('thong-bao');
    expect(code.files().filter((name) => /\.(docx|ics)$/.test(name))).toHaveLength(1);
  });
});

describe('the status bar', () => {
  beforeAll(async () => {
    await code.restore('so-ngoai-vu');
    await code.openFile(FILE);
  });

  it('counts the findings of all files of the plan, whichever of them is in front', async () => {
    const status = (words: string) => code.page.locator('.statusbar-item', { hasText: words }).first().waitFor();
    await status('Không còn lỗi');
    await code.goTo(lineOf(/nhiệm vụ niem-yet/) + 1, 14);
    await code.type('X');
    await status('1 chỗ cần xem');
    await code.openFile('danh-ba.mtcl');
    await code.page.waitForTimeout(1500);
    await status('1 chỗ cần xem');
    await code.press('Control+Home');
    await code.type('đơn vị VP "Văn phòng khác"');
    await status('3 chỗ cần xem');
    await code.screenshot('views-4-status');
  });
});

describe('code lenses', () => {
  beforeAll(async () => {
    await code.restore('so-ngoai-vu');
    await code.openFile('danh-ba.mtcl');
  });

  const lens = (words: RegExp) => code.page.locator('.codelens-decoration a', { hasText: words }).first();

  it('lead from a unit to the tasks that it is given', async () => {
    await lens(/chủ trì \d+/).click();
    const peek = code.page.locator('.peekview-widget');
    await peek.locator('.monaco-list-row', { hasText: 'chủ trì: VP' }).first().waitFor();
    await code.screenshot('views-3-uses');
    await code.press('Escape');
  });

  it('over the plan open the dashboard and what is due', async () => {
    await code.openFile(FILE);
    await code.goTo(lineOf(/^kế hoạch năm/), 1);
    await lens(/Theo dõi mục tiêu/).click();
    await code.webview('#cards .card');
  });
});
