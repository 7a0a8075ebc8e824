/** Capitals of NĐ 30/2020, Phụ lục II, mục V: said only where the words around leave no doubt. */
import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/rules/test/snippet.ts';

const messages = async (words: string) =>
  (await findingsOf(`quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "${words}"`))
    .filter(({ code }) => code === 'MTCL513')
    .map(({ message }) => message);

test.each([
  ['Thực hiện chủ trương của Đảng và nhà nước', 'Nhà nước'],
  ['Trực dịp tết nguyên đán', 'Nguyên đán'],
  ['Chào mừng ngày quốc tế lao động', 'Quốc tế Lao động'],
  ['Họp vào thứ hai hằng tuần', 'Hai'],
  ['Trực trong dịp tết, báo cáo tình hình', 'Tết'],
  ['Trực dịp Tết Nguyên đán', 'tết'],
  ['Nâng cao chất lượng phục vụ nhân dân', 'Nhân dân'],
  ['Báo cáo trong tháng tư năm 2027', 'Tư'],
  ['Họp sáng thứ hai', 'Hai'],
  ['Họp thứ sáu, ngày 15/01/2027', 'Sáu'],
  ['Trực ngày Chủ Nhật', 'Chủ nhật'],
  ['Chào mừng ngày quốc tế phụ nữ', 'Quốc tế Phụ nữ'],
  ['Kỷ niệm ngày quốc khánh', 'Quốc khánh'],
])('%s', async (words, right) => {
  expect((await messages(words)).join()).toContain(right);
});

test.each([
  'Tập huấn cho cán bộ cơ quan nhà nước về quản lý nhà nước',
  'Họp lần thứ hai trong năm',
  'Trực dịp Tết, tết Nguyên đán',
  'Thăm hỏi dịp tết Trung thu, tết cổ truyền',
  'Chào mừng ngày Quốc tế Lao động',
  'Họp vào thứ Hai hằng tuần',
  'Phối hợp Tòa án nhân dân, Hội đồng nhân dân, Công an nhân dân; tuyên truyền trong các tầng lớp Nhân dân',
  'Ngày thứ hai của đợt đánh giá; tháng hai lần',
  'Quà Tết; Tết Nguyên đán nghỉ 07 ngày',
  'Chào mừng ngày Quốc khánh, ngày Phụ nữ Việt Nam',
])('is left alone: %s', async (words) => {
  expect(await messages(words)).toEqual([]);
});
