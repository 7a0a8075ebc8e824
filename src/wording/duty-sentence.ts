import type { ReportingDutyContent } from '../plan/model.ts';
import { capitalised } from './citations.ts';
import { performersLine } from './performers.ts';
import { type Printer, splitLines } from './printer.ts';

/** "Các phòng gửi báo cáo quý về Văn phòng (trước ngày 25 hằng quý)." — or the file's own sentence. */
export function dutySentence(duty: ReportingDutyContent, printer: Printer): string {
  const { task, wording } = duty;
  if (wording) return splitLines(printer.text(wording)).join(' ');
  const who = performersLine(task.leads, printer);
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

function decapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
