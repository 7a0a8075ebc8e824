/** What a plan's documents say between their heads and their signatures. */
import type { Content, Plan } from '../plan/model.ts';

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
