/** The dashboard of objectives in a real VS Code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';
import { VsCode } from './support/vscode.ts';

const FILE = 'tien-do-2027.mtcl';

let code: VsCode;
let frame: Frame;
const refused: string[] = [];

/** Line (from 1) of the first line of a file of the folder that matches. */
function lineOf(file: string, pattern: RegExp): number {
  const lines = readFileSync(join(code.folder, file), 'utf8').split(/\r?\n/);
  return lines.findIndex((line) => pattern.test(line)) + 1;
}

async function cursorStandsIn(name: string, line: number): Promise<void> {
  await code.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  const status = code.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col` });
  await status.first().waitFor();
}

/** The target with these words. */
const reached = (words: string) => frame.locator('.targets li', { hasText: words }).first();
const card = (words: string) => frame.locator('.card', { hasText: words }).first();

describe('the dashboard', () => {
  beforeAll(async () => {
    code = await VsCode.open('so-ngoai-vu');
    code.page.on('console', (message) =>
      refused.push(...(/Content Security Policy/.test(message.text()) ? [message.text()] : [])),
    );
    await code.openFile(FILE);
    await code.runCommand('MTCL: Theo dõi mục tiêu');
    frame = await code.webview('#cards .card');
    const day = frame.getByLabel('Tính đến ngày', { exact: true });
    await day.fill('16/6');
    await day.press('Enter');
    await reached('412/414 hồ sơ (99,5%)').waitFor();
  });
  afterAll(async () => code?.close());

  it('shows what was reached of each target, up to the day', async () => {
    await code.screenshot('dashboard-1-opened');
    expect(await frame.locator('h1').innerText()).toBe('Mục tiêu chất lượng năm 2027: Sở Ngoại vụ');
    expect((await reached('412/414').innerText()).replace(/\s+/g, ' ').trim()).toBe(
      'Hồ sơ được giải quyết đúng hạn và trước hạn: từ 99% 412/414 hồ sơ (99,5%) Đạt ghi ngày 15/6/2027 Ghi tiến độ',
    );
    const bars = frame.locator('[role=progressbar]');
    expect(await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-valuenow')))).toEqual([
      '99.5',
      '86',
      '97.5',
    ]);
    const tiles = (await frame.locator('.tile').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(tiles.at(-1)).toBe('Kỳ báo cáo tới còn 167 ngày Báo cáo năm 2027, chốt số liệu ngày 30/11/2027.');
  });

  it('says when a day cannot be read', async () => {
    const day = frame.getByLabel('Tính đến ngày', { exact: true });
    await day.fill('31/6');
    await day.press('Enter');
    await frame.locator('#notices', { hasText: 'Không có ngày «31/6»' }).waitFor();
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    await day.fill('16/6');
    await day.press('Enter');
    await frame.locator('#notices', { hasText: '«31/6»' }).waitFor({ state: 'hidden' });
  });

  it('can be used by keyboard and screen reader, whatever the theme', async () => {
    await frame.getByRole('button', { name: 'Mở mọi nhiệm vụ' }).click();
    await frame.locator('.tasks li').first().waitFor();
    expect(await accessibilityFaults(frame)).toEqual([]);
    for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light High Contrast', 'Light Modern']) {
      await code.useTheme(theme);
      await code.screenshot(`dashboard-2-${theme.replaceAll(' ', '-').toLowerCase()}`);
      expect(await accessibilityFaults(frame), theme).toEqual([]);
    }
  });

  it('shows one unit’s tasks only', async () => {
    const tasks = frame.locator('.tasks li');
    const all = await tasks.count();
    await frame.getByLabel('Đơn vị chủ trì, phối hợp').selectOption({ label: 'Phòng Lãnh sự - Biên giới' });
    await code.poll(async () => (await tasks.count()) < all || undefined, 'fewer tasks');
    expect(await tasks.count()).toBeGreaterThan(0);
    await frame.getByLabel('Đơn vị chủ trì, phối hợp').selectOption('');
    await code.poll(async () => (await tasks.count()) === all || undefined, 'all tasks again');
    await frame.getByRole('button', { name: 'Thu gọn nhiệm vụ' }).click();
  });

  it('leads to the source of an objective, a record and a task', async () => {
    await card('thủ tục hành chính').locator('h3 button').click();
    await cursorStandsIn('ke-hoach-2027.mtcl', lineOf('ke-hoach-2027.mtcl', /^mục tiêu DichVuCong/));
    // A try before this one may have left it unfolded: the key would fold it.
    const details = card('thủ tục hành chính').locator('details');
    await details.evaluate((one) => one.removeAttribute('open'));
    await card('thủ tục hành chính').locator('summary').focus();
    await code.press('Enter');
    await details.locator('.tasks button').first().waitFor();
    await code.press('Tab');
    await frame.locator('.tasks button:focus').first().waitFor();
    await code.press('Enter');
    await cursorStandsIn('ke-hoach-2027.mtcl', lineOf('ke-hoach-2027.mtcl', /nhiệm vụ niem-yet/));
    await reached('412/414').getByRole('button', { name: 'ghi ngày 15/6/2027' }).click();
    await cursorStandsIn(FILE, lineOf(FILE, /DungHan: đạt/));
    await code.screenshot('dashboard-3-beside');
  });

  it('changes while one types, and keeps its place', async () => {
    const main = frame.locator('main');
    await main.evaluate((one) => one.scrollTo(0, 400));
    const other = card('văn bản đến');
    await other.evaluate((one: object) => Object.assign(one, { seen: true }));
    const top = () => other.evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await code.focusEditor();
    await code.goTo(lineOf(FILE, /DungHan: đạt/), 17);
    await code.press('Delete');
    await code.type('0');
    await reached('402/414 hồ sơ (97,1%)').waitFor();
    expect(await reached('402/414').innerText()).toContain('Chưa đạt');
    expect(Math.abs((await top()) - before)).toBeLessThan(5);
    // Cards that say the same were not made anew; what was unfolded still is.
    expect(await other.evaluate((one: { seen?: boolean }) => one.seen)).toBe(true);
    expect(await card('thủ tục hành chính').locator('details').getAttribute('open')).not.toBeNull();
    await code.screenshot('dashboard-4-typed');
  });

  it('loads nothing from elsewhere', () => {
    expect(refused).toEqual([]);
  });
});
