import { expect, test } from 'vitest';
import { numberFormat, shownNumber } from './number-format.ts';

const shown = (value: number | string, code: string) => shownNumber(String(value), numberFormat(164, code), false);

test.each([
  ['#,##0', 15500000, '15.500.000'],
  ['#,##0', 950, '950'],
  ['#,##0', -1234567, '-1.234.567'],
  ['#,##0.00', 1234.5, '1.234,50'],
  ['#,##0.##', 1234.5, '1.234,5'],
  ['#,##0.##', 12, '12'],
  ['0', 7, '7'],
  ['000', 7, '007'],
  ['0.0%', 0.955, '95,5%'],
  ['0%', 1, '100%'],
  ['#,##0" đồng"', 2500000, '2.500.000 đồng'],
  ['#,##0\\ [$₫-42A]', 2500000, '2.500.000 ₫'],
  ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_)', -1500, '(1.500)'],
  ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_)', 0, '-'],
  ['"còn "0" ngày";[Red]"trễ "0" ngày";"hôm nay"', -3, 'trễ 3 ngày'],
  ['"còn "0" ngày";[Red]"trễ "0" ngày";"hôm nay"', 0, 'hôm nay'],
  ['[<1]0.0%;0', 0.5, '50,0%'],
  ['[<1]0.0%;0', 12, '12'],
  ['General', 2.71, '2,71'],
  ['0.00E+00', 1500, '1500'],
  ['@', 12.5, '12,5'],
])('%s: %d as «%s»', (code, value, text) => {
  expect(shown(value, code)).toEqual({ text });
});

test.each([
  ['#,##0', 8250000.5, '8.250.001', '8250000,5'],
  ['0.0', 12.345, '12,3', '12,345'],
  ['0.00', 1.005, '1,01', '1,005'],
  ['0%', 0.985, '99%', '98,5%'],
  ['#,##0,', 15500000, '15.500', '15500000'],
])('%s: %d is rounded to «%s», and all its digits are known', (code, value, text, exact) => {
  expect(shown(value, code)).toEqual({ text, exact });
});

// 46461 is 15/3/2027.
test.each([
  ['dd/mm/yyyy', 46461, '15/03/2027'],
  ['d/m/yyyy', 46457, '11/3/2027'],
  ['m/d/yyyy', 46461, '15/03/2027'],
  ['dd-mmm-yy', 46461, '15/03/2027'],
  ['[$-42A]dd mmmm yyyy', 46461, '15/03/2027'],
  ['dd/mm/yy', 46461, '15/03/2027'],
  ['mm/yyyy', 46461, '03/2027'],
  ['mmm-yy', 46461, '03/2027'],
  ['dd/mm', 46461, '15/03'],
  ['"ngày "dd" tháng "mm" năm "yyyy', 46461, 'ngày 15 tháng 03 năm 2027'],
  ['dd/mm/yyyy h:mm', 46461.354166667, '15/03/2027 8:30'],
  ['h:mm', 0.354166667, '8:30'],
  ['h:mm AM/PM', 0.604166667, '2:30 CH'],
  ['[h]:mm', 1.5, '36:00'],
])('%s: %d as «%s»', (code, value, text) => {
  expect(shown(value, code)).toEqual({ text });
});

test('what is no number of Excel stays as it is written', () => {
  expect(shown('1E+300', '#,##0')).toEqual({ text: '1E+300' });
  expect(shown('-5', 'dd/mm/yyyy')).toEqual({ text: '-5' });
});
