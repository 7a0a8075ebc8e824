/**
 * What is announced for a year, beyond the law itself: swapped days of state bodies. An agency's own lines
 * (`nghỉ lễ năm …`) go before them. Each entry with its source; `docs/du-lieu.md` is written from here.
 */
import type { IsoDay } from '../days.ts';

export interface SwappedDay {
  /** No work on this day … */
  off: IsoDay;
  /** … but on this day of rest. */
  worked: IsoDay;
  source: string;
}

export const SWAPPED_DAYS: readonly SwappedDay[] = [
  { off: '2024-04-29', worked: '2024-05-04', source: 'Thông báo số 1570/TB-LĐTBXH và thông báo hoán đổi năm 2024' },
  { off: '2025-05-02', worked: '2025-04-26', source: 'Thông báo số 6150/TB-BLĐTBXH' },
  { off: '2026-01-02', worked: '2026-01-10', source: 'Văn bản số 12729/VPCP-KGVX' },
  { off: '2026-08-31', worked: '2026-08-22', source: 'Thông báo số 9441/TB-BNV' },
];

/** The last year whose days off of Tết and 02/9 are announced; for later ones they are computed, which is a guess. */
export const HOLIDAYS_ANNOUNCED_UNTIL = 2026;

/** Holidays by law, for `docs/du-lieu.md`. */
export const HOLIDAY_SOURCES: readonly { name: string; days: string; source: string }[] = [
  { name: 'Tết Dương lịch', days: '01/01', source: 'Bộ luật Lao động số 45/2019/QH14, Điều 112' },
  {
    name: 'Tết Âm lịch',
    days: 'năm ngày; ngày nào thì thông báo từng năm',
    source: 'Bộ luật Lao động số 45/2019/QH14, Điều 112',
  },
  { name: 'Giỗ Tổ Hùng Vương', days: '10/3 âm lịch', source: 'Bộ luật Lao động số 45/2019/QH14, Điều 112' },
  { name: 'Ngày Chiến thắng', days: '30/4', source: 'Bộ luật Lao động số 45/2019/QH14, Điều 112' },
  { name: 'Ngày Quốc tế lao động', days: '01/5', source: 'Bộ luật Lao động số 45/2019/QH14, Điều 112' },
  {
    name: 'Quốc khánh',
    days: '02/9 và một ngày liền trước hoặc liền sau, thông báo từng năm',
    source: 'Bộ luật Lao động số 45/2019/QH14, Điều 112',
  },
  {
    name: 'Ngày Văn hóa Việt Nam',
    days: '24/11, từ năm 2026; trùng ngày nghỉ hằng tuần thì không tính nghỉ bù',
    source: 'Nghị quyết số 28/2026/QH16, Điều 2 (hiệu lực từ 01/7/2026)',
  },
];
