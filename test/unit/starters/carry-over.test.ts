/** Last year's plan carried over: the new files stand without findings, and what a person decides is marked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { noFiles } from '../../../src/files/output/file-store.ts';
import { carryOver } from '../../../src/language/new-files/carry-over.ts';
import { withTexts } from '../../../src/language/new-files/folder.ts';
import { movedDate, movedInDeadline, movedInText } from '../../../src/language/new-files/moved-years.ts';
import type { CarriedOver } from '../../../src/language/new-files/results.ts';
import { Rewrite } from '../../../src/language/new-files/rewrite.ts';
import { load } from '../../../src/language/test/load.ts';
import { newPlan } from '../../../src/starters/new-plan.ts';

const FOLDER = 'file:///ke-hoach';
const EXAMPLES = join(import.meta.dirname, '../../../examples');

type Texts = Record<string, string>;

function storeOf(texts: Texts) {
  const at = new Map(Object.entries(texts).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  return withTexts(noFiles, (uri) => at.get(URI.parse(uri).toString()), Object.keys(texts));
}

async function carried(texts: Texts, name: string, year = 2028): Promise<CarriedOver> {
  const made = await carryOver(storeOf(texts), FOLDER, name, year);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

/** The new files with the directory they use; not last year's plan. */
async function findings(texts: Texts, made: CarriedOver): Promise<string[]> {
  const used = Object.fromEntries(Object.entries(texts).filter(([name]) => name.includes('danh-ba')));
  return (await load({ ...used, ...Object.fromEntries(made.files.map(({ name, text }) => [name, text])) })).findings;
}

