import type { Objective, Target } from '../../plan/model.ts';
import { capitalised } from './citations.ts';
import type { Printer } from './printer.ts';
import { targetWords } from './targets.ts';

/**
 * The sentence of an objective. Where the words hold a number (or `{chỉ tiêu}`) they stand as written.
 * Where they hold none, a single target without words of its own leads the sentence: "từ 98%" + "hồ sơ được giải
 * quyết đúng hạn" → "Từ 98% hồ sơ được giải quyết đúng hạn".
 */
export function objectiveSentence(objective: Objective, printer: Printer): string {
  const statement = printer.text(objective.statement, objective).replace(/\s*\n\s*/g, ' ');
  const [only, ...more] = objective.targets;
  if (!only || more.length > 0 || saysTarget(objective, statement)) return statement;
  if (only.wording || only.label) return statement;
  const measured = printer.text(only.measured);
  return measured
    ? `${trimEnd(statement)}: ${targetWords(only)} ${measured}`
    : `${capitalised(targetWords(only))} ${decapitalised(statement)}`;
}

/** The targets that print as lines of their own, (1), (2) … under the sentence. */
export function subTargets(objective: Objective, printer: Printer): Target[] {
  const [only, ...more] = objective.targets;
  if (!only) return [];
  if (more.length > 0) return objective.targets.filter((target) => target.label || target.wording || target.measured);
  const ownLine = only.label !== undefined || only.wording !== undefined;
  return ownLine && !printer.text(objective.statement).includes(targetWords(only)) ? [only] : [];
}

/** "Thu nhập bình quân đầu người: 55,7 triệu đồng" */
export function targetSentence(target: Target, printer: Printer): string {
  if (target.wording) return printer.text(target.wording);
  const words = targetWords(target);
  const measured = printer.text(target.measured);
  if (target.label) return `${printer.text(target.label)}: ${words}${measured ? ` ${measured}` : ''}`;
  return `${capitalised(words)}${measured ? ` ${measured}` : ''}`;
}

function saysTarget(objective: Objective, statement: string): boolean {
  const variable = objective.statement.parts.some((part) => part.kind === 'variable' && part.variable === 'target');
  // A year alone is no target.
  return variable || /\d/.test(statement.replace(/năm \d{4}/gu, ''));
}

function trimEnd(text: string): string {
  return text.replace(/[\s.;:,]+$/u, '');
}

/** Lower-case first letter, unless the first word is an abbreviation or a name in capitals. */
function decapitalised(text: string): string {
  const [first = '', second = ''] = [...text];
  return second === second.toLocaleLowerCase('vi') ? first.toLocaleLowerCase('vi') + text.slice(first.length) : text;
}
