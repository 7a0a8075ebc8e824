import { expect, test } from 'vitest';
import { caseless, folded, foldedItem, plainLetters, unaccented, wordsAlone } from './fold.ts';

test.each([
  [caseless, ' Phòng  LÃNH SỰ; ', ' phòng  lãnh sự; '],
  [caseless, 'Phòng Lãnh sự'.normalize('NFD'), 'phòng lãnh sự'],
  [folded, ' Phòng  LÃNH\nSỰ; ', 'phòng lãnh sự;'],
  [foldedItem, 'Phòng Lãnh sự ; ', 'phòng lãnh sự'],
  [foldedItem, 'Phòng Lãnh sự', 'phòng lãnh sự'],
  [wordsAlone, 'Văn phòng (đầu mối) - 01', 'văn phòng đầu mối 01'],
  [plainLetters, 'BCĐ, đơn vị Lãnh sự', 'BCD, don vi Lanh su'],
  [unaccented, 'BCĐ, đơn vị Lãnh sự', 'bcd, don vi lanh su'],
])('%o: «%s» is «%s»', (fold, text, key) => {
  expect(fold(text)).toBe(key);
});
