import { inLanguage } from '../messages.ts';

/** What "Nhập từ Word, Excel" asks and says. */
export function texts(): Texts {
  return inLanguage(vietnamese, english);
}

const vietnamese = {
  title: 'Nhập từ Word, Excel',
  choose: 'Chọn tệp Word, Excel để nhập',
  open: 'Nhập',
  kinds: 'Word, Excel',
  reading: (name: string) => `Đang đọc ${name}…`,
  made: (names: string[], found: string, count: number) =>
    `Đã tạo ${names.join(' và ')}. ${found} ${count > 0 ? `Có ${count} chỗ đọc chưa chắc.` : 'Không có chỗ nào đọc chưa chắc.'}`,
  details: 'Xem tóm tắt',
  summaryOf: (name: string) => `Tóm tắt lần nhập «${name}»`,
  again: 'Trang này xem lại được bằng lệnh «MTCL: Tóm tắt lần nhập gần nhất», cũng ở dấu … của bảng Kế hoạch.',
  next: 'Chỗ chưa hiểu kế tiếp',
  none: 'Tệp này không có chỗ nào đánh dấu «// chưa hiểu».',
  failed: (reason: string) => `Chưa nhập được: ${reason}`,
};

type Texts = typeof vietnamese;

const english: Texts = {
  title: 'Import from Word, Excel',
  choose: 'Choose a Word or Excel file',
  open: 'Import',
  kinds: 'Word, Excel',
  reading: (name) => `Reading ${name}…`,
  made: (names, found, count) =>
    `Made ${names.join(' and ')}. ${found} ${count > 0 ? `${count} places read with doubt.` : 'Nothing was read with doubt.'}`,
  details: 'Summary',
  summaryOf: (name) => `Summary of importing “${name}”`,
  again: 'The command “MTCL: Tóm tắt lần nhập gần nhất” shows this page again; it is behind the … of the view, too.',
  next: 'Next place not understood',
  none: 'No place of this file is marked “// chưa hiểu”.',
  failed: (reason) => `Not imported: ${reason}`,
};
