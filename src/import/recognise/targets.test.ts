import { describe, expect, it } from 'vitest';
import { aimOf, labelledAim } from './targets.ts';

describe('the target in the words of an objective', () => {
  it.each([
    ['98% hồ sơ được giải quyết đúng hạn', undefined],
    ['Từ 98% hồ sơ được giải quyết đúng hạn', 'từ'],
    ['98% trở lên hồ sơ được giải quyết đúng hạn', 'từ'],
    ['Phấn đấu có 98 % trở lên hồ sơ đúng hạn', 'từ'],
    ['Không dưới 98% hồ sơ đúng hạn', 'từ'],
    ['Hồ sơ đúng hạn ≥ 98%', 'từ'],
    ['Hồ sơ đúng hạn >98%', 'trên'],
    ['Hồ sơ đúng hạn đạt hơn 98%', 'trên'],
    ['98% trở xuống số hồ sơ bị trả lại', 'không quá'],
    ['Không vượt quá 98% dự toán', 'không quá'],
  ])('%s', (words, comparison) => {
    expect(aimOf(words)).toEqual({ value: '98', unit: '%', ...(comparison ? { comparison } : {}) });
  });

  it('may be a count', () => {
    expect(aimOf('Có ít nhất 04 sáng kiến được công nhận')).toMatchObject({ comparison: 'ít nhất', value: '04' });
    expect(aimOf('Không dưới 04 sáng kiến')).toEqual({ comparison: 'từ', value: '04', unit: 'sáng kiến' });
  });

  it('may follow its label', () => {
    expect(labelledAim('Tỷ lệ hài lòng: 95% trở lên.')).toEqual({
      label: 'Tỷ lệ hài lòng',
      comparison: 'từ',
      value: '95',
      unit: '%',
    });
    expect(labelledAim('Số sáng kiến: 05 sáng kiến trở lên')).toMatchObject({ comparison: 'từ', unit: 'sáng kiến' });
  });
});
