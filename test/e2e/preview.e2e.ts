/** The preview and the calendar in a real VS Code: what is typed shows on the pages, what is clicked leads back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { VsCode } from './support/vscode.ts';

const FILE = 'ke-hoach-2027.mtcl';

let code: VsCode;

/** Line (from 1) of the first line of the plan that matches, and the column (from 1) where the match begins. */
function placeOf(pattern: RegExp): { line: number; column: number } {
  const lines = readFileSync(join(code.folder, FILE), 'utf8').split(/\r?\n/);
  const index = lines.findIndex((line) => pattern.test(line));
  return { line: index + 1, column: lines[index]!.search(pattern) + 1 };
}

/** Where the status bar says the cursor stands: "Ln 12, Col 5". */
async function cursorLine(): Promise<number> {
  const text = await code.page
    .locator('.statusbar-item', { hasText: /Ln \d+, Col/ })
    .first()
    .innerText();
  return Number(/Ln (\d+)/.exec(text)?.[1]);
}

const textOf = (frame: Frame) => frame.locator('.all').innerText();

beforeAll(async () => {
  code = await VsCode.open('so-ngoai-vu');
});
afterAll(async () => code?.close());

describe('the preview', () => {
  let frame: Frame;
  const refused: string[] = [];

  beforeAll(async () => {
    code.page.on('console', (message) =>
      refused.push(...(/Content Security Policy/.test(message.text()) ? [message.text()] : [])),
    );
    await code.openFile(FILE);
    const { line, column } = placeOf(/Tập huấn nghiệp vụ/);
    await code.goTo(line, column);
    await code.runCommand('MTCL: Xem trước');
    frame = await code.webview('.page .sheet');
  });

  it('opens at what the cursor stands in', async () => {
    const row = frame.locator('tr.current, tr:has(.current)', { hasText: 'Tập huấn nghiệp vụ' }).first();
    await row.waitFor();
    const { height } = (await frame.locator('#pages').boundingBox())!;
    const top = () => row.evaluate((one) => one.getBoundingClientRect().top);
    await code.poll(async () => ((await top()) > 0 && (await top()) < height) || undefined, 'the row to be in view');
    await code.screenshot('preview-0-at-cursor');
  });

  it('shows the pages of the decision, the plan across', async () => {
    await code.screenshot('preview-1-opened');
    const pages = await frame
      .locator('.page')
      .evaluateAll((all) =>
        all.map((page) => `${page.className.replace('page ', '')} ${page.querySelector('.folio')!.textContent}`.trim()),
      );
    // Decision, annex I, annex II: each numbers its own pages and shows no number on the first.
    expect(pages).toEqual([
      'portrait',
      'portrait 2',
      'portrait',
      'portrait',
      'landscape 2',
      'landscape 3',
      'landscape 4',
      'landscape 5',
      'portrait 6',
    ]);
    expect(await textOf(frame)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('can be used by keyboard and screen reader', async () => {
    expect(await accessibilityFaults(frame)).toEqual([]);
  });

  it('changes while one types, and keeps its place', async () => {
    const { line, column } = placeOf(/Tập huấn nghiệp vụ/);
    await code.focusEditor();
    await code.goTo(line, column);
    const row = frame.locator('tr.current, tr:has(.current)').first();
    await row.waitFor();
    const top = () => row.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    await code.page.waitForTimeout(800);
    const before = await top();
    const first = frame.locator('.page').first();
    await first.evaluate((page: object) => Object.assign(page, { seen: true }));
    await code.type('Mở lớp ');
    await code.poll(async () => (await textOf(frame)).includes('Mở lớp Tập huấn') || undefined, 'the typed words');
    await code.screenshot('preview-2-typed');
    expect(Math.abs((await top()) - before)).toBeLessThan(30);
    // The pages were changed, not made anew.
    expect(await first.evaluate((page: { seen?: boolean }) => page.seen)).toBe(true);
  });

  it('keeps the last good pages while the text is broken, and marks the place', async () => {
    await code.focusEditor();
    await code.press('End');
    await code.press('Enter');
    await code.type('nhiệm vụ {{');
    await frame.locator('.badge.error').first().waitFor();
    expect(await frame.locator('#notices').innerText()).toContain('lỗi cú pháp');
    expect(await textOf(frame)).toContain('Mở lớp Tập huấn');
    await code.screenshot('preview-3-broken');
    expect(await accessibilityFaults(frame)).toEqual([]);
    await code.press('Control+Z', 30);
    await code.poll(async () => (await frame.locator('.badge').count()) === 0 || undefined, 'the marks to go');
    // VS Code saves while one types: the next tests look for lines in the file as it stands now.
    await code.press('Control+S');
    const saved = () => !readFileSync(join(code.folder, FILE), 'utf8').includes('{{');
    await code.poll(async () => saved() || undefined, 'the file to be saved');
  });

  it('leads to the source of what is clicked', async () => {
    const { line } = placeOf(/chủ trì: LSBG/);
    // The file has to scroll for it; the page stays under the pointer.
    await code.focusEditor();
    await code.press('Control+Home');
    await code.page.waitForTimeout(800);
    const cell = frame.locator('tr', { hasText: 'Rà soát, sửa đổi quy trình' }).locator('td').nth(2).locator('p');
    await cell.scrollIntoViewIfNeeded();
    await code.page.waitForTimeout(800);
    const top = () => cell.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await top();
    await cell.click();
    await code.poll(async () => (await cursorLine()) === line || undefined, `the cursor to stand in line ${line}`);
    await code.page.waitForTimeout(800);
    expect(await top()).toBe(before);
    await frame.locator('.current', { hasText: 'Phòng Lãnh sự' }).first().waitFor();
    await code.screenshot('preview-4-clicked');
  });

  /** Where on the screen the words stand that a page prints, their letter at `at`. */
  async function letterOf(words: string, at = 0): Promise<{ x: number; y: number }> {
    const host = (await (await frame.frameElement()).boundingBox())!;
    const find = (show: boolean) =>
      frame.evaluate<{ x: number; y: number }>(`(() => {
        const walker = document.createTreeWalker(document.querySelector('.all'), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const from = node.textContent.indexOf(${JSON.stringify(words)});
          if (from < 0) continue;
          if (${show}) node.parentElement.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, from + ${at});
          range.setEnd(node, from + ${at} + 1);
          const box = range.getBoundingClientRect();
          return { x: box.left + 1, y: box.top + box.height / 2 };
        }
        throw new Error('no page prints it');
      })()`);
    await find(true);
    // Editor and pages follow each other for a moment.
    await code.page.waitForTimeout(800);
    const inside = await find(false);
    return { x: host.x + inside.x, y: host.y + inside.y };
  }
  const fileHolds = (words: string) =>
    code.poll(async () => readFileSync(join(code.folder, FILE), 'utf8').includes(words) || undefined, words);

  it('puts the caret at the letter that is clicked, inside the quotes', async () => {
    for (const [words, at, typed, result] of [
      ['Rà soát, sửa đổi quy trình', 0, 'Sớm ', '"Sớm Rà soát, sửa đổi quy trình'],
      ['Rà soát, sửa đổi quy trình', 9, 'bổ sung, ', 'Rà soát, bổ sung, sửa đổi quy trình'],
      ['bổ sung, sửa đổi', 3, 'thêm, ', 'bổ thêm, sung'],
    ] as const) {
      const { x, y } = await letterOf(words, at);
      await code.page.mouse.click(x, y);
      await code.page.waitForTimeout(500);
      await code.type(typed);
      await fileHolds(result);
    }
    expect(await frame.locator('.badge.error').count()).toBe(0);
    await code.screenshot('preview-4-caret-at-letter');
  });

  it('changes a word, a day, a unit on the page itself', async () => {
    const field = frame.locator('input.edit');
    const word = await letterOf('bổ thêm, sung', 4);
    await code.page.mouse.dblclick(word.x, word.y);
    await field.waitFor();
    expect(await field.inputValue()).toBe('thêm');
    await code.screenshot('preview-4-word-on-the-page');
    await field.fill('túc "gọn"');
    await field.press('Enter');
    await fileHolds('bổ túc \\"gọn\\", sung');
    await frame.getByText('bổ túc "gọn", sung').first().waitFor();
    // The blank between two words means the one behind it; who goes on elsewhere has written what they typed.
    const blank = await letterOf('bổ túc "gọn", sung', 3);
    await code.page.mouse.dblclick(blank.x, blank.y);
    await field.waitFor();
    expect(await field.inputValue()).toBe('túc');
    await field.fill('khuyết');
    await frame.locator('#pages').click({ position: { x: 4, y: 300 } });
    await fileHolds('bổ khuyết \\"gọn\\", sung');
    // A unit is chosen by its full name.
    const leads = () => readFileSync(join(code.folder, FILE), 'utf8').split('chủ trì: LSBG').length;
    const before = leads();
    const unit = await letterOf('Phòng Lãnh sự - Biên giới', 2);
    await code.page.mouse.dblclick(unit.x, unit.y);
    await code.page.locator('.quick-input-widget:visible').getByText('Văn phòng Sở', { exact: true }).first().waitFor();
    await code.screenshot('preview-4-unit-on-the-page');
    await code.type('van phong so');
    await code.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Văn phòng Sở' }).waitFor();
    await code.press('Enter');
    await code.poll(async () => leads() === before - 1 || undefined, 'another unit to lead');
  });

  it('scrolls in step with the editor, both ways', async () => {
    await code.focusEditor();
    await code.press('Control+End');
    const last = placeOf(/^mục tiêu [^ ]+ /);
    const scrolled = () => frame.locator('#pages').evaluate((one) => one.scrollTop);
    const far = await code.poll(
      async () => ((await scrolled()) > 1500 ? await scrolled() : undefined),
      'the preview to follow',
    );
    await code.page.waitForTimeout(600);
    await frame.locator('#pages').hover();
    await code.page.mouse.wheel(0, -10 * far);
    await code.poll(async () => {
      const lines = await code.visibleLines();
      return lines.some((text) => text.includes('quyết định {') || text.includes('kế hoạch năm')) || undefined;
    }, `the editor to come up from line ${last.line}`);
    await code.screenshot('preview-5-scrolled');
  });

  it('shows another document of the plan', async () => {
    await code.focusEditor();
    await code.press('Control+End');
    await code.type('soạn thông báo { trích yếu: "Lịch đánh giá nội bộ');
    // Past the quote that VS Code closed by itself.
    await code.press('ArrowRight');
    await code.type(' "Đánh giá trong tháng 8.');
    const documents = frame.locator('.documents');
    await documents.locator('option', { hasText: 'Thông báo' }).waitFor({ state: 'attached' });
    await documents.selectOption({ label: 'Thông báo' });
    await code.poll(async () => (await frame.locator('.page').count()) === 1 || undefined, 'the page of the letter');
    expect(await textOf(frame)).toContain('Đánh giá trong tháng 8.');
    await code.screenshot('preview-5-other-document');
    await documents.selectOption({ label: 'Quyết định' });
    await code.poll(async () => (await frame.locator('.page').count()) === 9 || undefined, 'the pages of the decision');
  });

  it('goes by keyboard from block to block and to the file', async () => {
    await frame.locator('#pages').focus();
    await code.press('Home');
    await code.press('j', 2);
    await frame.locator('.current', { hasText: 'QUYẾT ĐỊNH' }).first().waitFor();
    await code.press('Enter');
    const { line } = placeOf(/^quyết định {/);
    await code.poll(async () => (await cursorLine()) === line || undefined, `the cursor to stand in line ${line}`);
  });

  it('zooms', async () => {
    const width = () =>
      frame
        .locator('.frame')
        .first()
        .evaluate((one) => one.getBoundingClientRect().width);
    await frame.locator('.zooms').selectOption('1');
    expect(Math.round(await width())).toBe(794);
    await frame.getByRole('button', { name: 'Phóng to' }).click();
    expect(Math.round(await width())).toBe(873);
    // A page that lies across is kept readable, or shrinks to what there is.
    const across = async (zoom: string) => {
      await frame.locator('.zooms').selectOption(zoom);
      const room = await frame.locator('#pages').evaluate((one) => one.clientWidth);
      return {
        room,
        width: await frame
          .locator('.frame.landscape')
          .first()
          .evaluate((one) => one.getBoundingClientRect().width),
      };
    };
    const whole = await across('whole');
    expect(whole.width).toBeLessThanOrEqual(whole.room);
    const fit = await across('fit');
    expect(fit.width).toBeGreaterThan(690);
  });

  it('jumps by small pages, and keeps to one row where it is narrow', async () => {
    const small = frame.locator('#thumbnails button');
    if (await small.first().isHidden()) await frame.getByRole('button', { name: 'Trang thu nhỏ' }).click();
    await small.nth(5).click();
    await frame
      .locator('.places option:checked', { hasText: 'Trang 6/9 · Phụ lục II, trang 3/6' })
      .waitFor({ state: 'attached' });
    expect(await small.count()).toBe(9);
    expect(await small.nth(5).innerText()).toBe('6/9');
    expect(await small.nth(5).getAttribute('aria-current')).toBe('page');
    await frame.locator('.thumbnail').nth(5).locator('.sheet').waitFor();
    await code.page.setViewportSize({ width: 1280, height: 900 });
    await frame.getByRole('button', { name: 'Cỡ hiển thị, in' }).click();
    await frame.getByRole('button', { name: 'Mở bản in trong trình duyệt' }).waitFor();
    expect(await accessibilityFaults(frame)).toEqual([]);
    await code.screenshot('preview-6-small-pages');
    const focused = () => frame.evaluate<string>('document.activeElement.getAttribute("aria-label")');
    expect(await focused()).toBe('Thu nhỏ');
    await code.press('ArrowRight');
    expect(await focused()).toBe('Cỡ hiển thị');
    await code.press('ArrowLeft');
    await code.press('ArrowLeft');
    expect(await focused()).toBe('Mở bản in trong trình duyệt');
    await code.press('Escape');
    expect(await focused()).toBe('Cỡ hiển thị, in');
    expect(await frame.locator('.more').isVisible()).toBe(false);
    expect(await frame.locator('#toolbar').evaluate((bar) => bar.clientHeight)).toBeLessThan(40);
    await frame.getByRole('button', { name: 'Trang thu nhỏ' }).click();
    await code.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('stands on white in the dark too', async () => {
    for (const theme of ['Light High Contrast', 'Dark High Contrast', 'Light Modern', 'Dark Modern']) {
      await code.useTheme(theme);
      await code.screenshot(`preview-6-${theme.replaceAll(' ', '-').toLowerCase()}`);
      const colour = await frame.evaluate("getComputedStyle(document.querySelector('.page')).backgroundColor");
      expect(colour).toBe('rgb(255, 255, 255)');
      expect(await accessibilityFaults(frame), theme).toEqual([]);
    }
  });

  it('loads nothing from elsewhere', async () => {
    const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src [^;]+; script-src 'nonce-[0-9a-f]{32}'$/);
    expect(policy).not.toContain('unsafe');
    expect(refused).toEqual([]);
  });

  it('gives a page that prints itself', async () => {
    const [download] = await Promise.all([
      code.page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Mở bản in trong trình duyệt' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('quyet-dinh.html');
    const html = readFileSync(await download.path(), 'utf8');
    expect(html.match(/class="page (portrait|landscape)"/g)).toHaveLength(9);
    expect(html).toContain('@page landscape{size:297mm 210mm;margin:0}');
  });

  it('comes back when the window is opened again', async () => {
    await code.page.reload();
    // A window that starts anew while other tests run takes longer than anything else here.
    frame = await code.webview('.page .sheet', 90_000);
    expect(await textOf(frame)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await code.screenshot('preview-7-restored');
  });
});

describe('the calendar', () => {
  let frame: Frame;

  beforeAll(async () => {
    await code.restore('so-ngoai-vu');
    await code.openFile(FILE);
    await code.runCommand('MTCL: Lịch công việc');
    frame = await code.webview('#calendar [data-day]');
  });

  it('shows the tasks of a month, a year and a list', async () => {
    await frame.getByRole('button', { name: 'Năm', exact: true }).click();
    await frame.locator('[data-day="2027-03-31"]').click();
    await code.screenshot('calendar-1-year');
    expect(await frame.locator('#details').innerText()).toContain('Lập kế hoạch đánh giá nội bộ');
    expect(await accessibilityFaults(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Tháng', exact: true }).click();
    await code.screenshot('calendar-2-month');
    expect(await frame.locator('h1').innerText()).toBe('Tháng 3 năm 2027');
    expect(await accessibilityFaults(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Danh sách' }).click();
    await code.screenshot('calendar-3-agenda');
    expect(await frame.locator('#calendar').innerText()).toContain('Không quy ra ngày');
    expect(await accessibilityFaults(frame)).toEqual([]);
  });

  it('shows one unit’s tasks only, and stays where the list stood', async () => {
    const cards = frame.locator('.card');
    const all = await cards.count();
    await frame.locator('#month-2027-09').evaluate((head) => head.scrollIntoView({ block: 'start' }));
    await frame.getByLabel('Đơn vị thực hiện').selectOption({ label: 'Phòng Lãnh sự - Biên giới' });
    const own = await cards.count();
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(all);
    const seen = await frame.locator('#calendar').evaluate((list) => {
      const { top, bottom } = list.getBoundingClientRect();
      const heads = [...list.querySelectorAll('h2[id^="month-"]')].map((head) => ({
        id: head.id,
        y: head.getBoundingClientRect().top,
      }));
      return heads.filter(({ y }) => y >= top - 1 && y < bottom).map(({ id }) => id);
    });
    expect(seen.some((id) => id >= 'month-2027-09')).toBe(true);
    await frame.getByLabel('Đơn vị thực hiện').selectOption('');
  });

  it('goes by keyboard from day to day, to the tasks and to the file', async () => {
    await frame.getByRole('button', { name: 'Tháng', exact: true }).click();
    await frame.locator('[data-day="2027-03-31"]').click();
    await code.press('ArrowRight');
    await frame.locator('[data-day="2027-04-01"]:focus').waitFor();
    await code.press('PageUp');
    await frame.locator('[data-day="2027-03-01"]:focus').waitFor();
    await code.press('End');
    await frame.locator('[data-day="2027-03-07"]:focus').waitFor();
    await frame.locator('[data-day="2027-03-31"]').click();
    await code.press('Enter');
    await frame.locator('#details button:focus').waitFor();
    await frame.locator('#details button', { hasText: 'Lập kế hoạch đánh giá nội bộ' }).focus();
    await code.press('Enter');
    const { line } = placeOf(/nhiệm vụ ke-hoach-danh-gia/);
    await code.poll(async () => (await cursorLine()) === line || undefined, `the cursor to stand in line ${line}`);
    await code.screenshot('calendar-4-opened');
  });

  it('says by shapes in high contrast what colours say elsewhere', async () => {
    for (const theme of ['Light Modern', 'Dark Modern', 'Light High Contrast', 'Dark High Contrast']) {
      await code.useTheme(theme);
      await code.screenshot(`calendar-5-${theme.replaceAll(' ', '-').toLowerCase()}`);
      expect(await accessibilityFaults(frame), theme).toEqual([]);
    }
    const ground = (pressed: boolean) =>
      frame.evaluate(`getComputedStyle(document.querySelector('[aria-pressed="${pressed}"]')).backgroundColor`);
    expect(await ground(true)).not.toBe(await ground(false));
  });
});

describe('the outline beside the pages', () => {
  it('chooses a task: its file comes up where it stands, not over the pages', async () => {
    await code.restore('so-ngoai-vu');
    await code.openFile(FILE);
    await code.runCommand('MTCL: Xem trước');
    const frame = await code.webview('.page .sheet');
    await code.page.locator('.tab', { hasText: 'Xem trước văn bản' }).click();
    await code.runCommand('View: Show MTCL');
    const task = code.page.locator('.sidebar .monaco-list-row', { hasText: 'Rà soát, sửa đổi quy trình' });
    await task.first().click();
    const { line } = placeOf(/nhiệm vụ .*"Rà soát, sửa đổi quy trình/);
    await code.poll(async () => (await cursorLine()) === line || undefined, `the cursor to stand in line ${line}`);
    expect(await code.page.locator(`.tab[data-resource-name="${FILE}"]`).count()).toBe(1);
    expect(await frame.locator('.page .sheet').first().isVisible()).toBe(true);
  });
});
