import type { ReportingDutyContent } from '../plan/issued.ts';
import type { PerformerList } from '../plan/model.ts';
import { capitalised } from './citations.ts';
import { type Printer, splitLines } from './printer.ts';

/** "Các phòng gửi báo cáo quý về Văn phòng (trước ngày 25 hằng quý)." — or the file's own sentence. */
export function dutySentence(duty: ReportingDutyContent, printer: Printer): string {
  const { task, wording } = duty;
  if (wording) return splitLines(printer.text(wording)).join(' ');
  const who = performers(task.leads, printer);
  const what = printer.lines(task.statement).join(' ');
  const where = (task.to ?? []).map((text) => printer.line(text)).join(', ');
  const when = task.deadline ? printer.line(task.deadline.wording) : '';
  const sentence = [
    who ? `${capitalised(who)} gửi ${what}` : capitalised(what),
    where ? `về ${where}` : '',
    when ? `(${decapitalised(when)})` : '',
  ];
  return `${sentence.filter(Boolean).join(' ')}.`;
}

/** The list in one line: as its `ghi là` says it, or the names. */
export function performers(list: PerformerList | undefined, printer: Printer): string {
  if (!list) return '';
  if (list.wording) return printer.lines(list.wording).join(', ');
  return list.performers.map(({ party, text }) => party?.title ?? printer.line(text)).join(', ');
}

function decapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
