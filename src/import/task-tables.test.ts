/** Tables of tasks as they come: headings in words of their own, rows torn, cells that mean the one above. */
import { describe, expect, test } from 'vitest';
import { imported } from './testing/imported.ts';
import { cell, kindAndTitle, list, p, table } from './testing/word-file.ts';

const TITLE = kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027');

/** The columns and, of each task, its words and properties in one line. */
function tasksOf(body: string): string[] {
  const { text } = imported(TITLE + body);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) =>
      /^(?:cột|nhiệm vụ|đề mục|chủ trì|phối hợp|thời hạn|kết quả|ghi chú|kinh phí|bắt đầu|STT):?/u.test(line),
    )
    .map((line) => line.replace(/ rộng \d+/gu, '').replace(/ \{$/u, ''));
}

describe('columns of tasks', () => {
  test('headings in words of their own: the cells tell days, names and tasks apart', () => {
    expect(
      tasksOf(
        table([
          ['TT', 'Cần làm', 'Ai lo', 'Xong'],
          ['1', 'Rà soát quy trình một cửa', 'Văn phòng Sở', 'Trước 15/3/2027'],
          ['2', 'Tổ chức tập huấn văn thư', 'Phòng Hạ tầng', 'Quý II/2027'],
        ]),
      ),
    ).toEqual([
      'cột: STT "TT", nội dung "Cần làm", thực hiện "Ai lo", thời hạn "Xong"',
      'nhiệm vụ "Rà soát quy trình một cửa"',
      'chủ trì: VPS',
      'thời hạn: Trước 15/3/2027',
      'nhiệm vụ "Tổ chức tập huấn văn thư"',
      'chủ trì: PHT',
      'thời hạn: Quý II/2027',
    ]);
  });

  test('who does it, beside those who help, leads; the lower heading of two says what is meant', () => {
    const columns = table([
      [
        cell('STT', { merge: 'restart' }),
        cell('Nhiệm vụ', { merge: 'restart' }),
        cell('Phân công', { span: 2 }),
        cell('Mốc thời gian', { merge: 'restart' }),
      ],
      [
        cell('', { merge: 'continue' }),
        cell('', { merge: 'continue' }),
        'Đầu mối',
        'Phối hợp',
        cell('', { merge: 'continue' }),
      ],
      ['1', 'Lập sổ', 'Văn phòng', 'Phòng Hạ tầng', 'Tháng 5/2027'],
    ]);
    expect(tasksOf(columns)).toEqual([
      'cột: STT "STT", nội dung "Nhiệm vụ", chủ trì "Đầu mối" dưới "Phân công", phối hợp "Phối hợp" dưới "Phân công", thời hạn "Mốc thời gian"',
      'nhiệm vụ "Lập sổ"',
      'chủ trì: VP',
      'phối hợp: PHT',
      'thời hạn: Tháng 5/2027',
    ]);
  });

  test('a day that begins and one that ends: the one that ends counts, the other stands beside it', () => {
    expect(
      tasksOf(
        table([
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Bắt đầu', 'Kết thúc'],
          ['01', 'Lập sổ', 'Văn phòng', '01/3/2027', '10/5/2027'],
        ]),
      ),
    ).toEqual([
      'cột: STT "STT", nội dung "Nhiệm vụ", chủ trì "Chủ trì", bắt đầu "Bắt đầu", thời hạn "Kết thúc"',
      'nhiệm vụ "Lập sổ"',
      // No number that the language makes: it stays as it is typed.
      'STT: "01"',
      'chủ trì: VP',
      'thời hạn: 10/5/2027',
      'bắt đầu: "01/3/2027"',
    ]);
  });

  test('of two columns of work the one that says more is the task, the other is shared by the rows it covers', () => {
    expect(
      tasksOf(
        table([
          ['Mục tiêu', 'Nội dung cụ thể', 'Đơn vị chủ trì', 'Thời gian'],
          [cell('Số hóa', { merge: 'restart' }), 'Quét hồ sơ', 'Văn phòng', 'Quý I/2027'],
          [cell('', { merge: 'continue' }), 'Nhập dữ liệu', 'Văn phòng', 'Quý II/2027'],
        ]),
      ),
    ).toEqual([
      'cột: ghi chú "Mục tiêu", nội dung "Nội dung cụ thể", chủ trì "Đơn vị chủ trì", thời hạn "Thời gian"',
      'nhiệm vụ "Quét hồ sơ"',
      'chủ trì: VP',
      'thời hạn: Quý I/2027',
      'ghi chú: "Số hóa"',
      'nhiệm vụ "Nhập dữ liệu"',
      'chủ trì: VP',
      'thời hạn: Quý II/2027',
      'ghi chú: "Số hóa"',
    ]);
  });

  test('a title over the whole width, and a row that counts the columns, are no tasks', () => {
    const { text, summary } = imported(
      TITLE +
        table([
          [cell('BẢNG PHÂN CÔNG NHIỆM VỤ', { span: 4 })],
          ['STT', 'Nhiệm vụ', 'Phụ trách', 'Hoàn thành'],
          ['(1)', '(2)', '(3)', '(4)'],
          ['1', 'Lập sổ', 'Văn phòng', 'Tháng 5/2027'],
        ]),
    );
    expect(summary.found).toMatchObject({ tasks: 1, deadlinesRead: 1, deadlinesNotRead: 0 });
    expect(text).toContain('"BẢNG PHÂN CÔNG NHIỆM VỤ"');
    expect(text).toContain('hàng tiêu đề: "(1)", "(2)", "(3)", "(4)"');
  });

  test.each([
    [
      'a list of documents',
      ['STT', 'Tên văn bản', 'Ngày ban hành', 'Cơ quan ban hành'],
      ['1', 'Quy chế', '05/01/2027', 'Sở A'],
    ],
    ['a list of persons', ['STT', 'Họ và tên', 'Đơn vị', 'Thời gian'], ['1', 'Nguyễn Văn A', 'Văn phòng', '2027']],
    ['figures', ['STT', 'Nội dung', 'Kế hoạch', 'Thực hiện'], ['1', 'Số hồ sơ', '1.200', '1.150']],
  ])('%s stays a table', (_, header, row) => {
    const { text, summary } = imported(TITLE + table([header, row]));
    expect(summary.found).toMatchObject({ tasks: 0, tables: 1 });
    expect(text).toContain(`hàng: ${row.map((each) => `"${each}"`).join(', ')}`);
  });

  test('"Địa điểm", "Thời điểm" are no columns of marks', () => {
    const rows = [
      ['Nội dung', 'Địa điểm', 'Thời điểm hoàn thành', 'Đơn vị chủ trì'],
      ['Kiểm tra công vụ', 'Xã An Phú', 'Tháng 5/2027', 'Thanh tra Sở'],
    ];
    expect(imported(TITLE + table(rows)).summary.found).toMatchObject({ tasks: 1, deadlinesRead: 1 });
  });
});

