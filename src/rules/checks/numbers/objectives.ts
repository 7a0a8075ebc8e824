/** What an objective says: that it can be measured, and the same in the annex of objectives and in the plan. */
import type { NamedElement, Objective, Plan, RichText, Target, Task } from '../../../plan/model.ts';
import { placeKey } from '../../../plan/place-key.ts';
import { joinedText, locate } from '../../../plan/text-positions.ts';
import type { RuleContext } from '../../context.ts';
import type { Amount } from '../../text/amounts.ts';
import { amountsIn } from '../../text/scan.ts';

export function checkObjectives(context: RuleContext): void {
  const own = context.plan.unitPlans.flatMap(({ objectives }) => objectives);
  // One that a unit takes over with work of its own is said in the agency's words: these are looked at once.
  const said = new Set<string>();
  for (const objective of new Set([...context.plan.objectives, ...own])) {
    const at = objective.nameSource;
    context.attempt('MTCL471', () => smallerTasks(objective, context), at);
    const words = placeKey(at);
    if (said.has(words)) continue;
    said.add(words);
    context.attempt('MTCL472', () => unmeasured(objective, context), at);
    context.attempt('MTCL473', () => otherWords(objective, context), at);
  }
}

/** Words that say how much without a number: all, none, twice. */
const MEASURE =
  /\d|(?<!\p{L})(?:tất cả|toàn bộ|mọi|không (?:có|để|còn|phát sinh|xảy ra|ai|hồ sơ|trường hợp)|một (?:lần|phần|nửa)|hai|ba|bốn|sáu|bảy|tám|chín|mười|gấp đôi)(?!\p{L})/iu;

/** Without a target and without a number nobody can say whether it was reached. While it is being begun nothing is said. */
function unmeasured(
  { statement, targets, details, planHeading, tasks, nameSource }: Objective,
  context: RuleContext,
): void {
  if (targets.length > 0 || tasks.length === 0) return;
  const said = [statement, planHeading, ...details].map((text) => (text ? joinedText(text) : ''));
  if (said.some((words) => MEASURE.test(words)) || !said.some((words) => words.trim())) return;
  context.report(
    'MTCL472',
    'Mục tiêu này không có chỉ tiêu đo được: cuối năm không biết đạt hay chưa. Hãy thêm «chỉ tiêu: …», ví dụ «chỉ tiêu: từ 95%».',
    nameSource,
  );
}

/** Words that carry no meaning of their own in such a sentence. */
const FILLERS: ReadonlySet<string> = new Set(
  tokensOf(
    'các những của và với về việc trong tại theo năm được có là cho đến từ trên dưới ít nhất tối thiểu đa không quá đạt phấn đấu số tỷ lệ',
  ).map(({ word }) => word),
);
/** So many words may be lost by a slip; more are left out on purpose. */
const MOST_LOST = 3;

/** The plan's heading says the objective: with other words, or with some missing in the middle, it is another one. */
function otherWords({ statement, planHeading, targets, details }: Objective, { plan, report }: RuleContext): void {
  if (!planHeading?.image) return;
  const heading = tokens(planHeading, plan);
  const said = tokens(statement, plan);
  const known = new Set(
    [said, ...details.map((text) => tokens(text, plan)), ...targets.map((target) => targetTokens(target, plan))]
      .flat()
      .map(({ word }) => word),
  );
  const others = heading.filter(({ word }) => !known.has(word));
  const fixes = [
    {
      title: 'Bỏ «tiêu đề trong kế hoạch»: bảng dùng câu của mục tiêu',
      changes: [{ kind: 'removeProperty' as const, source: planHeading.source }],
      single: true as const,
    },
  ];
  const related = [{ message: 'Câu của mục tiêu', source: statement.source }];
  if (others.length > 0) {
    const [first] = others;
    const listed = [...new Set(others.map(({ shown }) => `«${shown}»`))].slice(0, 5).join(', ');
    report(
      'MTCL473',
      `Tiêu đề trong kế hoạch có chữ mà mục tiêu không có: ${listed}. Hãy viết hai chỗ như nhau.`,
      first!.place ? locate(planHeading, ...first!.place) : planHeading.source,
      { related, fixes },
    );
    return;
  }
  const lost = lostInside(said, heading);
  if (lost.length === 0 || lost.length > MOST_LOST) return;
  report(
    'MTCL473',
    `Tiêu đề trong kế hoạch thiếu ${lost.map((word) => `«${word}»`).join(', ')} so với mục tiêu. Hãy viết hai chỗ như nhau.`,
    planHeading.source,
    { related, fixes },
  );
}

interface Token {
  /** Folded, to be compared. */
  word: string;
  /** Lower case, to be shown. */
  shown: string;
  /** In the joined words; none for a word that a name in braces stands for. */
  place?: [number, number];
}

