import { weekdayName, weekdayOf } from '../../../deadline/days.ts';
import type { IsoDay } from '../../../deadline/model.ts';
import { todayInVietnam } from '../../../deadline/today.ts';
import { CompletionItemKind, type Proposal } from './proposal.ts';

/** Days that are likely behind a keyword, in a plan of that year. */
function likelyDays(keyword: string | undefined, year: number): [IsoDay, string][] {
  const start: [IsoDay, string] = [`${year}-01-01`, `đầu năm ${year}`];
  const end: [IsoDay, string] = [`${year}-12-31`, `cuối năm ${year}`];
  const half: [IsoDay, string] = [`${year}-06-15`, 'chốt báo cáo 6 tháng'];
  const annual: [IsoDay, string] = [`${year}-11-30`, 'chốt báo cáo năm'];
  switch (keyword) {
    case 'từ':
      return [start];
    case 'đến':
      return [end];
    case 'báo cáo':
      return [half, annual];
    case 'tiến độ':
      return [[todayInVietnam(), 'hôm nay'], half, annual];
    default:
      return [[todayInVietnam(), 'hôm nay'], start, end];
  }
}

export function dateProposals(keyword: string | undefined, year: number): Proposal[] {
  return likelyDays(keyword, year).map(([day, what], i) => ({
    label: fullDate(day),
    kind: CompletionItemKind.Value,
    detail: `${weekdayName(weekdayOf(day))}, ${what}`,
    description: what,
    keys: [what],
    order: `b${i}`,
  }));
}

/** "05/03/2027": both with leading zeros, as dates stand in files. */
function fullDate(day: IsoDay): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
