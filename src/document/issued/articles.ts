/** "Điều 1. …", each with what stands under it. */
import type { Article } from '../../plan/model.ts';
import { paragraph } from '../blocks.ts';
import type { Block, Run } from '../model.ts';
import { type NarrativeContext, narrative, textBlocks } from '../narrative.ts';

export function articleBlocks(articles: Article[], context: NarrativeContext): Block[] {
  const list = context.lists.next('articles');
  return articles.flatMap((article, i) => {
    const numbering = { scheme: 'article', list, value: i + 1 } as const;
    if (article.heading) {
      const heading = context.printer.headingLine(article.heading);
      const runs: Run[] = [{ text: heading, bold: true }];
      return [
        paragraph('article', runs, { numbering, keepNext: true, source: article.source }),
        ...narrative(article.content, context),
      ];
    }
    // Without a heading the first paragraph stands on the line of the number.
    const [first, ...rest] = article.content;
    if (first?.type !== 'paragraph') {
      return [
        paragraph('article', '', { numbering, keepNext: true, source: article.source }),
        ...narrative(article.content, context),
      ];
    }
    const [opening, ...more] = textBlocks(first.text, 'body', context);
    const line = paragraph('article', opening?.runs ?? [], { numbering, source: article.source });
    return [line, ...more, ...narrative(rest, context)];
  });
}
