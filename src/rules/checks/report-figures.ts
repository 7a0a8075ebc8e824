/** Figures that a person typed into a report against those that come of the recorded progress. */
import type { FigureName } from '../../plan/figures.ts';
import { FIGURES } from '../../plan/figures.ts';
import type { IssuedDocument } from '../../plan/issued.ts';
import type { Content, Plan, RichText } from '../../plan/model.ts';
import { joinedText, locate } from '../../plan/text-positions.ts';
import { type Counts, countsOf, periodOf, reportOf, vietnameseRate } from '../../report/index.ts';
import type { RuleContext } from '../context.ts';
import { replaceFix } from '../finding.ts';

const NUMBER = '(\\d+)';
const RATE = '(\\d+(?:,\\d+)?\\s*%)';

/** A way to say figures: the groups of the pattern in order, each with the figure it stands for. */
interface Saying {
  pattern: RegExp;
  figures: FigureName[];
}

const saying = (pattern: string, ...figures: FigureName[]): Saying => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'dgiu'),
  figures,
});

const SAYINGS: Saying[] = [
  saying(`hoàn thành (?:được )?${NUMBER}\\s*/\\s*${NUMBER} nhiệm vụ`, 'tasksDone', 'tasks'),
  saying(`${NUMBER}\\s*/\\s*${NUMBER} nhiệm vụ (?:đã )?hoàn thành`, 'tasksDone', 'tasks'),
  saying(`hoàn thành (?:được )?${NUMBER} nhiệm vụ`, 'tasksDone'),
  saying(`${NUMBER} nhiệm vụ (?:đã )?hoàn thành`, 'tasksDone'),
  saying(`hoàn thành (?:được )?${RATE} (?:số )?nhiệm vụ`, 'tasksRate'),
  saying(`tổng (?:số|cộng)?\\s*(?:là |có )?${NUMBER} nhiệm vụ`, 'tasks'),
  saying(`${NUMBER} nhiệm vụ (?:bị )?(?:chậm|quá hạn)`, 'tasksLate'),
  saying(`(?:chậm|quá hạn)(?: tiến độ)? ${NUMBER} nhiệm vụ`, 'tasksLate'),
  saying(`đạt (?:được )?${NUMBER}\\s*/\\s*${NUMBER} mục tiêu`, 'objectivesReached', 'objectives'),
  saying(`${NUMBER}\\s*/\\s*${NUMBER} mục tiêu (?:chất lượng )?(?:đã )?đạt`, 'objectivesReached', 'objectives'),
  saying(`đạt (?:được )?${NUMBER}\\s*/\\s*${NUMBER} chỉ tiêu`, 'targetsReached', 'targets'),
  saying(`${NUMBER}\\s*/\\s*${NUMBER} chỉ tiêu (?:đã )?đạt`, 'targetsReached', 'targets'),
];

/** Sentences about another time. */
const OTHER_TIME = /năm (?:trước|ngoái)|cùng kỳ|kỳ trước|quý trước|tháng trước/iu;

export function checkReportFigures(context: RuleContext): void {
  const { plan } = context;
  if (plan.progress.length === 0) return;
  for (const document of plan.issued) {
    // The figures of others are not at hand here.
    if (document.kind.name !== 'báo cáo' || document.reporters.length > 0) continue;
    const wanted = figuresOf(plan, document);
    for (const text of textsOf(document)) compare(text, wanted, context);
  }
}

function figuresOf(plan: Plan, document: IssuedDocument): Partial<Record<FigureName, string>> {
  const title = document.period ? joinedText(document.period) : 'năm';
  const { tasks, objectives, targets }: Counts = countsOf(reportOf(plan, periodOf(plan, title)));
  return {
    tasks: String(tasks.all),
    tasksDone: String(tasks.done),
    tasksLate: String(tasks.late),
    tasksRate: tasks.all > 0 ? vietnameseRate((tasks.done / tasks.all) * 100) : undefined,
    objectives: String(objectives.all),
    objectivesReached: String(objectives.reached),
    targets: String(targets.all),
    targetsReached: String(targets.reached),
  };
}

function compare(text: RichText, wanted: Partial<Record<FigureName, string>>, { report }: RuleContext): void {
  const words = joinedText(text);
  if (!/\d/.test(words)) return;
  const seen = new Set<number>();
  for (const { pattern, figures } of SAYINGS) {
    for (const match of words.matchAll(pattern)) {
      const sentence = sentenceAround(words, match.index);
      if (OTHER_TIME.test(sentence)) continue;
      figures.forEach((figure, i) => {
        const place = match.indices?.[i + 1];
        const value = wanted[figure];
        if (!place || value === undefined || seen.has(place[0])) return;
        seen.add(place[0]);
        const typed = words.slice(...place);
        if (typed.replace(/^0+(?=\d)|\s/g, '') === value) return;
        const variable = variableOf(figure);
        const source = locate(text, ...place);
        report(
          'MTCL805',
          `Báo cáo viết ${typed}, nhưng theo tiến độ đã ghi thì ${DESCRIPTIONS[figure]} là ${value}. Hãy sửa, hoặc viết {${variable}} để máy tự điền.`,
          source,
          { fixes: [replaceFix(`Viết {${variable}}`, source, `{${variable}}`)] },
        );
      });
    }
  }
}

const DESCRIPTIONS: Partial<Record<FigureName, string>> = {
  tasks: 'tổng số nhiệm vụ',
  tasksDone: 'số nhiệm vụ hoàn thành',
  tasksLate: 'số nhiệm vụ chậm',
  tasksRate: 'tỷ lệ nhiệm vụ hoàn thành',
  objectives: 'tổng số mục tiêu',
  objectivesReached: 'số mục tiêu đạt',
  targets: 'tổng số chỉ tiêu',
  targetsReached: 'số chỉ tiêu đạt',
};

function variableOf(figure: FigureName): string {
  return Object.entries(FIGURES).find(([, { variable }]) => variable === figure)![0];
}

function sentenceAround(words: string, at: number): string {
  const start = Math.max(words.lastIndexOf('. ', at), words.lastIndexOf('\n', at)) + 1;
  const end = words.slice(at).search(/\.\s|\n|$/u);
  return words.slice(start, at + end);
}

function textsOf(document: IssuedDocument): RichText[] {
  return [
    ...document.opening,
    ...document.content.flatMap(contentTexts),
    ...document.annexes.flatMap((annex) => annex.content.flatMap(contentTexts)),
    ...document.closing,
  ];
}

function contentTexts(content: Content): RichText[] {
  const own =
    content.type === 'section' ? (content.runIn ? [content.runIn] : []) : 'text' in content ? [content.text] : [];
  return 'content' in content ? [...own, ...content.content.flatMap(contentTexts)] : own;
}
