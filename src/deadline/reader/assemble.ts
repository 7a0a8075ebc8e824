import type { Recurring } from '../model.ts';
import { datedInside, expectedBefore, isExpected, isPeriod, refine } from './brackets.ts';
import type { Cursor } from './cursor.ts';
import { addWords, type Draft, stretch, toDraft, toJoin, wordsDrafts } from './drafts.ts';
import type { Element, Segment, Separator } from './elements.ts';
import { changesTime, confines, type LabelFor, labelFits, namesReport, remarkFits } from './labels.ts';
import { collide, isDayStretch, mergeTimes } from './merge.ts';
import { isWhole } from './points.ts';

/** Undefined: the segment cannot be read for sure, so nothing in it may give a day. */
export function assemble(p: Cursor, segment: Segment, bracketed = false): Draft[] | undefined {
  const drafts: Draft[] = [];
  let between: Element[] = [];
  for (const element of segment.elements) {
    if (element.type === 'bracket' && drafts.length && between.length === 0) {
      const refined = refine(p, drafts.at(-1)!, element);
      if (refined === 'unsure') return undefined;
      if (refined) {
        drafts.splice(-1, 1, ...refined);
        continue;
      }
    }
    if (element.type === 'bracket' && between.at(-1)?.type === 'words') {
      const inside = datedInside(p, element);
      // "Sau ngày hội nghị (15/3/2027)": no due day.
      if (inside && limitsWords(p, between.at(-1)!) && inside.some(({ when }) => isDays(when))) return undefined;
      if (inside) {
        addDrafts(p, drafts, [...between, colonAt(element)], inside);
        between = [];
        continue;
      }
    }
    if (element.type !== 'time') {
      between.push(element);
      continue;
    }
    addDrafts(p, drafts, between, element.expression.parts.map(toDraft));
    between = [];
  }
  if (drafts.length === 0) return wordsDrafts(p, segment.elements);
  addTail(p, drafts, between);
  if (drafts.length > 1 && drafts.some((draft) => isFragment(p, draft, drafts))) return undefined;
  // In brackets a day without a month may take it from what stands before them.
  const fine = drafts.every((draft) => (bracketed && draft.when.type === 'partial') || holds(p, draft));
  return fine ? drafts : undefined;
}

function isDays(when: Draft['when']): boolean {
  return when.type === 'fixed' && when.limit === 'on' && when.points.some((point) => point.type === 'day');
}

function limitsWords(p: Cursor, { first }: Element): boolean {
  return /^(?:trước|sau|từ|kể|ngay)$/.test(p.tokens[first]!.text);
}

/** Words that are left of a time that was not read whole: "3 - 6 tháng một lần", "đầu và cuối năm". */
const FRAGMENT = /^(?:\d+|[ivx]+|đầu|giữa|cuối|trước|trong|sau|từ|đến|ngày|tháng|quý|năm|tuần)$/;

function isFragment(p: Cursor, draft: Draft, all: Draft[]): boolean {
  if (draft.when.type !== 'words') return false;
  // "hằng quý, bắt đầu từ quý II": which periods are meant is not known.
  if (draft.bound) return all.some(({ when }) => when.type === 'recurring');
  // Signs beside them do not make words of them; quotes do.
  return p.tokens
    .slice(draft.first, draft.last + 1)
    .every(({ kind, text }) => (kind === 'word' || kind === 'number' ? FRAGMENT.test(text) : kind !== 'quote'));
}

function colonAt({ first }: Element): Element {
  return { type: 'separator', first, last: first, sign: 'colon' };
}

function addDrafts(p: Cursor, drafts: Draft[], between: Element[], fresh: Draft[]): void {
  const before = drafts.at(-1);
  const next = fresh[0]!;
  const { left, right, sign, colon } = split(p, between, before === undefined, next);
  next.label = right && stretch(right);
  next.colon = colon;
  fillPeriod(p, next);
  if (!before) {
    const words = left ? wordsDrafts(p, left) : [];
    if (words.length) {
      drafts.push(...words);
      next.join = toJoin(sign);
    }
    drafts.push(...fresh);
    return;
  }
  if (right && !left && !sign && isLimited(next) && namesItsReport(p, before)) {
    const name = { first: before.label!.first, last: stretch(right)!.last };
    drafts.splice(-1, 1, { ...next, join: before.join, label: name, first: name.first }, ...fresh.slice(1));
    return;
  }
  if (before && fresh.length === 1 && !left && (sign === 'comma' || !sign)) {
    if (repeatsPeriod(p, before, next, right)) {
      before.last = next.last;
      return;
    }
    if (right && next.when.type === 'recurring' && goesOnFrom(p, right)) {
      next.when = afterFirst(before.when, next.when) ?? { type: 'unreadable' };
      next.label = undefined;
      drafts.push({ ...next, join: 'semicolon' });
      return;
    }
    if (!right && isExpected(p, before) && isLimited(next)) {
      drafts.splice(-1, 1, expectedBefore(before, next));
      return;
    }
  }
  const label = left ? undefined : next.label;
  const gap = { separator: sign, words: right !== undefined || left !== undefined, colon, label };
  const merged = mergeTimes(before, next, gap);
  if (merged) {
    const words = left ?? (merged.label && merged.label === label ? undefined : right);
    if (words) merged.remark ??= stretch(words);
    drafts.splice(-1, 1, merged, ...fresh.slice(1));
    return;
  }
  if (right && namesWhat(p, before, next, right)) {
    addWords(p, drafts, left ?? []);
    before.remark = { first: (before.remark ?? stretch(right)!).first, last: next.last };
    return;
  }
  if (left) addWords(p, drafts, left);
  if (drafts.at(-1) === before) inheritLimit(p, before, next, sign);
  if (collide(before, next, gap)) next.when = { type: 'unreadable' };
  next.join = toJoin(sign);
  drafts.push(...fresh);
}

