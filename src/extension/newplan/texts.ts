import { inLanguage } from '../messages.ts';

/** What "Tạo kế hoạch năm mới" asks and says. */
export function texts(): Texts {
  return inLanguage(vietnamese, english);
}

const vietnamese = {
  title: 'Tạo kế hoạch năm mới',
  kind: 'Cơ quan thuộc loại nào?',
  name: 'Tên chính thức của cơ quan',
  superior: 'Cơ quan chủ quản, ghi trên tên cơ quan (không có thì để trống)',
  superiorExample: 'Ủy ban nhân dân tỉnh Bình Hải',
  place: 'Địa danh ghi trên dòng ngày tháng (chỉ tên riêng)',
  placeExample: 'Bình Hải',
  sign: 'Ký hiệu cơ quan trong số văn bản',
  year: 'Kế hoạch của năm nào?',
  head: 'Họ và tên người đứng đầu, là người ký (có thể để trống, điền sau)',
  headExample: 'Nguyễn Văn A',
  units: 'Các phòng, đơn vị: cách nhau bằng dấu phẩy, hoặc dấu chấm phẩy khi tên có dấu phẩy',
  unitsHint: 'Để trống thì dùng các tên mẫu trong ô. Đơn vị đầu tiên là đầu mối chủ trì.',
  example: (words: string) => `Ví dụ: ${words}`,
  nameMissing: 'Hãy ghi tên cơ quan, như trong con dấu.',
  placeMissing: 'Hãy ghi địa danh, ví dụ: Bình Hải.',
  signMissing: 'Hãy ghi ký hiệu, ví dụ: SNgV.',
  yearWrong: (from: number, to: number) => `Hãy ghi năm bằng bốn chữ số, từ ${from} đến ${to}.`,
  back: 'Câu trước',
  openFolder: 'Chọn thư mục chứa kế hoạch',
  chooseFolder: 'Tạo kế hoạch trong thư mục nào?',
  created: (names: string[]) =>
    `Đã tạo ${names.join(' và ')}. Hãy sửa các mục tiêu cho đúng việc của cơ quan, rồi bấm «Xem trước».`,
  preview: 'Xem trước',
  failed: (reason: string) => `Chưa tạo được kế hoạch: ${reason}`,
  start: '$(add) Tạo kế hoạch năm mới',
};

type Texts = typeof vietnamese;

const english: Texts = {
  title: 'New plan of a year',
  kind: 'What kind of agency is it?',
  name: 'Official name of the agency',
  superior: 'Superior body, printed above the name (may be empty)',
  superiorExample: 'Ủy ban nhân dân tỉnh Bình Hải',
  place: 'Place in the line of the date (the name alone)',
  placeExample: 'Bình Hải',
  sign: 'Sign of the agency in document numbers',
  year: 'Which year?',
  head: 'Full name of the head, who signs (may be empty)',
  headExample: 'Nguyễn Văn A',
  units: 'Units, between commas; between semicolons where a name holds a comma',
  unitsHint: 'Left empty, the names shown are used. The first unit leads.',
  example: (words) => `Example: ${words}`,
  nameMissing: 'Write the name of the agency.',
  placeMissing: 'Write the place, for example: Bình Hải.',
  signMissing: 'Write the sign, for example: SNgV.',
  yearWrong: (from, to) => `Write the year in four digits, from ${from} to ${to}.`,
  back: 'Back',
  openFolder: 'Choose the folder of the plan',
  chooseFolder: 'In which folder?',
  created: (names) => `Made ${names.join(' and ')}. Rewrite the objectives, then choose “Preview”.`,
  preview: 'Preview',
  failed: (reason) => `No plan was made: ${reason}`,
  start: '$(add) New plan of a year',
};
