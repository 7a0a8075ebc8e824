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
  units: 'Các phòng, đơn vị: cách nhau bằng dấu chấm phẩy (hoặc dấu phẩy)',
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
  failed: (reason: string) => `Chưa tạo được tệp: ${reason}`,
  exists: (path: string) => `${path} đã có nội dung, không ghi đè.`,
  start: '$(add) Tạo kế hoạch năm mới',
  startDocument: '$(new-file) Tạo văn bản khác…',
  startImport: '$(desktop-download) Nhập từ Word, Excel',
  fromWord: 'Có tệp Word, Excel của năm trước: nhập tệp ấy',
  fromWordDetail:
    'Mục tiêu, bảng nhiệm vụ, đơn vị, căn cứ, lời văn được đọc vào; chữ giữ nguyên, chỗ chưa hiểu được đánh dấu.',
  startQuestion: 'Kế hoạch mới bắt đầu từ đâu?',
  fromPlan: (old: number, next: number) => `Chuyển kế hoạch năm ${old} sang năm ${next}`,
  fromPlanDetail: 'Giữ mục tiêu, nhiệm vụ, lời văn; năm và thời hạn sang năm mới; chỗ phải quyết định có ghi chú.',
  fromDirectory: (agency: string) => `Kế hoạch mới của ${agency}`,
  fromDirectoryDetail: (units: string[]) =>
    units.length > 0 ? `Dùng danh bạ đang có: ${units.join(', ')}.` : 'Dùng danh bạ đang có.',
  fromAnswers: 'Cơ quan khác',
  fromAnswersDetail: 'Trả lời vài câu hỏi về cơ quan; danh bạ mới được tạo cùng kế hoạch.',
  leadQuestion: 'Đơn vị nào là đầu mối chủ trì?',
  signatoryQuestion: 'Ai ký?',
  unitQuestion: 'Của đơn vị nào?',
  quarterQuestion: 'Quý nào?',
  quarter: (name: string) => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1),
  difference: (old: string, next: string) => `${old} ↔ ${next} (chưa ghi)`,
  write: (names: string[]) => `Đúng rồi, tạo ${names.join(', ')}`,
  movedCount: (count: number) =>
    `${count} chỗ đổi, mới trước cũ sau. Xem so sánh, rồi chọn dòng đầu để tạo; Esc để bỏ.`,
  gone: '(bỏ)',
  decide: 'Xem chỗ cần quyết định',
  carried: (name: string, decisions: number, left: string[]) =>
    `Đã tạo ${name}.${decisions > 0 ? ` Có ${decisions} chỗ cần quyết định, kể ở mục «Cần quyết định» của thanh MTCL.` : ''}${
      left.length > 0 ? ` Không chuyển: ${left.join(', ')}.` : ''
    }`,
  refused: {
    noFile: (file: string) => `không tìm thấy ${file}.`,
    noPlan: (file: string) => `${file} không có kế hoạch năm nào để chuyển.`,
    sameYear: (file: string) => `${file} đã là kế hoạch của năm ấy. Hãy chọn năm khác.`,
    brokenFile: (file: string) => `${file} còn lỗi cú pháp. Hãy sửa lỗi rồi thử lại.`,
    elsewhere: (file: string) => `${file} nằm ở thư mục khác. Hãy chuyển kế hoạch ở thư mục ấy trước.`,
  },
  documentTitle: 'Tạo văn bản mới',
  kindQuestion: 'Chọn loại văn bản (gõ để tìm)',
  fileQuestion: 'Dùng kế hoạch, danh bạ nào?',
  planOf: (year: number, agency: string) => `Kế hoạch năm ${year}: ${agency}`,
  noDirectory: 'không tìm thấy danh bạ trong thư mục này.',
  missing: {
    plan: 'Loại văn bản này lấy mục tiêu, nhiệm vụ từ kế hoạch năm, mà thư mục chưa có kế hoạch. Hãy tạo kế hoạch trước.',
    directory: 'Loại văn bản này lấy tên cơ quan, đơn vị từ danh bạ, mà thư mục chưa có. Hãy tạo kế hoạch trước.',
    answers: '',
  },
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
  units: 'Units, between semicolons (or commas)',
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
  failed: (reason) => `Nothing was made: ${reason}`,
  exists: (path) => `${path} has something in it and is not written over.`,
  start: '$(add) New plan of a year',
  startDocument: '$(new-file) Another document…',
  startImport: '$(desktop-download) Import from Word, Excel',
  fromWord: 'There is a Word or Excel file of last year: import it',
  fromWordDetail:
    'Objectives, tables of tasks, units, legal bases and text are read; the words stay, what is not understood is marked.',
  startQuestion: 'What does the new plan start from?',
  fromPlan: (old, next) => `Carry the plan of ${old} over to ${next}`,
  fromPlanDetail: 'Keeps objectives, tasks and wording; years and deadlines move on; what needs a decision is marked.',
  fromDirectory: (agency) => `New plan of ${agency}`,
  fromDirectoryDetail: (units) =>
    units.length > 0 ? `Uses the directory that is here: ${units.join(', ')}.` : 'Uses the directory that is here.',
  fromAnswers: 'Another agency',
  fromAnswersDetail: 'Answer a few questions; a new directory is made with the plan.',
  leadQuestion: 'Which unit leads?',
  signatoryQuestion: 'Who signs?',
  unitQuestion: 'Of which unit?',
  quarterQuestion: 'Which quarter?',
  quarter: (name) => `Quarter ${name.replace(/^quý /, '')}`,
  difference: (old, next) => `${old} ↔ ${next} (not written yet)`,
  write: (names) => `Good, make ${names.join(', ')}`,
  movedCount: (count) =>
    `${count} places change, new before old. Look at the comparison; the first line makes it, Esc gives up.`,
  gone: '(left out)',
  decide: 'Show what to decide',
  carried: (name, decisions, left) =>
    `Made ${name}.${decisions > 0 ? ` ${decisions} places need a decision: see “Cần quyết định” in the MTCL bar.` : ''}${
      left.length > 0 ? ` Left behind: ${left.join(', ')}.` : ''
    }`,
  refused: {
    noFile: (file) => `${file} was not found.`,
    noPlan: (file) => `${file} holds no plan of a year.`,
    sameYear: (file) => `${file} is the plan of that year already. Choose another year.`,
    brokenFile: (file) => `${file} has syntax errors. Put them right, then try again.`,
    elsewhere: (file) => `${file} lies in another folder. Carry over the plan of that folder first.`,
  },
  documentTitle: 'New document',
  kindQuestion: 'Choose the kind of document (type to search)',
  fileQuestion: 'Which plan or directory?',
  planOf: (year, agency) => `Plan of ${year}: ${agency}`,
  noDirectory: 'there is no directory in this folder.',
  missing: {
    plan: 'This kind takes objectives and tasks from a plan, and the folder has none yet. Make the plan first.',
    directory: 'This kind takes names from a directory, and the folder has none yet. Make the plan first.',
    answers: '',
  },
};
