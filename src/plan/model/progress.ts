/** What is recorded of the year. */
import type { IsoDay } from '../../deadline/model.ts';
import type { Objective, RichText, SourceRange, Target, Task, Unit } from './elements.ts';

export type ProgressState = 'notStarted' | 'inProgress' | 'done' | 'late' | 'dropped';

export interface ProgressEntry {
  on: IsoDay;
  subject: Objective | Target | Task;
  state?: ProgressState;
  doneOn?: IsoDay;
  value?: number;
  total?: number;
  unit?: string;
  /** The unit whose figures these are; undefined: the agency's own. */
  reporter?: Pick<Unit, 'id' | 'title'>;
  evidence: EvidenceText[];
  reasons: RichText[];
  proposals: RichText[];
  source: SourceRange;
}

/** Words for a piece of evidence ("Báo cáo số 12/BC-VP ngày 24/3/2027") and where it lies. */
export interface EvidenceText extends RichText {
  /** A file beside the plan, or a link. */
  location?: string;
}
