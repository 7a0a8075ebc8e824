import { agencyDefaults } from '../../plan/agency-kinds.ts';
import type {
  Abbreviation,
  Agency,
  DaySpan,
  HolidayYear,
  LegalBasis,
  NamedElement,
  Role,
  Signatory,
  Unit,
  UnitGroup,
} from '../../plan/model.ts';
import { MOST_NAME } from '../../plan/text-length.ts';
import type * as ast from '../generated/ast.ts';
import { textLiteral } from '../lexer/text-token.ts';
import { writtenDay } from './dates.ts';
import type { ElementMap } from './elements.ts';
import { linesOf, nameSourceOf, placesOf, plainText, richText, sourceOf, wordsOf } from './sources.ts';

/** What every named element has in common. */
export function named(node: { name?: string } & ast.Named, fallback: string) {
  return {
    id: node.name ?? fallback,
    named: node.name !== undefined,
    source: sourceOf(node),
    nameSource: nameSourceOf(node),
  };
}

/** What units, roles and groups have in common: the name that is printed. */
function titled(node: { name?: string; title?: ast.Text } & ast.Named, fallback: string) {
  return {
    ...named(node, fallback),
    words: wordsOf(node),
    title: plainText(node.title) ?? node.name?.slice(0, MOST_NAME) ?? '',
  };
}

export function buildAgency(node: ast.Agency, elements: ElementMap): Agency {
  const title = plainText(node.title) ?? '';
  const defaults = agencyDefaults(title);
  return elements.set(node, {
    ...named(node, 'cơ-quan'),
    words: wordsOf(node),
    type: 'agency',
    title,
    superior: plainText(node.superior),
    ...(node.superiorWording ? { superiorWording: plainText(node.superiorWording) } : {}),
    ...(node.nation ? { nation: plainText(node.nation) } : {}),
    place: plainText(node.place) ?? '',
    sign: plainText(node.sign) ?? node.name ?? '',
    shortName: plainText(node.shortName),
    leadership: defaults.leadership,
    headPosition: plainText(node.head) ?? defaults.headPosition,
    address: plainText(node.address),
    phone: plainText(node.phone),
    email: plainText(node.email),
    wordTemplate: node.wordTemplate && richText(node.wordTemplate, elements),
    headerPicture: node.headerPicture && richText(node.headerPicture, elements),
    holidayYears: node.holidays.map(buildHolidayYear),
  });
}

function buildHolidayYear(node: ast.HolidayYear): HolidayYear {
  return {
    year: Number(node.year),
    closed: node.closed.flatMap(daySpan),
    makeUp: node.makeUp.flatMap(daySpan),
    source: sourceOf(node),
  };
}

function daySpan(node: ast.DateSpan): DaySpan[] {
  const from = writtenDay(node.from);
  const to = node.to ? writtenDay(node.to) : from;
  return from && to && from <= to ? [{ from, to, note: plainText(node.note) }] : [];
}

export function buildUnit(node: ast.Unit, elements: ElementMap): Unit {
  return elements.set(node, {
    ...titled(node, 'đơn-vị'),
    type: 'unit',
    sign: plainText(node.sign),
    shortName: plainText(node.shortName),
    head: plainText(node.head),
  });
}

export function buildRole(node: ast.Role, elements: ElementMap): Role {
  return elements.set(node, {
    ...titled(node, 'vai-trò'),
    type: 'role',
    shortName: plainText(node.shortName),
    holder: plainText(node.holder),
  });
}

/** The group without its members: a group may name groups declared after it. */
export function buildGroup(node: ast.UnitGroup, elements: ElementMap): UnitGroup {
  return elements.set(node, {
    ...titled(node, 'nhóm'),
    type: 'group',
    members: [],
  });
}

export function fillGroup(node: ast.UnitGroup, elements: ElementMap): void {
  const group = elements.ofType(node, 'group');
  for (const member of node.members) {
    const party = elements.party(member.ref);
    if (party) group?.members.push(party);
  }
}

export function buildSignatory(node: ast.Signatory, elements: ElementMap): Signatory {
  return elements.set(node, {
    ...named(node, 'người-ký'),
    places: linesOf(node, { onBehalfOf: 'thay mặt', forHead: 'ký thay', acting: 'quyền' }),
    words: wordsOf(node),
    type: 'signatory',
    onBehalfOf: plainText(node.onBehalfOf),
    acting: plainText(node.acting),
    forHead: plainText(node.forHead),
    byOrderOf: plainText(node.byOrderOf),
    authorisedBy: plainText(node.authorisedBy),
    authorisedUntil: writtenDay(node.authorisedUntil),
    position: plainText(node.position),
    ...(node.authorityWording ? { authorityWording: plainText(node.authorityWording) } : {}),
    otherOffice: plainText(node.otherOffice),
    fullName: plainText(node.fullName),
  });
}

export function buildLegalBasis(node: ast.LegalBasis, elements: ElementMap): LegalBasis {
  return elements.set(node, {
    ...named(node, 'văn-bản'),
    places: placesOf(node, { kind: ['kind'], sign: ['sign'], date: ['date'] }),
    words: wordsOf(node),
    type: 'legalBasis',
    kind: unquoted(node.kind),
    sign: unquoted(node.sign),
    date: writtenDay(node.date),
    issuer: plainText(node.issuer),
  });
}

/** Titles may refer to elements declared anywhere, so they follow when all are known. */
export function fillLegalBasis(node: ast.LegalBasis, elements: ElementMap): void {
  const basis = elements.ofType(node, 'legalBasis');
  if (basis && node.title) basis.title = richText(node.title, elements);
}

export function buildAbbreviation(node: ast.Abbreviation, elements: ElementMap): Abbreviation {
  return elements.set(node, {
    ...named(node, 'viết-tắt'),
    words: wordsOf(node),
    type: 'abbreviation',
    meaning: plainText(node.meaning) ?? '',
  });
}

/** A value that is written bare or in quotes. */
export function unquoted(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return /^["“”„]/.test(value) ? textLiteral(value).raw.trim().normalize('NFC') : value;
}

export type { NamedElement };
