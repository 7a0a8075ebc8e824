/** What comes back, in all the ways it comes back. */
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/calendar/index.ts';
import { formsOf } from '../../../src/forms/forms.ts';
import { renderForm, renderWorkbook } from '../../../src/generator/xlsx/index.ts';
import { readOfficeSync } from '../../../src/import/reader/read-office.ts';
import { gather } from '../../../src/language/records/gather.ts';
import type { Gathered } from '../../../src/language/records/gathered.ts';
import { gatheredLines } from '../../../src/language/records/gathered-words.ts';
import { factsWords } from '../../../src/language/records/words.ts';
import { load } from '../../../src/language/test/load.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { convertByLibreOffice } from '../../support/libreoffice.ts';
import { Filled, serial } from './fill.ts';

const PLAN = `đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
kế hoạch năm 2027
mục tiêu DVC "hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ rà-soát "Rà soát quy trình" { chủ trì: VP  thời hạn: 15/03/2027 }
  nhiệm vụ thống-kê "Thống kê hồ sơ" { chủ trì: VP  thời hạn: hằng quý }
  nhiệm vụ "Tập huấn công chức" { chủ trì: VP  thời hạn: 20/05/2027 }
}
`;
const TODAY = '2027-07-05';

async function planOf(records = ''): Promise<Plan> {
  const { plan } = await load(PLAN + records);
  return plan!;
}

async function form(plan: Plan): Promise<Filled> {
  return new Filled(await renderForm(formsOf(plan, { on: TODAY })[0]!));
}

function gathered(plan: Plan, ...files: Uint8Array[]): Gathered {
  const named = files.map((bytes, i) => ({ name: `${i + 1}.xlsx`, office: readOfficeSync(bytes) }));
  return gather(plan, named, { today: TODAY });
}

/** "kind words [cell]" of each item, and what would be recorded. */
function said({ units, wanted, strange }: Gathered): string[] {
  return [
    ...units.flatMap(({ items }) => items.map(({ kind, words, place }) => `${kind} ${words} [${place.cell}]`)),
    ...wanted.map(({ day, facts }) => `${day} ${factsWords(facts)}`),
    ...strange,
  ];
}

const DONE = { F: 'Hoàn thành', G: serial('2027-03-10'), H: 'Biên bản' };
const at = (row: number, values: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(values).map(([column, value]) => [`${column}${row}`, value]));

describe('an empty form', () => {
  it('says nothing, and its unit has not answered', async () => {
    const plan = await planOf();
    const found = gathered(plan, (await form(plan)).bytes());
    expect(said(found)).toEqual([]);
    expect(found.missing.map(({ id }) => id)).toEqual(['VP']);
  });
});

describe('what is in doubt is said with its cell, and not recorded', () => {
  it.each([
    [{ F: 'xong rồi' }, '«xong rồi» không phải một tình trạng trong danh sách. [F9]'],
    [{ F: 'Hoàn thành' }, 'Hoàn thành mà chưa ghi ngày. [G9]'],
    [{ F: 'Hoàn thành', G: 'tháng 3' }, '«tháng 3» không đọc được thành ngày. Hãy ghi như 24/03/2027. [G9]'],
    [{ F: 'Hoàn thành', G: '31/02/2027' }, '«31/02/2027» không đọc được thành ngày. Hãy ghi như 24/03/2027. [G9]'],
    [{ F: 'Hoàn thành', G: '24/03/27' }, '«24/03/27» không đọc được thành ngày. Hãy ghi như 24/03/2027. [G9]'],
    [{ F: 'Hoàn thành', G: serial('2027-08-01') }, 'Ngày 01/8/2027 chưa tới. [G9]'],
    [{ F: 'Chậm' }, 'Tình trạng «Chậm» mà chưa nêu lý do. [I9]'],
    [{ G: serial('2027-03-10') }, 'Có ghi mà chưa chọn tình trạng. [F9]'],
    [{ F: 'Đang làm', G: serial('2027-03-10') }, 'Có ngày hoàn thành mà tình trạng là «Đang làm». [G9]'],
  ])('%j', async (values, words) => {
    const plan = await planOf();
    const found = gathered(plan, (await form(plan)).set(1, at(9, values)).bytes());
    expect(said(found)).toEqual([`doubtful ${words}`]);
    expect(found.missing).not.toContainEqual(expect.objectContaining({ id: 'VP' }));
  });

  it.each([
    [{ E: 500, F: 417 }, 'Số đạt được 500 nhiều hơn tổng số 417. [E9]'],
    [{ E: 0.985 }, '«0,985» là tỷ lệ phần trăm hay phần của một? Hãy ghi như 98,5. [E9]'],
    [{ E: 412 }, 'Tỷ lệ «412» quá 100%: thiếu tổng số? [E9]'],
    [{ F: 417 }, 'Có ghi mà thiếu số đạt được. [E9]'],
    [{ E: 'khoảng 98' }, '«khoảng 98» không phải số. [E9]'],
  ])('of a target: %j', async (values, words) => {
    const plan = await planOf();
    expect(said(gathered(plan, (await form(plan)).set(2, at(9, values)).bytes()))).toEqual([`doubtful ${words}`]);
  });
});

