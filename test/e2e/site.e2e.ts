/** The pages of `mtcl site` in a bare browser, from the disk: as a leader opens them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './support/accessibility.ts';

const ROOT = join(import.meta.dirname, '../..');
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const PAGES = ['index', 'ke-hoach', 'lich', 'tre-han', 'van-ban', 'don-vi/vp', 'theo-doi/qmr'];

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mtcl-site-'));
  const words = ['site', join(ROOT, 'examples/so-ngoai-vu'), '--out', folder, '--on', '20/6/2027', '--no-documents'];
  execFileSync(process.execPath, [join(ROOT, 'bin/mtcl.cjs'), ...words]);
  browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(name: string, width = 1440, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  await page.waitForTimeout(300);
  expect(errors).toEqual([]);
  return page;
}

describe.each(PAGES)('%s', (name) => {
  it.each([
    [360, 'light'],
    [768, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('fits %d px, %s, and breaks no rule of accessibility', async (width, scheme) => {
    const page = await opened(name, width, scheme);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page.mainFrame())).toEqual([]);
    await page.context().close();
  });
});

it('the dashboard shows the figures of the day and, on request, of a unit', async () => {
  const page = await opened('index');
  await page.getByText('4/29 xong').waitFor();
  // Months that are over can be looked back at.
  await page.locator('#toolbar select').first().selectOption({ label: 'Hết tháng 3 (31/3/2027)' });
  await expect.poll(() => page.locator('#totals').innerText()).not.toContain('4/29');
  await page.locator('#toolbar select').first().selectOption({ index: 0 });
  await page.getByText('4/29 xong').waitFor();
  await page.locator('#toolbar select').nth(1).selectOption({ label: 'Văn phòng Sở' });
  await expect.poll(() => page.locator('#totals').innerText()).not.toContain('4/29');
  await page.context().close();
});

it('the plan is searched with and without accents, filtered, and reached from the calendar', async () => {
  const page = await opened('ke-hoach');
  const shown = () => page.locator('tr.task:not([hidden])').count();
  const all = await shown();
  const typed = async (words: string) => {
    await page.locator('#search').fill(words);
    return shown();
  };
  // Without accents any of them are meant.
  const exact = await typed('hướng dẫn');
  expect(exact).toBeGreaterThan(0);
  expect(await typed('huong dan')).toBeGreaterThanOrEqual(exact);
  expect(await typed('huong dan')).toBeLessThan(all);
  expect(await typed('hương dân')).toBe(0);
  expect(await page.locator('#found').innerText()).toBe('0 nhiệm vụ');
  await typed('');
  await page.locator('#unit').selectOption({ index: 1 });
  expect(await shown()).toBeLessThan(all);
  const calendar = await opened('lich');
  await calendar.locator('button.line').first().click();
  await calendar.waitForURL(/ke-hoach\.html#viec-\d+$/u);
  expect(await calendar.locator('tr.task:target').count()).toBe(1);
  await page.context().close();
  await calendar.context().close();
});
