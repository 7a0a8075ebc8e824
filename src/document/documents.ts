/** All documents of a plan, in the order they are offered. */
import type { IssuedDocument, Plan } from '../plan/model.ts';
import { comesOut } from '../plan/publication.ts';
import { planOfUnit } from '../report/index.ts';
import { Printer } from '../wording/printer.ts';
import { consolidatedDocument } from './issued/consolidated.ts';
import { documentId, issuedDocument } from './issued/issued.ts';
import { unitPlanDocument, unitPlanId } from './issued/unit-plan.ts';
import type { OfficialDocument } from './model.ts';

/** A document as the files declare it, or as it follows from them. */
export interface WrittenDocument {
  /** Stable id: "quyet-dinh", "bao-cao-6-thang". */
  id: string;
  declaration: IssuedDocument;
  /** Its figures count what is recorded of the year. */
  tellsProgress: boolean;
  make: (atHand: Plan[]) => OfficialDocument;
}

/**
 * All documents that come out where the files `asked` for are printed (`plan/publication.ts`).
 * @param atHand Plans of others, from which reports that consolidate them take their figures.
 */
export function documentsOf(plan: Plan, atHand: Plan[] = [], asked?: readonly string[]): OfficialDocument[] {
  return documentPlaces(plan, asked).map((written) => documentOf(written, atHand));
}

/** Documents of one name are told apart by a number. */
export function documentOf({ id, make }: WrittenDocument, atHand: Plan[] = []): OfficialDocument {
  const document = make(atHand);
  const ending = id.slice(document.id.length);
  return ending ? { ...document, id, fileName: document.fileName + ending } : document;
}

/** The declarations of `documentsOf`, in the same order, without making the documents. */
export function documentPlaces(plan: Plan, asked: readonly string[] = [plan.entry]): WrittenDocument[] {
  const printer = new Printer(plan);
  const places = [
    ...plan.issued.map(
      (issued): WrittenDocument => ({
        id: documentId(issued, printer),
        declaration: issued,
        tellsProgress: issued.kind.name === 'báo cáo' || issued.period !== undefined,
        make: (atHand) => consolidatedDocument(plan, issued, atHand) ?? ownDocument(plan, issued),
      }),
    ),
    ...plan.unitPlans.map(
      (unitPlan): WrittenDocument => ({
        id: unitPlanId(unitPlan.unit),
        declaration: unitPlan.document,
        tellsProgress: false,
        make: () => unitPlanDocument(plan, unitPlan),
      }),
    ),
  ];
  const endings = endingsOf(places);
  return places
    .map((place, i) => ({ ...place, id: place.id + endings[i] }))
    .filter(({ declaration }) => comesOut(declaration, plan, asked));
}

/** The agency's own, or that of the unit that issues it. */
function ownDocument(plan: Plan, issued: IssuedDocument): OfficialDocument {
  if (!issued.unit) return issuedDocument(plan, issued);
  const document = issuedDocument(planOfUnit(plan, issued.unit), issued);
  return { ...document, name: `${document.name}: ${issued.unit.title}` };
}

/** What is put behind each name: nothing the first time, then "-2", "-3". */
function endingsOf(documents: readonly { id: string }[]): string[] {
  const seen = new Map<string, number>();
  return documents.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? '' : `-${count}`;
  });
}
