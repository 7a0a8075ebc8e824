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
  [
    'deadline',
    /thời gian|thời hạn|tiến độ|^hạn(?: |$)|hoàn thành|thời điểm|^mốc |kết thúc|khi nào|bao giờ|^ngày|^tháng|^đến/u,
  ],
  ['monitors', /theo dõi|đôn đốc|giám sát|kiểm tra, đôn/u],
  ['performers', /chủ trì.*phối hợp|phối hợp.*chủ trì/u],
  ['coordinators', /phối hợp/u],
  [
    'statement',
    /^(?:tên |các )?(?:nội dung|nhiệm vụ|công việc|phần việc|mục tiêu|biện pháp|hoạt động|đầu việc|giải pháp|hạng mục|việc)/u,
  ],
  ['leads', /chủ trì|đầu mối/u],
  ['performers', /thực hiện|trách nhiệm|phụ trách|đơn vị|cơ quan|đảm nhiệm|bộ phận|phân công|^(?:ai|người) |^đoàn /u],
];

/** Where a period begins: the day that counts stands in another column. */
const BEGINS = /bắt đầu|khởi công|khởi đầu|triển khai từ|^từ(?: ngày| tháng)?$/u;

/** Words over columns of figures: a table with one is no list of tasks, unless it names task, day and who does it. */
const FIGURES =
  /đơn vị tính|số liệu|tỷ lệ|chỉ số|(?<!địa |thời )điểm|số lượng|đvt|kết quả thống kê|^(?:tự |kết quả )?đánh giá|xếp loại/u;

/** Words over columns of lists of persons, documents, files: never tasks. */
const LISTS =
  /họ (?:và |, )?tên|chức vụ|năm sinh|ngày (?:ban hành|ký|cấp|sinh|nhận|tháng năm)|trích yếu|ký hiệu|mã (?:số|hồ sơ|thủ tục)|tên (?:thủ tục|văn bản|hồ sơ)/u;

/** Longer is a row of the table, not its heading. */
const LONGEST_HEADING = 90;

export function meaningOf(heading: string): ColumnMeaning | undefined {
  const words = folded(heading);
  if (words.length > LONGEST_HEADING) return undefined;
  return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

export function isBeginning(heading: string): boolean {
  return BEGINS.test(folded(heading));
}

export function isFigure(heading: string): boolean {
  return FIGURES.test(folded(heading));
}

export function isListed(heading: string): boolean {
  return LISTS.test(folded(heading));
}
