import type { PeriodDay } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { isWhole } from '../points/reading.ts';
import { changesTime, confines, type LabelFor, labelFits, remarkFits } from '../words/labels.ts';
import type { Draft } from './drafts.ts';
import { isDayStretch } from './merge.ts';

/** Whether the part may stand as it is; a bad date, a lone day or words that change the sense may not. */
export function holds(p: Cursor, draft: Draft): boolean {
  const { when, label, remark } = draft;
  if (when.type === 'unreadable') return false;
  if ((when.type === 'recurring' || when.type === 'partial') && when.days.some(isBeyondMonth)) {
    const text = p.slice(draft.first, draft.last);
    const message = `«${text}»: không tháng nào có ngày ấy. Ghi ngày từ 1 đến 31.`;
    p.report('impossible-date', 'error', draft.first, draft.last, message);
    return false;
  }
  if (when.type === 'partial') {
    const text = p.slice(draft.first, draft.last);
    p.report(
      'month-missing',
      'warning',
      draft.first,
      draft.last,
      `«${text}» chưa rõ tháng nào. Ghi thêm tháng (ngày 25/6) hoặc kỳ (hằng tháng, hằng quý).`,
    );
    return false;
  }
  const dated = when.type === 'fixed' || when.type === 'recurring' || when.type === 'relative';
  if (!dated) return true;
  if (
    label &&
    label.quoted === undefined &&
    !labelFits(p, label.first, label.last, labelFor(draft), draft.colon === true)
  ) {
    return false;
  }
  if (!remark || remark.quoted !== undefined) return true;
  const apart = p.tokens[remark.first - 1]?.kind === 'open';
  if (when.type === 'recurring' && confines(p, remark.first, remark.last)) return false;
  return apart ? !changesTime(p, remark.first, remark.last) : remarkFits(p, remark.first, remark.last);
}

function isBeyondMonth(day: PeriodDay): boolean {
  return 'day' in day && typeof day.day === 'number' && (day.day < 1 || day.day > 31);
}

function labelFor({ when, strong }: Draft): LabelFor {
  if (isDayStretch(when)) return 'stretch';
  if (when.type !== 'fixed') return when.type === 'recurring' && when.limit === 'on' ? 'recurring' : 'limit';
  if (when.limit !== 'on' || when.yearly) return 'limit';
  if (strong) return 'inside';
  if (when.points.some((point) => point.type === 'day')) return 'day';
  // "đầu quý IV" is a day, never the name of a report.
  if (!when.points.every(isWhole)) return 'inside';
  return when.points.some((point) => point.type !== 'month' && point.type !== 'quarter') ? 'fraction' : 'period';
}
