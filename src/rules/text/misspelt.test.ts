import { describe, expect, test } from 'vitest';
import { doubled, misspellings } from './misspelt.ts';
import { isSyllable } from './syllables.ts';

describe('syllables', () => {
  test.each(
    `gì giếng quốc quyết quỳnh quýt khuyến nghiêng ngoằn khuỷu giặt gìn xoong yếu uỷ hoà hòa thuý quá qua ghế nghĩ kỹ ký hy
lý mỹ tỷ gia giữ giảm huyện nguyên tuyển khoảng hoặc ngoài đoàn cơ sở trước ướt lưu`.split(/\s+/),
  )('%s', (syllable) => {
    expect(isSyllable(syllable)).toBe(true);
  });

  test.each('nghiêp quyềt đôc triêt cế ngiệp kông ghà kếch̀ thựuc bấcht ưởng̀ tỗcc'.split(' '))('no %s', (letters) => {
    expect(isSyllable(letters)).toBe(false);
  });
});

test.each([
  ['Trình chỉ tịch xã', 'chỉ tịch → chủ tịch'],
  ['Chỉ tịch ký', 'Chỉ tịch → Chủ tịch'],
  ['đôn độc các phòng', 'đôn độc → đôn đốc'],
  ['đơn đốc các phòng', 'đơn đốc → đôn đốc'],
  ['kê hoạch năm', 'kê hoạch → kế hoạch'],
  ['ban hành kế hoach', 'kế hoach → kế hoạch'],
  ['triễn khai nhiệm vụ', 'triễn khai → triển khai'],
  ['tham mưa cho lãnh đạo', 'tham mưa → tham mưu'],
  ['rà sót quy trình', 'rà sót → rà soát'],
  ['nghiêp vụ', 'nghiêp → nghiệp'],
  ['bồi dưởng', 'bồi dưởng → bồi dưỡng'],
  ['tổ chức thuwcj hiện', 'thuwcj → thực'],
  ['hướng dẩn các xã', 'hướng dẩn → hướng dẫn'],
])('«%s»: %s', (text, found) => {
  expect(misspellings(text).map(({ word, right }) => `${word} → ${right}`)).toEqual([found]);
});

test.each([
  'đúng thì chấp nhận; thiết kế toàn diện; phương hướng năm 2027; phát triển lâm nghiệp; kinh nghiệm thực tế; cấp ủy quân sự; theo hướng đến nơi',
  'Phương hướng năm 2028; Tham gia giám sát',
  'có vấn đề; ban tháng; tham gia giám sát; ủy quyền; thu hoạch; công khai; sinh hoạt',
  'website, email, rooms, Facebook, logic, vác-xin, ôtô, kilômét',
  'xã Đắk Pơ, tỉnh Đắk Lắk, ông Y Thắk, thôn Pơ Yầu',
  'TCVN ISO 9001:2015, QĐ-UBND, a@b.gov.vn, 12/BC-VP',
  'luôn luôn, từ từ, hoạt động động viên, thực hiện hiện đại hóa, tổng hợp hợp đồng',
])('silent: %s', (text) => {
  expect(misspellings(text)).toEqual([]);
  expect(doubled(text)).toEqual([]);
});

test.each([
  ['Ban Ban chỉ đạo', 'Ban'],
  ['tổ chức hoạt động động của Sở', 'động'],
  ['tổ chức hoạt động động.', 'động'],
])('%s: «%s» stands twice', (text, word) => {
  expect(doubled(text).map(({ start, end }) => text.slice(start, end))).toEqual([word]);
  expect(doubled(text)[0]!.start).toBeGreaterThan(text.indexOf(word));
});
