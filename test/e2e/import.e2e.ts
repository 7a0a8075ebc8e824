/** Last year's Word file comes in, from every place that offers it; a table comes in by the clipboard. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { copyTable, lastYear, menuEntry } from './support/last-year.ts';
import { VsCode } from './support/vscode.ts';

const WORD = 'Kế hoạch 2026.docx';
const MADE = 'ke-hoach-2026.mtcl';
const LIGHT = { 'workbench.colorTheme': 'Default Light Modern' };

let code: VsCode;

/** Tells the dialogue of files in the browser which one is meant. */
async function chooseWord(): Promise<void> {
  const widget = code.page.locator('.quick-input-widget').first();
  // The list in which the import was chosen stands in the same place until then; it has no such button.
  const ok = widget.locator('.quick-input-action .monaco-button').first();
  await ok.waitFor({ timeout: 30_000 });
  const box = widget.locator('input').last();
  const path = join(code.folder, WORD);
  const said = async () => (await ok.isVisible()) && (await box.inputValue({ timeout: 1000 })) === path;
  await code.poll(async () => {
    await box.fill(path, { timeout: 5000 });
    // The dialogue fills its box by itself, too, with the folder, when that has been read.
    await code.page.waitForTimeout(300);
    if (!(await said())) return undefined;
    await ok.click({ timeout: 5000 });
    return true;
  }, 'the file to be named');
  await ok.waitFor({ state: 'hidden' });
}

/** The new file in front at the first place to look at, its pages beside it. */
async function isImported(name = MADE): Promise<void> {
  await code.page.locator(`.tab[data-resource-name="${name}"]`).first().waitFor({ timeout: 60_000 });
  await code.notification(/Đã tạo danh-ba\.mtcl/);
  const preview = await code.webview('.sheet, .page, main');
  await code.poll(
    async () => ((await preview.locator('body').innerText()).includes('Cải cách hành chính') ? true : undefined),
    'the pages',
  );
  const text = readFileSync(join(code.folder, name), 'utf8');
  expect(text).toContain('đề mục "Cải cách thể chế" {');
  expect(text).toContain('thời hạn: Trước 30/6/2026');
}

async function open(): Promise<VsCode> {
  code = await VsCode.openTexts({ [WORD]: lastYear() }, LIGHT);
  // Menus and commands of an extension come a moment after the window.
  await code.page.locator('.activitybar .action-label[aria-label^="MTCL"]').first().waitFor({ timeout: 60_000 });
  return code;
}

flow('a Word file of the explorer', open, {
  'its menu offers to import it': async () => {
    const entry = await menuEntry(code, WORD);
    await code.screenshot('import-menu');
    await entry.click();
    await isImported();
    await code.toastsShown();
    await code.screenshot('import-made');
    expect(readdirSync(code.folder).toSorted()).toEqual([WORD, 'danh-ba.mtcl', MADE].toSorted());
  },
  'what is to be looked at is found': async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    await code.problems((messages) => messages.length > 0);
    await code.screenshot('import-problems');
  },
  'a second time no file is written over': async () => {
    const before = readFileSync(join(code.folder, MADE), 'utf8');
    const again = code.page.locator('.tab[data-resource-name="ke-hoach-2026-2.mtcl"]').first();
    await code.again(async () => (await menuEntry(code, WORD)).click({ timeout: 5000 }), again);
    expect(readFileSync(join(code.folder, MADE), 'utf8')).toBe(before);
    expect(readdirSync(code.folder).filter((name) => name.startsWith('danh-ba'))).toEqual(['danh-ba.mtcl']);
  },
});

/** Opens a step of the walkthrough and follows one of its links until what that brings is there. */
async function follow(step: string, link: string, brings: Locator): Promise<void> {
  const steps = code.page.locator('.gettingStartedContainer');
  const title = steps.getByText(step, { exact: true }).first();
  const target = steps.locator('.step-description-container').getByText(link, { exact: true }).first();
  await code.again(async () => {
    if (!(await target.isVisible())) await title.click({ timeout: 5000 });
    await target.click({ timeout: 5000 });
  }, brings);
}

