/** Which words may stand before and behind a time without making it something else than a time limit. */
import { caseless } from '../../../fold.ts';
import { lastOf, nth } from '../../../known.ts';
import type { Token } from '../../token.ts';
import type { Cursor } from '../cursor.ts';

/** Words for what is done by the time: they stand before it without quotes in the language's own form. */
const ACTIONS = new Set(
  (
    'báo cáo|báo cáo kết quả|báo cáo định kỳ|báo cáo tổng hợp|hoàn thành|hoàn thành xong|hoàn tất|hoàn thiện|kết thúc|' +
    'thực hiện|triển khai|triển khai thực hiện|tổ chức|tổ chức thực hiện|gửi|gửi báo cáo|nộp|trình|trình ký|' +
    'trình phê duyệt|ban hành|xây dựng|tổng hợp|tổng hợp báo cáo|rà soát|cập nhật|công bố|dự kiến|duy trì|theo dõi|' +
    'kiểm tra|đánh giá|khảo sát|đăng ký|sơ kết|tổng kết|phê duyệt|họp|tổ chức họp|thống kê|bàn giao|nghiệm thu|' +
    'công khai|niêm yết|thẩm định|tự đánh giá|lập|lập kế hoạch|xong|thường kỳ'
  ).split('|'),
);

export function isAction(label: string): boolean {
  return ACTIONS.has(caseless(label));
}

const FIRST_OF_ACTION = new Set([...ACTIONS].map((action) => nth(action.split(' '), 0)));

/** Whether a word may begin what is to be done. */
export function startsAction(word: string | undefined): boolean {
  return word !== undefined && FIRST_OF_ACTION.has(word);
}

/** A time word behind one of these names a report or plan, not a time limit: "báo cáo quý", "kế hoạch năm". */
const NAMES_A_PERIOD = new Set([
  'cáo',
  'hoạch',
  'trình',
  'tác',
  'ban',
  'kết',
  'kỳ',
  'quả',
  'liệu',
  'giá',
  'sách',
  'lương',
]);

const TIME_WORDS = new Set(['ngày', 'tháng', 'quý', 'năm', 'tuần', 'thứ', 'giờ']);

/** Before a time these words make it part of a reference or of a condition. */
const MAKES_REFERENCE = new Set(['trừ', 'nếu', 'tùy', 'tuỳ']);

/** The same at the beginning or the end of the words only: "Không trước …", "Khoảng tháng 6". */
const REFERS_AT_EDGE = new Set(['ngoài', 'khoảng', 'không', 'quá', 'trễ']);

/** "chuyển đổi số", "chữ ký số": the word for digital, not for a number. */
const DIGITAL = /^(?:đổi|ký|tế|hội|dân|năng|liệu|tầng|quyền|phủ|nghệ|hóa|hoá)$/;

/** Words whose last syllable alone would count or compare what follows. */
const COMPOUNDS = new Set([
  'dứt điểm',
  'thí điểm',
  'trọng điểm',
  'địa điểm',
  'cao điểm',
  'chấm điểm',
  'danh mục',
  'hạng mục',
  'chuyên mục',
  'tài khoản',
  'lấy mẫu',
  'biểu mẫu',
  'ban đầu',
  'bước đầu',
]);

const ENDS_OPEN = new Set(
  'sau từ kể trước khoảng số lần thứ tuần mục điều khoản điểm lục bảng mẫu đầu giữa cuối gần hơn quá trên dưới của và tính đến tới'.split(
    ' ',
  ),
);

/** Kinds of documents whose names a day may follow: "Kế hoạch ngày 15/3/2027" is a document, not a deadline. Words of cells, whether they can be issued or cited or not. */
const DOCUMENTS = new Set([
  'kế hoạch',
  'quyết định',
  'công văn',
  'thông báo',
  'nghị quyết',
  'văn bản',
  'chỉ thị',
  'thông tư',
  'nghị định',
  'hướng dẫn',
  'tờ trình',
  'chương trình',
  'kết luận',
  'biên bản',
]);

/**
 * The time behind the label: from a day to a day; with a limit; recurring; a bare day; a bare month or quarter; a bare half year or year; any
 * of the last two after `trong`, `vào`.
 */
export type LabelFor = 'stretch' | 'limit' | 'recurring' | 'day' | 'period' | 'fraction' | 'inside';

