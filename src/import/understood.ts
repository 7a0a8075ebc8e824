/** A document as recognised: what each piece of the Word file is. */
import type { IsoDay } from '../deadline/index.ts';
import type { Named, OpenMonth, Signatory } from '../plan/model.ts';
import type { TaskColumnKind } from '../plan/task-columns.ts';
import type { Place } from './reader/model.ts';

export interface Understood {
  agency: { title?: string; superior?: string; place?: string; sign?: string; nation?: string };
  /** Lower case: "kế hoạch", "quyết định", "công văn"; undefined where no line names it. */
  kind?: string;
  number?: string;
  /** The line of the number as it stands, where the language would print it otherwise. */
  numberWording?: string;
  /** Of the kind, in the number: "KH". */
  typeSign?: string;
  /** Behind the agency's sign in a letter's number: "VX". */
  letterUnit?: string;
  date?: IsoDay;
  /** Of a day that is still open. */
  openMonth?: OpenMonth;
  /** The day as it stands, where the language would print it otherwise. */
  dateWording?: string;
  /** Lines. */
  title: string[];
  authority: string[];
  addressees: string[];
  bases: string[];
  proposedBy?: string;
  content: Node[];
  closing: string[];
  recipients: string[];
  archive?: string;
  signer?: Signer;
  /** Who kept the minutes and signs them beside the chair. */
  clerk?: Signer;
  /** Who sign side by side. */
  cosigners?: Signer[];
  annexes: Annex[];
  /** How many of its text and annexes end without "./.", which is printed all the same. */
  withoutEndMark?: number;
  year?: number;
}

/** Who signs, as far as paper says it. */
export type Signer = Omit<Signatory, keyof Named | 'type' | 'authorisedUntil'>;

export interface Annex {
  /** "Phụ lục I", as it stands; empty where only a title does. */
  word: string;
  title: string[];
  reference?: string;
  landscape: boolean;
  content: Node[];
}

/** A heading, an item or a paragraph. */
export interface TextNode {
  type:
    | 'chapter'
    | 'chapterSection'
    | 'part'
    | 'section'
    | 'clause'
    | 'point'
    | 'dash'
    | 'plus'
    | 'bullet'
    | 'star'
    | 'paragraph'
    | 'article';
  /** Without its number where the language makes the same one. */
  text: string;
  /** Text behind a heading in bold. */
  runIn?: string;
  bold: boolean;
  children: Node[];
  /** Of a chapter whose lines the language would make otherwise: the lines as they stand. */
  wording?: string[];
  /** Why a person should look at it. */
  unsure?: string;
  place: Place;
}

export interface TaskTableNode {
  type: 'tasks';
  columns: TaskColumn[];
  /** Lines of each cell of the rows below the headings: "(1)", "(2)". */
  headerRows: string[][][];
  /** Tasks without a group come first, under a group without heading. */
  groups: TaskGroup[];
  /** Both rows of a header of two, as the plan's own table has it. */
  usualHeader: boolean;
  /** Its numbers go on from the table of tasks before it. */
  goesOn?: true;
  /** Its groups are known to be objectives, whatever their words. */
  objectives?: true;
  unsure?: string;
  place: Place;
}

export type ColumnMeaning = TaskColumnKind;

export interface TaskColumn {
  meaning: ColumnMeaning;
  heading: string[];
  /** A heading that stands over this column and its neighbours of the same. */
  over?: string[];
  width?: number;
  /** Of no meaning that the language knows: kept under the words of another. */
  borrowed?: true;
}

export interface TaskGroup {
  /** "I", as it stands in the first cell. */
  label: string;
  /** In front of its words, in one cell with them. */
  inWords?: true;
  /** Lines. */
  heading: string[];
  rows: TaskRow[];
}

export interface TaskRow {
  label: string;
  /** Lines of each cell, by the column's meaning. */
  cells: Partial<Record<ColumnMeaning, string[]>>;
  /** What is printed where the cell says it in other words than those of its meaning: "nt", "Chủ trì: …". */
  said?: Partial<Record<'leads' | 'coordinators' | 'monitors' | 'deadline', string[]>>;
  /** Each line of the evidence is one piece of it. */
  listed?: boolean;
  /** Lines of the language: states that a tracking workbook recorded. */
  progress?: string[];
  place: Place;
}

export interface PlainTableNode {
  type: 'table';
  columns: { heading: string[]; over?: string[]; width?: number }[];
  headerRows: string[][][];
  /** Lines of each cell. */
  rows: string[][][];
  unsure?: string;
  place: Place;
}

export type Node = TextNode | TaskTableNode | PlainTableNode;

export function isText(node: Node): node is TextNode {
  return node.type !== 'tasks' && node.type !== 'table';
}
