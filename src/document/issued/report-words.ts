/** Words for what a report holds: verdicts, states, figures reached. */
import type { ProgressState } from '../../plan/model.ts';
import {
  type Reached,
  type SetAside,
  type TargetResult,
  type Verdict,
  vietnameseDecimal,
  vietnameseRate,
} from '../../report/index.ts';

export const VERDICTS: Record<Verdict, string> = {
  reached: 'Đạt',
  missed: 'Không đạt',
  pending: 'Chưa đạt',
  unknown: 'Chưa có số liệu',
};

export const STATES: Record<ProgressState, string> = {
  notStarted: 'Chưa bắt đầu',
  inProgress: 'Đang thực hiện',
  done: 'Hoàn thành',
  late: 'Chậm',
  dropped: 'Không thực hiện',
};

/** Why a record is not in the sum of the others. */
export const ASIDE_REASONS: Record<SetAside['reason'], string> = {
  bareRate: 'không có tử số, mẫu số',
  otherUnit: 'khác đơn vị tính',
};

/** "412/417 hồ sơ", "98,8%", "5 sáng kiến". */
export function reachedText({ value, total, unit, averaged }: Reached, targetUnit: string | undefined): string {
  if (total !== undefined) {
    return `${vietnameseDecimal(value)}/${vietnameseDecimal(total)}${unit ? ` ${unit}` : ''}`;
  }
  if (targetUnit === '%') return `${vietnameseRate(value)}${averaged ? ' (bình quân)' : ''}`;
  const words = unit ?? targetUnit;
  return `${vietnameseDecimal(value)}${words ? ` ${words}` : ''}`;
}

/** A rate as such; a count as the share of what was aimed at, where more is better. */
export function rateText(reached: Reached, target: TargetResult['target']): string {
  if (target.unit === '%') return vietnameseRate(reached.measure, target.value);
  const more = target.comparison !== 'lessThan' && target.comparison !== 'atMost';
  return more && target.value > 0 ? vietnameseRate((reached.measure / target.value) * 100, 100) : '';
}
