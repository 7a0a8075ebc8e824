import { AHEAD_DAYS } from '../../calendar/ahead.ts';
import { inLanguage } from '../messages.ts';

/** What the forms of units say. */
export function texts(): Texts {
  return inLanguage(vietnamese, english);
}

const vietnamese = {
  choosePeriod: 'Phiếu cho kỳ báo cáo nào?',
  cutOff: (day: string) => `chốt số liệu ngày ${day}`,
  coming: `Việc đến hạn trong ${AHEAD_DAYS} ngày tới`,
  chooseFolder: 'Chọn thư mục để ghi phiếu',
  writeHere: 'Ghi phiếu vào đây',
  written: (count: number, kept: number) =>
    `Đã ghi ${count} phiếu.${kept > 0 ? ` ${kept} phiếu đã có trong thư mục, giữ nguyên.` : ''}`,
  openFolder: 'Mở thư mục',
  chooseForms: 'Chọn các phiếu đã gửi về (nhiều tệp cùng lúc được)',
  read: 'Nhận phiếu',
  forms: 'Phiếu Excel',
  reading: 'MTCL: đang đọc phiếu…',
  title: 'Nhận phiếu',
  report: 'Phiếu đã nhận',
  ask: 'Xem từng dòng, rồi chọn dòng đầu để ghi; Esc: không ghi gì',
  record: (count: number) => `Ghi ${count} dòng vào tệp tiến độ`,
  nothing: 'Không có gì mới để ghi.',
  recorded: (count: number) => `Đã ghi ${count} dòng.`,
  missing: (names: string[]) => `Chưa trả lời: ${names.join('; ')}.`,
  letter: 'Lập công văn đôn đốc',
  notApplied: 'Chưa ghi được vào tệp. Hãy xem tệp có cho ghi không, rồi thử lại.',
};

export type Texts = typeof vietnamese;

const english: Texts = {
  choosePeriod: 'Forms for which report period?',
  cutOff: (day) => `figures up to ${day}`,
  coming: `What is due within ${AHEAD_DAYS} days`,
  chooseFolder: 'Choose the folder for the forms',
  writeHere: 'Write the forms here',
  written: (count, kept) =>
    `Wrote ${count} forms.${kept > 0 ? ` ${kept} were there already and stay as they are.` : ''}`,
  openFolder: 'Open Folder',
  chooseForms: 'Choose the forms that came back (several at once)',
  read: 'Read',
  forms: 'Excel forms',
  reading: 'MTCL: reading the forms…',
  title: 'Forms that came back',
  report: 'Forms that came back',
  ask: 'Look through the lines, then choose the first to record; Esc: nothing',
  record: (count) => `Record ${count} lines in the progress file`,
  nothing: 'There is nothing new to record.',
  recorded: (count) => `Recorded ${count} lines.`,
  missing: (names) => `No answer yet: ${names.join('; ')}.`,
  letter: 'Write a reminder letter',
  notApplied: 'Nothing was written. See whether the file may be written, then try again.',
};
