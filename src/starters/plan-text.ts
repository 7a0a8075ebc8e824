/** The plan of a year with its decision: objectives and tasks to start from, which validate without findings. Pure. */
import type { IsoDay } from '../deadline/index.ts';
import { PLAN_KINDS, type PlanKind, type StarterObjective } from './agency-kinds.ts';
import { commented, printed, quoted, shortDay, workingDay } from './lines.ts';
import type { Setting } from './setting.ts';

export function planText(kind: PlanKind, setting: Setting): string {
  const { year, directory, free } = setting;
  const halfYear = workingDay(`${year}-06-10`);
  const wholeYear = workingDay(`${year}-11-25`);
  const [first, ...more] = PLAN_KINDS[kind].objectives;
  const lines = [
    commented(`Mục tiêu chất lượng và Kế hoạch thực hiện năm ${year} của ${directory.agency.title}.`),
    `dùng "${directory.file}"`,
    '',
    `kế hoạch năm ${year} của ${directory.agency.id} {`,
    `  báo cáo "6 tháng" chốt: ${printed(halfYear)}`,
    `  báo cáo "năm" chốt: ${printed(wholeYear)}`,
    '}',
    '',
    commented('Khi đã có số và ngày thì thêm vào đây, ví dụ «số: 12  ngày: 15/01/…».'),
    ...(kind === 'commune'
      ? []
      : [
          commented(
            'Căn cứ giao thẩm quyền in thành chỗ trống […]: thêm dòng «căn cứ: …» đủ các căn cứ, dòng đầu là văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan.',
          ),
        ]),
    'quyết định {',
    ...setting.signature,
    '  lưu: "VT"',
    '}',
    '',
    commented('Sửa các mục dưới đây theo việc của cơ quan; gõ «mục tiêu» để thêm mục mới.'),
    ...objective(first!, setting),
    ...more.flatMap((one) => ['', ...objective(one, setting)]),
    '',
    ...systemObjective(free(SYSTEM), setting, [halfYear, wholeYear]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Name of the objective that the quality system itself asks for. */
export const SYSTEM = 'HeThong';

function objective({ id, statement, target, task }: StarterObjective, setting: Setting): string[] {
  return [
    `mục tiêu ${setting.free(id)} ${quoted(statement)} {`,
    `  chỉ tiêu: ${target}`,
    '',
    ...taskLines({ ...task, id: setting.free(task.id), monitors: setting.monitor }, setting),
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

function taskLines({ id, statement, deadline, monitors, evidence }: TaskWords, setting: Setting): string[] {
  return [
    `  nhiệm vụ ${id} ${quoted(statement)} {`,
    `    chủ trì: ${setting.lead.id}`,
    `    phối hợp: ${setting.helpers}`,
    `    thời hạn: ${deadline}`,
    `    theo dõi: ${monitors}`,
    `    kết quả: ${quoted(evidence)}`,
    '  }',
  ];
}

/** What the quality system itself asks for each year: TCVN ISO 9001:2015, 9.2 and 9.3. */
function systemObjective(id: string, setting: Setting, [halfYear, wholeYear]: [IsoDay, IsoDay]): string[] {
  const { year, monitor, watchers, free } = setting;
  const audit = free('danh-gia-noi-bo');
  const tasks: TaskWords[] = [
    {
      id: audit,
      statement: 'Đánh giá nội bộ Hệ thống quản lý chất lượng',
      deadline: `tháng 8/${year}`,
      monitors: watchers,
      evidence: 'Kế hoạch, báo cáo đánh giá nội bộ',
    },
    {
      id: free('xem-xet-lanh-dao'),
      statement: 'Họp xem xét của lãnh đạo',
      deadline: `sau ${audit} 30 ngày ghi là "30 ngày sau khi đánh giá nội bộ"`,
      monitors: monitor,
      evidence: 'Biên bản cuộc họp',
    },
    {
      id: free('bao-cao'),
      statement: 'Báo cáo kết quả thực hiện mục tiêu chất lượng',
      deadline: `chậm nhất ${shortDay(halfYear)} và ${shortDay(wholeYear)} hằng năm`,
      monitors: watchers,
      evidence: 'Báo cáo 6 tháng, báo cáo năm',
    },
  ];
  return [
    `mục tiêu ${id} "quy trình đã ban hành được áp dụng trong giải quyết công việc" {`,
    '  chỉ tiêu: 100%',
    ...tasks.flatMap((task) => ['', ...taskLines(task, setting)]),
    '}',
  ];
}
