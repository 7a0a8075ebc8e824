import { onceFor } from '../../memo.ts';
import type { Objective, Plan, Task } from '../../plan/model.ts';
import { MOST_COPIED, MOST_DOCUMENTS, MOST_TASK_ROWS } from '../../plan/most-documents.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { capitalised } from '../../wording/citations.ts';
import { headSource, markSource, type RuleContext } from '../context.ts';
import { type Fix, replaceFix } from '../finding.ts';
import { KeptBy } from '../kept.ts';
import { tablesOf } from '../narratives.ts';
import type { Run } from '../runs.ts';
import type { TextRole } from '../text/plan-texts.ts';
import { keyOf } from '../text/scan.ts';
import { sameNumbersIn } from './same-numbers.ts';
import { missingProvisions } from './structure/provisions.ts';
import { checkPublishedAnnexes } from './structure/published-annexes.ts';
import { typedSections } from './structure/typed-sections.ts';

export function checkStructure(context: RuleContext): void {
  context.attempt('MTCL122', () => documentsLeftOut(context));
  context.attempt('MTCL106', () => emptyObjectives(context));
  context.attempt('MTCL107', () => looseTasks(context));
  context.attempt('MTCL108', () => sameTasks(context));
  context.attempt('MTCL108', () => sameObjectives(context));
  context.attempt('MTCL109', () => typedNumbers(context));
  context.attempt('MTCL110', () => annexesUnmentioned(context));
  context.attempt('MTCL111', () => missingProvisions(context));
  checkPublishedAnnexes(context);
  context.attempt('MTCL171', () => typedSections(context));
  context.attempt('MTCL113', () => cellsTooMany(context));
  context.attempt('MTCL112', () => sameNumbers(context));
  context.attempt('MTCL112', () => sameNumbersIn(context.plan, context.report));
}

/** Said once, where the first of them stands. */
function documentsLeftOut({ plan: { documentsLeftOut: places = [] }, report }: RuleContext): void {
  const [first, ...others] = places;
  if (!first) return;
  const which = others.length > 0 ? `văn bản này và ${others.length} văn bản khác` : 'văn bản này';
  const [documents, rows, copied] = [MOST_DOCUMENTS, MOST_TASK_ROWS, MOST_COPIED].map((most) =>
    most.toLocaleString('de-DE'),
  );
  report(
    'MTCL122',
    `Các văn bản của kế hoạch vượt mức ${documents} văn bản, ${rows} dòng nhiệm vụ in ra hoặc ${copied} đoạn lấy từ mẫu, nên ${which} không được lập. Hãy chuyển bớt văn bản sang tệp khác dùng chung kế hoạch này, hoặc bớt bảng in lại mọi nhiệm vụ, bớt đoạn của mẫu.`,
    headSource(first, 'soạn'.length),
  );
}

function emptyObjectives({ plan, report }: RuleContext): void {
  // While the objectives are being written no task stands anywhere.
  if (plan.tasks.every((task) => !task.objective)) return;
  for (const objective of plan.objectives) {
    if (objective.tasks.length > 0) continue;
    report(
      'MTCL106',
      'Mục tiêu này chưa có nhiệm vụ nào. Hãy thêm «nhiệm vụ "…"» vào trong, hoặc viết «thuộc» ở nhiệm vụ.',
      headSource(objective.source, 'mục tiêu'.length),
      {
        fixes: [
          {
            title: 'Thêm một nhiệm vụ',
            changes: [{ kind: 'addProperty', block: objective.source, text: 'nhiệm vụ "…"' }],
            single: true,
          },
        ],
      },
    );
  }
}

