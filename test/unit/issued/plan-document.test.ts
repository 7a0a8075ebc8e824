import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/calendar/index.ts';
import { load } from '../../../src/language/test/load.ts';
import { HEAD } from '../document/lines.ts';
import { between, issuedOf } from './documents.ts';

describe('soạn kế hoạch', () => {
  it('prints letterhead, type name, title, numbered sections, closing and signature (mẫu 1.4)', async () => {
    const { lines, findings, document } = await issuedOf(`
      người ký GiamDoc { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
      soạn kế hoạch KH-ISO {
        số: 2  ngày: 04/01/2027
        trích yếu: "Duy trì hệ thống năm {năm}"
        mở đầu: "{cơ quan} ban hành Kế hoạch, như sau:"
        phần "Mục đích, yêu cầu" {
          mục "Mục đích" { - "Nâng cao chất lượng;"  - "Giảm thời gian." }
          mục "Yêu cầu" { "Các phòng:" điểm "rà soát;" { - "quy trình;" + "quy trình nội bộ;" } điểm "báo cáo." }
        }
        phần "Kinh phí" { mục "Nguồn": "Ngân sách năm {năm}." khoản "Định mức theo quy định." }
        kết thúc: "Trong quá trình thực hiện, nếu vướng mắc, báo cáo Văn phòng."
        nơi nhận: "Ban Giám đốc"
        lưu: "VT, VP"
        người ký: GiamDoc
      }`);
    expect(findings).toEqual([]);
    expect(document.fileName).toBe('ke-hoach-kh-iso-2027-sngv');
    expect(lines).toEqual([
      'UBND TỈNH BÌNH HẢI',
      'SỞ NGOẠI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 02/KH-SNgV',
      'Bình Hải, ngày 04 tháng 01 năm 2027',
      'KẾ HOẠCH',
      'Duy trì hệ thống năm 2027',
      'Sở Ngoại vụ ban hành Kế hoạch, như sau:',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '- Nâng cao chất lượng;',
      '- Giảm thời gian.',
      '2. Yêu cầu',
      'Các phòng:',
      'a) rà soát;',
      '- quy trình;',
      '+ quy trình nội bộ;',
      'b) báo cáo.',
      'II. KINH PHÍ',
      '1. Nguồn: Ngân sách năm 2027.',
      '2. Định mức theo quy định.',
      'Trong quá trình thực hiện, nếu vướng mắc, báo cáo Văn phòng./.',
      'Nơi nhận:',
      '- Ban Giám đốc;',
      '- Lưu: VT, VP.',
      'GIÁM ĐỐC',
      '',
      '',
      '',
      '',
      '',
      'Nguyễn Văn A',
    ]);
  });

  it('is complete where the file only says that it is wanted', async () => {
    const { lines, document } = await issuedOf(
      'nhiệm vụ "Rà soát quy trình" { chủ trì: VP thời hạn: quý I/2027 } soạn kế hoạch',
    );
    expect(document.draft).toBe(true);
    expect(lines.filter((line) => /^[IVX]+\. /.test(line))).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. NỘI DUNG THỰC HIỆN',
      'III. TỔ CHỨC THỰC HIỆN',
    ]);
    expect(lines).toContain('1 | Rà soát quy trình | Văn phòng | Quý I/2027');
  });

  it.each([
    ['upright', '', true],
    ['across', 'khổ ngang ', false],
  ])('an annex %s has its reference on as many lines as its pages need', async (_, across, folded) => {
    const { document } = await issuedOf(
      `soạn kế hoạch { số: 8 ngày: 11/12/2027 phụ lục "Danh sách" ${across}{ "Có danh sách kèm theo." } }`,
      HEAD.replace('"Sở Ngoại vụ"', '"Sở Nông nghiệp và Môi trường"'),
    );
    const [reference] = document.sections
      .at(-1)!
      .blocks.filter((block) => block.type === 'paragraph' && block.style === 'annexReference');
    expect(reference?.type === 'paragraph' && reference.runs.some((run) => 'break' in run)).toBe(folded);
  });

  it('names its annexes with Roman numbers and refers to itself', async () => {
    const { document, lines } = await issuedOf(`soạn kế hoạch { số: 12 ngày: 09/03/2027
      phụ lục "Nội dung và tiến độ" { "Lịch." }
      phụ lục "Biểu mẫu" khổ ngang { "Mẫu." } }`);
    expect(
      document.sections.map(({ name, orientation, startsNumbering }) => [name, orientation, startsNumbering]),
    ).toEqual([
      ['Kế hoạch', 'portrait', true],
      ['Phụ lục I', 'portrait', true],
      ['Phụ lục II', 'landscape', true],
    ]);
    expect(between(lines, 'Phụ lục I', 'Lịch')).toEqual([
      'Phụ lục I',
      'NỘI DUNG VÀ TIẾN ĐỘ',
      '(Kèm theo Kế hoạch số 12/KH-SNgV ngày 09 tháng 3 năm 2027 của Sở Ngoại vụ)',
      'Lịch./.',
    ]);
  });
});

