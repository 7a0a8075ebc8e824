/** Last year's plan of an invented agency as a Word file, as a secretary has it. */
import { cell, p, table, wordFile } from '../../../src/import/testing/word-file.ts';

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
        ['1', 'Rà soát văn bản quy phạm pháp luật', 'Thanh tra Sở', 'Các phòng', 'Trước 30/6/2026', 'Báo cáo'],
        ['2', 'Sửa đổi quy chế làm việc', 'Văn phòng Sở', 'Thanh tra Sở', 'Quý III/2026', 'Quyết định'],
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
        '1. Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở theo dõi việc thực hiện, báo cáo Giám đốc Sở trước ngày 15/12/2026.',
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
