/** Where an element stands, the texts it holds and the name it goes by. */
import type { FigureName, ResultName } from '../figures.ts';
import type { Abbreviation, Agency, LegalBasis, Role, Signatory, Unit, UnitGroup } from './directory.ts';
import type { Objective, Target, Task, TaskHeading } from './work.ts';

/** Where an element stands in its file. Lines and characters count from 0, as in the language server protocol. */
export interface SourceRange {
  uri: string;
  start: SourcePosition;
  end: SourcePosition;
}

export interface SourcePosition {
  line: number;
  character: number;
}

/** A text as written, with the references in braces kept apart so that each document prints them its own way. */
export interface RichText {
  parts: TextPart[];
  source: SourceRange;
  /** As it stands in the file, quotes included; absent where the words are made by the program. */
  image?: string;
  /** Figures of a report that words made by the program tell. */
  figures?: FigureName[];
}

export type TextPart = TextPartOf & {
  bold?: true;
  italic?: true;
  /** Where the part begins in `image`, in texts that hold bold, italics or notes. */
  at?: number;
};

type TextPartOf =
  /** `note`: a note at the foot of the page that belongs behind these words (`{chú thích: …}`). */
  | { kind: 'text'; text: string; note?: RichText }
  /** `{VP}`: a named element; `name` is the name as written. */
  | {
      kind: 'reference';
      name: string;
      target: NamedElement;
      /** `{TyLe.đạt}`: what is recorded of it, which a report fills in. */
      result?: ResultName;
    }
  /** `{năm}`, `{năm trước}`, `{cơ quan}`, `{chỉ tiêu}` */
  | { kind: 'variable'; variable: TextVariable };

export type TextVariable = 'year' | 'previousYear' | 'nextYear' | 'agency' | 'target' | FigureName;

export type NamedElement =
  | Agency
  | Unit
  | UnitGroup
  | Role
  | Signatory
  | LegalBasis
  | Abbreviation
  | Objective
  | Target
  | TaskHeading
  | Task;

export interface Named {
  /** Name in the file, in NFC; unique among all files of the plan. Generated (`mục-tiêu-3`) where none is written. */
  id: string;
  /** False where `id` was generated. */
  named: boolean;
  source: SourceRange;
  /** Of the name alone (or of the keyword where none is written): where a finding about the element points. */
  nameSource: SourceRange;
  /** The texts of the element that print as plain words, by property ("title", "place"): where a finding points. */
  words?: Record<string, RichText>;
  /** Where values that are no texts stand, by property ("sign", "date", "value"). */
  places?: Record<string, SourceRange>;
}
