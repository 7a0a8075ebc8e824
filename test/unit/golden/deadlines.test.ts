/** Deadlines put together from their parts, the odd ones too: how each is read, its days, what of it has none. */
import { expect, test } from 'vitest';
import { deadlineReport, describeDay } from '../../../src/deadline/index.ts';
import { templatesIn, toldByAlternatives } from './alternatives.ts';
import { expectApproved } from './approved.ts';
import { WORDS as WORDS_BESIDE, TIMES as WORDS_OF_TIME } from './deadline-words.ts';

const POINTS = [
  'ngày 15/6',
  '15/6/2027',
  'ngày 29/02',
  'ngày 5',
  'mùng 10 tháng 3 âm lịch',
  'tháng 6',
  'đầu tháng 6',
  'tháng 6 và quý III',
  'tháng 2-4/2027',
  'quý II',
  'quý I, III',
  '6 tháng đầu năm',
  'năm 2027',
  'cuối năm',
  'tuần 2 tháng 5',
  '15/6, 30/11',
  'ngày 15 và 30 tháng 6',
  'từ 01/3 đến 15/4',
  'từ tháng 3 đến tháng 5',
  'hằng tháng',
  'hằng quý',
  'hằng tuần thứ sáu',
  'ngày 25 hằng tháng',
  'ngày 20 của tháng cuối quý',
  'định kỳ 6 tháng',
  '2 tháng/lần',
  'hằng năm',
  'thường xuyên',
  'khi có yêu cầu',
  'sau khi ban hành 10 ngày làm việc',
  'trong 05 ngày kể từ ngày nhận',
  'sau Tết Nguyên đán',
  'năm sau',
  'tháng 01 năm sau',
];
const FRAMES = [
  '…',
  'trước …',
  'chậm nhất …',
  'trong …',
  'xong trước … hằng năm',
  '… (trước ngày 25)',
  '… (chậm nhất 5/7)',
  '…; báo cáo hằng quý',
  '… và khi có yêu cầu',
  'Lần 1: …; lần 2: 30/11',
];

/** How one phrase is read, its days, what of it has none, what is wrong with it. */
function told(phrase: string): string {
  const {
    reading,
    due,
    undated,
    problems,
    rest = [],
    guessedOver,
  } = deadlineReport(phrase, {
    year: 2027,
    beforeExcludesDay: true,
  });
  const facts = [
    due.length > 14 ? `${due.length} lần, ${due[0]} … ${due.at(-1)}` : due.join(', '),
    undated.length > 0 ? `không có ngày: ${undated.map((words) => `«${words}»`).join(', ')}` : '',
    ...rest
      .slice(0, 1)
      .map(({ day, reason, workingDayBefore }) => `nghỉ ${day} (${reason}), trước đó ${describeDay(workingDayBefore)}`),
    guessedOver ? `đoán: ${JSON.stringify(guessedOver)}` : '',
    ...problems.map(({ start, end, severity, message }) => `${severity} ${start}–${end}: ${message}`),
  ];
  return [phrase, reading, ...facts].filter(Boolean).join(' | ');
}

test.each(FRAMES)('%s', async (frame) => {
  const lines = POINTS.map((point) => told(frame.replace('…', point)));
  expect(lines).toHaveLength(POINTS.length);
  await expectApproved(`deadlines/${FRAMES.indexOf(frame) + 1}.txt`, lines.join('\n'));
});