/** Whether the words first … last may stand before such a time as what is to be done. */
export function labelFits(p: Cursor, first: number, last: number, before: LabelFor, colon: boolean): boolean {
  const tokens = p.tokens.slice(first, last + 1);
  if (tokens.some((token) => token.kind === 'code')) return false;
  if (refers(tokens)) return false;
  const end = lastOf(tokens);
  const lastTwo = tokens
    .slice(-2)
    .map((token) => token.text)
    .join(' ');
  if (before === 'day' && DOCUMENTS.has(lastTwo)) return false;
  const words = tokens.map(({ text }) => text).join(' ');
  if (colon || /^(?:lần|kỳ|đợt) (?:đầu|đầu tiên|thứ nhất)$/.test(words)) return true;
  // "Kết quả từ 01/01 đến 31/5": what is reported on, no time to do it in.
  if (before === 'stretch' && /^(?:báo cáo|kết quả|thống kê|tổng hợp)(?: |$)/.test(words)) return ACTIONS.has(words);
  if (before === 'stretch' && namesStretch(tokens)) return true;
  if ((before === 'day' || before === 'inside' || before === 'stretch') && namesOccasion(p, tokens)) {
    return !tokens.some((token, index) => token.kind === 'number' || (index > 0 && isLooseTime(tokens, index)));
  }
  if (/^(?:đợt|lần|kỳ|bước|đ)$/.test(tokens.at(-2)?.text ?? '') && end.kind === 'number') return true;
  // "15 hằng tháng", "3 năm/lần": the number belongs to the time.
  if (end.kind === 'number' || end.kind === 'slash') return false;
  const compound = COMPOUNDS.has(lastTwo);
  const digital = end.text === 'số' && DIGITAL.test(tokens.at(-2)?.text ?? '');
  if (end.kind === 'word' && ENDS_OPEN.has(end.text) && !digital && !compound) return false;
  if ((before === 'period' || before === 'fraction') && namesReport(tokens)) return false;
  if (before === 'fraction' && end.text === 'kết') return false;
  if (before !== 'limit' && before !== 'recurring') {
    if (isShare(tokens, 0) && tokens.length === 2) return true;
    // "Đạt 3/4 chỉ tiêu"
    if (before === 'day' && nth(tokens, 0).text === 'đạt') return false;
    if (!FIRST_OF_ACTION.has(nth(tokens, 0).text) && !startsWithAction(tokens)) return false;
    return !tokens.some(
      (token, index) =>
        (token.kind === 'number' &&
          !isShare(tokens, index) &&
          !((before === 'inside' || before === 'stretch') && counts(tokens, index))) ||
        isLooseTime(tokens, index),
    );
  }
  // "Báo cáo 6 tháng đầu năm gửi trước ngày 10/6": the months belong to the report.
  const named = withoutReportNames(tokens);
  return !named.some((_, index) => index < named.length - 1 && isLooseTime(named, index));
}

/** What goes on from one day to another: "Tuần 2", "Giai đoạn II", "Vòng sơ khảo", "Cao điểm ra quân". */
const STRETCHES =
  /^(?:(?:tuần|đợt|giai đoạn|vòng|lớp|khóa|khoá|lượt|bước) \S|tuần lễ |(?:cao điểm|đợt cao điểm|tháng cao điểm|chiến dịch|hội thi|hội diễn|hội thao|lễ hội|triển lãm|kỳ thi|kỳ họp) )/;

function namesStretch(tokens: readonly Token[]): boolean {
  const words = `${tokens.map(({ text }) => text).join(' ')} `;
  if (!STRETCHES.test(words)) return false;
  return !tokens.some(
    ({ text }, index) => index > 0 && (TIME_WORDS.has(text) || text === 'liệu') && !(text === 'thứ' || text === 'năm'),
  );
}

/** What is held on certain days: "Ngày Pháp luật 09/11", "Đợt cao điểm từ 10/11 đến 10/12". */
const OCCASIONS =
  /^(?:đợt cao điểm|cao điểm|tháng cao điểm|tháng hành động|tuần lễ|chiến dịch|hội thi|cuộc thi|vòng thi|khai mạc|bế mạc)(?: |$)/;

function namesOccasion(p: Cursor, tokens: readonly Token[]): boolean {
  if (OCCASIONS.test(tokens.map((token) => token.text).join(' '))) return true;
  const [first, second] = tokens;
  return first!.text === 'ngày' && second?.kind === 'word' && /^\p{Lu}/u.test(p.text.slice(second.start, second.end));
}

/** "báo cáo quý I", "kế hoạch năm 2027": the period belongs to the name of the report or plan. */
export function namesReport(tokens: readonly Token[]): boolean {
  return /^(?:cáo|hoạch|quả|liệu)$/.test(tokens.at(-1)?.text ?? '');
}

/** `50%` */
function isShare(tokens: readonly Token[], index: number): boolean {
  return nth(tokens, index).kind === 'number' && tokens[index + 1]?.text === '%';
}

/** `02 lớp`, `3 xã`: so many of something that is no time. */
function counts(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === 'word' && next.spaced && !TIME_WORDS.has(next.text) && next.text !== 'lần';
}

