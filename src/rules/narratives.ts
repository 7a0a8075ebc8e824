/** What a plan's documents say between their heads and their signatures. */
import { complete } from '../document/defaults/complete.ts';
import { onceFor } from '../memo.ts';
import { nested } from '../plan/contents.ts';
import type { Content, IssuedDocument, Plan } from '../plan/model.ts';

export type Table = Extract<Content, { type: 'table' }>;

export function tablesOf(plan: Plan): Table[] {
  return narratives(plan)
    .flatMap(nested)
    .filter((content) => content.type === 'table');
}

/** A plan's documents with what the files leave out: several rules ask for them, and a plan stays as it is. */
export const completeDocuments = onceFor((plan: Plan): readonly IssuedDocument[] =>
  plan.issued.map((document) => complete(document, plan)),
);

/** The contents of documents, their annexes and articles, with what the files leave out. */
export const narratives = onceFor((plan: Plan): readonly Content[][] => {
  const documents = [...completeDocuments(plan), ...plan.unitPlans.map(({ document }) => document)];
  return documents.flatMap(({ content, annexes, articles }) => [
    content,
    ...[...annexes, ...articles].map((item) => item.content),
  ]);
});

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
