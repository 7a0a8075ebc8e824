/** What can be recorded of a place in the files, and what a person types of it. */
import { type IsoDay, printDay } from '../../deadline/index.ts';
import { mayExceedAll } from '../../plan/exceeding.ts';
import type { Objective, Plan, SourceRange, Target, Task } from '../../plan/model.ts';
import { fulfils, periodOn, reachedBy } from '../../report/index.ts';
import { objectiveSentence, targetSentence } from '../../wording/objective-sentence.ts';
import { shortPrinter } from '../../wording/printer.ts';
import { targetWords } from '../../wording/targets.ts';
import { taskTitle } from '../../wording/task-title.ts';
import type { Outcome, Wanted } from './record.ts';
import { type Facts, factsWords, resultWords } from './words.ts';

interface Place {
  uri: string;
  line: number;
  character: number;
}

/** The task that holds the place; the target or the objective where it is in none. */
export function subjectAt({ tasks, objectives }: Plan, place: Place): Task | Target | Objective | undefined {
  const targets = objectives.flatMap((objective) => objective.targets);
  return (
    tasks.find(({ source }) => holds(source, place)) ??
    targets.find(({ source }) => holds(source, place)) ??
    objectives.find(({ source }) => holds(source, place))
  );
}

function holds({ uri, start, end }: SourceRange, place: Place): boolean {
  if (uri !== place.uri) return false;
  const from = place.line - start.line || place.character - start.character;
  const to = end.line - place.line || end.character - place.character;
  return from >= 0 && to >= 0;
}

/** Whose numbers can be recorded there: the targets of the objective, the target itself. */
export function targetsOf(subject: Task | Target | Objective): Target[] {
  if (subject.type === 'target') return [subject];
  const objective = subject.type === 'task' ? subject.objective : subject;
  return objective?.targets ?? [];
}

export function subjectTitle(plan: Plan, subject: Wanted['subject']): string {
  const printer = shortPrinter(plan);
  if (subject.type === 'task') return taskTitle(subject, printer);
  return subject.type === 'target' ? targetSentence(subject, printer) : objectiveSentence(subject, printer);
}

const VALUE = /^(\d+(?:\.\d{3})*(?:,\d+)?)\s*(?:\/\s*(\d+(?:\.\d{3})*(?:,\d+)?)|(%))?$/u;

/** "412/417", "98,5%", "5" as the figures of a target; words where it is none of these. */
export function valueFacts(
  typed: string,
  target: (Pick<Target, 'unit'> & Partial<Pick<Target, 'value' | 'comparison'>>) | undefined,
): Facts | { problem: string } {
  const [, value, total, percent] = VALUE.exec(typed.trim()) ?? [];
  if (!value) return { problem: `«${typed.trim()}» chưa phải số: hãy ghi như 412/417, 98,5% hoặc 5.` };
  const number = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));
  const rate = target?.unit === '%';
  const facts: Facts = {
    value: number(value),
    ...(total === undefined ? {} : { total: number(total) }),
    ...(percent || (rate && total === undefined) ? { unit: '%' } : !rate && target?.unit ? { unit: target.unit } : {}),
  };
  if (rate && facts.total === 0) return { problem: `Đạt ${typed.trim()}: tổng số là 0 thì không tính được tỷ lệ.` };
  if (rate && facts.total !== undefined && facts.value! > facts.total) {
    return { problem: `Đạt ${typed.trim()}: số đạt không thể nhiều hơn tổng số.` };
  }
  if (facts.unit === '%' && facts.value! > 100 && rate && !mayExceed(target)) {
    return { problem: `Đạt ${value}%: tỷ lệ không thể quá 100%.` };
  }
  if (percent && !rate && target) {
    return { problem: `Chỉ tiêu tính bằng ${target.unit ?? 'số'}, không phải tỷ lệ: hãy ghi số, như 5.` };
  }
  return facts;
}

function mayExceed({ unit, value = 0, comparison }: Pick<Target, 'unit'> & Partial<Target>): boolean {
  return comparison !== undefined && mayExceedAll({ unit, value, comparison });
}

/** "Đã ghi «…»: hoàn thành ngày 24/03/2027, tính xong hạn 31/3/2027." */
export function outcomeWords(plan: Plan, outcome: Outcome): string {
  const { wanted } = outcome;
  const title = `«${subjectTitle(plan, wanted.subject)}»`;
  if (outcome.kind === 'refused') return `Chưa ghi ${title}: ${outcome.reason}`;
  if (outcome.kind === 'known') return `${title} đã ghi như vậy rồi, không ghi thêm.`;
  if (outcome.kind === 'added') return `Đã ghi thêm cho ${title}: ${outcome.words}.`;
  const days = outcome.days.length > 1 || hasMore(wanted) ? daysWords(outcome.days) : '';
  const { state, doneOn, value } = wanted.facts;
  const said = [
    ...(state === undefined ? [] : [factsWords({ state, doneOn })]),
    ...(value === undefined ? [] : [`kết quả ${resultWords(wanted.facts)}${verdictWords(plan, wanted)}`]),
  ];
  return `Đã ghi ${title}: ${said.join(', ')}${days}.`;
}

/**
 * Whether the figure reaches its target, which the word of the language («đạt») does not say; in the words of the report
 * of that day, so «không đạt» once the year's last one is cut off.
 */
function verdictWords(plan: Plan, { subject, facts: { value, total, unit }, day, reporter }: Wanted): string {
  const target = subject.type === 'objective' && subject.targets.length === 1 ? subject.targets[0] : subject;
  // What one unit has reached is a part of the figure.
  if (target?.type !== 'target' || reporter) return '';
  const { source } = subject;
  const entry = { on: day, subject, value, total, unit, evidence: [], reasons: [], proposals: [], source };
  const reached = reachedBy([entry], target);
  if (!reached) return '';
  if (fulfils(reached, target)) return ' (đạt chỉ tiêu)';
  return ` (${periodOn(plan, day).final ? 'không' : 'chưa'} đạt chỉ tiêu ${targetWords(target)})`;
}

function hasMore({ subject }: Wanted): boolean {
  return subject.type === 'task' && (subject.deadline?.occurrences.length ?? 0) > 1;
}

function daysWords(days: readonly IsoDay[]): string {
  return days.length === 0 ? '' : `, tính xong hạn ${days.map(printDay).join(', ')}`;
}
