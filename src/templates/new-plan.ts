/** The files of a first plan: a directory (danh bạ) and the plan of a year, which validate without findings. Pure. */
import { addDays, type IsoDay, workCalendar } from '../deadline/index.ts';
import { agencyDefaults } from '../plan/agency-kinds.ts';
import { PLAN_KINDS, type StarterObjective } from './agency-kinds.ts';
import { type AgencyWords, agencyOf, type NamedUnit, type PlanAnswers } from './agency-words.ts';
import { FileNames } from './file-names.ts';

export type { PlanAnswers } from './agency-words.ts';

export interface NewPlan {
  /** The directory first: the plan uses it. */
  files: { name: string; text: string }[];
  /** The first thing to rewrite, in the plan (the last file). From 0. */
  cursor: { line: number; from: number; to: number };
}

/** Makes the files; names in `taken` (as in the folder) are not used. */
export function newPlan(answers: PlanAnswers, taken: readonly string[] = []): NewPlan {
  const names = new FileNames(taken);
  const directoryName = names.free('danh-ba', answers.year);
  const planName = names.free(`ke-hoach-${answers.year}`);
  const agency = agencyOf(answers, [
    ...[GROUP, SIGNATORY, MONITOR, SECRETARY, SYSTEM],
    ...PLAN_KINDS[answers.kind].objectives.map(({ id }) => id),
  ]);
  const text = planText(answers, agency, directoryName);
  return {
    files: [
      { name: directoryName, text: directoryText(answers, agency) },
      { name: planName, text },
    ],
    cursor: cursorIn(text),
  };
}

const GROUP = 'CacPhong';
const SIGNATORY = 'NguoiKy';
const MONITOR = 'QMR';
const SECRETARY = 'ThuKyISO';
const SYSTEM = 'HeThong';

/** A text of the language: quotes, backslashes and braces stand for themselves. */
function quoted(words: string): string {
  return `"${words.replace(/[\\"]/g, '\\$&').replace(/[{}]/g, '$&$&')}"`;
}

/** A comment ends with its line. */
function commented(words: string): string {
  return `// ${words}`;
}

