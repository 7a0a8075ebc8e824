import { inLanguage } from '../messages.ts';

/** What "Tìm nhiệm vụ trong văn xuôi" asks and says. */
export function texts(): Texts {
  return inLanguage(vietnamese, english);
}

const vietnamese = {
  title: 'Tìm nhiệm vụ trong văn xuôi',
  choose: 'Chọn câu là nhiệm vụ; lời văn giữ nguyên',
  none: 'Không thấy câu nào giao việc mà chưa ghi thành nhiệm vụ.',
  done: (count: number) => `Đã ghi ${count} nhiệm vụ vào lời văn. Ctrl+Z một lần là bỏ hết.`,
};

type Texts = typeof vietnamese;

const english: Texts = {
  title: 'Find tasks in running text',
  choose: 'Choose the sentences that are tasks; their words stay',
  none: 'No sentence that gives somebody a task is left.',
  done: (count) => `Wrote ${count} tasks into the text. One Ctrl+Z takes them back.`,
};
