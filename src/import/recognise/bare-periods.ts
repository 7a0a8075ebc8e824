/** Months and quarters that stand as bare numbers below a heading which says what they are. */

const NUMBERS = {
  tháng: /^(?:0?[1-9]|1[0-2])(?:(?:[,;&–-]| và )(?:0?[1-9]|1[0-2]))*$/u,
  quý: /^(?:I{1,3}|IV|[1-4])(?:(?:[,;&–-]| và )(?:I{1,3}|IV|[1-4]))*(?:\/20\d\d)?$/u,
};

/** "Tháng", "Thời gian (quý)" over a column. */
function periodOver(heading: string): keyof typeof NUMBERS | undefined {
  const word = /(?:^|\()(tháng|quý)(?!\p{L}|\s?[\dIVX])/iu.exec(heading)?.[1]?.toLocaleLowerCase('vi');
  return word === 'tháng' || word === 'quý' ? word : undefined;
}

/** "3, 6, 9" below "Tháng" as "tháng 3, 6, 9"; "III/2027" is a quarter anywhere; other words as they are. */
export function withPeriod(text: string, heading: string): string {
  const numbers = text.replace(/ ?([,;&–-]) ?/gu, '$1');
  const period = periodOver(heading) ?? (/^I.*\/20\d\d$/u.test(numbers) ? 'quý' : undefined);
  return period && NUMBERS[period].test(numbers) ? `${period} ${text}` : text;
}
