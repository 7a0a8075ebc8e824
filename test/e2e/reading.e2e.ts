/** Pages to be read: a rule, where the code of a finding leads; what came of an import. */
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { lastYear, menuEntry } from './support/last-year.ts';
import { VsCode } from './support/vscode.ts';

const PLAN = `cơ quan SM "Sở Mẫu" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng Sở"
vai trò QMR "Đại diện lãnh đạo về chất lượng"
kế hoạch năm 2027 của SM { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu HoSo "giải quyết hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ ra-soat "Rà soát quy trình" {
    chủ trì: VP
    thời hạn: chậm nhất 20/12/2027
    theo dõi: QMR
    kết quả: "Báo cáo"
  }
}
`;

let code: VsCode;

async function open(): Promise<VsCode> {
  code = await VsCode.openTexts(
    { 'ke-hoach.mtcl': PLAN, 'Kế hoạch CCHC 2026.docx': lastYear() },
    { 'workbench.colorTheme': 'Default Light Modern' },
  );
  await code.openFile('ke-hoach.mtcl');
  return code;
}

const tab = (name: string | RegExp) => code.page.locator('.tab', { hasText: name });

flow('pages to be read', open, {
  'the code of a finding leads to its rule': async () => {
    await code.problems((messages) => messages.some((each) => each.includes('MTCL302')));
    const row = code.page.locator('.markers-panel .monaco-list-row', { hasText: 'MTCL302' }).first();
    await code.again(() => row.locator('a', { hasText: 'MTCL302' }).click({ timeout: 5000 }), tab(/^MTCL302$/));
    const page = await code.webview('dl dt');
    await code.screenshot('reading-1-rule');
    expect(await page.locator('h1').innerText()).toBe('MTCL302: Thời hạn sau ngày chốt báo cáo cuối cùng');
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      expect.stringMatching(/^Chưa đúng/),
      'Đúng',
      'Trông như sai mà đúng',
    ]);
    expect(await page.locator('pre mark').count()).toBeGreaterThan(0);
  },

  'and from there to the list of all, and to another rule': async () => {
    await (await code.webview('dl dt')).getByText('Xem tất cả các quy tắc').click();
    const list = await code.webview('ul li');
    await code.screenshot('reading-2-rules');
    expect(await list.locator('li').count()).toBeGreaterThan(100);
    await list.getByText('MTCL303', { exact: true }).click();
    await tab(/^MTCL303$/).waitFor();
    await code.webview('dl dt');
    expect(await (await code.webview('dl dt')).evaluate('window.scrollY')).toBe(0);
  },

  'the light box of a finding leads there, too': async () => {
    await code.runCommand('View: Close All Editors');
    await code.openFile('ke-hoach.mtcl');
    expect(await code.nextFinding()).toContain('MTCL');
    await code.screenshot('reading-3-next-finding');
    await code.page.locator('.marker-widget a', { hasText: 'MTCL' }).first().click();
    await code.webview('dl dt');
    await code.screenshot('reading-4-from-box');
    await code.runCommand('View: Close All Editors');
  },

  'what came of an import is a page that closes without a question': async () => {
    await code.runCommand('View: Show Explorer');
    await (await menuEntry(code, '.docx')).click();
    const told = code.page.locator('.notification-list-item', { hasText: 'Đã tạo' });
    await told.waitFor();
    await code.toastsShown();
    await code.screenshot('reading-5-imported');
    await told.getByRole('button', { name: 'Xem tóm tắt' }).click();
    const page = await code.webview('h1 + p');
    await code.screenshot('reading-6-summary');
    expect(await page.locator('main').innerText()).toContain('Tìm thấy: ');
    await tab('Tóm tắt lần nhập').click();
    await code.press('Control+W');
    await tab('Tóm tắt lần nhập').waitFor({ state: 'detached' });
    expect(await code.page.locator('.monaco-dialog-box').count()).toBe(0);
  },

  'and can be found again; its places lead to their lines': async () => {
    await code.runCommand('MTCL: Tóm tắt lần nhập gần nhất');
    const page = await code.webview('h1 + p');
    const place = page.locator('a', { hasText: /^dòng \d+$/ }).first();
    const line = (await place.innerText()).replace('dòng ', '');
    await place.click();
    await code.status(`Ln ${line}, Col 1`);
    await code.screenshot('reading-7-led');
  },
});
