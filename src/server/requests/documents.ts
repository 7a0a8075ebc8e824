/** The documents of a plan, made once for all who show them. */

import type { LangiumDocument } from 'langium';
import { documentOf, documentPlaces, type WrittenDocument } from '../../document/documents.ts';
import type { OfficialDocument } from '../../document/model.ts';
import { type JudgedDocument, judged, type MadeDocument } from '../../language/rules/readiness.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { onceFor, whileSame } from '../../memo.ts';
import type { Plan } from '../../plan/model.ts';
import { atHandFor } from './plan-of.ts';

/**
 * The documents made so far, by id: of a plan, which stays the same until a file of it changes, while the plans of
 * others that its reports add up stay.
 */
const madeOf = onceFor((_plan: Plan) => whileSame((_atHand: Plan[]) => new Map<string, OfficialDocument>()));

/**
 * What comes out where the files `asked` for are printed; also the document that is asked for by its id.
 * Made again where the plan has changed or, under a report that adds them up, the plans of others.
 */
export function documentsFor(plan: Plan, asked: Asked, shared: MtclSharedCoreServices): MadeDocument[] {
  const atHand = atHandFor(plan, shared.workspace.Plans);
  const documents = madeOf(plan)(atHand);
  return writtenFor(plan, asked).map((written) => {
    const document = documents.get(written.id) ?? documentOf(written, atHand);
    documents.set(written.id, document);
    return { written, document };
  });
}

export interface Asked {
  /** The file looked at. */
  uri: string;
  /** Documents named by id. */
  ids?: readonly string[];
}

/** The declarations behind `documentsFor`. */
export function writtenFor(plan: Plan, { uri, ids = [] }: Asked): WrittenDocument[] {
  const places = documentPlaces(plan, [uri]);
  if (ids.every((id) => places.some((place) => place.id === id))) return places;
  return documentPlaces(plan, [uri, plan.source.uri]);
}

/** The same with what stands in the way of each. */
export function judgedFor(
  plan: Plan,
  asked: Asked,
  files: readonly LangiumDocument[],
  shared: MtclSharedCoreServices,
): JudgedDocument[] {
  return judged(plan, documentsFor(plan, asked, shared), files, shared);
}
