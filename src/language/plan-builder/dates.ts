import type { IsoDay } from '../../deadline/model.ts';
import type { OpenMonth } from '../../plan/model.ts';

/** "05/01/2027" as "2027-01-05"; undefined for a day that no calendar has. */
export function writtenDay(text: string | undefined): IsoDay | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "01/2027": the month of a day that is still open. */
export function openMonth(text: string | undefined): OpenMonth | undefined {
  const match = /^(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  const [month, year] = [Number(match?.[1]), Number(match?.[2])];
  return match && month >= 1 && month <= 12 ? { year, month } : undefined;
}

/** "1.234,5" as 1234.5: dots group thousands, the comma is the decimal sign. */
export function vietnameseNumber(text: string | undefined): number {
  if (!text) return Number.NaN;
  const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  return Number((grouped ? text.replaceAll('.', '') : text).replace(',', '.'));
}
