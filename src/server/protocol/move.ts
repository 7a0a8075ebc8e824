/** Moving an element past its neighbour. Types only. */

export interface MoveParams {
  /** The `.mtcl` file, as the editor holds it. */
  uri: string;
  /** A place in the element, counted from 0. */
  line: number;
  character: number;
  direction: 'up' | 'down';
  /** Where it is dropped instead: on this element of the same file. */
  onto?: { line: number; character: number };
}

/** Either `edits`, or `notice`: a whole sentence in Vietnamese that says why nothing moves. */
export interface MoveResult {
  /** Of the one file; they do not overlap. Start line and character, end line and character. */
  edits: { range: [number, number, number, number]; text: string }[];
  /** Where the place stands afterwards. */
  line: number;
  character: number;
  notice?: string;
}