/** "ngày 20 của tháng báo cáo, thực hiện hằng tháng": the period once more, no second day. */
function repeatsPeriod(p: Cursor, before: Draft, next: Draft, words: Element[] | undefined): boolean {
  const [first, second] = [before.when, next.when];
  if (first.type !== 'recurring' || second.type !== 'recurring' || before.remark) return false;
  if (first.days.length === 0 || second.days.length > 0 || second.within) return false;
  if (first.period.unit !== second.period.unit || first.period.every !== second.period.every) return false;
  const label = words && stretch(words);
  return !label || REPEATS.has(p.slice(label.first, label.last).toLowerCase());
}

/** "sau đó", "các kỳ sau" before a recurring time: it begins behind the first date. */
function goesOnFrom(p: Cursor, words: Element[]): boolean {
  const label = stretch(words);
  return label !== undefined && GOES_ON.test(p.slice(label.first, label.last).toLowerCase());
}

const GOES_ON =
  /^(?:sau đó|tiếp đó|từ đó|tiếp theo|(?:các|những) (?:lần|kỳ|đợt) (?:sau|tiếp theo|còn lại))(?: (?:báo cáo|thực hiện|cập nhật|rà soát|kiểm tra|duy trì))?$/;

/** The first date stands for its own month or quarter; the others follow. */
function afterFirst(first: Draft['when'], { period, ...rest }: Recurring): Recurring | undefined {
  if (first.type !== 'fixed' || first.yearly || first.points.length !== 1 || rest.within) return undefined;
  const [point] = first.points;
  if (point?.type !== 'day' && point?.type !== 'month' && point?.type !== 'quarter') return undefined;
  const length = period.unit === 'month' ? period.every : period.unit === 'quarter' ? 3 : 0;
  if (length === 0) return undefined;
  const month = point.type === 'quarter' ? point.quarter * 3 : point.month;
  const next = Math.ceil(month / length) * length + 1;
  if (next > 12) return undefined;
  const from = { type: 'month' as const, month: next, ...(point.year === undefined ? {} : { year: point.year }) };
  return { ...rest, period, within: { from } };
}

const REPEATS = new Set([
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'tổ chức thực hiện',
  'tiến hành',
  'báo cáo',
]);

/** "Báo cáo tháng: trước ngày 20": the report's name says of which period the day is. */
function fillPeriod(p: Cursor, draft: Draft): void {
  const { when, label } = draft;
  if (when.type !== 'partial' || when.period || !label || label.quoted !== undefined) return;
  const name = p.tokens.slice(label.first, label.last + 1).map((token) => token.text);
  const unit = name.at(-1) === 'tháng' ? 'month' : name.at(-1) === 'quý' ? 'quarter' : undefined;
  if (!unit || (name.length > 1 && !/^(?:cáo|kỳ|hợp|ban)$/.test(name.at(-2)!))) return;
  if (when.days.some((day) => 'day' in day && day.next)) return;
  draft.when = { type: 'recurring', period: { unit, every: 1 }, limit: when.limit, days: when.days };
}

/** "trước 20/3 (quý I), 20/6 (quý II)": the limit goes on over the remark; over `hoặc` to a bare day only. */
function inheritLimit(p: Cursor, before: Draft, next: Draft, sign: Separator | undefined): void {
  const [first, second] = [before.when, next.when];
  if (first.type !== 'fixed' || second.type !== 'fixed' || second.limit !== 'on' || next.label) return;
  if (!second.points.every((point) => point.type === 'day')) return;
  const bare = p.tokens[next.first]?.kind === 'number';
  if (sign === 'comma' || sign === 'and' || (sign === 'or' && bare)) next.when = { ...second, limit: first.limit };
}

