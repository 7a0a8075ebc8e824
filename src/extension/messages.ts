import { workspace } from 'vscode';

/**
 * What the extension itself says. Vietnamese whatever the language of VS Code, because its users are Vietnamese
 * and VS Code is mostly installed in English; `mtcl.language` chooses English.
 * (vscode.l10n cannot do this: it never loads a bundle when VS Code runs in English.)
 */
export function messages(): Messages {
  return inLanguage(vietnamese, english);
}

/** Picks the texts of a feature that keeps its own. */
export function inLanguage<Texts>(vi: Texts, en: Texts): Texts {
  return workspace.getConfiguration('mtcl').get('language') === 'en' ? en : vi;
}

const vietnamese = {
  featureFailed: (feature: string, reason: string) =>
    `MTCL: không khởi động được phần “${feature}” (${reason}). Hãy mở lại cửa sổ; nếu vẫn lỗi, cài lại tiện ích.`,
  server: 'máy chủ ngôn ngữ',
  features: {
    calendar: 'lịch công việc',
    dashboard: 'theo dõi mục tiêu',
    preview: 'xem trước',
    views: 'bảng MTCL',
    import: 'nhập từ Word, Excel',
    generate: 'xuất văn bản',
    issue: 'phát hành',
    pdf: 'xuất PDF',
    move: 'chuyển lên, chuyển xuống',
    paste: 'dán thành nhiệm vụ',
    prose: 'tìm nhiệm vụ trong văn xuôi',
    uses: 'nơi dùng',
    newFiles: 'tạo tệp mới',
    status: 'thanh trạng thái',
    review: 'soát tệp Word',
    record: 'ghi tiến độ',
    taskForm: 'phiếu nhiệm vụ',
    compare: 'so sánh',
    forms: 'phiếu báo cáo',
    site: 'trang theo dõi',
  },
  pasteAsTasks: (tasks: number) => `Dán thành nhiệm vụ (${tasks})`,
  chooseWordFile: 'Chọn tệp Word cần soát',
  howToReview: 'Soát tệp Word',
  reviewKeepsOriginal: 'Ghi vào một bản sao «… (đã soát)»; tệp gốc giữ nguyên, không có gì rời khỏi máy này',
  reviewWithComments: {
    label: 'Ghi lời góp ý',
    detail: 'Mỗi chỗ cần xem là một lời góp ý (comment) ở đúng những chữ ấy',
  },
  reviewWithChanges: {
    label: 'Ghi lời góp ý và cách sửa',
    detail: 'Chỗ nào tính được cách sửa thì ghi thành thay đổi có theo dõi, để chấp nhận hay bỏ trong Word',
  },
  reviewing: (name: string) => `MTCL: đang soát «${name}»…`,
  reviewed: (name: string, comments: number, changes: number) =>
    `Đã ghi «${name}»: ${comments} lời góp ý${changes > 0 ? `, ${changes} chỗ có sẵn cách sửa` : ''}.`,
  nothingToReview: (name: string) => `Không thấy chỗ nào cần sửa trong «${name}», nên không ghi bản soát.`,
  notReviewed: (reason: string) => `Chưa soát được: ${reason}`,
  siteFolder: 'Chọn nơi đặt thư mục «trang-theo-doi»',
  siteHere: 'Xuất vào đây',
  siteMaking: 'MTCL: đang lập trang theo dõi…',
  siteTaken: (path: string) => `Thư mục «${path}» đang có tệp khác. Hãy chọn nơi khác.`,
  siteDone: (path: string) =>
    `Đã xuất trang theo dõi vào «${path}»: mở index.html, hoặc chép cả thư mục lên máy chủ nội bộ.`,
  siteOpen: 'Mở trang',
  previewTitle: 'Xem trước văn bản',
  calendarTitle: 'Lịch công việc',
  dashboardTitle: 'Theo dõi mục tiêu',
  openFileFirst: 'Hãy mở một tệp .mtcl rồi chạy lại lệnh này.',
  saveFirst: 'Hãy lưu tệp vào một thư mục trước khi xuất văn bản.',
  readOnly: 'Tệp này ở nơi chỉ cho đọc nên không ghi được văn bản. Hãy chép tệp vào một thư mục rồi mở từ đó.',
  saveFailed: 'Chưa lưu được tệp nên chưa xuất văn bản. Hãy lưu tệp rồi thử lại.',
  notTrusted:
    'Thư mục này chưa được tin cậy nên chưa thể ghi tệp. Vẫn soạn, kiểm tra và xem trước được; muốn ghi tệp, hãy bấm “Quản lý tin cậy”.',
  manageTrust: 'Quản lý tin cậy',
  understood: 'Đã hiểu',
  serverStarting: 'Phần kiểm tra của MTCL chưa chạy. Hãy đợi vài giây rồi thử lại.',
  generating: 'MTCL: đang xuất văn bản…',
  generated: (names: string[], folder: string) =>
    names.length === 1
      ? `Đã xuất ${names[0]} vào thư mục «${folder}».`
      : `Đã xuất ${names.length} tệp vào thư mục «${folder}»: ${names.join(', ')}.`,
  issued: (names: string[], folder: string) =>
    `Đã phát hành bản chính thức, không còn chữ DỰ THẢO: ${names.join(', ')}, trong thư mục «${folder}».`,
  generatedItem: (count: number) => `${count} tệp đã xuất`,
  generatedTitle: 'Tệp đã xuất lần gần nhất',
  holdsUp: (name: string, message: string) => `Trước khi phát hành ${name}: ${message}`,
  showMissing: 'Xem chỗ còn thiếu',
  missingTitle: (count: number) => `Còn ${count} chỗ trước khi thành bản chính thức`,
  nothingGenerated: 'Chưa xuất được văn bản.',
  moreProblems: (count: number) => `Còn ${count} lỗi khác trong bảng Problems.`,
  showProblems: 'Xem lỗi',
  failed: (reason: string) => `Không xuất được văn bản: ${reason}`,
  conflicts: (names: string[]) =>
    `Đã có người sửa ${names.join(', ')} sau lần xuất trước. Ghi đè thì mất các chỗ sửa đó.`,
  overwrite: 'Ghi đè',
  openFolder: 'Mở thư mục',
  openFile: 'Mở tệp',
  download: 'Tải về máy',
  chooseDownload: 'Chọn tệp cần tải về',
  chooseFile: 'Chọn tệp cần mở',
  issueTitle: 'Phát hành văn bản',
  issueChoose: 'Chọn văn bản cần phát hành',
  issueState: (blocking: number) =>
    blocking === 0 ? 'đủ điều kiện phát hành' : `còn ${blocking} chỗ phải sửa trước khi phát hành`,
  issueAllReady: (count: number) => `$(check-all) Cả ${count} văn bản đã đủ điều kiện`,
  issueHead: (name: string) => `Phát hành ${name}`,
  askNumber: 'Số văn bản, ví dụ: 32. Số được ghi vào tệp.',
  askDate: 'Ngày ký, ví dụ: 05/01/2027. Ngày được ghi vào tệp.',
  numberWanted: 'Hãy ghi số văn bản, không có dấu ngoặc kép.',
  noSuchDay: 'Hãy ghi một ngày có trong lịch, như 05/01/2027.',
  notIssued: (name: string, count: number) => `Chưa phát hành ${name}: còn ${count} chỗ phải sửa`,
  notIssuedSeveral: (documents: number, count: number) =>
    `Chưa phát hành ${documents} văn bản: còn ${count} chỗ phải sửa`,
  choosePlace: 'Chọn một chỗ để mở và sửa',
};

