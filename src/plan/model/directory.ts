/** Who there is and what is cited: the directory (danh bạ). */
import type { IsoDay } from '../../deadline/model.ts';
import type { Named, RichText, SourceRange } from './text.ts';

export interface Agency extends Named {
  type: 'agency';
  /** Official name, "Sở Ngoại vụ". */
  title: string;
  /** Official name of the superior body; several lines separated by a line feed. */
  superior?: string;
  /** Địa danh. */
  place: string;
  /** Sign in document numbers, "SNgV". */
  sign: string;
  shortName?: string;
  /** How the agency is led: by one head (Sở) or by a collective (Ủy ban nhân dân). */
  leadership: 'head' | 'collective';
  /** Position of the head in lower case form, "Giám đốc". */
  headPosition: string;
  address?: string;
  phone?: string;
  email?: string;
  /** Path of a Word file whose styles the documents take, relative to the file that names it. */
  wordTemplate?: RichText;
  /** Path of the picture over the first page. */
  headerPicture?: RichText;
  /** Days off and make-up working days that this agency's file sets for a year. */
  holidayYears: HolidayYear[];
}

export interface HolidayYear {
  year: number;
  closed: DaySpan[];
  makeUp: DaySpan[];
  source: SourceRange;
}

export interface DaySpan {
  from: IsoDay;
  to: IsoDay;
  note?: string;
}

export interface Unit extends Named {
  type: 'unit';
  title: string;
  sign?: string;
  shortName?: string;
  head?: string;
}

export interface UnitGroup extends Named {
  type: 'group';
  title: string;
  members: Party[];
}

export interface Role extends Named {
  type: 'role';
  title: string;
  shortName?: string;
  holder?: string;
}

export type Party = Unit | UnitGroup | Role;

/** Người ký. Of the authority prefixes (NĐ 30/2020, Phụ lục I, II.7.b) each holds the words that follow it. */
export interface Signatory extends Named {
  type: 'signatory';
  /** TM. */
  onBehalfOf?: string;
  /** Q. */
  acting?: string;
  /** KT. */
  forHead?: string;
  /** TL. */
  byOrderOf?: string;
  /** TUQ. */
  authorisedBy?: string;
  /** The last day of the authorisation, which is always limited in time (NĐ 30/2020, Điều 13.4). */
  authorisedUntil?: IsoDay;
  position?: string;
  /** Office in the agency of a person who signs for an advisory body (NĐ 30/2020, Phụ lục I, II.7.c). */
  otherOffice?: string;
  fullName?: string;
}

export interface LegalBasis extends Named {
  type: 'legalBasis';
  /** Lower case: "quyết định", "thông tư", "luật". */
  kind?: string;
  sign?: string;
  date?: IsoDay;
  issuer?: string;
  /** Trích yếu as it follows in a citation: "về việc áp dụng …", "quy định chi tiết …". */
  title?: RichText;
}

export interface Abbreviation extends Named {
  type: 'abbreviation';
  meaning: string;
}
