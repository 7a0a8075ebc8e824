/** What a person has still to decide after the way to a new year. Types only. */

/** Of all files of the open folders. */
export interface DecisionsResult {
  /** By file, in the order of the text. */
  decisions: OpenDecision[];
}

export interface OpenDecision {
  uri: string;
  /** Line of the remark, from 0. */
  line: number;
  /** What is asked. */
  words: string;
  /** The words it is about: start line and character, end line and character. */
  place: [line: number, character: number, endLine: number, endCharacter: number];
  /** The line on which those stand. */
  about: string;
}

export interface KeepParams {
  /** The remarks to be taken out: what they ask about stays as it is. */
  notes: { uri: string; line: number }[];
}

/** Edits for the editor to apply as one step. */
export interface KeepResult {
  edits: {
    uri: string;
    range: [line: number, character: number, endLine: number, endCharacter: number];
    text: string;
  }[];
}
