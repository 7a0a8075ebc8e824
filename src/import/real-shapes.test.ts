/** Shapes of real files: what stands in an article, headers and rows that a converter tore, heads typed with tabs. */
import { describe, expect, test } from 'vitest';
import { imported } from './testing/imported.ts';
import { cell, kindAndTitle, p, table } from './testing/word-file.ts';

const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kết quả'];

test('parts that an article orders stand in the article, in their order', () => {
  const { text } = imported(
    kindAndTitle('QUYẾT ĐỊNH', 'Phê duyệt Đề án chuyển đổi số') +
      p('QUYẾT ĐỊNH:', { align: 'center', bold: true }) +
      p('Điều 1. Phê duyệt Đề án với các nội dung sau:') +
      p('I. MỤC TIÊU') +
      p('1. Đến năm 2030 kinh tế số chiếm 30%.') +
      p('II. GIẢI PHÁP') +
      p('1. Rà soát văn bản.') +
      p('Điều 2. Quyết định này có hiệu lực kể từ ngày ký.'),
  );
  expect(text).toContain(`  điều {
    "Phê duyệt Đề án với các nội dung sau:"
    phần "MỤC TIÊU" {
      khoản "Đến năm 2030 kinh tế số chiếm 30%."
    }
    phần "GIẢI PHÁP" {
      khoản "Rà soát văn bản."
    }
  }
  điều {
    "Quyết định này có hiệu lực kể từ ngày ký."
  }`);
});

test('recipients are those of the paper: what would be printed by itself is left out where it had none', () => {
  const ending = (...lines: string[]) =>
    imported(
      kindAndTitle('QUYẾT ĐỊNH', 'Về việc phân công công tác') +
        p('Điều 1. Phân công bà Nguyễn Thị B.') +
        p('Điều 2. Quyết định này có hiệu lực kể từ ngày ký.') +
        p('Nơi nhận:') +
        lines.map((line) => p(line)).join('') +
        p('GIÁM ĐỐC', { align: 'center', bold: true }) +
        p('Nguyễn Văn A', { align: 'center', bold: true }),
    ).text;
  expect(ending('- UBND tỉnh;', '- Lưu: VT.')).toContain('  nơi nhận: "", "UBND tỉnh"\n  lưu: "VT"\n');
  expect(ending('- Như Điều 2;', '- Lưu hồ sơ.')).toContain('  nơi nhận: "Như Điều 2", "Lưu hồ sơ"\n  lưu: ""\n');
  expect(ending('- Như Điều 2;', '- Lưu: VT.')).toContain('  nơi nhận: "Như Điều 2"\n  lưu: "VT"\n');
});