function example(name: string): Texts {
  const folder = join(EXAMPLES, name);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** One file with everything that must not come along, or not as it is. */
const SMALL = `// Kế hoạch năm 2027
cơ quan SY "Sở Y" { địa danh: "Bình Hải"  ký hiệu: "SY" }
đơn vị VP "Văn phòng Sở"
đơn vị KT "Phòng Kế toán"
vai trò QMR "Đại diện lãnh đạo"
người ký GiamDoc { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
văn bản ND61 { loại: nghị định  số: "61/2018/NĐ-CP"  ngày: 23/04/2018  của: "Chính phủ"  trích yếu: "về cơ chế một cửa" }

kế hoạch năm 2027 của SY {
  từ: 01/01/2027  đến: 31/12/2027
  báo cáo "năm" chốt: 30/11/2027
  sự kiện "Trung ương ban hành": 12/04/2027
}
quyết định {
  số: 14  ngày: 08/01/2027
  căn cứ: ND61, "Kế hoạch số 28/KH-SY ngày 04 tháng 01 năm 2027 của Giám đốc Sở"
  người ký: GiamDoc
}
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  tiến độ ngày 30/11/2027: đạt 471/500 "hồ sơ"
  nhiệm vụ ra-soat "Rà soát quy trình năm 2027, giảm 10% thời gian so với năm 2026" {
    chủ trì: VP  phối hợp: KT
    thời hạn: chậm nhất 15/01/2027
    theo dõi: QMR
    kết quả: "Quy trình"
    tiến độ ngày 30/11/2027: chậm, lý do "thiếu người"
  }
  nhiệm vụ danh-gia "Đánh giá nội bộ" {
    chủ trì: VP  phối hợp: KT
    thời hạn: tháng 8/2027
    theo dõi: QMR
    kết quả: "Báo cáo"
  }
  nhiệm vụ xem-xet "Họp xem xét của lãnh đạo" {
    chủ trì: VP  phối hợp: KT
    thời hạn: 30 ngày sau khi "Trung ương ban hành"; chậm nhất 30/11/2027
    theo dõi: QMR
    kết quả: "Biên bản"
  }
}

tiến độ ngày 15/06/2027 {
  danh-gia: đang làm
}

// Báo cáo đã gửi.
soạn báo cáo cuoi-nam {
  số: 96  ngày: 03/12/2027
  kỳ: "năm"
  người ký: GiamDoc
}
`;

describe('a plan carried over', () => {
  it.each([
    ['so-ngoai-vu', 'ke-hoach-2027.mtcl'],
    ['xa-an-phu', 'ke-hoach-2027.mtcl'],
    ['toi-thieu', 'ke-hoach-2027.mtcl'],
  ])('of the example %s has no finding in the next years', async (folder, name) => {
    const texts = example(folder);
    for (const year of [2028, 2029, 2030]) {
      const made = await carried(texts, name, year);
      expect(made.files.map((file) => file.name)).toEqual([`ke-hoach-${year}.mtcl`]);
      // That a quarter ends on a day off is told, and nothing is written that could be moved.
      const found = await findings(texts, made);
      expect(found.filter((one) => !/MTCL314 Ngày (?:31\/3|30\/6|30\/9|31\/12)\//u.test(one))).toEqual([]);
      expect(made.files[0]!.text).toContain(`kế hoạch năm ${year} của`);
      expect(made.files[0]!.text).not.toMatch(/^ {2}số:|\d\/2027|tiến độ ngày/m);
    }
  });

  it('the decision that an imported file writes out comes along, without its number and day, in the new year', async () => {
    const issued = `soạn quyết định {
  số: 27  ngày: 15/01/2027
  trích yếu: "Về việc ban hành Mục tiêu chất lượng năm 2027"
  căn cứ: ND61
  điều { "Ban hành kèm theo Quyết định này Kế hoạch năm 2027." }
  phụ lục "KẾ HOẠCH NĂM 2027" { bảng nhiệm vụ }
  người ký: GiamDoc
}
soạn quyết định { số: 3  ngày: 10/01/2027  trích yếu: "Về việc kiện toàn Ban Chỉ đạo" điều { "Kiện toàn." } người ký: GiamDoc }
`;
    const head = SMALL.slice(0, SMALL.indexOf('quyết định {'));
    const made = await carried(
      { 'ke-hoach.mtcl': `${head}mục tiêu "98% hồ sơ" { chỉ tiêu: 98% }\n${issued}` },
      'ke-hoach.mtcl',
    );
    const text = made.files.map((file) => file.text).join('\n');
    expect(text).toContain('trích yếu: "Về việc ban hành Mục tiêu chất lượng năm 2028"');
    expect(text).toContain('phụ lục "KẾ HOẠCH NĂM 2028" { bảng nhiệm vụ }');
    expect(text).not.toMatch(/số: 27|ngày: 15|kiện toàn/u);
  });

  it('of a new plan has no finding', async () => {
    const { files } = newPlan({
      kind: 'commune',
      name: 'UBND xã An Phú',
      place: 'An Phú',
      year: 2027,
      head: 'Trần Thị B',
    });
    const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
    expect(await findings(texts, await carried(texts, 'ke-hoach-2027.mtcl'))).toEqual([]);
  });

  it('leaves behind numbers, dates, progress, days of events, bases of that year and such as no longer hold', async () => {
    const made = await carried({ 'ke-hoach.mtcl': SMALL }, 'ke-hoach.mtcl');
    const { name, text } = made.files[0]!;
    expect(name).toBe('ke-hoach-2028.mtcl');
    expect(await findings({}, made)).toEqual([]);
    expect(text).not.toMatch(/số: 14|căn cứ:|tiến độ ngày|sự kiện "|soạn báo cáo|Báo cáo đã gửi/);
    expect(text).toContain('quyết định {\n  // CẦN');
    expect(text).toContain('của SY {\n  từ: 01/01/2028  đến: 31/12/2028\n  báo cáo "năm" chốt: 30/11/2028\n}');
    expect(text).toContain('"Rà soát quy trình năm 2028, giảm 10% thời gian so với năm 2026"');
    expect(made.left).toEqual(['báo cáo cuoi-nam']);
  });

  it('says of a day before which something is due that the day before it is off', async () => {
    const task = SMALL.replace('thời hạn: tháng 8/2027', 'thời hạn: trước ngày 15/5/2027');
    const { files } = await carried({ 'ke-hoach.mtcl': task }, 'ke-hoach.mtcl');
    expect(files[0]!.text).toContain('hạn trước ngày 15/5/2028 rơi vào ngày nghỉ, đã lùi về trước ngày 13/5/2028.');
  });

  it('marks what a person decides, with what was reached', async () => {
    const { files, decisions, cursor } = await carried({ 'ke-hoach.mtcl': SMALL }, 'ke-hoach.mtcl');
    const { text } = files[0]!;
    const marks = text.split('\n').flatMap((line) => /^\s*\/\/ CẦN QUYẾT ĐỊNH: (.*)/.exec(line)?.[1] ?? []);
    expect(marks).toEqual([
      'biết ngày «Trung ương ban hành» của năm 2028 thì thêm dòng «sự kiện».',
      expect.stringContaining('căn cứ năm trước «Kế hoạch số 28/KH-SY'),
      expect.stringContaining('nay là Nghị định số 118/2025/NĐ-CP'),
      'chỉ tiêu năm 2027: từ 98%, ghi được 94,2% (chưa đạt). Giữ hay đổi?',
      'câu dưới giữ năm 2026 trong viện dẫn, ngoặc, so sánh; sửa nếu cần.',
      'năm 2027 việc này chậm (ghi ngày 30/11/2027): thiếu người. Có làm tiếp không?',
      'hạn 15/01/2028 rơi vào ngày nghỉ, đã lùi về 14/01/2028.',
    ]);
    expect(decisions).toBe(marks.length);
    expect(text.split('\n')[cursor.line]!.slice(cursor.from, cursor.to)).toBe('CẦN QUYẾT ĐỊNH');
  });

  it('lists everything that moved or went, old beside new', async () => {
    const { moved } = await carried({ 'ke-hoach.mtcl': SMALL }, 'ke-hoach.mtcl');
    const lines = moved.map(({ file, line, old, next }) => `${file}:${line ?? ''} ${old} → ${next}`);
    expect(lines).toEqual([
      'ke-hoach.mtcl:1 // Kế hoạch năm 2027 → // Kế hoạch năm 2028',
      'ke-hoach.mtcl:9 kế hoạch năm 2027 của SY { → kế hoạch năm 2028 của SY {',
      'ke-hoach.mtcl:10 từ: 01/01/2027  đến: 31/12/2027 → từ: 01/01/2028  đến: 31/12/2028',
      'ke-hoach.mtcl:11 báo cáo "năm" chốt: 30/11/2027 → báo cáo "năm" chốt: 30/11/2028',
      'ke-hoach.mtcl:12 sự kiện "Trung ương ban hành": 12/04/2027 → ',
      'ke-hoach.mtcl:15 số: 14 → ',
      'ke-hoach.mtcl:15 ngày: 08/01/2027 → ',
      expect.stringContaining('ke-hoach.mtcl:16 '),
      'ke-hoach.mtcl:21 tiến độ ngày 30/11/2027: đạt 471/500 "hồ sơ" → ',
      expect.stringMatching(/^ke-hoach\.mtcl:22 .*Rà soát quy trình năm 2027, .* → .*Rà soát quy trình năm 2028, /),
      'ke-hoach.mtcl:24 thời hạn: chậm nhất 15/01/2027 → thời hạn: chậm nhất 15/01/2028',
      'ke-hoach.mtcl:27 tiến độ ngày 30/11/2027: chậm, lý do "thiếu người" → ',
      'ke-hoach.mtcl:31 thời hạn: tháng 8/2027 → thời hạn: tháng 8/2028',
      expect.stringContaining('chậm nhất 30/11/2028'),
      'ke-hoach.mtcl:43 tiến độ ngày 15/06/2027 { … → ',
      expect.stringMatching(/^ke-hoach\.mtcl:4\d \/\/ Báo cáo đã gửi\. … → $/),
      'ke-hoach-2028.mtcl: căn cứ: ND61 → ',
      'ke-hoach-2028.mtcl: thời hạn: chậm nhất 15/01/2028 → thời hạn: chậm nhất 14/01/2028',
    ]);
  });

  it('reads decomposed letters, byte order marks and the line ends of Windows', async () => {
    const typed = `\uFEFF${SMALL.normalize('NFD').replaceAll('\n', '\r\n')}`;
    const [plain, other] = await Promise.all([SMALL, typed].map((text) => carried({ 'k.mtcl': text }, 'k.mtcl')));
    expect(other).toEqual(plain);
  });

  it('keeps the parts of a plan in several files together, and never takes a name that is there', async () => {
    const texts = {
      'danh-ba.mtcl':
        'cơ quan SY "Sở Y" { địa danh: "Bình Hải"  ký hiệu: "SY" }\nđơn vị VP "Văn phòng"\nvai trò QMR "QMR"\n',
      'khung-2027.mtcl': 'dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của SY\n',
      'ke-hoach-2027.mtcl': 'dùng "khung-2027"\nmục tiêu A "hồ sơ đúng hạn" { chỉ tiêu: 98% }\n',
      'tien-do-2027.mtcl': 'dùng "ke-hoach-2027.mtcl"\ntiến độ ngày 15/06/2027 {\n  A: đạt 98,5%\n}\n',
      'KE-HOACH-2028.mtcl': '// của tôi\n',
    };
    const { files } = await carried(texts, 'ke-hoach-2027.mtcl');
    expect(files.map(({ name }) => name)).toEqual(['khung-2028.mtcl', 'ke-hoach-2028-2.mtcl']);
    expect(files[0]!.text).toBe('dùng "danh-ba.mtcl"\nkế hoạch năm 2028 của SY\n');
    expect(files[1]!.text).toContain('dùng "khung-2028.mtcl"');
    const fromRecords = await carried(texts, 'tien-do-2027.mtcl');
    expect(fromRecords.files.map(({ name }) => name)).toEqual(['khung-2028.mtcl', 'ke-hoach-2028-2.mtcl']);
    expect(fromRecords.files[1]!.text).toContain('ghi được 98,5% (đạt)');
  });

  it.each([
    ['noFile', 'khac.mtcl', 2028],
    ['noPlan', 'danh-ba.mtcl', 2028],
    ['sameYear', 'ke-hoach.mtcl', 2027],
    ['brokenFile', 'hong.mtcl', 2028],
  ])('is refused: %s', async (refused, name, year) => {
    const texts = { 'ke-hoach.mtcl': SMALL, 'danh-ba.mtcl': 'vai trò QMR "QMR"\n', 'hong.mtcl': `${SMALL}mục tiêu {` };
    expect(await carryOver(storeOf(texts), FOLDER, name, year)).toMatchObject({ refused });
  });

  it('of two broken files the one that the other uses is named after it', async () => {
    const texts = { 'hong.mtcl': `dùng "khung.mtcl"\nmục tiêu {`, 'khung.mtcl': `${SMALL}nhiệm vụ {` };
    const named = await carryOver(storeOf(texts), FOLDER, 'hong.mtcl', 2028);
    expect(named).toEqual({ refused: 'brokenFile', detail: 'hong.mtcl' });
  });
});

describe('years moved on', () => {
  it.each([
    ['trước 05/01/2027', 'trước 05/01/2028'],
    ['tháng 12/2026 – tháng 01/2027', 'tháng 12/2027 – tháng 01/2028'],
    ['chậm nhất 29/02/2028', 'chậm nhất 28/02/2029', 2028, 2029],
    ['ngày 29 tháng 02 năm 2028', 'ngày 28 tháng 02 năm 2029', 2028, 2029],
    ['hằng quý trước ngày 25', 'hằng quý trước ngày 25'],
    ['Giai đoạn 2026-2030', 'Giai đoạn 2026-2030'],
    ['Giai đoạn 2025 - 2027, báo cáo trước 15/12/2027', 'Giai đoạn 2025 - 2027, báo cáo trước 15/12/2028'],
    ['2026-2027', '2027-2028'],
  ])('in the deadline %s', (before, after, old = 2027, next = 2028) => {
    const rewrite = new Rewrite(before);
    for (const { from, to, text } of movedInDeadline(before, old, next).changes) rewrite.replace(from, to, text);
    expect(rewrite.result()).toBe(after);
  });

  // Numbers and days of cited documents, what stands in quotes and brackets: as they are, and a person is asked.
  it.each([
    ['Theo Nghị quyết số 66.7/2027/NQ-CP', [2027]],
    ['Công văn số 12/SNV ngày 05/01/2027', [2027]],
    ['Theo Công văn 12/SNV-CCHC ngày 5-1-2027', [2027]],
    ['theo Kế hoạch của Sở Nội vụ ngày 05/01/2027', [2027]],
    ['Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2027 của UBND tỉnh về đào tạo năm 2027', [2027, 2027]],
    ['(dự kiến 15/01/2027)', [2027]],
    ['khi "Trung ương ban hành kế hoạch năm 2027"', [2027]],
    ['khi “có kế hoạch năm 2027” [theo QĐ 2026', [2027, 2026]],
    ['theo Luật Viên chức năm 2026', [2026]],
    ['Hợp đồng số 15/2027', [2027]],
    ['Theo Kế hoạch cải cách hành chính năm 2027 của tỉnh', [2027]],
  ])('never where it is cited, quoted or bracketed: %s', (text, left) => {
    expect(movedInDeadline(text, 2027, 2028)).toEqual({ changes: [], left });
  });

  it.each([
    ['Theo Công văn số 12/SNV ngày 05/01/2027, trước 15/12/2027', 'ngày 05/01/2027, trước 15/12/2028'],
    ['Theo Kế hoạch số 12/KH-UBND ngày 05/01/2027; xong trước 30/6/2027', '05/01/2027; xong trước 30/6/2028'],
    ['Quý IV/2027 (trước 15/12/2027)', 'Quý IV/2028 (trước 15/12/2027)'],
    ['Báo cáo ngày 15/6/2027 và 30/11/2027', 'Báo cáo ngày 15/6/2028 và 30/11/2028'],
    ['Ban hành Kế hoạch trước ngày 15/01/2027', 'trước ngày 15/01/2028'],
    ['25-10-2027', '25-10-2028'],
  ])('behind a citation the deadline moves: %s', (before, after) => {
    const rewrite = new Rewrite(before);
    for (const { from, to, text } of movedInDeadline(before, 2027, 2028).changes) rewrite.replace(from, to, text);
    expect(rewrite.result()).toContain(after);
  });

  it('of dates, to a day that there is', () => {
    expect([movedDate('29/02/2028', 1), movedDate('29/02/2028', 4), movedDate('1/3/2027', 1)]).toEqual([
      '28/02/2029',
      '29/02/2032',
      '1/3/2028',
    ]);
  });

  it.each([
    ['MTCL năm 2027', 1, []],
    ['TCVN ISO 9001:2015, giai đoạn 2026-2030', 0, []],
    ['so với năm 2026', 0, [2026]],
    ['Kế hoạch số 28/KH-SY ngày 04 tháng 01 năm 2027', 0, [2027]],
    ['tăng so với năm 2019', 0, []],
    ['Triển khai Công văn 12/SNV ngày 05/01/2027', 0, [2027]],
    ['Thực hiện Kết luận số 15 ngày 05/01/2027', 0, [2027]],
    ['Phong trào “Thi đua năm 2027”, hội nghị (năm 2027)', 0, [2027, 2027]],
  ])('in the words «%s»', (text, moved, left) => {
    const found = movedInText(text, 2027, 2028);
    expect(found.changes).toHaveLength(moved);
    expect(found.left).toEqual(left);
  });
});

describe('a rewritten text', () => {
  it('loses whole lines, and no blank line stands twice', () => {
    const text = 'a\n\n  b: 1  c: 2\n\nd { e: 3  f: 4 }\n';
    const rewrite = new Rewrite(text);
    rewrite.remove(text.indexOf('b: 1'), text.indexOf('b: 1') + 4);
    rewrite.remove(text.indexOf('c: 2'), text.indexOf('c: 2') + 4);
    rewrite.remove(text.indexOf('e: 3'), text.indexOf('e: 3') + 4);
    rewrite.remark(text.indexOf('f: 4'), 'xem lại');
    expect(rewrite.result()).toBe('a\n\n// xem lại\nd { f: 4 }\n');
  });
});