flow('a folder without a plan', open, {
  'its view offers to import, and to see the steps': async () => {
    const { page } = code;
    await page.locator('.activitybar .action-label[aria-label^="MTCL"]').first().click();
    const view = page.locator('.welcome-view');
    await view.getByText('nhập từ Word, Excel').first().waitFor({ timeout: 30_000 });
    await code.screenshot('import-view');
    const steps = page.getByText('Từ thư mục trống đến quyết định').first();
    await code.again(() => view.getByText('xem hướng dẫn từng bước').first().click(), steps);
  },
  'each step leads to what it speaks of': async () => {
    const list = (words: string) => code.page.locator('.quick-input-widget').filter({ hasText: words });
    await follow('Tạo kế hoạch', 'Tạo kế hoạch năm mới', list('UBND xã, phường'));
    await code.press('Escape');
    await follow('Gõ và sửa lỗi', 'Xem danh sách lỗi', code.page.locator('.markers-panel'));
    await follow('Theo dõi, báo cáo trong năm', 'Tạo văn bản mới', list('Biên bản họp xem xét của lãnh đạo'));
    await code.press('Escape');
  },
  'the first imports the file of last year': async () => {
    await follow('Tạo kế hoạch', 'nhập từ Word, Excel', code.page.locator('.quick-input-widget input').last());
    await chooseWord();
    await isImported();
  },
  'those about a plan find the one that was made': async () => {
    const { page } = code;
    const tab = (title: string) => page.locator('.tab').filter({ hasText: title }).first();
    const back = () =>
      code.again(() => tab('Welcome').click({ timeout: 5000 }), page.locator('.gettingStartedContainer'));
    await back();
    await follow('Theo dõi, báo cáo trong năm', 'Theo dõi mục tiêu', tab('Theo dõi mục tiêu'));
    await back();
    await follow(
      'Xuất Word',
      'Xuất văn bản',
      page.locator('.notification-list-item').filter({ hasText: '.docx' }).first(),
    );
    expect(code.files().some((name) => name.endsWith('.docx') && name !== WORD)).toBe(true);
  },
});

flow('the first question of a new plan', open, {
  'asks for a file of last year': async () => {
    await code.runCommand('MTCL: Tạo kế hoạch năm mới');
    const choice = code.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: /Word/ });
    await choice.first().waitFor();
    await code.page.waitForTimeout(700);
    await code.screenshot('import-question');
    await choice.first().click();
    await chooseWord();
    await isImported();
  },
});

flow('an empty file', open, {
  'offers to fill itself from a Word file': async () => {
    writeFileSync(join(code.folder, 'moi.mtcl'), '');
    await code.openFile('moi.mtcl');
    const lens = code.page.locator('.codelens-decoration a').filter({ hasText: 'Nhập từ Word, Excel' }).first();
    await lens.waitFor();
    await code.screenshot('import-empty-file');
    await code.again(() => lens.click(), code.page.locator('.quick-input-widget input').last());
    await chooseWord();
    // Its own file is filled, no other is made.
    await isImported('moi.mtcl');
    expect(readdirSync(code.folder).toSorted()).toEqual([WORD, 'danh-ba.mtcl', 'moi.mtcl'].toSorted());
  },
});

const PLAN = `cơ quan SXD "Sở Xây dựng" { ký hiệu: "SXD" }
đơn vị VP "Văn phòng Sở"
kế hoạch năm 2027 của SXD
soạn kế hoạch {
  bảng nhiệm vụ {
  }
}
`;

