/** What a plan's documents say between their heads and their signatures. */
import { ORGANISATION_HEADING, PURPOSE_HEADING, TASKS_HEADING } from '../document/wording/defaults.ts';
import type { Content, Plan } from '../plan/model.ts';
import { joinedText } from '../plan/text-positions.ts';

export type Table = Extract<Content, { type: 'table' }>;

export function tablesOf(plan: Plan): Table[] {
  return narratives(plan).flatMap(within);
}

function within(contents: Content[]): Table[] {
  return contents.flatMap((content) => [
    ...('content' in content ? within(content.content) : []),
    ...(content.type === 'table' ? [content] : []),
  ]);
}

/** The contents of annexes, articles and other documents. */
export function narratives(plan: Plan): Content[][] {
  return [
    ...plan.annexes.map(({ parts }) => parts),
    ...(plan.decision?.articles ?? []).map(({ content }) => content),
    ...[...plan.issued, ...plan.unitPlans.map(({ document }) => document)].flatMap((document) => [
      document.content,
      ...document.annexes.map(({ content }) => content),
      ...document.articles.map(({ content }) => content),
    ]),
  ];
}

const USUAL = [PURPOSE_HEADING, TASKS_HEADING, ORGANISATION_HEADING].map((heading) => heading.toLocaleLowerCase('vi'));

/** How many parts the annex of the plan prints: those written, and the usual ones that they do not take the place of. */
export function printedParts(contents: Content[]): number {
  const parts = contents.filter((content) => content.type === 'part');
  if (parts.some(({ content }) => holdsTable(content))) return parts.length;
  const others = parts.filter(({ heading }) => !USUAL.includes(joinedText(heading).trim().toLocaleLowerCase('vi')));
  return USUAL.length + others.length;
}

function holdsTable(contents: Content[]): boolean {
  return contents.some((item) => item.type === 'taskTable' || ('content' in item && holdsTable(item.content)));
}