function directoryText({ kind }: PlanAnswers, agency: AgencyWords): string {
  const { units, head } = agency;
  const group =
    units.length > 1 ? [`nhóm ${GROUP} ${quoted(PLAN_KINDS[kind].groupTitle)} { ${others(units)} }`, ''] : [];
  const lines = [
    commented(`Danh bạ của ${agency.title}: dùng chung cho kế hoạch của mọi năm.`),
    '',
    `cơ quan ${agency.id} ${quoted(agency.title)} {`,
    ...(agency.superior ? [`  chủ quản: ${quoted(agency.superior)}`] : []),
    ...(agency.place ? [`  địa danh: ${quoted(agency.place)}`] : []),
    `  ký hiệu: ${quoted(agency.sign)}`,
    '}',
    '',
    ...units.map(({ id, title }) => `đơn vị ${id} ${quoted(title)}`),
    '',
    ...group,
    `vai trò ${MONITOR} "Đại diện lãnh đạo về chất lượng"`,
    `vai trò ${SECRETARY} "Thư ký ISO"`,
    ...(head ? ['', ...signatory(agency)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function others(units: readonly NamedUnit[]): string {
  return units
    .slice(1)
    .map(({ id }) => id)
    .join(', ');
}

function signatory({ title, head }: AgencyWords): string[] {
  const { leadership, headPosition } = agencyDefaults(title);
  const collective = /^(?:Ủy ban|Hội đồng) nhân dân/u.exec(title)?.[0] ?? title;
  return [
    `người ký ${SIGNATORY} {`,
    ...(leadership === 'collective' ? [`  thay mặt: ${quoted(collective)}`] : []),
    `  chức vụ: ${quoted(headPosition)}`,
    `  họ tên: ${quoted(head)}`,
    '}',
  ];
}

function planText({ kind, year }: PlanAnswers, agency: AgencyWords, directoryName: string): string {
  const halfYear = workingDay(`${year}-06-10`);
  const wholeYear = workingDay(`${year}-11-25`);
  const cast = castOf(agency);
  const [first, ...more] = PLAN_KINDS[kind].objectives;
  const lines = [
    commented(`Mục tiêu chất lượng và Kế hoạch thực hiện năm ${year} của ${agency.title}.`),
    `dùng "${directoryName}"`,
    '',
    `kế hoạch năm ${year} của ${agency.id} {`,
    `  báo cáo "6 tháng" chốt: ${printed(halfYear)}`,
    `  báo cáo "năm" chốt: ${printed(wholeYear)}`,
    '}',
    '',
    commented('Khi đã có số và ngày thì thêm vào đây, ví dụ «số: 12  ngày: 15/01/…».'),
    'quyết định {',
    ...(agency.head ? [`  người ký: ${SIGNATORY}`] : []),
    '  lưu: "VT"',
    '}',
    '',
    commented('Sửa các mục dưới đây theo việc của cơ quan; gõ «mục tiêu» để thêm mục mới.'),
    ...objective(first!, cast),
    ...more.flatMap((one) => ['', ...objective(one, cast)]),
    '',
    ...systemObjective(year, cast, [halfYear, wholeYear]),
  ];
  return `${lines.join('\n')}\n`;
}

interface Cast {
  lead: string;
  /** Property lines of a task: who helps. */
  helpers: string;
}

function castOf({ units }: AgencyWords): Cast {
  return { lead: units[0]!.id, helpers: units.length > 1 ? GROUP : '"Không"' };
}

function objective({ id, statement, target, task }: StarterObjective, cast: Cast): string[] {
  return [
    `mục tiêu ${id} ${quoted(statement)} {`,
    `  chỉ tiêu: ${target}`,
    '',
    ...taskLines({ ...task, monitors: MONITOR }, cast),
    '}',
  ];
}

interface TaskWords {
  id: string;
  statement: string;
  deadline: string;
  monitors: string;
  evidence: string;
}

function taskLines({ id, statement, deadline, monitors, evidence }: TaskWords, { lead, helpers }: Cast): string[] {
  return [
    `  nhiệm vụ ${id} ${quoted(statement)} {`,
    `    chủ trì: ${lead}`,
    `    phối hợp: ${helpers}`,
    `    thời hạn: ${deadline}`,
    `    theo dõi: ${monitors}`,
    `    kết quả: ${quoted(evidence)}`,
    '  }',
  ];
}

/** What the quality system itself asks for each year: TCVN ISO 9001:2015, 9.2 and 9.3. */
function systemObjective(year: number, cast: Cast, [halfYear, wholeYear]: [IsoDay, IsoDay]): string[] {
  const watched = `${MONITOR}, ${SECRETARY}`;
  const tasks: TaskWords[] = [
    {
      id: 'danh-gia-noi-bo',
      statement: 'Đánh giá nội bộ Hệ thống quản lý chất lượng',
      deadline: `tháng 8/${year}`,
      monitors: watched,
      evidence: 'Kế hoạch, báo cáo đánh giá nội bộ',
    },
    {
      id: 'xem-xet-lanh-dao',
      statement: 'Họp xem xét của lãnh đạo',
      deadline: 'sau danh-gia-noi-bo 30 ngày ghi là "30 ngày sau khi đánh giá nội bộ"',
      monitors: MONITOR,
      evidence: 'Biên bản cuộc họp',
    },
    {
      id: 'bao-cao',
      statement: 'Báo cáo kết quả thực hiện mục tiêu chất lượng',
      deadline: `chậm nhất ${shortDay(halfYear)} và ${shortDay(wholeYear)} hằng năm`,
      monitors: watched,
      evidence: 'Báo cáo 6 tháng, báo cáo năm',
    },
  ];
  return [
    `mục tiêu ${SYSTEM} "quy trình đã ban hành được áp dụng trong giải quyết công việc" {`,
    '  chỉ tiêu: 100%',
    ...tasks.flatMap((task) => ['', ...taskLines(task, cast)]),
    '}',
  ];
}

/** More days than any holiday takes. */
const LONGEST_REST = 15;

/** The day, or the last working day before it: fixed days do not move by themselves. */
function workingDay(day: IsoDay): IsoDay {
  const calendar = workCalendar();
  let found = day;
  for (let back = 0; back < LONGEST_REST && calendar.restReason(found); back += 1) found = addDays(found, -1);
  return found;
}

/** "10/06/2027" */
function printed(day: IsoDay): string {
  return day.split('-').toReversed().join('/');
}

/** "10/6": as deadlines are written. */
function shortDay(day: IsoDay): string {
  const [, month, date] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}`;
}

/** The words of the first objective's statement. */
function cursorIn(text: string): NewPlan['cursor'] {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith('mục tiêu '));
  const from = lines[line]!.indexOf('"') + 1;
  return { line, from, to: lines[line]!.lastIndexOf('"') };
}
