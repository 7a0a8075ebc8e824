import { nth } from '../../known.ts';
import { formatDeadline } from '../format.ts';
import type { Deadline, DeadlinePart, DeadlineProblem, Join } from '../model.ts';
import { normaliseDeadline } from '../normalise.ts';
import { tokenize } from '../tokens.ts';
import { Cursor } from './cursor.ts';
import { assemble } from './parts/assemble.ts';
import type { Draft, Stretch } from './parts/drafts.ts';
import { readSegments, type Segment } from './parts/elements.ts';
import { syntaxQuotes } from './parts/syntax-quotes.ts';

export interface DeadlineReading {
  /** Absent only where the text holds no words at all. */
  deadline?: Deadline;
  /** The text is in the language's own form (spacing, `ngày` before a day and leading zeros aside). */
  canonical: boolean;
  /** Names of tasks in relative deadlines, with their offsets in the text. */
  references: { name: string; start: number; end: number }[];
  problems: DeadlineProblem[];
  /** The words that by themselves give no day, as they stand in the text; a length counted from a task or event is not among them. */
  undated: string[];
  /** Where each part of the deadline stands in the text; `when`: its time alone. */
  spans: { start: number; end: number; when: { start: number; end: number } }[];
  /** Quotation marks that tell the reader what is a label, a remark or an event: syntax, while others are the author's. */
  quotes: { start: number; end: number }[];
  /** Days 29/02 without a year: right in leap years only. */
  leapDays: { start: number; end: number }[];
}

export interface ReadOptions {
  /** Tells the names of tasks from other words; without it any single word in the place of a name is one. */
  isTask?: (name: string) => boolean;
}

/** Longer than any deadline: half a page of text. What is longer is kept as it stands and not read. */
const MOST_CHARACTERS = 1_000;

/** Reads a deadline as officials write it or in the language's own form. Never throws. */
export function readDeadline(text: string, options: ReadOptions = {}): DeadlineReading {
  if (text.length > MOST_CHARACTERS) return tooLong(text);
  const p = new Cursor(text, tokenize(text), options.isTask);
  const parts: DeadlinePart[] = [];
  const spans: DeadlineReading['spans'] = [];
  const undated: string[] = [];
  const segments = readSegments(p);
  for (const segment of readableSegments(p, segments)) {
    const { first, last, elements } = segment;
    const drafts = (elements && assemble(p, { first, last, elements })) ?? unread(p, first, last);
    for (const draft of drafts) {
      const part = toPart(p, draft, parts.length > 0);
      if (!part) continue;
      parts.push(part);
      const last = Math.max(draft.last, draft.remark?.last ?? 0);
      spans.push({
        start: nth(p.tokens, draft.label?.first ?? draft.first).start,
        end: nth(p.tokens, last).end,
        when: { start: nth(p.tokens, draft.first).start, end: nth(p.tokens, draft.last).end },
      });
      const words = undatedWords(p, draft);
      if (words) undated.push(words);
      if (draft.remark && draft.when.type !== 'continuous') {
        const remark = toText(p, draft.remark);
        if (remark) undated.push(remark);
      }
    }
  }
  const deadline = parts.length ? normaliseDeadline({ parts }) : undefined;
  const { problems, leapDays } = p;
  return {
    deadline,
    canonical: deadline !== undefined && loosen(text) === loosen(formatDeadline(deadline)),
    references: references(p, deadline),
    problems: dedupe(problems),
    undated,
    spans,
    quotes: syntaxQuotes(p, segments),
    leapDays: [...leapDays],
  };
}

function tooLong(text: string): DeadlineReading {
  const message = `Thời hạn này dài ${text.length.toLocaleString('de-DE')} ký tự nên không đọc thành ngày. Hãy viết ngắn dưới ${MOST_CHARACTERS.toLocaleString('de-DE')} ký tự, phần giải thích đưa vào ghi chú.`;
  return {
    deadline: { parts: [{ when: { type: 'words', text: text.trim() } }] },
    canonical: true,
    references: [],
    problems: [{ code: 'too-long', severity: 'error', start: 0, end: text.length, message }],
    undated: [`${text.trim().slice(0, 80)}…`],
    spans: [{ start: 0, end: text.length, when: { start: 0, end: text.length } }],
    quotes: [],
    leapDays: [],
  };
}

/** Words that take a case out of the rest: then no day of the whole is sure; nor is one of the lunar calendar. */
const EXCEPTIONS = new Set(['riêng', 'trừ']);

/** "Theo kế hoạch riêng; …", "văn bản riêng của Sở": a thing's own, no case taken out. */
function isOwn(p: Cursor, index: number): boolean {
  const [before, next] = [p.tokens[index - 1], p.tokens[index + 1]];
  if (nth(p.tokens, index).text !== 'riêng' || before?.kind !== 'word' || TIMES.has(before.text)) return false;
  return next?.kind !== 'word' || next.text === 'của';
}

const TIMES = new Set(['tháng', 'quý', 'năm', 'tuần', 'ngày']);

function readableSegments(
  p: Cursor,
  segments: Segment[],
): (Omit<Segment, 'elements'> & { elements: Segment['elements'] | undefined })[] {
  const depth = p.tokens.map((token) => (token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0));
  let open = 0;
  const exception = p.tokens.some((token, index) => {
    open += nth(depth, index);
    if (token.kind !== 'word') return false;
    if (token.text === 'âm' && p.tokens[index + 1]?.text === 'lịch') return true;
    return open <= 0 && EXCEPTIONS.has(token.text) && !isOwn(p, index);
  });
  const last = p.tokens.length - 1;
  return exception && segments.some((segment) => segment.elements.some((element) => element.type === 'time'))
    ? [{ first: 0, last, elements: undefined }]
    : segments;
}

