/** From the words of cells to what is answered; what is not sure is said, never guessed. */

import { STATE_NAMES } from '../calendar/status.ts';
import { addDays, printDay } from '../deadline/index.ts';
import type { IsoDay } from '../deadline/model.ts';
import { asciiSlug } from '../plan/ascii-slug.ts';
import type { ProgressState } from '../plan/model.ts';
import { ANSWER_STATES } from './model.ts';
import type { CellPlace, FormCell, FormRow } from './read.ts';

export interface Doubt {
  words: string;
  place: CellPlace;
}

export interface TaskAnswer {
  /** Undefined: nothing is said. */
  state?: ProgressState;
  doneOn?: IsoDay;
  evidence: string[];
  reasons: string[];
  proposals: string[];
}

export interface TargetAnswer {
  value?: number;
  total?: number;
  evidence: string[];
  reasons: string[];
  proposals: string[];
}

/** @param today A later day has not come yet. */
export function taskAnswer({ cells, place }: Pick<FormRow, 'cells' | 'place'>, today: IsoDay): TaskAnswer | Doubt {
  const { state: stateCell, doneOn: dayCell } = cells;
  const state = stateCell && stateIn(stateCell.text);
  const texts = textsOf(cells);
  const said = [dayCell, cells.evidence, cells.reason, cells.proposal].some((cell) => cell?.text);
  if (state === null) {
    return doubt(`«${stateCell!.text}» không phải một tình trạng trong danh sách.`, stateCell!.place);
  }
  if (!state) return said ? doubt('Có ghi mà chưa chọn tình trạng.', stateCell?.place ?? place) : texts;
  if (state === 'notStarted')
    return said ? doubt('Ghi chưa bắt đầu mà có ngày, minh chứng, lý do hoặc đề xuất.', stateCell.place) : texts;
  if (state !== 'done') {
    if (dayCell?.text) return doubt(`Có ngày hoàn thành mà tình trạng là «${STATE_NAMES[state]}».`, dayCell.place);
    // The tracking workbook has no column for it.
    if ((state === 'late' || state === 'dropped') && cells.reason && texts.reasons.length === 0) {
      return doubt(`Tình trạng «${STATE_NAMES[state]}» mà chưa nêu lý do.`, cells.reason.place);
    }
    return { state, ...texts };
  }
  if (!dayCell?.text) return doubt('Hoàn thành mà chưa ghi ngày.', dayCell?.place ?? place);
  const day = dayIn(dayCell, today);
  return typeof day === 'string' ? { state, doneOn: day, ...texts } : day;
}

/** @param target What the figure is of. */
export function targetAnswer(
  { cells, place }: FormRow,
  target: { unit?: string; value: number },
): TargetAnswer | Doubt {
  const { value: valueCell, total: totalCell } = cells;
  const texts = textsOf(cells);
  if (!valueCell?.text) {
    const said = [totalCell, cells.evidence, cells.reason, cells.proposal].some((cell) => cell?.text);
    return said ? doubt('Có ghi mà thiếu số đạt được.', valueCell?.place ?? place) : texts;
  }
  const rate = target.unit === '%';
  const value = numberIn(valueCell.text);
  if (!value) return doubt(`«${valueCell.text}» không phải số.`, valueCell.place);
  if (!totalCell?.text) {
    if (value.percent && !rate)
      return doubt(`«${valueCell.text}» là tỷ lệ mà chỉ tiêu đếm ${target.unit ?? 'số'}.`, valueCell.place);
    if (rate && !value.percent && value.number > 0 && value.number <= 1 && target.value > 1) {
      return doubt(`«${valueCell.text}» là tỷ lệ phần trăm hay phần của một? Hãy ghi như 98,5.`, valueCell.place);
    }
    if (rate && value.number > 100 && target.value <= 100) {
      return doubt(`Tỷ lệ «${valueCell.text}» quá 100%: thiếu tổng số?`, valueCell.place);
    }
    return { value: value.number, ...texts };
  }
  const total = numberIn(totalCell.text);
  if (!total) return doubt(`«${totalCell.text}» không phải số.`, totalCell.place);
  if (!rate) return doubt('Chỉ tiêu này đếm số lượng, không có tổng số.', totalCell.place);
  if (value.percent || total.percent)
    return doubt('Có cả tỷ lệ và tổng số: hãy ghi số đạt được và tổng số.', valueCell.place);
  if (total.number === 0) return doubt('Tổng số là 0 thì không tính được tỷ lệ.', totalCell.place);
  if (value.number > total.number) {
    return doubt(`Số đạt được ${valueCell.text} nhiều hơn tổng số ${totalCell.text}.`, valueCell.place);
  }
  return { value: value.number, total: total.number, ...texts };
}

export function isDoubt(answer: object): answer is Doubt {
  return 'words' in answer && 'place' in answer;
}

function doubt(words: string, place: CellPlace): Doubt {
  return { words, place };
}

function textsOf({
  evidence,
  reason,
  proposal,
}: FormRow['cells']): Pick<TaskAnswer, 'evidence' | 'reasons' | 'proposals'> {
  const list = (cell: FormCell | undefined) => (cell?.text ? [cell.text.replace(/\s+/gu, ' ')] : []);
  return { evidence: list(evidence), reasons: list(reason), proposals: list(proposal) };
}

/** Null: words that are no state. Accents and capitals may be missing. */
function stateIn(words: string): ProgressState | null | undefined {
  if (!words) return undefined;
  const slug = asciiSlug(words);
  return ANSWER_STATES.find((state) => asciiSlug(STATE_NAMES[state]) === slug) ?? null;
}

/** A day as the cell shows it, or typed as text: 24/03/2027, 24.3.2027, 2027-03-24. */
export function dayIn({ text, place }: FormCell, today: IsoDay): IsoDay | Doubt {
  const [, d, m, y] = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/iu.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDate] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u.exec(text) ?? [];
  const pad = (part: string) => part.padStart(2, '0');
  const day = d ? `${y}-${pad(m!)}-${pad(d)}` : isoYear ? `${isoYear}-${isoMonth}-${isoDate}` : serialDay(text);
  if (!day || addDays(day, 0) !== day) {
    return doubt(`«${text}» không đọc được thành ngày. Hãy ghi như 24/03/2027.`, place);
  }
  if (day > today) return doubt(`Ngày ${printDay(day)} chưa tới.`, place);
  if (day < '2000-01-01') return doubt(`Ngày ${printDay(day)} quá xa.`, place);
  return day;
}

/** The number behind a day whose format was lost on the way. */
function serialDay(text: string): IsoDay | undefined {
  const number = /^\d{5}$/u.test(text) ? Number(text) : 0;
  return number > 36_526 && number < 73_050 ? addDays('1899-12-30', number) : undefined;
}

function numberIn(text: string): { number: number; percent: boolean } | undefined {
  const [, digits, percent] = /^(\d+(?:\.\d{3})*(?:,\d+)?)\s*(%)?$/u.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  return { number: Number(digits.replaceAll('.', '').replace(',', '.')), percent: percent !== undefined };
}
