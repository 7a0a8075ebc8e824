/**
 * Management system standards by number. `years`: the Vietnamese editions (TCVN), the last one in force, where all are
 * known (names as the legal bases, guidance CV 3003/BKHCN-TĐC and catalogues of TCVN print them); without them only
 * the spelling of the name is looked at.
 */
export interface KnownStandard {
  number: string;
  /** "ISO" or "ISO/IEC". */
  body: string;
  years?: number[];
  /** An edition of ISO of which no Vietnamese one has been seen, with the day it came out. */
  abroad?: { year: number; published: string; note?: string };
}

export const STANDARDS: KnownStandard[] = [
  { number: '9000', body: 'ISO', years: [2000, 2007, 2015] },
  {
    number: '9001',
    body: 'ISO',
    years: [1996, 2000, 2008, 2015],
    abroad: { year: 2026, published: '2026-09-16', note: 'chuyển đổi dự kiến đến 9/2029' },
  },
  { number: '9004', body: 'ISO' },
  {
    number: '14001',
    body: 'ISO',
    years: [1998, 2005, 2010, 2015],
    abroad: { year: 2026, published: '2026-04-15' },
  },
  { number: '18091', body: 'ISO', years: [2015, 2020] },
  { number: '19011', body: 'ISO', years: [2003, 2013, 2018] },
  { number: '22000', body: 'ISO', years: [2007, 2018] },
  { number: '26000', body: 'ISO', years: [2013] },
  { number: '27001', body: 'ISO/IEC' },
  { number: '31000', body: 'ISO', years: [2011, 2018] },
  { number: '45001', body: 'ISO' },
];

export const STANDARDS_SOURCE =
  'Danh mục TCVN của Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia; công bố của ISO (bản 2026)';

/** Editions from this year on are not known here: they are taken as written. */
export const STANDARDS_KNOWN_UNTIL = 2025;