function looseTasks({ plan, report }: RuleContext): void {
  if (plan.objectives.length === 0) return;
  for (const task of plan.tasks) {
    if (task.objective || task.heading || task.inDocument) continue;
    const near =
      plan.objectives.findLast((objective) => objective.named && isBefore(objective, task)) ??
      plan.objectives.find(({ named }) => named);
    const { end } = task.statement.source;
    report(
      'MTCL107',
      'Nhiệm vụ này không thuộc mục tiêu nào. Hãy thêm «thuộc …», hoặc đặt vào trong mục tiêu.',
      task.nameSource,
      {
        fixes: near
          ? [
              {
                title: `Thêm «thuộc ${near.id}»`,
                changes: [
                  { kind: 'replace', source: { uri: task.source.uri, start: end, end }, text: ` thuộc ${near.id}` },
                ],
                single: true,
              },
            ]
          : [],
      },
    );
  }
}

function isBefore(objective: Objective, task: Task): boolean {
  return objective.source.uri === task.source.uri && objective.source.start.line <= task.source.start.line;
}

/** The same words with the same leads, in one objective or anywhere: one of them is a copy. */
function sameTasks(context: RuleContext): void {
  const { report } = context;
  const byWords = new Map<string, { first: Task; byKey?: Map<string, Task> }>();
  for (const [task, words] of context.ofRuns(wordsOfTasks, '', wordsIn).flat()) {
    const same = byWords.get(words);
    if (!same) {
      byWords.set(words, { first: task });
      continue;
    }
    // Most statements stand once: who leads is asked only where one comes again.
    same.byKey ??= new Map([[leadsAndDeadline(same.first), same.first]]);
    const key = leadsAndDeadline(task);
    const before = same.byKey.get(key);
    if (!before) {
      same.byKey.set(key, task);
      continue;
    }
    report(
      'MTCL108',
      'Nhiệm vụ này đã viết ở trên, cùng đơn vị chủ trì và thời hạn. Hãy bỏ một, hoặc nói rõ khác nhau ở đâu.',
      task.nameSource,
      {
        related: [{ message: 'Nhiệm vụ giống hệt', source: before.nameSource }],
        fixes: [removeFix('Bỏ nhiệm vụ này', task)],
      },
    );
  }
}

const wordsOfTasks = new KeptBy<[Task, string][]>();

function wordsIn(run: Run): [Task, string][] {
  return run.flatMap((task): [Task, string][] => {
    const words = task.inDocument ? '' : keyOf(joinedText(task.statement));
    return words ? [[task, words]] : [];
  });
}

/** One objective twice, with the same targets. */
function sameObjectives({ plan, report }: RuleContext): void {
  const seen = new Map<string, Objective>();
  for (const objective of plan.objectives) {
    const { words, key } = saidBy(objective);
    const before = words ? seen.get(key) : undefined;
    if (!before) seen.set(key, objective);
    else {
      report('MTCL108', 'Mục tiêu này đã viết ở trên, cùng chỉ tiêu. Hãy bỏ một.', objective.nameSource, {
        related: [{ message: 'Mục tiêu giống hệt', source: before.nameSource }],
        fixes: holdsAll(before, objective) ? [removeFix('Bỏ mục tiêu này', objective)] : [],
      });
    }
  }
}

const saidBy = onceFor(({ statement, targets }: Objective) => {
  const words = keyOf(joinedText(statement));
  const measures = targets.map(({ comparison, value, upper, unit }) => [comparison, value, upper, unit]);
  return { words, key: JSON.stringify([words, measures]) };
});

/** Nothing is lost with the second: the first has all its tasks. */
function holdsAll(first: Objective, second: Objective): boolean {
  const words = ({ statement }: Task) => keyOf(joinedText(statement));
  const known = new Set(first.tasks.map(words));
  return second.tasks.every((task) => known.has(words(task)));
}

function removeFix(title: string, { source }: Task | Objective): Fix {
  return { title, changes: [{ kind: 'removeElement', source }], single: true };
}

function leadsAndDeadline({ leads, deadline }: Task): string {
  const names = leads?.performers.map(({ party, text }) => party?.id ?? (text ? joinedText(text) : '')) ?? [];
  return `${names.sort().join('|')}|${deadline?.text ?? ''}`;
}