/** What stands before, and what is said beside it: in brackets, behind a comma. */
const BEFORE = [
  'ngày 15/6',
  '15/6/2027',
  '15/6, 30/11',
  'dự kiến ngày 15/6',
  'trước ngày 30/8 hằng năm',
  'từ 01/3 đến 15/4',
  'tháng 6',
  'tháng 6/2027',
  'tháng 6 và tháng 12',
  'đầu tháng 6',
  'quý III',
  'quý III/2027',
  'quý II, IV',
  '6 tháng đầu năm',
  'năm 2027',
  'trong năm',
  'hằng tuần',
  'hằng tháng',
  'hằng quý',
  'hằng năm',
  'định kỳ',
  'thường xuyên',
  'khi có yêu cầu',
  'báo cáo quý',
];
const BESIDE = [
  'ngày 25',
  'trước ngày 25',
  'chậm nhất ngày 20/6',
  'trước ngày 30/11/2027',
  'tháng 5',
  'tháng 6 và tháng 12',
  'quý II',
  'năm sau',
  'cuối năm',
  'hằng tuần',
  'thứ sáu hằng tuần',
  'hằng tháng',
  'ngày 20 hằng tháng',
  'hằng quý',
  'hằng năm',
  'hằng năm, hằng quý',
  'hằng năm, hằng tuần',
  'trước ngày 20 của tháng cuối quý',
  'báo cáo trước ngày 10/12',
  'nếu có',
];
test.each([
  ['brackets', (before: string, beside: string) => `${before} (${beside})`],
  ['comma', (before: string, beside: string) => `${before}, ${beside}`],
])('beside each other: %s', async (name, join) => {
  const lines = BEFORE.flatMap((before) => BESIDE.map((beside) => told(join(before, beside))));
  await expectApproved(`deadlines/beside-${name}.txt`, lines.join('\n'));
});

/** What stands before a time: what is to be done by then, or words that make something else of it. */
const WORDS =
  'báo cáo|kết quả|kết quả thực hiện|thống kê|tổng hợp số liệu|hoàn thành|gửi báo cáo kết quả|trình phê duyệt|lập kế hoạch|sơ kết|tổng kết năm|thường kỳ|tập huấn|mở lớp|lấy ý kiến nhân dân|phấn đấu|đạt|đạt 50%|50%|100% hồ sơ|tập huấn 02 lớp|kiểm tra 3 xã|kiểm tra lần 2|lần đầu|đợt thứ nhất|đợt 1|bước 2|giai đoạn II|tuần 2|tuần lễ biển|lớp 1|vòng sơ khảo|cao điểm ra quân|đợt cao điểm|hội thi|khai mạc|Ngày Pháp luật|ngày nghỉ|kế hoạch|kế hoạch năm|theo Công văn|quyết định|báo cáo quý|báo cáo tháng|báo cáo năm|báo cáo 6 tháng đầu năm gửi|số liệu|số liệu đến hết|chuyển đổi số|chữ ký số|cung cấp chữ số|công văn số 12|quyết định số|văn bản 15/KH-UBND|theo quy định|theo dõi|theo dõi từ|bắt đầu|bắt tay|bắt đầu từ|căn cứ|căn phòng|nếu có|trừ|tùy|không|khoảng|quá|trễ|ngoài|ngoài ra báo cáo|họp không quá|cập nhật hằng ngày|họp ngày thường|báo cáo tuần gửi|kiểm tra trọng điểm|chấm điểm|danh mục|khoản|mục|điều|lấy mẫu|mẫu|ban đầu|đầu|từ đầu|giữa|gần|hơn|của|và|tính đến|kể từ|các phòng|Văn phòng Sở|Sở Nội vụ trình|quý khách|trong giờ hành chính|diễn ra trong|xong'.split(
    '|',
  );
const TIMES = [
  'trước ngày 15/6',
  'ngày 15/6',
  'tháng 6',
  'quý II',
  'năm 2027',
  '6 tháng đầu năm',
  'trong tháng 6',
  'từ 01/3 đến 15/4',
  'hằng tháng',
  'ngày 25 hằng tháng',
];
/** The same in short: the sentences of what is wrong are told above. */
function toldShortly(phrase: string): string {
  const { reading, due, problems } = deadlineReport(phrase, { year: 2027 });
  const days = due.length > 2 ? [due.length, due[0], '…', due.at(-1)] : due;
  return [phrase, reading, days.join(' '), ...problems.map(({ code }) => code)].filter(Boolean).join(' | ');
}

