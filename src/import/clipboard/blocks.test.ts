/** What stands on the clipboard, as the blocks that the rest reads: each paragraph, each cell with its column. */
import { expect, it } from 'vitest';
import type { WordBlock } from '../reader/model.ts';
import { MOST_COLUMNS } from './block.ts';
import { beginsWithTask, withGuessedHeader } from './guess.ts';
import { blocksOfHtml } from './html-table.ts';
import { tableOfTabs } from './tab-separated.ts';

/** `**bold**`; a row's cells between bars, each with its column, spans as `+1` beside and `v1` below, `^` where a cell from above goes on. */
function lines(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.bold ? `**${block.text}**` : block.text];
    if (block.type !== 'table') return [block.type];
    const rows = block.rows.map(({ cells }) =>
      cells
        .map(({ column, columnSpan, rowSpan, continues, blocks: inside }) => {
          const spans = `${columnSpan > 1 ? `+${columnSpan - 1}` : ''}${rowSpan > 1 ? `v${rowSpan - 1}` : ''}`;
          return `${column}${spans}${continues ? '^' : ''} ${lines(inside).join(' / ')}`.trim();
        })
        .join(' | '),
    );
    return [`table of ${block.columns}`, ...rows];
  });
}

it.each<[what: string, html: string, lines: string[]]>([
  ['paragraphs, broken where they are', '<p>Một<br>hai</p><div> Ba\n bốn </div>năm', ['Một\nhai', 'Ba bốn', 'năm']],
  ['a break at the beginning of a line', '<p>Một <br> hai</p>', ['Một\nhai']],
  ['headings and their weight', '<h1><b>I</b></h1><h6>II</h6>', ['**I**', 'II']],
  ['marks and numbers of lists', '<ul><li>Một<li>Hai</ul>', ['- Một', '- Hai']],
  ['a list from its number on', '<ol start=3><li>Ba</li><li>Bốn</li></ol>', ['3. Ba', '4. Bốn']],
  ['a list of no number', '<ol start=x><li>Một</li></ol>', ['1. Một']],
  ['a list in a list', '<ol><li>A<ul><li>a</li></ul></li><li>B</li></ol>', ['1. A', '- a', '2. B']],
  ['behind a list no marks', '<ul><li>A</li></ul><p>B</p>', ['- A', 'B']],
  ['an empty item has no line', '<ul><li></li></ul><p>B</p>', ['- B']],
  ['hidden', '<p>a<del>b</del><span style="display: none">c</span><span style="mso-hide:all">d</span></p>', ['a']],
  ['no words', '<head><title>t</title></head><script>s</script><xml>x</xml><template>p</template><p>a</p>', ['a']],
  ['bold: strong', '<p><strong>a</strong></p>', ['**a**']],
  ['bold: only in part', '<p><b>a</b> b</p>', ['a b']],
  ['bold: spaces are of no weight', '<p><b>a</b>&nbsp; <b>b</b></p>', ['**a\u00a0 b**']],
  ['bold: of 600', '<p style="font-weight:600">a</p>', ['**a**']],
  ['bold: of 500', '<p style="font-weight:500">a</p>', ['a']],
  ['bold: taken back', '<b style="font-weight:normal"><p>a</p></b>', ['a']],
  ['bold: bolder is of no number', '<p style="font-weight: bolder">a</p>', ['**a**']],
  ['bold: of an outer element', '<b><p><i>a</i></p></b>', ['**a**']],
  [
    'bold: of a class',
    '<style>.xl65, td.xl66 {font-weight:700} .xl67 {font-weight:400} .xl68 {color:red}</style><p class="a xl65">a</p><p class=xl66>b</p><p class=xl67>c</p><p class=xl68>d</p>',
    ['**a**', '**b**', 'c', 'd'],
  ],
  [
    'cells; those of a header are bold',
    '<table><tr><th>TT</th><td>Việc</td></tr><tr><td>1</td><td><p>a</p><p>b</p></td></tr></table>',
    ['table of 2', '0 **TT** | 1 Việc', '0 1 | 1 a / b'],
  ],
  [
    'spans beside and below',
    '<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>',
    ['table of 3', '0v1 a | 1+1 b', '0^ | 1 c | 2 d', '0 e | 1 f | 2 g'],
  ],
  [
    'a block of two by three',
    '<table><tr><td>a</td><td rowspan=3 colspan=2>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>',
    ['table of 3', '0 a | 1+1v2 b', '0 c | 1+1^', '0 d | 1+1^'],
  ],
  [
    'a span beyond the last row ends there',
    '<table><tr><td rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    ['table of 2', '0v1 a | 1 b', '0^ | 1 c'],
  ],
  ['spans of no number', '<table><tr><td colspan=x rowspan=-1>a</td></tr></table>', ['table of 1', '0 a']],
  ['a span of a half', '<table><tr><td colspan=2.9>a</td></tr></table>', ['table of 2', '0+1 a']],
  [
    'a span without bound',
    '<table><tr><td>a</td><td colspan=999>b</td><td>c</td></tr></table>',
    [`table of ${MOST_COLUMNS}`, `0 a | 1+${MOST_COLUMNS - 2} b`],
  ],
  ['rows of nothing are left out', '<table><tr><td></td></tr><tr><td>a</td></tr></table>', ['table of 1', '0 a']],
  ['a table of nothing is none', '<p>a</p><table><tr><td> </td></tr></table>', ['a']],
  ['a cell without a row', '<table><td>a</td></table>', ['table of 1', '0 a']],
  ['words between rows are lost with the markup', '<table>x<tr><td>a</td></tr></table>', ['table of 1', '0 a']],
  [
    'a table in a cell is lines of the cell',
    '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table><p>e</p>',
    ['table of 2', '0 a / b / c | 1 d', 'e'],
  ],
  [
    'two tables and what stands between them',
    '<table><tr><td>a</td></tr></table>b<table><tr><td>c</td></tr></table>',
    ['table of 1', '0 a', 'b', 'table of 1', '0 c'],
  ],
])('HTML: %s', (_, html, expected) => {
  expect(lines(blocksOfHtml(html))).toEqual(expected);
});

