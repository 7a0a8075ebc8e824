/** The year with other people: forms out and back, the pages for everybody, the way to the next year. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { Filled } from '../unit/forms/fill.ts';
import { flow } from './support/flow.ts';
import { VsCode } from './support/vscode.ts';

const DAY_MS = 86_400_000;
const day = (from: number) => {
  const date = new Date(Date.now() - from * DAY_MS);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
};
const YEAR = new Date(Date.now() - 40 * DAY_MS).getUTCFullYear();
const PLAN = `ke-hoach-${YEAR}.mtcl`;
const NEXT = `ke-hoach-${YEAR + 1}.mtcl`;
const RECORDS = `tien-do-${YEAR}.mtcl`;

const task = (name: string, words: string, lead: string) => `  nhiệm vụ ${name} "${words}" {
    chủ trì: ${lead}
    thời hạn: ${day(40)}
    theo dõi: QMR
    kết quả: "Báo cáo"
  }
`;

const PLAN_TEXT = `cơ quan SM "Sở Mẫu" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng Sở"
đơn vị KT "Phòng Kế toán"
vai trò QMR "Đại diện lãnh đạo về chất lượng"
người ký GiamDoc { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
kế hoạch năm ${YEAR} của SM {
  báo cáo "năm" chốt: ${day(38)}
}
quyết định {
  căn cứ: "Kế hoạch số 28/KH-SM ngày 04 tháng 01 năm ${YEAR} của Giám đốc Sở Mẫu về cải cách hành chính năm ${YEAR}"
  người ký: GiamDoc
}
mục tiêu HoSo "giải quyết hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
${task('ra-soat', `Rà soát quy trình, giảm 10% thời gian so với năm ${YEAR - 1}`, 'VP')}${task('quyet-toan', 'Quyết toán kinh phí', 'KT')}}
`;

let code: VsCode;

async function open(): Promise<VsCode> {
  code = await VsCode.openTexts({ [PLAN]: PLAN_TEXT }, { 'workbench.colorTheme': 'Default Light Modern' });
  await code.openFile(PLAN);
  return code;
}

const read = (name: string) => {
  const path = join(code.folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
const has = (name: string, words: string | RegExp) =>
  code.poll(async () => {
    const text = read(name);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : undefined;
  }, `${words} in ${name}`);

const widget = () => code.page.locator('.quick-input-widget');
const input = () => widget().locator('input').first();
async function choose(words: string): Promise<void> {
  const row = widget().locator('.monaco-list-row', { hasText: words }).first();
  await row.waitFor();
  // What the mouse rests on shows its tooltip over the list; and a list that has just opened still takes its place.
  await code.page.mouse.move(600, 700);
  await code.page.waitForTimeout(1000);
  await row.click();
}

/** The dialogue for files that VS Code has in a browser: an address, and a button. */
async function choosePath(path: string, button: string): Promise<void> {
  const ok = widget().getByText(button, { exact: true });
  await ok.waitFor();
  // The dialogue writes the address of its folder itself once it has read that.
  await code.poll(async () => {
    if ((await input().inputValue()) !== path) await input().fill(path);
    await code.page.waitForTimeout(700);
    return (await input().inputValue()) === path || undefined;
  }, 'the address to stay');
  await ok.click();
}

const view = () => code.page.locator('.sidebar .pane', { hasText: 'Cần quyết định' });
const notes = () => view().locator('.monaco-list-row');

