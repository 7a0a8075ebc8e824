export { compare } from './compare.ts';
export type * from './model.ts';
export { comparisonLines, factWords, KIND_WORDS, sideWords, summaryOf } from './text.ts';
