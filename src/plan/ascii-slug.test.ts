import { expect, it } from 'vitest';
import { agencySlug, asciiSlug } from './ascii-slug.ts';

it('a text in letters that every file system takes', () => {
  expect(asciiSlug('Thống-kê hồ sơ (Đợt 2)')).toBe('thong-ke-ho-so-dot-2');
});

it('two communes, both signing UBND, are told apart by their places', () => {
  expect(agencySlug({ sign: 'UBND', place: 'An Hải' })).toBe('ubnd-an-hai');
  expect(agencySlug({ sign: 'UBND', place: 'An Hòa' })).toBe('ubnd-an-hoa');
  expect(agencySlug({ sign: 'SNgV', place: 'Bình Hải' })).toBe('sngv');
  expect(agencySlug({ sign: '', place: '' })).toBe('co-quan');
});
