export { type Contribution, consolidate } from './consolidate.ts';
export { type Counts, countsOf, figureText, missingReporters } from './figures.ts';
export { vietnameseCount, vietnameseDecimal, vietnameseRate, vietnameseShare } from './format.ts';
export { consolidatedReport, type GatheredReport, gatherReports, standingOn } from './gather.ts';
export type * from './model.ts';
export { outstandingTasks } from './outstanding.ts';
export { isKnownPeriod, periodOf, periodOn, unknownPeriod } from './period.ts';
export { reportOf } from './report.ts';
export { fulfils, latestOfEach } from './targets.ts';
