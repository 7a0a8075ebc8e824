import type { Objective, Target } from '../plan/model.ts';
import { capitalised } from './citations.ts';
import { beforeEndMarks, withFirst, withoutMarks } from './marks.ts';
import type { Printer } from './printer.ts';
import { targetWords } from './targets.ts';

/**
 * The sentence of an objective. Where the words hold a number (or `{chỉ tiêu}`) they stand as written.
 * Where they hold none, a single target without words of its own leads the sentence: "từ 98%" + "hồ sơ được giải
 * quyết đúng hạn" → "Từ 98% hồ sơ được giải quyết đúng hạn". A target that says what it measures follows them: "Hồ sơ
 * được giải quyết đúng hạn: từ 98% hồ sơ". What is put together so begins with a capital.
 */
export function objectiveSentence(objective: Objective, printer: Printer): string {
  return objectiveLines(objective, printer).join(' ');
}

/** The same with its paragraphs, where the words have several: the first is the sentence. */
export function objectiveLines(objective: Objective, printer: Printer): string[] {
  const lines = printer.lines(objective.statement, objective);
  const [first = '', ...rest] = lines;
  const [only, ...more] = objective.targets;
  if (!only || more.length > 0 || saysTarget(objective, withoutMarks(lines.join(' ')))) return [first, ...rest];
  if (only.wording || only.label) return [first, ...rest];
  const measured = printer.line(only.measured);
  const sentence = measured
    ? `${capitalised(beforeEndMarks(first, trimEnd))}: ${targetWords(only)} ${measured}`
    : `${capitalised(targetWords(only))} ${withFirst(first, decapitalised)}`;
  return [sentence, ...rest];
}

/** The targets that print as lines of their own, (1), (2) … under the sentence. */
export function subTargets(objective: Objective, printer: Printer): Target[] {
  const [only, ...more] = objective.targets;
  if (!only) return [];
  if (more.length > 0) {
    // One without words of its own stands in the sentence; where the sentence does not say it, it would be lost.
    return objective.targets.filter(
      (target) => target.label || target.wording || target.measured || !isSaid(target, objective),
    );
  }
  const ownLine = only.label !== undefined || only.wording !== undefined;
  return ownLine && !withoutMarks(printer.line(objective.statement)).includes(targetWords(only)) ? [only] : [];
}

/** "Thu nhập bình quân đầu người: 55,7 triệu đồng" */
export function targetSentence(target: Target, printer: Printer): string {
  if (target.wording) return printer.line(target.wording);
  const words = targetWords(target);
  const measured = printer.line(target.measured);
  if (target.label) return `${printer.line(target.label)}: ${words}${measured ? ` ${measured}` : ''}`;
  return `${capitalised(words)}${measured ? ` ${measured}` : ''}`;
}

/** Numbers that say which document, standard, time or place is meant, not how much is aimed at. */
const NO_AMOUNTS = new RegExp(
  [
    String.raw`\d[\d.]{0,30}(?:/\d+)?/\p{L}[\p{L}\d-]*`, // 19/2014/QĐ-TTg
    String.raw`ISO(?:/IEC)? \d+(?:[-:]\d+)*`,
    String.raw`(?:năm|tháng|ngày|quý|Điều|khoản|số|cấp|mức độ|giai đoạn) \d+(?:[/-]\d+)*`,
    String.raw`(?<!\d)\d+/\d+(?:/\d+)?`, // 15/6/2027
    String.raw`(?<!\d)\d+ (?:ngày|tháng|giờ|phút|năm|tuần)`,
  ].join('|'),
  'giu',
);

/** Whether the words name the target: by `{chỉ tiêu}`, its number, or another amount (which a rule then remarks). */
function saysTarget(objective: Objective, statement: string): boolean {
  if (objective.statement.parts.some((part) => part.kind === 'variable' && part.variable === 'target')) return true;
  const aimed = objective.targets[0] && amountOf(objective.targets[0]);
  return amountsIn(statement).some((amount) => amount === aimed) || /\d/u.test(statement.replace(NO_AMOUNTS, ''));
}

/** Whether the sentence holds the number, or a place for it. Nothing is printed: what is printed first counts. */
function isSaid(target: Target, { statement: { parts } }: Objective): boolean {
  if (parts.some((part) => part.kind === 'variable' && part.variable === 'target')) return true;
  const words = parts.map((part) => (part.kind === 'text' ? part.text : ' ')).join('');
  return amountsIn(words).includes(amountOf(target));
}

/** "05" is 5. */
const amountOf = ({ valueText }: Target): string => valueText.replace(/^0+(?=\d)/u, '');

function amountsIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/gu)?.map((number) => number.replace(/^0+(?=\d)/u, '')) ?? [];
}

function trimEnd(text: string): string {
  return text.replace(/(?<![\s.;:,])[\s.;:,]+$/u, '');
}

/** Lower-case first letter, unless the first word is an abbreviation or a name in capitals. */
function decapitalised(text: string): string {
  const [first = '', second = ''] = [...text];
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(first.length) : text;
}
