/** The decision that publishes the plan (NĐ 30/2020, Phụ lục III, mẫu 1.2 and 2.1): what it says where its file doesn't. */
import { folded } from '../../fold.ts';
import { competenceBlank, knownCompetence } from '../../plan/competence.ts';
import type { Article, BasisCitation, Content, IssuedAnnex, IssuedDocument, Plan } from '../../plan/model.ts';
import { fullCitation } from '../../wording/citations.ts';
import {
  type Annexed,
  DEFAULT_BASES,
  decisionTitle,
  defaultArticles,
  defaultParts,
  isOnQuality,
  ORGANISATION_HEADING,
  objectivesOpening,
  objectivesTitle,
  PURPOSE_HEADING,
  planClosing,
  planTitle,
  TASKS_HEADING,
} from '../../wording/defaults.ts';
import { hasRows } from './usual.ts';
import { listedPart, type Part, part, plainWords } from './words.ts';

export function publicationDefaults(document: IssuedDocument, plan: Plan): IssuedDocument {
  const { annexes, articles, title, source } = document;
  const own = (holds: IssuedAnnex['holds']) => annexes.find((annex) => annex.holds === holds);
  const objectives = objectivesAnnex(own('objectives'), plan);
  const tasks = tasksAnnex(own('tasks'), plan);
  const annexed = { objectives: objectives.length > 0, tasks: tasks.length > 0 };
  return {
    ...document,
    title: title ?? plainWords(decisionTitle(plan), source),
    articles: articles.length > 0 ? articles : usualArticles(plan, annexed),
    annexes: [...objectives, ...tasks, ...annexes.filter(({ holds }) => !holds)],
  };
}

function usualArticles(plan: Plan, annexed: Annexed): Article[] {
  const { source } = plan;
  const words = (text: string) => plainWords(text, source);
  return defaultArticles(plan, annexed).map(({ text, clauses }) => ({
    type: 'article',
    content: [
      { type: 'paragraph', text: words(text), source },
      ...clauses.map((clause): Content => ({ type: 'clause', text: words(clause), content: [], source })),
    ],
    source,
  }));
}

/** The document that gives the body its competence, and the two behind every decision on quality objectives. */
export function defaultBases({ date }: IssuedDocument, plan: Plan): BasisCitation[] {
  const competence = knownCompetence(plan, date) ?? competenceBlank(plan);
  const { source } = plan;
  const ofSystem = isOnQuality(plan) ? DEFAULT_BASES.map((basis) => fullCitation(basis, basis.title)) : [];
  return [competence, ...ofSystem].map((text) => ({
    text: plainWords(text, source),
    source,
  }));
}

/** Phụ lục I: the numbered objectives with their sub-targets; none where there is nothing in it. */
function objectivesAnnex(own: IssuedAnnex | undefined, plan: Plan): IssuedAnnex[] {
  if (!says(own) && plan.objectives.length === 0) return [];
  const annex = own ?? emptyAnnex('objectives', plan);
  return [
    {
      ...annex,
      title: annex.title ?? plainWords(objectivesTitle(plan), annex.source),
      opening: annex.opening.length > 0 ? annex.opening : [plainWords(objectivesOpening(plan), plan.source)],
      content: [{ type: 'figureTable', kind: 'objectives', source: plan.source }, ...annex.content],
    },
  ];
}

/** Phụ lục II: purpose, the table of tasks, organisation, closing; none where there is nothing in it. */
function tasksAnnex(own: IssuedAnnex | undefined, plan: Plan): IssuedAnnex[] {
  if (!says(own) && !hasRows(plan)) return [];
  const annex = own ?? emptyAnnex('tasks', plan);
  return [
    {
      ...annex,
      title: annex.title ?? plainWords(planTitle(plan), annex.source),
      content: partsOfPlan(plan, annex.content),
      closing: annex.closing.length > 0 ? annex.closing : [plainWords(planClosing(plan), plan.source)],
    },
  ];
}

/** Whether a file says anything of the text of an annex. */
function says(annex: IssuedAnnex | undefined): boolean {
  return annex !== undefined && annex.opening.length + annex.content.length + annex.closing.length > 0;
}

function emptyAnnex(holds: 'objectives' | 'tasks', { source }: Plan): IssuedAnnex {
  return { holds, landscape: holds === 'tasks' ? 'parts' : false, opening: [], content: [], closing: [], source };
}

/**
 * The parts in order. Where the file places the table itself (`bảng nhiệm vụ`), its parts stand as written;
 * else they take the place of the usual parts of the same heading, and others follow the table.
 */
function partsOfPlan(plan: Plan, content: Content[]): Part[] {
  const { source } = plan;
  const own = content.filter((item): item is Part => item.type === 'part');
  if (own.some((item) => holdsTable(item.content))) return own;
  const defaults = defaultParts(plan);
  const found = (heading: string) => own.find((item) => headingText(item) === folded(heading));
  const purpose = found(PURPOSE_HEADING) ?? listedPart(defaults.purpose, source);
  const tasks = found(TASKS_HEADING);
  const organisation = found(ORGANISATION_HEADING) ?? listedPart(defaults.organisation, source);
  const usual = new Set<Part | undefined>([purpose, tasks, organisation]);
  const table: Content[] = hasRows(plan) ? [{ type: 'taskTable', source }] : [];
  return [
    purpose,
    ...(tasks ? [{ ...tasks, content: [...tasks.content, ...table] }] : []),
    ...(tasks || table.length === 0 ? [] : [part(TASKS_HEADING, table, source)]),
    ...own.filter((other) => !usual.has(other)),
    organisation,
  ];
}

/** Whether a table of tasks stands in the content. */
export function holdsTable(content: Content[]): boolean {
  return content.some((item) => item.type === 'taskTable' || ('content' in item && holdsTable(item.content)));
}

function headingText({ heading }: Part): string {
  return folded(heading.parts.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''));
}
