/** All documents of a plan, in the order they are offered. */
import type { IssuedDocument } from '../plan/issued.ts';
import { bringsDecision, issuesDecision } from '../plan/issues.ts';
import { type HeadPart, missingHead } from '../plan/missing-head.ts';
import type { AnnexSettings, DecisionSettings, Plan, Signatory, SourceRange, Unit } from '../plan/model.ts';
import { planOfUnit } from '../report/index.ts';
import { consolidatedDocument } from './issued/consolidated.ts';
import { DECISION_ID, decisionDocument } from './issued/decision.ts';
import { documentId, issuedDocument } from './issued/issued.ts';
import { unitPlanDocument, unitPlanId } from './issued/unit-plan.ts';
import type { OfficialDocument } from './model.ts';
import { Printer } from './wording/printer.ts';

/** A document as the files declare it. */
export interface WrittenDocument {
  /** Stable id: "quyet-dinh", "bao-cao-6-thang". */
  id: string;
  /** Its declaration; missing where the files say nothing about the year's decision. */
  source?: SourceRange;
  parts: (IssuedDocument | DecisionSettings | AnnexSettings)[];
  /** The unit that issues it, where the agency itself does not. */
  unit?: Unit;
  /** As the files name it; without a name the first of the files signs. */
  signatory?: Signatory;
  /** What it must still get to be issued. */
  lacks: HeadPart[];
  /** Where a number is written that says nothing. */
  emptyNumber?: SourceRange;
  /** Its figures count what is recorded of the year. */
  tellsProgress: boolean;
  make: (atHand: Plan[]) => OfficialDocument;
}

/**
 * All documents that come out where the files `asked` for are printed: the year's decision, where the files publish it
 * (`plan/issues.ts`), and what they draw up.
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
  const published = issuesDecision(plan) ? [decisionPlace(plan)] : [];
  const places = [
    ...published,
    ...plan.issued.map(
      (issued): WrittenDocument => ({
        id: documentId(issued, printer),
        ...placeOf(issued),
        unit: issued.unit,
        tellsProgress: issued.kind.name === 'báo cáo' || issued.period !== undefined,
        make: (atHand) => consolidatedDocument(plan, issued, atHand) ?? ownDocument(plan, issued),
      }),
    ),
    ...plan.unitPlans.map(
      (unitPlan): WrittenDocument => ({
        id: unitPlanId(documentId(unitPlan.document, printer)),
        ...placeOf(unitPlan.document),
        unit: unitPlan.unit,
        tellsProgress: false,
        make: () => unitPlanDocument(plan, unitPlan),
      }),
    ),
  ];
  const endings = endingsOf(places);
  const named = places.map((place, i) => ({ ...place, id: place.id + endings[i] }));
  return bringsDecision(plan, asked) ? named : named.slice(published.length);
}

function decisionPlace(plan: Plan): WrittenDocument {
  const { decision, annexes } = plan;
  return {
    id: DECISION_ID,
    source: decision?.declared ? decision.source : undefined,
    parts: [...(decision ? [decision] : []), ...annexes],
    signatory: decision?.signatory,
    lacks: missingHead(decision),
    emptyNumber: emptyNumber(decision),
    tellsProgress: false,
    make: () => decisionDocument(plan),
  };
}

function placeOf(document: IssuedDocument) {
  const { source, signatory } = document;
  return { source, parts: [document], signatory, lacks: missingHead(document), emptyNumber: emptyNumber(document) };
}

function emptyNumber(document?: Pick<IssuedDocument, 'number' | 'numberSource'>): SourceRange | undefined {
  return document?.number?.trim() ? undefined : document?.numberSource;
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
