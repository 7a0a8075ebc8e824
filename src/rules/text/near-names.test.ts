import { describe, expect, it } from 'vitest';
import { NearNames } from './near-names.ts';

const NAMES = new NearNames([
  'Phòng Hành chính - Tổng hợp',
  'Phòng Lãnh sự',
  'Văn phòng Sở',
  'Tổ 1',
  'Phòng Nghiệp vụ I',
  'Xã An Phú',
]);

describe('the declared unit that words mean', () => {
  it.each([
    ['P. Lãnh sự', 'Phòng Lãnh sự'],
    ['P.Lãnh sự', 'Phòng Lãnh sự'],
    ['VP Sở', 'Văn phòng Sở'],
    ['Phòng Hành chính, Tổng hợp', 'Phòng Hành chính - Tổng hợp'],
    ['Phòng Hành chính và Tổng hợp', 'Phòng Hành chính - Tổng hợp'],
    ['Phòng HCTH', 'Phòng Hành chính - Tổng hợp'],
    ['P. LS', 'Phòng Lãnh sự'],
    ['Phòng Lảnh sự', 'Phòng Lãnh sự'],
    ['Phong Lanh su', 'Phòng Lãnh sự'],
    ['Phòng Hành chánh - Tổng hợp', 'Phòng Hành chính - Tổng hợp'],
  ])('%s', (words, name) => expect(NAMES.meantBy(words)).toBe(name));

  it.each([
    'Phòng Lãnh sự',
    'phòng lãnh sự',
    'Tổ 2',
    'Phòng Nghiệp vụ II',
    'Xã An Phúc',
    'Phòng Lãnh thổ',
    'Phòng Kế toán',
    'Văn phòng',
    'Văn phòng UBND',
    'Công chức phụ trách',
    'P.',
  ])('%s means none of them', (words) => expect(NAMES.meantBy(words)).toBeUndefined());
});