describe('bảng nhiệm vụ', () => {
  const TASKS = `
    mục tiêu DVC "đạt 98% hồ sơ đúng hạn" {
      nhiệm vụ thống-kê "Thống kê" { chủ trì: VP phối hợp: HTQT, VP thời hạn: ngày 15/03/2027 theo dõi: QMR kết quả: "Bảng" }
      nhiệm vụ báo-cáo "Báo cáo" { chủ trì: VP thời hạn: quý II/2027 theo dõi: QMR }
    }
    nhiệm vụ riêng "Việc riêng" { chủ trì: HTQT thời hạn: thường xuyên theo dõi: QMR }`;
  const tableOf = async (table: string) => {
    const { document, findings } = await issuedOf(`${TASKS}\nsoạn kế hoạch { ${table} "Hết." }`);
    const block = document.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table');
    const cells = (rows: typeof block extends infer _ ? { cells: { blocks: { runs: object[] }[] }[] }[] : never) =>
      rows.map(({ cells: row }) =>
        row.map(({ blocks }) =>
          blocks.map(({ runs }) => runs.map((run) => ('text' in run ? run.text : '')).join('')).join('/'),
        ),
      );
    return block?.type === 'table' ? { head: cells(block.headerRows), rows: cells(block.rows), findings } : undefined;
  };

  it('has the columns asked for, with their usual or own headings', async () => {
    const table = await tableOf(
      'bảng nhiệm vụ { cột: STT, nội dung "Nhiệm vụ", thực hiện, thời hạn chọn: thống-kê, riêng }',
    );
    expect(table?.findings).toEqual([]);
    expect(table?.head).toEqual([['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian hoàn thành']]);
    // A unit that leads stands once, although it also coordinates.
    expect(table?.rows.map((row) => row.slice(1))).toEqual([
      ['Thống kê', 'Văn phòng;/Phòng Hợp tác quốc tế.', 'Ngày 15/03/2027'],
      ['Việc riêng', 'Phòng Hợp tác quốc tế', 'Thường xuyên'],
    ]);
  });

  it('heads the tasks of a chosen objective', async () => {
    const table = await tableOf('bảng nhiệm vụ { cột: nội dung, kết quả chọn: DVC }');
    expect(table?.rows).toEqual([['đạt 98% hồ sơ đúng hạn'], ['Thống kê', 'Bảng'], ['Báo cáo', '']]);
  });

  it('may hold tasks of its own, which reach the calendar but not the plan table of the decision', async () => {
    const text = `${HEAD}${TASKS}\nsoạn kế hoạch { bảng nhiệm vụ { cột: STT, nội dung, thời hạn
      nhiệm vụ "Kiện toàn Ban Chỉ đạo" { chủ trì: VP thời hạn: quý I/2027 } } }`;
    const { plan } = await load(text);
    expect(calendarOf(plan!).entries.map(({ due, task }) => `${due} ${task.title}`)).toContain(
      '2027-03-31 Kiện toàn Ban Chỉ đạo',
    );
    const { lines } = await issuedOf(`${TASKS}\nsoạn kế hoạch { bảng nhiệm vụ { cột: STT, nội dung, thời hạn
      nhiệm vụ "Kiện toàn Ban Chỉ đạo" { chủ trì: VP thời hạn: quý I/2027 } } "Hết." }`);
    expect(lines).toContain('1 | Kiện toàn Ban Chỉ đạo | Quý I/2027');
  });
});

describe('chế độ báo cáo', () => {
  it('prints as a line of text and is due on the calendar', async () => {
    const text = `nhóm CacPhong "các phòng chuyên môn" { VP, HTQT }
      soạn kế hoạch { phần "Chế độ báo cáo" {
        chế độ báo cáo "báo cáo kết quả quý" { chủ trì: CacPhong gửi: "Văn phòng" thời hạn: hằng quý trước ngày 25 }
        chế độ báo cáo "báo cáo năm" { chủ trì: VP thời hạn: chậm nhất 15/12 lời văn: "Văn phòng tổng hợp, báo cáo chậm nhất ngày 15/12." }
      } }`;
    const { lines } = await issuedOf(text);
    expect(between(lines, 'I. CHẾ ĐỘ', '- Văn phòng')).toEqual([
      'I. CHẾ ĐỘ BÁO CÁO',
      '- Các phòng chuyên môn gửi báo cáo kết quả quý về Văn phòng (hằng quý trước ngày 25).',
      '- Văn phòng tổng hợp, báo cáo chậm nhất ngày 15/12./.',
    ]);
    const { plan } = await load(HEAD + text);
    expect(calendarOf(plan!).entries.map(({ due, task }) => `${due} ${task.title}`)).toEqual([
      '2027-03-24 Báo cáo kết quả quý',
      '2027-06-24 Báo cáo kết quả quý',
      '2027-09-24 Báo cáo kết quả quý',
      '2027-12-15 Báo cáo năm',
      '2027-12-24 Báo cáo kết quả quý',
    ]);
  });
});

