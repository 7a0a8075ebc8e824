/** The file of a recognised document, and the directory that it uses. */

import { documentKind, isKnownKind } from '../../plan/document-kinds.ts';
import { capitalised } from '../../wording/citations.ts';
import { isArchive, isFirstRecipient } from '../../wording/recipients.ts';
import { isObjective } from '../recognise/targets.ts';
import { isUpper } from '../tidy.ts';
import type { Annex, Node, TaskGroup, TaskTableNode, TextNode, Understood } from '../understood.ts';
import type { Names } from './names.ts';
import { writeObjective } from './objectives.ts';
import { groupLines, layoutOf, type TableLayout, type TaskCounts, writePlainTable, writeTaskTable } from './tables.ts';
import { short, type Writer } from './text.ts';

export interface Counts extends TaskCounts {
  objectives: number;
  articles: number;
  tables: number;
  unsure: number;
}

export class DocumentWriter {
  constructor(
    private readonly out: Writer,
    private readonly names: Names,
    readonly counts: Counts,
  ) {}

  /** `soạn kế hoạch { … }`, the groups of its tables as objectives in front of it. */
  issued(document: Understood): void {
    const { out } = this;
    const groups = this.groups(document);
    const kind = document.kind ?? 'văn bản';
    const usual = documentKind(kind);
    const word = isKnownKind(kind) ? kind : short([kind]);
    // An annex in a file of its own: what it belongs to stands elsewhere.
    const { agency, title, content, bases, signer, annexes } = document;
    const alone = annexes.length > 0 && !agency.title && !signer && title.length + content.length + bases.length === 0;
    out.block(`soạn ${word}`, () => {
      if (alone) out.line('chỉ có phụ lục');
      this.number(document);
      if (kind === 'công văn' && document.letterUnit) out.line(`ký hiệu: ${short([document.letterUnit])}`);
      const { typeSign } = document;
      if (typeSign && kind !== 'công văn' && usual.sign !== typeSign) out.line(`ký hiệu: ${short([typeSign])}`);
      if (document.title.length > 0) out.line(`trích yếu: ${short(document.title)}`);
      if (usual.layout === 'decision') out.line(`thẩm quyền ban hành: ${short(document.authority)}`);
      this.bases(document);
      if (document.addressees.length > 0) {
        out.line(`kính gửi: ${document.addressees.map((each) => short([each])).join(', ')}`);
      }
      this.body(document.content, groups);
      if (document.closing.length > 0) out.text('kết thúc:', document.closing);
      for (const annex of document.annexes) this.annex(annex, groups);
      this.ending(document, usual.layout === 'decision' || document.addressees.length > 0);
    });
  }

  /** The year's own decision. */
  decision(document: Understood): void {
    const { out } = this;
    out.block('quyết định', () => {
      this.number(document);
      if (document.title.length > 0) out.line(`trích yếu: ${short(document.title)}`);
      out.line(`thẩm quyền ban hành: ${short(document.authority)}`);
      this.bases(document);
      this.body(document.content, new Map());
      this.ending(document, true);
    });
  }

  /** Number and day; left out in a draft. */
  private number({ number, numberWording, date, openMonth, dateWording }: Understood): void {
    const month = openMonth && `${String(openMonth.month).padStart(2, '0')}/${openMonth.year}`;
    const known = date ? date.split('-').toReversed().join('/') : month;
    const day = dateWording ? [known, short([dateWording])].filter(Boolean).join(' ghi là ') : known;
    // A number without quotes prints as the decree has it: "05".
    const plain = number !== undefined && /^\d+$/u.test(number) && String(Number(number)).padStart(2, '0') === number;
    const typed = plain ? String(Number(number)) : short(number === undefined ? [] : [number]);
    const wording = numberWording ? ` ghi là ${short([numberWording])}` : '';
    const sign = number || numberWording ? `số: ${typed}${wording}` : undefined;
    const line = [sign, day && `ngày: ${day}`].filter(Boolean).join('  ');
    if (line) this.out.line(line);
  }

  private bases({ bases, proposedBy }: Understood): void {
    if (bases.length > 0) {
      const cited = bases.map(
        (text) => (text.startsWith('-') ? undefined : this.names.basis(text)) ?? short([text.replace(/^Căn cứ /u, '')]),
      );
      const [only] = cited;
      if (cited.length === 1) this.out.line(`căn cứ: ${only}`);
      else
        for (const [i, each] of cited.entries())
          this.out.line(`${i === 0 ? 'căn cứ: ' : '  '}${each}${i < cited.length - 1 ? ',' : ''}`);
    }
    if (proposedBy) this.out.line(`theo đề nghị của: ${short([proposedBy])}`);
  }

  /** `hasFirst`: a document of its kind begins the list with "Như Điều …", "Như trên". */
  private ending({ recipients, archive, signer }: Understood, hasFirst: boolean): void {
    const { out, names } = this;
    if (recipients.length > 0) {
      // What the paper did not have is not added to it.
      const named = recipients.some(isFirstRecipient);
      const listed = named || !hasFirst ? recipients : ['', ...recipients];
      out.line(`nơi nhận: ${listed.map((each) => short([each])).join(', ')}`);
      if (!archive && !recipients.some(isArchive)) out.line('lưu: ""');
    }
    if (archive) out.line(`lưu: ${short([archive])}`);
    if (signer && names.signatory) out.line(`người ký: ${names.signatory}`);
    if (names.clerk) out.line(`thư ký: ${names.clerk}`);
    if (names.cosigners.length > 0) out.line(`cùng ký: ${names.cosigners.join(', ')}`);
  }

