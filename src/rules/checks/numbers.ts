import { nth } from '../../known.ts';
import type { Comparison, Objective, RichText, SourceRange, Target, Unit } from '../../plan/model.ts';
import { isSaidTwice } from '../../plan/restated.ts';
import { joinedText, locate } from '../../plan/text-positions.ts';
import { markSource, type RuleContext, type ScannedText } from '../context.ts';
import { type Fix, replaceFix } from '../finding.ts';
import { type Table, tablesOf } from '../narratives.ts';
import { type Amount, asTarget, numberValue, targetNumber } from '../text/amounts.ts';
import { amountsIn } from '../text/scan.ts';
import { isLooser, writtenTarget } from './across-plans.ts';
import { checkObjectives } from './numbers/objectives.ts';

export function checkNumbers(context: RuleContext): void {
  for (const objective of context.plan.objectives) {
    checkObjective(objective, context);
  }
  checkObjectives(context);
  for (const unitPlan of context.plan.unitPlans ?? []) {
    for (const objective of unitPlan.objectives) {
      // Those taken over are checked with the agency's; their words may say the common target.
      if (!isInside(objective.source, unitPlan.document.source)) continue;
      checkObjective(objective, context);
    }
    for (const { target, base, source } of unitPlan.tightened) {
      context.attempt('MTCL401', () => saidTwice(target, base, source, context), source);
      context.attempt('MTCL406', () => looser(target, base, unitPlan.unit, source, context), source);
    }
  }
  for (const table of tablesOf(context.plan)) context.attempt('MTCL403', () => totals(table, context));
  for (const text of context.textsWith('wrongSums', 'inspections')) {
    const { wrongSums, inspections } = text.found;
    if (wrongSums.length > 0) context.attempt('MTCL403', () => sums(text, context), text.rich.source);
    if (inspections) context.attempt('MTCL407', () => quotas(text, context), text.rich.source);
  }
}

function checkObjective(objective: Objective, context: RuleContext): void {
  const at = objective.nameSource;
  for (const target of objective.targets) {
    context.attempt('MTCL402', () => overTheWhole(target, objective, context), at);
    context.attempt('MTCL405', () => reversed(target, context), at);
    context.attempt('MTCL404', () => withoutUnit(target, context), at);
  }
  context.attempt('MTCL401', () => agreement(objective, context), at);
}

/** The program puts the unit's number in place of the common one, where that stands once. */
function saidTwice(target: Target, base: Target, source: SourceRange, { plan, report }: RuleContext): void {
  const objective = plan.objectives.find(({ targets }) => targets.includes(base));
  const same = target.valueText === base.valueText && target.upperText === base.upperText;
  if (!objective || same) return;
  const words = [objective.statement, objective.planHeading, ...objective.details];
  const twice = words.find((text) => text && isSaidTwice(text, base));
  if (!twice) return;
  const written = joinedText(twice).trim();
  report(
    'MTCL401',
    `Câu «${written.length > 60 ? `${written.slice(0, 60)}…` : written}» ghi ${base.valueText}${base.unit === '%' ? '%' : ''} ở nhiều chỗ nên không đổi theo đơn vị được. Hãy viết {chỉ tiêu} vào chỗ của chỉ tiêu, hoặc viết mục tiêu riêng cho đơn vị.`,
    source,
    { related: [{ message: 'Câu của mục tiêu chung', source: twice.source }] },
  );
}

function looser(target: Target, base: Target, unit: Unit, source: SourceRange, { report }: RuleContext): void {
  if (target.unit !== base.unit || !isLooser(target, base)) return;
  const message = `Mục tiêu chung là «${writtenTarget(base)}», «${unit.title}» chỉ đặt «${writtenTarget(target)}». Đơn vị chỉ được đặt cao hơn.`;
  report('MTCL406', message, source, {
    related: [{ message: 'Chỉ tiêu chung', source: valueSource(base) }],
  });
}

