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

  test('whatever has no name gets one behind its keyword or sign, once', async () => {
    const text = `cơ quan SM "Sở Mẫu"
đơn vị VP "Văn phòng"
kế hoạch năm 2027 của SM
mục tiêu "Họp" {
  chỉ tiêu "Số cuộc": 12 "cuộc"
  chỉ tiêu: từ 98%
  nhiệm vụ "Họp" { chủ trì: VP }
}
soạn kế hoạch {
  khoản "Ban hành quy chế trước ngày 15/01/2027." { chủ trì: VP  thời hạn: 15/01/2027 }
  - "Gửi báo cáo." {
    nhắc việc "Tổng hợp báo cáo quý" { chủ trì: VP  thời hạn: 20/02/2027 }
  }
  chế độ báo cáo "Báo cáo tháng" { chủ trì: VP  thời hạn: 25/02/2027 }
  * "Rà soát." { chủ trì: VP  thời hạn: 25/02/2027 }
  mục VP { - "Trực." thời hạn: 25/02/2027 }
}
`;
    const { shared, documents } = await load({ 'ke-hoach.mtcl': text });
    const plan = shared.workspace.Plans.wholePlanOf(documents.get('ke-hoach.mtcl')!)!;
    const subjects = [...plan.objectives, ...plan.objectives[0]!.targets, ...plan.tasks, plan.tasks[0]!];
    const wanted = subjects.map((subject, i): Wanted => {
      const facts: Facts = subject.type === 'target' ? { value: 12 } : { state: i < 8 ? 'inProgress' : 'late' };
      return { subject, day: '2027-01-05', facts };
    });
    const made = recordEdits(plan, wanted, recordFiles(plan, shared));
    const named = applied(text, Object.values(made.edits)[0]!);
    const read = await load({ 'ke-hoach.mtcl': named, 'tien-do.mtcl': made.created!.text });
    expect(read.findings.filter((finding) => finding.includes('MTCL00'))).toEqual([]);
    expect(named).toMatchInlineSnapshot(`
      "cơ quan SM "Sở Mẫu"
      đơn vị VP "Văn phòng"
      kế hoạch năm 2027 của SM
      mục tiêu muc-tieu-hop "Họp" {
        chỉ tiêu so-cuoc "Số cuộc": 12 "cuộc"
        chỉ tiêu chi-tieu: từ 98%
        nhiệm vụ viec-hop "Họp" { chủ trì: VP }
      }
      soạn kế hoạch {
        khoản ban-hanh-quy-che-truoc "Ban hành quy chế trước ngày 15/01/2027." { chủ trì: VP  thời hạn: 15/01/2027 }
        - "Gửi báo cáo." {
          nhắc việc tong-hop-bao-cao-quy "Tổng hợp báo cáo quý" { chủ trì: VP  thời hạn: 20/02/2027 }
        }
        chế độ báo cáo bao-cao-thang "Báo cáo tháng" { chủ trì: VP  thời hạn: 25/02/2027 }
        * ra-soat "Rà soát." { chủ trì: VP  thời hạn: 25/02/2027 }
        mục VP { - "Trực." thời hạn: 25/02/2027 }
      }
      "
    `);
    expect(made.outcomes.map((outcome) => outcomeWords(plan, outcome))).toMatchInlineSnapshot(`
      [
        "Đã ghi «Họp»: đang làm.",
        "Đã ghi «Số cuộc: 12 cuộc»: kết quả 12 (đạt chỉ tiêu).",
        "Đã ghi «Từ 98%»: kết quả 12 (chưa đạt chỉ tiêu từ 98%).",
        "Đã ghi «Họp»: đang làm.",
        "Đã ghi «Ban hành quy chế trước ngày 15/01/2027»: đang làm.",
        "Đã ghi «Tổng hợp báo cáo quý»: đang làm.",
        "Đã ghi «Báo cáo tháng»: đang làm.",
        "Đã ghi «Rà soát»: đang làm.",
        "Chưa ghi «Văn phòng»: Việc này chưa có tên trong tệp và không tự đặt tên được. Hãy thêm tên ngay sau chữ «nhiệm vụ», «mục tiêu», «khoản» … hoặc sau dấu đầu dòng rồi ghi lại.",
        "Đã ghi «Họp»: chậm.",
      ]
    `);
    expect(made.created?.text).toMatchInlineSnapshot(`
      "// Tiến độ thực hiện kế hoạch năm 2027 của Sở Mẫu, ghi dần theo từng ngày.
      dùng "ke-hoach.mtcl"

      tiến độ ngày 05/01/2027 {
        muc-tieu-hop: đang làm
        so-cuoc: đạt 12
        chi-tieu: đạt 12
        viec-hop: đang làm
        ban-hanh-quy-che-truoc: đang làm
        tong-hop-bao-cao-quy: đang làm
        bao-cao-thang: đang làm
        ra-soat: đang làm
        viec-hop: chậm
      }
      "
    `);
  });

  test('of several files the one with the latest day; of files that use each other the outermost', async () => {
    const records = (day: string, use = USE) => `${use}tiến độ ngày ${day} { thống-kê: đang làm }\n`;
    const done: Ask = { task: 'rà-soát', day: '2027-03-10', ...DONE };
    const into = async (more: Texts) => (await recorded(more, done)).made.file?.split('/').at(-1);
    const [a, b, c] = [records('01/02/2027'), records('03/02/2027'), records('02/02/2027')];
    expect(await into({ 'a.mtcl': a, 'b.mtcl': b, 'c.mtcl': c })).toBe('b.mtcl');
    expect(await into({ 'b.mtcl': b, 'c.mtcl': c, 'a.mtcl': a })).toBe('b.mtcl');
    expect(await into({ 'b.mtcl': b, 'd.mtcl': records('01/01/2027', `${USE}dùng "b.mtcl"\n`) })).toBe('d.mtcl');
    const circle = (other: string, day: string) => records(day, `${USE}dùng "${other}"\n`);
    expect(await into({ 'e.mtcl': circle('f.mtcl', '01/01/2027'), 'f.mtcl': circle('e.mtcl', '02/01/2027') })).toBe(
      'f.mtcl',
    );
    expect(await into({ 'g.mtcl': records('31/02/2027'), 'a.mtcl': a })).toBe('a.mtcl');
    expect(await into({ 'other.mtcl': records('01/05/2027', '') })).toBe('tien-do-2027.mtcl');
  });

  test('blocks in the order of their days, wherever the file has its own; what stands on the same line stays', async () => {
    const file = `${USE}tiến độ ngày 31/02/2027 { thống-kê: đang làm } tiến độ ngày 10/03/2027 { thống-kê: đang làm }\n`;
    const { texts } = await recorded(
      { 'td.mtcl': file },
      { target: true, day: '2027-04-01', value: 412, total: 417 },
      { task: 'rà-soát', day: '2027-03-09', state: 'inProgress' },
      { target: true, day: '2027-03-10', value: 400, total: 417, of: true },
    );
    expect(texts['td.mtcl']).toBe(`${USE}tiến độ ngày 31/02/2027 { thống-kê: đang làm }

tiến độ ngày 09/03/2027 {
  rà-soát: đang làm
} tiến độ ngày 10/03/2027 { thống-kê: đang làm }

tiến độ ngày 10/03/2027 của VP {
  DVC: đạt 400/417
}

tiến độ ngày 01/04/2027 {
  DVC: đạt 412/417
}
`);
    const first = await recorded(
      { 'td.mtcl': `${USE}tiến độ ngày 10/03/2027 {}\n` },
      { target: true, day: '2027-03-10', value: 1, total: 2, of: true },
      { target: true, day: '2027-03-09', value: 1, total: 2, of: true },
      { task: 'rà-soát', day: '2027-03-08', state: 'inProgress' },
    );
    expect(first.texts['td.mtcl']).toBe(`${USE}tiến độ ngày 08/03/2027 {
  rà-soát: đang làm
}

tiến độ ngày 09/03/2027 của VP {
  DVC: đạt 1/2
}

tiến độ ngày 10/03/2027 {}

tiến độ ngày 10/03/2027 của VP {
  DVC: đạt 1/2
}
`);
  });

  test('each line says where it comes from; the new file whose year it is', async () => {
    const texts = { 'ke-hoach.mtcl': `cơ quan SM "Sở\\nMẫu"\n${HEAD.replace('2027\n', '2027 của SM\n')}` };
    const { shared, documents } = await load(texts);
    const plan = shared.workspace.Plans.wholePlanOf(documents.get('ke-hoach.mtcl')!)!;
    const facts = { state: 'inProgress' as const, reasons: ['Chờ "số\u0007 liệu"\n quý'], proposals: [' Tăng '] };
    const made = recordEdits(
      plan,
      [{ subject: plan.tasks[0]!, day: '2027-02-01', facts, origin: 'phiếu của\nVăn phòng' }],
      recordFiles(plan, shared, ['tien-do-2027.mtcl']),
    );
    expect(made).toEqual({
      outcomes: [{ kind: 'recorded', wanted: expect.anything(), days: [] }],
      edits: {},
      created: {
        uri: 'file:///ke-hoach/tien-do-2027-2.mtcl',
        text: `// Tiến độ thực hiện kế hoạch năm 2027 của Sở Mẫu, ghi dần theo từng ngày.
dùng "ke-hoach.mtcl"

tiến độ ngày 01/02/2027 {
  rà-soát: đang làm, lý do "Chờ \\"số liệu\\" quý", đề xuất "Tăng"   // phiếu của Văn phòng
}
`,
      },
      file: 'file:///ke-hoach/tien-do-2027-2.mtcl',
      line: expect.stringMatching(/^rà-soát: đang làm/u),
    });
  });

  test('beside a plan whose file is not among those that are read: what has no name is refused', async () => {
    const { shared, documents } = await load({ 'ke-hoach.mtcl': HEAD });
    const plan = shared.workspace.Plans.wholePlanOf(documents.get('ke-hoach.mtcl')!)!;
    const files = { ...recordFiles(plan, shared), documents: [] };
    const wanted = plan.tasks.map(
      (subject): Wanted => ({ subject, day: '2027-05-01', facts: { state: 'inProgress' } }),
    );
    const { outcomes, created } = recordEdits(plan, wanted, files);
    expect(outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.reason : outcome.kind))).toEqual([
      'recorded',
      'recorded',
      'Việc này chưa có tên trong tệp và không tự đặt tên được. Hãy thêm tên ngay sau chữ «nhiệm vụ», «mục tiêu», «khoản» … hoặc sau dấu đầu dòng rồi ghi lại.',
      'recorded',
    ]);
    expect(created?.text.split('\n').slice(1)).toEqual([
      'dùng "ke-hoach.mtcl"',
      '',
      'tiến độ ngày 01/05/2027 {',
      '  rà-soát: đang làm',
      '  thống-kê: đang làm',
      '  niêm-yết: đang làm',
      '}',
      '',
    ]);
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

  test('figures are known by value, day and whose they are', async () => {
    const records = file(`tiến độ ngày 10/03/2027 của VP { DVC: đạt 412/417 }
tiến độ ngày 11/03/2027 { DVC: đạt 412/417  niêm-yết: hoàn thành }
tiến độ ngày 12/03/2027 { rà-soát: chậm }
tiến độ ngày 14/03/2027 { rà-soát: chậm, lý do "Bận" }`);
    const outcome = async (ask: Ask) => (await recorded(records, ask)).made.outcomes[0]!.kind;
    const figure = { target: true, value: 412, total: 417 } as const;
    expect(await outcome({ ...figure, day: '2027-03-10', of: true })).toBe('known');
    expect(await outcome({ ...figure, day: '2027-03-10' })).toBe('recorded');
    expect(await outcome({ ...figure, day: '2027-03-11' })).toBe('known');
    expect(await outcome({ ...figure, day: '2027-03-11', of: true })).toBe('recorded');
    expect(await outcome({ ...figure, day: '2027-03-12' })).toBe('recorded');
    expect(await outcome({ ...figure, day: '2027-03-11', value: 411 })).toBe('recorded');
    expect(await outcome({ ...figure, day: '2027-03-11', total: 418 })).toBe('recorded');
    expect(await outcome({ task: 'niêm-yết', day: '2027-03-11', state: 'done' })).toBe('known');
    expect(await outcome({ task: 'niêm-yết', day: '2027-03-20', state: 'done', doneOn: '2027-03-11' })).toBe('known');
    expect(await outcome({ task: 'niêm-yết', day: '2027-03-11', state: 'done', of: true })).toBe('recorded');
    expect(await outcome({ task: 'rà-soát', day: '2027-03-12', state: 'late', reasons: ['Bận'] })).toBe('added');
    expect(await outcome({ task: 'rà-soát', day: '2027-03-13', state: 'late' })).toBe('recorded');
    expect(await outcome({ task: 'rà-soát', day: '2027-03-14', state: 'late' })).toBe('recorded');
    expect(await outcome({ task: 'rà-soát', day: '2027-03-14', state: 'late', reasons: ['Ốm'] })).toBe('recorded');
    expect(await outcome({ task: 'rà-soát', day: '2027-03-14', state: 'late', reasons: ['Bận'] })).toBe('known');
    expect(await outcome({ task: 'rà-soát', day: '2027-03-12', state: 'inProgress' })).toBe('recorded');
  });

  test('what is typed beside a record that says the same is put behind it, in front of its comment', async () => {
    const records = file(`tiến độ ngày 10/03/2027 {
  rà-soát: hoàn thành ngày 10/03/2027   // Văn phòng báo
  thống-kê: chậm
}
`);
    const evidence = ['Báo cáo số 12'];
    const { texts, words, made } = await recorded(
      records,
      { task: 'rà-soát', day: '2027-03-10', ...DONE, evidence },
      { task: 'thống-kê', day: '2027-03-10', state: 'late', reasons: ['Bận'] },
    );
    expect(texts['td.mtcl']).toContain(`{
  rà-soát: hoàn thành ngày 10/03/2027, minh chứng "Báo cáo số 12"   // Văn phòng báo
  thống-kê: chậm, lý do "Bận"
}`);
    expect(words).toEqual([
      'Đã ghi thêm cho «Rà soát»: minh chứng "Báo cáo số 12".',
      'Đã ghi thêm cho «Thống kê»: lý do "Bận".',
    ]);
    expect(made.line).toBe('thống-kê: chậm, lý do "Bận"');
    const more = { task: 'rà-soát', day: '2027-03-10', ...DONE, evidence: ['báo cáo  số 12', 'Ảnh chụp'] } as const;
    expect((await recorded(texts, { ...more, evidence: [...more.evidence] })).words).toEqual([
      'Đã ghi thêm cho «Rà soát»: minh chứng "Ảnh chụp".',
    ]);
    expect((await recorded(texts, { task: 'rà-soát', day: '2027-03-10', ...DONE, evidence })).words[0]).toContain(
      'đã ghi như vậy rồi',
    );
  });

  test('an objective that is done is not taken back; a figure of it is recorded', async () => {
    const { shared, documents } = await load({
      'ke-hoach.mtcl': `${HEAD}tiến độ ngày 10/03/2027 { DVC: hoàn thành ngày 10/03/2027 }\n`,
    });
    const plan = shared.workspace.Plans.wholePlanOf(documents.get('ke-hoach.mtcl')!)!;
    const [subject] = plan.objectives;
    const said = (facts: Facts, reporter = false) => {
      const wanted = { subject: subject!, day: '2027-04-01', facts, ...(reporter ? { reporter: unitOf(plan) } : {}) };
      return outcomeWords(plan, recordEdits(plan, [wanted], recordFiles(plan, shared)).outcomes[0]!);
    };
    const title = '«Từ 98% hồ sơ đúng hạn»';
    expect(said({ state: 'late' })).toBe(
      `Chưa ghi ${title}: Việc này đã ghi hoàn thành ngày 10/3/2027; ghi thêm thì mất kết quả ấy. Nếu lần trước ghi sai, hãy bỏ lần ghi ấy rồi ghi lại.`,
    );
    expect(said({ state: 'late' }, true)).toBe(`Đã ghi ${title}: chậm.`);
    expect(said({ state: 'done', doneOn: '2027-04-01' })).toBe(`Đã ghi ${title}: hoàn thành ngày 01/04/2027.`);
    expect(said({ state: 'late', value: 97, unit: '%' })).toBe(
      `Đã ghi ${title}: chậm, kết quả 97% (chưa đạt chỉ tiêu từ 98%).`,
    );
    expect(said({ value: 412, total: 417 })).toBe(`Đã ghi ${title}: kết quả 412/417 (đạt chỉ tiêu).`);
  });

  test('a task whose every due day is done is done', async () => {
    const all = file(`tiến độ ngày 31/12/2027 { thống-kê: hoàn thành ngày 20/12/2027 }
tiến độ ngày 10/02/2027 { thống-kê: đang làm }`);
    for (const state of ['done', 'late'] as const) {
      const { words } = await recorded(all, { task: 'thống-kê', day: '2028-01-02', state });
      expect(words).toEqual([
        'Chưa ghi «Thống kê»: Mọi hạn của việc này đã ghi hoàn thành (lần cuối ngày 31/12/2027). Nếu ghi sai, hãy bỏ lần ghi ấy rồi ghi lại.',
      ]);
    }
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