/** "Trước 15/6 gửi báo cáo 6 tháng đầu năm": the second period says which report it is. */
function namesWhat(p: Cursor, before: Draft, next: Draft, words: Element[]): boolean {
  if (!isPeriod(next) || next.when.type !== 'fixed' || next.strong || isPeriod(before)) return false;
  const last = words.at(-1)!;
  return last.type === 'words' && namesReport(p.tokens.slice(last.first, last.last + 1));
}

function isLimited({ when }: Draft): boolean {
  return (when.type === 'fixed' || when.type === 'recurring') && when.limit !== 'on';
}

/** "Báo cáo 6 tháng đầu năm gửi trước ngày 10/6": the period is part of the report's name. */
function namesItsReport(p: Cursor, { label, when, remark, strong }: Draft): boolean {
  if (!label || label.quoted !== undefined || remark || strong || when.type !== 'fixed') return false;
  return when.points.every(isWhole) && namesReport(p.tokens.slice(label.first, label.last + 1));
}

/** "Sở Khoa học và Công nghệ": behind the `và` a name goes on. */
function namesGoOn(p: Cursor, before: Element | undefined, next: Element | undefined): boolean {
  if (before?.type !== 'words' || next?.type !== 'words') return false;
  const start = p.tokens[next.first]!.start;
  return /^\p{Lu}/u.test(p.text.slice(start, start + 4));
}

const CONDITIONS = new Set(['theo', 'căn', 'tùy', 'tuỳ', 'nếu', 'trường', 'đối', 'riêng']);

const CITED =
  /^(?:theo|căn cứ|thực hiện theo) (?:(?:đúng|các|những|nội dung|thời gian|tiến độ|lộ trình|mốc thời gian|tại|quy định|yêu cầu|của) )*(?:kế hoạch|quyết định|công văn|thông báo|nghị quyết|văn bản|chỉ thị|thông tư|nghị định|hướng dẫn|tờ trình|chương trình|kết luận|đề án|dự án|luật|danh mục|phương án|quy chế|quy định)(?: |$)/;

/** "Theo Kế hoạch …", "Căn cứ Quyết định …" */
function citesDocument(p: Cursor, elements: Element[]): boolean {
  const { first, last } = elements[0]!;
  return CITED.test(
    p.tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

/**
 * What stands before a time: words up to the last separator belong to what came before, the rest is its label. A
 * separator between the words of the first label is part of the label, unless it ends it.
 */
function split(
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
  const condition = start?.type === 'words' && CONDITIONS.has(p.tokens[start.first]!.text);
  // "Theo Kế hoạch rà soát, đánh giá … năm 2027": the title goes on over the comma.
  const title = condition && citesDocument(p, elements) && !isLimited(next);
  const ofDay = next.when.type === 'fixed' && next.when.points.some((point) => point.type === 'day');
  let cut = -1;
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i]!;
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
  while (left.length && isComma(left.at(-1)!)) left = left.slice(0, -1);
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

function addTail(p: Cursor, drafts: Draft[], tail: Element[]): void {
  let elements = tail;
  while (elements.length && elements.at(-1)!.type === 'separator') elements = elements.slice(0, -1);
  if (elements.length === 0) return;
  addWords(p, drafts, elements);
}

/** Whether the part may stand as it is; a bad date, a lone day or words that change the sense may not. */
function holds(p: Cursor, draft: Draft): boolean {
  const { when, label, remark } = draft;
  if (when.type === 'unreadable') return false;
  if (when.type === 'partial') {
    const text = p.slice(draft.first, draft.last);
    p.report(
      'month-missing',
      'warning',
      draft.first,
      draft.last,
      `“${text}” chưa rõ tháng nào. Ghi thêm tháng (ngày 25/6) hoặc kỳ (hằng tháng, hằng quý).`,
    );
    return false;
  }
  const dated = when.type === 'fixed' || when.type === 'recurring' || when.type === 'relative';
  if (!dated) return true;
  if (
    label &&
    label.quoted === undefined &&
    !labelFits(p, label.first, label.last, labelFor(draft), draft.colon === true)
  ) {
    return false;
  }
  if (!remark || remark.quoted !== undefined) return true;
  const apart = p.tokens[remark.first - 1]?.kind === 'open';
  if (when.type === 'recurring' && confines(p, remark.first, remark.last)) return false;
  return apart ? !changesTime(p, remark.first, remark.last) : remarkFits(p, remark.first, remark.last);
}

function labelFor({ when, strong }: Draft): LabelFor {
  if (isDayStretch(when)) return 'stretch';
  if (when.type !== 'fixed') return when.type === 'recurring' && when.limit === 'on' ? 'recurring' : 'limit';
  if (when.limit !== 'on' || when.yearly) return 'limit';
  if (strong) return 'inside';
  if (when.points.some((point) => point.type === 'day')) return 'day';
  // "đầu quý IV" is a day, never the name of a report.
  if (!when.points.every(isWhole)) return 'inside';
  return when.points.some((point) => point.type !== 'month' && point.type !== 'quarter') ? 'fraction' : 'period';
}
