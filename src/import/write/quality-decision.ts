/** The year's decision with its objectives and its plan, where the file has that form. */
import { lastOf, nth } from '../../known.ts';
import type { People } from '../recognise/people.ts';
import { labelledAim } from '../recognise/targets.ts';
import { foldedSpelling } from '../tidy.ts';
import type { Annex, Node, TaskGroup, TaskTableNode, TextNode, Understood } from '../understood.ts';
import { isText } from '../understood.ts';
import { type Counts, type DocumentWriter, taskTables } from './document.ts';
import { type WrittenObjective, writeObjective } from './objectives.ts';
import { countsUp } from './tables.ts';
import { short, type Writer } from './text.ts';

export interface QualityDecision {
  objectives: Annex;
  /** Paragraphs above and below the list. */
  opening: string[];
  closing: string[];
  items: TextNode[];
  plan: Annex;
  table: TaskTableNode;
  /** A group for each objective. */
  groups: TaskGroup[];
  planClosing: string[];
}

/** Undefined where it has another form, which `soạn quyết định` writes as it stands. */
export function qualityDecision(document: Understood): QualityDecision | undefined {
  const [objectives, plan, ...more] = document.annexes;
  if (document.kind !== 'quyết định' || !objectives || !plan || more.length > 0) return undefined;
  if (document.content.some((node) => !isText(node) || node.type !== 'article')) return undefined;
  if (!/mục tiêu chất lượng/iu.test(objectives.title.join(' ')) || taskTables(objectives.content).length > 0)
    return undefined;
  const list = listOf(objectives.content);
  const tables = taskTables(plan.content);
  const [table] = tables;
  if (!list || !table || tables.length > 1 || !usual(table)) return undefined;
  const groups = table.groups;
  if (groups.length !== list.items.length || groups.some(({ heading }) => heading.length === 0)) return undefined;
  const parts = plan.content.filter((node): node is TextNode => node.type === 'part');
  // The table stands in one of them.
  if (parts.length < plan.content.length) return undefined;
  return { objectives, ...list, plan, table, groups, planClosing: closingOf(lastOf(parts)) };
}

const COLUMNS = 'number statement leads coordinators deadline monitors evidence';
/** The header of the plan's own table. */
const HEADINGS = [
  /^tt$/u,
  /^mục tiêu chất lượng và biện pháp thực hiện mtcl$/u,
  /^trách nhiệm thực hiện chủ trì$/u,
  /^trách nhiệm thực hiện phối hợp$/u,
  /^thời gian thực hiện$/u,
  /^trách nhiệm theo dõi mtcl$/u,
  /^cách thức theo dõi và kết quả$/u,
];

function usual(table: TaskTableNode): boolean {
  const { columns } = table;
  const fits =
    columns.map(({ meaning }) => meaning).join(' ') === COLUMNS &&
    table.headerRows.length === 0 &&
    columns.every(({ heading, over = [] }, i) => HEADINGS[i]?.test(foldedSpelling([...over, ...heading].join(' '))));
  // Numbers are made: they must be those of the file.
  return fits && countsUp(table.groups.map(({ rows }) => rows));
}

/** The numbered objectives with what stands above and below them. */
function listOf(content: Node[]): Pick<QualityDecision, 'opening' | 'closing' | 'items'> | undefined {
  const items: TextNode[] = [];
  const opening: string[] = [];
  const closing: string[] = [];
  for (const node of content) {
    if (!isText(node)) return undefined;
    if (node.type === 'clause' || node.type === 'section') {
      if (closing.length > 0 || node.runIn) return undefined;
      items.push(node);
    } else if (node.type === 'paragraph' && !node.unsure && node.children.length === 0) {
      (items.length > 0 ? closing : opening).push(node.text);
    } else return undefined;
  }
  const plain = items.every(({ children }) =>
    children.every((each) => isText(each) && each.type === 'paragraph' && each.children.length === 0 && !each.unsure),
  );
  return items.length > 0 && plain ? { opening, closing, items } : undefined;
}

/** The last paragraphs that close the plan, taken out of its last part. */
function closingOf(part: TextNode): string[] {
  const closing: string[] = [];
  let list = part.children;
  for (let last = list.at(-1); last && 'children' in last && last.children.length > 0; last = list.at(-1))
    list = last.children;
  for (let last = list.at(-1); last && isText(last) && last.type === 'paragraph' && !last.unsure; last = list.at(-1)) {
    if (!/^(?:Trên đây|Trong quá trình|Yêu cầu|Đề nghị)/u.test(last.text)) break;
    closing.unshift(last.text);
    list.pop();
  }
  return closing;
}

export function writeQualityDecision(
  out: Writer,
  document: Understood,
  found: QualityDecision,
  writer: DocumentWriter,
  names: { people: People; objective(): string },
  counts: Counts,
): void {
  writer.decision(document);
  out.line('');
  annex(out, 'mục tiêu', found.objectives, () => {
    out.text('mở đầu:', found.opening);
    if (found.closing.length > 0) out.text('kết thúc:', found.closing);
  });
  out.line('');
  annex(out, 'kế hoạch', found.plan, () => {
    writer.content(found.plan.content, new Map(), () => out.line('bảng nhiệm vụ'));
    out.text('kết thúc:', found.planClosing);
  });
  found.items.forEach((item, i) => {
    out.line('');
    const group = nth(found.groups, i);
    writeObjective(out, objectiveOf(item, group, names.objective()), group.rows, found.table, names.people, counts);
  });
}

function annex(out: Writer, kind: string, { word, title, reference }: Annex, content: () => void): void {
  out.block(`phụ lục ${kind} ghi là ${short([word])}`, () => {
    out.line(`tiêu đề: ${short(title)}`);
    out.line(`kèm theo: ${short(reference ? [reference] : [])}`);
    content();
  });
}

/** "(1) Thu nhập bình quân đầu người: 55,7 triệu đồng." under an objective is a target of its own. */
function objectiveOf(item: TextNode, group: TaskGroup, id: string): WrittenObjective {
  const lines = item.children.flatMap((each) => (isText(each) ? each.text.split('\n') : []));
  const numbered = lines.flatMap((line, i) => {
    const [, number, wording = ''] = /^\((\d+)\)\s*(?!\s)(.*)$/u.exec(line) ?? [];
    const aim = Number(number) === i + 1 ? labelledAim(wording) : undefined;
    return aim ? [{ aim, wording }] : [];
  });
  const aims = numbered.length === lines.length && numbered.length > 1 ? numbered : [];
  return {
    id,
    statement: [item.text.replaceAll('\n', ' ')],
    heading: group.heading,
    aims,
    details: aims.length > 0 ? [] : lines,
  };
}
