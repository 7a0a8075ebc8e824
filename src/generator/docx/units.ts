/** Word's units. */

/** Twentieths of a point, the unit of lengths in WordprocessingML. */
export const twipsOfMm = (mm: number): number => Math.round((mm / 25.4) * 1440);
export const twipsOfPt = (pt: number): number => Math.round(pt * 20);
/** Font sizes are counted in half points. */
export const halfPoints = (pt: number): number => Math.round(pt * 2);
/** "Single" line spacing is 240. */
export const lineOf = (spacing: number): number => Math.round(spacing * 240);
