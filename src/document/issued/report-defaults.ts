/** A complete report where the file only names its period. */
import type { FigureName } from '../../plan/figures.ts';
import type { IssuedAnnex, IssuedDocument } from '../../plan/issued.ts';
import type { Content, Plan, RichText } from '../../plan/model.ts';
import type { Report } from '../../report/index.ts';
import { plainWords } from './defaults.ts';
import { lateTasks, openTasks } from './report-tables.ts';
import {
  consolidatedSentences,
  nextOfManySentence,
  nextSentence,
  REPORT_HEADINGS,
  REPORTERS_SENTENCE,
  RESULTS_ANNEX,
  reportClosing,
  reportOpening,
  reportTitle,
  resultSentence,
  shortcomingSentence,
  type Told,
  workSentences,
} from './report-wording.ts';

/** Up to this many reporters their late and open tasks are listed one by one. */
const MOST_LISTED = 10;

export function reportDefaults(issued: IssuedDocument, plan: Plan, report: Report): IssuedDocument {
  const words = (text: string) => plainWords(text, issued.source);
  const own = issued.content.length > 0;
  return {
    ...issued,
    title: issued.title ?? words(reportTitle(report)),
    opening: own || issued.opening.length > 0 ? issued.opening : [words(reportOpening(plan, report))],
    content: own ? issued.content : sections(issued, plan, report),
    annexes: own || issued.annexes.length > 0 || plan.objectives.length === 0 ? issued.annexes : [resultsAnnex(issued)],
    closing: own || issued.closing.length > 0 ? issued.closing : [words(reportClosing(plan, report))],
  };
}

function sections(issued: IssuedDocument, plan: Plan, report: Report): Content[] {
  const { source } = issued;
  const words = (text: string) => plainWords(text, source);
  const told = ({ text, figures }: Told) => plainWords(text, source, figures);
  const paragraph = (text: string, ...figures: FigureName[]): Content => ({
    type: 'paragraph',
    text: plainWords(text, source, figures),
    source,
  });
  const dash = (text: RichText): Content => ({ type: 'dash', text, content: [], source: text.source });
  const part = (heading: string, ...content: Content[]): Content => ({
    type: 'part',
    heading: words(heading),
    content,
    source,
  });
  const table = (kind: 'targets' | 'late' | 'next' | 'reporters'): Content => ({ type: 'figureTable', kind, source });
  const many = report.reporters.length > 0;
  const work = many ? consolidatedSentences(report) : workSentences(plan, report);
  const open = openTasks(report);
  // The tasks of many agencies are counted, not listed: the table of reporters says how many each has.
  const listed = report.reporters.length <= MOST_LISTED;
  const late = lateTasks(report).length > 0 && listed;
  // Beside annexes of its own the document has none for the results.
  const inText = issued.annexes.length > 0 && plan.objectives.length > 0;
  const proposals = proposalsOf(report);
  return [
    part(
      REPORT_HEADINGS.work,
      paragraph(work.opening.text, ...work.opening.figures),
      ...work.items.map((item) => dash(told(item))),
      ...(many ? [paragraph(REPORTERS_SENTENCE), table('reporters')] : []),
    ),
    part(
      REPORT_HEADINGS.results,
      paragraph(resultSentence(report, !inText), 'objectives'),
      ...(inText ? [table('targets')] : []),
    ),
    part(
      REPORT_HEADINGS.shortcomings,
      paragraph(shortcomingSentence(report, late), 'tasksLate', 'tasksDropped', 'objectivesMissed'),
      ...(late ? [table('late')] : []),
    ),
    part(
      REPORT_HEADINGS.next,
      paragraph(listed ? nextSentence(report, open.length) : nextOfManySentence(report, open.length)),
      ...(open.length > 0 && listed ? [table('next')] : []),
    ),
    part(
      REPORT_HEADINGS.proposals,
      ...(proposals.length > 0
        ? proposals.map((text, i) => dash(closed(text, i === proposals.length - 1 ? '.' : ';')))
        : [paragraph('Không có.')]),
    ),
  ];
}

/** The table of results has a page of its own: it is too wide for the pages of the text. */
function resultsAnnex({ source }: IssuedDocument): IssuedAnnex {
  return {
    title: plainWords(RESULTS_ANNEX, source),
    landscape: true,
    content: [{ type: 'figureTable', kind: 'targets', source }],
    source,
  };
}

/** The text with a closing mark, unless it has one. */
function closed(text: RichText, mark: string): RichText {
  const last = text.parts.at(-1);
  const ends = last?.kind === 'text' && /[.;!?…]\s*$/u.test(last.text);
  return ends ? text : { ...text, parts: [...text.parts, { kind: 'text', text: mark }] };
}

/** What the latest records propose, each once. */
function proposalsOf(report: Report): RichText[] {
  const entries = [
    ...report.objectives.flatMap((result) => [
      ...result.entries,
      ...result.targets.flatMap((target) => target.entries),
    ]),
    ...report.tasks.flatMap((result) => result.entries.slice(-1)),
  ];
  return [...new Set(entries)].flatMap((entry) => entry.proposals);
}
