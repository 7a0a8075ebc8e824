/** Capitals of bodies, positions and cited provisions (NĐ 30/2020, Phụ lục II, mục III, V). */
export interface CapitalRule {
  pattern: RegExp;
  /** The right form of a match. */
  right: (match: string) => string;
}

const upFirst = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const NB = '(?<![\\p{L}\\p{M}])';
const MINISTRIES =
  'Nội vụ|Tài chính|Tư pháp|Y tế|Công an|Quốc phòng|Ngoại giao|Xây dựng|Công Thương|Khoa học và Công nghệ|Giáo dục và Đào tạo|Nông nghiệp và Môi trường|Văn hóa, Thể thao và Du lịch';
const LAWS = 'Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Pháp lệnh|Hiến pháp|của Luật|của Nghị định';

export const CAPITAL_RULES: CapitalRule[] = [
  {
    pattern: new RegExp(
      `${NB}(?:[ủỦ]y|[uU]ỷ) ban Nhân dân|${NB}(?:ủy|uỷ) ban nhân dân|${NB}(?:[ủỦ]y|[uU]ỷ) Ban [nN]hân dân`,
      'gu',
    ),
    right: (match) => `${/^(?:uỷ|Uỷ)/u.test(match) ? 'Uỷ' : 'Ủy'} ban nhân dân`,
  },
  {
    pattern: new RegExp(`${NB}[hH]ội đồng Nhân dân|${NB}hội đồng nhân dân|${NB}[hH]ội Đồng [nN]hân dân`, 'gu'),
    right: () => 'Hội đồng nhân dân',
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
    pattern: /(?<=[\p{L},;(] )(?:Khoản \d+[a-zđ]?(?= [Đđ]iều \d)|Điểm [a-zđ](?= [kK]hoản \d))/gu,
    right: (match) => match.charAt(0).toLocaleLowerCase('vi') + match.slice(1),
  },
];
