/** Numbers and letters of official documents (NĐ 30/2020, Phụ lục I, II.5.d and I.V). */
import { nth } from '../known.ts';
import { roman } from '../plan/roman.ts';

export type NumberingScheme =
  | 'article' // Điều 1.
  | 'part' // I.
  | 'section' // 1., 1.1. with a bold heading
  | 'clause' // 1., 1.1.
  | 'point' // a)
  | 'dash' // -
  | 'plus' // +
  | 'bullet' // •
  | 'star' // *
  | 'objective' // 1. in the annex of objectives
  | 'subTarget' // (1)
  | 'groupRow' // I in the plan table
  | 'taskRow'; // 1 in the plan table, restarting under each group row

/** Vietnamese practice: đ follows d; f, j, w, z are not used. */
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** "a" for 1, "đ" for 5; past the alphabet "aa", "ab" … */
export function pointLetter(value: number): string {
  const size = POINT_LETTERS.length;
  const index = value - 1;
  const last = nth(POINT_LETTERS, index % size);
  return index < size ? last : pointLetter(Math.floor(index / size)) + last;
}

/** A number as data: its kind, its value and, of a level below another, the numbers over it. */
export interface NumberParts {
  scheme: NumberingScheme;
  /** From 1. */
  value: number;
  /** Of 1.2.3.: 1 and 2. */
  above?: readonly number[];
}

/** The label printed before a numbered paragraph, without the space after it. */
export function numberLabel({ scheme, value, above = [] }: NumberParts): string {
  switch (scheme) {
    case 'article':
      return `Điều ${value}.`;
    case 'part':
    case 'groupRow':
      return scheme === 'part' ? `${roman(value)}.` : roman(value);
    case 'section':
    case 'clause':
    case 'objective':
      return `${[...above, value].join('.')}.`;
    case 'point':
      return `${pointLetter(value)})`;
    case 'dash':
      return '-';
    case 'plus':
      return '+';
    case 'bullet':
      return '•';
    case 'star':
      return '*';
    case 'subTarget':
      return `(${value})`;
    case 'taskRow':
      return String(value);
  }
}
