import type { Objective } from '../plan/model.ts';
import { objectiveLines, subTargets, targetSentence } from '../wording/objective-sentence.ts';
import { ended } from '../wording/punctuation.ts';
import { paragraph } from './blocks.ts';
import type { Block } from './model.ts';
import { lineBlock, type NarrativeContext, textBlocks } from './narrative.ts';

/** The objectives, numbered, with their sub-targets. */
export function objectiveList(objectives: Objective[], context: NarrativeContext): Block[] {
  const list = context.lists.next('objectives');
  return objectives.flatMap((objective) => objectiveBlocks(objective, list, context));
}

function objectiveBlocks(objective: Objective, list: string, context: NarrativeContext): Block[] {
  const { printer, lists } = context;
  const items = subTargets(objective, printer);
  const lines = objectiveLines(objective, printer);
  const [first = '', ...rest] = lines.map((line, i) =>
    i === lines.length - 1 ? ended(line, items.length > 0 ? ':' : '.') : line,
  );
  const sentence = [
    paragraph('objective', first, {
      numbering: { scheme: 'objective', list, value: objective.number },
      source: objective.source,
    }),
    ...rest.map((line) => lineBlock(line, 'body', objective.statement, context)),
  ];
  const subList = lists.next('sub-targets');
  return [
    ...sentence.map((block, i) =>
      i === sentence.length - 1 && items.length > 0 ? { ...block, keepNext: true } : block,
    ),
    ...items.map((target, i) =>
      paragraph('subTarget', ended(targetSentence(target, printer), i === items.length - 1 ? '.' : ';'), {
        numbering: { scheme: 'subTarget', list: subList, value: i + 1 },
        source: target.source,
      }),
    ),
    ...objective.details.flatMap((text) => textBlocks(text, 'body', context)),
  ];
}
