/** Provinces and cities under the central government, and what became of those that are no more. */

const MERGER = 'Nghị quyết số 202/2025/QH15';

/** From 01/7/2025. */
export const PROVINCES_MERGED_ON = '2025-07-01';

export interface MergedProvince {
  /** What it became part of, with its kind at that day. */
  into: string;
  source: string;
  /** First day without it. */
  from: string;
}

const PAIRS: Record<string, string> = {
  'Tuyên Quang': 'Hà Giang',
  'Lào Cai': 'Yên Bái',
  'Thái Nguyên': 'Bắc Kạn',
  'Phú Thọ': 'Hòa Bình, Vĩnh Phúc',
  'Bắc Ninh': 'Bắc Giang',
  'Hưng Yên': 'Thái Bình',
  'Hải Phòng': 'Hải Dương',
  'Ninh Bình': 'Hà Nam, Nam Định',
  'Quảng Trị': 'Quảng Bình',
  'Đà Nẵng': 'Quảng Nam',
  'Quảng Ngãi': 'Kon Tum',
  'Gia Lai': 'Bình Định',
  'Khánh Hòa': 'Ninh Thuận',
  'Lâm Đồng': 'Đắk Nông, Bình Thuận',
  'Đắk Lắk': 'Phú Yên',
  'Hồ Chí Minh': 'Bà Rịa - Vũng Tàu, Bình Dương',
  'Đồng Nai': 'Bình Phước',
  'Tây Ninh': 'Long An',
  'Cần Thơ': 'Sóc Trăng, Hậu Giang',
  'Vĩnh Long': 'Bến Tre, Trà Vinh',
  'Đồng Tháp': 'Tiền Giang',
  'Cà Mau': 'Bạc Liêu',
  'An Giang': 'Kiên Giang',
};

/** By the old name. */
export const MERGED_PROVINCES: Record<string, MergedProvince> = Object.fromEntries(
  Object.entries(PAIRS).flatMap(([into, old]) =>
    old
      .split(', ')
      .map((name): [string, MergedProvince] => [name, { into, source: MERGER, from: PROVINCES_MERGED_ON }]),
  ),
);

export interface City {
  /** First day as a city; empty: long before any document here. */
  from: string;
  source: string;
}

/** Cities under the central government by their names. */
export const CITIES: Record<string, City> = {
  'Hà Nội': { from: '', source: MERGER },
  'Hồ Chí Minh': { from: '', source: MERGER },
  'Hải Phòng': { from: '', source: MERGER },
  'Đà Nẵng': { from: '', source: MERGER },
  'Cần Thơ': { from: '', source: MERGER },
  Huế: { from: '2025-01-01', source: 'Nghị quyết số 175/2024/QH15' },
  'Đồng Nai': { from: '2026-04-30', source: 'Nghị quyết số 30/2026/QH16' },
  'Quảng Ninh': { from: '2026-09-01', source: 'Nghị quyết số 36/2026/QH16' },
  'Bắc Ninh': { from: '2026-09-20', source: 'Nghị quyết số 39/2026/QH16' },
};

/** "thành phố Huế", "tỉnh Lâm Đồng": a province by its name as it is called on a day. */
export function calledOn(name: string, day: string, cities: Record<string, Pick<City, 'from'>> = CITIES): string {
  const city = Object.hasOwn(cities, name) ? cities[name] : undefined;
  if (!city || city.from > day) return `tỉnh ${name}`;
  return name === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : `thành phố ${name}`;
}