function isInside(inner: SourceRange, outer: SourceRange): boolean {
  const starts = (range: SourceRange) => range.start.line * 1e6 + range.start.character;
  const ends = (range: SourceRange) => range.end.line * 1e6 + range.end.character;
  return inner.uri === outer.uri && starts(inner) >= starts(outer) && ends(inner) <= ends(outer);
}

const RELATIVE = /so với|dự toán|kế hoạch|cùng kỳ|tăng|vượt|chỉ tiêu được giao|nhu cầu|công suất|định mức/iu;

function overTheWhole(target: Target, objective: Objective, { report }: RuleContext): void {
  const said = [objective.statement, target.label, target.measured, target.wording]
    .map((text) => (text ? joinedText(text) : ''))
    .join(' ');
  const highest = target.upper ?? target.value;
  const over = highest > 100 || (highest === 100 && target.comparison === 'moreThan');
  if (target.unit !== '%' || !over || RELATIVE.test(said)) return;
  const words = highest > 100 ? `${printed(highest)}%` : 'Trên 100%';
  report('MTCL402', `${words} là quá 100%: một phần không thể lớn hơn toàn bộ. Hãy sửa con số.`, valueSource(target));
}

function reversed(target: Target, { report }: RuleContext): void {
  if (target.upper === undefined || target.upper > target.value) return;
  report('MTCL405', 'Số sau phải lớn hơn số trước: hãy đổi chỗ hai số.', valueSource(target));
}

function withoutUnit(target: Target, { report }: RuleContext): void {
  const counted = /(?<!\p{L})số (?:lượng )?\p{L}|tổng số/iu.test(target.label ? joinedText(target.label) : '');
  if (target.unit || target.measured || counted || target.wording) return;
  report(
    'MTCL404',
    'Chỉ tiêu chưa có đơn vị tính: hãy thêm % hoặc đơn vị trong ngoặc kép, ví dụ «ít nhất 04 "sáng kiến"».',
    valueSource(target),
  );
}

function valueSource({ places, nameSource }: Target): SourceRange {
  return places?.value ?? nameSource;
}

/** Numbers in the words of an objective against its targets. */
function agreement(objective: Objective, context: RuleContext): void {
  // A reversed range has a finding of its own.
  const targets = objective.targets.filter(
    ({ value, upper }) => Number.isFinite(value) && (upper === undefined || upper > value),
  );
  for (const text of [objective.statement, objective.planHeading]) {
    if (text?.image) compareWithTargets(text, targets, context, text === objective.statement);
  }
  if (targets.length === 0 && objective.planHeading) {
    compareWithStatement(objective.planHeading, objective.statement, context);
  }
  for (const target of targets) {
    // What is printed in its place says its number.
    if (target.wording?.image) compareWithTargets(target.wording, [target], context);
    if (target.label?.image) compareWithTargets(target.label, [target], context);
  }
}

/**
 * A number of the words contradicts a target where it speaks of the same thing and differs: the same value with
 * another comparison, or, where the plan has one target only, another value. Words that say the target somewhere
 * may hold other numbers as well. A number is told once.
 */
function compareWithTargets(
  text: RichText,
  targets: readonly Target[],
  { report }: RuleContext,
  isStatement = false,
): void {
  const found = amountsIn(joinedText(text));
  const settled = new Set(found.filter((amount) => targets.some((target) => agrees(amount, target))));
  for (const target of targets) {
    const alike = found.filter((amount) => sameUnit(amount, target));
    if (alike.length === 0 || alike.some((amount) => agrees(amount, target))) continue;
    const sameValue = alike.filter((amount) => amount.value === target.value);
    const contradicting = sameValue.length > 0 ? sameValue : targets.length === 1 && alike.length === 1 ? alike : [];
    for (const amount of contradicting) {
      if (settled.has(amount)) continue;
      settled.add(amount);
      const source = locate(text, amount.start, amount.end);
      const written = joinedText(text).slice(amount.start, amount.end).trim();
      const right = targetWords(target);
      report('MTCL401', `Câu ghi «${written}» mà chỉ tiêu là «${right}». Hãy sửa một trong hai cho khớp.`, source, {
        related: [{ message: 'Chỉ tiêu', source: valueSource(target) }],
        fixes: [
          ...(isStatement && target.places?.value ? [targetFix(joinedText(text), amount, target.places.value)] : []),
          ...(amount.unit === '%' ? [replaceFix(`Sửa thành «${right}»`, source, right)] : []),
        ],
      });
    }
  }
}

