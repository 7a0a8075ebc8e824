import { expect, test } from 'vitest';
import { openDays } from '../../calendar/progress.ts';
import { formsOf } from '../../forms/forms.ts';
import type { Plan } from '../../plan/model.ts';
import { load } from '../test/load.ts';
import { freeNames, nameFrom } from './names.ts';
import { recordFiles } from './record-files.ts';
import { reminderFor } from './reminder.ts';
import { outcomeWords, subjectAt, subjectTitle, targetsOf, valueFacts } from './subjects.ts';
import type { Facts } from './words.ts';
import { dayProblem, factsOf } from './written-facts.ts';

const PLAN = `cơ quan SM "Sở Mẫu"
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
đơn vị KT "Phòng Kế toán"
người ký GD { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
kế hoạch năm 2027 của SM { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ họp "Họp" { chủ trì: VP  thời hạn: hằng quý }
}
mục tiêu SK "sáng kiến" {
  chỉ tiêu SoSK: ít nhất 04 "sáng kiến"
  chỉ tiêu: từ 90% "hài lòng"
  nhiệm vụ thi "Thi" { chủ trì: TC  thời hạn: 15/06/2027 }
}
nhiệm vụ lẻ "Việc lẻ" { chủ trì: VP  thời hạn: 01/03/2027 }
`;

async function planOf(text = PLAN): Promise<Plan> {
  return (await load(text)).plan!;
}

test('what stands at a place: the task in the objective, the target, else the objective; its edges belong to it', async () => {
  const plan = await planOf();
  const at = (line: number, character: number, uri = 'file:///ke-hoach/a.mtcl') => {
    const subject = subjectAt(plan, { uri, line, character });
    return subject && `${subject.type} ${subjectTitle(plan, subject)}`;
  };
  const [objective, target, task] = ['objective Từ 98% hồ sơ đúng hạn', 'target Từ 98%', 'task Họp'];
  expect(at(6, 0)).toBe(objective);
  expect(at(7, 1)).toBe(objective);
  expect(at(7, 2)).toBe(target);
  expect(at(7, 18)).toBe(target);
  expect(at(7, 19)).toBe(objective);
  expect(at(8, 2)).toBe(task);
  expect(at(8, PLAN.split('\n')[8]!.length)).toBe(task);
  expect(at(9, 1)).toBe(objective);
  expect(at(9, 2)).toBe(undefined);
  expect(at(5, 0)).toBe(undefined);
  expect(at(8, 2, 'file:///ke-hoach/b.mtcl')).toBe(undefined);
});

test('the targets of a place are those of its objective', async () => {
  const plan = await planOf();
  const [, ideas] = plan.objectives;
  const [task, idea, alone] = plan.tasks;
  expect(targetsOf(ideas!)).toEqual(ideas!.targets);
  expect(targetsOf(ideas!.targets[1]!)).toEqual([ideas!.targets[1]]);
  expect(targetsOf(task!)).toEqual(plan.objectives[0]!.targets);
  expect(targetsOf(idea!)).toEqual(ideas!.targets);
  expect(targetsOf(alone!)).toEqual([]);
});

test.each([
  ['0/0', '%', 'Đạt 0/0: tổng số là 0 thì không tính được tỷ lệ.'],
  ['418/417', '%', 'Đạt 418/417: số đạt không thể nhiều hơn tổng số.'],
  ['98%', 'sáng kiến', 'Chỉ tiêu tính bằng sáng kiến, không phải tỷ lệ: hãy ghi số, như 5.'],
  ['98%', undefined, 'Chỉ tiêu tính bằng số, không phải tỷ lệ: hãy ghi số, như 5.'],
  [' năm ', '%', '«năm» chưa phải số: hãy ghi như 412/417, 98,5% hoặc 5.'],
])('%s of a target in %s is told what is wrong', (typed, unit, problem) => {
  expect(valueFacts(typed, unit === undefined ? {} : { unit })).toEqual({ problem });
});

test.each([
  ['417/417', { unit: '%' }, { value: 417, total: 417 }],
  ['7/5', { unit: 'cuộc' }, { value: 7, total: 5, unit: 'cuộc' }],
  ['98%', undefined, { value: 98, unit: '%' }],
  ['1.234,5', {}, { value: 1234.5 }],
])('%s is read', (typed, target, facts) => {
  expect(valueFacts(typed, target)).toEqual(facts);
});

