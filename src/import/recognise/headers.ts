/** What a column of a table holds, by the words over it. The wordings were gathered from files of provincial offices. */
import { folded } from '../tidy.ts';
import type { ColumnMeaning } from '../understood.ts';

/** In this order: coordinator and monitor before lead, a deadline before who "thực hiện". */
const MEANINGS: [ColumnMeaning, RegExp][] = [
  ['number', /^(?:s?tt|số tt|số thứ tự|stt)$/u],
  ['note', /^ghi chú/u],
  ['inspected', /(?:được|đối tượng) (?:kiểm tra|thanh tra|giám sát|đánh giá)/u],
  ['cost', /kinh phí|nguồn vốn|dự toán/u],
  ['place', /địa điểm|địa bàn|nơi (?:thực hiện|tổ chức)/u],
  ['basis', /^căn cứ|cơ sở pháp lý|văn bản (?:căn cứ|giao|chỉ đạo)/u],
  ['evidence', /cách thức|sản phẩm|minh chứng|kiểm chứng|đầu ra|^kết quả(?! và)|hồ sơ lưu/u],
  ['deadline', /thời gian|thời hạn|tiến độ|^hạn |hoàn thành|thời điểm|^ngày|^tháng/u],
  ['monitors', /theo dõi|đôn đốc|giám sát|kiểm tra, đôn/u],
  ['performers', /chủ trì.*phối hợp|phối hợp.*chủ trì/u],
  ['coordinators', /phối hợp/u],
  ['statement', /^(?:tên |các )?(?:nội dung|nhiệm vụ|công việc|mục tiêu|biện pháp|hoạt động|đầu việc|giải pháp|việc)/u],
  ['leads', /chủ trì/u],
  ['performers', /thực hiện|trách nhiệm|phụ trách|đơn vị|cơ quan|đảm nhiệm|bộ phận|phân công/u],
];

/** Words over columns of figures and forms: such a table is no list of tasks. */
const FIGURES =
  /đơn vị tính|số liệu|tỷ lệ|chỉ số|điểm|số lượng|đvt|họ và tên|chức vụ|kết quả thống kê|đánh giá|xếp loại/u;

export function meaningOf(heading: string): ColumnMeaning | undefined {
  const words = folded(heading);
  return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

export function isFigure(heading: string): boolean {
  return FIGURES.test(folded(heading));
}