  /** Content first, then articles: paragraphs in front of the first article open the text. */
  private body(content: Node[], groups: Map<TaskTableNode, string[]>): void {
    for (const node of content) {
      this.node(node, groups);
    }
  }

  private article(node: TextNode, groups: Map<TaskTableNode, string[]>): void {
    this.counts.articles += 1;
    const { out } = this;
    if (node.bold && node.children.length > 0) {
      out.block(`điều ${short(node.text.split('\n'))}`, () => this.content(node.children, groups));
      return;
    }
    out.block('điều', () => {
      out.text('', node.text.split('\n'));
      this.content(node.children, groups);
    });
  }

  /** `table`: what stands for a table of tasks instead of the table itself. */
  content(nodes: Node[], groups: Map<TaskTableNode, string[]>, table?: () => void): void {
    for (const node of nodes) this.node(node, groups, table);
  }

  private note({ unsure }: { unsure?: string }): void {
    if (!unsure) return;
    this.counts.unsure += 1;
    this.out.unsure(unsure);
  }

  private node(node: Node, groups: Map<TaskTableNode, string[]>, table?: () => void): void {
    const { out } = this;
    this.note(node);
    if (node.type === 'table') {
      this.counts.tables += 1;
      writePlainTable(out, node);
      return;
    }
    if (node.type === 'tasks') {
      if (table) table();
      else writeTaskTable(out, node, groups.get(node) ?? [], this.names.people, this.counts);
      return;
    }
    const lines = node.text.split('\n');
    const filled = node.children.length > 0;
    const children = () => this.content(node.children, groups, table);
    switch (node.type) {
      case 'chapter':
      case 'chapterSection': {
        const wording = node.wording ? ` ghi là ${short(node.wording)}` : '';
        out.block(`${node.type === 'chapter' ? 'chương' : 'mục chương'} ${short(lines)}${wording}`, children);
        return;
      }
      case 'part': {
        const heading = lines.join(' ');
        const wording = isUpper(heading) ? '' : ` ghi là ${short([heading])}`;
        out.block(`phần ${short([heading])}${wording}`, children);
        return;
      }
      case 'section': {
        const heading = lines.join(' ');
        const party = this.names.people.find(heading);
        const subject = party && capitalised(party.title) === heading && !node.runIn ? party.id : short([heading]);
        if (node.runIn) out.maybeBlock(`mục ${subject}: ${short(node.runIn.split('\n'))}`, filled, children);
        else out.maybeBlock(`mục ${subject}`, filled, children);
        return;
      }
      case 'clause':
        out.textBlock('khoản', lines, filled, children);
        return;
      case 'point':
        out.textBlock('điểm', lines, filled, children);
        return;
      case 'dash':
        out.textBlock('-', lines, filled, children);
        return;
      case 'plus':
        out.textBlock('+', lines, filled, children);
        return;
      case 'bullet':
        out.textBlock('•', lines, filled, children);
        return;
      case 'star':
        out.textBlock('*', lines, filled, children);
        return;
      case 'article':
        this.article(node, groups);
        return;
      case 'paragraph':
        out.text('', lines);
        children();
    }
  }

  private annex({ word, title, reference, landscape, content }: Annex, groups: Map<TaskTableNode, string[]>): void {
    const across = landscape ? ' khổ ngang' : '';
    this.out.block(`phụ lục ${short(title)} ghi là ${short(word.split('\n'))}${across}`, () => {
      this.out.line(`kèm theo: ${short(reference ? [reference] : [])}`);
      this.content(content, groups);
    });
  }

  /** Groups of tables that are objectives are those of the file, written here; others stay headings of their table. */
  groups(document: Understood): Map<TaskTableNode, string[]> {
    const tables = [document.content, ...document.annexes.map(({ content }) => content)].flatMap(taskTables);
    const result = new Map<TaskTableNode, string[]>();
    const titles = [...document.title, ...document.annexes.flatMap(({ title }) => title)].join(' ');
    const ofQuality = /mục tiêu chất lượng/iu.test(titles);
    for (const table of tables) {
      const headed = table.groups.filter(({ heading }) => heading.length > 0);
      if (!table.objectives && !ofQuality && !headed.every(({ heading }) => isObjective(heading.join(' ')))) continue;
      const layout = layoutOf(table);
      result.set(
        table,
        headed.map((group) => this.group(group, table, layout)),
      );
    }
    return result;
  }

  private group(group: TaskGroup, table: TaskTableNode, layout: TableLayout): string {
    const id = this.names.objective();
    writeObjective(
      this.out,
      {
        id,
        statement: [group.heading.join(' ')],
        heading: groupLines(group, layout),
        aims: [],
        details: [],
      },
      group.rows,
      table,
      this.names.people,
      this.counts,
    );
    return id;
  }
}

export function taskTables(nodes: Node[]): TaskTableNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'tasks') return [node];
    return node.type === 'table' ? [] : taskTables(node.children);
  });
}