test('what is said of a record: its figure against the target, the due days that it settles', async () => {
  const plan = await planOf();
  const [service, ideas] = plan.objectives;
  const said = (
    subject: Parameters<typeof subjectTitle>[1],
    facts: Facts,
    days: string[] = [],
    by?: true,
    day = '2027-03-01',
  ) =>
    outcomeWords(plan, {
      kind: 'recorded',
      wanted: { subject, day, facts, ...(by ? { reporter: plan.units[0]! } : {}) },
      days,
    });
  const rate = { value: 97.5, unit: '%' };
  expect(said(service!, rate)).toBe('Đã ghi «Từ 98% hồ sơ đúng hạn»: kết quả 97,5% (chưa đạt chỉ tiêu từ 98%).');
  // On the cut-off day of the year's report, and after it, as that report says it.
  for (const day of ['2027-11-30', '2027-12-05'])
    expect(said(service!, rate, [], undefined, day)).toContain('97,5% (không đạt chỉ tiêu từ 98%)');
  expect(said(service!.targets[0]!, { value: 98, unit: '%' })).toBe('Đã ghi «Từ 98%»: kết quả 98% (đạt chỉ tiêu).');
  // What one unit has reached says nothing of the whole; nor does a figure of an objective with several targets.
  expect(said(service!, rate, [], true)).toBe('Đã ghi «Từ 98% hồ sơ đúng hạn»: kết quả 97,5%.');
  expect(said(ideas!, { value: 5, unit: 'sáng kiến' })).toMatchInlineSnapshot(
    `"Đã ghi «sáng kiến»: kết quả 5 sáng kiến."`,
  );
  expect(said(ideas!.targets[0]!, { value: 5, unit: 'sáng kiến' })).toMatchInlineSnapshot(
    `"Đã ghi «Ít nhất 04 sáng kiến»: kết quả 5 sáng kiến (đạt chỉ tiêu)."`,
  );
  expect(said(plan.tasks[0]!, { state: 'done', doneOn: '2027-07-01' }, ['2027-03-31', '2027-06-30'])).toBe(
    'Đã ghi «Họp»: hoàn thành ngày 01/07/2027, tính xong hạn 31/3/2027, 30/6/2027.',
  );
  expect(said(plan.tasks[0]!, { state: 'late' })).toBe('Đã ghi «Họp»: chậm.');
  expect(said(plan.tasks[1]!, { state: 'done', doneOn: '2027-07-01' }, ['2027-06-15'])).toBe(
    'Đã ghi «Thi»: hoàn thành ngày 01/07/2027.',
  );
});

test('a record of today finishes each due day gone by that is not recorded', async () => {
  const openOn = async (day: string, records = '') => {
    const plan = await planOf(PLAN + records);
    return openDays(plan, plan.tasks[0]!, day);
  };
  expect(await openOn('2027-03-30')).toEqual([]);
  expect(await openOn('2027-03-31')).toEqual(['2027-03-31']);
  expect(await openOn('2027-10-01')).toEqual(['2027-03-31', '2027-06-30', '2027-09-30']);
  expect(await openOn('2027-10-01', 'tiến độ ngày 05/04/2027 { họp: hoàn thành }')).toEqual([
    '2027-06-30',
    '2027-09-30',
  ]);
});

test('a day that is none, or not yet, is told', () => {
  const today = '2027-03-24';
  expect(dayProblem(today, today)).toBe(undefined);
  expect(dayProblem('2027-03-25', today)).toBe('Ngày 25/3/2027 chưa tới, hôm nay mới 24/3/2027. Hãy sửa ngày.');
  for (const day of ['24/03/2027', '2027-02-30', ''])
    expect(dayProblem(day, today)).toBe(`Không có ngày «${day}». Hãy ghi như 24/03/2027.`);
});

test('what a person fills in, as facts: empty words say nothing, done has its day', () => {
  const day = '2027-03-24';
  expect(factsOf({ value: 5 }, { state: 'done', day, evidence: ' BC \n 12 ', reason: ' ', proposal: 'Thêm' })).toEqual({
    value: 5,
    state: 'done',
    doneOn: day,
    evidence: ['BC 12'],
    reasons: [],
    proposals: ['Thêm'],
  });
  expect(factsOf({}, { state: 'late', day, reason: 'Bận' })).toEqual({
    state: 'late',
    evidence: [],
    reasons: ['Bận'],
    proposals: [],
  });
  expect(factsOf({ value: 5 }, { day })).toEqual({ value: 5, evidence: [], reasons: [], proposals: [] });
});