describe('other kinds', () => {
  it('report to a higher level: "Kính gửi", "Như trên"', async () => {
    const { lines } = await issuedOf(
      'soạn tờ trình { số: 3 ngày: 03/02/2027 trích yếu: "Về việc khen thưởng" kính gửi: "Ủy ban nhân dân tỉnh", "Sở Nội vụ" "Nội dung." }',
    );
    expect(between(lines, 'Số', '- Lưu')).toEqual([
      'Số: 03/TTr-SNgV',
      'Bình Hải, ngày 03 tháng 02 năm 2027',
      'TỜ TRÌNH',
      'Về việc khen thưởng',
      'Kính gửi:',
      '- Ủy ban nhân dân tỉnh;',
      '- Sở Nội vụ.',
      'Nội dung./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
    ]);
  });

  it('letters have no type name: subject under the number, sign of the drafting unit', async () => {
    const { lines } = await issuedOf(
      'soạn công văn { số: 12 ký hiệu: "VP" ngày: 03/02/2027 trích yếu: "Về việc báo cáo quý" kính gửi: "Sở Khoa học và Công nghệ" "Nội dung." }',
    );
    expect(between(lines, 'Số', 'Nội dung')).toEqual([
      'Số: 12/SNgV-VP',
      'V/v báo cáo quý',
      'Bình Hải, ngày 03 tháng 02 năm 2027',
      'Kính gửi: Sở Khoa học và Công nghệ',
      'Nội dung./.',
    ]);
  });

  it('a letter that says not to whom it goes leaves room for it, a decision without articles keeps its form', async () => {
    const letter = await issuedOf('soạn công văn { trích yếu: "báo cáo" "Nội dung." }');
    expect(letter.lines).toContain('Kính gửi: …');
    const decision = await issuedOf('soạn quyết định { trích yếu: "Về việc kiện toàn" }');
    expect(decision.lines).toContain('QUYẾT ĐỊNH:');
  });

  it('decisions have authority, bases and articles', async () => {
    const { lines } =
      await issuedOf(`soạn quyết định BanChiDao { số: 7 ngày: 05/01/2027 trích yếu: "Về việc kiện toàn Ban Chỉ đạo ISO"
      căn cứ: "Quyết định số 01/QĐ ngày 02/01/2027" theo đề nghị của: "Chánh Văn phòng"
      điều { "Kiện toàn Ban Chỉ đạo." } điều { "Hiệu lực từ ngày ký." } }`);
    expect(between(lines, 'QUYẾT ĐỊNH', '- Như')).toEqual([
      'QUYẾT ĐỊNH',
      'Về việc kiện toàn Ban Chỉ đạo ISO',
      'GIÁM ĐỐC SỞ NGOẠI VỤ',
      'Căn cứ Quyết định số 01/QĐ ngày 02/01/2027;',
      'Theo đề nghị của Chánh Văn phòng.',
      'QUYẾT ĐỊNH:',
      'Điều 1. Kiện toàn Ban Chỉ đạo.',
      'Điều 2. Hiệu lực từ ngày ký./.',
      'Nơi nhận:',
      '- Như Điều 2;',
    ]);
  });

  it('minutes are signed by clerk and chair and carry no place and date', async () => {
    const { lines } = await issuedOf(`người ký ChuToa { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
      người ký ThuKy { họ tên: "Trần Thị B" }
      soạn biên bản { trích yếu: "Họp xem xét của lãnh đạo" "Nội dung." thư ký: ThuKy người ký: ChuToa }`);
    expect(lines.some((line) => line.startsWith('Bình Hải'))).toBe(false);
    expect(lines.filter(Boolean).slice(-7)).toEqual([
      'Nội dung./.',
      'THƯ KÝ',
      'Trần Thị B',
      'CHỦ TỌA',
      'Nguyễn Văn A',
      'Nơi nhận:',
      '- Lưu: VT.',
    ]);
  });

  it('a name of the agency’s own, with its sign', async () => {
    const { lines } = await issuedOf('soạn "bản công bố" { số: 1 ký hiệu: "CB" trích yếu: "Hệ thống" "Nội dung." }');
    expect(lines).toContain('BẢN CÔNG BỐ');
    expect(lines).toContain('Số: 01/CB-SNgV');
  });
});
