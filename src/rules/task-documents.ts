/** Which documents print a task, and in which columns. */

import type { IsoDay } from '../deadline/model.ts';
import { nested } from '../plan/contents.ts';
import type { IssuedDocument, Plan, SourceRange, Task, TaskTableContent } from '../plan/model.ts';
import { placeKey } from '../plan/place-key.ts';
import type { TaskColumnKind } from '../plan/task-columns.ts';
import { TASK_COLUMNS } from '../plan/task-columns.ts';
import { completeDocuments } from './narratives.ts';

export interface TaskDocument {
  /** "quyết định", "kế hoạch" */
  kind: string;
  date?: IsoDay;
  /** Its declaration. */
  source: SourceRange;
  /** The keyword of the declaration, where a finding points. */
  head: SourceRange;
  /** What it says of its tasks; undefined: all seven columns of the annex. */
  columns?: ReadonlySet<TaskColumnKind>;
}

/** The documents that set the tasks of a plan; those that only report on them are none. */
export class TaskDocuments {
  /** Of tasks that not just the documents print that print all of them. */
  private readonly byTask = new Map<Task, Listing>();
  private readonly none: Listing = { documents: [], key: '', more: new Map() };
  /** Of all tasks of the plan, those aside that stand in documents. */
  private common = this.none;

  constructor(plan: Plan) {
    for (const issued of completeDocuments(plan)) {
      if (issued.kind.name !== 'báo cáo' && issued.kind.layout !== 'minutes') this.addIssued(issued);
    }
    for (const { document, objectives, tasks } of plan.unitPlans) {
      const own = new Set(
        [...objectives.flatMap((objective) => objective.tasks), ...tasks].map(({ source }) => placeKey(source)),
      );
      // Who does what of the agency's tasks, and until when, is said in the agency's plan, whoever prints them once more.
      const printed = plan.tasks.filter((task) => task.inDocument && own.has(placeKey(task.source)));
      this.add(printed, documentOf(document));
    }
  }

  of(task: Task): TaskDocument[] {
    return this.listingOf(task).documents;
  }

  /** The same for tasks that the same documents print in the same columns. */
  keyOf(task: Task): string {
    return this.listingOf(task).key;
  }

  private listingOf(task: Task): Listing {
    return this.byTask.get(task) ?? (task.inDocument ? this.none : this.common);
  }

  /**
   * Whether a person must fill the column for the task: always, or as a table that prints the task has it; a task of an
   * objective that no table prints is still to get one.
   */
  asks(task: Task, column: TaskColumnKind): boolean {
    if (isTotal(task)) return false;
    const { wanted } = TASK_COLUMNS[column];
    if (wanted?.when !== 'shown') return wanted?.when === 'always';
    const documents = this.of(task);
    return documents.length === 0
      ? !task.inDocument && task.objective !== undefined
      : documents.some(({ columns }) => columns?.has(column) ?? true);
  }

  private addIssued(issued: IssuedDocument): void {
    const document = documentOf(issued);
    // Whoever decides on objectives says who watches over them, whatever columns are printed.
    if (issued.publishesPlan) this.addToAll(document);
    const contents = [issued.content, ...[...issued.annexes, ...issued.articles].map(({ content }) => content)];
    const inside = contents.flatMap(nested);
    for (const content of inside) {
      const told = 'task' in content && content.type !== 'taskLine' ? content.task : undefined;
      if (told) this.add([told], { ...document, columns: new Set() });
      if (content.type !== 'taskTable') continue;
      const columns = content.columns && new Set(content.columns.map(({ kind }) => kind));
      const tasks = tasksOf(content);
      if (tasks) this.add(tasks, { ...document, columns });
      else if (!issued.publishesPlan) this.addToAll({ ...document, columns });
    }
  }

  private add(tasks: Task[], document: TaskDocument): void {
    for (const task of tasks) this.byTask.set(task, withOneMore(this.listingOf(task), document));
  }

  /** To all tasks that do not stand in documents. */
  private addToAll(document: TaskDocument): void {
    for (const [task, listing] of this.byTask) {
      if (!task.inDocument) this.byTask.set(task, withOneMore(listing, document));
    }
    this.common = withOneMore(this.common, document);
  }
}

function withOneMore(before: Listing, document: TaskDocument): Listing {
  const known = before.more.get(document);
  if (known) return known;
  const columns = document.columns && [...document.columns];
  const key = before.key + JSON.stringify({ ...document, columns });
  const listing: Listing = { documents: [...before.documents, document], key, more: new Map() };
  before.more.set(document, listing);
  return listing;
}

/** Documents that print the same tasks; made once for all these. */
interface Listing {
  documents: TaskDocument[];
  key: string;
  /** With one document more. */
  more: Map<TaskDocument, Listing>;
}

function documentOf({ kind, date, source, head }: IssuedDocument): TaskDocument {
  return { kind: kind.name, date, source, head };
}

/** Those that a table chooses; undefined: all of the plan. */
function tasksOf({ columns, chosen, tasks, headings }: TaskTableContent): Task[] | undefined {
  if (!columns || (!chosen && !tasks && !headings)) return undefined;
  const ofGroups = [...(chosen ?? []), ...(headings ?? [])].flatMap((item) =>
    item.type === 'task' ? [item] : item.tasks,
  );
  return [...ofGroups, ...(tasks ?? [])];
}

/** "Tổng cộng": a row without a number, of nobody and of no day. */
export function isTotal({ rowNumber, leads, deadline }: Task): boolean {
  return rowNumber === '' && !leads && !deadline;
}
