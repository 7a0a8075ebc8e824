import { formatDeadline, printParts, type Wording } from './format.ts';
import type { Deadline } from './model.ts';
import { capitalise } from './normalise.ts';
import { readDeadline } from './reader/read.ts';

export interface OfficialContext {
  /** Title of a task that a relative deadline names; without it the name is printed. */
  taskTitle?(name: string): string | undefined;
}

/**
 * The deadline as officials print it in a plan: "Trước ngày 15/3, 15/6 và 30/11 hằng năm", "Quý I/2027". Words of the
 * author print without quotes wherever the result still reads as the same deadline.
 */
export function officialWording(deadline: Deadline, context: OfficialContext = {}): string {
  const meant = formatDeadline(deadline);
  const isTask = (name: string): boolean => tasksOf(deadline).has(name);
  for (const wording of [PLAIN, REMARKS_APART, LABELS_APART, QUOTED_LABELS, QUOTED_WORDS]) {
    const text = print(deadline, wording);
    const back = readDeadline(text, { isTask }).deadline;
    if (back && formatDeadline(back) === meant) return withTitles(deadline, wording, context);
  }
  return withTitles(deadline, QUOTED, context);
}

const plain = (text: string): string => text;
const quoted = (text: string): string => `“${text}”`;

const PLAIN: Wording = {
  label: plain,
  remark: (text, when) => (when.type === 'continuous' ? text : `(${text})`),
  words: plain,
  event: plain,
  task: plain,
  periodFirst: false,
};
const REMARKS_APART: Wording = { ...PLAIN, remark: (text) => `(${text})` };
const LABELS_APART: Wording = { ...REMARKS_APART, label: (text) => `${text}:` };
const QUOTED_LABELS: Wording = { ...REMARKS_APART, label: quoted };
const QUOTED_WORDS: Wording = { ...QUOTED_LABELS, words: quoted, event: quoted };
const QUOTED: Wording = { ...QUOTED_WORDS, remark: quoted };

function print(deadline: Deadline, wording: Wording): string {
  return capitalise(printParts(deadline, wording));
}

function withTitles(deadline: Deadline, wording: Wording, context: OfficialContext): string {
  const task = (name: string): string => {
    const title = context.taskTitle?.(name);
    return title ? `khi hoàn thành nhiệm vụ “${title}”` : name;
  };
  return print(deadline, { ...wording, task });
}

function tasksOf(deadline: Deadline): Set<string> {
  const names = new Set<string>();
  for (const { when } of deadline.parts) {
    if ((when.type === 'relative' || when.type === 'event') && when.anchor.type === 'task') names.add(when.anchor.name);
  }
  return names;
}