const PASTED = `soạn kế hoạch {
  bảng nhiệm vụ {
    đề mục "Cải cách thể chế" {
      nhiệm vụ """
        Rà soát văn bản
        Công khai kết quả
        """ {
        chủ trì: VP
        thời hạn: Trước 30/6
      }
      nhiệm vụ "Sửa đổi quy chế làm việc" {
        chủ trì: "Phòng Quản lý xây dựng"
        thời hạn: Quý III
      }
    }
  }
}
`;

/** The file as it stands in the editor, saved. */
async function saved(): Promise<string> {
  await code.press('Control+S');
  await code.page.waitForTimeout(500);
  return readFileSync(join(code.folder, 'a.mtcl'), 'utf8');
}

flow(
  'a table on the clipboard',
  async () => {
    code = await VsCode.openTexts({ 'a.mtcl': PLAN }, LIGHT);
    return code;
  },
  {
    'is pasted as text unless one chooses otherwise': async () => {
      await code.openFile('a.mtcl');
      // Until the extension has started there is one way to paste.
      await code.status(/Kế hoạch: /);
      await copyTable(code);
      await code.focusEditor();
      await code.goTo(5, 18);
      await code.press('Enter');
      await code.press('Control+V');
      await code.page.locator('.post-edit-widget .monaco-button').first().waitFor({ timeout: 30_000 });
      await code.poll(
        async () => ((await saved()).includes('Sửa đổi quy chế làm việc\tPhòng Quản lý xây dựng') ? true : undefined),
        'plain text',
      );
      await code.screenshot('paste-plain');
    },
    'the button beside it makes tasks of it': async () => {
      const button = code.page.locator('.post-edit-widget .monaco-button').first();
      await button.waitFor({ timeout: 20_000 });
      await button.click();
      const choice = code.page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Dán thành nhiệm vụ (2)' });
      await choice.first().waitFor();
      await code.screenshot('paste-choices');
      await choice.first().click();
      await code.poll(async () => ((await saved()).endsWith(PASTED) ? true : undefined), 'the tasks');
      await code.screenshot('paste-tasks');
    },
    'one step takes it back': async () => {
      await code.focusEditor();
      await code.press('Control+Z');
      await code.poll(async () => (!(await saved()).includes('nhiệm vụ "Sửa') ? true : undefined), 'the tasks to go');
    },
  },
);

const PROSE = `cơ quan SXD "Sở Xây dựng" { ký hiệu: "SXD" }
đơn vị VP "Văn phòng Sở"
kế hoạch năm 2027 của SXD
soạn kế hoạch {
  phần "TỔ CHỨC THỰC HIỆN" {
    khoản "Giao Văn phòng Sở theo dõi việc thực hiện, báo cáo Giám đốc Sở trước ngày 15/12/2027."
    khoản "Các phòng, đơn vị bám sát nội dung Kế hoạch."
  }
}
`;

flow(
  'sentences that give somebody something to do',
  async () => {
    code = await VsCode.openTexts({ 'a.mtcl': PROSE }, LIGHT);
    return code;
  },
  {
    'are found by a command, and the chosen ones become tasks': async () => {
      await code.openFile('a.mtcl');
      await code.status(/Kế hoạch: /);
      await code.runCommand('MTCL: Tìm nhiệm vụ trong văn xuôi');
      const rows = code.page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'chủ trì Văn phòng Sở, trước ngày 15/12/2027, gửi Giám đốc Sở' }).waitFor();
      expect(await rows.count()).toBe(1);
      await code.screenshot('prose-choices');
      await code.press('Enter');
      const facts = ['chủ trì: VP', 'thời hạn: trước ngày 15/12/2027', 'gửi: "Giám đốc Sở"'];
      await code.poll(async () => {
        const text = await saved();
        return facts.every((each) => text.includes(each)) || undefined;
      }, 'the task');
      await code.screenshot('prose-tasks');
    },
    'and one step takes it back': async () => {
      await code.focusEditor();
      await code.press('Control+Z');
      await code.poll(async () => (await saved()) === PROSE || undefined, 'the file to be as it was');
    },
  },
);
