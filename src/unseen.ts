/**
 * Marks that nobody sees and that change what is seen, as the inside of a class of characters: of the direction of
 * writing (what follows stands before what precedes it) and of notes between the lines (U+FFF9 to U+FFFB).
 */
export const UNSEEN = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb';
