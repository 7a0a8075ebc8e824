import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Plan } from '../../plan/model.ts';
import { recordActions } from '../../server/features/actions/records.ts';
import { load } from '../test/load.ts';
import { type Recorded, recordEdits, type Wanted } from './record.ts';
import { recordFiles } from './record-files.ts';
import { outcomeWords, valueFacts } from './subjects.ts';
import type { Facts } from './words.ts';

const HEAD = `đơn vị VP "Văn phòng"
kế hoạch năm 2027
mục tiêu DVC "hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ rà-soát "Rà soát" { chủ trì: VP  thời hạn: 15/03/2027 }
  nhiệm vụ thống-kê "Thống kê" { chủ trì: VP  thời hạn: hằng quý }
  nhiệm vụ "Tập huấn, bồi dưỡng công chức một cửa" { chủ trì: VP  thời hạn: tháng 5/2027 }
  nhiệm vụ niêm-yết "Niêm yết thủ tục" { chủ trì: VP }
}
`;
const USE = 'dùng "ke-hoach.mtcl"\n';

type Texts = Record<string, string>;
type Ask = { task?: string; target?: true; day: string; of?: true } & Facts;

/** The files after the records, and what is said of each. */
async function recorded(more: Texts, ...asked: Ask[]): Promise<{ texts: Texts; words: string[]; made: Recorded }> {
  const texts = { 'ke-hoach.mtcl': HEAD, ...more };
  const { shared, documents } = await load(texts);
  const { Plans } = shared.workspace;
  const plan = Plans.wholePlanOf(Plans.entryOf(documents.get('ke-hoach.mtcl')!))!;
  const wanted = asked.map(({ task, target, day, of: reporter, ...facts }): Wanted => {
    const subject = target
      ? plan.objectives[0]!.targets[0]!
      : plan.tasks.find(({ id, statement }) => id === task || JSON.stringify(statement).includes(task!))!;
    return { subject, day, facts, ...(reporter ? { reporter: unitOf(plan) } : {}) };
  });
  const made = recordEdits(plan, wanted, recordFiles(plan, shared));
  const after: Texts = { ...texts };
  for (const [name, document] of documents) {
    after[name] = applied(document.textDocument.getText(), made.edits[document.uri.toString()] ?? []);
  }
  if (made.created) after[made.created.uri.split('/').at(-1)!] = made.created.text;
  return { texts: after, words: made.outcomes.map((outcome) => outcomeWords(plan, outcome)), made };
}

function unitOf({ tasks }: Plan) {
  const party = tasks[0]!.leads!.performers[0]!.party!;
  return party.type === 'unit' ? party : undefined;
}

function applied(text: string, edits: TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: TextEdit['range']['start']) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return edits
    .map(({ range, newText }) => ({ from: offset(range.start), to: offset(range.end), newText }))
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, newText }) => all.slice(0, from) + newText + all.slice(to), text);
}

const DONE = { state: 'done', doneOn: '2027-03-10' } as const;

