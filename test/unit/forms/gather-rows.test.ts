/** Rows of forms and of the tracking workbook held against plan and records, without a spreadsheet in between. */
import { describe, expect, it } from 'vitest';
import type { OfficeFile } from '../../../src/import/reader/model.ts';
import { gather } from '../../../src/language/records/gather.ts';
import { gatheredLines, hasDoubts } from '../../../src/language/records/gathered-words.ts';
import { factsWords } from '../../../src/language/records/words.ts';
import { load } from '../../../src/language/test/load.ts';
import { sheet } from './sheet.ts';

const PLAN = `đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
đơn vị KT "Phòng Kế toán"
kế hoạch năm 2027
mục tiêu DVC "hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ họp "Họp giao ban" { chủ trì: VP, TC  thời hạn: 20/05/2027 }
  nhiệm vụ rà-soát "Rà soát" { chủ trì: VP  thời hạn: 15/03/2027 }
  nhiệm vụ thống-kê "Thống kê" { chủ trì: VP  thời hạn: hằng quý }
  nhiệm vụ trực "Trực một cửa" { chủ trì: VP }
}
mục tiêu SK "sáng kiến" {
  chỉ tiêu: ít nhất 04 "sáng kiến"
  nhiệm vụ phát-động "Phát động" { chủ trì: TC  thời hạn: 26/02/2027 }
}
`;
const TODAY = '2027-07-05';

/** The file of a unit: its tasks as "key|ordinal · title · state · day · evidence · reason · proposal"; "-" has no mark. */
function form(unit: string, rows: string, above = ''): OfficeFile {
  const marked = rows.trim().replace(/^\S+/gmu, (key) => (key === '-' ? '' : `nv|2027|${unit}|${key}`));
  return sheet(`${above}
Mã · Nhiệm vụ · Tình trạng · Ngày hoàn thành · Minh chứng · Lý do chậm, không thực hiện · Đề xuất
${marked}`);
}

/** Its targets: "key|0 · title · value · total · evidence · reason · proposal". */
function figures(unit: string, rows: string, above = ''): OfficeFile {
  const marked = rows.trim().replace(/^\S+/gmu, (key) => `ct|2027|${unit}|${key}`);
  return sheet(`${above}
Mã · Chỉ tiêu · Số đạt được · Tổng số · Minh chứng · Lý do chưa đạt · Đề xuất
${marked}`);
}

const book = (rows: string, year = 2027): OfficeFile =>
  sheet(
    `Theo dõi tiến độ mục tiêu chất lượng năm ${year}\nNhiệm vụ · Hạn · Trạng thái · Ngày hoàn thành\n${rows.trim()}`,
  );

/** What is said of each row with its cell; behind "=>" what would be recorded; behind "?" what belongs to nothing; who is silent. */
async function gathered(text: string, files: Record<string, OfficeFile>): Promise<string[]> {
  const { plan } = await load(text);
  const named = Object.entries(files).map(([name, office]) => ({ name, office }));
  const { units, wanted, strange, missing } = gather(plan!, named, { today: TODAY });
  return [
    ...units.flatMap(({ unit, items }) =>
      items.map(
        ({ kind, title, words, place: { file, cell } }) => `${kind} ${unit.title} ${file} ${cell}: ${title} – ${words}`,
      ),
    ),
    ...wanted.map(
      ({ day, facts, reporter, origin }) =>
        `=> ${day}${reporter ? ` ${reporter.id}` : ''} ${factsWords(facts)} // ${origin}`,
    ),
    ...strange.map((words) => `? ${words}`),
    `missing: ${missing.map(({ id }) => id).join()}`,
  ];
}