const NUMBERED: ReadonlySet<TextRole> = new Set([
  'heading',
  'item',
  'articleHeading',
  'objective',
  'task',
  'planHeading',
  'targetLabel',
]);

/** Cells beyond the last column are not printed; missing ones are left blank. */
function cellsTooMany({ plan, report }: RuleContext): void {
  for (const { columns, rows } of tablesOf(plan)) {
    for (const row of rows) {
      const extra = row[columns.length];
      if (!extra) continue;
      report(
        'MTCL113',
        `Hàng này có ${row.length} ô mà bảng có ${columns.length} cột: ô thừa không in ra. Hãy bỏ ô, hoặc thêm cột.`,
        extra.source,
      );
    }
  }
}

/** Listed with dashes or numbers, an entry a line. */
const LISTED: ReadonlySet<TextRole> = new Set(['item', 'recipient', 'addressee']);

function typedNumbers(context: RuleContext): void {
  for (const text of context.textsWith('copiedBullets', 'numbering', 'typedDash')) {
    for (const bullet of text.found.copiedBullets) {
      const source = markSource(text, bullet);
      const listed = LISTED.has(text.role);
      const message = listed
        ? 'Dấu đầu dòng chép từ Word: mỗi mục ở đây đã có gạch đầu dòng. Hãy bỏ đi.'
        : 'Dấu đầu dòng chép từ Word: văn bản hành chính liệt kê bằng gạch đầu dòng. Hãy thay bằng «- ».';
      const fix = listed ? replaceFix('Bỏ dấu đầu dòng', source, '') : replaceFix('Thay bằng «- »', source, '- ');
      context.report('MTCL109', message, source, { fixes: [fix] });
    }
    const number = NUMBERED.has(text.role) ? text.found.numbering : undefined;
    const typed = number ?? (LISTED.has(text.role) ? text.found.typedDash : undefined);
    if (!typed) continue;
    const source = markSource(text, typed);
    context.report('MTCL109', 'Số thứ tự, gạch đầu dòng máy tự đánh: gõ tay sẽ in hai lần. Hãy bỏ đi.', source, {
      fixes: [replaceFix('Bỏ phần gõ tay', source, '')],
    });
  }
}

function annexesUnmentioned({ plan, texts, report }: RuleContext): void {
  for (const document of plan.issued) {
    const { articles, kind, head } = document;
    if (articles.length === 0 || (document.annexes.length === 0 && !document.publishesPlan)) continue;
    const own = texts.filter((text) => text.document === document && text.inArticles);
    if (own.some(({ text }) => /phụ lục|kèm theo/iu.test(text))) continue;
    report(
      'MTCL110',
      `Các điều của ${kind.name} chưa nhắc tới phụ lục. Hãy thêm «ban hành kèm theo ${capitalised(kind.name)} này …» vào Điều 1.`,
      head,
    );
  }
}

/** Declared documents with one number and year from one body that are not the same document. */
function sameNumbers({ plan, report }: RuleContext): void {
  const first = new Map<string, Plan['legalBases'][number]>();
  for (const basis of plan.legalBases) {
    if (!basis.sign) continue;
    const key = `${basis.sign.replace(/\s/g, '')}|${basis.date?.slice(0, 4) ?? ''}|${(basis.issuer ?? '').toLowerCase()}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, basis);
      continue;
    }
    const same = other.date === basis.date && titleWords(other) === titleWords(basis);
    if (same) continue;
    report(
      'MTCL112',
      `Số «${basis.sign}» đã thuộc một văn bản khác cùng cơ quan, cùng năm. Hãy tra lại số của một trong hai.`,
      basis.places?.sign ?? basis.nameSource,
      { related: [{ message: 'Văn bản kia', source: other.nameSource }] },
    );
  }
}

function titleWords(basis: Plan['legalBases'][number]): string {
  return basis.title ? joinedText(basis.title) : '';
}
