import { dayToType } from '../../deadline/typed-day.ts';
import type { RecordedEntry } from '../../server/protocol.ts';
import { inLanguage } from '../messages.ts';

/** What recording says. */
export function texts(): Texts {
  return inLanguage(vietnamese, english);
}

const vietnamese = {
  title: 'Ghi tiến độ',
  /** Over the questions: of which task or target. */
  recording: (what: string) => `Ghi tiến độ: ${what}`,
  choose: (task: string) => `Ghi gì cho «${task}»?`,
  done: { label: '$(pass) Hoàn thành', detail: 'hỏi ngày xong, minh chứng' },
  inProgress: { label: '$(sync) Đang làm', detail: 'ghi ngày hôm nay' },
  late: { label: '$(warning) Chậm', detail: 'hỏi lý do' },
  dropped: { label: '$(circle-slash) Không thực hiện', detail: 'hỏi lý do' },
  value: { label: '$(graph) Kết quả chỉ tiêu', detail: 'hỏi số đạt được' },
  chooseTarget: 'Chọn chỉ tiêu',
  chooseSubject: 'Chọn nhiệm vụ hoặc mục tiêu cần ghi (gõ vài chữ để tìm)',
  latest: (words: string, day: string) => `ngày ${day} đã ghi ${words}`,
  doneDay: 'Ngày xong',
  doneDayOfMany: (days: string) => `Ngày xong. Hạn nào đến ngày ấy mà chưa ghi đều tính là xong: ${days}`,
  doneDayBefore: (next: string) => `Ngày xong (trước hạn ${next}, là hạn chưa xong)`,
  alsoNext: (next: string) => `Ghi từ ngày ${next} trở đi thì hạn ${next} cũng tính là xong.`,
  chooseDays: 'Việc lặp lại có nhiều hạn chưa ghi xong. Đã xong những hạn nào?',
  allDays: (count: number) => `Xong cả ${count} hạn`,
  upToDay: (day: string, first: boolean) => (first ? `Chỉ xong hạn ${day}` : `Xong đến hạn ${day}`),
  valueDay: 'Số liệu đến ngày',
  dayPlaceholder: (day: string) => `ngày/tháng/năm, ví dụ ${day}`,
  noSuchDay: (day: string) => `Hãy ghi một ngày có trong lịch, như ${day}.`,
  notYet: 'Ngày ấy chưa tới.',
  evidence: (day: string) => `Minh chứng, ví dụ: Báo cáo số 12/BC-VP ngày ${day} (để trống cũng được)`,
  reason: 'Lý do',
  reasonWanted: 'Hãy ghi lý do: báo cáo phải nêu.',
  rate: 'Số đạt được trên tổng số, ví dụ 412/417; hoặc tỷ lệ, ví dụ 98,5%',
  count: 'Số đạt được, ví dụ 5',
  numberWanted: 'Hãy ghi số, như 412/417, 98,5% hoặc 5.',
  notApplied: 'Chưa ghi được vào tệp. Hãy xem tệp có cho ghi không, rồi thử lại.',
  open: 'Mở tệp tiến độ',
  undo: 'Bỏ lần ghi',
  notUndone: 'Tệp đã đổi sau lần ghi nên không tự bỏ được. Hãy xóa dòng vừa ghi trong tệp tiến độ.',
  noTargets: 'Mục tiêu này chưa có chỉ tiêu.',
  /** Behind what was recorded: where it stands. */
  writtenIn: (file: string, line: number | undefined) => `Ở tệp ${file}${line ? `, dòng ${line}` : ''}.`,
  seeRecorded: (count: number, last: string) => ({
    label: `$(history) Các lần đã ghi (${count})`,
    detail: `xem, bỏ; lần cuối: ${last}`,
  }),
  recorded: (what: string) => `Các lần đã ghi: ${what}`,
  recordedAt: ({ uri, line, day }: RecordedEntry) =>
    `ghi ngày ${dayToType(day)}, ở tệp ${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}, dòng ${line + 1}`,
  nothingRecorded: 'Việc này chưa có lần ghi nào.',
  chooseRecorded: 'Chọn lần ghi cần xem hoặc bỏ (mới nhất ở trên)',
  takeBack: { label: '$(discard) Bỏ lần ghi này', detail: 'xóa dòng đã ghi; số liệu tính lại ngay' },
  openRecord: { label: '$(go-to-file) Mở dòng đã ghi để sửa', detail: '' },
  again: 'Ghi lại như cũ',
  notAgain: 'Tệp đã đổi sau đó nên không tự ghi lại được. Hãy ghi lại bằng «Ghi tiến độ».',
};

