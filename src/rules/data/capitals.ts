/** Capitals of bodies, positions and cited provisions (NĐ 30/2020, Phụ lục II, mục III, V). */
export interface CapitalRule {
  pattern: RegExp;
  /** The right form of a match. */
  right: (match: string) => string;
}

const upFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const NB = '(?<![\\p{L}\\p{M}])';
const MINISTRIES =
  'Nội vụ|Tài chính|Tư pháp|Y tế|Công an|Quốc phòng|Ngoại giao|Xây dựng|Công Thương|Khoa học và Công nghệ|Giáo dục và Đào tạo|Nông nghiệp và Môi trường|Văn hóa, Thể thao và Du lịch|Dân tộc và Tôn giáo';
/** Fields of one capital: "Sở Nội vụ". */
const FIELDS = 'Nội vụ|Tài chính|Tư pháp|Y tế|Ngoại vụ|Ngoại giao|Xây dựng|Du lịch|Công an|Quốc phòng';
const LAWS = 'Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Pháp lệnh|Hiến pháp|của Luật|của Nghị định';

export const CAPITAL_RULES: CapitalRule[] = [
  {
    // In capitals throughout (a letterhead) nothing is wrong: "ỦY" has a capital Y.
    pattern: new RegExp(`${NB}(?!(?:Ủy|Uỷ) ban nhân dân)(?:[ủỦ]y|[uU]ỷ) [bB]an [nN]hân [dD]ân`, 'gu'),
    right: (match) => `${/^[uU]ỷ/u.test(match) ? 'Uỷ' : 'Ủy'} ban nhân dân`,
  },
  {
    pattern: new RegExp(`${NB}(?!Hội đồng nhân dân)[hH]ội [đĐ]ồng [nN]hân [dD]ân`, 'gu'),
    right: () => 'Hội đồng nhân dân',
  },
  { pattern: new RegExp(`${NB}Quốc Hội(?![\\p{L}\\p{M}])`, 'gu'), right: () => 'Quốc hội' },
  {
    pattern: new RegExp(`${NB}(?:Sở|Bộ) (?:${FIELDS.toLowerCase()})(?![\\p{L}\\p{M}])`, 'gu'),
    right: (match) => match.replace(/ (\p{Ll})/u, (_, letter: string) => ` ${letter.toUpperCase()}`),
  },
  {
    pattern: new RegExp(`${NB}(?:thủ tướng (?:Chính|chính) phủ|Thủ tướng chính phủ|Thủ Tướng [cC]hính [pP]hủ)`, 'gu'),
    right: () => 'Thủ tướng Chính phủ',
  },
  {
    pattern: new RegExp(
      `${NB}(?<!(?:trụ|cơ|công|Trụ|Cơ|Công) )sở(?= (?:Nội vụ|Tài chính|Tư pháp|Y tế|Ngoại vụ|Xây dựng|Công Thương|Khoa học|Giáo dục|Nông nghiệp|Văn hóa|Văn hoá|Du lịch))`,
      'gu',
    ),
    right: upFirst,
  },
  { pattern: new RegExp(`${NB}bộ(?= (?:${MINISTRIES}))`, 'gu'), right: upFirst },
  {
    pattern: new RegExp(`${NB}Ban chỉ đạo(?= (?:ISO|19|cải cách|CCHC|chuyển đổi số|xây dựng))`, 'gu'),
    right: () => 'Ban Chỉ đạo',
  },
  {
    pattern: new RegExp(`${NB}(?<=^[Nn]hư )điều \\d+(?=[;.]?$)|${NB}điều \\d+[a-zđ]?(?=,? (?:${LAWS}))`, 'gu'),
    right: upFirst,
  },
  {
    // A document that is cited by its number.
    pattern: new RegExp(
      `${NB}(?:(?<!pháp )luật|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|công văn|kế hoạch|thông báo)(?= số:? \\d+[a-zđ]?\\/)`,
      'gu',
    ),
    right: upFirst,
  },
  {
    pattern: /(?<=[\p{L},;(] )(?:Khoản \d+[a-zđ]?(?= [Đđ]iều \d)|Điểm [a-zđ](?= [kK]hoản \d))/gu,
    right: (match) => match.charAt(0).toLowerCase() + match.slice(1),
  },
  // Phụ lục II, mục V: only where the words around leave no doubt.
  { pattern: new RegExp(`${NB}(?<=Đảng(?: và|,) )nhà nước(?![\\p{L}\\p{M}])`, 'gu'), right: upFirst },
  {
    pattern: new RegExp(`${NB}(?<=[Tt]ết )(?:nguyên đán|Nguyên Đán)(?![\\p{L}\\p{M}])`, 'gu'),
    right: () => 'Nguyên đán',
  },
  {
    pattern: new RegExp(
      `${NB}(?<=ngày )(?:quốc tế [lL]ao động|Quốc tế lao động|Quốc Tế Lao Động)(?![\\p{L}\\p{M}])`,
      'gu',
    ),
    right: () => 'Quốc tế Lao động',
  },
  {
    pattern: new RegExp(`${NB}(?<=thứ )(?:hai|ba|tư|năm|sáu|bảy)(?= (?:hằng|hàng|mỗi) tuần)`, 'gu'),
    right: upFirst,
  },
  { pattern: new RegExp(`${NB}(?<=(?:nghỉ|dịp) )tết(?=[,.;)]|$)`, 'gu'), right: upFirst },
  {
    // "tết Nguyên đán", but "Tết" alone (V.8.b); at the beginning of a sentence both have a capital.
    pattern: new RegExp(`${NB}(?<=\\p{Ll},? )Tết(?= (?:Nguyên đán|Trung thu|Đoan ngọ)(?![\\p{L}\\p{M}]))`, 'gu'),
    right: () => 'tết',
  },
  {
    // As a noun (V.1); "tòa án nhân dân", "nhà giáo nhân dân" are other words.
    pattern: new RegExp(
      `${NB}(?<=(?:phục vụ|cho|với|của|vì|tầng lớp|ý kiến|lấy ý kiến|đời sống|sức khỏe|bảo vệ|cán bộ và|cán bộ,|Đảng và|Đảng,) )nhân dân(?![\\p{L}\\p{M}]| tệ)`,
      'gu',
    ),
    right: upFirst,
  },
  {
    // V.8.c: months and weekdays in words.
    pattern: new RegExp(
      `${NB}(?<=(?:[tT]rong|cuối|đầu|giữa|hết|ngày \\d{1,2}) tháng )(?:giêng|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)(?= năm \\d{4}|[,.;)]|$)`,
      'gu',
    ),
    right: upFirst,
  },
  {
    pattern: new RegExp(
      `${NB}(?<=(?:sáng|chiều|tối) thứ )(?:hai|ba|tư|năm|sáu|bảy)(?![\\p{L}\\p{M}])|${NB}(?<=(?<!(?:lần|kỳ|kỳ họp|phiên|phiên họp|hội nghị|đợt|khóa|nhóm|ngày|tuần) )thứ )(?:hai|ba|tư|năm|sáu|bảy)(?=,? ngày \\d{1,2}(?:/| tháng))`,
      'gu',
    ),
    right: upFirst,
  },
  { pattern: new RegExp(`${NB}Chủ Nhật(?![\\p{L}\\p{M}])`, 'gu'), right: () => 'Chủ nhật' },
  // V.5: names of days of remembrance.
  ...['Quốc tế Phụ nữ', 'Quốc tế Thiếu nhi', 'Phụ nữ Việt Nam', 'Nhà giáo Việt Nam', 'Quốc khánh'].map(
    (name): CapitalRule => ({
      pattern: new RegExp(`${NB}(?<=ngày )(?!${name})${anyCase(name)}(?![\\p{L}\\p{M}])`, 'gu'),
      right: () => name,
    }),
  ),
];

function anyCase(name: string): string {
  return [...name]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const upper = letter.toUpperCase();
      return lower === upper ? letter : `[${lower}${upper}]`;
    })
    .join('');
}