/** What the objective itself says is printed; its target follows it. */
function targetFix(text: string, amount: Amount, source: SourceRange): Fix {
  const right = `${targetNumber(asTarget(text, amount))}${amount.unit === '%' ? '%' : ''}`;
  return replaceFix(`Sửa chỉ tiêu thành «${right}»`, source, right);
}

/** The heading in the plan table says another number, or another comparison, than the objective itself. */
function compareWithStatement(heading: RichText, statement: RichText, { report }: RuleContext): void {
  const said = amountsIn(joinedText(statement)).filter(({ unit }) => unit !== '');
  const written = amountsIn(joinedText(heading));
  for (const amount of written) {
    const alike = said.filter((other) => unitsAlike(other, amount));
    if (alike.length === 0 || alike.some((other) => same(other, amount))) continue;
    const alone = alike.length === 1 && written.filter((other) => unitsAlike(other, amount)).length === 1;
    const near = alike.find((other) => other.value === amount.value) ?? (alone ? alike[0] : undefined);
    if (!near) continue;
    const source = locate(heading, amount.start, amount.end);
    const right = joinedText(statement).slice(near.start, near.end).trim();
    report('MTCL401', `Tiêu đề ghi khác mục tiêu: mục tiêu là «${right}». Hãy sửa cho khớp.`, source, {
      related: [{ message: 'Mục tiêu', source: locate(statement, near.start, near.end) }],
      fixes: [replaceFix(`Sửa thành «${right}»`, source, right)],
    });
  }
}

/** Words behind a number run on: "sáng kiến được công" counts "sáng kiến". */
const COUNTED_WORDS = 2;

function unitsAlike(a: Amount, b: Amount): boolean {
  const [one, other] = [a, b].map(({ unit }) => unit.toLowerCase().split(' ').slice(0, COUNTED_WORDS).join(' '));
  return one !== '' && one === other;
}

function same(a: Amount, b: Amount): boolean {
  return a.value === b.value && a.comparison === b.comparison && a.upper === b.upper;
}

function sameUnit(amount: Amount, target: Target): boolean {
  if (target.unit === '%') return amount.unit === '%';
  if (!target.unit) return false;
  return amount.unit !== '%' && amount.unit.toLowerCase().startsWith(target.unit.toLowerCase().trim());
}

function agrees(amount: Amount, target: Target): boolean {
  return amount.value === target.value && comparable(amount.comparison, target) && amount.upper === target.upper;
}

/** "95%" and "đạt 95%" say the same; at 100% no more is possible, so every way to say it is the same. */
function comparable(comparison: Comparison, target: Target): boolean {
  if (comparison === target.comparison) return true;
  return target.unit === '%' && target.value === 100 && comparison !== 'lessThan';
}

function targetWords(target: Target): string {
  const upper = target.upperText ? ` đến ${target.upperText}` : '';
  const unit = target.unit === '%' ? '%' : target.unit ? ` ${target.unit}` : '';
  return `${target.comparisonWord ? `${target.comparisonWord} ` : ''}${target.valueText}${upper}${unit}`;
}

const TOTAL = /^\s*(?:tổng(?: số| cộng)?|cộng)\s*(?::\s*)?$/iu;
const NUMBER = /^\s*\d{1,3}(?:\.\d{3})*(?:,\d+)?\s*(?:(?:đồng|đ|triệu đồng)\s*)?$|^\s*\d+(?:,\d+)?\s*$/iu;

