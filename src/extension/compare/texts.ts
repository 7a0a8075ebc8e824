import { inLanguage } from '../messages.ts';

/** What comparing says. */
export function texts(): Texts {
  return inLanguage(vietnamese, english);
}

const vietnamese = {
  chooseOld: (name: string) => `So sánh «${name}» với bản cũ nào?`,
  otherFile: '$(folder-opened) Chọn tệp khác…',
  useAsOld: 'Chọn làm bản cũ',
  saveWord: 'Lưu bảng so sánh (Word)',
  wordFiles: 'Tệp Word',
  saved: (name: string) => `Đã ghi «${name}».`,
};

export type Texts = typeof vietnamese;

const english: Texts = {
  chooseOld: (name) => `Compare “${name}” with which older version?`,
  otherFile: '$(folder-opened) Choose another file…',
  useAsOld: 'Use as the older version',
  saveWord: 'Save the comparison (Word)',
  wordFiles: 'Word file',
  saved: (name) => `Wrote “${name}”.`,
};
