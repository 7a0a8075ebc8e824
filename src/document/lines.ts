/** Where a centred text of several lines is folded: evenly, and where its parts begin rather than inside a word. */
import { lastOf, nth } from '../known.ts';
import { type TextLook, textWidthMm } from './metrics.ts';

/** Words a line of a title or reference begins with rather than others. */
const PHRASE_START = /^(và|của|về|ngày|tại|theo|cho|để|từ|trong|thực)$/iu;

/** Terms of this field that no line of a title cuts in two. */
const TERMS = new Set(
  `mục tiêu, chất lượng, kế hoạch, hệ thống, quản lý, tiêu chuẩn, quốc gia, thực hiện, áp dụng, duy trì, cải tiến,
  công bố, ban hành, triển khai, xây dựng, đánh giá, nội bộ, lãnh đạo, xem xét, kết quả, tình hình, báo cáo, quyết định,
  chỉ đạo, kiện toàn, phù hợp, hoạt động, cơ quan, đơn vị, nhiệm vụ, hành chính, thủ tục, cải cách, thành lập, tổ chức,
  ủy ban, nhân dân, chuyển đổi, chính sách, quy trình, hành động, khắc phục, chương trình, công tác, trung tâm, tháng đầu,
  đầu năm, cuối năm, ban chỉ, tcvn iso, khu kinh, kinh tế, công nghiệp, công nghệ, nông nghiệp, môi trường, khoa học,
  giáo dục, đào tạo, văn hóa, thể thao, du lịch, tài chính, tư pháp, nội vụ, ngoại vụ, y tế, dân tộc, tôn giáo,
  thanh tra, văn phòng, chi cục, thủy lợi, kiểm lâm, chăn nuôi, bảo vệ, thực vật, phát triển, hội đồng, trưởng ban,
  thường trực, phụ trách, quy hoạch, hạ tầng, giám đốc, chủ tịch`
    .split(',')
    .map((term) => term.trim().replace(/\s+/g, ' ')),
);

/** How bad a break inside a phrase or a term is, and one line more, against lines of uneven length. */
const INSIDE_PHRASE = 1;
const INSIDE_TERM = 1;
const LINE_MORE = 0.6;
/** Longer texts are no titles: they fill their lines. */
const MOST_LINES = 5;

interface Folding {
  /** Index of the word each line but the first begins with. */
  breaks: number[];
  cost: number;
}

/**
 * The text on lines no wider than `widthMm` (a single word may be wider).
 * `starts` says which words a line should begin with.
 */
export function foldedLines(text: string, widthMm: number, look: TextLook, starts = PHRASE_START): string[] {
  const words = text.split(/[ \t\n]+/u).filter(Boolean);
  const line = new Lines(words, look);
  const whole = line.width(0, words.length);
  if (whole <= widthMm || words.length < 2) return [text];
  const fewest = Math.ceil(whole / widthMm);
  const counts = fewest < MOST_LINES ? [fewest, fewest + 1] : [];
  const foldings = counts.flatMap((count) => {
    const folding = bestFolding(line, count, widthMm, starts);
    return folding ? [{ ...folding, cost: folding.cost + (count - fewest) * LINE_MORE }] : [];
  });
  const best = foldings.toSorted((a, b) => a.cost - b.cost)[0];
  return line.cut(best?.breaks ?? filledLines(line, widthMm));
}

/** The words of a text with the width of any stretch of them. */
class Lines {
  private readonly ends = [0];
  private readonly space: number;

  constructor(
    readonly words: string[],
    look: TextLook,
  ) {
    this.space = textWidthMm(' ', look);
    for (const word of words) this.ends.push(lastOf(this.ends) + textWidthMm(word, look) + this.space);
  }

  /** Cost of a line that begins with the word at `index`. */
  breakCost(index: number, starts: RegExp): number {
    const word = nth(this.words, index);
    if (starts.test(word)) return 0;
    const before = nth(this.words, index - 1);
    const whole = TERMS.has(`${before} ${word}`.toLowerCase()) || isNumbered(before, word);
    return INSIDE_PHRASE + (whole ? INSIDE_TERM : 0);
  }

  width(from: number, to: number): number {
    return nth(this.ends, to) - nth(this.ends, from) - this.space;
  }

  cut(breaks: number[]): string[] {
    const starts = [0, ...breaks];
    return starts.map((start, i) => this.words.slice(start, starts[i + 1] ?? this.words.length).join(' '));
  }
}

/** "năm 2027", "ISO 9001:2015", "6 tháng". */
function isNumbered(before: string, word: string): boolean {
  return /^\d/u.test(word) || /^\d+$/u.test(before);
}

/** The least uneven folding into `count` lines, found from the last line to the first. */
function bestFolding(line: Lines, count: number, widthMm: number, starts: RegExp): Folding | undefined {
  const last = line.words.length;
  const aim = line.width(0, last) / count;
  const costOf = (from: number, to: number) => {
    const width = line.width(from, to);
    return width <= widthMm ? Math.abs(width - aim) / aim : Number.POSITIVE_INFINITY;
  };
  let from: (Folding | undefined)[] = line.words.map((_, i) => {
    const cost = costOf(i, last);
    return Number.isFinite(cost) ? { breaks: [], cost } : undefined;
  });
  for (let lines = 2; lines <= count; lines++) {
    const rest = from;
    from = line.words.map((_, i) => {
      let best: Folding | undefined;
      for (let end = i + 1; end < last; end++) {
        const after = rest[end];
        if (!after) continue;
        const cost = costOf(i, end) + line.breakCost(end, starts) + after.cost;
        if (Number.isFinite(cost) && (!best || cost < best.cost)) best = { breaks: [end, ...after.breaks], cost };
      }
      return best;
    });
  }
  return from[0];
}

function filledLines(line: Lines, widthMm: number): number[] {
  const breaks: number[] = [];
  line.words.forEach((_, i) => {
    const start = breaks.at(-1) ?? 0;
    if (i > start && line.width(start, i + 1) > widthMm) breaks.push(i);
  });
  return breaks;
}
