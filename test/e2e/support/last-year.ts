/** Last year's plan of an invented agency as a Word file, as a secretary has it. */
import type { Locator } from 'playwright-core';
import { cell, p, table, wordFile } from '../../../src/import/testing/word-file.ts';
import type { VsCode } from './vscode.ts';

const bold = (text: string) => p(text, { bold: true });
const middle = (text: string) => p(text, { align: 'center', bold: true });

export function lastYear(): Uint8Array {
  return wordFile(
    [
      table([
        [
          ['UBND TỈNH BÌNH HẢI', 'SỞ XÂY DỰNG'],
          ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
        ],
        ['Số: 12/KH-SXD', 'Bình Hải, ngày 08 tháng 01 năm 2026'],
      ]),
      middle('KẾ HOẠCH'),
      middle('Cải cách hành chính năm 2026'),
      p(
        'Căn cứ Kế hoạch số 15/KH-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Hải về cải cách hành chính năm 2026;',
      ),
      p('Sở Xây dựng ban hành Kế hoạch cải cách hành chính năm 2026 như sau:'),
      bold('I. MỤC ĐÍCH'),
      p('- Nâng cao chất lượng giải quyết thủ tục hành chính, tối thiểu 98% hồ sơ đúng hạn.'),
      bold('II. NHIỆM VỤ'),
      table([
        ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
        [cell([bold('I')]), cell([bold('Cải cách thể chế')]), '', '', '', ''],
        [
          '1',
          'Rà soát văn bản quy phạm pháp luật',
          'Phòng Quản lý xây dựng',
          'Các phòng',
          'Trước 30/6/2026',
          'Báo cáo',
        ],
        ['2', 'Sửa đổi quy chế làm việc', 'Văn phòng Sở', 'Phòng Quản lý xây dựng', 'Quý III/2026', 'Quyết định'],
        [cell([bold('II')]), cell([bold('Cải cách thủ tục hành chính')]), '', '', '', ''],
        ['1', 'Công khai thủ tục hành chính', 'Văn phòng Sở', 'Các phòng', 'Thường xuyên', 'Trang thông tin điện tử'],
        [
          '2',
          'Khảo sát mức độ hài lòng',
          'Văn phòng Sở',
          'Các phòng',
          'Theo hướng dẫn của Sở Nội vụ',
          'Báo cáo khảo sát',
        ],
      ]),
      bold('III. TỔ CHỨC THỰC HIỆN'),
      p(
        '1. Giao Văn phòng Sở chủ trì, phối hợp với Phòng Quản lý xây dựng theo dõi việc thực hiện, báo cáo Giám đốc Sở trước ngày 15/12/2026.',
      ),
      p('Trên đây là Kế hoạch cải cách hành chính năm 2026 của Sở Xây dựng./.'),
      table([
        [
          ['Nơi nhận:', '- UBND tỉnh;', '- Các phòng thuộc Sở;', '- Lưu: VT, VP.'],
          ['GIÁM ĐỐC', '', 'Nguyễn Văn A'],
        ],
      ]),
    ].join(''),
  );
}

/** What the menu of a Word file in the explorer offers. */
export async function menuEntry(code: VsCode, name: string): Promise<Locator> {
  const file = code.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name });
  const entry = code.page.locator('.monaco-menu .action-item').filter({ hasText: 'Nhập từ Word, Excel' }).first();
  await code.again(async () => {
    await code.press('Escape');
    await file.click({ button: 'right', timeout: 5000 });
  }, entry);
  // A menu takes a click that follows its opening at once for the end of the one that opened it.
  await code.page.waitForTimeout(500);
  return entry;
}

const TABLE = `<table border="1" style="border-collapse:collapse"><tr><th>STT</th><th>Nội dung</th><th>Chủ trì</th><th>Thời hạn</th></tr>
<tr><td><b>I</b></td><td><b>Cải cách thể chế</b></td><td></td><td></td></tr>
<tr><td>1</td><td><p>Rà soát văn bản</p><p>Công khai kết quả</p></td><td>Văn phòng Sở</td><td>Trước 30/6</td></tr>
<tr><td>2</td><td>Sửa đổi quy chế làm việc</td><td>Phòng Quản lý xây dựng</td><td>Quý III</td></tr></table>`;

/** Puts a table of two tasks on the clipboard of the machine, as programs do: as HTML and as text with tabs. */
export async function copyTable(code: VsCode): Promise<void> {
  await code.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const rows = [...TABLE.matchAll(/<tr>.*<\/tr>/g)].map(([row]) =>
    row
      .split(/<\/t[hd]>/)
      .slice(0, -1)
      .map((each) => each.replace(/<[^>]+>/g, ' ').trim())
      .join('\t'),
  );
  // In the page, whose types are not those of the test.
  await code.page.evaluate(`navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([${JSON.stringify(TABLE)}], { type: 'text/html' }),
      'text/plain': new Blob([${JSON.stringify(rows.join('\n'))}], { type: 'text/plain' }),
    }),
  ])`);
}