describe('a task that several units lead', () => {
  const both = (vp: string, tc: string) =>
    gathered(PLAN, {
      vp: form('VP', `hop|1 · Họp giao ban · ${vp}`),
      tc: form('TC', `hop|1 · Họp giao ban · ${tc}`),
    });

  it('is done on the day of the last of them, with what each of them has to show', async () => {
    expect(
      await both('Hoàn thành · 19/5/2027 · BB 1 ·  · Mời sớm', 'Hoàn thành · 18/5/2027 · BB 2 · Bận'),
    ).toMatchInlineSnapshot(`
      [
        "new Văn phòng vp C2: Họp giao ban – Hoàn thành ngày 19/5/2027",
        "=> 2027-05-19 hoàn thành ngày 19/05/2027, minh chứng "BB 1", minh chứng "BB 2", lý do "Bận", đề xuất "Mời sớm" // phiếu của Văn phòng",
        "missing: ",
      ]
    `);
    expect(await both('Hoàn thành · 18/5/2027', 'Hoàn thành · 19/5/2027')).toMatchInlineSnapshot(`
      [
        "new Phòng Tổ chức tc C2: Họp giao ban – Hoàn thành ngày 19/5/2027",
        "=> 2027-05-19 hoàn thành ngày 19/05/2027 // phiếu của Phòng Tổ chức",
        "missing: ",
      ]
    `);
  });

  it('is not done where one of them says otherwise or nothing', async () => {
    expect(await both('Hoàn thành · 19/5/2027', 'Đang làm')).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp C2: Họp giao ban – Nhiệm vụ do nhiều đơn vị chủ trì: đơn vị này ghi hoàn thành, còn Phòng Tổ chức thì chưa.",
        "new Phòng Tổ chức tc C2: Họp giao ban – Đang làm",
        "=> 2027-07-05 đang làm // phiếu của Phòng Tổ chức",
        "missing: ",
      ]
    `);
    expect(await both('Hoàn thành · 19/5/2027', '')).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp C2: Họp giao ban – Nhiệm vụ do nhiều đơn vị chủ trì: đơn vị này ghi hoàn thành, còn Phòng Tổ chức thì chưa.",
        "missing: TC",
      ]
    `);
  });

  it('is open as they say where they say the same, with the reasons of all', async () => {
    expect(await both('Chậm ·  ·  · Thiếu người', 'Chậm ·  · BC 3 · Thiếu tiền · Cấp thêm')).toMatchInlineSnapshot(`
      [
        "new Văn phòng vp C2: Họp giao ban – Chậm",
        "=> 2027-07-05 chậm, minh chứng "BC 3", lý do "Thiếu người", lý do "Thiếu tiền", đề xuất "Cấp thêm" // phiếu của Văn phòng",
        "missing: ",
      ]
    `);
    expect(await both('Chậm ·  ·  · Thiếu người', 'Đang làm')).toMatchInlineSnapshot(`
      [
        "contradicts Văn phòng vp C2: Họp giao ban – Các đơn vị cùng chủ trì ghi khác nhau; đơn vị này ghi «Chậm».",
        "contradicts Phòng Tổ chức tc C2: Họp giao ban – Các đơn vị cùng chủ trì ghi khác nhau; đơn vị này ghi «Đang làm».",
        "missing: ",
      ]
    `);
  });

  it('is as the tracking workbook says, with what the forms have to show; they may have been done before', async () => {
    const held = (vp: string, inBook: string) =>
      gathered(PLAN, {
        vp: form('VP', `hop|1 · Họp giao ban · ${vp}`),
        so: book(`Họp giao ban · 20/5/2027 · ${inBook}`),
      });
    expect(await held('Hoàn thành · 18/5/2027 · BB 1', 'Hoàn thành · 19/5/2027')).toMatchInlineSnapshot(`
      [
        "new Văn phòng vp C2: Họp giao ban – Hoàn thành ngày 19/5/2027",
        "=> 2027-05-19 hoàn thành ngày 19/05/2027, minh chứng "BB 1" // phiếu của Văn phòng",
        "missing: TC",
      ]
    `);
    expect(await held('Hoàn thành · 19/5/2027', 'Hoàn thành · 18/5/2027')).toMatchInlineSnapshot(`
      [
        "contradicts Văn phòng vp A2: Họp giao ban – Sổ theo dõi ghi «Hoàn thành» ngày 18/5/2027, phiếu ghi «Hoàn thành» ngày 19/5/2027.",
        "missing: TC",
      ]
    `);
    expect(await held('Đang làm', 'Hoàn thành · 18/5/2027')).toMatchInlineSnapshot(`
      [
        "contradicts Văn phòng vp A2: Họp giao ban – Sổ theo dõi ghi «Hoàn thành» ngày 18/5/2027, phiếu ghi «Đang làm».",
        "missing: TC",
      ]
    `);
  });
});