test('names from words: five of them, never one alone, none that a file has', async () => {
  expect(nameFrom('Thống kê, báo cáo tỷ lệ giải quyết', 'viec')).toBe('thong-ke-bao-cao-ty');
  expect(nameFrom('Họp', 'viec')).toBe('viec-hop');
  expect(nameFrom('5 cuộc họp', 'viec')).toBe('viec-5-cuoc-hop');
  expect(nameFrom('…', 'viec')).toBe('viec');
  const { documents } = await load(PLAN);
  const free = freeNames([...documents.values()]);
  expect(['họp', 'HỌP', 'hop', 'hop'].map(free)).toEqual(['họp-2', 'HỌP', 'hop', 'hop-2']);
});

test('the letter to the units that have not answered names them with what they were asked', async () => {
  const { shared, plan } = await load(PLAN);
  const files = recordFiles(plan!, shared, ['don-doc-6-thang-2027.mtcl']);
  const [VP, TC, KT] = plan!.units;
  const asked = formsOf(plan!, { on: '2027-06-20', period: '6 tháng' });
  const missing = [VP!, TC!, KT!];
  expect(reminderFor(plan!, { missing, asked, today: '2027-06-20', period: '6 tháng' }, files)).toMatchInlineSnapshot(`
    {
      "text": "// Công văn đôn đốc các đơn vị chưa gửi phiếu báo cáo, lập ngày 20/6/2027. Sửa hạn gửi nếu cần.
    dùng "a.mtcl"

    soạn công văn don-doc-6-thang-2027 {
      trích yếu: "đôn đốc báo cáo kết quả thực hiện mục tiêu chất lượng 6 tháng đầu năm 2027"
      kính gửi: "Văn phòng", "Phòng Tổ chức", "Phòng Kế toán"
      "Để tổng hợp kết quả thực hiện mục tiêu chất lượng 6 tháng đầu năm 2027 (số liệu đến hết ngày 15/6/2027), {cơ quan} đã gửi phiếu báo cáo tới các đơn vị. Đến ngày 20/6/2027, các đơn vị sau chưa gửi lại phiếu:"
      - "Văn phòng: 2 việc đến hạn, 1 chỉ tiêu;"
      - "Phòng Tổ chức: 1 việc đến hạn, 2 chỉ tiêu;"
      - "Phòng Kế toán."
      "Đề nghị các đơn vị ghi phiếu và gửi lại chậm nhất ngày 25/6/2027; việc chậm hoặc không thực hiện được thì nêu rõ lý do, đề xuất."
      nơi nhận: "Như trên"
      lưu: "VT"
      người ký: GD
    }
    ",
      "uri": "file:///ke-hoach/don-doc-6-thang-2027-2.mtcl",
    }
  `);
  const unsigned = await load(PLAN.replace(/người ký.*\n/u, ''));
  const { uri, text } = reminderFor(unsigned.plan!, { missing: [KT!], asked: [], today: '2027-06-20' }, files);
  expect(uri).toBe('file:///ke-hoach/don-doc-2027-06-20.mtcl');
  expect(text).toMatchInlineSnapshot(`
    "// Công văn đôn đốc các đơn vị chưa gửi phiếu báo cáo, lập ngày 20/6/2027. Sửa hạn gửi nếu cần.
    dùng "a.mtcl"

    soạn công văn don-doc-2027-06-20 {
      trích yếu: "đôn đốc báo cáo kết quả thực hiện mục tiêu chất lượng năm 2027"
      kính gửi: "Phòng Kế toán"
      "Để tổng hợp kết quả thực hiện mục tiêu chất lượng năm 2027 (số liệu đến hết ngày 20/7/2027), {cơ quan} đã gửi phiếu báo cáo tới các đơn vị. Đến ngày 20/6/2027, các đơn vị sau chưa gửi lại phiếu:"
      - "Phòng Kế toán."
      "Đề nghị các đơn vị ghi phiếu và gửi lại chậm nhất ngày 25/6/2027; việc chậm hoặc không thực hiện được thì nêu rõ lý do, đề xuất."
      nơi nhận: "Như trên"
      lưu: "VT"
    }
    "
  `);
});