/** "Theo Kế hoạch cải cách hành chính năm 2027 của tỉnh" */
const NAMED_PLAN =
  /^(?:thực hiện )?theo (?:đúng |các |nội dung )?(?:kế hoạch|chương trình|đề án|dự án|nghị quyết|quyết định|chỉ thị|phương án|danh mục)\s[^\d;:()]*(?:năm \d{4}|giai đoạn \d{4}\s?[-–]\s?\d{4})(?: (?:của|được|do)\s[^\d;:()]*)?[.]?$/iu;

function unread(p: Cursor, first: number, last: number): Draft[] {
  const text = p.slice(first, last);
  const [start, end] = [nth(p.tokens, first).start, nth(p.tokens, last).end];
  // The title of a plan with its year: no day is meant, and none is missed.
  if (NAMED_PLAN.test(text)) return [{ when: { type: 'words', text }, strong: true, first, last }];
  if (!p.problems.some((problem) => problem.start >= start && problem.end <= end)) {
    p.report(
      'unread',
      'warning',
      first,
      last,
      `Không đọc chắc được «${text}» thành ngày. Ghi rõ mốc thời gian, hoặc đặt cả cụm trong ngoặc kép làm ghi chú.`,
    );
  }
  return [{ when: { type: 'words', text }, strong: true, first, last }];
}

function toPart(p: Cursor, draft: Draft, further: boolean): DeadlinePart | undefined {
  const { when } = draft;
  if (when.type === 'partial' || when.type === 'unreadable') return undefined;
  const label = draft.label && toText(p, draft.label);
  if (when.type === 'words') {
    const tail = draft.remark && toText(p, draft.remark);
    const text = trim([label && `${label}${draft.colon ? ':' : ''}`, when.text, tail].filter(Boolean).join(' '));
    if (!text) return undefined;
    return { ...joinOf(draft.join, further), when: { type: 'words', text } };
  }
  const remark = [draft.note, draft.remark && toText(p, draft.remark)].filter(Boolean).join('; ');
  return {
    ...joinOf(draft.join, further),
    ...(label ? { label } : {}),
    when,
    ...(remark ? { remark } : {}),
  };
}

function joinOf(join: Join | undefined, further: boolean): { join?: Join } {
  return further ? { join: join ?? 'semicolon' } : {};
}

function toText(p: Cursor, stretch: Stretch): string {
  return trim(stretch.quoted ?? p.slice(stretch.first, stretch.last));
}

function trim(text: string): string {
  return text.replace(/^[\s,:.;–-]+/, '').replace(/(?<![\s,:;.…–-])[\s,:;.…–-]+$/, '');
}

function undatedWords(p: Cursor, draft: Draft): string | undefined {
  const { type } = draft.when;
  if (type === 'fixed' || type === 'recurring' || type === 'relative') return undefined;
  if (type === 'words') return trim((draft.when as { text: string }).text);
  const first = draft.label?.first ?? draft.first;
  const tail =
    type === 'continuous' && draft.remark && draft.remark.quoted === undefined ? draft.remark.last : draft.last;
  return trim(p.slice(first, p.tokens[tail + 1]?.kind === 'close' && tail > draft.last ? tail + 1 : tail));
}

function references(p: Cursor, deadline: Deadline | undefined): DeadlineReading['references'] {
  const result: DeadlineReading['references'] = [];
  let from = 0;
  for (const { when } of deadline?.parts ?? []) {
    if ((when.type !== 'relative' && when.type !== 'event') || when.anchor.type !== 'task') continue;
    const { name } = when.anchor;
    const found = p.tokens.findIndex(
      (token, index) =>
        index >= from &&
        token.kind !== 'quote' &&
        (index === 0 || token.spaced) &&
        nameAt(p.text, token.start, name) !== undefined &&
        index > 0,
    );
    if (found < 0) continue;
    const start = nth(p.tokens, found).start;
    result.push({ name, start, end: nameAt(p.text, start, name)! });
    from = found + 1;
  }
  return result;
}

/** End of the name at `start`, whether the text is composed (NFC) or not. */
function nameAt(text: string, start: number, name: string): number | undefined {
  const match = /^[\p{L}\p{M}\p{N}_-]+/u.exec(text.slice(start, start + name.length * 3 + 8));
  return match && match[0].normalize('NFC').replace(/(?<!-)-+$/, '') === name
    ? start + match[0].replace(/(?<!-)-+$/, '').length
    : undefined;
}

/** Without what may differ in the own form: spaces, `ngày` before a day, `tháng` before 3/2027, leading zeros, dashes. */
function loosen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/ ?- ?/g, '-')
    .replace(/(?<![\p{L}\p{M}])ngày (?=\d)/gu, '')
    .replace(/(?<=trước |nhất |hết |đến )tháng (?=\d{1,2}\/\d{4}(?!\d))/gu, '')
    .replace(/(?<!\d)0(?=\d)/g, '')
    .replace(/[“”]/g, '"')
    .replace(/(?<![\s.])[\s.]+$/, '')
    .trim();
}

function dedupe(problems: DeadlineProblem[]): DeadlineProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.code}:${problem.start}:${problem.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
