/**
 * What the server says where it is part of the interface. Findings, their fixes and the cards on words of the language
 * stay Vietnamese: they are about Vietnamese documents.
 */
import { AHEAD_DAYS } from '../../calendar/index.ts';
import { PANE_TEXTS } from '../../panes/texts.ts';
import { inLanguage } from './language.ts';

export function texts(): ServerTexts {
  return inLanguage(SERVER_TEXTS);
}

const vi = {
  ...PANE_TEXTS.vi,
  preview: 'Xem trước',
  generate: 'Xuất Word',
  dashboard: 'Theo dõi mục tiêu',
  due: (late: number, ahead: number) =>
    [late > 0 && `${late} việc trễ`, ahead > 0 && `${ahead} việc đến hạn trong ${AHEAD_DAYS} ngày tới`]
      .filter(Boolean)
      .join(', ') || `Không có việc trễ hay đến hạn trong ${AHEAD_DAYS} ngày tới`,
  usage: (lead: number, coordinator: number, monitor: number) =>
    `${[lead && `chủ trì ${lead}`, coordinator && `phối hợp ${coordinator}`, monitor && `theo dõi ${monitor}`]
      .filter(Boolean)
      .join(', ')} nhiệm vụ`,
  unused: 'chưa được giao nhiệm vụ nào',
  objectiveNumber: (number: number) => `Mục tiêu số ${number}, đánh theo thứ tự trong các tệp.`,
  noDay: 'không quy ra ngày',
  move: (what: string, direction: 'up' | 'down') => `Chuyển ${what} ${direction === 'up' ? 'lên trên' : 'xuống dưới'}`,
  noNeighbour: (what: string, direction: 'up' | 'down') =>
    `Không có ${what} nào ${direction === 'up' ? 'phía trên' : 'phía dưới'}.`,
  nothingToMove: 'Hãy đặt con trỏ vào nhiệm vụ, mục tiêu, chỉ tiêu, đơn vị cần chuyển.',
  allDone: '✓ đã xong',
  lateSince: (day: string) => `! trễ từ ${day}`,
  noTaskHere: 'Hãy đặt con trỏ vào một nhiệm vụ rồi chạy lại lệnh này.',
  deadlineNotRead: 'Chưa đọc được thời hạn này, nên không quy ra ngày.',
  notDropped: {
    nothing: 'Hãy thả nhiệm vụ vào một nhiệm vụ hay mục tiêu khác, thả mục tiêu vào một mục tiêu khác, trong cùng tệp.',
    refused: 'Chỗ này có nhiều phần viết chung một dòng nên chưa chuyển được. Hãy cho mỗi phần một dòng rồi thử lại.',
  },
  brokenFile: 'Tệp còn lỗi cú pháp nên chưa chuyển được. Hãy sửa lỗi rồi thử lại.',
  noForms: 'Không đơn vị nào có việc đến hạn hay chỉ tiêu cần báo cáo trong kỳ này.',
  nothingToCompare: (file: string) => `«${file}» không thuộc kế hoạch năm nào nên không so sánh được.`,
  nothingToRecord: 'Hãy đặt con trỏ vào nhiệm vụ hoặc chỉ tiêu cần ghi tiến độ.',
  noSuchRecord: 'Lần ghi ấy không còn ở đó. Hãy mở lại «Các lần đã ghi».',
  proseTask: (facts: string) => `Ghi thành nhiệm vụ: ${facts}`,
  recordDone: (day: string) => `Ghi hoàn thành hôm nay (${day})`,
  keepAsIs: 'Giữ như cũ, xóa ghi chú này',
  keepBelow: (words: string) => `Đã xem, xóa ghi chú «${words}»`,
  changeIt: 'Sửa chỗ này',
  noSuchFile: (kind: string) =>
    `Không có mẫu tệp nào là «${kind}». Hãy chọn một loại trong danh sách của «MTCL: Tạo văn bản mới».`,
  record: {
    any: 'Ghi tiến độ…',
    done: 'Ghi hoàn thành, ngày và minh chứng…',
    inProgress: 'Ghi đang làm…',
    late: 'Ghi chậm, lý do…',
    value: 'Ghi kết quả chỉ tiêu…',
    recorded: 'Các lần đã ghi: xem, bỏ…',
  },
  notLoaded: 'Tệp này chưa được đọc. Hãy lưu tệp rồi mở lại khung xem trước.',
  noPlan:
    'Tệp này chưa thuộc kế hoạch năm nào: hãy viết «kế hoạch năm 2027 của …», hoặc mở tệp kế hoạch có «dùng» tệp này.',
  notRead: 'Tệp này chưa được đọc. Hãy lưu tệp rồi xuất lại.',
  wordFileGone: 'Không đọc được tệp này. Hãy xem tệp còn ở đó không, rồi thử lại.',
  reviewsDocxOnly:
    'Chỉ ghi lời góp ý được vào tệp .docx. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) → .docx rồi soát tệp mới.',
  noPlanToGenerate: 'Tệp này chưa có kế hoạch năm: hãy thêm một dòng như «kế hoạch năm 2027 của …» rồi xuất lại.',
  draftBecause: (name: string, count: number, first: string) =>
    `${name} ghi DỰ THẢO vì còn ${count} chỗ phải sửa trước khi phát hành${count === 1 ? '' : ', trước hết'}: ${first}`,
  issueListsAll: 'Lệnh «MTCL: Phát hành» kể đủ các chỗ.',
  notIssued: (name: string, count: number) => `Chưa phát hành ${name}: còn ${count} chỗ phải sửa.`,
  place: (file: string, line: number) => `${file}, dòng ${line}`,
  nameTaken: (name: string, place: string) => `Tên «${name}» đã dùng cho phần tử khác (${place}). Hãy chọn tên khác.`,
  changesDeadline: (name: string, deadline: string, place: string) =>
    `Đổi thành «${name}» thì thời hạn «${deadline}» (${place}) không còn đọc được tên ấy nữa. Hãy chọn tên khác.`,
  readsDifferently: (name: string, place: string) =>
    `Đổi thành «${name}» thì ${place} đọc thành nghĩa khác. Hãy chọn tên khác.`,
  onlyView: 'Đây là bản cũ, chỉ để xem, không đổi tên được. Hãy mở tệp đang dùng rồi đổi tên ở đó.',
  /** @param signs What stands in it and in no name. */
  noName: (name: string, signs: string) =>
    `«${name}» không dùng làm tên được${signs && `, hãy bỏ «${signs}»`}: tên bắt đầu bằng chữ, chỉ gồm chữ, số, dấu gạch dưới và gạch nối.`,
  isKeyword: (name: string) => `«${name}» là từ khóa của MTCL, không dùng làm tên được. Hãy chọn tên khác.`,
  wholeFile: 'cả tệp',
  /** Names in the outline of a file; what the user wrote stands in them as it is. */
  symbols: {
    plan: (year: string) => `Kế hoạch năm ${year}`,
    report: (title: string) => `Báo cáo ${title}`,
    progress: (day: string, reporter?: string) => `Tiến độ ngày ${day}${reporter ? ` của ${reporter}` : ''}`,
    target: (words: string) => `Chỉ tiêu: ${words}`,
    decision: 'Quyết định',
    unitObjectives: (unit: string) => `Mục tiêu đơn vị ${unit}`,
    picked: (objective: string) => `Lấy mục tiêu ${objective}`,
    annex: (title: string) => `Phụ lục: ${title}`,
    annexSettings: (kind: string) => `Phụ lục ${kind}`,
    article: (number: number, heading?: string) => `Điều ${number}${heading ? `. ${heading}` : ''}`,
  },
};

