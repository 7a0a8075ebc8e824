/** Duties told in sentences of plans and decisions: a sentence in, who does what by when out. */
import { expect, test } from 'vitest';
import { dutiesIn, partyOfHeading, saidOf } from './duties.ts';

/** "lead | coordinators | deadline | recipient" of each duty. */
function duties(text: string, underHeading = false): string[] {
  return dutiesIn(text, underHeading).map(({ leads, coordinators, deadline, to }) =>
    [leads, coordinators, deadline, to].map((each) => each ?? '').join(' | '),
  );
}

test.each([
  [
    'Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở theo dõi việc thực hiện, báo cáo Giám đốc Sở trước ngày 15/12/2027.',
    'Văn phòng Sở | Thanh tra Sở | trước ngày 15/12/2027 | Giám đốc Sở',
  ],
  ['Giao Phòng Hạ tầng rà soát quy trình.', 'Phòng Hạ tầng |  |  | '],
  [
    'Đề nghị UBND các xã, phường gửi báo cáo về Sở Xây dựng trước ngày 20 hằng tháng.',
    'UBND các xã, phường |  | trước ngày 20 hằng tháng | Sở Xây dựng',
  ],
  [
    'Phòng Tổ chức cán bộ chủ trì, phối hợp với các phòng, đơn vị liên quan xây dựng kế hoạch.',
    'Phòng Tổ chức cán bộ | các phòng, đơn vị liên quan |  | ',
  ],
  ['Sở Xây dựng đề nghị các đơn vị báo cáo trước ngày 20/02/2027.', 'các đơn vị |  | trước ngày 20/02/2027 | '],
  ['Văn phòng Sở có trách nhiệm đôn đốc, hoàn thành trong quý II/2027.', 'Văn phòng Sở |  | quý II/2027 | '],
  [
    'Thanh tra Sở kiểm tra việc thực hiện, hoàn thành chậm nhất ngày 30/9/2027.',
    'Thanh tra Sở |  | chậm nhất ngày 30/9/2027 | ',
  ],
  [
    'Các phòng, đơn vị thuộc Sở có trách nhiệm thực hiện; định kỳ hằng quý báo cáo Văn phòng Sở.',
    'Các phòng, đơn vị thuộc Sở |  | định kỳ hằng quý | Văn phòng Sở',
  ],
])('%s', (text, expected) => {
  expect(duties(text)).toEqual([expected]);
});

test.each([
  'Nâng cao hiệu quả công tác chỉ đạo, điều hành.',
  'Tổ chức tập huấn cho công chức trước ngày 15/3/2027.',
  'Căn cứ Quyết định số 32/QĐ-SXD ngày 05/01/2027 của Sở Xây dựng.',
  'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Văn phòng Sở.',
  'Báo cáo kết quả 6 tháng đầu năm.',
])('tells nobody to do anything: %s', (text) => {
  expect(duties(text)).toEqual([]);
});

test('several days in one sentence are several duties, each with its clause', () => {
  const text = 'Các phòng báo cáo trước ngày 22/6/2027; Văn phòng Sở tổng hợp, báo cáo UBND tỉnh trước ngày 25/6/2027.';
  expect(duties(text)).toEqual([
    'Các phòng |  | trước ngày 22/6/2027 | ',
    'Văn phòng Sở |  | trước ngày 25/6/2027 | UBND tỉnh',
  ]);
  expect(dutiesIn(text, false).map(({ words }) => words)).toEqual([
    'Các phòng báo cáo trước ngày 22/6/2027;',
    'Văn phòng Sở tổng hợp, báo cáo UBND tỉnh trước ngày 25/6/2027.',
  ]);
});

test('under the name of a unit it is that unit’s to do', () => {
  expect(duties('Tham mưu kế hoạch trước ngày 10/01/2027.', true)).toEqual([' |  | trước ngày 10/01/2027 | ']);
  expect(partyOfHeading('Trách nhiệm của Văn phòng Sở:')).toBe('Văn phòng Sở');
  expect(partyOfHeading('Văn phòng Sở (cơ quan thường trực)')).toBe('Văn phòng Sở');
  expect(partyOfHeading('TỔ CHỨC THỰC HIỆN')).toBeUndefined();
  expect(partyOfHeading('Kinh phí')).toBeUndefined();
});

test('the day of a cited document is no deadline', () => {
  expect(duties('Văn phòng Sở chủ trì thực hiện Kế hoạch số 5/KH-SXD ngày 03/01/2027.')).toEqual([
    'Văn phòng Sở |  |  | ',
  ]);
});

test('what a duty says in short: who leads, or who is named above, by when and to whom; of nothing, nothing', () => {
  const duty = { words: 'Báo cáo.', assigned: false };
  expect(saidOf(duty, undefined)).toBe('');
  expect(saidOf(duty, 'Thanh tra')).toBe('chủ trì Thanh tra');
  expect(saidOf({ ...duty, leads: 'Văn phòng', deadline: 'Quý I', to: 'Sở A' }, 'Thanh tra')).toBe(
    'chủ trì Văn phòng, Quý I, gửi Sở A',
  );
});
