/** The articles of a decision. */
import type { Article } from '../../plan/model.ts';
import type { Block } from '../model.ts';
import { articleBlocks, type NarrativeContext } from '../narrative.ts';

export function articlesBlocks(articles: Article[], context: NarrativeContext): Block[] {
  const list = context.lists.next('articles');
  return articles.flatMap((article, i) => articleBlocks(article, { scheme: 'article', list, value: i + 1 }, context));
}