describe('records and forms', () => {
  it('a day of the report in the form is the day of the figure', async () => {
    const plan = await planOf();
    const filled = (await form(plan)).set(2, { E7: serial('2027-06-30'), E9: 98.5 });
    expect(said(gathered(plan, filled.bytes()))).toEqual(['new kết quả 98,5% [E9]', '2027-06-30 đạt 98,5%']);
  });

  it('what a form of a period says counts up to its cut-off day, whenever it is filled in', async () => {
    const { plan } = await load(PLAN.replace('năm 2027', 'năm 2027 { báo cáo "6 tháng" chốt: 15/06/2027 }'));
    const made = formsOf(plan!, { on: TODAY, period: '6 tháng' })[0]!;
    const filled = new Filled(await renderForm(made));
    const row = filled.rowOf(1, 'Rà soát');
    filled
      .set(1, { E7: serial('2027-07-01'), [`F${row}`]: 'Chậm', [`I${row}`]: 'Thiếu người' })
      .set(2, { E7: serial('2027-07-01'), E9: 412, F9: 417 });
    expect(said(gathered(plan!, filled.bytes())).slice(-2)).toEqual([
      '2027-06-15 chậm, lý do "Thiếu người"',
      '2027-06-15 đạt 412/417',
    ]);
    expect(gathered(plan!, filled.bytes()).wanted[1]!.origin).toBe('phiếu của Văn phòng, 01/7/2027');
  });

  it('what is recorded already is left alone; a new figure on a later day goes beside the old one', async () => {
    const plan = await planOf(
      'tiến độ ngày 30/03/2027 của VP { DVC: đạt 98,5% }\ntiến độ ngày 20/03/2027 { rà-soát: chậm, lý do "Chờ" }\n',
    );
    const filled = await form(plan);
    const row = filled.rowOf(1, 'Rà soát');
    filled.set(1, at(row, { F: 'Chậm', I: 'Chờ' })).set(2, { E9: 98.5 });
    expect(said(gathered(plan, filled.bytes()))).toEqual([`same đã ghi như vậy [F${row}]`, 'same đã ghi như vậy [E9]']);
    const later = (await form(plan)).set(2, { E9: 97 });
    expect(said(gathered(plan, later.bytes()))).toEqual([
      'changed kết quả 97%, trước đó 98,5% (30/3/2027) [E9]',
      `${TODAY} đạt 97%`,
    ]);
  });

  it('what contradicts a record is not recorded: recorded as done meanwhile, another figure of the same day', async () => {
    const filled = (await form(await planOf()))
      .set(1, at(9, { F: 'Đang làm' }))
      .set(2, { E7: serial('2027-03-30'), E9: 97 });
    const since = await planOf(
      'tiến độ ngày 12/03/2027 { rà-soát: hoàn thành ngày 10/03/2027 }\ntiến độ ngày 30/03/2027 của VP { DVC: đạt 98,5% }\n',
    );
    const found = gathered(since, filled.bytes());
    expect(said(found)).toEqual([
      'contradicts Phiếu ghi «Đang làm», mà đã ghi hoàn thành ngày 10/3/2027. [F9]',
      'contradicts Phiếu (ngày 30/3/2027) ghi 97%, mà đã ghi 98,5% ngày 30/3/2027. [E9]',
    ]);
  });

  describe('forms of two periods', () => {
    const YEAR = PLAN.replace(
      'năm 2027',
      'năm 2027 { báo cáo "quý I" chốt: 31/03/2027  báo cáo "6 tháng" chốt: 15/06/2027 }',
    );
    /** Open in March with 90/100, done in June with 190/200. */
    async function forms(plan: Plan) {
      const filled = async (period: string, task: Record<string, string | number>, figure: [number, number]) => {
        const made = new Filled(await renderForm(formsOf(plan, { on: TODAY, period })[0]!));
        return made
          .set(1, at(made.rowOf(1, 'Rà soát'), task))
          .set(2, { E9: figure[0], F9: figure[1] })
          .bytes();
      };
      return {
        march: await filled('quý I', { F: 'Chậm', I: 'Thiếu người' }, [90, 100]),
        june: await filled('6 tháng', { F: 'Hoàn thành', G: serial('2027-05-10'), H: 'Biên bản' }, [190, 200]),
      };
    }
    const RECORDS = `tiến độ ngày 31/03/2027 { rà-soát: chậm, lý do "Thiếu người" }
tiến độ ngày 31/03/2027 của VP { DVC: đạt 90/100 }
tiến độ ngày 10/05/2027 { rà-soát: hoàn thành ngày 10/05/2027, minh chứng "Biên bản" }
tiến độ ngày 15/06/2027 của VP { DVC: đạt 190/200 }
`;

    it('are read one after the other, in whatever order they lie in the folder', async () => {
      const { plan } = await load(YEAR);
      const { march, june } = await forms(plan!);
      for (const files of [
        [march, june],
        [june, march],
      ]) {
        expect(said(gathered(plan!, ...files)).map((words) => words.replace(/ \[.*\]$/u, ''))).toEqual([
          'new Chậm',
          'new kết quả 90/100',
          'changed Hoàn thành ngày 10/5/2027, trước đó «Chậm»',
          'changed kết quả 190/200, trước đó 90/100 (31/3/2027)',
          '2027-03-31 chậm, lý do "Thiếu người"',
          '2027-03-31 đạt 90/100',
          '2027-05-10 hoàn thành ngày 10/05/2027, minh chứng "Biên bản"',
          '2027-06-15 đạt 190/200',
        ]);
      }
    });

    it('the earlier one once more, after the later one was recorded, is as recorded', async () => {
      const { plan } = await load(YEAR);
      const { march, june } = await forms(plan!);
      const since = (await load(YEAR + RECORDS)).plan!;
      for (const files of [[march], [march, june]]) {
        const found = gathered(since, ...files);
        expect(found.wanted).toEqual([]);
        expect(new Set(found.units.flatMap(({ items }) => items.map(({ kind }) => kind)))).toEqual(new Set(['same']));
      }
    });

    it('the one of March is no answer to June', async () => {
      const { plan } = await load(YEAR);
      const { march, june } = await forms(plan!);
      const missing = (...files: Uint8Array[]) => {
        const named = files.map((bytes, i) => ({ name: `${i}.xlsx`, office: readOfficeSync(bytes) }));
        return gather(plan!, named, { today: TODAY, period: '6 tháng' }).missing.map(({ id }) => id);
      };
      expect(missing(march)).toEqual(['VP']);
      expect(missing(march, june)).toEqual([]);
    });

    it('but not where it was done by then, or another figure stands for the day', async () => {
      const { march } = await forms((await load(YEAR)).plan!);
      const since = await load(
        `${YEAR}tiến độ ngày 20/03/2027 { rà-soát: hoàn thành ngày 20/03/2027 }\ntiến độ ngày 31/03/2027 của VP { DVC: đạt 91/100 }\n`,
      );
      expect(said(gathered(since.plan!, march)).map((words) => words.replace(/ \[.*\]$/u, ''))).toEqual([
        'contradicts Phiếu ghi «Chậm», mà đã ghi hoàn thành ngày 20/3/2027.',
        'contradicts Phiếu (ngày 31/3/2027) ghi 90/100, mà đã ghi 91/100 ngày 31/3/2027.',
      ]);
    });
  });

  it('evidence that no record has is not lost', async () => {
    const filled = (await form(await planOf())).set(1, at(9, DONE));
    const since = await planOf('tiến độ ngày 12/03/2027 { rà-soát: hoàn thành ngày 10/03/2027 }\n');
    expect(said(gathered(since, filled.bytes()))).toEqual([
      'doubtful Đã ghi tình trạng này; phiếu có thêm «Biên bản» mà lần ghi trước không có. [H9]',
    ]);
  });

  it('of a repeating task each due day by itself; the second alone cannot be recorded, and is said', async () => {
    const plan = await planOf();
    const both = await form(plan);
    const [first, second] = [both.rowOf(1, 'Thống kê', 0), both.rowOf(1, 'Thống kê', 1)];
    both
      .set(1, at(first, { F: 'Hoàn thành', G: serial('2027-03-24') }))
      .set(1, at(second, { F: 'Hoàn thành', G: serial('2027-07-02') }));
    expect(said(gathered(plan, both.bytes())).slice(2)).toEqual([
      '2027-03-24 hoàn thành ngày 24/03/2027',
      '2027-07-02 hoàn thành ngày 02/07/2027',
    ]);
    // Both done at last: one record settles both, and holds what each row says.
    const late = (await form(plan))
      .set(1, at(first, { F: 'Hoàn thành', G: serial('2027-07-01'), H: 'Bảng quý I' }))
      .set(1, at(second, { F: 'Hoàn thành', G: serial('2027-07-02'), H: 'Bảng quý II' }));
    const record = 'hoàn thành ngày 02/07/2027, minh chứng "Bảng quý I", minh chứng "Bảng quý II"';
    expect(said(gathered(plan, late.bytes()))).toEqual([
      `new hạn 31/3/2027: Hoàn thành ngày 01/7/2027 (ghi chung một dòng với hạn 30/6/2027, xong ngày 02/7/2027; ngày riêng của hạn này không ghi được) [F${first}]`,
      `new hạn 30/6/2027: Hoàn thành ngày 02/7/2027 [F${second}]`,
      `2027-07-02 ${record}`,
    ]);
    const known = await planOf(`tiến độ ngày 02/07/2027 {\n  thống-kê: ${record}\n}\n`);
    expect(gathered(known, late.bytes()).wanted).toEqual([]);
    expect(said(gathered(known, late.bytes()))).toEqual([
      expect.stringMatching(/^same /u),
      expect.stringMatching(/^same /u),
    ]);
    const open = (await form(plan))
      .set(1, at(first, { F: 'Chậm', I: 'Chờ số liệu' }))
      .set(1, at(second, { F: 'Chậm', I: 'Phần mềm hỏng', J: 'Lùi sang quý III' }));
    expect(said(gathered(plan, open.bytes())).at(-1)).toBe(
      `${TODAY} chậm, lý do "Chờ số liệu", lý do "Phần mềm hỏng", đề xuất "Lùi sang quý III"`,
    );
    const only = (await form(plan)).set(1, at(second, { F: 'Hoàn thành', G: serial('2027-07-02') }));
    expect(said(gathered(plan, only.bytes()))).toEqual([
      expect.stringMatching(/^doubtful .*hạn 30\/6\/2027 không ghi riêng được/u),
    ]);
  });
});