export type Texts = typeof vietnamese;

const english: Texts = {
  title: 'Record progress',
  recording: (what) => `Record progress: ${what}`,
  choose: (task) => `What is to be recorded of “${task}”?`,
  done: { label: '$(pass) Done', detail: 'asks for the day and the evidence' },
  inProgress: { label: '$(sync) Under way', detail: 'as of today' },
  late: { label: '$(warning) Late', detail: 'asks for the reason' },
  dropped: { label: '$(circle-slash) Dropped', detail: 'asks for the reason' },
  value: { label: '$(graph) Result of a target', detail: 'asks for the figure' },
  chooseTarget: 'Choose the target',
  chooseSubject: 'Choose the task or objective (type to search)',
  latest: (words, day) => `recorded on ${day}: ${words}`,
  doneDay: 'Done on',
  doneDayOfMany: (days) => `Done on. Each due day up to it that is not recorded counts as done: ${days}`,
  doneDayBefore: (next) => `Done on (before the due day ${next}, which is not done)`,
  alsoNext: (next) => `From ${next} on the due day ${next} would count as done, too.`,
  chooseDays: 'This task repeats, and several of its due days are not recorded as done. Which are?',
  allDays: (count) => `All ${count} due days are done`,
  upToDay: (day, first) => (first ? `Only ${day} is done` : `Done up to ${day}`),
  valueDay: 'Figures up to',
  dayPlaceholder: (day) => `day/month/year, such as ${day}`,
  noSuchDay: (day) => `Write a day of the calendar, such as ${day}.`,
  notYet: 'That day has not come yet.',
  evidence: () => 'Evidence, such as a report with its number and date (may be left empty)',
  reason: 'Reason',
  reasonWanted: 'Write the reason: reports have to give it.',
  rate: 'Reached out of all, such as 412/417; or a rate, such as 98,5%',
  count: 'The number reached, such as 5',
  numberWanted: 'Write a number, such as 412/417, 98,5% or 5.',
  notApplied: 'Nothing was written. See whether the file may be written, then try again.',
  open: 'Open the progress file',
  undo: 'Take back',
  notUndone: 'The file has changed since, so the record was not taken back. Delete its line in the progress file.',
  noTargets: 'This objective has no target yet.',
  writtenIn: (file, line) => `In ${file}${line ? `, line ${line}` : ''}.`,
  seeRecorded: (count, last) => ({
    label: `$(history) Recorded so far (${count})`,
    detail: `see, take back; the last: ${last}`,
  }),
  recorded: (what) => `Recorded so far: ${what}`,
  recordedAt: ({ uri, line, day }) =>
    `under ${dayToType(day)}, in ${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}, line ${line + 1}`,
  nothingRecorded: 'Nothing is recorded of it yet.',
  chooseRecorded: 'Choose a record to see or take back (the latest first)',
  takeBack: { label: '$(discard) Take this record back', detail: 'deletes its line; figures follow at once' },
  openRecord: { label: '$(go-to-file) Open its line', detail: '' },
  again: 'Record it again',
  notAgain: 'The file has changed since, so it was not recorded again. Use “Record progress”.',
};
