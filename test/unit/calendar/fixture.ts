/** A small plan of an invented agency, put together by hand. */
import type { Deadline, IsoDay, Occurrence } from '../../../src/deadline/model.ts';
import type {
  Agency,
  Objective,
  Party,
  PerformerList,
  Plan,
  ProgressEntry,
  RichText,
  Role,
  SourceRange,
  Task,
  Unit,
  UnitGroup,
} from '../../../src/plan/model.ts';

export const SOURCE: SourceRange = {
  uri: 'file:///ke-hoach.mtcl',
  start: { line: 0, character: 0 },
  end: { line: 0, character: 0 },
};

export const rich = (text: string): RichText => ({ parts: [{ kind: 'text', text }], source: SOURCE });

const element = (id: string, named = true) => ({ id, named, source: SOURCE, nameSource: SOURCE });

export const unit = (id: string, title: string): Unit => ({ type: 'unit', ...element(id), title });
export const role = (id: string, title: string): Role => ({ type: 'role', ...element(id), title });
export const group = (id: string, title: string, members: Party[]): UnitGroup => ({
  type: 'group',
  ...element(id),
  title,
  members,
});

export function performers(...who: (Party | string)[]): PerformerList {
  return {
    performers: who.map((one) =>
      typeof one === 'string' ? { text: rich(one), source: SOURCE } : { party: one, source: SOURCE },
    ),
    source: SOURCE,
  };
}

export interface DeadlineWords {
  text: string;
  occurrences?: Occurrence[];
  undated?: string[];
  recurring?: boolean;
}

/** Due days as "2027-03-15", windows as "2027-03-01/2027-03-31". */
export function deadline(text: string, due: string[], more: Partial<DeadlineWords> = {}): DeadlineWords {
  return { text, occurrences: due.map(occurrence), ...more };
}

function occurrence(words: string): Occurrence {
  const [from, to] = words.split('/') as [IsoDay, IsoDay | undefined];
  return to ? { due: to, window: { from, to } } : { due: from };
}

export interface TaskWords {
  name?: string;
  leads?: (Party | string)[];
  coordinators?: (Party | string)[];
  monitors?: (Party | string)[];
  deadline?: DeadlineWords;
  evidence?: string[];
}

export function task(statement: string, words: TaskWords): Task {
  const { name, leads, coordinators, monitors, evidence = [] } = words;
  return {
    type: 'task',
    ...element(name ?? 'nhiệm-vụ', name !== undefined),
    number: 1,
    statement: rich(statement),
    leads: leads && performers(...leads),
    coordinators: coordinators && performers(...coordinators),
    monitors: monitors && performers(...monitors),
    deadline: words.deadline && taskDeadline(words.deadline),
    evidence: evidence.map(rich),
  };
}

function taskDeadline({ text, occurrences = [], undated = [], recurring }: DeadlineWords): Task['deadline'] {
  const reading: Deadline = {
    parts: [
      {
        when: recurring
          ? { type: 'recurring', period: { unit: 'month', every: 1 }, limit: 'on', days: [] }
          : { type: 'words', text },
      },
    ],
  };
  return {
    text,
    deadline: reading,
    wording: rich(text),
    occurrences,
    undated,
    daysOfParts: occurrences.length,
    wordParts: [],
    readingProblems: [],
    problems: [],
    restDays: [],
    source: SOURCE,
  };
}

export function objective(statement: string, ...tasks: Task[]): Objective {
  const own: Objective = {
    type: 'objective',
    ...element(statement, false),
    number: 1,
    statement: rich(statement),
    targets: [],
    details: [],
    tasks,
  };
  tasks.forEach((one, i) => {
    one.objective = own;
    one.number = i + 1;
  });
  return own;
}

export const VP = unit('VP', 'Văn phòng');
export const HTQT = unit('HTQT', 'Phòng Hợp tác quốc tế');
export const LS = unit('LS', 'Phòng Lãnh sự');
export const CAC_PHONG = group('CacPhong', 'các phòng chuyên môn', [HTQT, LS]);
export const QMR = role('QMR', 'QMR');
export const THU_KY = role('ThuKyISO', 'Thư ký ISO');

const AGENCY: Agency = {
  type: 'agency',
  ...element('SNgV'),
  title: 'Sở Ngoại vụ',
  superior: 'Ủy ban nhân dân tỉnh Bình Hải',
  place: 'Bình Hải',
  sign: 'SNgV',
  leadership: 'head',
  headPosition: 'Giám đốc',
  holidayYears: [],
};

export function plan(objectives: Objective[], more: Partial<Plan> = {}): Plan {
  objectives.forEach((one, i) => {
    one.number = i + 1;
  });
  return {
    year: 2027,
    from: '2027-01-01',
    to: '2027-12-31',
    agency: AGENCY,
    reportPeriods: [],
    events: [],
    beforeExcludesDay: true,
    units: [VP, HTQT, LS],
    groups: [CAC_PHONG],
    roles: [QMR, THU_KY],
    signatories: [],
    legalBases: [],
    abbreviations: [],
    objectives,
    headings: [],
    tasks: objectives.flatMap(({ tasks }) => tasks),
    issued: [],
    looseAnnexes: [],
    unitPlans: [],
    progress: [],
    entry: SOURCE.uri,
    source: SOURCE,
    ...more,
  };
}

export const REPORTS = [
  { title: '6 tháng', cutOff: '2027-06-15', source: SOURCE },
  { title: 'năm', cutOff: '2027-11-30', source: SOURCE },
];

export function progress(subject: Task, on: IsoDay, more: Partial<ProgressEntry>): ProgressEntry {
  return { on, subject, evidence: [], reasons: [], proposals: [], source: SOURCE, ...more };
}

/** A plan with every kind of deadline: repeating, a window, several days, none. */
export function samplePlan(): Plan {
  return plan(
    [
      objective(
        'Từ 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn',
        task('Thống kê, báo cáo tỷ lệ giải quyết hồ sơ', {
          name: 'thống-kê',
          leads: [VP],
          coordinators: [CAC_PHONG],
          monitors: [QMR, THU_KY],
          deadline: deadline('Hằng quý, trước ngày 25', ['2027-03-24', '2027-06-24', '2027-09-24', '2027-12-24'], {
            recurring: true,
          }),
          evidence: ['Báo cáo thống kê tỷ lệ giải quyết hồ sơ'],
        }),
        task('Khảo sát mức độ hài lòng; tổng hợp ý kiến', {
          leads: [CAC_PHONG],
          coordinators: [VP],
          monitors: [THU_KY],
          deadline: deadline('Tháng 5/2027', ['2027-05-01/2027-05-31']),
          evidence: ['Phiếu khảo sát', 'Báo cáo tổng hợp'],
        }),
      ),
      objective(
        '100% công chức được phổ biến chính sách chất lượng',
        task('Tổ chức phổ biến chính sách chất lượng', {
          name: 'phổ-biến',
          leads: [HTQT],
          monitors: [QMR],
          deadline: deadline('Trước 15/3, 15/6 và 30/11', ['2027-03-14', '2027-06-14', '2027-11-29']),
        }),
        task('Cập nhật tài liệu khi có thay đổi', {
          leads: ['Bộ phận một cửa'],
          monitors: [THU_KY],
          deadline: { text: 'Thường xuyên', undated: ['thường xuyên'] },
        }),
      ),
    ],
    { reportPeriods: REPORTS },
  );
}