describe('forms that changed on their way', () => {
  it('twice the same answer counts once; two answers count not at all', async () => {
    const plan = await planOf();
    const one = (await form(plan)).set(1, at(9, DONE)).bytes();
    expect(said(gathered(plan, one, one))).toHaveLength(2);
    const other = (await form(plan)).set(1, at(9, { F: 'Đang làm' })).bytes();
    expect(said(gathered(plan, one, other))).toEqual([
      'contradicts Ghi khác nhau ở nhiều chỗ: 1.xlsx, trang «Nhiệm vụ», ô K9; 2.xlsx, trang «Nhiệm vụ», ô K9. [K9]',
    ]);
  });

  it('a task that got a name, or left the plan, since the form went out', async () => {
    const plan = await planOf();
    const filled = await form(plan);
    const row = filled.rowOf(1, 'Tập huấn');
    filled.set(1, at(row, { F: 'Chậm', I: 'Chờ kinh phí' }));
    const named = (await load(PLAN.replace('"Tập huấn', 'tập-huấn "Tập huấn'))).plan!;
    expect(said(gathered(named, filled.bytes()))[0]).toContain('new Chậm');
    const without = (await load(PLAN.replace(/.*Tập huấn.*\n/u, ''))).plan!;
    expect(said(gathered(without, filled.bytes()))).toEqual([
      `doubtful Ghi «Chậm» mà kế hoạch không còn việc, chỉ tiêu này. [F${row}]`,
    ]);
    // Nor is evidence lost that stands there without a state.
    const noted = (await form(plan)).set(1, at(row, { H: 'Danh sách' }));
    expect(said(gathered(without, noted.bytes()))).toEqual([
      `doubtful Ghi «Danh sách» mà kế hoạch không còn việc, chỉ tiêu này. [H${row}]`,
    ]);
  });

  it('another year, another unit, no form at all', async () => {
    const plan = await planOf();
    const filled = (await form(plan)).set(1, at(9, DONE)).bytes();
    const next = (await load(PLAN.replaceAll('2027', '2028'))).plan!;
    expect(said(gathered(next, filled))).toContainEqual(
      expect.stringContaining('của năm 2027, không phải kế hoạch năm 2028'),
    );
    const others = (await load(PLAN.replaceAll('VP', 'HC'))).plan!;
    expect(said(gathered(others, filled))).toContainEqual(
      expect.stringContaining('đơn vị «VP» không có trong danh bạ'),
    );
  });

  it('of another agency whose plan has the same names; of an earlier version, without the agency', async () => {
    const of = async (id: string) =>
      (await load(`cơ quan ${id} "Sở ${id}"\n${PLAN.replace('2027', `2027 của ${id}`)}`)).plan!;
    const [one, other] = [await of('SXD'), await of('SGT')];
    const filled = (await form(other)).set(1, at(9, DONE)).bytes();
    expect(said(gathered(one, filled))).toEqual([
      '«1.xlsx» là phiếu của cơ quan «SGT», không phải kế hoạch của Sở SXD.',
    ]);
    expect(gathered(other, filled).wanted).toHaveLength(1);
    const earlier = (await form(await planOf())).set(1, at(9, DONE)).bytes();
    expect(gathered(one, earlier).wanted).toHaveLength(1);
  });

  it('through Google Sheets', async () => {
    const plan = await planOf();
    const filled = (await form(plan))
      .set(1, { E7: serial('2027-07-01') })
      .set(1, at(9, DONE))
      .set(2, { E9: 412, F9: 417 });
    const bytes = filled.asGoogleSheets().bytes();
    expect(said(gathered(plan, bytes))).toEqual([
      'new Hoàn thành ngày 10/3/2027 [F9]',
      'new kết quả 412/417 [E9]',
      '2027-03-10 hoàn thành ngày 10/03/2027, minh chứng "Biên bản"',
      `${TODAY} đạt 412/417`,
    ]);
  });

  it('through LibreOffice’s own format and back', { timeout: 120_000 }, async () => {
    const plan = await planOf();
    const filled = (await form(plan)).set(1, at(9, DONE)).set(2, { E9: 412, F9: 417 });
    const ods = convertByLibreOffice({ 'a.xlsx': filled.bytes() }, 'ods').get('a.xlsx')!;
    const again = convertByLibreOffice({ 'a.ods': ods }, 'xlsx:Calc MS Excel 2007 XML').get('a.ods')!;
    expect(said(gathered(plan, again))).toEqual([
      'new Hoàn thành ngày 10/3/2027 [F9]',
      'new kết quả 412/417 [E9]',
      '2027-03-10 hoàn thành ngày 10/03/2027, minh chứng "Biên bản"',
      `${TODAY} đạt 412/417`,
    ]);
  });
});

