/** A letter in front: what is asked of the year goes to the plan that the panel shows, and all lists hold the same documents. */
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { VsCode } from './support/vscode.ts';

const NAMES = `cơ quan SM "Sở Mẫu" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng Sở"
vai trò QMR "Đại diện lãnh đạo về chất lượng"
người ký GiamDoc { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
`;
const PLAN = `dùng "danh-ba.mtcl"
kế hoạch năm 2027 của SM { báo cáo "6 tháng" chốt: 15/06/2027  báo cáo "năm" chốt: 30/11/2027 }
quyết định { số: 12  ngày: 05/01/2027  người ký: GiamDoc }
mục tiêu HoSo "giải quyết hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ ra-soat "Rà soát quy trình" {
    chủ trì: VP
    thời hạn: chậm nhất 20/10/2027
    theo dõi: QMR
    kết quả: "Báo cáo"
  }
}
`;
const OWN = 'dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của SM\n';
const decision = (number: number, subject: string) => `${OWN}soạn quyết định {
  số: ${number}  ngày: 08/02/2027  trích yếu: "${subject}"
  "Điều 1. Giao Văn phòng Sở thực hiện."
  người ký: GiamDoc
}
`;

let code: VsCode;
const widget = () => code.page.locator('.quick-input-widget');
const rows = () => widget().locator('.monaco-list-row');
const view = (name: string) => code.page.locator('.sidebar .pane', { hasText: name });

async function open(): Promise<VsCode> {
  code = await VsCode.openTexts(
    {
      'danh-ba.mtcl': NAMES,
      'ke-hoach-2027.mtcl': PLAN,
      'kiem-ke.mtcl': decision(21, 'Thành lập Tổ kiểm kê tài sản'),
      'danh-gia.mtcl': decision(22, 'Thành lập Đoàn đánh giá nội bộ'),
      'thong-bao.mtcl': `${OWN}soạn thông báo { trích yếu: "Lịch họp"  "Họp ngày 05/7/2027." }\n`,
    },
    { 'workbench.colorTheme': 'Default Light Modern' },
  );
  await code.openFile('thong-bao.mtcl');
  await code.runCommand('View: Show MTCL');
  await view('Văn bản').locator('.monaco-list-row').nth(3).waitFor();
  return code;
}

async function given(): Promise<string[]> {
  await rows().first().waitFor();
  return rows().evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
}

const SUBJECTS = ['Thành lập Tổ kiểm kê tài sản', 'Thành lập Đoàn đánh giá nội bộ'];

flow('with a letter in front', open, {
  'forms are of the periods of the plan': async () => {
    await code.runCommand('MTCL: Gửi phiếu cho các đơn vị');
    const offered = await given();
    await code.screenshot('whole-year-1-periods');
    expect(offered.map((row) => row.split(',')[0])).toEqual(['6 tháng', 'năm', 'Việc đến hạn trong 30 ngày tới']);
    expect(offered[0]).toMatch(/chốt số liệu ngày 15\/0?6/u);
    await code.press('Escape');
  },

  'the calendar and the dashboard show the year': async () => {
    await code.runCommand('MTCL: Theo dõi mục tiêu');
    await (await code.webview('#cards .card')).getByText('giải quyết hồ sơ đúng hạn').first().waitFor();
    await code.screenshot('whole-year-2-dashboard');
    await code.runCommand('View: Close All Editors');
    await code.openFile('thong-bao.mtcl');
  },

  'the view says the subjects of what is alike': async () => {
    await code.page.mouse.move(700, 600);
    const shown = await view('Văn bản').locator('.monaco-list-row').allInnerTexts();
    await code.screenshot('whole-year-3-view');
    for (const subject of SUBJECTS) expect(shown.join('\n')).toContain(`Quyết định: ${subject}`);
    expect(shown).toHaveLength(4);
  },

  'all of them can be exported, each in its file': async () => {
    await code.runCommand('MTCL: Xuất văn bản');
    const offered = await given();
    await code.screenshot('whole-year-4-export');
    expect(offered).toHaveLength(6);
    for (const subject of SUBJECTS) expect(offered.join('\n')).toContain(`Quyết định: ${subject}`);
    await rows().filter({ hasText: 'Cả 4 văn bản' }).click();
    await code.notification('Đã xuất 4 tệp');
    await code.screenshot('whole-year-5-exported');
    const word = code.files().filter((name) => name.endsWith('.docx'));
    expect(word).toHaveLength(4);
  },

  'all of them can be issued': async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    await code.runCommand('MTCL: Phát hành');
    const offered = await given();
    await code.screenshot('whole-year-6-issue');
    expect(offered.filter((row) => !row.includes('Cả '))).toHaveLength(4);
    for (const subject of SUBJECTS) expect(offered.join('\n')).toContain(`Quyết định: ${subject}`);
    await code.press('Escape');
  },

  'next year’s plan takes the place of this year’s once it is confirmed': async () => {
    await code.runCommand('Notifications: Clear All Notifications');
    await code.openFile('ke-hoach-2027.mtcl');
    await code.runCommand('MTCL: Tạo kế hoạch năm mới');
    await rows().filter({ hasText: 'Chuyển kế hoạch năm 2027 sang năm 2028' }).click();
    await code.page.waitForTimeout(800);
    await code.press('Enter');
    await widget().getByText('Đúng rồi, tạo').waitFor();
    await code.page.waitForTimeout(2500);
    await code.screenshot('whole-year-7-waits');
    await code.page.locator('.sidebar .pane-header', { hasText: 'năm 2027 · Sở Mẫu' }).waitFor({ timeout: 5000 });
    expect(await view('Văn bản').innerText()).not.toContain('………');
    await rows().filter({ hasText: 'Đúng rồi, tạo' }).click();
    await code.page.locator('.sidebar .pane-header', { hasText: 'năm 2028 · Sở Mẫu' }).waitFor();
    await code.screenshot('whole-year-8-confirmed');
  },

  'nor does a plan that is typed in a file without a name': async () => {
    await code.runCommand('View: Close All Editors');
    await code.openFile('ke-hoach-2027.mtcl');
    await code.page.locator('.sidebar .pane-header', { hasText: 'năm 2027' }).waitFor();
    await code.runCommand('File: New Untitled Text File');
    await code.runCommand('Change Language Mode');
    await code.page.keyboard.type('mtcl', { delay: 30 });
    await code.press('Enter');
    await code.page.waitForTimeout(500);
    await code.page.keyboard.insertText(PLAN.replace('dùng "danh-ba.mtcl"', NAMES).replaceAll('2027', '2031'));
    await code.page.waitForTimeout(2000);
    await code.screenshot('whole-year-9-untitled');
    await code.page.locator('.sidebar .pane-header', { hasText: 'năm 2027' }).waitFor({ timeout: 5000 });
  },
});
