/** What a plan's documents say between their heads and their signatures. */
import { complete } from '../document/defaults/complete.ts';
import { nested } from '../plan/contents.ts';
import type { Content, Plan } from '../plan/model.ts';

export type Table = Extract<Content, { type: 'table' }>;

export function tablesOf(plan: Plan): Table[] {
  return narratives(plan)
    .flatMap(nested)
    .filter((content) => content.type === 'table');
}

/** The contents of documents, their annexes and articles, with what the files leave out. */
export function narratives(plan: Plan): Content[][] {
  const documents = [
    ...plan.issued.map((document) => complete(document, plan)),
    ...plan.unitPlans.map(({ document }) => document),
  ];
  return documents.flatMap(({ content, annexes, articles }) => [
    content,
    ...[...annexes, ...articles].map((item) => item.content),
  ]);
}

/** A section or clause with its number: "1", "1.2". */
export interface NumberedItem {
  label: string;
  item: Content;
}

/** Sections and clauses of a level and those below them, as they are numbered. */
export function numberedItems(contents: readonly Content[], above = ''): NumberedItem[] {
  let count = 0;
  return contents.flatMap((item): NumberedItem[] => {
    if (item.type !== 'section' && item.type !== 'clause') return [];
    const label = `${above}${++count}`;
    return [{ label, item }, ...numberedItems(item.content, `${label}.`)];
  });
}
