export type FigureName =
  | 'period'
  | 'cutOff'
  | 'tasks'
  | 'tasksDone'
  | 'tasksRunning'
  | 'tasksLate'
  | 'tasksNotStarted'
  | 'tasksDropped'
  | 'tasksDoneLate'
  | 'tasksRate'
  | 'due'
  | 'dueDone'
  | 'dueDoneLate'
  | 'dueRate'
  | 'dueInPeriod'
  | 'dueDoneInPeriod'
  | 'objectives'
  | 'objectivesReached'
  | 'objectivesMissed'
  | 'objectivesUnknown'
  | 'objectivesRate'
  | 'targets'
  | 'targetsReached'
  | 'targetsMissed'
  | 'targetsUnknown'
  | 'reporters'
  | 'reportersIn'
  | 'reportersMissing'
  | 'missingNames';

export const FIGURES: Record<string, { variable: FigureName; description: string }> = {
  'kỳ báo cáo': { variable: 'period', description: 'kỳ của báo cáo, ví dụ «6 tháng đầu năm 2027»' },
  'ngày chốt': { variable: 'cutOff', description: 'ngày chốt số liệu của báo cáo' },
  'tổng nhiệm vụ': { variable: 'tasks', description: 'số nhiệm vụ của kế hoạch' },
  'nhiệm vụ hoàn thành': { variable: 'tasksDone', description: 'số nhiệm vụ đã hoàn thành mọi lần đến hạn' },
  'nhiệm vụ đang làm': { variable: 'tasksRunning', description: 'số nhiệm vụ đang thực hiện, không chậm' },
  'nhiệm vụ chậm': { variable: 'tasksLate', description: 'số nhiệm vụ quá hạn chưa xong hoặc được ghi là chậm' },
  'nhiệm vụ chưa bắt đầu': { variable: 'tasksNotStarted', description: 'số nhiệm vụ chưa bắt đầu, chưa quá hạn' },
  'nhiệm vụ không thực hiện': { variable: 'tasksDropped', description: 'số nhiệm vụ được ghi là không thực hiện' },
  'nhiệm vụ hoàn thành muộn': {
    variable: 'tasksDoneLate',
    description: 'số nhiệm vụ có lần hoàn thành sau hạn, theo ngày hoàn thành đã ghi',
  },
  'tỷ lệ hoàn thành': { variable: 'tasksRate', description: 'nhiệm vụ hoàn thành trên tổng nhiệm vụ, %' },
  'lượt việc đến hạn': { variable: 'due', description: 'số lần đến hạn tính tới ngày chốt' },
  'lượt việc hoàn thành': { variable: 'dueDone', description: 'số lần đến hạn đã hoàn thành' },
  'lượt việc hoàn thành muộn': { variable: 'dueDoneLate', description: 'số lần đến hạn hoàn thành sau hạn' },
  'tỷ lệ việc đến hạn hoàn thành': { variable: 'dueRate', description: 'lượt hoàn thành trên lượt đến hạn, %' },
  'lượt việc đến hạn trong kỳ': {
    variable: 'dueInPeriod',
    description: 'số lần đến hạn của riêng quý, tháng báo cáo; kỳ tính từ đầu năm thì là mọi lần tới ngày chốt',
  },
  'lượt việc hoàn thành trong kỳ': { variable: 'dueDoneInPeriod', description: 'trong đó, số lần đã hoàn thành' },
  'tổng mục tiêu': { variable: 'objectives', description: 'số mục tiêu chất lượng' },
  'mục tiêu đạt': { variable: 'objectivesReached', description: 'số mục tiêu đạt mọi chỉ tiêu' },
  'mục tiêu chưa đạt': { variable: 'objectivesMissed', description: 'số mục tiêu có chỉ tiêu chưa đạt' },
  'mục tiêu chưa có số liệu': { variable: 'objectivesUnknown', description: 'số mục tiêu chưa đủ số liệu' },
  'tỷ lệ mục tiêu đạt': { variable: 'objectivesRate', description: 'mục tiêu đạt trên tổng mục tiêu, %' },
  'tổng chỉ tiêu': { variable: 'targets', description: 'số chỉ tiêu của mọi mục tiêu' },
  'chỉ tiêu đạt': { variable: 'targetsReached', description: 'số chỉ tiêu đạt' },
  'chỉ tiêu chưa đạt': { variable: 'targetsMissed', description: 'số chỉ tiêu chưa đạt' },
  'chỉ tiêu chưa có số liệu': { variable: 'targetsUnknown', description: 'số chỉ tiêu chưa có số liệu' },
  'đơn vị phải báo cáo': { variable: 'reporters', description: 'số cơ quan, đơn vị phải báo cáo' },
  'đơn vị đã báo cáo': { variable: 'reportersIn', description: 'số cơ quan, đơn vị đã báo cáo' },
  'đơn vị chưa báo cáo': { variable: 'reportersMissing', description: 'số cơ quan, đơn vị chưa báo cáo' },
  'tên đơn vị chưa báo cáo': { variable: 'missingNames', description: 'tên các cơ quan, đơn vị chưa báo cáo' },
};

const NAMES = new Set<string>(Object.values(FIGURES).map(({ variable }) => variable));

/** Whether the variable of a text is a figure of a report. */
export function isFigure(variable: string): variable is FigureName {
  return NAMES.has(variable);
}

/** What a text may say of the result of a target, an objective or a task: `{TyLe.đạt}`. */
export type ResultName = 'reached' | 'rate' | 'count' | 'total' | 'verdict';

export const RESULTS: Record<string, { result: ResultName; description: string }> = {
  đạt: { result: 'reached', description: 'kết quả đạt được, ví dụ «412/417 hồ sơ»; của nhiệm vụ: tình trạng' },
  'tỷ lệ': { result: 'rate', description: 'tỷ lệ đạt, ví dụ «98,8%»; của số đếm: so với chỉ tiêu' },
  số: { result: 'count', description: 'con số đạt được, ví dụ «412» hoặc «05»' },
  'tổng số': { result: 'total', description: 'mẫu số của kết quả, ví dụ «417»' },
  'đánh giá': { result: 'verdict', description: '«Đạt», «Chưa đạt», «Không đạt» hoặc «Chưa có số liệu»' },
};

/** "TyLe.đạt" as the name and what is wanted of it; undefined for other words in braces. */
export function resultPlace(words: string): { name: string; result: ResultName; length: number } | undefined {
  const at = words.indexOf('.');
  if (at <= 0) return undefined;
  const name = words.slice(0, at).trimEnd();
  const wanted = words
    .slice(at + 1)
    .trim()
    .normalize('NFC');
  return Object.hasOwn(RESULTS, wanted) ? { name, result: RESULTS[wanted]!.result, length: name.length } : undefined;
}

export function resultWord(result: ResultName): string {
  return Object.entries(RESULTS).find(([, entry]) => entry.result === result)![0];
}
