import { PAGE } from '../../document/styles.ts';
import { twipsOfMm } from './units.ts';

export type Orientation = 'portrait' | 'landscape';

/** A4 in twips, always written as portrait: the docx library swaps the sides of landscape pages. */
export const PAPER = { width: twipsOfMm(PAGE.widthMm), height: twipsOfMm(PAGE.heightMm) };

export function marginsOf(orientation: Orientation) {
  const { top, bottom, left, right } = PAGE[orientation];
  return { top: twipsOfMm(top), bottom: twipsOfMm(bottom), left: twipsOfMm(left), right: twipsOfMm(right) };
}

/** Size of the text area in twips, from the rounded margins, so that tables fill it exactly. */
export function textAreaOf(orientation: Orientation): { width: number; height: number } {
  const { top, bottom, left, right } = marginsOf(orientation);
  const [width, height] = orientation === 'portrait' ? [PAPER.width, PAPER.height] : [PAPER.height, PAPER.width];
  return { width: width - left - right, height: height - top - bottom };
}