/** Over figures that are no parts of a whole. */
const RATES = /tỷ lệ|tỉ lệ|%|bình quân|trung bình|điểm/iu;

/** A row "Tổng cộng" under rows of numbers. */
function totals({ columns, rows }: Table, context: RuleContext): void {
  const totalAt = rows.findIndex((row) => row.some((cell) => TOTAL.test(joinedText(cell))));
  if (totalAt < 2) return;
  nth(rows, totalAt).forEach((total, column) => {
    const heading = columns[column]?.heading;
    if (heading && RATES.test(joinedText(heading))) return;
    checkColumn(
      rows.slice(0, totalAt).map((row) => row[column]),
      total,
      context,
    );
  });
}

function checkColumn(cells: (RichText | undefined)[], total: RichText, { report }: RuleContext): void {
  const texts = cells.map((cell) => (cell ? joinedText(cell) : ''));
  if (!NUMBER.test(joinedText(total)) || !texts.every((text) => NUMBER.test(text))) return;
  const sum = texts.reduce((result, text) => result + numberOf(text), 0);
  const said = numberOf(joinedText(total));
  if (Math.abs(sum - said) < 1e-6) return;
  report(
    'MTCL403',
    `Các dòng trên cộng lại là ${printed(sum)}, không phải ${printed(said)}. Hãy soát lại các số.`,
    total.source,
    {
      fixes: [],
    },
  );
}

function numberOf(text: string): number {
  return numberValue(/[\d.,]+/.exec(text)?.[0] ?? '0');
}

function printed(value: number): string {
  const [whole, decimals] = String(Math.round(value * 1000) / 1000).split('.');
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, '.')}${decimals ? `,${decimals}` : ''}`;
}

function sums(text: ScannedText, { report }: RuleContext): void {
  for (const wrong of text.found.wrongSums) {
    const message = `Các phần cộng lại là ${printed(wrong.sum)}, không phải ${wrong.total}. Hãy soát lại các số.`;
    report('MTCL403', message, markSource(text, wrong));
  }
}

/** Checks on the spot of agencies; of other units where the management system is what is checked. */
const AT_ITS_SEAT = /(?:^|;)(?=[^;]*kiểm tra)[^;]*tại trụ sở/iu;
const ON_THE_SPOT = /kiểm tra[^;.]{0,60}(?:thực tế|trực tiếp|tại chỗ)/iu;
const AGENCIES = /^\s*(?:tổng số |số )?(?:các )?(?:sở|cơ quan|ban,? ngành)(?!\p{L})/iu;
const UNITS = /^\s*(?:tổng số |số )?(?:các )?đơn vị(?!\p{L})/iu;
const SYSTEM = /hệ thống quản lý chất lượng|HTQLCL|ISO|tại trụ sở/u;
const THIRD = 100 / 3;

function quotas(scanned: ScannedText, { report }: RuleContext): void {
  const { text } = scanned;
  const atSeat = AT_ITS_SEAT.test(text);
  for (const amount of amountsIn(text)) {
    if (amount.unit !== '%' || amount.value >= THIRD || amount.comparison === 'between') continue;
    const rest = text.slice(amount.end);
    const clause = `${text.slice(0, amount.end).split(';').at(-1)}${rest.split(';')[0]}`;
    if (!atSeat && !ON_THE_SPOT.test(clause)) continue;
    if (!AGENCIES.test(rest) && !(UNITS.test(rest) && SYSTEM.test(clause))) continue;
    report(
      'MTCL407',
      `${printed(amount.value)}% thấp hơn một phần ba số cơ quan. Hãy đối chiếu mức kiểm tra tại chỗ hằng năm mà cấp trên giao.`,
      markSource(scanned, amount),
    );
  }
}