describe('where a record goes', () => {
  test('into a new file where the year has none; nothing else is touched', async () => {
    const { texts, words } = await recorded(
      {},
      { task: 'rà-soát', day: '2027-03-10', ...DONE, evidence: ['BC số "12"'] },
    );
    expect(texts['ke-hoach.mtcl']).toBe(HEAD);
    expect(texts['tien-do-2027.mtcl']).toBe(`// Tiến độ thực hiện kế hoạch năm 2027, ghi dần theo từng ngày.
dùng "ke-hoach.mtcl"

tiến độ ngày 10/03/2027 {
  rà-soát: hoàn thành ngày 10/03/2027, minh chứng "BC số \\"12\\""
}
`);
    expect(words).toEqual([expect.stringMatching(/^Đã ghi «Rà soát»: hoàn thành/u)]);
    const again = await load(texts);
    expect(again.findings.filter((finding) => !/MTCL[12347]/u.test(finding))).toEqual([]);
  });

  test('into the block of the day, else as a block where the day belongs; comments stay', async () => {
    const file = `${USE}tiến độ ngày 01/02/2027 { thống-kê: đang làm } // tháng 2
// quý II
tiến độ ngày 10/03/2027 {
  // rà-soát: hoàn thành
}
`;
    const { texts } = await recorded(
      { 'td.mtcl': file },
      { task: 'rà-soát', day: '2027-03-10', ...DONE },
      { task: 'thống-kê', day: '2027-02-20', state: 'late', reasons: ['chờ số liệu'] },
      { target: true, day: '2027-03-10', value: 98.5, unit: '%' },
      { target: true, day: '2027-04-01', value: 412, total: 417 },
    );
    expect(texts['td.mtcl']).toBe(`${USE}tiến độ ngày 01/02/2027 { thống-kê: đang làm } // tháng 2

tiến độ ngày 20/02/2027 {
  thống-kê: chậm, lý do "chờ số liệu"
}
// quý II
tiến độ ngày 10/03/2027 {
  // rà-soát: hoàn thành
  rà-soát: hoàn thành ngày 10/03/2027
  DVC: đạt 98,5%
}

tiến độ ngày 01/04/2027 {
  DVC: đạt 412/417
}
`);
  });

  test('a block on one line keeps it; figures of a unit have a block of their own', async () => {
    const { texts } = await recorded(
      { 'td.mtcl': `${USE}tiến độ ngày 10/03/2027 { thống-kê: đang làm }` },
      { task: 'rà-soát', day: '2027-03-10', ...DONE },
      { target: true, day: '2027-03-10', value: 10, total: 12, of: true },
    );
    expect(
      texts['td.mtcl'],
    ).toBe(`${USE}tiến độ ngày 10/03/2027 { thống-kê: đang làm rà-soát: hoàn thành ngày 10/03/2027 }

tiến độ ngày 10/03/2027 của VP {
  DVC: đạt 10/12
}
`);
  });

  test('the plan file where it holds records; never a file that draws up a report', async () => {
    const own = `${HEAD}tiến độ ngày 01/02/2027 { thống-kê: đang làm }\n`;
    const inPlan = await recorded({ 'ke-hoach.mtcl': own }, { task: 'rà-soát', day: '2027-03-10', ...DONE });
    expect(inPlan.texts['ke-hoach.mtcl']).toBe(
      `${own.trimEnd()}\n\ntiến độ ngày 10/03/2027 {\n  rà-soát: hoàn thành ngày 10/03/2027\n}\n`,
    );
    const report = `${USE}tiến độ ngày 01/02/2027 { thống-kê: đang làm }\nsoạn báo cáo { kỳ: "năm" }\n`;
    const beside = await recorded({ 'bc.mtcl': report }, { task: 'rà-soát', day: '2027-03-10', ...DONE });
    expect(beside.texts['bc.mtcl']).toBe(report);
    expect(beside.texts['tien-do-2027.mtcl']).toContain('rà-soát: hoàn thành');
  });

  test('a task without a name gets one in the plan, which nothing prints', async () => {
    const { texts } = await recorded({}, { task: 'Tập huấn', day: '2027-05-20', state: 'done', doneOn: '2027-05-20' });
    expect(texts['ke-hoach.mtcl']).toContain(
      'nhiệm vụ tap-huan-boi-duong-cong "Tập huấn, bồi dưỡng công chức một cửa"',
    );
    expect(texts['tien-do-2027.mtcl']).toContain('  tap-huan-boi-duong-cong: hoàn thành ngày 20/05/2027\n');
  });

  test('not into a file that is broken', async () => {
    const broken = `${USE}tiến độ ngày 01/02/2027 { thống-kê: đang làm\ntiến độ ngày 02/02/2027 { `;
    const { texts, words } = await recorded({ 'td.mtcl': broken }, { task: 'rà-soát', day: '2027-03-10', ...DONE });
    expect(texts['td.mtcl']).toBe(broken);
    expect(words[0]).toContain('Tệp «td.mtcl» còn lỗi cú pháp nên chưa ghi được');
  });
});