it.each<[what: string, text: string, lines: string[] | undefined]>([
  ['cells', 'a\tb\nc\td', ['table of 2', '0 a | 1 b', '0 c | 1 d']],
  ['lines of Windows and of old Macs', 'a\tb\r\nc\td\re\tf', ['table of 2', '0 a | 1 b', '0 c | 1 d', '0 e | 1 f']],
  ['a short row has empty cells', 'a\tb\tc\nd\te', ['table of 3', '0 a | 1 b | 2 c', '0 d | 1 e | 2']],
  ['blank rows are left out', 'a\tb\n\n \t \nc\td\n', ['table of 2', '0 a | 1 b', '0 c | 1 d']],
  ['a break in quotes', '"a\n\nb"\tc', ['table of 2', '0 a / b | 1 c']],
  ['doubled quotes in quotes', '"a ""b"""\tc', ['table of 2', '0 a "b" | 1 c']],
  ['quotes that are words', '"Một cửa" số\tb', ['table of 2', '0 "Một cửa" số | 1 b']],
  ['a quote that never ends', '"a\tb\nc\td', ['table of 2', '0 "a | 1 b', '0 c | 1 d']],
  ['a quoted cell at the end', 'a\t"b"', ['table of 2', '0 a | 1 b']],
  ['half of the lines without a tab', 'a\tb\nc', ['table of 2', '0 a | 1 b', '0 c | 1']],
  ['most of the lines without a tab', 'a\tb\nc\nd', undefined],
  ['no tab', 'a\nb', undefined],
  ['nothing but tabs', '\t\t\n\t', undefined],
])('plain text: %s', (_, text, expected) => {
  const table = tableOfTabs(text);
  expect(table && lines([table])).toEqual(expected);
});

const isKnown = (name: string) => ['Văn phòng', 'Phòng Tổ chức', 'Thanh tra'].includes(name);

it.each<[rows: string, header: string | undefined]>([
  ['1\tRà soát quy trình\tVăn phòng\tQuý II\n2\tTập huấn\tThanh tra\t30/6/2027', 'STT|Nội dung|Chủ trì|Thời hạn'],
  ['Rà soát quy trình\tVăn phòng\tPhòng Tổ chức\tQuý II', 'Nội dung|Chủ trì|Phối hợp|Thời hạn'],
  ['Rà soát quy trình\tVăn phòng\tQuý II\tThanh tra', 'Nội dung|Chủ trì|Thời hạn|Theo dõi'],
  ['Quý II\tRà soát quy trình\tVăn phòng\tThanh tra', 'Thời hạn|Nội dung|Chủ trì|Phối hợp'],
  ['Rà soát quy trình\tQuý II\tVăn bản\tKhông', 'Nội dung|Thời hạn|Kết quả|Ghi chú'],
  // A column that holds it mostly is one; half is not.
  ['Rà soát quy trình\tVăn phòng\tQuý II\nTập huấn công chức\tNgười khác\tQuý I', 'Nội dung|Kết quả|Thời hạn'],
  [
    'Rà soát quy trình\tVăn phòng\tQuý II\nTập huấn\tNgười khác\tQuý I\nThi\tThanh tra\tQuý I',
    'Nội dung|Chủ trì|Thời hạn',
  ],
  // The heading of a group tells nothing about its column.
  [
    'Nhóm các việc rất dài về công tác tổ chức cán bộ\t\t\nQuý II\tRà soát quy trình\tVăn phòng',
    'Thời hạn|Nội dung|Chủ trì',
  ],
  // No tasks: neither a day nor a unit, or more columns than a task has.
  ['Rà soát\tVăn bản', undefined],
  ['Rà soát quy trình\tQuý II\tmột\thai\tba', undefined],
  ['Văn phòng\tQuý II', undefined],
])('columns told from their cells: %s', (rows, header) => {
  const table = tableOfTabs(rows)!;
  const guessed = withGuessedHeader(table, isKnown);
  const [made] = guessed?.rows ?? [];
  expect(made?.cells.flatMap(({ blocks }) => lines(blocks).map((line) => line.replaceAll('*', ''))).join('|')).toBe(
    header,
  );
  expect(guessed?.rows.slice(1)).toEqual(guessed && table.rows);
});

it.each([
  ['1\tRà soát', true],
  ['Rà soát\t1', false],
  ['Rà soát\tQuý II', true],
  ['TT\tNội dung\tThời hạn', false],
])('the first row %s is a task: %s', (rows, task) => {
  expect(beginsWithTask(tableOfTabs(rows)!)).toBe(task);
});