/** Further words for what is done; in the own form they stand in quotes. */
const VERBS = new Set(
  (
    'đạt|phấn đấu|quyết tâm|tập trung|tiếp tục|nhận|tiếp nhận|thu thập|phát động|trao giải|chấm thi|chấm điểm|diễn ra|tuyển dụng|bồi dưỡng|tập huấn|đào tạo|' +
    'mở lớp|tuyên truyền|lấy ý kiến|thành lập|kiện toàn|ra quân|tham mưu|phối hợp|đôn đốc|giám sát|thanh tra|sửa đổi|' +
    'đề xuất|ký kết|mua sắm|lắp đặt|vận hành|nâng cấp|khai giảng|bế giảng|khởi công|khánh thành|tham dự|tham gia|' +
    'hoàn chỉnh|chuẩn bị|bố trí|phân bổ|quyết toán|giải ngân|chi trả|kê khai|đo lường|phê chuẩn|thông qua|thử nghiệm'
  ).split('|'),
);

function startsWithAction(tokens: readonly Token[]): boolean {
  for (let length = 1; length <= Math.min(4, tokens.length); length++) {
    const words = tokens
      .slice(0, length)
      .map((token) => token.text)
      .join(' ');
    if (ACTIONS.has(words) || VERBS.has(words)) return true;
  }
  return false;
}

function refers(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (token.kind !== 'word') return false;
    if (token.text === 'theo') return tokens[index + 1]?.text !== 'dõi';
    if (token.text === 'bắt') return tokens[index + 1]?.text === 'đầu';
    if (token.text === 'căn') return tokens[index + 1]?.text === 'cứ';
    // "Số liệu đến hết 30/6": where the data end, not when they are due.
    if (token.text === 'số' && index === 0) return true;
    if (token.text === 'số') return tokens[index + 1]?.kind === 'number' || tokens[index + 1]?.kind === 'code';
    if (REFERS_AT_EDGE.has(token.text)) return index === 0 || index === tokens.length - 1;
    return MAKES_REFERENCE.has(token.text);
  });
}

function isLooseTime(tokens: readonly Token[], index: number): boolean {
  const token = nth(tokens, index);
  if (token.kind !== 'word' || !TIME_WORDS.has(token.text)) return false;
  const before = tokens[index - 1];
  return !(before?.kind === 'word' && NAMES_A_PERIOD.has(before.text));
}

/** The words without the periods that name reports: "báo cáo 6 tháng đầu năm", "kế hoạch năm 2027". */
function withoutReportNames(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  let named = false;
  for (const token of tokens) {
    const period = token.kind === 'number' || /^(?:tháng|quý|năm|tuần|đầu|cuối|i|ii|iii|iv)$/.test(token.text);
    if (named && period) continue;
    named = token.kind === 'word' && NAMES_A_PERIOD.has(token.text);
    result.push(token);
  }
  return result;
}

const BAD_TAIL_STARTS = new Set([
  'của',
  'trở',
  'đến',
  'tới',
  'âm',
  'học',
  'trước',
  'sau',
  'kể',
  'từ',
  'và',
  'này',
  'lần',
  'nhưng',
]);

/** "Hằng tháng trong năm học", "hằng tuần trong mùa mưa": only some of the periods are meant. */
export function confines(p: Cursor, first: number, last: number): boolean {
  const [start, ...rest] = p.tokens.slice(first, last + 1);
  return start!.text === 'trong' && rest.some(({ text }) => /^(?:học|mùa|vụ|hè|kỳ|đợt|dịp)$/.test(text));
}

/** In brackets, words that take out a case or say which week: "(trừ tháng 12)", "(tuần 3)", "(bắt đầu)". */
export function changesTime(p: Cursor, first: number, last: number): boolean {
  const text = p.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
  return /(?:^| )(?:trừ|riêng) (?:các )?(?:tháng|quý|năm|tuần|ngày \d|\d)|^tuần (?:thứ|đầu|cuối|\d)|^bắt đầu$/.test(
    text,
  );
}

/** Whether the words first … last may follow a time without changing it. */
export function remarkFits(p: Cursor, first: number, last: number): boolean {
  const tokens = withoutReportNames(p.tokens.slice(first, last + 1));
  const start = nth(tokens, 0);
  if (start.kind === 'word' && BAD_TAIL_STARTS.has(start.text)) return false;
  if (start.kind === 'slash' || start.kind === 'number' || start.kind === 'code' || /^i{1,3}v?$/.test(start.text))
    return false;
  return !tokens.some((token, index) => {
    if (token.kind === 'number' && /^(?:lần|ngày|tuần|tháng|năm|giờ)$/.test(tokens[index + 1]?.text ?? '')) return true;
    if (token.kind === 'word' && /^(?:trừ|âm|nhuận)$/.test(token.text)) return true;
    return isLooseTime(tokens, index) && !/^(?:một|mỗi|từng|các|trong|cả)$/.test(tokens[index - 1]?.text ?? '');
  });
}
