import type { Objective } from '../plan/model.ts';
import { paragraph } from './blocks.ts';
import type { Block } from './model.ts';
import { type NarrativeContext, textBlocks } from './narrative.ts';
import { objectiveSentence, subTargets, targetSentence } from './wording/objective-sentence.ts';
import { ended } from './wording/punctuation.ts';

/** The objectives, numbered, with their sub-targets. */
export function objectiveList(objectives: Objective[], context: NarrativeContext): Block[] {
  const list = context.lists.next('objectives');
  return objectives.flatMap((objective) => objectiveBlocks(objective, list, context));
}

function objectiveBlocks(objective: Objective, list: string, context: NarrativeContext): Block[] {
  const { printer, lists } = context;
  const items = subTargets(objective, printer);
  const sentence = objectiveSentence(objective, printer);
  const subList = lists.next('sub-targets');
  return [
    paragraph('objective', ended(sentence, items.length > 0 ? ':' : '.'), {
      numbering: { scheme: 'objective', list, value: objective.number },
      source: objective.source,
      keepNext: items.length > 0,
    }),
    ...items.map((target, i) =>
      paragraph('subTarget', ended(targetSentence(target, printer), i === items.length - 1 ? '.' : ';'), {
        numbering: { scheme: 'subTarget', list: subList, value: i + 1 },
        source: target.source,
      }),
    ),
    ...objective.details.flatMap((text) => textBlocks(text, 'body', context)),
  ];
}
