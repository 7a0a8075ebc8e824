import type { Anchor } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { readPoint } from '../points/points.ts';
import { isWhole } from '../points/reading.ts';
import { readAmount } from './amounts.ts';

const UNITS = { tháng: 'month', quý: 'quarter', năm: 'year' } as const;

/** `khi kết thúc quý I`, `ngày kết thúc năm 2027`, `khi hết quý`: counted from the last day of the period. */
export function readPeriodEnd(p: Cursor): Extract<Anchor, { type: 'end' | 'eachEnd' }> | undefined {
  return p.attempt(() => {
    p.takeWords('khi', 'ngày');
    if (!p.takeWords('kết thúc', 'hết')) return undefined;
    return readOne(p) ?? readEach(p);
  });
}

function readEach(p: Cursor): Extract<Anchor, { type: 'eachEnd' }> | undefined {
  return p.attempt(() => {
    p.takeWords('hằng', 'mỗi', 'từng');
    const unit = p.takeWords('tháng', 'quý', 'năm') as keyof typeof UNITS | undefined;
    return unit && anchorEnds(p) ? { type: 'eachEnd' as const, unit: UNITS[unit] } : undefined;
  });
}

function readOne(p: Cursor): Extract<Anchor, { type: 'end' }> | undefined {
  const reading = readPoint(p);
  if (reading?.type !== 'points' || reading.points.length !== 1) return undefined;
  const [of] = reading.points;
  if (!of || of.type === 'span' || !isWhole(of) || !anchorEnds(p)) return undefined;
  return { type: 'end', of };
}

/** Behind the period stands the end of the part or the length: "kết thúc năm học" is an event like others. */
function anchorEnds(p: Cursor): boolean {
  const kind = p.kind();
  if (kind === undefined || /^(?:semicolon|dot|close|open|comma|quote)$/.test(kind) || p.isWords('hoặc', 'và'))
    return true;
  const at = p.at;
  const amount = readAmount(p) !== undefined;
  p.at = at;
  return amount;
}
