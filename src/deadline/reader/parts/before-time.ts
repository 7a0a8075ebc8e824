/** What stands before a time: what of it belongs to the time before, and what is the label of this one. */
import { lastOf, nth } from '../../../known.ts';
import type { Cursor } from '../cursor.ts';
import { type Draft, isLimited } from './drafts.ts';
import type { Element, Separator } from './elements.ts';

/** "Sở Khoa học và Công nghệ": behind the `và` a name goes on. */
function namesGoOn(p: Cursor, before: Element | undefined, next: Element | undefined): boolean {
  if (before?.type !== 'words' || next?.type !== 'words') return false;
  const start = nth(p.tokens, next.first).start;
  return /^\p{Lu}/u.test(p.text.slice(start, start + 4));
}

const CONDITIONS = new Set(['theo', 'căn', 'tùy', 'tuỳ', 'nếu', 'trường', 'đối', 'riêng']);

/** With what is no document by law, too: a time limit may be said to follow any paper ("theo danh mục"). */
const CITED =
  /^(?:theo|căn cứ|thực hiện theo) (?:(?:đúng|các|những|nội dung|thời gian|tiến độ|lộ trình|mốc thời gian|tại|quy định|yêu cầu|của) )*(?:kế hoạch|quyết định|công văn|thông báo|nghị quyết|văn bản|chỉ thị|thông tư|nghị định|hướng dẫn|tờ trình|chương trình|kết luận|đề án|dự án|luật|danh mục|phương án|quy chế|quy định)(?: |$)/;

/** "Theo Kế hoạch …", "Căn cứ Quyết định …" */
function citesDocument(p: Cursor, elements: Element[]): boolean {
  const { first, last } = nth(elements, 0);
  return CITED.test(
    p.tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

/**
 * Words up to the last separator belong to what came before, the rest is its label. A separator
 * between the words of the first label is part of the label, unless it ends it.
 */
export function splitBefore(
  p: Cursor,
  between: Element[],
  leading: boolean,
  next: Draft,
): { left?: Element[]; right?: Element[]; sign?: Separator; colon?: boolean } {
  let elements = between;
  const colon = lastSign(elements) === 'colon';
  if (colon) elements = elements.slice(0, -1);
  // "Theo kế hoạch của tỉnh, hoàn thành trước 30/11": the comma sets the condition apart.
  const start = elements[0];
  const condition = start?.type === 'words' && CONDITIONS.has(nth(p.tokens, start.first).text);
  // "Theo Kế hoạch rà soát, đánh giá … năm 2027": the title goes on over the comma.
  const title = condition && citesDocument(p, elements) && !isLimited(next);
  const ofDay = next.when.type === 'fixed' && next.when.points.some((point) => point.type === 'day');
  let cut = -1;
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = nth(elements, i);
    if (element.type !== 'separator' || element.sign === 'colon') continue;
    const done = title && isDone(p, elements.slice(i + 1));
    if (title && !done && (ofDay || i < elements.length - 1)) continue;
    if (element.sign === 'and' && namesGoOn(p, elements[i - 1], elements[i + 1])) continue;
    const quoted = elements[i - 1]?.type === 'quote' || elements[i + 1]?.type === 'quote';
    const apart =
      (quoted && element.sign === 'and') ||
      element.sign === 'or' ||
      i === elements.length - 1 ||
      (element.sign === 'comma' && condition);
    if (leading && !apart) continue;
    cut = i;
    break;
  }
  if (cut < 0) return { right: elements.length ? elements : undefined, colon };
  const sign = (elements[cut] as Element & { type: 'separator' }).sign;
  let left = elements.slice(0, cut);
  while (left.length && isComma(lastOf(left))) left = left.slice(0, -1);
  const right = elements.slice(cut + 1);
  const signs = elements.slice(0, cut + 1).filter((element) => element.type === 'separator');
  const only = left.length === 0 && signs.some((element) => element.type === 'separator' && element.sign === 'or');
  return {
    left: left.length ? left : undefined,
    right: right.length ? right : undefined,
    sign: only ? 'or' : sign,
    colon,
  };
}

/** "…, hoàn thành quý II/2027": what is to be done by then, no title. */
function isDone(p: Cursor, elements: Element[]): boolean {
  const [only] = elements;
  return elements.length === 1 && only?.type === 'words' && DONE.has(p.slice(only.first, only.last).toLowerCase());
}

const DONE = new Set([
  'hoàn thành',
  'hoàn thành xong',
  'hoàn tất',
  'xong',
  'kết thúc',
  'báo cáo',
  'gửi báo cáo',
  'báo cáo kết quả',
]);

function isComma(element: Element): boolean {
  return element.type === 'separator' && element.sign !== 'or' && element.sign !== 'and';
}

function lastSign(elements: Element[]): Separator | undefined {
  const last = elements.at(-1);
  return last?.type === 'separator' ? last.sign : undefined;
}