describe('rows', () => {
  test('a group whose number stands in front of its words, in one cell over all columns', () => {
    expect(
      tasksOf(
        table([
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          [cell([p('I. Thể chế', { bold: true })], { span: 4 })],
          ['1', 'Lập sổ', 'Văn phòng', 'Quý I/2027'],
        ]),
      ),
    ).toEqual([
      'cột: STT "STT", nội dung "Nhiệm vụ", chủ trì "Chủ trì", thời hạn "Thời hạn"',
      'đề mục "Thể chế"',
      'nhiệm vụ "Lập sổ"',
      'chủ trì: VP',
      'thời hạn: Quý I/2027',
    ]);
  });

  test('numbers that Word makes in a column of their own are those of the rows', () => {
    const number = cell([p('', { list: [1, 0] })]);
    const { text } = imported(
      TITLE +
        table([
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          [number, 'Lập sổ', 'Văn phòng', 'Quý I/2027'],
          [number, 'Rà soát', 'Văn phòng', 'Quý II/2027'],
        ]) +
        table([
          ['STT', 'Chỉ tiêu', 'Số liệu'],
          [number, 'Hồ sơ', '120'],
        ]),
      {},
      { numbering: list(1, ['decimal %1']) },
    );
    expect(text).toMatch(/cột: STT "STT" rộng \d+, nội dung/u);
    expect(text).toContain('hàng: "3", "Hồ sơ", "120"');
  });

  test('numbers that go on from the table before are counted through the tables', () => {
    const part = (...rows: [string, string][]) =>
      table([
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ...rows.map(([no, words]) => [no, words, 'Văn phòng', 'Quý I/2027']),
      ]);
    const { text } = imported(
      TITLE + p('1. Thể chế') + part(['1', 'Lập sổ'], ['2', 'Rà soát']) + p('2. Thủ tục') + part(['3', 'Công khai']),
    );
    expect(text.match(/đánh số: .*|STT "STT"/gu)).toEqual(['STT "STT"', 'STT "STT"', 'đánh số: qua các bảng']);
  });

  test('a piece of the table on the next page may begin with a group in bold', () => {
    const bold = (text: string) => cell([p(text, { bold: true })]);
    const body =
      table([
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        [bold('I'), bold('Thể chế'), '', ''],
        ['1', 'Lập sổ', 'Văn phòng', 'Quý I/2027'],
      ]) +
      p('') +
      table([
        [bold('II'), bold('Thủ tục'), '', ''],
        ['1', 'Rà soát', 'Văn phòng', 'Quý II/2027'],
      ]);
    expect(tasksOf(body).filter((line) => /^(?:cột|đề mục|nhiệm vụ)/u.test(line))).toEqual([
      'cột: STT "STT", nội dung "Nhiệm vụ", chủ trì "Chủ trì", thời hạn "Thời hạn"',
      'đề mục "Thể chế"',
      'nhiệm vụ "Lập sổ"',
      'đề mục "Thủ tục"',
      'nhiệm vụ "Rà soát"',
    ]);
  });
});

