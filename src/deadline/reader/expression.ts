import type { Join, Limit, PeriodDay, When } from '../model.ts';

/** A time as read from the tokens, before labels, remarks and neighbours are put to it. */
export interface Expression {
  /** First and last token. */
  first: number;
  last: number;
  parts: ExpressionPart[];
}

export interface ExpressionPart {
  join?: Join;
  when: When | PartialDays | Unreadable;
  remark?: string;
  /** `từ tháng 3`, `sau 15/3`: bounds what stands beside it. */
  bound?: true;
  /** `02 lần/năm`: how often, without saying when. */
  frequency?: true;
  /** Says by itself that it is a time limit, whatever words stand before it. */
  strong: boolean;
  first: number;
  last: number;
}

/** `trước ngày 25`: days that need the month or period of a neighbour. */
export interface PartialDays {
  type: 'partial';
  limit: Limit;
  days: PeriodDay[];
  period?: 'month' | 'quarter';
}

/** A time that must not be read as anything else; its problem, if any, is reported. */
export interface Unreadable {
  type: 'unreadable';
}