it('the tracking workbook comes back the same way', { timeout: 120_000 }, async () => {
  const plan = await planOf();
  const bytes = await renderWorkbook(calendarOf(plan), { today: TODAY });
  const filled = new Filled(bytes);
  const row = filled.rowOf(1, 'Rà soát');
  // Its states are there already: they are written over.
  const text = filled.bytes();
  expect(said(gathered(plan, text))).toEqual([]);
  // Who keeps it is no unit: nobody is said to be silent, unless forms come with it.
  expect(gathered(plan, text)).toMatchObject({ bookOnly: true, missing: [] });
  expect(gatheredLines(gathered(plan, text)).join('\n')).not.toMatch(/trả lời/u);
  const beside = gathered(plan, text, (await form(plan)).bytes());
  expect(beside).toMatchObject({ bookOnly: false, missing: [{ id: 'VP' }] });
  const agency = (name: string) => load(`cơ quan S "${name}"\n${PLAN.replace('2027', '2027 của S')}`);
  const others = await renderWorkbook(calendarOf((await agency('Sở Giao thông')).plan!), { today: TODAY });
  expect(gathered((await agency('Sở Giao thông')).plan!, others)).toMatchObject({ bookOnly: true, strange: [] });
  expect(said(gathered((await agency('Sở Xây dựng')).plan!, others))).toEqual([
    '«1.xlsx» là sổ theo dõi của Sở Giao thông, không phải của Sở Xây dựng.',
  ]);
  filled.replace(1, { [`J${row}`]: 'Hoàn thành' }).set(1, { [`K${row}`]: serial('2027-03-10') });
  expect(said(gathered(plan, filled.bytes()))).toEqual([
    `new Hoàn thành ngày 10/3/2027 [J${row}]`,
    '2027-03-10 hoàn thành ngày 10/03/2027',
  ]);
});
