/** What the files write in the documents of a plan, between their heads and their signatures. */
import type { Content, Plan } from './model.ts';

/** Each piece of content with all that stands in it, those around first. */
export function nested(contents: Content[]): Content[] {
  return contents.flatMap((content) => [content, ...('content' in content ? nested(content.content) : [])]);
}

/** All content of a plan's documents as written, at any depth. */
export function writtenContents(plan: Plan): Content[] {
  const documents = [...plan.issued, ...plan.unitPlans.map(({ document }) => document)];
  return documents.flatMap(({ content, annexes, articles }) => [
    ...nested(content),
    ...[...annexes, ...articles].flatMap((item) => nested(item.content)),
  ]);
}