flow('the year with other people', open, {
  'forms go out': async () => {
    await code.runCommand('MTCL: Gửi phiếu cho các đơn vị');
    await widget().getByText('Việc đến hạn trong 30 ngày tới').waitFor();
    await code.screenshot('year-1-period');
    await choose('năm');
    await choosePath(`${code.folder}/`, 'Ghi phiếu vào đây');
    await code.notification('Đã ghi 2 phiếu.');
    await code.toastsShown();
    await code.screenshot('year-2-forms');
    expect(readdirSync(code.folder).filter((name) => name.endsWith('.xlsx'))).toHaveLength(2);
  },

  'and one comes back, is read, recorded, the other is asked for': async () => {
    const name = readdirSync(code.folder).find((file) => /-vp-.*\.xlsx$/u.test(file))!;
    const form = new Filled(new Uint8Array(readFileSync(join(code.folder, name))));
    const row = form.rowOf(1, 'Rà soát');
    form.set(1, { [`F${row}`]: 'Hoàn thành', [`G${row}`]: day(41), [`H${row}`]: 'Quyết định số 5/QĐ-SM' });
    form.set(2, { E9: 412, F9: 417 });
    writeFileSync(join(code.folder, name), form.bytes());
    await code.runCommand('MTCL: Nhận phiếu');
    await choose('năm');
    await choosePath(join(code.folder, name), 'Nhận phiếu');
    await widget().getByText('Ghi 2 dòng vào tệp tiến độ').waitFor();
    await code.page.mouse.move(600, 700);
    await code.settled();
    await code.screenshot('year-3-read');
    await choose('Ghi 2 dòng vào tệp tiến độ');
    expect(await has(RECORDS, 'ra-soat: hoàn thành')).toContain('phiếu của Văn phòng Sở');
    const missing = code.page.locator('.notification-list-item', { hasText: 'Chưa trả lời: Phòng Kế toán' });
    await missing.waitFor();
    await code.toastsShown();
    await code.screenshot('year-4-recorded');
    await missing.getByRole('button', { name: 'Lập công văn đôn đốc' }).click();
    await has(`don-doc-nam-${YEAR}.mtcl`, 'kính gửi: "Phòng Kế toán"');
    await code.screenshot('year-5-letter');
  },

  'pages for everybody': async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    await code.openFile(PLAN);
    await code.runCommand('MTCL: Xuất trang theo dõi');
    await choosePath(`${code.folder}/`, 'Xuất vào đây');
    await code.notification('trang-theo-doi');
    await code.toastsShown();
    await code.screenshot('year-6-site');
    expect(readdirSync(join(code.folder, 'trang-theo-doi'))).toContain('index.html');
  },

  'the next year, held against the last': async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    await code.openFile(PLAN);
    await code.runCommand('MTCL: Tạo kế hoạch năm mới');
    await choose(`Chuyển kế hoạch năm ${YEAR} sang năm ${YEAR + 1}`);
    await input().waitFor();
    await code.page.waitForTimeout(500);
    // Said while another year can be typed.
    await input().fill(String(YEAR));
    await code.press('Enter');
    await widget().getByText(`${PLAN} đã là kế hoạch của năm ấy`).waitFor();
    await input().fill(String(YEAR + 1));
    await code.press('Enter');
    await widget().getByText('Đúng rồi, tạo').waitFor();
    await code.screenshot('year-7-review');
    await choose('Đúng rồi, tạo');
    await has(NEXT, `kế hoạch năm ${YEAR + 1}`);
    const comparison = await code.webview('table');
    await comparison
      .getByText(`năm ${YEAR + 1}`)
      .first()
      .waitFor();
    const told = code.page.locator('.notification-list-item', { hasText: `Đã tạo ${NEXT}` });
    await told.waitFor();
    await code.toastsShown();
    await code.screenshot('year-8-compared');
    await told.getByRole('button', { name: 'Xem chỗ cần quyết định' }).click();
    await notes().first().waitFor();
    await code.screenshot('year-9-to-decide');
    // The number at the side is that of late tasks alone, as in the status bar.
    const own = code.page.locator('.activitybar .action-item', { has: code.page.locator('[aria-label^="MTCL"]') });
    const badge = own.locator('.badge-content');
    const soon = code.page.locator('.statusbar-item', { hasText: 'đến hạn trong 30 ngày' });
    const late = async () => /(\d+) việc trễ/u.exec(await soon.innerText())?.[1] ?? '';
    const counted = async () => ((await badge.isVisible()) ? badge.innerText() : '');
    await code.poll(async () => (await counted()) === (await late()) || undefined, 'one number of late tasks');
  },

  'what is left to decide is ticked off, or changed': async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    const marks = () => read(NEXT).split('CẦN QUYẾT ĐỊNH: ').length - 1;
    const all = marks();
    expect(await notes().count()).toBe(all);
    expect(all).toBeGreaterThan(2);
    // A tick keeps it as it is, in one step.
    await notes().filter({ hasText: 'chỉ tiêu năm' }).getByRole('checkbox').click();
    await code.poll(async () => marks() === all - 1 || undefined, 'one remark to go');
    await code.poll(async () => (await notes().count()) === all - 1 || undefined, 'the list to follow');
    await code.screenshot('year-10-kept');
    await code.focusEditor();
    await code.press('Control+Z');
    await code.poll(async () => {
      await code.press('Control+S');
      return marks() === all || undefined;
    }, 'the remark to be back');
    await code.poll(async () => (await notes().count()) === all || undefined, 'the list to follow back');
    // A click leads to the words.
    await notes()
      .filter({ hasText: `giữ năm ${YEAR - 1}` })
      .click();
    await code.status(/\(4 selected\)/u);
    await code.screenshot('year-11-change');
    // By keyboard alone.
    await code.runCommand('Focus on Cần quyết định');
    await code.press('Home');
    await code.press('Delete');
    await code.poll(async () => marks() === all - 1 || undefined, 'one remark to go by a key');
    // The light bulb.
    await code.focusEditor();
    const line =
      read(NEXT)
        .split('\n')
        .findIndex((one) => one.includes('CẦN QUYẾT ĐỊNH: ')) + 1;
    await code.goTo(line, 6);
    expect((await code.lightBulb()).slice(0, 2)).toEqual(['Giữ như cũ, xóa ghi chú này', 'Sửa chỗ này']);
    await code.screenshot('year-12-light-bulb');
    await code.take('Giữ như cũ');
    await code.poll(async () => {
      await code.press('Control+S');
      return marks() === all - 2 || undefined;
    }, 'one remark to go by the light bulb');
  },

  'two plans are compared on request': async () => {
    await code.openFile(NEXT);
    await code.runCommand('MTCL: So sánh');
    await choose(PLAN);
    await code.notification('Mục tiêu, nhiệm vụ: thêm 0');
    await code.toastsShown();
    await code.screenshot('year-13-compared');
  },
});