describe('what a cell means by its heading', () => {
  test.each([
    ['Tháng', '3, 6, 9', 'thời hạn: tháng 3, 6, 9 ghi là "3, 6, 9"'],
    ['Quý', 'III', 'thời hạn: quý III ghi là "III"'],
    ['Thời gian', 'III/2027', 'thời hạn: quý III/2027 ghi là "III/2027"'],
    ['Thời gian (tháng)', '10', 'thời hạn: tháng 10 ghi là "10"'],
    ['Thời gian', 'Tháng 3, 6, 9', 'thời hạn: Tháng 3, 6, 9'],
  ])('«%s» over «%s»', (heading, cellText, line) => {
    const { text, summary } = imported(
      TITLE +
        table([
          ['#', 'Nhiệm vụ', 'Chủ trì', heading],
          ['1', 'Rà soát quy trình', 'Văn phòng', cellText],
        ]),
    );
    expect(text).toContain(line);
    expect(summary.found).toMatchObject({ tasks: 1, deadlinesRead: 1, deadlinesNotRead: 0 });
  });
});

test('the agenda of a day is a table, not a list of tasks', () => {
  const { summary } = imported(
    TITLE +
      table([
        ['Thời gian', 'Nội dung', 'Địa điểm', 'Chủ trì'],
        ['8h00 – 8h30', 'Đón đại biểu', 'Hội trường', 'Văn phòng'],
        ['8h30 – 10h00', 'Báo cáo kết quả', 'Hội trường', 'Giám đốc'],
        ['14h00', 'Bế mạc', 'Hội trường', 'Giám đốc'],
      ]),
  );
  expect(summary.found).toMatchObject({ tasks: 0, tables: 1 });
});

test('names in a list are divided by what they are, whatever row comes first', () => {
  const rows = [
    ['1', 'Viết', 'Phòng Hạ tầng', 'Văn phòng, Thanh tra', '10/02/2027'],
    ['2', 'Sửa', 'Văn phòng', 'Phòng Tổ chức bộ máy và Công chức, viên chức', '15/02/2027'],
    ['3', 'Phát', 'Văn phòng', 'Sở Nội vụ, các sở, ban, ngành, UBND các xã', '20/02/2027'],
  ];
  const helpers = (order: string[][]) =>
    tasksOf(table([['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'], ...order]))
      .filter((line) => line.startsWith('phối hợp'))
      .toSorted();
  expect(helpers(rows)).toEqual([
    'phối hợp: PTCBMCCVC',
    'phối hợp: SNV, CSBN, UBNDCX ghi là "Sở Nội vụ, các sở, ban, ngành, UBND các xã"',
    'phối hợp: VP, TT ghi là "Văn phòng, Thanh tra"',
  ]);
  expect(helpers(rows.toReversed())).toEqual(helpers(rows));
});

