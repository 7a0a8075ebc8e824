/** Sentences that give somebody something to do, offered as tasks. Types only. */

export interface ProseTasksParams {
  /** The `.mtcl` file, as the editor holds it. */
  uri: string;
}

export interface ProseTasksResult {
  /** In the order of the file. */
  tasks: {
    words: string;
    /** "chủ trì Văn phòng Sở, trước ngày 15/12/2027" */
    facts: string;
    /** The sentence says who does it or by when itself. */
    sure: boolean;
    /** Start line and character, end line and character of the sentence. */
    range: [number, number, number, number];
    /** What is written in, and where: line and character. */
    insert: { at: [number, number]; text: string };
  }[];
}
