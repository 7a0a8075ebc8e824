import type { RichText, Task, TaskDeadline, TaskLineContent } from '../plan/model.ts';
import { isDetail, TASK_COLUMNS } from '../plan/task-columns.ts';
import { performersLine } from './performers.ts';
import { type Printer, splitLines } from './printer.ts';

/** "Thời gian hoàn thành: quý II/2027;": a label, a colon and what is said of the task, each as written. */
export function taskLine({ task, fact, label, closing }: TaskLineContent, printer: Printer): string {
  const words = label
    ? splitLines(printer.text(label)).join(' ')
    : fact === 'to'
      ? 'Nơi nhận'
      : TASK_COLUMNS[fact].heading;
  const colon = /:\s*$/u.test(words) ? words.trimEnd() : `${words}:`;
  return `${colon} ${factWords(task, fact, printer)}${closing}`;
}

/** As written: behind a colon it keeps the small letter that a cell of a table makes a capital. */
function deadlineWords(deadline: TaskDeadline | undefined, printer: Printer): string {
  if (!deadline) return '';
  const words = printer.lines(deadline.wording).join('; ');
  const small = !deadline.wording.image && /^\p{Ll}/u.test(deadline.text.normalize('NFC'));
  return small ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function factWords(task: Task, fact: TaskLineContent['fact'], printer: Printer): string {
  const joined = (texts: RichText[], by: string) => texts.flatMap((text) => printer.lines(text)).join(by);
  if (fact === 'leads' || fact === 'coordinators' || fact === 'monitors') return performersLine(task[fact], printer);
  if (fact === 'deadline') return deadlineWords(task.deadline, printer);
  if (fact === 'evidence') return joined(task.evidence, '; ');
  if (fact === 'to') return joined(task.to ?? [], ', ');
  return isDetail(fact) ? joined(task.details?.[fact] ?? [], ', ') : '';
}
