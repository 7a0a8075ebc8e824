import { expect, test } from 'vitest';
import { findingsOf } from '../../rules/test/snippet.ts';
import { targetOf } from '../write/objectives.ts';
import { aimOf, labelledAim } from './targets.ts';

const CASES: [words: string, target: string | undefined][] = [
  ['Trên 95% văn bản được xử lý đúng hạn', 'trên 95%'],
  ['98% trở lên hồ sơ được trả đúng hạn', 'từ 98%'],
  ['Đạt 98% trở lên hồ sơ được trả đúng hạn', 'từ 98%'],
  ['Tỷ lệ hồ sơ trễ hạn: 2% trở xuống', 'không quá 2%'],
  ['Không thấp hơn 98,5% hồ sơ đúng hạn', 'từ 98,5%'],
  ['Tỷ lệ hài lòng ≥ 90%', 'từ 90%'],
  ['Hồ sơ trễ hạn dưới 2%', 'dưới 2%'],
  ['Hơn 95% văn bản đúng hạn', 'trên 95%'],
  ['Phấn đấu đạt từ 90% trở lên', 'từ 90%'],
  ['100% văn bản đến được vào sổ, phấn đấu trên 95% đúng hạn', 'trên 95%'],
  ['100% ý kiến được trả lời, 95% đúng hạn', '100%'],
  ['Tối thiểu 85% công chức được tập huấn', 'tối thiểu 85%'],
  ['Đạt 95% kế hoạch', 'đạt 95%'],
  ['Từ 95% đến 98% hồ sơ đúng hạn', '95 đến 98%'],
  ['Có ít nhất 04 sáng kiến được công nhận', 'ít nhất 04 "sáng kiến"'],
  ['Không dưới 3 lớp tập huấn trong năm 2027', 'từ 3 "lớp tập"'],
  ['Ban hành 12 quy trình trong năm 2027', undefined],
  ['98% trở xuống số hồ sơ bị trả lại', 'không quá 98%'],
  ['Không vượt quá 98% dự toán', 'không quá 98%'],
  ['Hồ sơ đúng hạn >98%', 'trên 98%'],
  ['Nâng cao chất lượng phục vụ', undefined],
  ['Đúng hạn 95%, hài lòng 90%', undefined],
];

test.each(CASES)('%s → chỉ tiêu: %s', async (words, target) => {
  const aim = aimOf(words);
  expect(aim && targetOf(aim)).toBe(target);
  // What is imported does not contradict itself.
  const found = await findingsOf(`mục tiêu "${words}" {${target ? ` chỉ tiêu: ${target}` : ''} }`);
  expect(found.filter(({ code }) => code === 'MTCL401')).toEqual([]);
});

test.each([
  ['Tỷ lệ độ che phủ rừng 83,0%.', 'Tỷ lệ độ che phủ rừng', '83,0%'],
  ['Thu nhập bình quân đầu người: 55,7 triệu đồng;', 'Thu nhập bình quân đầu người', '55,7 "triệu đồng"'],
  ['Số sáng kiến là ít nhất 04 sáng kiến', 'Số sáng kiến', 'ít nhất 04 "sáng kiến"'],
  ['Tỷ lệ hài lòng: 90% trở lên.', 'Tỷ lệ hài lòng', 'từ 90%'],
  ['Số sáng kiến: 05 sáng kiến trở lên', 'Số sáng kiến', 'từ 05 "sáng kiến"'],
])('%s: %s, %s', (words, label, target) => {
  const aim = labelledAim(words);
  expect([aim?.label, aim && targetOf(aim)]).toEqual([label, target]);
});

test.each(['Tỷ lệ đúng hạn 95% hồ sơ cấp xã', '95%', 'Nâng cao chất lượng'])('%s has no label and number', (words) => {
  expect(labelledAim(words)).toBeUndefined();
});
