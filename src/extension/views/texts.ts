import { AHEAD_DAYS } from '../../calendar/ahead.ts';
import type { DueGroup } from '../../server/protocol.ts';
import { inLanguage } from '../messages.ts';

/** What the views and the status bar say. */
export function texts(): Texts {
  return inLanguage(vietnamese, english);
}

/** "2027-06-15" → "15/6/2027"; without the year where it is `known`. */
export function dayWords(day: string, known?: number): string {
  const [year, month, date] = day.split('-').map(Number);
  return year === known ? `${date}/${month}` : `${date}/${month}/${year}`;
}

const vietnamese = {
  groups: {
    late: 'Trễ hạn, chậm',
    week: 'Tuần này',
    month: 'Tháng này',
    next: `Sau đó, trong ${AHEAD_DAYS} ngày tới`,
  } satisfies Record<DueGroup, string>,
  distance: (days: number) => (days === 0 ? 'hôm nay' : days < 0 ? `trễ ${-days} ngày` : `còn ${days} ngày`),
  toldLate: 'đã báo chậm',
  underWay: 'đang làm',
  more: (count: number) => `và ${count} lần nữa`,
  nextDue: (day: string) => `hạn ${day}`,
  leads: 'Chủ trì',
  monitors: 'Theo dõi',
  deadline: 'Thời hạn',
  nothingDue: `Không có việc trễ hạn hay đến hạn trong ${AHEAD_DAYS} ngày tới.`,
  nothingDueFiltered: 'Không có việc nào theo bộ lọc này.',
  chooseTask: 'Chọn việc để mở nhiệm vụ trong tệp',
  dueTitle: 'Việc sắp đến hạn',
  dueTitleOf: (year: number) => `Việc sắp đến hạn, kế hoạch năm ${year}`,
  filterTitle: 'Lọc việc theo đơn vị, người theo dõi (không chọn gì: mọi việc)',
  performers: 'Đơn vị chủ trì, phối hợp',
  monitorsOfPlan: 'Người theo dõi',
  filtered: (names: string[]) => `lọc: ${names.join(', ')}`,
  ofAll: (shown: number, all: number) => `${shown} trong ${all}`,
  planOf: (year: number, agency: string, document?: string) =>
    [...(document ? [document] : []), `năm ${year}`, agency].join(' · '),
  choosePlan: 'Chọn kế hoạch',
  decisionsLeft: (count: number) => `còn ${count} chỗ`,
  stillToDecide: (count: number) => `MTCL: còn ${count} chỗ cần quyết định.`,
  allDecided: 'MTCL: đã xem hết các chỗ cần quyết định.',
  keep: 'Giữ như cũ (xóa ghi chú)',
  change: 'Sửa',
  lineOf: (line: number) => `dòng ${line}`,
  decideHint: 'Bấm để tới chỗ ấy mà sửa; đánh dấu ô vuông để giữ như cũ.',
  notKept: 'Chưa xóa được ghi chú. Hãy xem tệp có cho ghi không, rồi thử lại.',
  statusFindings: (count: number) => (count === 0 ? '$(pass) Không còn lỗi' : `$(warning) ${count} chỗ cần xem`),
  statusChecking: '$(sync~spin) Đang kiểm tra…',
  statusCheckingHint: 'MTCL: đang đọc và kiểm tra các tệp. Số lỗi hiện ở đây khi kiểm tra xong.',
  statusFindingsHint: (errors: number, warnings: number, remarks: number, besides: number) =>
    [
      `MTCL: ${errors} lỗi, ${warnings} cảnh báo, ${remarks} lưu ý.`,
      ...(besides > 0 ? [`Bảng Problems kể thêm ${besides} chỗ phải sửa trước khi phát hành.`] : []),
      'Bấm để xem từng chỗ.',
    ].join(' '),
  statusDue: (late: number, ahead: number) =>
    late > 0
      ? `$(bell-dot) ${late} việc trễ, ${ahead} đến hạn trong ${AHEAD_DAYS} ngày`
      : `$(bell) ${ahead} việc đến hạn trong ${AHEAD_DAYS} ngày`,
  statusDueHint: `MTCL: việc trễ hạn và việc đến hạn trong ${AHEAD_DAYS} ngày tới, kể cả hôm nay. Bấm để xem danh sách.`,
  statusDocument: (name: string, blocking: number) =>
    blocking === 0 ? `$(verified) ${name}: phát hành được` : `$(edit) ${name}: còn ${blocking} chỗ`,
  statusDocumentHint: (blocking: number) =>
    blocking === 0
      ? 'MTCL: văn bản này đủ điều kiện phát hành. Bấm để phát hành.'
      : `MTCL: còn ${blocking} chỗ phải sửa trước khi phát hành văn bản này. Bấm để xem từng chỗ, ghi số và ngày.`,
  showDocument: 'văn bản đang soạn',
  statusName: 'MTCL',
  showFindings: 'lỗi của kế hoạch',
};

