/** Names typed in capitals as a text writes them: bodies, fields and places keep theirs (NĐ 30/2020, Phụ lục II). */
import { nth } from '../../known.ts';
import { isSyllable } from '../../rules/text/syllables.ts';
import { capitalised } from '../../wording/citations.ts';

/** What a body begins with: the word behind it, of what the body is for, has a capital too. */
const BODY =
  /^(?:tổng cục|chi cục|cục|sở|bộ(?! phận)|ban(?! hành| chấp hành| nhân)|phòng|văn phòng|trung tâm|học viện|viện(?! kiểm sát)|bệnh viện|trường (?:đại học|cao đẳng|trung cấp|chính trị)|trường|hội(?! đồng| nghị)|liên đoàn|liên minh|tổng công ty|công ty|kho bạc|quỹ|ngân hàng|hạt|trạm|đội|tổ|khoa|chi nhánh|bảo tàng|thư viện|thanh tra|chi bộ|đảng bộ|đảng ủy|đảng uỷ|công đoàn|ban quản lý|ban chỉ đạo|cảng vụ)(?= |$)/u;
/** Bodies whose next word is written small: "Ủy ban nhân dân", "Công an tỉnh". */
const PLAIN_BODY = /^(?:ủy ban|uỷ ban|hội đồng|công an|bộ chỉ huy|tòa án|toà án|viện kiểm sát|mặt trận)(?= |$)/u;
/** Small behind a body: "Thanh tra tỉnh", "Kho bạc nhà nước". */
const SMALL = /^(?:tỉnh|thành|xã|phường|huyện|quận|đặc|thị|khu|các|của|và|về|số|nhân|cơ|nhà|trưởng|phó)$/u;
/** Levels of schools: all behind them is a name. */
const SCHOOL = /^(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|th)(?= |$)/u;
const LEVEL = /^(?:tỉnh|xã|phường|huyện|quận|miền)$/u;
const WATER =
  /^(?:hồ(?! sơ| chứa)|sông(?! ngòi)|núi(?! lửa)|đảo|cảng(?! vụ| hàng| biển| cá| cạn)|đập(?! thủy)|đèo|vịnh|biển(?! báo))(?= )/u;

/** Small letters but for names; the first letter stays to the caller. */
export function smallLetters(name: string): string {
  const words = name.split(' ');
  const small = words.map((word) => word.toLocaleLowerCase('vi'));
  const behind = (at: number) => small.slice(at).join(' ');
  const bodyAt = (at: number) => BODY.exec(behind(at))?.[0] ?? PLAIN_BODY.exec(behind(at))?.[0];
  let place = false;
  let listed = false;
  /** Words up to here begin with capitals. */
  let field = -1;
  const shown: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = nth(small, at);
    const before = small[at - 1] ?? '';
    const body = !place && beginsBody(small, at) ? bodyAt(at) : undefined;
    if (body) {
      const length = body.split(' ').length;
      field = BODY.test(body) && !SMALL.test(small[at + length] ?? '') ? at + length : -1;
      listed = /^(?:sở|bộ|cục|chi cục|phòng)$/u.test(body);
      shown.push(...small.slice(at, at + length).map((each, i) => (i === 0 ? capitalised(each) : each)));
      at += length - 1;
      const school = SCHOOL.exec(behind(at + 1))?.[0].split(' ');
      if (school) {
        shown.push(...school.map((each, i) => (i === 0 ? inCapitals(each, nth(words, at + 1 + i), true) : each)));
        at += school.length;
        place = true;
      }
      continue;
    }
    const afterMark = before === '-' || before === '–' || (listed && (before === 'và' || before.endsWith(',')));
    shown.push(inCapitals(word, nth(words, at), place || at === field || afterMark));
    if (LEVEL.test(word) || (word === 'phố' && before === 'thành') || (word === 'khu' && before === 'đặc'))
      place = true;
    else if (WATER.test(behind(at))) place = true;
  }
  return shown
    .join(' ')
    .replace(/việt nam/iu, 'Việt Nam')
    .replace(/(?<!\p{L})đảng cộng sản/iu, 'Đảng Cộng sản')
    .replace(/(?<=^Sở |^Bộ )Công thương$/u, 'Công Thương');
}

/** "Chi cục trưởng", "Hiệu trưởng": behind the head's office stands the body. */
const HEADED: ReadonlySet<string> = new Set(['cục', 'hiệu', 'viện', 'trạm', 'hạt', 'đội', 'tổ']);

/** A body stands at the begin, behind a dash or behind words that no body's name goes on with. */
function beginsBody(small: string[], at: number): boolean {
  const word = nth(small, at);
  const before = small[at - 1] ?? '';
  if (at === 0 || before === '-' || before === '–') return true;
  if (before === 'trưởng' && HEADED.has(small[at - 2] ?? '')) return true;
  if (word === 'sở') return before !== 'cơ' && before !== 'trụ';
  if (/^(?:trưởng|phó|viên|bộ|ban|tổ|hội)$/u.test(before) || /,$/u.test(before)) return false;
  const two = `${word} ${small[at + 1] ?? ''}`;
  return /^(?:chi cục|trung tâm|ủy ban|uỷ ban|bệnh viện|hội đồng|học viện)$/u.test(two);
}

/** Letters that make no syllable are an abbreviation: "TC-HC", "ISO". */
function inCapitals(word: string, typed: string, first: boolean): string {
  const pieces = word.split('-');
  const originals = typed.split('-');
  return pieces
    .map((piece, i) => {
      const letters = piece.replace(/[^\p{L}]/gu, '');
      if (letters && !isSyllable(letters) && !MARKED_VOWEL.test(letters)) return nth(originals, i);
      return (first && i === 0) || (letters && !isSyllable(letters)) ? capitalised(piece) : piece;
    })
    .join('-');
}

/** No abbreviation has one; a foreign name may: "Đắk Lắk". */
const MARKED_VOWEL = /[^a-zđ]/u;
