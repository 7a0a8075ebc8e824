import { expect, test } from 'vitest';
import { foldedLines } from './lines.ts';
import { textWidthMm } from './metrics.ts';
import { STYLES } from './styles.ts';

const title = (text: string) => foldedLines(text, 165, STYLES.title);

test('a title that fits stands on one line', () => {
  expect(title('Về việc ban hành Quy chế làm việc')).toEqual(['Về việc ban hành Quy chế làm việc']);
});

test('a longer one is folded evenly, before a small word', () => {
  expect(
    title('Về việc công bố và ban hành Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng năm 2027 của Sở'),
  ).toEqual([
    'Về việc công bố và ban hành Mục tiêu chất lượng',
    'và Kế hoạch thực hiện Mục tiêu chất lượng năm 2027 của Sở',
  ]);
});

test('a name goes on three lines rather than break a word of two syllables', () => {
  const starts = /^(TỈNH|VÀ)$/u;
  expect(foldedLines('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH BÌNH HẢI', 61, STYLES.superiorBody, starts)).toEqual([
    'SỞ NÔNG NGHIỆP',
    'VÀ MÔI TRƯỜNG',
    'TỈNH BÌNH HẢI',
  ]);
});

test('no line is wider than it may be, even where there is no good place to fold', () => {
  const text = 'một hai ba bốn sáu bảy tám chín mười '.repeat(12).trim();
  const lines = title(text);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidthMm(line, STYLES.title)).toBeLessThanOrEqual(165);
});

test('a date stays whole, no-break spaces hold together', () => {
  const number = `số${'\u00a0'.repeat(6)}/QĐ-SNgV`;
  expect(
    title(`(Kèm theo Quyết định ${number} ngày … tháng … năm 2027 của Sở Ngoại vụ tỉnh Bình Hải và các đơn vị)`),
  ).toEqual([`(Kèm theo Quyết định ${number} ngày … tháng … năm 2027`, 'của Sở Ngoại vụ tỉnh Bình Hải và các đơn vị)']);
});

test('a term stays whole, though the lines are less even', () => {
  expect(
    title('Về việc kiện toàn Ban Chỉ đạo xây dựng, áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn TCVN'),
  ).toEqual(['Về việc kiện toàn Ban Chỉ đạo xây dựng, áp dụng', 'Hệ thống quản lý chất lượng theo Tiêu chuẩn TCVN']);
  expect(
    title('Kết quả đánh giá sự phù hợp Hệ thống quản lý chất lượng phù hợp Tiêu chuẩn quốc gia năm 2027'),
  ).not.toContain('chuẩn quốc gia năm 2027');
});