type Texts = typeof vietnamese;

const english: Texts = {
  groups: { late: 'Late', week: 'This week', month: 'This month', next: `Later, within ${AHEAD_DAYS} days` },
  distance: (days) => (days === 0 ? 'today' : days < 0 ? `${-days} days late` : `in ${days} days`),
  toldLate: 'reported late',
  underWay: 'under way',
  more: (count) => `and ${count} more`,
  nextDue: (day) => `due ${day}`,
  leads: 'Led by',
  monitors: 'Monitored by',
  deadline: 'Deadline',
  nothingDue: `Nothing is late or due within ${AHEAD_DAYS} days.`,
  nothingDueFiltered: 'Nothing matches the filter.',
  chooseTask: 'Choose a task to open it',
  dueTitle: 'Due soon',
  dueTitleOf: (year) => `Due soon, plan of ${year}`,
  filterTitle: 'Filter by unit and monitor (choose none: everything)',
  performers: 'Units',
  monitorsOfPlan: 'Monitors',
  filtered: (names) => `filter: ${names.join(', ')}`,
  ofAll: (shown, all) => `${shown} of ${all}`,
  planOf: (year, agency, document) => [...(document ? [document] : []), year, agency].join(' · '),
  choosePlan: 'Choose the plan',
  decisionsLeft: (count) => `${count} left`,
  stillToDecide: (count) => `MTCL: ${count} left to decide.`,
  allDecided: 'MTCL: everything is decided.',
  keep: 'Keep as it is (removes the note)',
  change: 'Change',
  lineOf: (line) => `line ${line}`,
  decideHint: 'Click to go there and change it; tick the box to keep it as it is.',
  notKept: 'The note was not removed. See whether the file may be written, then try again.',
  statusFindings: (count) => (count === 0 ? '$(pass) No findings' : `$(warning) ${count} findings`),
  statusChecking: '$(sync~spin) Checking…',
  statusCheckingHint: 'MTCL: the files are being read and checked.',
  statusFindingsHint: (errors, warnings, remarks, besides) =>
    [
      `MTCL: ${errors} errors, ${warnings} warnings, ${remarks} remarks.`,
      ...(besides > 0 ? [`Problems list ${besides} more to put right before issuing.`] : []),
      'Click to see them.',
    ].join(' '),
  statusDue: (late, ahead) =>
    late > 0
      ? `$(bell-dot) ${late} late, ${ahead} due within ${AHEAD_DAYS} days`
      : `$(bell) ${ahead} due within ${AHEAD_DAYS} days`,
  statusDueHint: `MTCL: what is late, and what is due within ${AHEAD_DAYS} days, today included. Click to see it.`,
  statusDocument: (name, blocking) =>
    blocking === 0 ? `$(verified) ${name}: ready` : `$(edit) ${name}: ${blocking} to put right`,
  statusDocumentHint: (blocking) =>
    blocking === 0
      ? 'MTCL: this document can be issued. Click to issue it.'
      : `MTCL: ${blocking} to put right before issuing. Click to see them and to give number and day.`,
  showDocument: 'the document at hand',
  statusName: 'MTCL',
  showFindings: 'findings of the plan',
};
