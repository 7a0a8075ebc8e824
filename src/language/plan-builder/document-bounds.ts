/**
 * How many documents one plan has, how many rows of tasks they print and how many paragraphs of templates: what is more
 * is left out, and said.
 */
import { nested } from '../../plan/contents.ts';
import type { Content, IssuedDocument, Party, Plan, SourceRange, Unit } from '../../plan/model.ts';
import { MOST_COPIED, MOST_DOCUMENTS, MOST_TASK_ROWS } from '../../plan/most-documents.ts';
import { membersOf } from '../../plan/parties.ts';
import { takingPart } from '../../report/index.ts';
import { isBefore } from '../syntax/is-before.ts';

/** Counts the documents of a plan, in the order in which they are asked for. */
export class DocumentBounds {
  readonly leftOut: SourceRange[] = [];
  private documents = 0;
  private rows = 0;
  private copied = 0;
  private readonly ofUnits = new Map<Unit, number>();

  /** Rows of a table or list of the objectives: each with its targets. */
  private readonly targets: number;

  constructor(private readonly plan: Pick<Plan, 'objectives' | 'tasks' | 'groups'>) {
    this.targets = plan.objectives.reduce((sum, { targets }) => sum + Math.max(1, targets.length), 0);
  }

  /** Whether there is room for one more, before its rows are known. */
  hasRoom(source: SourceRange): boolean {
    const has = this.documents < MOST_DOCUMENTS && this.rows < MOST_TASK_ROWS && this.copied < MOST_COPIED;
    if (!has) this.leftOut.push(source);
    return has;
  }

  /** Takes a document in; false where it would print too much: all together, or what publishes the plan by itself. */
  takes(document: IssuedDocument, rows: number = this.rowsOf(document)): boolean {
    if (!document.publishesPlan) {
      if (!this.hasRoom(document.source)) return false;
      this.documents++;
      this.rows += rows;
      this.copied += copiedIn(document);
    }
    const fits = (document.publishesPlan ? rows : this.rows) <= MOST_TASK_ROWS && this.copied <= MOST_COPIED;
    if (!fits) this.leftOut.push(document.source);
    return fits;
  }

  private rowsOf({ content, annexes, articles, unit, kind, reporters }: IssuedDocument): number {
    const written = writtenIn({ content, annexes, articles });
    const all = () => (unit ? this.tasksOf(unit) : this.plan.tasks.length);
    // Where nothing is written, plans and reports have tables of all tasks.
    const usual = written.length === 0 && (kind.name === 'kế hoạch' || kind.name === 'báo cáo') ? all() : 0;
    return written.reduce((rows, each) => rows + this.rowsIn(each, all, reporters), usual);
  }

  private rowsIn(content: Content, all: () => number, reporters: readonly Party[]): number {
    if (content.type === 'figureTable') {
      if (content.kind === 'objectives' || content.kind === 'targets') return this.targets;
      return content.kind === 'reporters' ? reporters.flatMap(membersOf).length : all();
    }
    if (content.type !== 'taskTable') return 0;
    const { chosen, tasks, headings } = content;
    if (!chosen && !tasks && !headings) return all();
    const groups = [...(chosen ?? []), ...(headings ?? [])];
    return (tasks?.length ?? 0) + groups.reduce((sum, each) => sum + ('tasks' in each ? each.tasks.length : 1), 0);
  }

  private tasksOf(unit: Unit): number {
    const known = this.ofUnits.get(unit);
    if (known !== undefined) return known;
    const count = this.plan.tasks.filter(takingPart(unit)).length;
    this.ofUnits.set(unit, count);
    return count;
  }
}

function writtenIn({
  content,
  annexes,
  articles,
}: Pick<IssuedDocument, 'content' | 'annexes' | 'articles'>): Content[] {
  return [content, ...[...annexes, ...articles].map((each) => each.content)].flatMap(nested);
}

/** What a document has from a template: it is written elsewhere. */
function copiedIn(document: IssuedDocument): number {
  return writtenIn(document).filter(({ source }) => !holds(document.source, source)).length;
}

function holds(outer: SourceRange, inner: SourceRange): boolean {
  return outer.uri === inner.uri && !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}
