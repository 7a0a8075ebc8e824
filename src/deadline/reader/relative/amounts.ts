import type { Amount } from '../../model.ts';
import type { Cursor } from '../cursor.ts';

/** `14 ngày`, `10 ngày làm việc`, `02 tuần`, `nửa tháng` (15 ngày; Bộ luật Dân sự 2015, Điều 146.1). */
export function readAmount(p: Cursor): Amount | undefined {
  return p.attempt((): Amount | undefined => {
    if (p.takeWords('nửa tháng')) return { count: 15, unit: 'day' };
    if (p.takeWords('nửa năm')) return { count: 6, unit: 'month' };
    const count = p.takeCount();
    if (count === undefined || count < 1) return undefined;
    // "(05) năm ngày": the number once more in brackets.
    if (p.kind() === 'open' && p.kind(1) === 'number' && p.kind(2) === 'close') p.at += 3;
    if (p.takeWords('ngày làm việc')) return { count, unit: 'workingDay' };
    const unit = p.takeWords('ngày', 'tuần', 'tháng', 'quý', 'năm');
    if (!unit || (unit === 'tháng' && p.isWords('đầu', 'cuối'))) return undefined;
    if (unit === 'quý') return { count: count * 3, unit: 'month' };
    return { count, unit: unit === 'ngày' ? 'day' : unit === 'tuần' ? 'week' : unit === 'tháng' ? 'month' : 'year' };
  });
}