describe('records are not lost', () => {
  const file = (lines: string) => ({ 'td.mtcl': `${USE}${lines}\n` });

  test('the same a second time changes nothing', async () => {
    const ask: Ask[] = [
      { task: 'rà-soát', day: '2027-03-10', ...DONE },
      { target: true, day: '2027-03-10', value: 98.5, unit: '%' },
      { task: 'thống-kê', day: '2027-03-10', state: 'late', reasons: ['chờ'] },
    ];
    const first = await recorded({}, ...ask);
    const { 'tien-do-2027.mtcl': records = '' } = first.texts;
    const second = await recorded({ 'tien-do-2027.mtcl': records }, ...ask);
    expect(second.made.edits).toEqual({});
    expect(second.words.every((words) => words.includes('đã ghi như vậy rồi'))).toBe(true);
  });

  test('what is done is not taken back', async () => {
    const done = file('tiến độ ngày 10/03/2027 { rà-soát: hoàn thành }');
    for (const state of ['inProgress', 'late', 'dropped'] as const) {
      const { made, words } = await recorded(done, { task: 'rà-soát', day: '2027-04-01', state, reasons: ['x'] });
      expect(made.edits).toEqual({});
      expect(words[0]).toContain('đã ghi hoàn thành ngày 10/3/2027');
    }
  });

  test('done on a day before a later record: it stands behind that record', async () => {
    const late = file('tiến độ ngày 01/04/2027 { rà-soát: chậm, lý do "chờ" }');
    const { texts } = await recorded(late, { task: 'rà-soát', day: '2027-03-10', ...DONE });
    expect(texts['td.mtcl']).toContain('{ rà-soát: chậm, lý do "chờ" rà-soát: hoàn thành ngày 10/03/2027 }');
  });

  test('of a task without a deadline all is recorded on the day itself; before it was done, no more', async () => {
    const { texts, words } = await recorded(
      {},
      { task: 'niêm-yết', day: '2027-03-10', state: 'inProgress' },
      { task: 'niêm-yết', day: '2027-05-10', state: 'done', doneOn: '2027-05-09' },
    );
    expect(words).toEqual([
      'Đã ghi «Niêm yết thủ tục»: đang làm.',
      'Đã ghi «Niêm yết thủ tục»: hoàn thành ngày 09/05/2027.',
    ]);
    const { 'tien-do-2027.mtcl': records = '' } = texts;
    expect(records).toContain('tiến độ ngày 10/03/2027 {\n  niêm-yết: đang làm\n}');
    const late: Ask = { task: 'niêm-yết', day: '2027-05-11', state: 'late', reasons: ['x'] };
    const on = async (day: string) => (await recorded({ 'tien-do-2027.mtcl': records }, { ...late, day })).words[0];
    expect(await on('2027-05-09')).toContain('đã ghi hoàn thành ngày 10/5/2027');
    expect(await on('2027-05-10')).toContain('đã ghi hoàn thành ngày 10/5/2027');
    // It is taken up again.
    expect(await on('2027-05-11')).toBe('Đã ghi «Niêm yết thủ tục»: chậm.');
  });

  test('of a repeating task the due day that was met counts, and no other', async () => {
    const second = file('tiến độ ngày 30/06/2027 { thống-kê: đang làm }');
    const { texts, words } = await recorded(second, {
      task: 'thống-kê',
      day: '2027-03-24',
      state: 'done',
      doneOn: '2027-03-24',
    });
    expect(words).toEqual(['Đã ghi «Thống kê»: hoàn thành ngày 24/03/2027, tính xong hạn 31/3/2027.']);
    expect(texts['td.mtcl']).toContain(
      'tiến độ ngày 24/03/2027 {\n  thống-kê: hoàn thành ngày 24/03/2027\n}\n\ntiến độ ngày 30/06',
    );
  });
});

