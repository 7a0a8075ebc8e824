/** Facts about communes: departments and names. Sources stand in `docs/du-lieu.md`, which is written from here. */

/**
 * The department for the economy by the kind of commune, as public documents of 2026 have it; the decree's own text was
 * not read, so it is only ever offered.
 */
export const ECONOMY_DEPARTMENTS: Record<'xã' | 'phường', string> = {
  xã: 'Phòng Kinh tế',
  phường: 'Phòng Kinh tế, Hạ tầng và Đô thị',
};

/** Before the name of a commune. */
export const COMMUNE_WORD = /^(?:xã|phường|đặc khu)\s/iu;

/** "xã" or "phường" in the official name of an agency of that level. */
export function communeKind(title: string): 'xã' | 'phường' | undefined {
  const kind = /^(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng nhân dân|HĐND)\s+(xã|phường)(?!\p{L})/iu.exec(title)?.[1];
  return kind?.toLowerCase() as 'xã' | 'phường' | undefined;
}

/** Events, and persons of two syllables or of other names, after whom communes are called. */
export const NAMED_AFTER: readonly string[] = [
  'Điện Biên Phủ',
  'Cách mạng Tháng Tám',
  'Xô Viết Nghệ Tĩnh',
  'Nam Kỳ Khởi Nghĩa',
  'Hai Bà Trưng',
  'Bà Triệu',
  'Quang Trung',
  'Nguyễn Trãi',
  'Nguyễn Huệ',
  'Nguyễn Du',
  'Lê Lợi',
  'Lê Lai',
  'Ngô Quyền',
  'Trần Phú',
  'Lê Duẩn',
  'Tô Hiệu',
  'Hồ Chí Minh',
  'Sư Vạn Hạnh',
  'Võ Nguyên Giáp',
  'Võ Thị Sáu',
  'Nguyễn Văn Trỗi',
  'Nguyễn Thị Minh Khai',
  'Lý Thường Kiệt',
  'Trần Hưng Đạo',
  'Đinh Tiên Hoàng',
  'Phan Đình Phùng',
  'Hoàng Văn Thụ',
  'Hoàng Hoa Thám',
  'Lê Hồng Phong',
  'Nguyễn Tất Thành',
  'Tôn Đức Thắng',
  'Phạm Văn Đồng',
  'Kim Đồng',
];

const LEVEL = /^(?:xã|phường|đặc khu)\s+/iu;
const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Võ|Vũ|Hoàng|Huỳnh|Phan|Bùi|Đặng|Đỗ|Ngô|Đinh|Dương|Trương|Mạc|Tôn|Lương|Châu|Mai|Cao|Thái|Đoàn|Phùng|Hà Huy|Lý Thường|Lý Thái|Lý Tự|Hồ Thị|Hồ Văn|Tô Vĩnh';
/** Three syllables or more behind a family name: a person, as far as one can tell from the name. */
const PERSON = new RegExp(`^(?:${SURNAMES})(?: \\p{Lu}\\p{Ll}+){2,3}$`, 'u');
const NUMBER = /^\d/u;

/**
 * Whether a commune is called after a person, a number or an event: its level then belongs to the name in the line of the
 * date (NĐ 30/2020, Phụ lục I, II.4.a; Phụ lục II, III.1.b). `more`: names that an agency adds.
 */
export function isNamedAfter(name: string, more: readonly string[] = []): 'sure' | 'likely' | undefined {
  const words = name.replace(LEVEL, '').trim();
  if (NUMBER.test(words) || NAMED_AFTER.includes(words) || more.includes(words)) return 'sure';
  return PERSON.test(words) ? 'likely' : undefined;
}
