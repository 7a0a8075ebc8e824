import { expect, it } from 'vitest';
import { nextYear, officialName, personName, placeName, unitNames } from './answers.ts';

it('a plan made up to August is for the year that runs, from September on for the next', () => {
  expect(nextYear(new Date(2027, 0, 1))).toBe(2027);
  expect(nextYear(new Date(2027, 7, 31))).toBe(2027);
  expect(nextYear(new Date(2027, 8, 1))).toBe(2028);
  expect(nextYear(new Date(2027, 11, 31))).toBe(2028);
});

it.each(['Phòng', 'Ban', 'Tổ', 'Đội', 'Khoa', 'Vụ', 'Cục', 'Chi cục', 'Trung tâm', 'Bộ phận'])(
  'a comma within the name of a «%s» divides its topics; behind them another unit begins',
  (kind) => {
    const unit = `${kind} Kế hoạch, Tài chính và Đầu tư`;
    expect(unitNames(`${unit}, Văn phòng, Thanh tra`)).toEqual([unit, 'Văn phòng', 'Thanh tra']);
  },
);

it.each([
  ['ubnd xã tân hòa', 'commune', 'Ủy ban nhân dân xã Tân Hòa'],
  ['UBND phường an phú', 'commune', 'Ủy ban nhân dân phường An Phú'],
  ['sở văn hóa, thể thao và du lịch', 'department', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['ngoại vụ', 'department', 'Sở Ngoại vụ'],
  ['chi cục thủy lợi tỉnh bình hải', 'branch', 'Chi cục Thủy lợi tỉnh Bình Hải'],
  ['Sở Ngoại vụ', 'department', 'Sở Ngoại vụ'],
  ['Trung tâm Hỗ trợ các xã miền núi', 'other', 'Trung tâm Hỗ trợ các xã miền núi'],
] as const)('an agency typed «%s» gets the capitals that it has in print', (typed, kind, printed) => {
  expect(officialName(typed, kind)).toBe(printed);
});

it("so do places, persons and units; capitals of somebody's own stay", () => {
  expect(['tân hòa', 'xã tân hòa', 'thành phố hồ chí minh', 'Bình Hải'].map(placeName)).toEqual([
    'Tân Hòa',
    'Tân Hòa',
    'Thành phố Hồ Chí Minh',
    'Bình Hải',
  ]);
  expect(['nguyễn văn an', 'TRẦN THỊ BÌNH', 'ThS. đỗ thị ánh', 'Nguyễn Văn A', "K'Brôi"].map(personName)).toEqual([
    'Nguyễn Văn An',
    'Trần Thị Bình',
    'Đỗ Thị Ánh',
    'Nguyễn Văn A',
    "K'Brôi",
  ]);
  expect(unitNames('văn phòng; phòng văn hóa - xã hội; Phòng kinh tế')).toEqual([
    'Văn phòng',
    'Phòng Văn hóa - Xã hội',
    'Phòng kinh tế',
  ]);
});
