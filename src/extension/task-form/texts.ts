import { inLanguage } from '../messages.ts';

/** What the form of a task says. */
export function texts(): typeof vietnamese {
  return inLanguage(vietnamese, english);
}

const vietnamese = {
  title: (task: string) => `Phiếu nhiệm vụ: ${task}`,
  choose: 'Chọn ô cần sửa; tệp đổi theo ngay. Esc: đóng phiếu.',
  keys: {
    'nội dung': 'Nội dung',
    'chủ trì': 'Chủ trì',
    'phối hợp': 'Phối hợp',
    'thời hạn': 'Thời hạn',
    'theo dõi': 'Theo dõi',
    'kết quả': 'Kết quả',
    'ghi chú': 'Ghi chú',
  } as Record<string, string>,
  empty: '(chưa ghi)',
  reading: (words: string) => `Hiểu là: ${words}`,
  record: 'Ghi tiến độ…',
  openText: 'Mở trong tệp',
  ownWords: 'viết thành lời',
  textPrompt: 'Enter để ghi vào tệp, Esc để giữ như cũ',
  textsPrompt: 'Mỗi kết quả cách nhau bằng dấu chấm phẩy; Enter để ghi vào tệp',
  partiesPrompt: 'Gõ để tìm, đánh dấu các đơn vị, vai trò',
  deadlinePrompt: 'Ví dụ: trước 30/6; quý II; hằng tháng trước ngày 25; thường xuyên',
  noTask: 'Hãy đặt con trỏ vào một nhiệm vụ trong tệp .mtcl rồi chạy lại lệnh này.',
  notWritten: 'Chưa ghi được vào tệp. Hãy xem tệp có cho ghi không, rồi thử lại.',
};

const english: typeof vietnamese = {
  title: (task) => `Form of the task: ${task}`,
  choose: 'Choose a field to fill in; the file follows at once. Esc closes the form.',
  keys: {
    'nội dung': 'What to do',
    'chủ trì': 'Led by',
    'phối hợp': 'With',
    'thời hạn': 'Deadline',
    'theo dõi': 'Monitored by',
    'kết quả': 'Result',
    'ghi chú': 'Note',
  },
  empty: '(empty)',
  reading: (words) => `Read as: ${words}`,
  record: 'Record progress…',
  openText: 'Open in the file',
  ownWords: 'in words',
  textPrompt: 'Enter writes it to the file, Esc leaves it',
  textsPrompt: 'Several results between semicolons; Enter writes them to the file',
  partiesPrompt: 'Type to search, tick units and roles',
  deadlinePrompt: 'For example: before 30/6 (in Vietnamese)',
  noTask: 'Put the cursor into a task of a .mtcl file, then run this command again.',
  notWritten: 'The file could not be written. See whether it may be, then try again.',
};
