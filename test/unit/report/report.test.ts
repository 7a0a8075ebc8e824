import { describe, expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import {
  countsOf,
  isKnownPeriod,
  periodOf,
  periodTyped,
  reportOf,
  vietnameseDecimal,
  vietnameseRate,
} from '../../../src/report/index.ts';
import { HEAD } from '../document/lines.ts';
import { between, issuedOf, mistakes } from '../issued/documents.ts';

/** Periods with cut-offs, one objective, three tasks. */
const YEAR = HEAD.replace(
  'kế hoạch năm 2027 của SNgV',
  'kế hoạch năm 2027 của SNgV { báo cáo "6 tháng" chốt: 15/06/2027 báo cáo "năm" chốt: 30/11/2027 }',
);
const PLAN = `
mục tiêu DVC "Giải quyết đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 04 "sáng kiến"
  nhiệm vụ một-lần "Rà soát quy trình" { chủ trì: VP thời hạn: chậm nhất 31/3 theo dõi: QMR }
  nhiệm vụ hằng-quý "Thống kê" { chủ trì: VP thời hạn: hằng quý trước ngày 25 theo dõi: QMR }
  nhiệm vụ cuối-năm "Tổng kết" { chủ trì: HTQT thời hạn: chậm nhất 20/11 theo dõi: QMR }
}
`;

async function figures(progress: string, period = '6 tháng') {
  const { plan, findings } = await load(YEAR + PLAN + progress);
  expect(mistakes(findings)).toEqual([]);
  return reportOf(plan!, periodOf(plan!, period));
}

describe('tasks on the cut-off day', () => {
  const states = async (progress: string, period?: string) =>
    (await figures(progress, period)).tasks.map(
      ({ task, state, due, dueDone }) => `${task.id} ${state} ${dueDone}/${due}`,
    );

  it('are late once a due day has passed undone', async () => {
    expect(await states('')).toEqual(['một-lần late 0/1', 'hằng-quý late 0/1', 'cuối-năm notStarted 0/0']);
  });

  it('are done when all their due days are', async () => {
    const progress = `tiến độ ngày 31/03/2027 { một-lần: hoàn thành ngày 30/03/2027 hằng-quý: hoàn thành ngày 24/03/2027 }`;
    expect(await states(progress)).toEqual(['một-lần done 1/1', 'hằng-quý inProgress 1/1', 'cuối-năm notStarted 0/0']);
    expect(await states(progress, 'năm')).toEqual(['một-lần done 1/1', 'hằng-quý late 1/3', 'cuối-năm late 0/1']);
  });

  it('take the latest record before the cut-off; later ones wait for the next report', async () => {
    const progress = `
      tiến độ ngày 10/06/2027 { một-lần: hoàn thành ngày 09/06/2027 }
      tiến độ ngày 01/04/2027 { một-lần: chậm, lý do "Chờ ý kiến" }
      tiến độ ngày 20/06/2027 { cuối-năm: không thực hiện, lý do "Không còn phù hợp" }`;
    expect((await states(progress)).filter((line) => !line.startsWith('hằng'))).toEqual([
      'một-lần done 1/1',
      'cuối-năm notStarted 0/0',
    ]);
    expect((await states(progress, 'năm')).at(-1)).toBe('cuối-năm dropped 0/1');
  });

  it('may have their records beside them', async () => {
    const { plan } = await load(`${YEAR} mục tiêu A "đạt 98% việc" { nhiệm vụ b "Làm" { thời hạn: chậm nhất 31/3
      tiến độ ngày 31/03/2027: hoàn thành ngày 30/03/2027, minh chứng "Báo cáo" số "12/BC-VP" ngày 30/03/2027 tại "minh-chung/12.pdf" } }`);
    const [entry] = plan!.progress;
    expect(entry).toMatchObject({ on: '2027-03-31', state: 'done', doneOn: '2027-03-30' });
    expect(entry?.evidence[0]).toMatchObject({ location: 'minh-chung/12.pdf' });
    expect(entry?.evidence[0]?.parts.map((part) => ('text' in part ? part.text : '')).join('')).toBe(
      'Báo cáo số 12/BC-VP ngày 30/3/2027',
    );
    expect(reportOf(plan!, periodOf(plan!, '6 tháng')).tasks[0]?.state).toBe('done');
  });
});

describe('targets', () => {
  const verdicts = async (progress: string, period?: string) =>
    (await figures(progress, period)).objectives.flatMap(({ targets }) =>
      targets.map(({ target, reached, verdict }) => `${target.id} ${reached?.measure ?? '–'} ${verdict}`),
    );

  it('are held against their comparison', async () => {
    const progress = 'tiến độ ngày 14/06/2027 { DungHan: đạt 98/100 "hồ sơ" SangKien: đạt 3 }';
    expect(await verdicts(progress)).toEqual(['DungHan 98 reached', 'SangKien 3 pending']);
    expect(await verdicts(progress, 'năm')).toEqual(['DungHan 98 reached', 'SangKien 3 missed']);
    expect(await verdicts('')).toEqual(['DungHan – unknown', 'SangKien – unknown']);
  });

  it('of several units are one sum: 90/100 and 300/300 are 97,5%, not 95%', async () => {
    const progress = `
      tiến độ ngày 10/06/2027 của VP { DungHan: đạt 90/100 SangKien: đạt 1 }
      tiến độ ngày 11/06/2027 của HTQT { DungHan: đạt 300/300 SangKien: đạt 3 }
      tiến độ ngày 05/04/2027 của HTQT { DungHan: đạt 1/300 }`;
    expect(await verdicts(progress)).toEqual(['DungHan 97.5 pending', 'SangKien 4 reached']);
  });

  it('without a number: what its units say of an objective is reached where all of them say so', async () => {
    const verdict = async (progress: string, period = '6 tháng') => {
      const { plan } = await load(`${YEAR} mục tiêu A "Không để xảy ra khiếu nại" {}\n${progress}`);
      return reportOf(plan!, periodOf(plan!, period)).objectives[0]?.verdict;
    };
    const said = (of: string, state: string) => `tiến độ ngày 10/06/2027 của ${of} { A: ${state} }\n`;
    expect(await verdict(said('VP', 'hoàn thành'))).toBe('reached');
    expect(await verdict(said('VP', 'hoàn thành') + said('HTQT', 'hoàn thành'))).toBe('reached');
    const mixed = said('VP', 'hoàn thành') + said('HTQT', 'đang làm');
    expect([await verdict(mixed), await verdict(mixed, 'năm')]).toEqual(['pending', 'missed']);
    const dropped = said('VP', 'hoàn thành') + said('HTQT', 'không thực hiện, lý do "Không còn phù hợp"');
    // Sentences, tables and tiles have one word for what is not reached: «chưa đạt» until the year's last report.
    expect([await verdict(dropped), await verdict(dropped, 'năm')]).toEqual(['pending', 'missed']);
    expect(await verdict('')).toBe('unknown');
  });

  it('know the records they come from', async () => {
    const [objective] = (await figures('tiến độ ngày 14/06/2027 {\n DungHan: đạt 99%\n}')).objectives;
    const source = objective?.targets[0]?.entries[0]?.source;
    expect(source?.uri).toMatch(/a\.mtcl$/);
    const lines = (YEAR + PLAN).split('\n').length;
    expect(source?.start.line).toBe(lines);
  });

  it.each([
    ['trên 95%', '95%', 'pending'],
    ['trên 95%', '95,1%', 'reached'],
    ['dưới 5%', '5%', 'pending'],
    ['không quá 5%', '5%', 'reached'],
    ['100%', '417/417', 'reached'],
    ['100%', '416/417', 'pending'],
    ['0 "đơn thư quá hạn"', '0', 'reached'],
    ['0 "đơn thư quá hạn"', '1', 'pending'],
    ['55,7 "triệu đồng"', '56', 'reached'],
    ['từ 90 đến 95%', '95%', 'reached'],
    ['từ 90 đến 95%', '89,9%', 'pending'],
  ])('%s, reached %s: %s', async (target, reached, verdict) => {
    const { plan, findings } = await load(
      `${YEAR} mục tiêu A "Việc" { chỉ tiêu: ${target} tiến độ ngày 14/06/2027: đạt ${reached} }`,
    );
    expect(mistakes(findings)).toEqual([]);
    expect(reportOf(plan!, periodOf(plan!, '6 tháng')).objectives[0]?.verdict).toBe(verdict);
  });
});

describe('periods', () => {
  it.each([
    ['6 tháng', '6 tháng đầu năm 2027', '2027-06-15', false],
    ['năm', 'năm 2027', '2027-11-30', true],
    ['quý I', 'quý I năm 2027', '2027-03-31', false],
    ['quý IV', 'quý IV năm 2027', '2027-12-31', true],
    ['quý I năm 2027', 'quý I năm 2027', '2027-03-31', false],
    ['quý II/2027', 'quý II/2027', '2027-06-30', false],
    ['6 tháng đầu năm 2027', '6 tháng đầu năm 2027', '2027-06-15', false],
    ['tháng 2', 'tháng 2 năm 2027', '2027-02-28', false],
    ['tháng 12', 'tháng 12 năm 2027', '2027-12-31', true],
  ])('%s', async (title, name, cutOff, final) => {
    const { plan } = await load(YEAR);
    expect(periodOf(plan!, title)).toMatchObject({ name, cutOff, final });
    expect(isKnownPeriod(plan!, title)).toBe(true);
  });

  it.each([
    ['6 thang', '6 tháng'],
    ['NAM', 'năm'],
    ['quy II', 'quý II'],
    ['ca nam', 'cả năm'],
    ['6 thang dau nam 2027', '6 tháng đầu năm 2027'],
    ['bao cao thang 2', undefined],
    ['quy V', undefined],
  ])('«%s» typed on a command line: %s', async (typed, title) => {
    const { plan } = await load(YEAR);
    expect(periodTyped([plan!], typed)).toBe(title);
  });

  it.each(['abc', 'tháng 13', 'tháng 0', 'quý V', 'năm 2026', '6 tháng cuối năm'])('%s is none', async (title) => {
    const { plan, findings } = await load(`${YEAR} soạn báo cáo { kỳ: "${title}" }`);
    expect(isKnownPeriod(plan!, title)).toBe(false);
    const own = findings.filter((finding) => finding.includes('MTCL303'));
    expect(own).toEqual([expect.stringContaining(`Không có kỳ báo cáo «${title}». Các kỳ: quý I, quý II`)]);
  });

  it.each(['soạn báo cáo { kỳ: "6 tháng {năm}" }', 'soạn báo cáo { kỳ: "" }'])('%s is said', async (text) => {
    const { findings } = await load(`${YEAR} ${text}`);
    expect(findings.filter((finding) => finding.includes('MTCL303'))).toEqual([
      expect.stringMatching(text.includes('{năm}') ? /không dùng \{…\}/ : /Kỳ chưa có tên/),
    ]);
  });

  it('a declared name in braces is said, too', async () => {
    const text =
      'cơ quan A "Sở A" { địa danh: "X" } kế hoạch năm 2027 của A { báo cáo "quý I/{năm}" chốt: 31/03/2027 }';
    expect((await load(text)).findings.join()).toContain('MTCL303 Tên kỳ phải viết thẳng');
  });

  it('one that the plan declares is known, and named where another is wrong', async () => {
    const text =
      'cơ quan A "Sở A" { địa danh: "X" } kế hoạch năm 2027 của A { báo cáo "đợt thi đua" chốt: 20/08/2027 }';
    const right = await load(`${text} soạn báo cáo { kỳ: "đợt thi đua" }`);
    expect(right.findings.filter((finding) => finding.includes('MTCL303'))).toEqual([]);
    const wrong = await load(`${text} soạn báo cáo { kỳ: "đợt hai" }`);
    expect(wrong.findings.join()).toContain('kế hoạch khai: «đợt thi đua»');
  });
});

describe('numbers', () => {
  it('print the Vietnamese way', () => {
    expect([0, 98.5, 1234567.891, 0.1 + 0.2].map((value) => vietnameseDecimal(value))).toEqual([
      '0',
      '98,5',
      '1.234.567,89',
      '0,3',
    ]);
    expect([98.8009, 100, 33.3333, 0.05].map((rate) => vietnameseRate(rate))).toEqual([
      '98,8%',
      '100%',
      '33,3%',
      '0,1%',
    ]);
  });

  it('show no rate as reached that is not', () => {
    expect(vietnameseRate(97.96, 98)).toBe('97,96%');
    expect(vietnameseRate(98.04, 98)).toBe('98,04%');
    expect(vietnameseRate(99.9996, 100)).toBe('99,9996%');
  });
});

describe('soạn báo cáo', () => {
  const PROGRESS = `
    tiến độ ngày 14/06/2027 {
      một-lần: hoàn thành ngày 30/03/2027
      hằng-quý: chậm, lý do "Thiếu số liệu", đề xuất "Bổ sung phần mềm thống kê"
      DungHan: đạt 412/417 "hồ sơ", minh chứng "Bảng thống kê"
      SangKien: đạt 2
    }`;

  it('is complete where the file only names the period, and its wording follows the figures', async () => {
    const { lines, document, findings } = await issuedOf(`${PLAN}${PROGRESS} soạn báo cáo { kỳ: "6 tháng" }`, YEAR);
    expect(findings).toEqual([]);
    expect(document.id).toBe('bao-cao-6-thang');
    expect(between(lines, 'BÁO CÁO', 'Trên đây')).toEqual([
      'BÁO CÁO',
      'Kết quả thực hiện Mục tiêu chất lượng 6 tháng đầu năm 2027',
      'Sở Ngoại vụ báo cáo kết quả thực hiện Mục tiêu chất lượng và Kế hoạch thực hiện Mục tiêu chất lượng 6 tháng đầu năm 2027 (số liệu chốt đến ngày 15/6/2027), như sau:',
      'I. TÌNH HÌNH TRIỂN KHAI THỰC HIỆN',
      'Năm 2027, Sở Ngoại vụ xác định 01 mục tiêu chất lượng với 02 chỉ tiêu và 03 nhiệm vụ thực hiện, gắn với việc duy trì, cải tiến Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015. Đến ngày 15/6/2027:',
      '- Hoàn thành 01/03 nhiệm vụ (33,3%);',
      '- Chưa triển khai 01 nhiệm vụ (chưa đến hạn);',
      '- Chậm tiến độ 01 nhiệm vụ;',
      '- Tính đến ngày chốt số liệu có 02 lượt việc đến hạn, đã hoàn thành 01 lượt (50%).',
      'II. KẾT QUẢ THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG',
      'Mục tiêu chất lượng chưa đạt (chi tiết tại Phụ lục kèm theo).',
      'III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'Đến ngày 15/6/2027, còn 01 mục tiêu chưa đạt, 01 nhiệm vụ chậm tiến độ, cụ thể:',
      'STT | Nhiệm vụ | Chủ trì | Thời hạn | Tình trạng và lý do',
      '1 | Thống kê | Văn phòng | Hằng quý trước ngày 25 | Chậm (quá hạn từ 24/3/2027): Thiếu số liệu',
      'IV. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
      'Trong thời gian còn lại của năm, tập trung thực hiện các nhiệm vụ sau:',
      'STT | Nhiệm vụ | Chủ trì | Thời hạn',
      '1 | Thống kê | Văn phòng | 24/3/2027',
      '2 | Tổng kết | Phòng Hợp tác quốc tế | 20/11/2027',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
      '- Nhiệm vụ “Thống kê”: Bổ sung phần mềm thống kê.',
      'Trên đây là báo cáo kết quả thực hiện Mục tiêu chất lượng 6 tháng đầu năm 2027 của Sở Ngoại vụ./.',
    ]);
    expect(between(lines, 'Phụ lục', '3 | Tổng kết')).toEqual([
      'Phụ lục',
      'KẾT QUẢ THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG',
      expect.stringMatching(/^\(Kèm theo Báo cáo số\s+\/BC-SNgV ngày … tháng … năm 2027 của Sở Ngoại vụ\)$/),
      'STT | Mục tiêu chất lượng | Chỉ tiêu | Kết quả đạt được | Tỷ lệ | Đánh giá | Minh chứng | Lý do, ghi chú',
      '1 | Giải quyết đúng hạn | Hồ sơ đúng hạn: từ 98% | 412/417 hồ sơ | 98,8% | Đạt | Bảng thống kê | ',
      'Sáng kiến: ít nhất 04 sáng kiến | 2 sáng kiến | 50% | Chưa đạt |  | ',
      'Kết quả thực hiện các nhiệm vụ:',
      'STT | Nhiệm vụ | Chủ trì | Thời hạn | Tình trạng và lý do',
      '1 | Rà soát quy trình | Văn phòng | Chậm nhất 31/3 | Hoàn thành ngày 30/3/2027',
      '2 | Thống kê | Văn phòng | Hằng quý trước ngày 25 | Chậm (quá hạn từ 24/3/2027): Thiếu số liệu',
      '3 | Tổng kết | Phòng Hợp tác quốc tế | Chậm nhất 20/11 | Chưa bắt đầu./.',
    ]);
  });

  it('fills figures into the file’s own sentences', async () => {
    const { lines } = await issuedOf(
      `${PLAN}${PROGRESS} soạn báo cáo { kỳ: "6 tháng"
        phần "Kết quả" { "Đến {ngày chốt} xong {nhiệm vụ hoàn thành}/{tổng nhiệm vụ} việc ({tỷ lệ hoàn thành}), chậm {nhiệm vụ chậm}; đạt {chỉ tiêu đạt}/{tổng chỉ tiêu} chỉ tiêu." } }`,
      YEAR,
    );
    expect(lines).toContain('Đến 15/6/2027 xong 01/03 việc (33,3%), chậm 01; đạt 01/02 chỉ tiêu./.');
  });

  it('says so when nothing is late', async () => {
    const { lines } = await issuedOf(
      `${PLAN} tiến độ ngày 31/05/2027 { một-lần: hoàn thành hằng-quý: hoàn thành } soạn báo cáo { kỳ: "6 tháng" }`,
      YEAR,
    );
    expect(lines).toContain('- Không có nhiệm vụ chậm tiến độ;');
    expect(lines).toContain('Đến ngày 15/6/2027, không có nhiệm vụ chậm tiến độ.');
    expect(lines).toContain('Chưa có số liệu để đánh giá mục tiêu chất lượng (chi tiết tại Phụ lục kèm theo).');
  });

  it('counts objectives, targets and tasks', async () => {
    const counts = countsOf(await figures(PROGRESS));
    expect(counts.tasks).toEqual({ all: 3, done: 1, inProgress: 0, late: 1, notStarted: 1, dropped: 0 });
    expect(counts.targets).toEqual({ all: 2, reached: 1, missed: 1, unknown: 0 });
  });
});
