import { type AstNode, isLeafCstNode } from 'langium';
import type { DateSpan } from '../generated/ast.ts';
import { openMonth, writtenDay } from '../plan-builder/dates.ts';
import { firstNodeOf } from '../syntax/property-nodes.ts';
import { ownPieces } from './own-tokens.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';

/** A date that no calendar has: 31/06/2027, 29/02/2027. */
export function checkDates(node: AstNode, accept: Accept): void {
  for (const child of ownPieces(node)) {
    if (!isLeafCstNode(child) || !['DATE', 'MONTH'].includes(child.tokenType.name)) continue;
    if (writtenDay(child.text) || openMonth(child.text)) continue;
    hit(
      accept,
      'MTCL303',
      `${child.tokenType.name === 'MONTH' ? 'Tháng' : 'Ngày'} ${child.text} không có trong lịch. ${advice(child.text)}`,
      {
        node,
        range: child.range,
      },
    );
  }
}

function advice(text: string): string {
  const [year = 0, month = 0, day = 1] = text.split('/').map(Number).toReversed();
  if (month < 1 || month > 12)
    return text.split('/').length < 3 ? 'Tháng phải từ 1 đến 12.' : 'Tháng phải từ 1 đến 12 (viết ngày/tháng/năm).';
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? `Tháng ${month}/${year} chỉ có ${last} ngày.` : 'Hãy viết ngày/tháng/năm, ví dụ 05/01/2027.';
}

export function checkDateSpan(span: DateSpan, accept: Accept): void {
  const from = writtenDay(span.from);
  const to = writtenDay(span.to);
  if (from && to && to < from) {
    hit(accept, 'MTCL307', 'Ngày cuối đứng trước ngày đầu: hãy đổi chỗ hai ngày.', {
      node: span,
      range: firstNodeOf(span, 'to')?.range,
    });
  }
}