describe('one cell for who leads and who helps', () => {
  const people = (...lines: string[]) =>
    tasksOf(
      table([
        ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn'],
        ['1', 'Lập sổ', lines, 'Quý I/2027'],
      ]),
    ).filter((line) => /^(?:chủ trì|phối hợp)/u.test(line));

  test('in one line', () => {
    expect(people('Chủ trì: Văn phòng; phối hợp: Thanh tra Sở, Phòng Hạ tầng')).toEqual([
      'chủ trì: VP ghi là "Chủ trì: Văn phòng; phối hợp: Thanh tra Sở, Phòng Hạ tầng"',
      'phối hợp: TTS, PHT ghi là ""',
    ]);
  });

  test('in lines of their own', () => {
    expect(people('- Chủ trì: Văn phòng;', '- Phối hợp: Thanh tra Sở.')).toEqual([
      'chủ trì: VP ghi là "- Chủ trì: Văn phòng;"',
      'phối hợp: TTS ghi là "- Phối hợp: Thanh tra Sở."',
    ]);
    expect(people('Văn phòng chủ trì, phối hợp với Thanh tra Sở')).toEqual([
      'chủ trì: VP ghi là "Văn phòng chủ trì, phối hợp với Thanh tra Sở"',
      'phối hợp: TTS ghi là ""',
    ]);
    expect(people('Văn phòng', '(phối hợp: Thanh tra Sở)')).toEqual([
      'chủ trì: VP',
      'phối hợp: TTS ghi là "(phối hợp: Thanh tra Sở)"',
    ]);
  });
});

describe('the word for who leads or helps stands behind the names', () => {
  const people = (heading: string, ...lines: string[]) =>
    tasksOf(
      table([
        ['STT', 'Nhiệm vụ', heading, 'Thời hạn'],
        ['1', 'Lập sổ', lines, 'Quý I/2027'],
      ]),
    ).filter((line) => /^(?:chủ trì|phối hợp)/u.test(line));

  test.each(['Đơn vị thực hiện', 'Đơn vị chủ trì'])('in one line, under «%s»', (heading) => {
    expect(people(heading, 'Công đoàn Sở chủ trì; các phòng phối hợp')).toEqual([
      'chủ trì: CĐS ghi là "Công đoàn Sở chủ trì; các phòng phối hợp"',
      'phối hợp: CP ghi là ""',
    ]);
    expect(people(heading, 'Ban Vì sự tiến bộ phụ nữ; Đoàn Thanh niên phối hợp')).toEqual([
      'chủ trì: BVSTBPN ghi là "Ban Vì sự tiến bộ phụ nữ; Đoàn Thanh niên phối hợp"',
      'phối hợp: ĐTN ghi là ""',
    ]);
    expect(people(heading, 'Văn phòng (chủ trì), Thanh tra Sở và Phòng Hạ tầng (phối hợp)')).toEqual([
      'chủ trì: VP ghi là "Văn phòng (chủ trì), Thanh tra Sở và Phòng Hạ tầng (phối hợp)"',
      'phối hợp: TTS, PHT ghi là ""',
    ]);
  });

  test('in lines of their own; a name of several fields is one', () => {
    expect(
      people('Đơn vị thực hiện', '- Phòng Kinh tế, Hạ tầng và Đô thị: chủ trì;', '- Phòng Văn hóa - Xã hội: phối hợp.'),
    ).toEqual([
      'chủ trì: PKTHTĐT ghi là "- Phòng Kinh tế, Hạ tầng và Đô thị: chủ trì;"',
      'phối hợp: PVHXH ghi là "- Phòng Văn hóa - Xã hội: phối hợp."',
    ]);
  });

  test('each in the column of its own', () => {
    const rows = tasksOf(
      table([
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
        ['1', 'Lập sổ', 'Các đơn vị chủ trì', 'Các cơ quan phối hợp', 'Quý I/2027'],
      ]),
    );
    expect(rows.filter((line) => /^(?:chủ trì|phối hợp)/u.test(line))).toEqual([
      'chủ trì: CĐV ghi là "Các đơn vị chủ trì"',
      'phối hợp: "Các cơ quan phối hợp"',
    ]);
  });

  test('other words behind it say more than who helps', () => {
    expect(people('Đơn vị thực hiện', 'Văn phòng chủ trì, báo cáo Giám đốc')).toEqual([
      'chủ trì: "Văn phòng chủ trì, báo cáo Giám đốc"',
    ]);
  });
});

