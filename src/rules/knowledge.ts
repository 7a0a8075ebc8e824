/** What the product says of documents whose day lies beyond what its tables know. */
import { printDay } from '../deadline/index.ts';
import { dayOfPlan } from '../plan/issued.ts';
import type { Plan } from '../plan/model.ts';
import { KNOWN_UNTIL } from './data/known.ts';

/** Of a document of that day; undefined where the tables know it. */
export function beyondKnowledge(day: string): string | undefined {
  if (day <= KNOWN_UNTIL) return undefined;
  return `MTCL biết các văn bản đến ${printDay(KNOWN_UNTIL)}; văn bản này đề ngày ${printDay(day)}, nên hãy tự kiểm tra hiệu lực của văn bản được dẫn (docs/du-lieu.md)`;
}

/** One sentence for all plans that cite documents; of the latest day. */
export function knowledgeNote(plans: readonly Plan[]): string | undefined {
  return noteOfDay(latestDay(plans));
}

/** The latest day of the documents of all plans that cite any. */
export function latestDay(plans: readonly Plan[]): string | undefined {
  return plans
    .filter(({ legalBases, issued }) =>
      [legalBases, ...issued.map(({ bases }) => bases)].some((list) => list.length > 0),
    )
    .flatMap((plan) => [dayOfPlan(plan), ...plan.issued.flatMap(({ date }) => date ?? [])])
    .toSorted()
    .at(-1);
}

export function noteOfDay(latest: string | undefined): string | undefined {
  const words = latest && beyondKnowledge(latest);
  return words && `Lưu ý: ${words}.`;
}
