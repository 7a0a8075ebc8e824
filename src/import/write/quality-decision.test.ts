/** Which decisions are the year's own, with its objectives and its plan; every other form stays as it stands. */
import { expect, test } from 'vitest';
import type { Annex, ColumnMeaning, Node, TaskGroup, TaskTableNode, TextNode, Understood } from '../understood.ts';
import { qualityDecision } from './quality-decision.ts';

const place = { part: 'word/document.xml', index: 0 };
const node = (type: TextNode['type'], text: string, rest: Partial<TextNode> = {}): TextNode => ({
  ...{ type, text, bold: false, children: [], place },
  ...rest,
});
const group = (heading: string, ...labels: string[]): TaskGroup => ({
  label: '',
  heading: heading ? [heading] : [],
  rows: labels.map((label) => ({ label, cells: { statement: [`Việc ${label}`] }, place })),
});

const HEADINGS: [ColumnMeaning, string, string?][] = [
  ['number', 'TT'],
  ['statement', 'Mục tiêu chất lượng và biện pháp thực hiện MTCL'],
  ['leads', 'Chủ trì', 'Trách nhiệm thực hiện'],
  ['coordinators', 'Phối hợp', 'Trách nhiệm thực hiện'],
  ['deadline', 'Thời gian thực hiện'],
  ['monitors', 'Trách nhiệm theo dõi MTCL'],
  ['evidence', 'Cách thức theo dõi và kết quả'],
];
const TABLE: TaskTableNode = {
  type: 'tasks',
  columns: HEADINGS.map(([meaning, heading, over]) => ({
    meaning,
    heading: [heading],
    ...(over ? { over: [over] } : {}),
  })),
  headerRows: [],
  groups: [group('Mục tiêu 1', '1', '2'), group('Mục tiêu 2', '1')],
  usualHeader: true,
  place,
};

interface Parts {
  kind?: string;
  content?: Node[];
  title?: string;
  objectives?: Node[];
  table?: Partial<TaskTableNode>;
  /** In place of the part with the table. */
  plan?: Node[];
  more?: Annex[];
}

const annex = (title: string, content: Node[]): Annex => ({
  word: 'PHỤ LỤC',
  title: [title],
  landscape: false,
  content,
});

/** A decision of the usual form but for the parts given. */
function found({ kind = 'quyết định', content, title, objectives, table, plan, more = [] }: Parts) {
  const items = objectives ?? [
    node('paragraph', 'Năm 2027:'),
    node('clause', 'Giải quyết 98% hồ sơ.'),
    node('section', 'Mọi đơn thư được trả lời.', { children: [node('paragraph', '(1) Đúng hạn: 95%.')] }),
    node('paragraph', 'Các mục tiêu được rà soát hằng quý.'),
  ];
  const own = { ...TABLE, ...table };
  const closing = [
    node('paragraph', 'Phòng làm đầu mối.'),
    node('clause', 'Tổ chức', {
      children: [
        node('paragraph', 'Trong quá trình thực hiện có vướng mắc.'),
        node('paragraph', 'Yêu cầu các phòng thực hiện.'),
      ],
    }),
  ];
  const document: Understood = {
    ...{ agency: {}, kind, title: [], authority: [], addressees: [], bases: [], closing: [], recipients: [] },
    content: content ?? [node('article', 'Ban hành.')],
    annexes: [
      annex(title ?? 'MỤC TIÊU CHẤT LƯỢNG', items),
      annex(
        'KẾ HOẠCH',
        plan ?? [node('part', 'VIỆC', { children: [own] }), node('part', 'TỔ CHỨC', { children: closing })],
      ),
      ...more,
    ],
  };
  return qualityDecision(document);
}

test('the usual form: objectives with what stands around them, the plan with what closes it', () => {
  const { opening, closing, items, groups, planClosing, plan } = found({})!;
  expect({ opening, closing, items: items.map(({ text }) => text), groups: groups.length, planClosing }).toEqual({
    opening: ['Năm 2027:'],
    closing: ['Các mục tiêu được rà soát hằng quý.'],
    items: ['Giải quyết 98% hồ sơ.', 'Mọi đơn thư được trả lời.'],
    groups: 2,
    planClosing: ['Trong quá trình thực hiện có vướng mắc.', 'Yêu cầu các phòng thực hiện.'],
  });
  // What closes the plan is said there and not again in its last part.
  expect(plan.content[1]).toMatchObject({
    children: [{ text: 'Phòng làm đầu mối.' }, { text: 'Tổ chức', children: [] }],
  });
});

test.each<[string, Parts]>([
  ['an order of a clause', { content: [node('clause', 'Ban hành.')] }],
  ['an order with a table', { content: [{ ...TABLE }] }],
  ['a plan, no decision', { kind: 'kế hoạch' }],
  ['a third annex', { more: [annex('Biểu', [])] }],
  ['objectives of another kind', { title: 'CHỈ TIÊU' }],
  ['objectives that hold tasks', { objectives: [TABLE] }],
  ['objectives that hold a table', { objectives: [{ type: 'table', columns: [], headerRows: [], rows: [], place }] }],
  ['no objective', { objectives: [node('paragraph', 'Năm 2027:')] }],
  ['points for objectives', { objectives: [node('point', 'Giải quyết 98%.')] }],
  [
    'an objective behind the closing words',
    { objectives: [node('clause', 'A.'), node('paragraph', 'Hết.'), node('clause', 'B.')] },
  ],
  [
    'an objective whose words go on behind bold ones',
    { objectives: [node('clause', 'A.'), node('section', 'B', { runIn: 'b.' })] },
  ],
  [
    'a paragraph that is not sure',
    { objectives: [node('clause', 'A.'), node('clause', 'B.'), node('paragraph', 'c', { unsure: 'x' })] },
  ],
  [
    'dashes under an objective',
    { objectives: [node('clause', 'A.'), node('clause', 'B.', { children: [node('dash', 'b')] })] },
  ],
  ['fewer groups than objectives', { table: { groups: [group('Mục tiêu 1', '1')] } }],
  ['tasks under no heading', { table: { groups: [group('', '1'), group('Mục tiêu 2', '1')] } }],
  ['numbers that go on through the table', { table: { groups: [group('Mục tiêu 1', '1'), group('Mục tiêu 2', '2')] } }],
  ['columns counted below their headings', { table: { headerRows: [[['1']]] } }],
  ['a column less', { table: { columns: TABLE.columns.slice(0, 6) } }],
  [
    'a heading in other words',
    { table: { columns: TABLE.columns.map((column, i) => (i === 6 ? { ...column, heading: ['Kết quả'] } : column)) } },
  ],
  ['a plan without parts', { plan: [TABLE] }],
  ['words between the parts', { plan: [node('part', 'VIỆC', { children: [TABLE] }), node('paragraph', 'thêm')] }],
  ['a plan without tasks', { plan: [node('part', 'VIỆC')] }],
  ['two tables of tasks', { plan: [node('part', 'VIỆC', { children: [TABLE, TABLE] })] }],
])('none: %s', (_, parts) => {
  expect(found(parts)).toBeUndefined();
});
