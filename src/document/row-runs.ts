/** The rows of tables in runs: those that the document has unchanged from the last time are the same objects. */
import { inRuns } from '../memo.ts';
import type { TableRow } from './model.ts';

export const runsOfRows = inRuns<TableRow>();
