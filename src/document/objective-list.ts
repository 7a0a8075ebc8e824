import type { Objective, Plan } from '../plan/model.ts';
import { paragraph } from './blocks.ts';
import { markEnd } from './end-mark.ts';
import { annexHeading, annexSettings } from './issued/annex-heading.ts';
import type { Block, DocumentSection } from './model.ts';
import { type NarrativeContext, narrative, textBlocks } from './narrative.ts';
import { objectivesOpening, objectivesTitle } from './wording/defaults.ts';
import { objectiveSentence, subTargets, targetSentence } from './wording/objective-sentence.ts';
import { ended } from './wording/punctuation.ts';

/** Phụ lục I: the numbered objectives with their sub-targets. */
export function objectivesAnnex(plan: Plan, word: string, context: NarrativeContext): DocumentSection {
  const settings = annexSettings(plan, 'objectives');
  const opening = settings?.opening.length
    ? settings.opening.flatMap((text) => textBlocks(text, 'body', context))
    : [paragraph('body', objectivesOpening(plan), { source: plan.source })];
  const blocks: Block[] = [
    ...opening,
    ...objectiveList(plan.objectives, context),
    ...narrative(settings?.parts ?? [], context),
    ...(settings?.closing ?? []).flatMap((text) => textBlocks(text, 'body', context)),
  ];
  return {
    id: 'phu-luc-muc-tieu',
    name: word,
    orientation: 'portrait',
    startsNumbering: true,
    blocks: [
      ...annexHeading(plan, word, settings, objectivesTitle(plan), context.printer),
      ...markEnd(blocks, () => paragraph('body', './.')),
    ],
  };
}

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
