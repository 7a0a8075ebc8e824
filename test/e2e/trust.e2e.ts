/** The first folder: VS Code's own question of trust, and the way on without asking twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VsCode } from './support/vscode.ts';

describe('a folder that is not trusted yet', () => {
  let code: VsCode;
  beforeAll(async () => {
    code = await VsCode.open(undefined, {}, { untrusted: true, name: 'muc-tieu-2027' });
  });
  afterAll(async () => code?.close());

  it('goes on with the new plan by itself once it is trusted', async () => {
    const { page } = code;
    await page.locator('.activitybar .action-label[aria-label^="MTCL"]').first().click();
    await page.getByText('chưa có kế hoạch năm').first().waitFor({ timeout: 30_000 });
    await page.locator('.welcome-view').getByText('Tạo kế hoạch năm mới', { exact: true }).first().click();
    await code.notification('chưa được tin cậy');
    await code.page.locator('.notification-list-item').getByText('Quản lý tin cậy').first().click();
    const trust = code.page
      .locator('.workspace-trust-editor')
      .getByRole('button', { name: /^Trust/ })
      .first();
    await trust.waitFor();
    await code.screenshot('trust-1-editor');
    await trust.click();
    await code.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'UBND xã, phường' })
      .first()
      .waitFor();
    await code.screenshot('trust-2-goes-on');
    // Grey examples say that they are examples.
    await code.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Sở Ngoại vụ' }).first().click();
    const input = code.page.locator('.quick-input-widget input').last();
    await code.page.locator('.quick-input-widget', { hasText: 'Tên chính thức' }).waitFor();
    expect(await input.getAttribute('placeholder')).toMatch(/^Ví dụ: /);
    await code.press('Escape');
    expect(code.files()).toEqual([]);
  });
});
