/** Tables as they come out of Word, each understood as a whole: its columns, what stands over them, its rows. */
import { describe, expect, test } from 'vitest';
import type { WordTable } from '../reader/model.ts';
import { readOfficeSync } from '../reader/read-office.ts';
import { cell, r, table, wordFile } from '../testing/word-file.ts';
import { tableNode } from './tables.ts';

/** The columns, the rows below the headings, then each row with its cells: "nội dung «…»". */
function understood(body: string): { columns: string[]; header?: string[]; rows: string[]; unsure?: string } {
  const found = readOfficeSync(wordFile(body)).blocks.find((block): block is WordTable => block.type === 'table');
  const node = tableNode(found!);
  const heading = ({ heading, over }: { heading: string[]; over?: string[] }) =>
    [heading.join('/'), ...(over ? ['dưới', over.join('/')] : [])].join(' ');
  const header = node.headerRows.map((row) => row.map((lines) => lines.join('/')).join(' | '));
  const rest = { ...(header.length > 0 ? { header } : {}), ...(node.unsure ? { unsure: node.unsure } : {}) };
  if (node.type === 'table')
    return { columns: node.columns.map(heading), rows: node.rows.map((row) => row.join(' | ')), ...rest };
  const rows = node.groups.flatMap(({ label, heading, rows, inWords }) => [
    ...(heading.length > 0 ? [`# ${label}${inWords ? ' trong lời' : ''}: ${heading.join('/')}`] : []),
    ...rows.map(({ label, cells, said }) =>
      [
        label || '–',
        ...Object.entries(cells).flatMap(([kind, lines]) => (lines.length > 0 ? [`${kind} ${lines.join('/')}`] : [])),
        ...(said ? [`in ${Object.entries(said).map(([kind, lines]) => `${kind} «${lines.join('/')}»`)}`] : []),
      ].join(' | '),
    ),
  ]);
  return { columns: node.columns.map((column) => `${column.meaning}: ${heading(column)}`), rows, ...rest };
}

const restart = (text: string, span = 1) => cell(text, { merge: 'restart', span });
const on = (text = '') => cell(text, { merge: 'continue' });
const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const HEAD_COLUMNS = ['number: TT', 'statement: Nhiệm vụ', 'leads: Chủ trì', 'deadline: Thời hạn'];

