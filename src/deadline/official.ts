import { nth } from '../known.ts';
import { formatDeadline, printParts, type Wording } from './format.ts';
import type { Deadline, DeadlinePart } from './model.ts';
import { capitalise } from './normalise.ts';
import { readDeadline } from './reader/read.ts';
import { isAction } from './reader/words/labels.ts';

export interface OfficialContext {
  /** Title of a task that a relative deadline names; without it the name is printed. */
  taskTitle?(name: string): string | undefined;
}

/**
 * The deadline as officials print it in a plan: "Trước ngày 15/3, 15/6 và 30/11 hằng năm", "Quý I/2027". Words of the
 * author print without quotes wherever the result still reads as the same deadline.
 */
export function officialWording(deadline: Deadline, context: OfficialContext = {}): string {
  const tasks = tasksOf(deadline);
  const isTask = (name: string): boolean => tasks.has(name);
  const readsAs = (text: string, parts: DeadlinePart[]): boolean => {
    const back = readDeadline(text, { isTask }).deadline;
    return back !== undefined && formatDeadline(back) === formatDeadline({ parts });
  };
  const { parts } = deadline;
  const plainest = parts.map(() => PLAIN);
  // Most often all of it may be plain, which one reading tells.
  const wordings = readsAs(print(parts, plainest), parts) ? plainest : chosenOneByOne(parts, readsAs);
  const task = (name: string): string => {
    const title = context.taskTitle?.(name);
    return title ? `khi hoàn thành nhiệm vụ “${title}”` : name;
  };
  return print(
    parts,
    wordings.map((wording) => ({ ...wording, task })),
  );
}

/** For each part the plainest wording with which it and those before it read as they are meant. */
function chosenOneByOne(all: DeadlinePart[], readsAs: (text: string, parts: DeadlinePart[]) => boolean): Wording[] {
  const chosen: Wording[] = [];
  for (let count = 1; count <= all.length; count++) {
    const parts = all.slice(0, count);
    const fits = WORDINGS.find((wording) => readsAs(print(parts, [...chosen, wording]), parts));
    chosen.push(fits ?? QUOTED);
  }
  return readsAs(print(all, chosen), all) ? chosen : all.map(() => QUOTED);
}

function print(parts: DeadlinePart[], wordings: Wording[]): string {
  return capitalise(weekdays(printParts({ parts }, (index) => nth(wordings, index))));
}

/** Weekdays in words take a capital: "thứ Sáu hằng tuần" (NĐ 30/2020, Phụ lục II, V.8.c). */
function weekdays(text: string): string {
  return text.replace(
    /(?<!tháng )(?<=thứ )(?:hai|ba|tư|năm|sáu|bảy)(?=$|[,;]|(?: và thứ \p{L}+)*,? (?:hằng tuần|đầu tiên|cuối cùng)| và thứ)/giu,
    (day) => capitalise(day),
  );
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
const LABELS_APART: Wording = { ...REMARKS_APART, label: (text) => (isAction(text) ? text : `${text}:`) };
const QUOTED_LABELS: Wording = { ...REMARKS_APART, label: (text) => (isAction(text) ? text : quoted(text)) };
const QUOTED_WORDS: Wording = { ...QUOTED_LABELS, words: quoted, event: quoted };
const QUOTED: Wording = { ...QUOTED_WORDS, remark: quoted };
/** From the plainest to the one that always reads back. */
const WORDINGS = [PLAIN, REMARKS_APART, LABELS_APART, QUOTED_LABELS, QUOTED_WORDS];

function tasksOf(deadline: Deadline): Set<string> {
  const names = new Set<string>();
  for (const { when } of deadline.parts) {
    if ((when.type === 'relative' || when.type === 'event') && when.anchor.type === 'task') names.add(when.anchor.name);
  }
  return names;
}
