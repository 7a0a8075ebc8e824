import type { Target } from '../plan/model.ts';

/** "từ 98%", "ít nhất 04 sáng kiến", "55,7 triệu đồng", "từ 90 đến 95%". */
export function targetWords(target: Target): string {
  const number = target.upperText ? `${target.valueText} đến ${target.upperText}` : target.valueText;
  const unit = target.unit === undefined ? '' : target.unit === '%' ? '%' : ` ${target.unit}`;
  return [target.comparisonWord, `${number}${unit}`].filter(Boolean).join(' ');
}
