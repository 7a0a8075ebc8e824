import { describe, expect, it } from 'vitest';
import { betterWording, isLoose } from './better-wording.ts';
import { printedDeadline } from './printed.ts';
import { readDeadline } from './reader/read.ts';
import { rows } from './testing/phrase-table.ts';

const printed = (text: string): string =>
  printedDeadline(text, readDeadline(text), (name) => `khi hoàn thành nhiệm vụ “${name}”`)
    .map((piece) => ('text' in piece ? piece.text : `{${piece.name}}`))
    .join('');

describe('a deadline prints as it is written', () => {
  it.each([
    'Sau ngày hội nghị 14/3/2027',
    'Trước ngày 05 tháng cuối cùng của mỗi quý',
    'Chậm nhất là 17 giờ 00 ngày 29/01/2027 để tổng hợp',
    'Thứ Năm, ngày 04/3/2027',
    'Sau khi kết thúc 100 ngày',
    '[Định kỳ 6 tháng/lần hoặc đột xuất] [Lồng ghép vào giao ban]',
    'Trước 15/03/2027',
    'Quý I năm 2027',
    'Định kỳ/Thường xuyên',
    'Hàng quý, T3/2027; 30/ 6.',
    'Phong trào "Thi đua yêu nước" và “Ba nhất”',
    '31/6/2027',
    'Trước 15/3\nTrước 15/6',
  ])('%s', (text) => {
    expect(printed(text)).toBe(text);
  });

  // Only what belongs to the language goes, spaces and the first letter apart.
  const changed = rows(`
ít nhất 01 lần/năm → Ít nhất 01 lần/năm
hằng quý trước ngày 25 → Hằng quý trước ngày 25
Trước  ngày   15/3 → Trước ngày 15/3
khi "có công văn đề nghị" → Khi có công văn đề nghị
30 ngày sau khi "Trung ương ban hành" → 30 ngày sau khi Trung ương ban hành
trước 30/8 "tùy điều kiện" → Trước 30/8 tùy điều kiện
"Báo cáo 6 tháng" trước 15/6 → Báo cáo 6 tháng trước 15/6
"theo yêu cầu" → Theo yêu cầu
“theo yêu cầu” → Theo yêu cầu
hằng năm “Tuần lễ áo dài” → Hằng năm “Tuần lễ áo dài”
sau thống-kê 14 ngày → 14 ngày sau khi hoàn thành nhiệm vụ “thống-kê”
trong 10 ngày sau thống-kê; hằng quý → Trong 10 ngày sau khi hoàn thành nhiệm vụ “thống-kê”; hằng quý
theo yêu cầu của {VP} → Theo yêu cầu của {VP}
`);
  it.each(changed)('%s → %s', (text, on) => {
    expect(printed(text!)).toBe(on);
  });

  it('composed', () => {
    expect(printed('Hằng quý'.normalize('NFD'))).toBe('Hằng quý');
  });
});

// The source may be put into the official wording; `-`: no other, or not all of it is read.
const wordings = rows(`
Trước ngày 30 tháng 8 hàng năm → Trước ngày 30/8 hàng năm
trước ngày 30 tháng 8 hằng năm → trước ngày 30/8 hằng năm
T3/2027 → Tháng 3/2027
Quý 1/2027 → Quý I/2027
quí 2 → quý II
Trước ngày 20-4 → Trước ngày 20/4
Định kỳ/Thường xuyên → Định kỳ hoặc thường xuyên
Sau ngày hội nghị 14/3/2027 → -
Trước ngày 05 tháng cuối cùng của mỗi quý → -
Chậm nhất là 17 giờ 00 ngày 29/01/2027 để tổng hợp → -
Thứ Năm, ngày 04/3/2027 → -
ít nhất 01 lần/năm → -
Sau khi kết thúc 100 ngày → -
[Định kỳ 6 tháng/lần hoặc đột xuất] [Lồng ghép vào giao ban] → -
Theo yêu cầu → -
khi "có công văn đề nghị" → -
Trước 30/8 tùy điều kiện → -
sau thống-kê 14 ngày → -
Tính từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo → -
`);

describe('the official wording', () => {
  it.each(wordings)('%s → %s', (text, wording) => {
    expect(betterWording(text!, readDeadline(text!)) ?? '-').toBe(wording);
  });

  // On offer, but nothing to speak of: capitals, zeros, hằng or hàng, marks, words that only introduce.
  it.each([
    'Trước 15/03/2027',
    'trước 30/8 hàng năm',
    'Trước ngày 05/06/2027',
    'hằng quý trước ngày 25',
    'Quý I năm 2027',
    '"Báo cáo 6 tháng" trước 15/6',
    'Trong quý I',
  ])('%s is no finding', (text) => {
    const reading = readDeadline(text);
    const better = betterWording(text, reading);
    expect(better !== undefined && isLoose(text, reading, better)).toBe(false);
  });
});