describe('a table of tasks', () => {
  test('rows may have a code, where task, doer and day are named; a list of codes is no list of tasks', () => {
    const tasksOf = (...rows: string[][]) =>
      imported(kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027') + table(rows)).summary.found.tasks;
    expect(
      tasksOf(
        ['Mã số', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['NV-01', 'Rà soát quy trình', 'Văn phòng', '15/3/2027'],
        ['NV-02', 'Đánh giá nội bộ', 'Thanh tra', 'Quý III'],
      ),
    ).toBe(2);
    expect(
      tasksOf(
        ['Mã số', 'Tên thủ tục', 'Cơ quan thực hiện', 'Thời hạn giải quyết'],
        ['1.001', 'Cấp thẻ', 'Văn phòng', '05 ngày'],
        ['1.002', 'Cấp lại thẻ', 'Văn phòng', '03 ngày'],
      ),
    ).toBe(0);
  });

  test('a row torn in several cells at once is one task, whatever letters it goes on with', () => {
    const { text, summary } = imported(
      kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027') +
        table([
          HEADER,
          ['1', 'Xây dựng', 'Văn phòng', 'Các phòng, đơn vị,', 'Định kỳ', 'Báo cáo'],
          ['', 'Chương trình công tác tháng', '', 'UBND các xã', 'hằng tháng', 'kết quả'],
          ['2', 'Tổng kết năm', 'Văn phòng', 'Các phòng', 'Quý IV/2027', 'Báo cáo'],
        ]),
    );
    expect(summary.found.tasks).toBe(2);
    expect(text).toContain('nhiệm vụ "Xây dựng Chương trình công tác tháng" {');
    expect(text).toContain('thời hạn: Định kỳ hằng tháng\n');
    expect(text).toContain('kết quả: "Báo cáo kết quả"');
  });

  test('a row of its own without a number stays a task', () => {
    const { summary } = imported(
      kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027') +
        table([
          HEADER,
          ['1', 'Lập sổ theo dõi', 'Văn phòng', 'các phòng', 'quý I', 'sổ'],
          ['', 'Báo cáo kết quả', 'Văn phòng', 'các phòng', 'hằng quý', 'báo cáo'],
        ]),
    );
    expect(summary.found.tasks).toBe(2);
  });

  test('a header of two rows that lost its merged cells is a header', () => {
    const { text, summary } = imported(
      kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027') +
        table([
          ['TT', 'Nhiệm vụ', 'Trách nhiệm thực hiện', '', 'Thời gian'],
          ['', '', 'Chủ trì', 'Phối hợp', ''],
          ['1', 'Lập sổ', 'Văn phòng', 'Các phòng', 'Quý I/2027'],
        ]),
    );
    expect(summary.found.tasks).toBe(1);
    expect(text).toMatch(/chủ trì: VP\n\s+phối hợp: CP\n\s+thời hạn: Quý I\/2027/u);
  });

  test('two columns of agencies: who prepares leads, who examines helps', () => {
    const { text } = imported(
      kindAndTitle('CHƯƠNG TRÌNH', 'Công tác năm 2027') +
        table([
          ['STT', 'Nội dung', 'Cơ quan chuẩn bị', 'Cơ quan thẩm tra', 'Thời gian trình'],
          ['1', 'Báo cáo tình hình', 'Sở Tài chính', 'Văn phòng UBND tỉnh', 'Tháng 3/2027'],
        ]),
    );
    expect(text).toMatch(/chủ trì: STC\n\s+phối hợp: VPUBNDT\n\s+thời hạn: Tháng 3\/2027/u);
  });

  test('"Thời gian, địa điểm" tells the day; "./." in the last cell is made again', () => {
    const { text } = imported(
      kindAndTitle('KẾ HOẠCH', 'Tuyên truyền năm 2027') +
        table([
          ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian, địa điểm', 'Bằng chứng'],
          ['1', 'Tổ chức hội nghị', 'Văn phòng', 'Tháng 3', 'Báo cáo./.'],
        ]),
    );
    expect(text).toContain('thời hạn: Tháng 3\n');
    expect(text).toContain('kết quả: "Báo cáo"\n');
  });
});

test('head and signature typed with tabs; headings numbered otherwise are no title', () => {
  const { text, directory } = imported(
    p('UBND TỈNH BÌNH HẢI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
      p('SỞ NGOẠI VỤ\tĐộc lập - Tự do - Hạnh phúc') +
      p('Số: 7/KH- SNgV\tBình Hải, ngày 03 tháng 02 năm 2027') +
      kindAndTitle('KẾ HOẠCH', 'Kiểm soát thủ tục hành chính năm 2027') +
      p('I- MỤC TIÊU', { bold: true }) +
      p('1/ Kiểm soát chặt chẽ.') +
      p('Nơi nhận:\tGIÁM ĐỐC') +
      p('- Cục KSTTHC;') +
      p('- Lưu: VT.') +
      p('\t\tBùi Văn K'),
  );
  expect(text).toContain(`  trích yếu: "Kiểm soát thủ tục hành chính năm 2027"
  "**I- MỤC TIÊU**"
  "1/ Kiểm soát chặt chẽ."
  nơi nhận: "Cục KSTTHC"
  lưu: "VT"
  người ký: GiamDoc`);
  expect(text).not.toContain('chưa hiểu');
  expect(directory).toContain('ký hiệu: "SNgV"');
  expect(directory).toContain('họ tên: "Bùi Văn K"');
});

test('notes called in cells stand at their words', () => {
  const note = (words: string, id: number) =>
    cell([p(words).replace('</w:p>', `<w:r><w:footnoteReference w:id="${id}"/></w:r></w:p>`)]);
  const { text } = imported(
    kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027') +
      table([
        ['TT', 'Nhiệm vụ', 'Chủ trì', note('Thời gian', 1)],
        ['1', note('Lập sổ', 2), note('Văn phòng', 3), note('Quý I/2027', 4)],
      ]),
    {},
    {
      footnotes: ['Tính đến hết năm.', 'Theo mẫu.', 'Bộ phận văn thư.', 'Có thể sớm hơn.']
        .map((words, i) => `<w:footnote w:id="${i + 1}">${p(words)}</w:footnote>`)
        .join(''),
    },
  );
  expect(text).toContain('thời hạn "Thời gian{chú thích: Tính đến hết năm.}"');
  expect(text).toContain(`nhiệm vụ "Lập sổ{chú thích: Theo mẫu.}" {
      chủ trì: VP ghi là "Văn phòng{chú thích: Bộ phận văn thư.}"
      thời hạn: Quý I/2027 ghi là "Quý I/2027{chú thích: Có thể sớm hơn.}"`);
  expect(text).not.toContain('chưa hiểu');
});

test('an open day keeps its month; an annex in a file of its own brings no text of its document', () => {
  const open = imported(
    p('SỞ NGOẠI VỤ', { align: 'center' }) +
      p('Số:     /KH-SNgV') +
      p('Bình Hải, ngày      tháng 12 năm 2026') +
      kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027'),
  );
  expect(open.text).toContain('  ngày: 12/2026 ghi là "ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng 12 năm 2026"\n');
  expect(open.text).not.toContain('chưa hiểu');
  const annex = imported(
    p('PHỤ LỤC', { align: 'center', bold: true }) +
      p('BIỂU SỐ LIỆU', { align: 'center', bold: true }) +
      p('(Kèm theo Báo cáo số     /BC-UBND của Ủy ban nhân dân tỉnh)', { align: 'center' }) +
      p('Số liệu năm 2027.'),
  );
  expect(annex.text).toContain('soạn báo cáo {\n  chỉ có phụ lục\n  phụ lục "BIỂU SỐ LIỆU"');
});

const CENTRE = { align: 'center', bold: true } as const;
/** A decision with what it issues. */
const issuing = (regulation: string) =>
  kindAndTitle('QUYẾT ĐỊNH', 'Ban hành Quy chế') +
  p('QUYẾT ĐỊNH:', CENTRE) +
  p('Điều 1. Ban hành kèm theo Quyết định này Quy chế.') +
  p('Nơi nhận:') +
  p('- Lưu: VT.') +
  p('GIÁM ĐỐC', CENTRE) +
  p('Nguyễn Văn A', CENTRE) +
  regulation;
const REGULATION =
  p('QUY CHẾ', CENTRE) +
  p('Làm việc của Sở Ngoại vụ', CENTRE) +
  p('(Kèm theo Quyết định số 15/QĐ-SNgV)', { align: 'center' });

test('a title in the middle of a new page begins an annex that nobody called so', () => {
  const BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  const behind = (text: string) => p(text).replace('</w:p>', '<w:r><w:br w:type="page"/></w:r></w:p>');
  const annexes = (body: string) => imported(issuing(body)).text.match(/^ *(?:phụ lục|khoản) ".*/gmu);
  const OBJECTIVES = p('PHỤ LỤC I', CENTRE) + p('MỤC TIÊU CHẤT LƯỢNG NĂM 2027', CENTRE) + p('1. 98% hồ sơ đúng hạn.');
  const PLAN =
    p('KẾ HOẠCH THỰC HIỆN NĂM 2027', CENTRE) + table([HEADER, ['1', 'Rà soát', 'Văn phòng', '', 'Tháng 5', 'Sổ']]);
  const two = [
    '  phụ lục "MỤC TIÊU CHẤT LƯỢNG NĂM 2027" ghi là "PHỤ LỤC I" {',
    '    khoản "98% hồ sơ đúng hạn."',
    '  phụ lục "KẾ HOẠCH THỰC HIỆN NĂM 2027" ghi là "" {',
  ];
  expect(annexes(OBJECTIVES + BREAK + PLAN)).toEqual(two);
  expect(annexes(OBJECTIVES.replace(/<w:p>(?!.*<w:p>).*/u, behind('1. 98% hồ sơ đúng hạn.')) + PLAN)).toEqual(two);
  expect(annexes(OBJECTIVES + PLAN.replace('<w:pPr>', '<w:pPr><w:pageBreakBefore/>'))).toEqual(two);
  // Behind the signature, at the margin: nothing else is there yet.
  const bold = (text: string) => p(text).replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>');
  const atMargin = BREAK + bold('KẾ HOẠCH') + bold('Cải cách hành chính năm 2027') + p('1. Rà soát quy trình.');
  expect(annexes(atMargin)?.[0]).toBe('  phụ lục "Cải cách hành chính năm 2027" ghi là "KẾ HOẠCH" {');
  // On the same page, or in other words, it is a line of the annex.
  expect(annexes(OBJECTIVES + PLAN)?.length).toBe(2);
  expect(annexes(OBJECTIVES + BREAK + p('PHÒNG HẠ TẦNG', CENTRE) + p('Rà soát.'))?.length).toBe(2);
});

test('an annexed regulation has chapters, sections in them, and articles that count through', () => {
  const { text } = imported(
    issuing(
      REGULATION +
        p('Chương I', CENTRE) +
        p('QUY ĐỊNH CHUNG', CENTRE) +
        p('Điều 1. Phạm vi điều chỉnh', { bold: true }) +
        p('1. Quy chế này quy định lề lối làm việc.') +
        p('Chương II. CHẾ ĐỘ HỌP', CENTRE) +
        p('Mục 1', CENTRE) +
        p('HỌP GIAO BAN', CENTRE) +
        p('Điều 2. Chế độ họp', { bold: true }) +
        p('1. Họp giao ban hằng tuần.'),
    ),
  );
  expect(text).toContain(`  trích yếu: "Ban hành Quy chế"\n`);
  expect(text).toContain(`  phụ lục "Làm việc của Sở Ngoại vụ" ghi là "QUY CHẾ" {
    kèm theo: "(Kèm theo Quyết định số 15/QĐ-SNgV)"
    chương "QUY ĐỊNH CHUNG" {
      điều "Phạm vi điều chỉnh" {
        khoản "Quy chế này quy định lề lối làm việc."
      }
    }
    chương "CHẾ ĐỘ HỌP" ghi là "Chương II. CHẾ ĐỘ HỌP" {
      mục chương "HỌP GIAO BAN" {
        điều "Chế độ họp" {
          khoản "Họp giao ban hằng tuần."
        }
      }
    }
  }`);
});

test('a part of a regulation keeps the numbers that it has', () => {
  const { text } = imported(
    issuing(REGULATION + p('Điều 5. Chế độ họp', { bold: true }) + p('1. Họp giao ban hằng tuần.')),
  );
  expect(text).toContain(`    "**Điều 5. Chế độ họp**"
    "1. Họp giao ban hằng tuần."
  }`);
});

test('forms behind a regulation are annexes; a regulation may have a head of its own', () => {
  const { text } = imported(
    issuing(
      table([
        [[p('SỞ NGOẠI VỤ')], [p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), p('Độc lập - Tự do - Hạnh phúc')]],
      ] as string[][][]) +
        REGULATION +
        p('Điều 1. Phạm vi', { bold: true }) +
        p('Theo Mẫu số 01.') +
        p('Mẫu số 01', { align: 'right' }) +
        p('PHIẾU TRÌNH', CENTRE) +
        p('Nội dung: ……………'),
    ),
  );
  expect(text.match(/phụ lục .*/gu)).toEqual([
    'phụ lục "Làm việc của Sở Ngoại vụ" ghi là "SỞ NGOẠI VỤ\\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\nĐộc lập - Tự do - Hạnh phúc\\nQUY CHẾ" {',
    'phụ lục "PHIẾU TRÌNH" ghi là "Mẫu số 01" {',
  ]);
});

test('groups of months and of two levels: the numbers of tasks stay numbers', () => {
  const { text } = imported(
    kindAndTitle('CHƯƠNG TRÌNH', 'Công tác năm 2027') +
      table([
        ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
        [cell([p('Tháng 01', { bold: true })], { span: 4 })],
        ['1', 'Lập sổ', 'Văn phòng', '15/01/2027'],
        ['2', 'Giao ban', 'Văn phòng', '20/01/2027'],
        [cell([p('Tháng 02', { bold: true })], { span: 4 })],
        ['1', 'Báo cáo', 'Văn phòng', '20/02/2027'],
      ] as (string | string[])[][]),
  );
  expect(text).toContain('cột: STT "STT" rộng 35, nội dung');
  expect(text).toContain('nhóm không đánh số\n    đề mục "Tháng 01" {');
});

test('minutes are signed once: by who kept them and by the chair', () => {
  const { text, directory } = imported(
    kindAndTitle('BIÊN BẢN', 'Họp xem xét của lãnh đạo năm 2027') +
      p('1. Giao Văn phòng khắc phục trước ngày 30/5/2027.') +
      p('Cuộc họp kết thúc vào 10 giờ 30 phút cùng ngày./.') +
      table([
        ['THƯ KÝ', 'CHỦ TỌA'],
        ['', ''],
        ['Trần Thị N', 'Nguyễn Văn M'],
      ]) +
      p('Nơi nhận:') +
      p('- Ban Giám đốc;') +
      p('- Lưu: VT.'),
  );
  expect(text).not.toContain('bảng');
  expect(text).toContain('  người ký: ChuToa\n  thư ký: ThuKy\n');
  expect(directory).toContain('người ký ThuKy {\n  chức vụ: "Thư ký"\n  họ tên: "Trần Thị N"\n}');
});
