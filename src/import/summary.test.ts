/** What came of a file, in words: counted, listed up to a bound, the most important first. */
import { describe, expect, test } from 'vitest';
import { type ImportSummary, summaryText } from './summary.ts';
import { imported } from './testing/imported.ts';
import { kindAndTitle, PLAN_HEAD, PLAN_HEAD_TABLE, p, table, wordFile, workbookFile } from './testing/word-file.ts';

const NOTHING: ImportSummary['found'] = {
  ...{ objectives: 0, groups: 0, tasks: 0, deadlinesRead: 0, deadlinesNotRead: 0, deadlinesOnEvents: 0 },
  ...{ deadlinesContinuous: 0, units: 0, bases: 0, articles: 0, tables: 0, annexes: 0 },
};
const summary = (more: Partial<ImportSummary>): ImportSummary => ({
  ...{ source: 'a.docx', kind: '', title: '', year: 2027, agency: 'Sở Ngoại vụ', files: [], main: 'a.mtcl' },
  ...{ found: NOTHING, lookAt: [], inProse: [], tidied: [] },
  ...more,
});

describe('as text', () => {
  test('of a file in which nothing was found', () => {
    expect(summaryText(summary({}))).toBe(
      'Văn bản của Sở Ngoại vụ, năm 2027\nKhông tìm thấy bảng nhiệm vụ, căn cứ hay điều nào.',
    );
  });

  test('all that was found, in its order', () => {
    const found = {
      ...{ objectives: 1, groups: 2, tasks: 3, deadlinesRead: 4, deadlinesNotRead: 5, deadlinesOnEvents: 6 },
      ...{ deadlinesContinuous: 7, units: 8, bases: 9, articles: 10, annexes: 11, tables: 12 },
    };
    expect(summaryText(summary({ kind: 'kế hoạch', title: 'Đối ngoại', found, tidied: ['Một.', 'Hai.'] }))).toBe(
      `Kế hoạch của Sở Ngoại vụ, năm 2027: Đối ngoại
Tìm thấy: 1 mục tiêu, 2 nhóm nhiệm vụ, 3 nhiệm vụ, 4 thời hạn đọc được, 5 thời hạn chưa quy ra ngày, 8 đơn vị, vai trò, 9 căn cứ, 10 điều, 11 phụ lục, 12 bảng khác.
Thời hạn đọc được mà không có ngày: 6 tính từ một sự việc, 7 thường xuyên.
Một.
Hai.`,
    );
  });

  test('places and sentences up to twelve, long ones shortened between words', () => {
    const places = Array.from({ length: 14 }, (_, i) => ({ message: `Chỗ ${i}.`, ...(i > 0 ? { line: i } : {}) }));
    const duty = (i: number) => ({ words: `Câu ${i}`, facts: i > 0 ? `hạn ${i}` : '', ...(i > 1 ? { line: i } : {}) });
    const prose = [...Array.from({ length: 12 }, (_, i) => duty(i)), { ...duty(12), words: 'x' }];
    const lines = (of: Partial<ImportSummary>) =>
      summaryText(summary(of as ImportSummary))
        .split('\n')
        .slice(2);
    expect(lines({ lookAt: places })).toEqual([
      'Đọc chưa chắc, cần xem lại (14):',
      '  Chỗ 0.',
      ...Array.from({ length: 11 }, (_, i) => `  dòng ${i + 1}: Chỗ ${i + 1}.`),
      '  … và 2 chỗ nữa; mỗi chỗ có chú thích «// chưa hiểu» hoặc được «mtcl check» chỉ ra.',
    ]);
    expect(lines({ lookAt: places.slice(0, 12) })).toHaveLength(13);
    expect(lines({ inProse: prose as ImportSummary['inProse'] })).toEqual([
      'Câu giao việc trong lời văn (13); muốn thành nhiệm vụ thì dùng lệnh «MTCL: Tìm nhiệm vụ trong văn xuôi» hoặc viết thêm { chủ trì: … thời hạn: … } sau câu:',
      '  «Câu 0»',
      '  hạn 1: «Câu 1»',
      ...Array.from({ length: 10 }, (_, i) => `  dòng ${i + 2}: hạn ${i + 2}: «Câu ${i + 2}»`),
      '  … và 1 câu nữa; --format json cho đủ.',
    ]);
    const long = { words: `${'dài '.repeat(30)}hết`, facts: '' };
    expect(lines({ inProse: [long] as ImportSummary['inProse'] }).slice(1)).toEqual([`  «${'dài '.repeat(22)}…»`]);
  });
});