describe('what stands over the columns', () => {
  test('a heading over two, with merged cells beside it, and a row that counts the columns', () => {
    expect(
      understood(
        table([
          [restart('TT'), restart('Nhiệm vụ'), cell('Phân công', { span: 2 }), restart('Thời hạn')],
          [on(), on(), 'Chủ trì', 'Phối hợp', on()],
          ['1', '2', '3', '4', '5'],
          ['1', 'Lập sổ', 'Văn phòng', 'Thanh tra', 'Quý I'],
        ]),
      ),
    ).toEqual({
      columns: [
        ...[
          'number: TT',
          'statement: Nhiệm vụ',
          'leads: Chủ trì dưới Phân công',
          'coordinators: Phối hợp dưới Phân công',
        ],
        'deadline: Thời hạn',
      ],
      header: ['1 | 2 | 3 | 4 | 5'],
      rows: ['1 | statement Lập sổ | leads Văn phòng | coordinators Thanh tra | deadline Quý I'],
    });
  });

  test('the same without merged cells beside it, and wholly without merged cells', () => {
    const columns = [
      ...[
        'number: TT',
        'statement: Nhiệm vụ',
        'leads: Chủ trì dưới Phân công',
        'coordinators: Phối hợp dưới Phân công',
      ],
      'deadline: Thời hạn',
    ];
    const row = ['1', 'Lập sổ', 'Văn phòng', 'Thanh tra', 'Quý I'];
    const rows = ['1 | statement Lập sổ | leads Văn phòng | coordinators Thanh tra | deadline Quý I'];
    const below = ['', '', 'Chủ trì', 'Phối hợp', ''];
    expect(understood(table([['TT', 'Nhiệm vụ', cell('Phân công', { span: 2 }), 'Thời hạn'], below, row]))).toEqual({
      columns,
      rows,
    });
    expect(understood(table([['TT', 'Nhiệm vụ', 'Phân công', '', 'Thời hạn'], below, row]))).toEqual({ columns, rows });
  });

  test('a blank beside a heading is no part of it where the row below stands under others: that row is no heading', () => {
    expect(
      understood(
        table([
          ['Việc', '', 'Nơi'],
          ['', 'hai', 'ba'],
          ['một', 'hai', 'ba'],
        ]),
      ),
    ).toEqual({ columns: ['Việc', '', 'Nơi'], rows: [' | hai | ba', 'một | hai | ba'] });
  });

  test('under a heading over several a row that stands elsewhere, or nothing, is no heading', () => {
    const over = ['TT', cell('Nơi làm', { span: 2 }), 'Ghi'];
    expect(understood(table([over, ['1', '', '', 'x']]))).toEqual({
      columns: ['TT', 'Nơi làm', '', 'Ghi'],
      rows: ['1 |  |  | x'],
    });
    expect(understood(table([over, ['', '', '', '']]))).toEqual({
      columns: ['TT', 'Nơi làm', '', 'Ghi'],
      rows: [' |  |  | '],
    });
  });

  test('two headings over one another that no cell covers: each column has both, in lines', () => {
    expect(
      understood(
        table([
          [restart('TT'), 'Nhiệm vụ', cell('Phân công', { span: 2 }), restart('Thời hạn')],
          [on(), 'cụ thể', 'Chủ trì', 'Phối hợp', on()],
          ['1', 'Lập sổ', 'Văn phòng', 'Thanh tra', 'Quý I'],
        ]),
      ),
    ).toEqual({
      columns: [
        'number: TT',
        'statement: Nhiệm vụ/cụ thể',
        'leads: Phân công/Chủ trì',
        'coordinators: Phối hợp',
        'deadline: Thời hạn',
      ],
      rows: ['1 | statement Lập sổ | leads Văn phòng | coordinators Thanh tra | deadline Quý I'],
    });
  });

  test('a blank cell over several columns is no heading over them', () => {
    expect(
      understood(
        table([
          [restart('TT'), cell('', { span: 2 }), restart('Ghi')],
          [on(), 'Nơi', 'Lúc', on()],
          ['1', 'a', 'b', 'c'],
        ]),
      ),
    ).toEqual({ columns: ['TT', 'Nơi', 'Lúc', 'Ghi'], rows: ['1 | a | b | c'] });
  });

  test('one column of tasks under the whole of a heading has but that; a part of the grid without a heading is its right neighbour of none', () => {
    expect(
      understood(
        table([
          [restart('TT'), restart('Nhiệm vụ'), cell('Thời gian', { span: 2 }), restart('Chủ trì')],
          [on(), on(), cell('hoàn thành', { span: 2 }), on()],
          ['1', 'Lập sổ', 'Quý I', '', 'Văn phòng'],
        ]),
      ),
    ).toEqual({
      columns: ['number: TT', 'statement: Nhiệm vụ', 'deadline: Thời gian/hoàn thành', 'leads: Chủ trì'],
      rows: ['1 | statement Lập sổ | deadline Quý I | leads Văn phòng'],
    });
  });

  test('the same of a table that holds no tasks, and a row of fewer cells than columns', () => {
    expect(
      understood(
        table([
          [restart('TT'), 'Nơi', cell('Số', { span: 2 })],
          [on(), 'làm', 'Nam', 'Nữ'],
          ['1', 'a', cell('chung', { span: 2 })],
        ]),
      ),
    ).toEqual({ columns: ['TT', 'Nơi', 'Số', ''], header: [' | làm | Nam | Nữ'], rows: ['1 | a | chung | '] });
  });

  test('a table of one row has but a heading, one without cells nothing', () => {
    expect(understood(table([['Nơi', 'Lúc']]))).toEqual({ columns: ['Nơi', 'Lúc'], rows: [] });
    expect(understood('<w:tbl><w:tr/><w:tr/></w:tbl>')).toEqual({ columns: [], rows: [''] });
    expect(understood('<w:tbl/>')).toEqual({ columns: [], rows: [] });
  });
});

