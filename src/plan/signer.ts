import { agencyDefaults } from './agency-kinds.ts';
import type { IssuedDocument, Plan, Signatory, Unit } from './model.ts';

/** Who signs: whom the document names, else the unit's head or the first of the files; undefined: these name nobody. */
export function signerOf(
  { signatory, unit }: Pick<IssuedDocument, 'signatory' | 'unit'>,
  { agency, signatories }: Pick<Plan, 'agency' | 'signatories'>,
): Signatory | undefined {
  if (signatory) return signatory;
  // The agency's head does not sign for the unit.
  return unit && unit.id !== agency.id ? headOf(unit) : signatories[0];
}

/** The same, with the position that the agency's head has where nobody is named. */
export function signerOrHead(
  document: Pick<IssuedDocument, 'signatory' | 'unit'>,
  plan: Pick<Plan, 'agency' | 'signatories'>,
): Pick<Signatory, 'position'> & Partial<Signatory> {
  return signerOf(document, plan) ?? { position: plan.agency.headPosition };
}

/** The head of a unit as who signs for it. */
export function headOf(unit: Unit): Signatory | undefined {
  if (!unit.head) return undefined;
  return {
    type: 'signatory',
    id: unit.id,
    named: false,
    position: agencyDefaults(unit.title).headPosition,
    fullName: unit.head,
    source: unit.source,
    nameSource: unit.nameSource,
  };
}