describe('a tracking workbook', () => {
  it('that agrees with a form adds nothing; one that gives another day contradicts it', async () => {
    const held = (inBook: string) =>
      gathered(PLAN, {
        so: book(`Rà soát · 15/3/2027 · ${inBook}`),
        vp: form('VP', 'ra-soat|1 · Rà soát · Hoàn thành · 10/3/2027 · BC 1'),
      });
    expect(await held('Hoàn thành · 10/3/2027')).toMatchInlineSnapshot(`
      [
        "new Văn phòng vp C2: Rà soát – Hoàn thành ngày 10/3/2027",
        "=> 2027-03-10 hoàn thành ngày 10/03/2027, minh chứng "BC 1" // phiếu của Văn phòng",
        "missing: TC",
      ]
    `);
    expect(await held('Hoàn thành · 12/3/2027')).toMatchInlineSnapshot(`
      [
        "contradicts Văn phòng vp A2: Rà soát – Sổ theo dõi ghi «Hoàn thành» ngày 12/3/2027, phiếu ghi «Hoàn thành» ngày 10/3/2027.",
        "missing: TC",
      ]
    `);
  });

  it('is told by words and due day; what is nobody’s or of two is said where it says something', async () => {
    const twice = PLAN.replace('nhiệm vụ phát-động "Phát động"', 'nhiệm vụ phát-động "Rà soát"').replace(
      '26/02/2027',
      '15/03/2027',
    );
    expect(
      await gathered(twice, {
        so: book(`
Rà soát · 15/3/2027 · Đang làm
Rà soát · 15/3/2027 · Chưa bắt đầu
Thống kê · 30/6/2027 · Đang làm
Thống kê · 29/6/2027 · Đang làm
Trực một cửa · 30/6/2027 · Đang làm
Không có · 30/6/2027 · chưa bắt  đầu`),
      }),
    ).toMatchInlineSnapshot(`
      [
        "doubtful Sổ theo dõi so A3: Rà soát – Kế hoạch có nhiều việc cùng tên, cùng hạn này.",
        "doubtful Sổ theo dõi so A6: Thống kê – Kế hoạch không có việc này với hạn này.",
        "doubtful Sổ theo dõi so A7: Trực một cửa – Kế hoạch không có việc này với hạn này.",
        "doubtful Sổ theo dõi so C5: Thống kê – «Đang làm» cho hạn 30/6/2027 không ghi riêng được vì hạn trước hoặc sau ghi khác. Hãy ghi bằng tay.",
        "missing: ",
      ]
    `);
  });

  it('of another year is strange', async () => {
    expect(await gathered(PLAN, { so: book('Rà soát · 15/3/2027 · Đang làm', 2026) })).toMatchInlineSnapshot(`
      [
        "? «so» là sổ theo dõi năm 2026, không phải kế hoạch năm 2027.",
        "missing: VP,TC",
      ]
    `);
  });
});