describe('which columns', () => {
  const columnsOf = (rows: string[][]) => understood(table(rows)).columns;

  test('the only day that is named begins it', () => {
    expect(
      columnsOf([
        ['Nhiệm vụ', 'Chủ trì', 'Bắt đầu'],
        ['Lập sổ', 'Văn phòng', '01/3/2027'],
      ]),
    ).toEqual(['statement: Nhiệm vụ', 'leads: Chủ trì', 'deadline: Bắt đầu']);
  });

  test('numbers headed "Mục" are numbers, words headed so are not', () => {
    expect(
      columnsOf([
        ['Mục', ...HEAD.slice(1)],
        ['1', 'Lập sổ', 'Văn phòng', 'Quý I'],
      ]),
    ).toEqual(['number: Mục', ...HEAD_COLUMNS.slice(1)]);
    expect(
      columnsOf([
        ['Mục', ...HEAD.slice(1)],
        ['Hồ sơ', 'Lập sổ', 'Văn phòng', 'Quý I'],
      ]),
    ).toEqual(['note: Mục', ...HEAD_COLUMNS.slice(1)]);
  });

  test('of three columns of those who do it the first leads, one helps, the rest stand as notes; a second number is no column of tasks', () => {
    const HEADS = ['Nhiệm vụ', 'Thời hạn', 'Đơn vị', 'Người phụ trách'];
    const row = ['Lập sổ', 'Quý I', 'Văn phòng', 'Phòng Hạ tầng'];
    expect(columnsOf([HEADS, row])).toEqual([
      ...['statement: Nhiệm vụ', 'deadline: Thời hạn', 'leads: Đơn vị', 'coordinators: Người phụ trách'],
    ]);
    expect(
      columnsOf([
        [...HEADS, 'Phối hợp'],
        [...row, 'Thanh tra'],
      ]),
    ).toEqual([
      ...[
        'statement: Nhiệm vụ',
        'deadline: Thời hạn',
        'leads: Đơn vị',
        'note: Người phụ trách',
        'coordinators: Phối hợp',
      ],
    ]);
    expect(
      columnsOf([
        ['TT', 'Số', ...HEADS],
        ['1', '2', ...row],
      ]),
    ).toEqual(['TT', 'Số', ...HEADS]);
  });

  test('headings in other words: names by the cells; a task must be said in words, and have someone who does it', () => {
    expect(
      columnsOf([
        ['Việc', 'Ai đó', 'Thời hạn'],
        ['Lập sổ', 'Văn phòng Sở', 'Quý I'],
      ]),
    ).toEqual(['statement: Việc', 'performers: Ai đó', 'deadline: Thời hạn']);
    expect(
      columnsOf([
        ['Lời', 'Chủ trì', 'Thời hạn'],
        ['Lập sổ theo dõi văn bản', 'Văn phòng', 'Quý I'],
      ]),
    ).toEqual(['statement: Lời', 'leads: Chủ trì', 'deadline: Thời hạn']);
    expect(
      columnsOf([
        ['Lời', 'Chủ trì', 'Thời hạn'],
        ['Sổ', 'Văn phòng', 'Quý I'],
      ]),
    ).toEqual(['statement: Lời', 'leads: Chủ trì', 'deadline: Thời hạn']);
  });

  test('a column of names under other words is that of who does it', () => {
    expect(
      columnsOf([
        ['Việc', 'Tên gọi', 'Thời hạn'],
        ['Lập sổ theo dõi', 'Văn phòng Sở', 'Quý I'],
      ]),
    ).toEqual(['statement: Việc', 'performers: Tên gọi', 'deadline: Thời hạn']);
  });

  test('a heading longer than any is none', () => {
    const long = `Nhiệm vụ ${'rất '.repeat(25)}dài`;
    expect(
      columnsOf([
        [long, 'Chủ trì', 'Thời hạn'],
        ['Lập sổ', 'Văn phòng', 'Quý I'],
      ]),
    ).toEqual([`statement: ${long}`, 'leads: Chủ trì', 'deadline: Thời hạn']);
  });
});

