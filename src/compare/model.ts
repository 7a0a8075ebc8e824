/** What differs between two plans, in words. Plain data. */
import type { SourceRange } from '../plan/model.ts';

export interface Comparison {
  before: Side;
  after: Side;
  /** Of the plan itself: its year, its report periods, number and day of the decision. */
  plan: Fact[];
  /** In the order of the newer plan; what is gone stands where it stood. Only what differs. */
  objectives: ObjectiveChange[];
  /** Tasks under no objective. */
  tasks: TaskChange[];
  /** Other words: articles, sections, recipients. */
  texts: Fact[];
  counts: Record<'added' | 'removed' | 'changed', number>;
}

export interface Side {
  agency: string;
  year: number;
  /** Name of the file. */
  file: string;
}

export type ChangeKind = 'added' | 'removed' | 'changed';

/** One thing that is not as before; a side that says nothing is left out. */
export interface Fact {
  /** "Thời hạn", "Chủ trì" */
  label: string;
  before?: string;
  after?: string;
}

export interface TaskChange {
  kind: ChangeKind;
  title: string;
  facts: Fact[];
  before?: SourceRange;
  after?: SourceRange;
}

export interface ObjectiveChange extends Omit<TaskChange, 'kind'> {
  /** `same`: only tasks of it differ. */
  kind: ChangeKind | 'same';
  /** Its number in the newer plan, in the older one where it is gone. */
  number: number;
  tasks: TaskChange[];
}
