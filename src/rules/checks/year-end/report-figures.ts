/** Figures that a person typed into a report against those that come of the recorded progress. */
import { printDay } from '../../../deadline/index.ts';
import type { FigureName } from '../../../plan/figures.ts';
import { FIGURES } from '../../../plan/figures.ts';
import type { Content, IssuedDocument, Plan, RichText } from '../../../plan/model.ts';
import { joinedText, locate } from '../../../plan/text-positions.ts';
import { figureText, periodOf, planOfUnit, reportOf } from '../../../report/index.ts';
import type { RuleContext } from '../../context.ts';
import { replaceFix } from '../../finding.ts';
import { checkRecordedCounts, recordedCounts } from './recorded-counts.ts';

const NUMBER = '(\\d+)(?!\\d)';
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

/** What is counted, as it follows a number ("3 nhiệm vụ chậm") or goes before it ("số nhiệm vụ chậm là 3"). */
const COUNTED: [words: string, figure: FigureName][] = [
  ['nhiệm vụ (?:đã )?hoàn thành(?! (?:đúng|trước|sớm|chậm|quá))', 'tasksDone'],
  ['nhiệm vụ (?:bị )?(?:chậm|quá hạn)(?: tiến độ| hạn)?', 'tasksLate'],
  ['nhiệm vụ đang (?:làm|thực hiện|triển khai)', 'tasksRunning'],
  ['nhiệm vụ chưa (?:bắt đầu|triển khai)', 'tasksNotStarted'],
  ['nhiệm vụ không thực hiện', 'tasksDropped'],
  ['mục tiêu (?:chất lượng )?(?:đã )?đạt', 'objectivesReached'],
  ['mục tiêu (?:chất lượng )?chưa đạt', 'objectivesMissed'],
  ['chỉ tiêu (?:đã )?đạt', 'targetsReached'],
  ['chỉ tiêu chưa đạt', 'targetsMissed'],
];
const IS = '\\s*(?:là|có|:|=)\\s*';

const SAYINGS: Saying[] = [
  saying(`hoàn thành (?:được )?${NUMBER}\\s*/\\s*${NUMBER} nhiệm vụ`, 'tasksDone', 'tasks'),
  saying(`${NUMBER}\\s*/\\s*${NUMBER} nhiệm vụ (?:đã )?hoàn thành`, 'tasksDone', 'tasks'),
  saying(`${NUMBER}\\s*/\\s*${NUMBER} mục tiêu (?:chất lượng )?(?:đã )?đạt`, 'objectivesReached', 'objectives'),
  saying(`${NUMBER}\\s*/\\s*${NUMBER} chỉ tiêu (?:đã )?đạt`, 'targetsReached', 'targets'),
  saying(`đạt (?:được )?${NUMBER}\\s*/\\s*${NUMBER} mục tiêu`, 'objectivesReached', 'objectives'),
  saying(`đạt (?:được )?${NUMBER}\\s*/\\s*${NUMBER} chỉ tiêu`, 'targetsReached', 'targets'),
  ...COUNTED.flatMap(([words, figure]) => [
    saying(`${NUMBER} ${words}`, figure),
    saying(`số (?:lượng )?${words}${IS}${NUMBER}(?![\\d/,.%]*[\\d/%])`, figure),
  ]),
  saying(`hoàn thành (?:được )?${NUMBER} nhiệm vụ`, 'tasksDone'),
  saying(`(?:chậm|quá hạn)(?: tiến độ)? ${NUMBER} nhiệm vụ`, 'tasksLate'),
  saying(`tổng (?:số|cộng)?\\s*(?:là |có )?${NUMBER} nhiệm vụ`, 'tasks'),
  saying(`tổng số nhiệm vụ(?: (?:của kế hoạch|được giao|trong năm))?${IS}${NUMBER}`, 'tasks'),
  saying(`tổng số mục tiêu(?: chất lượng)?${IS}${NUMBER}`, 'objectives'),
  saying(`tổng số chỉ tiêu${IS}${NUMBER}`, 'targets'),
  saying(`hoàn thành (?:được )?${RATE} (?:số )?nhiệm vụ`, 'tasksRate'),
  saying(`tỷ lệ (?:nhiệm vụ hoàn thành|hoàn thành nhiệm vụ)\\s*(?:là|đạt|:|=)\\s*${RATE}`, 'tasksRate'),
];

/** Sentences about another time. */
const OTHER_TIME = /năm (?:trước|ngoái)|cùng kỳ|kỳ trước|quý trước|tháng trước/iu;

export function checkReportFigures(context: RuleContext): void {
  const { plan } = context;
  if (plan.progress.length === 0) return;
  for (const document of plan.issued) {
    // The figures of others are not at hand here.
    if (document.kind.name !== 'báo cáo' || document.reporters.length > 0) continue;
    const figureOf = figuresOf(plan, document);
    const counts = document.unit ? new Map() : recordedCounts(plan, periodOf(plan, periodTitle(document)).cutOff);
    for (const text of textsOf(document)) {
      context.attempt('MTCL805', () => compare(text, figureOf, context), text.source);
      const words = joinedText(text);
      const otherTime = (at: number) => OTHER_TIME.test(sentenceAround(words, at));
      context.attempt('MTCL871', () => checkRecordedCounts(text, counts, otherTime, context), text.source);
    }
  }
}

function periodTitle({ period }: IssuedDocument): string {
  return period ? joinedText(period) : 'năm';
}

/** The figures of the period that the document reports on, as they print. */
function figuresOf(plan: Plan, document: IssuedDocument): (figure: FigureName) => string {
  const report = reportOf(
    document.unit ? planOfUnit(plan, document.unit) : plan,
    periodOf(plan, periodTitle(document)),
  );
  return (figure) => figureText(figure, report, printDay);
}

function compare(text: RichText, figureOf: (figure: FigureName) => string, { report }: RuleContext): void {
  const words = joinedText(text);
  if (!/\d/.test(words)) return;
  const seen = new Set<number>();
  for (const { pattern, figures } of SAYINGS) {
    for (const match of words.matchAll(pattern)) {
      const sentence = sentenceAround(words, match.index);
      if (OTHER_TIME.test(sentence)) continue;
      figures.forEach((figure, i) => {
        const place = match.indices?.[i + 1];
        if (!place || seen.has(place[0])) return;
        seen.add(place[0]);
        const typed = words.slice(...place);
        const value = bare(figureOf(figure));
        // Nothing to compare with: no task at all.
        if (bare(typed) === value || value === '–') return;
        const [variable] = Object.entries(FIGURES).find(([, known]) => known.variable === figure)!;
        const source = locate(text, ...place);
        report(
          'MTCL805',
          `Báo cáo viết ${typed}, nhưng theo tiến độ đã ghi thì «${variable}» là ${value}. Hãy sửa, hoặc viết {${variable}} để máy tự điền.`,
          source,
          { fixes: [replaceFix(`Viết {${variable}}`, source, `{${variable}}`)] },
        );
      });
    }
  }
}

function bare(number: string): string {
  return number.replace(/^0+(?=\d)|\s/g, '');
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