describe('a form that the plan went on without', () => {
  it('says it of what left the plan, and nothing of what says nothing', async () => {
    expect(
      await gathered(PLAN, {
        vp: form('VP', 'a|1 · Xa lộ · Đang làm\n- ·  · \nb|1 ·  ·  ·  ·  ·  · Thôi\nc|1 · Khác'),
        tc: figures('TC', 'a#1|0 · Cũ · 5 · 6\nb#1|0 · Cũ ·  ·  ·  · Ít'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp C2: Xa lộ – Ghi «Đang làm» mà kế hoạch không còn việc, chỉ tiêu này.",
        "doubtful Văn phòng vp G4: b – Ghi «Thôi» mà kế hoạch không còn việc, chỉ tiêu này.",
        "doubtful Phòng Tổ chức tc C2: Cũ – Ghi «5» mà kế hoạch không còn việc, chỉ tiêu này.",
        "doubtful Phòng Tổ chức tc F3: Cũ – Ghi «Ít» mà kế hoạch không còn việc, chỉ tiêu này.",
        "missing: ",
      ]
    `);
  });

  it('says it of due days that moved; a first due day is that of a form without one', async () => {
    const answers = { vp: form('VP', 'truc|0 · Trực một cửa · Đang làm\nra-soat|2 · Rà soát · Đang làm') };
    expect(await gathered(PLAN, answers)).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp A3: Rà soát – Thời hạn của việc này đã đổi từ khi gửi phiếu, hạn ấy không còn.",
        "new Văn phòng vp C2: Trực một cửa – Đang làm",
        "=> 2027-07-05 đang làm // phiếu của Văn phòng",
        "missing: TC",
      ]
    `);
    const of = (due: string) =>
      PLAN.replace('"Trực một cửa" { chủ trì: VP', `"Trực một cửa" { chủ trì: VP  thời hạn: ${due}`);
    expect(await gathered(of('30/06/2027'), answers)).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp A3: Rà soát – Thời hạn của việc này đã đổi từ khi gửi phiếu, hạn ấy không còn.",
        "new Văn phòng vp C2: Trực một cửa – Đang làm",
        "=> 2027-07-05 đang làm // phiếu của Văn phòng",
        "missing: TC",
      ]
    `);
    expect(await gathered(of('hằng quý'), answers)).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp A2: Trực một cửa – Thời hạn của việc này đã đổi từ khi gửi phiếu, nay có nhiều hạn.",
        "doubtful Văn phòng vp A3: Rà soát – Thời hạn của việc này đã đổi từ khi gửi phiếu, hạn ấy không còn.",
        "missing: TC",
      ]
    `);
  });

  it('was sorted without its hidden column', async () => {
    expect(
      await gathered(PLAN, {
        vp: form('VP', 'ra-soat|1 · Thống kê · Đang làm\nthong-ke|1 · Thống kê (cũ) · Đang làm\ntruc|0 ·  · Đang làm'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp B2: Thống kê – Mã của dòng là của việc «Rà soát»: hình như bảng đã được sắp xếp mà không kèm cột ẩn.",
        "doubtful Văn phòng vp C3: Thống kê – «Đang làm» cho hạn 31/3/2027 không ghi riêng được vì hạn trước hoặc sau ghi khác. Hãy ghi bằng tay.",
        "new Văn phòng vp C4: Trực một cửa – Đang làm",
        "=> 2027-07-05 đang làm // phiếu của Văn phòng",
        "missing: TC",
      ]
    `);
  });

  it('lost its headings or the marks of its rows', async () => {
    expect(
      await gathered(PLAN, {
        vp: form('VP', 'ra-soat|1 · Rà soát · Đang làm\n- · Thống kê · Chậm'),
        tc: sheet('nv|2027|TC|phat-dong|1 · Phát động · Đang làm'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp C3: Phiếu – Dòng này có ghi «Chậm» mà mất mã ở cột ẩn nên không biết là việc nào. Hãy ghi lại vào phiếu gốc.",
        "new Văn phòng vp C2: Rà soát – Đang làm",
        "=> 2027-07-05 đang làm // phiếu của Văn phòng",
        "? «tc», trang «Phiếu», ô A1: Trang này mất hàng tên cột (Nhiệm vụ, Tình trạng, Ngày hoàn thành, Minh chứng, Lý do chậm, không thực hiện, Đề xuất) nên chưa đọc được. Hãy chép lại hàng ấy từ phiếu gốc.",
        "missing: TC",
      ]
    `);
  });
});

describe('the day of a form', () => {
  it('is that of its cut-off where it was filled in later, its own where before, today where it says none', async () => {
    const on = (day: string) =>
      gathered(PLAN, {
        vp: form(
          'VP',
          'truc|0 · Trực một cửa · Đang làm',
          `Kỳ 6 tháng, tính đến ngày 15/6/2027\nNgày báo cáo: · ${day}`,
        ),
        sk: figures('TC', 'SK#1|0 · Sáng kiến · 3', `Kỳ 6 tháng, tính đến ngày 15/6/2027\nNgày báo cáo: · ${day}`),
      });
    expect(await on('14/6/2027')).toMatchInlineSnapshot(`
      [
        "new Văn phòng vp C4: Trực một cửa – Đang làm",
        "new Phòng Tổ chức sk C4: Ít nhất 04 sáng kiến – kết quả 3",
        "=> 2027-06-14 đang làm // phiếu của Văn phòng, 14/6/2027",
        "=> 2027-06-14 TC đạt 3 "sáng kiến" // phiếu của Phòng Tổ chức, 14/6/2027",
        "missing: ",
      ]
    `);
    expect((await on('16/6/2027')).slice(-3)).toMatchInlineSnapshot(`
      [
        "=> 2027-06-15 đang làm // phiếu của Văn phòng, 16/6/2027",
        "=> 2027-06-15 TC đạt 3 "sáng kiến" // phiếu của Phòng Tổ chức, 16/6/2027",
        "missing: ",
      ]
    `);
    expect((await on('')).slice(-3)).toMatchInlineSnapshot(`
      [
        "=> 2027-06-15 đang làm // phiếu của Văn phòng",
        "=> 2027-06-15 TC đạt 3 "sáng kiến" // phiếu của Phòng Tổ chức",
        "missing: ",
      ]
    `);
    expect(await on('31/6/2027')).toMatchInlineSnapshot(`
      [
        "doubtful Văn phòng vp B2: Trực một cửa – Ngày báo cáo: «31/6/2027» không đọc được thành ngày. Hãy ghi như 24/03/2027.",
        "doubtful Phòng Tổ chức sk B2: Ít nhất 04 sáng kiến – Ngày báo cáo: «31/6/2027» không đọc được thành ngày. Hãy ghi như 24/03/2027.",
        "missing: ",
      ]
    `);
  });
});

describe('records hold', () => {
  it('for tasks without a due day and for those that are done without saying when', async () => {
    const records = `tiến độ ngày 20/03/2027 { rà-soát: hoàn thành  trực: hoàn thành ngày 19/03/2027 }\n`;
    const said = (ra: string, truc: string) =>
      gathered(PLAN + records, { vp: form('VP', `ra-soat|1 · Rà soát · ${ra}\ntruc|0 · Trực một cửa · ${truc}`) });
    expect(await said('Hoàn thành · 18/3/2027', 'Hoàn thành · 19/3/2027')).toMatchInlineSnapshot(`
      [
        "same Văn phòng vp C2: Rà soát – đã ghi như vậy",
        "same Văn phòng vp C3: Trực một cửa – đã ghi như vậy",
        "missing: TC",
      ]
    `);
    expect(await said('Đang làm', 'Đang làm')).toMatchInlineSnapshot(`
      [
        "contradicts Văn phòng vp C2: Rà soát – Phiếu ghi «Đang làm», mà đã ghi hoàn thành.",
        "contradicts Văn phòng vp C3: Trực một cửa – Phiếu ghi «Đang làm», mà đã ghi hoàn thành ngày 19/3/2027.",
        "missing: TC",
      ]
    `);
    expect(await said('Hoàn thành · 20/3/2027', 'Hoàn thành · 20/3/2027')).toMatchInlineSnapshot(`
      [
        "same Văn phòng vp C2: Rà soát – đã ghi như vậy",
        "contradicts Văn phòng vp D3: Trực một cửa – Phiếu ghi xong ngày 20/3/2027, mà đã ghi ngày 19/3/2027.",
        "missing: TC",
      ]
    `);
  });

  it('for the days of one record that settles several: only the last is known', async () => {
    const records = 'tiến độ ngày 02/07/2027 { thống-kê: hoàn thành ngày 02/07/2027 }\n';
    const said = (first: string, second: string) =>
      gathered(PLAN + records, {
        vp: form('VP', `thong-ke|1 · Thống kê · Hoàn thành · ${first}\nthong-ke|2 · Thống kê · Hoàn thành · ${second}`),
      });
    expect(await said('1/7/2027', '2/7/2027')).toMatchInlineSnapshot(`
      [
        "same Văn phòng vp C2: Thống kê – đã ghi như vậy",
        "same Văn phòng vp C3: Thống kê – đã ghi như vậy",
        "missing: TC",
      ]
    `);
    expect(await said('3/7/2027', '1/7/2027')).toMatchInlineSnapshot(`
      [
        "contradicts Văn phòng vp D2: Thống kê – Phiếu ghi xong ngày 03/7/2027, mà đã ghi ngày 02/7/2027.",
        "same Văn phòng vp C3: Thống kê – đã ghi như vậy",
        "missing: TC",
      ]
    `);
  });

  it('two answers in one file contradict each other, by their key where no words stand beside them', async () => {
    expect(
      await gathered(PLAN, {
        vp: form('VP', 'ra-soat|1 ·  · Đang làm\nra-soat|1 ·  · Chậm ·  ·  · Ốm'),
        sk: figures('TC', 'SK#1|0 ·  · 3\nSK#1|0 · Sáng kiến · 4'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "contradicts Văn phòng vp A2: ra-soat – Ghi khác nhau ở nhiều chỗ: vp, trang «Phiếu», ô A2; vp, trang «Phiếu», ô A3.",
        "contradicts Phòng Tổ chức sk A2: SK#1 – Ghi khác nhau ở nhiều chỗ: sk, trang «Phiếu», ô A2; sk, trang «Phiếu», ô A3.",
        "missing: ",
      ]
    `);
  });

  it('rows in any order are recorded in the order of their due days', async () => {
    expect(
      await gathered(PLAN, {
        vp: form(
          'VP',
          'thong-ke|2 · Thống kê · Đang làm · \nthong-ke|1 · Thống kê · Hoàn thành · 30/3/2027 · BC quý I',
        ),
      }),
    ).toMatchInlineSnapshot(`
      [
        "new Văn phòng vp C2: Thống kê – hạn 30/6/2027: Đang làm",
        "new Văn phòng vp C3: Thống kê – hạn 31/3/2027: Hoàn thành ngày 30/3/2027",
        "=> 2027-03-30 hoàn thành ngày 30/03/2027, minh chứng "BC quý I" // phiếu của Văn phòng",
        "=> 2027-07-05 đang làm // phiếu của Văn phòng",
        "missing: TC",
      ]
    `);
    expect(
      await gathered(PLAN, {
        vp: form('VP', 'thong-ke|2 · Thống kê · Chậm ·  · BC 2 · Ốm\nthong-ke|1 · Thống kê · Chậm ·  · BC 1 · Bận'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "new Văn phòng vp C2: Thống kê – hạn 30/6/2027: Chậm (ghi chung một dòng với hạn 31/3/2027)",
        "new Văn phòng vp C3: Thống kê – hạn 31/3/2027: Chậm",
        "=> 2027-07-05 chậm, minh chứng "BC 1", minh chứng "BC 2", lý do "Bận", lý do "Ốm" // phiếu của Văn phòng",
        "missing: TC",
      ]
    `);
  });
});

it('what was gathered, as lines to read', async () => {
  const records = 'tiến độ ngày 01/03/2027 { trực: đang làm }\n';
  const { plan } = await load(PLAN + records);
  const read = (files: Record<string, OfficeFile>) => {
    const named = Object.entries(files).map(([name, office]) => ({ name, office }));
    const found = gather(plan!, named, { today: TODAY });
    return { lines: gatheredLines(found), doubts: hasDoubts(found) };
  };
  const TC = form('TC', 'phat-dong|1 · Phát động · Đang làm');
  expect(
    read({
      'a.xlsx': form(
        'VP',
        'ra-soat|1 · Rà soát · Đang làm\nhop|1 · Họp giao ban · xong\nthong-ke|2 · Thống kê · xog rồi\ntruc|0 · Trực một cửa · Đang làm',
      ),
      'b.xlsx': form('KT', 'hop|1 · Họp giao ban'),
      'c.xlsx': sheet('Không có gì'),
    }),
  ).toMatchInlineSnapshot(`
    {
      "doubts": true,
      "lines": [
        "Văn phòng (a.xlsx): 1 mới, 1 đã ghi, 2 chưa rõ",
        "  CHƯA RÕ: Họp giao ban – «xong» không phải một tình trạng trong danh sách. [a.xlsx, trang «Phiếu», ô C3]",
        "  CHƯA RÕ: Thống kê, hạn 30/6/2027 – «xog rồi» không phải một tình trạng trong danh sách. [a.xlsx, trang «Phiếu», ô C4]",
        "  mới: Rà soát – Đang làm [a.xlsx, trang «Phiếu», ô C2]",
        "Phòng Kế toán (b.xlsx): phiếu không ghi gì",
        "Không nhận được:",
        "  «c.xlsx» không phải phiếu báo cáo hay sổ theo dõi của MTCL.",
        "Chưa trả lời: Phòng Tổ chức",
      ],
    }
  `);
  expect(
    read({ 'tc.xlsx': TC, 'vp.xlsx': form('VP', 'truc|0 · Trực một cửa · Chậm ·  ·  · Ốm') }),
  ).toMatchInlineSnapshot(`
    {
      "doubts": false,
      "lines": [
        "Phòng Tổ chức (tc.xlsx): 1 mới",
        "  mới: Phát động – Đang làm [tc.xlsx, trang «Phiếu», ô C2]",
        "Văn phòng (vp.xlsx): 1 đổi",
        "  đổi: Trực một cửa – Chậm, trước đó «Đang làm» [vp.xlsx, trang «Phiếu», ô C2]",
        "Đơn vị nào cũng đã trả lời.",
      ],
    }
  `);
  expect(read({ so: book('Rà soát · 15/3/2027 · Đang làm') })).toMatchInlineSnapshot(`
    {
      "doubts": false,
      "lines": [
        "Sổ theo dõi (so): 1 mới",
        "  mới: Rà soát – Đang làm [so, trang «Phiếu», ô C3]",
      ],
    }
  `);
});
