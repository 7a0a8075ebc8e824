/** "Phiếu báo cáo" of a unit as a workbook: only the cells that are asked for are open, each with its check. */

import { type Cell, type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { STATE_NAMES } from '../../calendar/status.ts';
import { printDay } from '../../deadline/index.ts';
import { cleanLines, cleanText } from '../../document/clean-text.ts';
import { ANSWER_STATES, REPORT_DAY, TARGET_HEADINGS, TASK_HEADINGS, type UnitForm } from '../../forms/model.ts';
import { nth } from '../../known.ts';
import { type CellText, MOST_HEIGHT, rowHeight } from './heights.ts';
import { DEFAULT_FONT, FOOTER, LOOK, PAGE_SETUP } from './look.ts';
import { letter, onSheet, serialOf } from './sheet.ts';

type Validation = Omit<DataValidation, 'range'>;

interface Column<Row> {
  heading: string;
  /** In characters. */
  width: number;
  style: CellStyle;
  /** What stands there already; nothing in the cells that are asked for. */
  content?: (row: Row, index: number) => string | number | null;
  check?: Validation;
  /** Only for machines. */
  hidden?: true;
}

const OPEN = { protection: { locked: false } } as const;
const FILL = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } } } as const;
const INPUT: CellStyle = { ...LOOK.text, ...FILL, ...OPEN };
const CHOICE: CellStyle = { ...LOOK.input, ...OPEN };
const DAY: CellStyle = { ...LOOK.inputDate, ...OPEN };
const NUMBER: CellStyle = { ...LOOK.input, ...OPEN, numFmt: '#,##0.##' };
const HEAD: CellStyle = {
  font: DEFAULT_FONT,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const HEAD_BOLD: CellStyle = { ...HEAD, font: { ...DEFAULT_FONT, bold: true } };
const TITLE: CellStyle = { ...HEAD, font: { ...DEFAULT_FONT, size: 14, bold: true } };
const NOTE: CellStyle = {
  font: { ...DEFAULT_FONT, size: 10, italic: true },
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
};
const LABEL: CellStyle = { ...HEAD_BOLD, alignment: { horizontal: 'right', vertical: 'center' } };

/** What stands beside a cell that may be left empty, and what is said of a value that it does not take. */
const explained = (title: string, message: string, errorMessage: string) => ({
  allowBlank: true,
  showInputMessage: true,
  inputTitle: title,
  inputMessage: message,
  showErrorMessage: true,
  errorTitle: title,
  errorMessage,
});

const text = (title: string, message: string): Validation => ({
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formula1: '2000',
  ...explained(title, message, 'Ô này chứa tối đa 2.000 ký tự.'),
});

const STATE_CHECK: Validation = {
  type: 'list',
  values: ANSWER_STATES.map((state) => STATE_NAMES[state]),
  ...explained(
    'Tình trạng',
    'Bấm mũi tên để chọn. Không có gì mới thì để trống.',
    `Hãy chọn một trong: ${ANSWER_STATES.map((state) => STATE_NAMES[state]).join(', ')}.`,
  ),
};

/** 2000-01-01: what is below was not meant as a day. */
const EARLIEST_DAY = '36526';

const dayCheck = (title: string, message: string): Validation => ({
  type: 'date',
  operator: 'between',
  formula1: EARLIEST_DAY,
  formula2: 'TODAY()',
  ...explained(title, message, 'Hãy ghi một ngày đã qua, ví dụ 24/03/2027.'),
});

const numberCheck = (title: string, message: string): Validation => ({
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formula1: '0',
  ...explained(title, message, 'Hãy ghi một số không âm, ví dụ 412 hoặc 98,5.'),
});

const TASK_COLUMNS: Column<UnitForm['tasks'][number]>[] = [
  { heading: 'TT', width: 4.5, style: LOOK.centred, content: (_, i) => i + 1 },
  {
    heading: TASK_HEADINGS.title,
    width: 40,
    style: LOOK.text,
    content: ({ title, others }) => (others.length > 0 ? `${title}\n(cùng chủ trì: ${others.join('; ')})` : title),
  },
  { heading: 'Thời hạn (như văn bản)', width: 17, style: LOOK.text, content: ({ deadline }) => deadline },
  { heading: 'Hạn', width: 11, style: LOOK.date, content: ({ due }) => (due ? serialOf(due) : null) },
  {
    heading: 'Đã ghi',
    width: 11,
    style: LOOK.centred,
    content: ({ state }) => (state === 'notStarted' ? '' : STATE_NAMES[state]),
  },
  { heading: TASK_HEADINGS.state, width: 13, style: CHOICE, check: STATE_CHECK },
  {
    heading: TASK_HEADINGS.doneOn,
    width: 12,
    style: DAY,
    check: dayCheck('Ngày hoàn thành', 'Khi tình trạng là Hoàn thành: ngày/tháng/năm, ví dụ 24/03/2027.'),
  },
  {
    heading: TASK_HEADINGS.evidence,
    width: 27,
    style: INPUT,
    check: text('Minh chứng', 'Tên, số, ngày văn bản. Ví dụ: Báo cáo số 12/BC-VP ngày 24/3/2027.'),
  },
  {
    heading: TASK_HEADINGS.reason,
    width: 25,
    style: INPUT,
    check: text('Lý do', 'Cần có khi tình trạng là Chậm hoặc Không thực hiện.'),
  },
  { heading: TASK_HEADINGS.proposal, width: 22, style: INPUT, check: text('Đề xuất', 'Kiến nghị, nếu có.') },
  { heading: 'Mã dòng (không sửa)', width: 10, style: LOOK.small, content: ({ id }) => id, hidden: true },
];

const TARGET_COLUMNS: Column<UnitForm['targets'][number]>[] = [
  { heading: 'TT', width: 4.5, style: LOOK.centred, content: (_, i) => i + 1 },
  { heading: 'Mục tiêu', width: 36, style: LOOK.text, content: ({ objective }) => objective },
  { heading: TARGET_HEADINGS.title, width: 22, style: LOOK.text, content: ({ aimed }) => aimed },
  { heading: 'Đã ghi', width: 16, style: LOOK.centred, content: ({ latest }) => latest },
  {
    heading: TARGET_HEADINGS.value,
    width: 13,
    style: NUMBER,
    check: numberCheck('Số đạt được', 'Chỉ tiêu tỷ lệ: tử số, ví dụ 412; không có tổng số thì ghi tỷ lệ, ví dụ 98,5.'),
  },
  {
    heading: TARGET_HEADINGS.total,
    width: 11,
    style: NUMBER,
    check: numberCheck('Tổng số', 'Mẫu số của tỷ lệ, ví dụ 417. Chỉ tiêu đếm số lượng thì để trống.'),
  },
  {
    heading: TARGET_HEADINGS.evidence,
    width: 27,
    style: INPUT,
    check: text('Minh chứng', 'Tên, số, ngày văn bản có số liệu này.'),
  },
  { heading: TARGET_HEADINGS.reason, width: 25, style: INPUT, check: text('Lý do', 'Vì sao chưa đạt, nếu chưa đạt.') },
  { heading: TARGET_HEADINGS.proposal, width: 22, style: INPUT, check: text('Đề xuất', 'Kiến nghị, nếu có.') },
  { heading: 'Mã dòng (không sửa)', width: 10, style: LOOK.small, content: ({ id }) => id, hidden: true },
];

const GUIDE = [
  'Chỉ các ô nền vàng mở để ghi. Không có gì mới thì để trống cả dòng.',
  'Tình trạng: bấm mũi tên trong ô để chọn. Hoàn thành thì ghi ngày và minh chứng; Chậm, Không thực hiện thì ghi lý do.',
  'Ngày ghi dạng ngày/tháng/năm, ví dụ 24/03/2027. Việc xong sau hạn vẫn ghi đúng ngày xong.',
  'Chỉ tiêu tỷ lệ: ghi số đạt được và tổng số (412 và 417), máy tự tính tỷ lệ. Không có hai số thì ghi tỷ lệ ở «Số đạt được» (98,5).',
  'Chỉ tiêu đếm số lượng: ghi số ở «Số đạt được», để trống «Tổng số».',
  'Có thể nới cột, in ra ký; muốn sắp xếp lại dòng thì bỏ bảo vệ trang trước (không có mật khẩu). Xin đừng xóa cột ẩn và đừng sửa tên cột: nhờ chúng mà phiếu được đọc lại.',
  'Ghi xong, lưu tệp (giữ dạng .xlsx) và gửi lại người đã gửi phiếu.',
];

/** The same form always gives the same bytes. */
export async function renderForm(form: UnitForm): Promise<Uint8Array> {
  const { agency, unit, year } = form;
  const sheets = [
    ...(form.tasks.length > 0 ? [page(form, 'Nhiệm vụ', TASK_COLUMNS, form.tasks)] : []),
    ...(form.targets.length > 0 ? [page(form, 'Chỉ tiêu', TARGET_COLUMNS, form.targets)] : []),
    guide(),
  ];
  const stamp = new Date(`${year}-01-01T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    namedRanges: sheets.flatMap(({ sheet: { name }, print, titles }) => [
      { name: '_xlnm.Print_Area', scope: name, range: onSheet(name, print) },
      ...(titles ? [{ name: '_xlnm.Print_Titles', scope: name, range: onSheet(name, titles) }] : []),
    ]),
    defaultFont: DEFAULT_FONT,
    properties: {
      title: cleanText(`Phiếu báo cáo ${form.period ?? `năm ${year}`} – ${unit.title}`),
      creator: cleanText(agency),
      created: stamp,
      modified: stamp,
    },
  });
}

interface Page {
  sheet: WriteSheet;
  print: string;
  titles?: string;
}

const HEADER = 8;

/** The form on paper: agency and unit, the national heading, what is asked, the table, who signs. */
function page<Row>(form: UnitForm, name: string, columns: Column<Row>[], rows: readonly Row[]): Page {
  const { agency, unit, period, until, year, headPosition } = form;
  const shown = columns.filter(({ hidden }) => !hidden).length;
  const half = Math.ceil(shown / 2) - 1;
  const made = new Cells(columns.map(({ width }) => width));
  made.merged(1, 1, half, agency.toLocaleUpperCase('vi'), HEAD);
  made.merged(2, 1, half, unit.title.toLocaleUpperCase('vi'), HEAD_BOLD);
  // A long name takes the lines it needs.
  made.fitMerged(1, 1, half, agency.toLocaleUpperCase('vi'));
  made.fitMerged(2, 1, half, unit.title.toLocaleUpperCase('vi'));
  made.merged(1, half + 1, shown, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', HEAD_BOLD);
  made.merged(2, half + 1, shown, 'Độc lập - Tự do - Hạnh phúc', HEAD_BOLD);
  made.merged(4, 1, shown, 'PHIẾU BÁO CÁO KẾT QUẢ THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG', TITLE);
  const asked = period
    ? `Kỳ ${period}, tính đến ngày ${printDay(until)}`
    : `Năm ${year}, việc đến hạn tới ngày ${printDay(until)}`;
  made.merged(5, 1, shown, asked, HEAD_BOLD);
  made.merged(6, 1, shown, `${GUIDE[0]} Cách ghi: xem trang «Hướng dẫn».`, {
    ...NOTE,
    alignment: { horizontal: 'center', vertical: 'center' },
  });
  made.merged(7, 1, half, REPORT_DAY, LABEL);
  made.set(7, half + 1, null, DAY);
  made.merged(7, half + 2, half + 3, 'Người lập phiếu:', LABEL);
  made.merged(7, half + 4, shown, null, INPUT);
  made.height(4, 26);
  made.height(6, 18);
  made.height(7, 22);
  columns.forEach(({ heading }, i) => {
    made.set(HEADER, i + 1, heading, LOOK.header);
  });
  made.fitHeight(
    HEADER,
    columns.map(({ heading }) => ({ text: heading, sizePt: DEFAULT_FONT.size, bold: true })),
  );
  rows.forEach((row, index) => {
    const contents = columns.map(({ content }) => content?.(row, index) ?? null);
    contents.forEach((content, i) => {
      made.set(HEADER + 1 + index, i + 1, content, nth(columns, i).style);
    });
    const texts = contents.map((content, i) => ({
      text: typeof content === 'string' && !nth(columns, i).hidden ? content : '',
      sizePt: DEFAULT_FONT.size,
    }));
    made.fitHeight(HEADER + 1 + index, texts, 34);
  });
  const last = HEADER + rows.length;
  made.merged(last + 2, 1, half, 'NGƯỜI LẬP PHIẾU', HEAD_BOLD);
  made.merged(last + 2, half + 1, shown, headPosition.toLocaleUpperCase('vi'), HEAD_BOLD);
  made.merged(last + 3, half + 1, shown, '(Ký, ghi rõ họ tên)', { ...HEAD, font: { ...DEFAULT_FONT, italic: true } });
  const range = (column: number) => `${letter(column)}${HEADER + 1}:${letter(column)}${last}`;
  const checks = columns.flatMap(({ check }, i): DataValidation[] =>
    check ? [{ ...check, range: range(i + 1) }] : [],
  );
  const cell = `${letter(half + 1)}7`;
  const reported = dayCheck('Ngày báo cáo', 'Ngày lập phiếu: ngày/tháng/năm.');
  const end = last + 7;
  const sheet = made.finish(name, {
    freezePane: { rows: HEADER },
    dataValidations: [{ ...reported, range: `${cell}:${cell}` }, ...checks],
    protection: PROTECTION,
  });
  columns.forEach(({ hidden }, i) => {
    if (hidden) nth(sheet.columns!, i).hidden = true;
  });
  return { sheet, print: `$A$1:$${letter(shown)}$${end}`, titles: `$${HEADER}:$${HEADER}` };
}

/** Without a password: it keeps slips away, not people. */
const PROTECTION: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

function guide(): Page {
  const made = new Cells([5, 110]);
  made.set(1, 1, 'Cách ghi phiếu', TITLE_LEFT);
  GUIDE.forEach((words, i) => {
    made.set(3 + i, 1, i + 1, LOOK.centred);
    made.set(3 + i, 2, words, LOOK.text);
    made.fitHeight(3 + i, [
      { text: '', sizePt: DEFAULT_FONT.size },
      { text: words, sizePt: DEFAULT_FONT.size },
    ]);
  });
  return {
    sheet: made.finish('Hướng dẫn', { protection: PROTECTION }),
    print: `$A$1:$B$${2 + GUIDE.length}`,
  };
}

const TITLE_LEFT: CellStyle = { ...TITLE, alignment: { horizontal: 'left', vertical: 'center' } };

class Cells {
  private readonly rows: CellValue[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly heights = new Map<number, { height: number }>();
  private readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];

  constructor(private readonly widths: number[]) {}

  set(row: number, column: number, content: string | number | null, style: CellStyle): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = nth(this.rows, row - 1);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = typeof content === 'string' ? cleanLines(content) : content;
    this.cells.set(`${row - 1},${column - 1}`, { style });
  }

  merged(row: number, from: number, to: number, content: string | null, style: CellStyle): void {
    for (let column = from; column <= to; column += 1) this.set(row, column, column === from ? content : null, style);
    if (to > from) this.merges.push({ startRow: row - 1, endRow: row - 1, startCol: from - 1, endCol: to - 1 });
  }

  height(row: number, height: number): void {
    this.heights.set(row - 1, { height });
  }

  fitHeight(row: number, texts: CellText[], least = 0): void {
    this.height(row, Math.min(MOST_HEIGHT, Math.max(least, rowHeight(texts, this.widths))));
  }

  /** High enough for bold words in cells that were made one; a line alone keeps the usual height. */
  fitMerged(row: number, from: number, to: number, text: string): void {
    const width = this.widths.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
    const height = (words: string) => rowHeight([{ text: words, sizePt: DEFAULT_FONT.size, bold: true }], [width]);
    if (height(text) > height('')) this.height(row, height(text));
  }

  finish(name: string, more: Partial<WriteSheet>): WriteSheet {
    return {
      name,
      rows: this.rows,
      cells: this.cells,
      columns: this.widths.map((width) => ({ width })),
      rowDefs: this.heights,
      merges: this.merges,
      pageSetup: PAGE_SETUP,
      headerFooter: { oddFooter: FOOTER },
      ...more,
    };
  }
}
