/** What a column of a table holds, by the words over it (`plan/task-columns.ts`). */
import { columnOfHeading } from '../../plan/task-columns.ts';
import { foldedSpelling } from '../tidy.ts';
import type { ColumnMeaning } from '../understood.ts';
import { withoutNotes } from './marks.ts';

/** Words over columns of figures: a table with one is no list of tasks, unless it names task, day and who does it. */
const FIGURES =
  /đơn vị tính|số liệu|tỷ lệ|chỉ số|(?<!địa |thời )điểm|số lượng|đvt|kết quả thống kê|^(?:tự |kết quả )?đánh giá|xếp loại/u;

/** Words over columns of lists of persons, documents, files: never tasks. */
const LISTS =
  /họ(?: và|,)? tên|chức vụ|năm sinh|ngày (?:ban hành|ký|cấp|sinh|nhận|báo cáo|tháng năm)|trích yếu|ký hiệu|mã (?:số|hồ sơ|thủ tục)|tên (?:thủ tục|văn bản|hồ sơ)/u;

/** Longer is a row of the table, not its heading. */
const LONGEST_HEADING = 90;

export function meaningOf(heading: string): ColumnMeaning | undefined {
  const words = foldedSpelling(withoutNotes(heading));
  return words.length > LONGEST_HEADING ? undefined : columnOfHeading(words);
}

export function isFigure(heading: string): boolean {
  return FIGURES.test(foldedSpelling(withoutNotes(heading)));
}

export function isListed(heading: string): boolean {
  return LISTS.test(foldedSpelling(withoutNotes(heading)));
}

/** "Mã số": lists have it, and tasks that are counted by a code of their own. */
export function isCode(heading: string): boolean {
  return /^mã số$/u.test(foldedSpelling(withoutNotes(heading)));
}
