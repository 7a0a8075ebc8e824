import { expect, test } from 'vitest';
import { keyOf, spellingsOf } from './spellings.ts';

test.each([
  ['UBND', 'Ủy ban nhân dân'],
  ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh'],
  ['các UBND xã', 'các Ủy ban nhân dân xã'],
  ['VP. HĐND-UBND', 'Văn phòng HĐND và UBND'],
  ['Văn phòng HĐND – UBND', 'Văn phòng HĐND & UBND'],
  ['Văn phòng HĐND,UBND', 'Văn phòng HĐND và UBND'],
  ['HĐND xã', 'Hội đồng nhân dân xã'],
  ['BCĐ ISO', 'Ban Chỉ đạo ISO'],
  ['BCD ISO', 'Ban Chỉ đạo ISO'],
  ['VP Sở', 'Văn phòng Sở'],
  ['Phòng Văn hoá & Xã hội', 'Phòng Văn hóa và Xã hội'],
  ['Trung tâm Kiểm soát bệnh tật (TTKSBT)', 'Trung tâm Kiểm soát bệnh tật'],
  ['Trung tâm Kiểm soát bệnh tật (KSBT)', 'Trung tâm Kiểm soát bệnh tật'],
  ['Sở Nội vụ.', 'Sở Nội vụ'],
])('«%s» is «%s»', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['Trung tâm Kiểm soát bệnh tật (CDC)', 'Trung tâm Kiểm soát bệnh tật'],
  ['VPĐK đất đai', 'Văn phòng ĐK đất đai'],
  ['Sở VP.A', 'Sở Văn phòng A'],
  ['Phòng Kinh tế', 'Phòng Kinh tế - Hạ tầng'],
])('«%s» is not «%s»', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test('letters for words stand for the one name that has them', () => {
  const names = ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH', 'Phòng VHXH', 'Phòng Kinh tế', 'Phòng KTHT', 'Sở VH-XH'];
  const { aliases, unsure } = spellingsOf(names, []);
  expect(Object.fromEntries(aliases)).toEqual({
    [keyOf('Phòng VH-XH')]: keyOf('Phòng Văn hóa - Xã hội'),
    [keyOf('Phòng VHXH')]: keyOf('Phòng Văn hóa - Xã hội'),
  });
  expect(unsure).toEqual([]);
});

test('of several names none is chosen', () => {
  const names = ['Phòng Văn hóa - Xã hội', 'Phòng Việc hành - Xây hạ', 'Phòng VH-XH', 'Phòng VH-XH'];
  const { aliases, unsure } = spellingsOf(names, []);
  expect([...aliases]).toEqual([]);
  expect(unsure).toEqual([{ name: 'Phòng VH-XH', others: ['Phòng Văn hóa - Xã hội', 'Phòng Việc hành - Xây hạ'] }]);
});

test('one name in two spellings is one', () => {
  const { aliases } = spellingsOf(['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá – Xã hội', 'Phòng VH-XH'], []);
  expect([...aliases.values()]).toEqual([keyOf('Phòng Văn hóa - Xã hội')]);
});

test('an abbreviation that the text introduces', () => {
  const { aliases } = spellingsOf(['TTr'], [{ id: 'TTKS', title: 'Trung tâm Kiểm soát' }]);
  expect(Object.fromEntries(aliases)).toEqual({ [keyOf('TTKS')]: keyOf('Trung tâm Kiểm soát') });
});