test('a comma in the name of a body makes no second one', () => {
  const { directory } = imported(
    TITLE +
      table([
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['1', 'Xét thi đua', 'Phòng Tổ chức, Công chức và Thi đua', 'Quý I/2027'],
        ['2', 'Viết tin', 'Phòng Thông tin, Báo chí và Xuất bản', 'Quý II/2027'],
        ['3', 'Đón đoàn', 'Phòng Kinh tế đối ngoại, Hội nhập và Biên giới, Văn phòng', 'Quý II/2027'],
      ]),
  );
  expect(directory.split('\n').filter((line) => /^(?:đơn vị|nhóm|vai trò)/u.test(line))).toEqual([
    'đơn vị PTCCCTĐ "Phòng Tổ chức, Công chức và Thi đua"',
    'đơn vị PTTBCXB "Phòng Thông tin, Báo chí và Xuất bản"',
    'đơn vị PKTĐNHNBG "Phòng Kinh tế đối ngoại, Hội nhập và Biên giới"',
    'đơn vị VP "Văn phòng"',
  ]);
});

test('a row of sums is no task, numbered or not', () => {
  const counted = (header: string[], ...rows: (string | string[])[][]) => {
    const { summary, text } = imported(TITLE + table([header, ...rows]));
    expect(text).toMatch(/nhiệm vụ "Tổng cộng" \{\s+STT: ""\s+kinh phí: "300"/u);
    return summary.found.tasks;
  };
  expect(
    counted(
      ['Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kinh phí'],
      ['Lập sổ', 'Văn phòng', 'Quý I', '300'],
      ['Tổng cộng', '', '', '300'],
    ),
  ).toBe(1);
  expect(
    counted(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kinh phí'],
      ['1', 'Lập sổ', 'Văn phòng', 'Quý I', '300'],
      [cell('Tổng cộng', { span: 2 }), '', '', '300'],
    ),
  ).toBe(1);
});

test('«nt» means what stands above it, and prints as it stands', () => {
  expect(
    tasksOf(
      table([
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['1', 'Lập sổ', 'Văn phòng', 'Quý I/2027'],
        ['2', 'In sổ', 'nt', '-nt-'],
      ]),
    ).slice(4),
  ).toEqual(['nhiệm vụ "In sổ"', 'chủ trì: VP ghi là "nt"', 'thời hạn: Quý I/2027 ghi là "-nt-"']);
});

describe('one body under several spellings', () => {
  const units = (...names: string[]) => {
    const rows = names.map((name, i) => [`${i + 1}`, `Việc ${i + 1}`, name, 'Quý I/2027']);
    const { directory, summary } = imported(
      TITLE +
        p('Giao Trung tâm kiểm soát bệnh tật (TTKSBT) báo cáo.') +
        table([['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], ...rows]),
    );
    return {
      declared: directory.split('\n').filter((line) => /^(?:đơn vị|nhóm|vai trò)/u.test(line)),
      told: summary.lookAt.map(({ message }) => message).filter((message) => !message.includes('cơ quan ban hành')),
    };
  };

  test('abbreviated in part, in the usual ways, and as the text introduces it', () => {
    const { declared, told } = units(
      'Phòng VH-XH',
      'Phòng Văn hóa - Xã hội',
      'Văn phòng HĐND và UBND',
      'VP HĐND-UBND',
      'VP. HĐND và UBND',
      'Trung tâm Kiểm soát bệnh tật',
      'TTKSBT',
      'Trung tâm Kiểm soát bệnh tật (TTKSBT)',
    );
    expect(declared).toEqual([
      'đơn vị PVHXH "Phòng Văn hóa - Xã hội"',
      'đơn vị VPHĐNDUBND "Văn phòng HĐND và UBND"',
      'đơn vị TTKSBT2 "Trung tâm Kiểm soát bệnh tật"',
    ]);
    expect(told).toEqual([
      '«Phòng Văn hóa - Xã hội» còn được viết là «Phòng VH-XH»; đã coi là một.',
      '«Văn phòng HĐND và UBND» còn được viết là «VP HĐND-UBND», «VP. HĐND và UBND»; đã coi là một.',
      '«Trung tâm Kiểm soát bệnh tật» còn được viết là «Trung tâm Kiểm soát bệnh tật (TTKSBT)», «TTKSBT»; đã coi là một.',
    ]);
  });

  test('letters that several names have are left apart, and said', () => {
    const { declared, told } = units('Phòng KT', 'Phòng Kinh tế', 'Phòng Kế toán');
    expect(declared).toHaveLength(3);
    expect(told).toEqual([
      '«Phòng KT» có thể là «Phòng Kinh tế» hay «Phòng Kế toán»: nếu là một đơn vị, hãy gộp trong danh bạ.',
    ]);
  });
});