describe('rows', () => {
  const rowsOf = (...rows: (string | string[])[][]) => understood(table([HEAD, ...rows])).rows;

  test('a row without words is none; one that only has a number is kept', () => {
    expect(rowsOf(['', '', '', ''], ['1', '', '', ''], ['2', 'Lập sổ', '', ''])).toEqual(['1', '2 | statement Lập sổ']);
  });

  test('groups: by a sign of their own, in bold, in capitals, over the whole width; not where cells go on', () => {
    const bold = (text: string) => `<w:p>${r(text, { bold: true })}</w:p>`;
    expect(
      rowsOf(
        ['I', 'Văn thư', '', ''],
        ['1', 'Lập sổ', 'Văn phòng', 'Quý I'],
        ['2', [bold('Lưu trữ')], '', ''],
        ['3', 'Chỉnh lý', '', ''],
        ['4', 'SỐ HÓA', '', ''],
        [cell('B. Cải cách', { span: 4 })],
        [cell('Mục khác', { span: 4 })],
        [restart('5'), 'CHUNG', '', ''],
        [on(), 'riêng', '', ''],
      ),
    ).toEqual([
      '# I: Văn thư',
      '1 | statement Lập sổ | leads Văn phòng | deadline Quý I',
      '# 2: Lưu trữ',
      '3 | statement Chỉnh lý',
      '# 4: SỐ HÓA',
      '# B trong lời: Cải cách',
      '# : Mục khác',
      '5 | statement CHUNG',
      '– | statement riêng',
    ]);
  });

  test('"Tổng cộng" over the number and the task is what the row says', () => {
    expect(rowsOf(['1', 'Lập sổ', 'Văn phòng', ''], [cell('Tổng cộng', { span: 2 }), '1 việc', 'Quý I'])).toEqual([
      '1 | statement Lập sổ | leads Văn phòng',
      '– | statement Tổng cộng | leads 1 việc | deadline Quý I',
    ]);
  });

  test('lines that a page tore: small letters, behind a comma, a list that goes on, a cell alone', () => {
    expect(
      rowsOf(
        ['1', 'Lập sổ theo dõi', 'Văn phòng Sở,', 'Quý I'],
        ['', 'văn bản đến', 'Thanh tra', ''],
        ['2', 'Rà soát:', 'Văn phòng', 'Quý I'],
        ['', '- quy chế', '', ''],
        ['', '- quy trình', '', 'Quý II'],
        ['3', 'Tập huấn', 'Phòng', 'Quý I'],
        ['', '', 'Hạ tầng', '(dự kiến)'],
        ['4', 'Họp.', 'Văn phòng', 'Quý I'],
        ['', 'Việc khác', 'Văn phòng', 'Quý I'],
      ),
    ).toEqual([
      '1 | statement Lập sổ theo dõi văn bản đến | leads Văn phòng Sở, Thanh tra | deadline Quý I',
      '2 | statement Rà soát:/- quy chế | leads Văn phòng | deadline Quý I',
      '– | statement - quy trình | deadline Quý II',
      '3 | statement Tập huấn | leads Phòng/Hạ tầng | deadline Quý I (dự kiến)',
      '4 | statement Họp. | leads Văn phòng | deadline Quý I',
      '– | statement Việc khác | leads Văn phòng | deadline Quý I',
    ]);
  });

  test('a cell over several rows: words of each task, one task of several lines, or several of the same words', () => {
    expect(
      rowsOf(
        [restart('1'), 'Lập sổ', restart('Văn phòng'), 'Quý I'],
        [on(), 'Rà soát', on(), 'Quý II'],
        ['2', restart('Báo cáo'), 'Thanh tra', 'Quý I'],
        ['', on(), 'Thanh tra', 'Quý II'],
        ['', on(), 'Hạ tầng', ''],
      ),
    ).toEqual([
      '1 | statement Lập sổ | leads Văn phòng | deadline Quý I',
      '– | statement Rà soát | leads Văn phòng | deadline Quý II',
      '2 | statement Báo cáo | leads Thanh tra | deadline Quý I',
      '– | statement Báo cáo | leads Thanh tra/Hạ tầng | deadline Quý II',
    ]);
  });

  test('who helps, named in the cell of those who lead or do it; not beside a cell of its own', () => {
    expect(
      rowsOf(
        ['1', 'Lập sổ', 'Chủ trì: Văn phòng; phối hợp: Thanh tra', 'nt'],
        ['2', 'Rà soát', 'nt', 'Quý I'],
        ['3', 'Họp', 'nt', 'nt'],
      ),
    ).toEqual([
      '1 | statement Lập sổ | deadline nt | leads Văn phòng | coordinators Thanh tra | in leads «Chủ trì: Văn phòng; phối hợp: Thanh tra»,coordinators «»',
      '2 | statement Rà soát | deadline Quý I | leads Văn phòng | coordinators Thanh tra | in leads «nt»,coordinators «»',
      '3 | statement Họp | deadline Quý I | leads Văn phòng | coordinators Thanh tra | in leads «nt»,coordinators «»,deadline «nt»',
    ]);
    const performers = (...rows: string[][]) =>
      understood(table([['TT', 'Nhiệm vụ', 'Thực hiện', 'Thời hạn'], ...rows])).rows;
    expect(
      performers(['1', 'Lập sổ', 'Văn phòng chủ trì; Thanh tra phối hợp', ''], ['2', 'Họp', 'như trên', '']),
    ).toEqual([
      '1 | statement Lập sổ | leads Văn phòng | coordinators Thanh tra | in leads «Văn phòng chủ trì; Thanh tra phối hợp»,coordinators «»',
      '2 | statement Họp | leads Văn phòng | coordinators Thanh tra | in leads «như trên»,coordinators «»',
    ]);
    expect(performers(['1', 'Lập sổ', 'Văn phòng', ''], ['2', 'Họp', 'như trên', ''])).toEqual([
      '1 | statement Lập sổ | performers Văn phòng',
      '2 | statement Họp | performers Văn phòng | in leads «như trên»',
    ]);
    const both = understood(
      table([
        [...HEAD, 'Phối hợp'],
        ['1', 'Lập sổ', 'Chủ trì: Văn phòng; phối hợp: Thanh tra', 'Quý I', 'Hạ tầng'],
      ]),
    );
    expect(both.rows).toEqual([
      '1 | statement Lập sổ | leads Chủ trì: Văn phòng; phối hợp: Thanh tra | deadline Quý I | coordinators Hạ tầng',
    ]);
  });
});