describe('what to look at', () => {
  const lookAt = (body: string | Uint8Array, styles?: string) =>
    imported(body, {}, styles ? { styles } : {}).summary.lookAt.map(({ message, line }) => `${line ?? '–'} ${message}`);

  test('letters of before Unicode, with the font that says which, or both where none does', () => {
    const old = p('Céng hoµ x· héi chñ nghÜa ViÖt Nam');
    const font = (name: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${name}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
    const said = (fonts: string) =>
      `– Có chữ gõ bằng bảng mã cũ (phông ${fonts}): hãy chuyển tệp sang Unicode rồi nhập lại.`;
    expect(lookAt(PLAN_HEAD + old, font('.VnTime'))[0]).toBe(said('.VnTime'));
    expect(lookAt(PLAN_HEAD + old, font('Times New Roman'))[0]).toBe(said('TCVN3, VNI'));
    expect(lookAt(PLAN_HEAD + p('Cộng hòa'), font('.VnTime'))).toEqual([]);
  });

  test('no kind, no agency, struck words, days that are not read, names spelled in two ways', () => {
    const struck = '<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>bỏ</w:t></w:r></w:p>';
    const rows = [
      ['Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['Lập sổ', 'Văn phòng Sở', 'sớm'],
      ['Họp', 'Văn phòng sở', 'sớm'],
      ['Họp tiếp', 'Văn phòng Sở', 'Quý I'],
    ];
    expect(lookAt(p('Ghi nhớ') + table(rows) + struck)).toEqual([
      '7 Không thấy tên loại văn bản (KẾ HOẠCH, QUYẾT ĐỊNH…): hãy sửa chữ sau «soạn».',
      '– Không thấy tên cơ quan ban hành ở đầu văn bản: hãy sửa trong danh bạ.',
      '6 Chưa hiểu: không thấy tên loại văn bản',
      '13 Thời hạn chưa quy ra ngày: «sớm».',
      '– «Văn phòng Sở» còn được viết là «Văn phòng sở»; đã coi là một.',
      '– Có 1 chỗ chữ gạch ngang được giữ lại: hãy xem chữ ấy còn dùng không.',
    ]);
  });

  test('rows that Excel hides, the first eight by name', () => {
    const rows = [
      ['Việc', 'Chủ trì', 'Thời hạn'],
      ...Array.from({ length: 12 }, (_, i) => [`Việc ${i}`, 'Văn phòng', 'Quý I']),
    ];
    const hidden = lookAt(workbookFile(rows, { hiddenRows: Array.from({ length: 10 }, (_, i) => i + 2) })).filter(
      (each) => each.includes('Excel'),
    );
    expect(hidden).toEqual([
      '– Excel đang ẩn hàng 2, 3, 4, 5, 6, 7, 8, 9 và 2 nữa của trang «Kế hoạch»; chữ ở đó vẫn được nhập: hãy bỏ nếu không thuộc văn bản.',
    ]);
  });
});

test('sentences that give something to do, each with its line, found behind the one before, also where it says the same', () => {
  const { summary: own, text } = imported(
    PLAN_HEAD +
      p('1. Giao Văn phòng Sở chủ trì {tổng hợp}, báo cáo trước ngày 15/3/2027.') +
      p('2. “Giao” Thanh tra Sở theo dõi.') +
      p('3. Giao Văn phòng Sở chủ trì {tổng hợp}, báo cáo trước ngày 15/3/2027.'),
  );
  const at = (from: number) =>
    text.split('\n').findIndex((line, i) => i >= from && line.includes('Giao Văn phòng')) + 1;
  expect(own.inProse.map(({ line, facts }) => [line, facts])).toEqual([
    [at(0), 'chủ trì Văn phòng Sở, trước ngày 15/3/2027'],
    [at(at(0)), 'chủ trì Văn phòng Sở, trước ngày 15/3/2027'],
  ]);
});

test('what was tidied: composed letters, bases without their marks, formulas and the like', () => {
  const bases =
    p('Căn cứ Luật Lưu trữ.') + p('Căn cứ Luật Viễn thông;') + p('Theo đề nghị của Văn phòng.') + p('QUYẾT ĐỊNH:');
  const { summary: own } = imported(
    wordFile(
      PLAN_HEAD_TABLE +
        kindAndTitle('QUYẾT ĐỊNH', 'Về lưu trữ') +
        bases +
        p('Điều 1. Ban ha\u0300nh  quy\u200b chế./.'),
    ),
  );
  expect(own.tidied).toEqual([
    'Chữ tổ hợp thành chữ dựng sẵn: 1 đoạn.',
    'Bỏ dấu cách thừa, dấu tab: 1 đoạn.',
    'Bỏ dấu vô hình: 1 đoạn.',
    'Dòng căn cứ kết thúc khác Nghị định 30/2020 (mỗi dòng «;», dòng cuối «.»), in theo Nghị định: 1.',
  ]);
});