/** Words that mean something, abbreviations and names written out. */
function tokens(text: RichText, plan: Plan): Token[] {
  const found: Token[] = [];
  let at = 0;
  for (const part of text.parts) {
    if (part.kind === 'text') {
      for (const { 0: word, index } of part.text.matchAll(/[\p{L}\p{M}]+/gu)) {
        const meaning = plan.abbreviations.find(({ id }) => id === word)?.meaning;
        const place: [number, number] = [at + index, at + index + word.length];
        found.push(...tokensOf(meaning ?? word).map((token) => ({ ...token, place })));
      }
    } else if (part.kind === 'reference') {
      found.push(...tokensOf(nameOf(part.target)));
    } else if (part.kind === 'variable' && part.variable === 'agency') {
      found.push(...tokensOf(plan.agency.title));
    }
    at += part.kind === 'text' ? part.text.length : 1;
  }
  return found.filter(({ word }) => !FILLERS.has(word));
}

/** As a name in braces prints. */
function nameOf(target: NamedElement): string {
  if (target.type === 'abbreviation') return target.meaning;
  return 'title' in target && typeof target.title === 'string' ? target.title : '';
}

function targetTokens({ label, measured, wording, unit }: Target, plan: Plan): Token[] {
  const texts = [label, measured, wording].flatMap((text) => (text ? tokens(text, plan) : []));
  return [...texts, ...tokensOf(unit ?? '')];
}

function tokensOf(text: string): Token[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => ({ word: anyTonePlace(word), shown: word.toLowerCase() }));
}

/** "hoà" and "hòa" are one word. */
function anyTonePlace(word: string): string {
  const lower = word.toLowerCase().normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(lower)?.[0] ?? '';
  return lower.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC') + tone;
}

/** Words of the sentence that the heading passes over between words that it has, where it follows the sentence. */
function lostInside(said: Token[], heading: Token[]): string[] {
  const lost: string[] = [];
  let at = said.findIndex(({ word }) => word === heading[0]?.word);
  if (at < 0) return [];
  for (const { word } of heading) {
    const next = said.findIndex((token, i) => i >= at && token.word === word);
    // Another order: the sentence is put otherwise on purpose.
    if (next < 0) return [];
    for (const token of said.slice(at, next)) lost.push(token.shown);
    at = next + 1;
  }
  return lost;
}

/** What is counted, where a task may well have a number of its own. */
const OWN_COUNT =
  /^(?:đơn vị|cơ quan|tổ chức|cá nhân|người|công chức|viên chức|cán bộ|học viên|ngày|tháng|năm|giờ|lần|lượt|cuộc|buổi|đợt|điểm|đồng|triệu|tỷ)(?!\p{L})/iu;
/** A share of the whole, or one of several rounds. */
const SHARE =
  /(?<!\p{L})(?:mỗi|từng|đợt|quý|tháng|giai đoạn|trong đó|thêm|tiêu biểu|chọn|trình)(?!\p{L})|\d\s*\/\s*\d/iu;

/** "Đăng ký 4 sáng kiến" under "Có ít nhất 05 sáng kiến": with that the objective cannot be reached. */
function smallerTasks({ statement, targets, tasks }: Objective, { report }: RuleContext): void {
  const goals = goalsOf(statement, targets);
  for (const goal of goals) {
    const alike = tasks.flatMap((task) => countsIn(task, goal.unit).map((amount) => ({ task, amount })));
    const [only] = alike;
    if (!only || alike.length > 1 || only.amount.value >= goal.value) continue;
    const words = joinedText(only.task.statement);
    if (SHARE.test(words)) continue;
    report(
      'MTCL471',
      `Việc này ghi ${words.slice(only.amount.start, only.amount.end).trim()} ${goal.unit}, mục tiêu là ${goal.said} ${goal.unit}. Hãy sửa cho khớp.`,
      locate(only.task.statement, only.amount.start, only.amount.end),
      { related: [{ message: 'Mục tiêu', source: goal.source }] },
    );
  }
}

function goalsOf(statement: RichText, targets: Target[]) {
  const declared = targets.flatMap(({ unit, value, valueText, comparison, places, nameSource }) =>
    unit && unit !== '%' && !OWN_COUNT.test(unit) && comparison !== 'lessThan' && comparison !== 'atMost'
      ? [{ unit: unit.trim(), value, said: valueText, source: places?.value ?? nameSource }]
      : [],
  );
  if (targets.length > 0) return declared;
  const words = joinedText(statement);
  return amountsIn(words).flatMap(({ unit, value, start, end, comparison }) => {
    const thing = unit.split(' ').slice(0, 2).join(' ');
    if (!thing.includes(' ') || OWN_COUNT.test(thing) || comparison === 'lessThan' || comparison === 'atMost')
      return [];
    return [{ unit: thing, value, said: words.slice(start, end).trim(), source: locate(statement, start, end) }];
  });
}

function countsIn({ statement }: Task, unit: string): Amount[] {
  const wanted = unit.toLowerCase();
  return amountsIn(joinedText(statement)).filter(({ unit: own }) => `${own.toLowerCase()} `.startsWith(`${wanted} `));
}
