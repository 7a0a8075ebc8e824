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
  /**
   * Whether a person must fill it: `always`, or `shown` where a table prints the column. The lower the number, the
   * sooner it is offered for a task that lacks it.
   */
  wanted?: { when: 'always' | 'shown'; offered: number };
  /** In the tracking workbook: its width in characters, and its heading where that is another. */
  tracked?: { letters: number; heading?: string };
  /**
   * Words over such a column in files of provincial offices, in lower case. The rank tells which is asked first:
   * coordinators and monitors before leads, a deadline before who "thực hiện".
   */
  heard: [rank: number, words: RegExp][];
}

const COLUMNS = {
  number: {
    word: 'STT',
    heading: 'STT',
    width: 12,
    heard: [[0, /^(?:s ?tt|tt|số tt|số thứ tự|thứ tự|số|mục|no|#)$/u]],
  },
  statement: {
    word: 'nội dung',
    heading: 'Nội dung',
    width: 70,
    tracked: { letters: 30, heading: 'Nhiệm vụ' },
    heard: [
      [
        11,
        /^(?:tên |các |danh mục |nhóm )?(?:nội dung|nhiệm vụ|công việc|công tác|phần việc|mục tiêu|biện pháp|hoạt động|đầu việc|giải pháp|hạng mục|việc|lĩnh vực|chương trình|đề án|dự án|chuyên đề|vấn đề|khâu|bước)/u,
      ],
    ],
  },
  /** Leads and coordinators in one cell. */
  performers: {
    word: 'thực hiện',
    heading: 'Đơn vị thực hiện',
    width: 40,
    heard: [
      [9, /^(?=.*chủ trì).*phối hợp/u],
      [
        13,
        /^(?!hình thức|phương |tình |trạng thái|mức|tỷ lệ|quy mô|số |điều kiện|lý do|nguyên nhân|đánh giá|ước |nguồn|cấp )(?!.*(?:ban hành|phê duyệt|thẩm quyền|(?:trình|soạn thảo)$|nơi nhận)).*(?:thực hiện|trách nhiệm|phụ trách|đơn vị|cơ quan|đảm nhiệm|đảm nhận|bộ phận|phân công|giao cho|được giao|nhân sự|(?:cán bộ|chuyên viên)$|^(?:ai|người) |^đoàn )/u,
      ],
    ],
  },
  leads: {
    word: 'chủ trì',
    heading: 'Chủ trì',
    width: 32,
    wanted: { when: 'always', offered: 0 },
    tracked: { letters: 14 },
    heard: [[12, /chủ trì|đầu mối|tham mưu|chịu trách nhiệm chính/u]],
  },
  coordinators: {
    word: 'phối hợp',
    heading: 'Phối hợp',
    width: 34,
    wanted: { when: 'shown', offered: 4 },
    tracked: { letters: 16.5 },
    heard: [
      [
        10,
        /phối hợp|^(?:cùng )?(?:tham gia|hỗ trợ|thực hiện cùng)$|(?:đơn vị|cơ quan|tổ chức|lực lượng) (?:cùng |)(?:tham gia|hỗ trợ|liên quan)/u,
      ],
    ],
  },
  deadline: {
    word: 'thời hạn',
    heading: 'Thời gian hoàn thành',
    width: 32,
    wanted: { when: 'always', offered: 1 },
    tracked: { letters: 15, heading: 'Thời hạn (như văn bản)' },
    heard: [
      [
        7,
        /thời gian|thời hạn|tiến độ|^hạn(?: |$)|hoàn thành|thời điểm|^mốc |kết thúc|khi nào|bao giờ|tần suất|định kỳ|^chu kỳ|^kỳ |^lịch|^ngày|^tuần|^tháng|^quý|^đến|^deadline/u,
      ],
    ],
  },
  monitors: {
    word: 'theo dõi',
    heading: 'Trách nhiệm theo dõi',
    width: 30,
    wanted: { when: 'shown', offered: 2 },
    tracked: { letters: 14, heading: 'Theo dõi' },
    heard: [
      [
        8,
        /theo dõi|đôn đốc|giám sát|kiểm tra, đôn|^(?:đồng chí |đ\/c )?lãnh đạo|chỉ đạo$|^(?:người|cấp) (?:chỉ đạo|kiểm tra|đánh giá)/u,
      ],
    ],
  },
  evidence: {
    word: 'kết quả',
    heading: 'Kết quả',
    width: 40,
    wanted: { when: 'shown', offered: 3 },
    tracked: { letters: 18 },
    heard: [
      [
        6,
        /cách thức|sản phẩm|(?:minh|kiểm|bằng|chứng) (?:chứng|minh)|đầu ra|^(?:dự kiến )?kết quả(?! và)|hồ sơ lưu|^yêu cầu|(?:hình thức|loại) văn bản/u,
      ],
    ],
  },
  cost: {
    word: 'kinh phí',
    heading: 'Kinh phí',
    width: 26,
    isDetail: true,
    tracked: { letters: 14 },
    heard: [[3, /kinh phí|nguồn vốn|dự toán|nguồn lực|chi phí|ngân sách/u]],
  },
  place: {
    word: 'địa điểm',
    heading: 'Địa điểm',
    width: 28,
    isDetail: true,
    tracked: { letters: 14 },
    // "Thời gian, địa điểm" tells the day first.
    heard: [[4, /^(?!thời gian).*(?:địa điểm|địa bàn|nơi (?:thực hiện|tổ chức|diễn ra|làm việc))/u]],
  },
  basis: {
    word: 'căn cứ',
    heading: 'Căn cứ',
    width: 36,
    isDetail: true,
    tracked: { letters: 18 },
    heard: [[5, /^căn cứ|cơ sở pháp lý|văn bản (?:căn cứ|giao|chỉ đạo|liên quan|quy định)|^nguồn giao/u]],
  },
  inspected: {
    word: 'đơn vị được kiểm tra',
    heading: 'Đơn vị được kiểm tra',
    width: 36,
    isDetail: true,
    tracked: { letters: 18 },
    heard: [[2, /(?:được|đối tượng) (?:kiểm tra|thanh tra|giám sát|đánh giá|khảo sát|làm việc)/u]],
  },
  /** The day that work begins, where the day that counts stands in another column. */
  beginning: {
    word: 'bắt đầu',
    heading: 'Bắt đầu',
    width: 26,
    isDetail: true,
    tracked: { letters: 14 },
    heard: [[6.5, /bắt đầu|khởi công|khởi đầu|triển khai từ|^từ(?: ngày| tháng)?$/u]],
  },
  /** Words of any kind under a heading that no other column has. */
  other: {
    word: 'thông tin khác',
    heading: 'Thông tin khác',
    width: 32,
    isDetail: true,
    tracked: { letters: 18 },
    heard: [],
  },
  note: {
    word: 'ghi chú',
    heading: 'Ghi chú',
    width: 25,
    tracked: { letters: 14 },
    heard: [[1, /^(?:ghi chú|lưu ý|chú thích)/u]],
  },
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

/** A column for words of any kind that a table does not have yet: its note, other words, else one of the details. */
export function freeColumn(taken: ReadonlySet<TaskColumnKind>): 'note' | TaskDetailKind | undefined {
  if (!taken.has('note')) return 'note';
  if (!taken.has('other')) return 'other';
  return (Object.keys(COLUMNS) as TaskColumnKind[]).filter(isDetail).find((kind) => !taken.has(kind));
}

const KINDS = Object.keys(COLUMNS) as TaskColumnKind[];

/** The words of what a task should say, what is offered first in front. */
export const WANTED_WORDS: string[] = Object.values(TASK_COLUMNS)
  .flatMap(({ word, wanted }) => (wanted ? [{ word, ...wanted }] : []))
  .toSorted((a, b) => a.offered - b.offered)
  .map(({ word }) => word);

const HEARD = KINDS.flatMap((kind) =>
  TASK_COLUMNS[kind].heard.map(([rank, words]) => ({ kind, rank, words })),
).toSorted((a, b) => a.rank - b.rank);

/** The column that the words over it mean, in lower case and composed. */
export function columnOfHeading(words: string): TaskColumnKind | undefined {
  return HEARD.find((each) => each.words.test(words))?.kind;
}

/** What the tracking workbook tells of a task in words, in the order of its columns: the details before the deadline. */
export const TRACKED_COLUMNS: TaskColumnKind[] = [
  'statement',
  'leads',
  'coordinators',
  'monitors',
  'evidence',
  ...KINDS.filter(isDetail),
  'note',
  'deadline',
];

/** Details and notes: in the workbook only where a task has them. */
export function isTrackedWhereUsed(kind: TaskColumnKind): boolean {
  return isDetail(kind) || kind === 'note';
}

/** Over the column in the workbook, unless the file says it otherwise. */
export function trackedHeading(kind: TaskColumnKind): string {
  return TASK_COLUMNS[kind].tracked?.heading ?? TASK_COLUMNS[kind].heading;
}