test.each([
  ['412/417', '%', { value: 412, total: 417 }],
  ['98,5%', '%', { value: 98.5, unit: '%' }],
  ['98,5', '%', { value: 98.5, unit: '%' }],
  ['1.250', 'hồ sơ', { value: 1250, unit: 'hồ sơ' }],
  ['5', undefined, { value: 5 }],
])('what is typed for a target: %s', (typed, unit, facts) => {
  expect(valueFacts(typed, { unit })).toEqual(facts);
});

test.each(['nhiều', '471/417', '98.5.1', '', '5/0', '-3'])('%s is no figure of a rate', (typed) => {
  expect(valueFacts(typed, { unit: '%' })).toHaveProperty('problem');
});

test('inside a task, where the light bulb is there for other things, one entry asks', async () => {
  const { shared, documents } = await load({
    'a.mtcl': HEAD.replace('"Rà soát" { chủ trì', '"Rà soát" {\n    chủ trì'),
  });
  const start = { line: 5, character: 6 };
  const offered = recordActions(documents.get('a.mtcl')!, { start, end: start }, shared);
  expect(offered.map(({ title }) => title)).toEqual(['Ghi tiến độ…']);
  expect(offered[0]?.command?.arguments).toEqual([{ uri: 'file:///ke-hoach/a.mtcl', line: 4, character: 2 }]);
});

test('the light bulb on a task: done today at once, the others ask', async () => {
  const { shared, documents } = await load({ 'ke-hoach.mtcl': HEAD });
  const document = documents.get('ke-hoach.mtcl')!;
  const titles = (line: number) => {
    const start = { line, character: 4 };
    return recordActions(document, { start, end: start }, shared).map(({ title }) => title.replace(/\(.*\)/u, '(…)'));
  };
  expect(titles(4)).toEqual([
    'Ghi hoàn thành hôm nay (…)',
    'Ghi hoàn thành, ngày và minh chứng…',
    'Ghi đang làm…',
    'Ghi chậm, lý do…',
    'Ghi kết quả chỉ tiêu…',
  ]);
  expect(titles(3)).toEqual(['Ghi kết quả chỉ tiêu…']);
  expect(titles(0)).toEqual([]);
  const start = { line: 4, character: 4 };
  const [now] = recordActions(document, { start, end: start }, shared);
  expect(now?.data).toEqual({ recordToday: { uri: 'file:///ke-hoach/ke-hoach.mtcl', line: 4, character: 2 } });
  expect(now?.edit?.documentChanges).toEqual([
    { kind: 'create', uri: 'file:///ke-hoach/tien-do-2027.mtcl', options: { ignoreIfExists: true } },
    expect.objectContaining({ textDocument: { uri: 'file:///ke-hoach/tien-do-2027.mtcl', version: null } }),
  ]);
});

describe('a task that another file of the plan adds', () => {
  const UNIT = `${USE}soạn mục tiêu đơn vị VP {
  nhiệm vụ kho "Dọn kho" { chủ trì: VP  thời hạn: 29/01/2027 }
}
`;
  const done = { task: 'kho', day: '2027-01-29', state: 'done' as const, doneOn: '2027-01-29' };

  test('is recorded in the year’s file, which is made to know it', async () => {
    const more = { 'don-vi.mtcl': UNIT, 'tien-do.mtcl': `${USE}tiến độ ngày 10/01/2027 { thống-kê: đang làm }\n` };
    const { texts } = await recorded(more, done);
    expect(texts['tien-do.mtcl']).toMatch(/^dùng "don-vi\.mtcl"\ndùng "ke-hoach\.mtcl"\n/u);
    expect((await load(texts)).findings.filter((finding) => finding.includes('MTCL00'))).toEqual([]);
    const again = await recorded(texts, done);
    expect(again.made.outcomes[0]!.kind).toBe('known');
  });

  test('is recorded in a file that is made for the year', async () => {
    const { texts } = await recorded({ 'don-vi.mtcl': UNIT }, done);
    expect(texts['tien-do-2027.mtcl']).toContain('dùng "ke-hoach.mtcl"\ndùng "don-vi.mtcl"\n');
    expect((await load(texts)).findings.filter((finding) => finding.includes('MTCL00'))).toEqual([]);
  });
});
