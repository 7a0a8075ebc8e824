/** How far ahead «đến hạn trong … ngày» looks: what counts it and what says it take the same number from here. */

/** Lists, counts, forms of units, progress files, pages, `mtcl due`: what is due on the day or at most so many later. */
export const AHEAD_DAYS = 30;

/** The state of a single due day, and its colour: nearer than the lists look, so that it still says something. */
export const DUE_SOON_DAYS = 7;
