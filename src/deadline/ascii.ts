/** Phrases typed before the input method caught up ("truoc ngay 30/6 hang nam"): read only if every word is known. */
import { plainLetters } from '../fold.ts';

const WORDS: Record<string, string> = Object.fromEntries(
  (
    'báo cáo cả các chậm của cuối đầu đến định đột giữa hằng hết hoặc hoàn kỳ lần mỗi muộn năm ngày nhất quý tháng thành ' +
    'thường trong trước từ tuần và vào xong xuất xuyên i ii iii iv t q'
  )
    .split(' ')
    .map((word) => [plainLetters(word), word]),
);

/** Pairs that make another word of the first: "quy dinh" is quy định, not quý. */
const OTHERWISE = /\b(?:quy dinh|hang hoa|nam hoc)\b/;

/** The words with their marks, or undefined where one is not known or they have marks already. */
export function restoreMarks(words: readonly string[]): string[] | undefined {
  if (words.length === 0 || OTHERWISE.test(words.join(' '))) return undefined;
  const restored = words.map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word]! : undefined));
  return restored.every((word) => word !== undefined) ? restored : undefined;
}
