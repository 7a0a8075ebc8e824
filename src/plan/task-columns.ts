/**
 * The columns of a table of tasks: the one description. The grammar lists the words (`TaskColumnKind`; of a detail
 * `TaskDetailKind`, the property of a task), all else about a column stands here.
 */
export interface TaskColumnDescription {
  /** As it is written in a file: `cột: kinh phí`. */
  word: string;
  /** Over the column, unless the file says it otherwise. */
  heading: string;
  /** Parts of the table's width; about mm of an upright page. */
  width: number;
  /** Filled from a property of the same word (`kinh phí: "…"`) that nothing but the table needs. */
  isDetail?: true;
}

const COLUMNS = {
  number: { word: 'STT', heading: 'STT', width: 12 },
  statement: { word: 'nội dung', heading: 'Nội dung', width: 70 },
  /** Leads and coordinators in one cell. */
  performers: { word: 'thực hiện', heading: 'Đơn vị thực hiện', width: 40 },
  leads: { word: 'chủ trì', heading: 'Chủ trì', width: 32 },
  coordinators: { word: 'phối hợp', heading: 'Phối hợp', width: 34 },
  deadline: { word: 'thời hạn', heading: 'Thời gian hoàn thành', width: 32 },
  monitors: { word: 'theo dõi', heading: 'Trách nhiệm theo dõi', width: 30 },
  evidence: { word: 'kết quả', heading: 'Kết quả', width: 40 },
  cost: { word: 'kinh phí', heading: 'Kinh phí', width: 26, isDetail: true },
  place: { word: 'địa điểm', heading: 'Địa điểm', width: 28, isDetail: true },
  basis: { word: 'căn cứ', heading: 'Căn cứ', width: 36, isDetail: true },
  inspected: { word: 'đơn vị được kiểm tra', heading: 'Đơn vị được kiểm tra', width: 36, isDetail: true },
  note: { word: 'ghi chú', heading: 'Ghi chú', width: 25 },
} as const satisfies Record<string, TaskColumnDescription>;

export type TaskColumnKind = keyof typeof COLUMNS;

/** A column that is filled from a property of its own. */
export type TaskDetailKind = {
  [Kind in TaskColumnKind]: (typeof COLUMNS)[Kind] extends { isDetail: true } ? Kind : never;
}[TaskColumnKind];

export const TASK_COLUMNS: Record<TaskColumnKind, TaskColumnDescription> = COLUMNS;

const BY_WORD = new Map((Object.keys(COLUMNS) as TaskColumnKind[]).map((kind) => [COLUMNS[kind].word as string, kind]));

/** The column of a word of the file. */
export function columnOfWord(word: string | undefined): TaskColumnKind | undefined {
  return BY_WORD.get((word ?? '').normalize('NFC').replace(/\s+/g, ' '));
}

export function isDetail(kind: TaskColumnKind): kind is TaskDetailKind {
  return TASK_COLUMNS[kind].isDetail === true;
}

/** The words of the properties that fill columns. */
export const DETAIL_WORDS: string[] = Object.values(TASK_COLUMNS).flatMap(({ word, isDetail }) =>
  isDetail ? [word] : [],
);

/** A column for words of any kind that a table does not have yet: its note, else one of the details. */
export function freeColumn(taken: ReadonlySet<TaskColumnKind>): 'note' | TaskDetailKind | undefined {
  if (!taken.has('note')) return 'note';
  return (Object.keys(COLUMNS) as TaskColumnKind[]).filter(isDetail).find((kind) => !taken.has(kind));
}