test.each(TIMES)('with words before it and behind it: %s', async (time) => {
  const lines = WORDS.flatMap((words) => [
    toldShortly(`${words} ${time}`),
    toldShortly(`${words}: ${time}`),
    toldShortly(`${time} ${words}`),
  ]);
  await expectApproved(`deadlines/words-${TIMES.indexOf(time) + 1}.txt`, lines.join('\n'));
});

/** Ends of stretches. */
const ENDS = [
  'ngày 15/6',
  'ngày 20',
  'tháng 3',
  'đầu tháng 6',
  'giữa tháng 6',
  'cuối tháng 6',
  'quý I',
  'quý III',
  'đầu quý II',
  'cuối quý II',
  '6 tháng đầu năm',
  '6 tháng cuối năm',
  '9 tháng đầu năm',
  'đầu năm',
  'giữa năm',
  'cuối năm',
  'năm 2027',
  '15/11/2026',
  'tháng 02/2028',
  'năm sau',
];
test('from each point to each', async () => {
  const lines = ENDS.flatMap((from) => ENDS.map((to) => toldShortly(`từ ${from} đến ${to}`)));
  await expectApproved('deadlines/stretches.txt', lines.join('\n'));
});

/** What stands between the two ends. */
const JOINED = [
  ' - ',
  ' – ',
  '-',
  ' đến ',
  ' đến ngày ',
  ' đến hết ngày ',
  ' đến hết ',
  ' cho đến ',
  ' cho đến hết ',
  ' tới ',
  ' tới hết ',
  ' tới ngày ',
  ' và ',
  ' ',
];
const BEGINNINGS = [
  '15',
  'ngày 15',
  '25',
  '15/6',
  'tháng 3',
  'quý I',
  '8h00 ngày 15/6',
  'sáng ngày 15/6',
  '0',
  'năm nay',
];
const BEHIND = ['20/6', 'tháng 6', 'hết năm', '17h00 ngày 20/6'];
test('stretches joined by every sign and word', async () => {
  const lines = BEGINNINGS.flatMap((from) =>
    BEHIND.flatMap((to) => {
      // Signs and words that say the same stand on one line.
      const said = Map.groupBy(JOINED, (sign) =>
        toldShortly(`từ ${from}${sign}${to}`).split(' | ').slice(1).join(' | '),
      );
      return [`từ ${from} … ${to}`, ...[...said].map(([reading, signs]) => `    «${signs.join('» «')}» ${reading}`)];
    }),
  );
  await expectApproved('deadlines/joined.txt', lines.join('\n'));
});

/** As `told`, without its sentences; what stays the words it was is only said to be that. */
function toldOfWord(phrase: string): string {
  const { reading, due, undated, problems } = deadlineReport(phrase, { year: 2027, beforeExcludesDay: true });
  const days = due.length > 2 ? [due.length, due[0], '…', due.at(-1)] : due;
  const asItIs = (words: string | undefined) => words?.toLowerCase() === phrase.trim().toLowerCase();
  const facts = [
    asItIs(reading?.replace(/^"|"$/gu, '')) ? 'bằng lời' : reading,
    days.join(' '),
    undated.length > 0 && !asItIs(undated[0]) ? `không có ngày: ${undated.join(', ')}` : '',
    ...problems.map(({ code }) => code),
  ];
  return facts.filter(Boolean).join(' | ');
}

test.each([
  ['every-time', WORDS_OF_TIME, false],
  ['every-word', WORDS_BESIDE, true],
])('each word that is known: %s', async (name, templates, hidden) => {
  const parts = templatesIn(templates).map((template) => toldByAlternatives(template, toldOfWord, hidden));
  expect(parts.length).toBeGreaterThan(25);
  await expectApproved(`deadlines/${name}.txt`, parts.join('\n'));
});
