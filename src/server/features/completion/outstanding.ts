import { writtenDay } from '../../../language/plan-builder/dates.ts';
import type { MtclSharedCoreServices } from '../../../language/services/types.ts';
import { outstandingTasks } from '../../../report/index.ts';
import { shortDate } from '../../../wording/dates.ts';
import type { CodePlace, Guess } from './place.ts';

export interface Outstanding {
  /** Names of tasks that are due and not reported yet, with what to say of each, the oldest due day first. */
  remarks: Map<string, string>;
  /** Names that this block reports already. */
  reported: Set<string>;
}

/** Inside `tiến độ ngày … { … }`: what is due up to that day and still waits for a record. */
export function outstandingAt(guess: Guess, place: CodePlace, shared: MtclSharedCoreServices): Outstanding | undefined {
  const { frame } = guess;
  // Behind the colon of a record other names stand; a new line begins the next one, though this one could go on.
  const behindColon = !guess.newLine && guess.statement?.tokens.some(({ image }) => image === ':');
  if (frame.rule !== 'Progress' || behindColon) return undefined;
  const day = writtenDay(frame.head.find(({ tokenType }) => tokenType.name === 'DATE')?.image);
  const { Plans } = shared.workspace;
  const plan = day && Plans.wholePlanOf(Plans.entryOf(place.document));
  if (!plan) return undefined;
  const due = [...outstandingTasks(plan, day)].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    remarks: new Map(due.map(([task, first]) => [task.id, `đến hạn ${shortDate(first)}, chưa báo cáo`])),
    reported: subjectsIn(frame.statements.flatMap(({ tokens }) => tokens)),
  };
}

/** Names in front of a colon. */
function subjectsIn(tokens: { tokenType: { name: string }; image: string }[]): Set<string> {
  const names = tokens.filter(({ tokenType }, i) => tokenType.name === 'ID' && tokens[i + 1]?.image === ':');
  return new Set(names.map(({ image }) => image.normalize('NFC')));
}
