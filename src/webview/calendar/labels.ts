/** What the calendar pane itself says, in the language of `mtcl.language`. */
import { weekdayOf } from '../../deadline/days.ts';

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const ENGLISH_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "15/3/2027" */
const short = (day: string) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;

const vietnamese = {
  toolbar: 'Lịch công việc',
  views: 'Cách xem',
  year: 'Năm',
  month: 'Tháng',
  agenda: 'Danh sách',
  previous: { year: 'Năm trước', month: 'Tháng trước', agenda: 'Tháng trước' },
  next: { year: 'Năm sau', month: 'Tháng sau', agenda: 'Tháng sau' },
  today: 'Hôm nay',
  performer: 'Đơn vị thực hiện',
  allPerformers: 'Mọi đơn vị',
  monitor: 'Người theo dõi',
  allMonitors: 'Mọi người theo dõi',
  state: 'Trạng thái',
  allStates: 'Mọi trạng thái',
  open: 'Chưa xong',
  late: 'Trễ hạn',
  weekdays: WEEKDAYS,
  weekdayHeads: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  monthName: (month: string) => `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`,
  monthShort: (month: string) => `Tháng ${Number(month.slice(5))}`,
  yearName: (year: string) => `Năm ${year}`,
  day: (day: string) => `${WEEKDAYS[weekdayOf(day) - 1]}, ngày ${short(day)}`,
  short,
  count: (count: number) => (count === 0 ? 'không có việc đến hạn' : `${count} việc đến hạn`),
  more: (count: number) => `và ${count} việc nữa`,
  nothing: 'Không có việc đến hạn.',
  nothingAtAll: 'Không có việc nào theo các điều kiện đã chọn.',
  undated: 'Không quy ra ngày',
  noDeadline: 'chưa có thời hạn',
  partly: 'phần còn lại:',
  leads: 'Chủ trì',
  coordinators: 'Phối hợp',
  monitors: 'Theo dõi',
  deadline: 'Thời hạn',
  evidence: 'Kết quả',
  objective: 'Mục tiêu',
  heading: 'Đề mục',
  window: (from: string, to: string) => `từ ${short(from)} đến ${short(to)}`,
  moved: (from: string, reason: string) => `dời từ ${short(from)}${reason ? ` vì ${reason}` : ''}`,
  occurrence: (ordinal: number, count: number) => `lần ${ordinal}/${count}`,
  doneOn: (day: string) => `xong ngày ${short(day)}`,
  record: 'Ghi tiến độ',
  recordOf: (task: string) => `Ghi tiến độ: ${task}`,
  opens: 'mở chỗ soạn nhiệm vụ',
  keys: 'Phím mũi tên: chọn ngày. Page Up, Page Down: đổi tháng. Enter: đến các việc của ngày. Escape: trở lại lịch.',
  /** `late` of those that the filters leave. */
  summary: (count: number, late: number, all: number) =>
    `${count} lượt cả năm, ${late < all ? `${late} trong ${all}` : all} việc trễ`,
  loading: 'Đang đọc kế hoạch…',
  failed: 'Phần kiểm tra của MTCL chưa chạy. Hãy đợi vài giây.',
};

export type Labels = typeof vietnamese;

const english: Labels = {
  ...vietnamese,
  toolbar: 'Work calendar',
  views: 'View',
  year: 'Year',
  month: 'Month',
  agenda: 'Agenda',
  previous: { year: 'Previous year', month: 'Previous month', agenda: 'Previous month' },
  next: { year: 'Next year', month: 'Next month', agenda: 'Next month' },
  today: 'Today',
  performer: 'Unit',
  allPerformers: 'All units',
  monitor: 'Monitor',
  allMonitors: 'All monitors',
  state: 'State',
  allStates: 'All states',
  open: 'Not finished',
  late: 'Late',
  weekdays: ENGLISH_WEEKDAYS,
  weekdayHeads: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  monthName: (month) => `${Number(month.slice(5))}/${month.slice(0, 4)}`,
  monthShort: (month) => `${Number(month.slice(5))}/${month.slice(0, 4)}`,
  yearName: (year) => year,
  day: (day) => `${ENGLISH_WEEKDAYS[weekdayOf(day) - 1]}, ${short(day)}`,
  count: (count) => (count === 0 ? 'nothing due' : `${count} due`),
  more: (count) => `and ${count} more`,
  nothing: 'Nothing is due.',
  nothingAtAll: 'Nothing matches the filters.',
  undated: 'Without a date',
  noDeadline: 'no deadline',
  partly: 'the rest:',
  leads: 'Lead',
  coordinators: 'Coordinators',
  monitors: 'Monitors',
  deadline: 'Deadline',
  evidence: 'Evidence',
  objective: 'Objective',
  heading: 'Heading',
  window: (from, to) => `${short(from)} – ${short(to)}`,
  moved: (from, reason) => `moved from ${short(from)}${reason ? ` (${reason})` : ''}`,
  occurrence: (ordinal, count) => `${ordinal} of ${count}`,
  doneOn: (day) => `done on ${short(day)}`,
  record: 'Record',
  recordOf: (task) => `Record progress: ${task}`,
  opens: 'opens the task in the editor',
  keys: 'Arrow keys: choose a day. Page Up, Page Down: month. Enter: tasks of the day. Escape: back to the calendar.',
  summary: (count, late, all) =>
    `${count} due ${count === 1 ? 'day' : 'days'} in the plan, ${late < all ? `${late} of ${all}` : all} ${all === 1 ? 'task' : 'tasks'} late`,
  loading: 'Reading the plan…',
  failed: 'The MTCL language server is not running yet. Wait a few seconds.',
};

export function labelsFor(language: string | undefined): Labels {
  return language === 'en' ? english : vietnamese;
}
