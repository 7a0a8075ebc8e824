/** A complete report where the file only names its period. */
import type { FigureName } from '../../plan/figures.ts';
import type {
  Content,
  IssuedAnnex,
  IssuedDocument,
  NamedElement,
  Plan,
  ProgressEntry,
  RichText,
  TextPart,
} from '../../plan/model.ts';
import { type Report, recordsOf } from '../../report/index.ts';
import { plainWords } from '../defaults/words.ts';
import { lateTasks, openTasks } from './report-tables.ts';
import {
  consolidatedSentences,
  isOnObjectives,
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
  TASKS_SENTENCE,
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
    annexes:
      own || issued.annexes.length > 0 || plan.objectives.length === 0
        ? issued.annexes
        : [resultsAnnex(issued, report)],
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
  const table = (kind: 'targets' | 'tasks' | 'late' | 'next' | 'reporters'): Content => ({
    type: 'figureTable',
    kind,
    source,
  });
  const many = report.reporters.length > 0;
  const work = many ? consolidatedSentences(report) : workSentences(plan, report);
  const open = openTasks(report);
  // The tasks of many agencies are counted, not listed: the table of reporters says how many each has.
  const listed = report.reporters.length <= MOST_LISTED;
  const late = lateTasks(report).length > 0 && listed;
  // Beside annexes of its own the document has none for the results.
  const inText = issued.annexes.length > 0 && plan.objectives.length > 0;
  const proposals = proposalsOf(report);
  const results = (): Content[] => {
    if (isOnObjectives(report)) {
      const sentence = paragraph(resultSentence(report, !inText), 'objectives');
      return [part(REPORT_HEADINGS.results, sentence, ...(inText ? [table('targets')] : []))];
    }
    return report.tasks.length > 0 ? [part(REPORT_HEADINGS.tasks, paragraph(TASKS_SENTENCE), table('tasks'))] : [];
  };
  return [
    part(
      REPORT_HEADINGS.work,
      paragraph(work.opening.text, ...work.opening.figures),
      ...work.items.map((item) => dash(told(item))),
      ...(many ? [paragraph(REPORTERS_SENTENCE), table('reporters')] : []),
    ),
    ...results(),
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
function resultsAnnex({ source }: IssuedDocument, report: Report): IssuedAnnex {
  // What was recorded of tasks is printed also where nothing is late; the tasks of many agencies are only counted.
  const told = report.tasks.some(({ entries }) =>
    entries.some(({ evidence, reasons }) => evidence.length + reasons.length > 0),
  );
  const tasks: Content[] =
    told && report.reporters.length === 0
      ? [
          { type: 'paragraph', text: plainWords(TASKS_SENTENCE, source), source },
          { type: 'figureTable', kind: 'tasks', source },
        ]
      : [];
  return {
    title: plainWords(RESULTS_ANNEX, source),
    landscape: true,
    opening: [],
    content: [{ type: 'figureTable', kind: 'targets', source }, ...tasks],
    closing: [],
    source,
  };
}

/** The text with a closing mark, unless it has one. */
function closed(text: RichText, mark: string): RichText {
  const last = text.parts.at(-1);
  const ends = last?.kind === 'text' && /[.;!?…]\s*$/u.test(last.text);
  return ends ? text : { ...text, parts: [...text.parts, { kind: 'text', text: mark }] };
}

/** What the latest records propose, each once and with what it is about. */
function proposalsOf(report: Report): RichText[] {
  const found = new Map<ProgressEntry, NamedElement>();
  for (const { objective, entries, targets } of report.objectives) {
    for (const entry of recordsOf(entries)) found.set(entry, objective);
    for (const target of targets) for (const entry of recordsOf(target.entries)) found.set(entry, objective);
  }
  for (const { task, entries } of report.tasks) for (const entry of entries.slice(-1)) found.set(entry, task);
  return [...found].flatMap(([entry, subject]) => entry.proposals.map((text) => about(text, subject, entry)));
}

/** "Nhiệm vụ “Khảo sát mức độ hài lòng”: …" */
function about(text: RichText, subject: NamedElement, { reporter }: ProgressEntry): RichText {
  if (subject.type !== 'task' && subject.type !== 'objective') return text;
  const kind = subject.type === 'task' ? 'Nhiệm vụ' : 'Mục tiêu';
  const whose = reporter ? `${reporter.title}, ${kind.toLowerCase()}` : kind;
  return {
    ...text,
    parts: [
      { kind: 'text', text: `${whose} “` },
      ...subject.statement.parts.map(oneLine),
      { kind: 'text', text: '”: ' },
      ...text.parts,
    ],
    image: undefined,
  };
}

function oneLine(part: TextPart): TextPart {
  return part.kind === 'text' ? { ...part, text: part.text.replace(/\s+/gu, ' ').replace(/[.;]\s*$/u, '') } : part;
}