export type ServerTexts = typeof vi;

const en: ServerTexts = {
  ...PANE_TEXTS.en,
  preview: 'Preview',
  generate: 'Export Word',
  dashboard: 'Objectives',
  due: (late, ahead) =>
    [late > 0 && `${late} late`, ahead > 0 && `${ahead} due within ${AHEAD_DAYS} days`].filter(Boolean).join(', ') ||
    `Nothing late or due within ${AHEAD_DAYS} days`,
  usage: (lead, coordinator, monitor) =>
    [lead && `leads ${lead}`, coordinator && `helps with ${coordinator}`, monitor && `monitors ${monitor}`]
      .filter(Boolean)
      .join(', '),
  unused: 'no task yet',
  objectiveNumber: (number) => `Objective ${number}, counted in the order of the files.`,
  noDay: 'without a date',
  move: (what, direction) => `Move “${what}” ${direction}`,
  noNeighbour: (what, direction) => `There is no other “${what}” ${direction === 'up' ? 'above' : 'below'}.`,
  nothingToMove: 'Put the cursor into the task, objective, target or unit to be moved.',
  allDone: '✓ done',
  lateSince: (day) => `! late since ${day}`,
  noTaskHere: 'Put the cursor into a task, then run this command again.',
  deadlineNotRead: 'This deadline cannot be read, so it gives no day.',
  notDropped: {
    nothing: 'Drop a task on another task or objective, an objective on another objective, of the same file.',
    refused: 'Several parts share a line here. Give each a line of its own, then try again.',
  },
  brokenFile: 'The file has syntax errors. Put them right, then try again.',
  noForms: 'No unit has anything due or any target to report on in this period.',
  nothingToCompare: (file) => `“${file}” belongs to no plan, so there is nothing to compare.`,
  nothingToRecord: 'Put the cursor into the task or target whose progress is to be recorded.',
  noSuchRecord: 'That record is no longer there. Open the list of records again.',
  proseTask: (facts) => `Make it a task: ${facts}`,
  recordDone: (day) => `Record: done today (${day})`,
  keepAsIs: 'Keep as it is, remove this note',
  keepBelow: (words) => `Decided, remove the note “${words}”`,
  changeIt: 'Change it',
  noSuchFile: (kind: string) =>
    `There is no file to start from named «${kind}». Choose one of the list of “MTCL: Tạo văn bản mới”.`,
  record: {
    any: 'Record progress…',
    done: 'Record: done, with day and evidence…',
    inProgress: 'Record: under way…',
    late: 'Record: late, with the reason…',
    value: 'Record what was reached of the target…',
    recorded: 'What is recorded: see, take back…',
  },
  notLoaded: 'This file has not been read yet. Save it and open the pane again.',
  noPlan: 'This file belongs to no plan yet: write “kế hoạch năm 2027 của …”, or open the plan that uses this file.',
  notRead: 'This file has not been read yet. Save it and try again.',
  wordFileGone: 'This file cannot be read. See whether it is still there, then try again.',
  reviewsDocxOnly:
    'Comments can be put into .docx files only. Open the file in Word, save it as .docx and review that.',
  noPlanToGenerate: 'This file has no plan of a year: add a line such as “kế hoạch năm 2027 của …”, then try again.',
  draftBecause: (name, count, first) =>
    `${name}: marked as a draft (DỰ THẢO): ${count} to put right before issuing${count === 1 ? '' : ', first of all'}: ${first}`,
  issueListsAll: 'The command “MTCL: Phát hành” (issue) lists them all.',
  notIssued: (name, count) => `Not issued, ${name}: ${count} to put right.`,
  place: (file, line) => `${file}, line ${line}`,
  nameTaken: (name, place) => `“${name}” is the name of something else (${place}). Choose another name.`,
  changesDeadline: (name, deadline, place) =>
    `With the name “${name}” the deadline “${deadline}” (${place}) would be read differently. Choose another name.`,
  readsDifferently: (name, place) =>
    `With the name “${name}”, ${place} would be read differently. Choose another name.`,
  onlyView: 'This is an earlier text, to look at only. Open the file itself and rename there.',
  noName: (name, signs) =>
    `“${name}” cannot be a name${signs && `, leave out “${signs}”`}: a letter first, then letters, digits, underscores and hyphens.`,
  isKeyword: (name) => `“${name}” is a keyword. Choose another name.`,
  wholeFile: 'whole file',
  symbols: {
    plan: (year) => `Plan of ${year}`,
    report: (title) => `Report ${title}`,
    progress: (day, reporter) => `Progress ${day}${reporter ? ` of ${reporter}` : ''}`,
    target: (words) => `Target: ${words}`,
    decision: 'Decision',
    unitObjectives: (unit) => `Objectives of ${unit}`,
    picked: (objective) => `Takes objective ${objective}`,
    annex: (title) => `Annex: ${title}`,
    annexSettings: (kind) => `Annex ${kind}`,
    article: (number, heading) => `Article ${number}${heading ? `. ${heading}` : ''}`,
  },
};

/** Both languages, for the test that compares them. */
export const SERVER_TEXTS: { vi: ServerTexts; en: ServerTexts } = { vi, en };
