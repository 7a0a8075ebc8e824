import { expect, it } from 'vitest';
import { agencySlug, asciiSlug, partySlug } from './ascii-slug.ts';

it('a text in letters that every file system takes', () => {
  expect(asciiSlug('Thống-kê hồ sơ (Đợt 2)')).toBe('thong-ke-ho-so-dot-2');
});

it('two communes, both signing UBND, are told apart by their places', () => {
  expect(agencySlug({ sign: 'UBND', place: 'An Hải' })).toBe('ubnd-an-hai');
  expect(agencySlug({ sign: 'UBND', place: 'An Hòa' })).toBe('ubnd-an-hoa');
  expect(agencySlug({ sign: 'SNgV', place: 'Bình Hải' })).toBe('sngv');
  expect(agencySlug({ sign: '', place: '' })).toBe('co-quan');
});

it('a unit whose short name has no letter that a file system takes goes by its title, one without either by what it is', () => {
  expect(partySlug({ id: 'Ж', title: 'Phòng Hợp tác' })).toMatch(/^phong-hop-tac-\w{4}$/u);
  expect(partySlug({ id: 'Ж', title: '' })).toMatch(/^don-vi-\w{4}$/u);
});

it('of thousands of names each has its own, those that differ in capitals alone with an ending', () => {
  const all = Array.from({ length: 5_000 }, (_, i) => [`N${i}`, `n${i % 2 ? i : `x${i}`}`])
    .flat()
    .map((id) => ({ id, title: 'Phòng' }));
  const slugs = all.map((party) => partySlug(party, all));
  expect(new Set(slugs).size).toBe(all.length);
  expect(slugs.slice(0, 2)).toEqual(['n0', 'nx0']);
  expect(slugs[2]).toMatch(/^n1-/);
  expect(slugs[3]).toMatch(/^n1-/);
});