export type Messages = typeof vietnamese;

const english: Messages = {
  featureFailed: (feature, reason) =>
    `MTCL: “${feature}” did not start (${reason}). Reload the window; if that does not help, reinstall the extension.`,
  server: 'language server',
  features: {
    calendar: 'work calendar',
    dashboard: 'objectives',
    preview: 'preview',
    views: 'MTCL views',
    import: 'import',
    generate: 'export documents',
    issue: 'issue',
    pdf: 'export PDF',
    move: 'move up and down',
    paste: 'paste as tasks',
    prose: 'find tasks in running text',
    uses: 'places of use',
    newFiles: 'new files',
    status: 'status bar',
    review: 'review of Word files',
    record: 'recording progress',
    taskForm: 'form of a task',
    compare: 'comparing',
    forms: 'forms of units',
    site: 'pages',
  },
  pasteAsTasks: (tasks: number) => `Paste as tasks (${tasks})`,
  chooseWordFile: 'Choose the Word file to review',
  howToReview: 'Review a Word file',
  reviewKeepsOriginal: 'Written into a copy; the original stays as it is and nothing leaves this machine',
  reviewWithComments: { label: 'Comments', detail: 'Every finding is a comment on its words' },
  reviewWithChanges: {
    label: 'Comments and changes',
    detail: 'What can be put right is a tracked change to accept or reject in Word',
  },
  reviewing: (name) => `MTCL: reviewing “${name}”…`,
  reviewed: (name, comments, changes) =>
    `Wrote “${name}”: ${comments} comments${changes > 0 ? `, ${changes} with a change to accept` : ''}.`,
  nothingToReview: (name) => `Nothing to put right was found in “${name}”; no copy was written.`,
  notReviewed: (reason) => `Not reviewed: ${reason}`,
  siteFolder: 'Choose where the folder “trang-theo-doi” goes',
  siteHere: 'Write Here',
  siteMaking: 'MTCL: making the pages…',
  siteTaken: (path) => `The folder “${path}” holds other files. Choose another place.`,
  siteDone: (path) => `Wrote the pages to “${path}”: open index.html, or copy the folder to an intranet server.`,
  siteOpen: 'Open',
  previewTitle: 'Document preview',
  calendarTitle: 'Work calendar',
  dashboardTitle: 'Objectives',
  openFileFirst: 'Open a .mtcl file, then run this command again.',
  saveFirst: 'Save the file to a folder before generating documents.',
  readOnly: 'This file is in a read-only place, so nothing can be written. Copy it to a folder and open it there.',
  saveFailed: 'The file could not be saved, so nothing was generated. Save it and try again.',
  notTrusted: 'This folder is not trusted, so nothing can be written. Editing, checking and the preview still work.',
  manageTrust: 'Manage Trust',
  understood: 'OK',
  serverStarting: 'The MTCL language server is not running yet. Try again in a few seconds.',
  generating: 'MTCL: generating documents…',
  generated: (names, folder) => `Wrote ${names.join(', ')} to the folder “${folder}”.`,
  issued: (names, folder) =>
    `Issued as final, no longer marked as a draft: ${names.join(', ')}, in the folder “${folder}”.`,
  generatedItem: (count) => `${count} files written`,
  generatedTitle: 'Files written last',
  holdsUp: (name, message) => `Before issuing ${name}: ${message}`,
  showMissing: 'Show What Is Missing',
  missingTitle: (count) => `${count} left before it is final`,
  nothingGenerated: 'No document was generated.',
  moreProblems: (count) => `${count} more in the Problems panel.`,
  showProblems: 'Show Problems',
  failed: (reason) => `Generating failed: ${reason}`,
  conflicts: (names) => `${names.join(', ')} changed since last generated. Overwriting loses those changes.`,
  overwrite: 'Overwrite',
  openFolder: 'Open Folder',
  openFile: 'Open File',
  download: 'Download',
  chooseDownload: 'Choose the file to download',
  chooseFile: 'Choose the file to open',
  issueTitle: 'Issue a document',
  issueChoose: 'Choose the document to issue',
  issueState: (blocking) => (blocking === 0 ? 'ready' : `${blocking} to put right first`),
  issueAllReady: (count) => `$(check-all) All ${count} that are ready`,
  issueHead: (name) => `Issue: ${name}`,
  askNumber: 'Its number, for example 32. It is written into the file.',
  askDate: 'The day it is signed, for example 05/01/2027. It is written into the file.',
  numberWanted: 'Write the number of the document, without quotes.',
  noSuchDay: 'Write a day of the calendar, such as 05/01/2027.',
  notIssued: (name, count) => `Not issued, ${name}: ${count} to put right`,
  notIssuedSeveral: (documents, count) => `${documents} documents not issued: ${count} to put right`,
  choosePlace: 'Choose a place to open',
};
