/** Records as the language writes them. */
import type { IsoDay } from '../../deadline/model.ts';
import { oneLine } from '../../document/clean-text.ts';
import type { ProgressEntry, ProgressState } from '../../plan/model.ts';
import { printed, quoted } from '../../starters/lines.ts';

const STATE_WORDS: Record<ProgressState, string> = {
  notStarted: 'chưa bắt đầu',
  inProgress: 'đang làm',
  done: 'hoàn thành',
  late: 'chậm',
  dropped: 'không thực hiện',
};

type Value = Pick<ProgressEntry, 'value' | 'total' | 'unit'>;

/** "đạt 412/417 "hồ sơ"", "đạt 98,5%" */
export function valueWords({ value, total, unit }: Value): string {
  return `đạt ${numbers({ value, total })}${unit === '%' ? '%' : unit ? ` ${quoted(unit)}` : ''}`;
}

/** The same for a person to read: "412/417 hồ sơ", "98,5%". The word «đạt» would say that the target is reached. */
export function resultWords({ value, total, unit }: Value): string {
  return `${numbers({ value, total })}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`;
}

function numbers({ value = 0, total }: Value): string {
  return total === undefined ? plain(value) : `${plain(value)}/${plain(total)}`;
}

/** What a record says behind the name and the colon. */
export interface Facts extends Value {
  state?: ProgressState;
  doneOn?: IsoDay;
  evidence?: readonly string[];
  reasons?: readonly string[];
  proposals?: readonly string[];
}

/** "hoàn thành ngày 24/03/2027, đạt 412/417, minh chứng "…"" */
export function factsWords({ state, doneOn, evidence = [], reasons = [], proposals = [], ...value }: Facts): string {
  const day = state === 'done' && doneOn ? ` ngày ${printed(doneOn)}` : '';
  return [
    ...(state ? [`${STATE_WORDS[state]}${day}`] : []),
    ...(value.value === undefined ? [] : [valueWords(value)]),
    ...evidence.map((words) => `minh chứng ${text(words)}`),
    ...reasons.map((words) => `lý do ${text(words)}`),
    ...proposals.map((words) => `đề xuất ${text(words)}`),
  ].join(', ');
}

/** On one line, without letters that no file may hold. */
function text(words: string): string {
  return quoted(oneLine(words).replace(/\s+/gu, ' ').trim());
}

/** The number as the language reads it: a comma before the decimals. */
function plain(value: number): string {
  return String(value).replace('.', ',');
}
