/** Which documents print a task, and in which columns. */
import type { IsoDay } from '../deadline/model.ts';
import type { IssuedDocument, TaskColumnKind, TaskTableContent } from '../plan/issued.ts';
import { issuesDecision } from '../plan/issues.ts';
import type { Content, Plan, SourceRange, Task } from '../plan/model.ts';
import { headSource } from './context.ts';

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

/** Of a plan document that says nothing: the usual table. */
const USUAL_COLUMNS: ReadonlySet<TaskColumnKind> = new Set(['number', 'statement', 'performers', 'deadline']);

/** The documents that set the tasks of a plan; those that only report on them are none. */
export class TaskDocuments {
  private readonly byTask = new Map<Task, TaskDocument[]>();

  constructor(private readonly plan: Plan) {
    const common = plan.tasks.filter((task) => !task.inDocument);
    if (issuesDecision(plan)) this.add(common, this.ofDecision());
    for (const issued of plan.issued) {
      if (issued.kind.name === 'báo cáo' || issued.kind.layout === 'minutes') continue;
      this.addIssued(issued, common);
    }
    for (const { document, objectives, tasks } of plan.unitPlans) {
      const own = new Set([...objectives.flatMap((objective) => objective.tasks), ...tasks].map(placeOf));
      const printed = plan.tasks.filter((task) => own.has(placeOf(task)));
      this.add(printed, documentOf(document));
    }
  }

  of(task: Task): TaskDocument[] {
    return this.byTask.get(task) ?? [];
  }

  /** Whether a table that prints the task has that column; a task that no table prints is still to get one. */
  asks(task: Task, column: TaskColumnKind): boolean {
    const documents = this.of(task);
    return documents.length === 0 ? !task.inDocument : documents.some(({ columns }) => columns?.has(column) ?? true);
  }

  private ofDecision(): TaskDocument {
    const { decision, source } = this.plan;
    const declared = decision?.declared === true;
    const place = declared ? decision.source : source;
    const head = headSource(place, (declared ? 'quyết định' : 'kế hoạch năm').length);
    return { kind: 'quyết định', date: decision?.date, source: place, head };
  }

  private addIssued(issued: IssuedDocument, common: Task[]): void {
    const document = documentOf(issued);
    const contents = [issued.content, ...[...issued.annexes, ...issued.articles].map(({ content }) => content)];
    const inside = contents.flatMap(nested);
    for (const content of inside) {
      const told = 'task' in content && content.type !== 'taskLine' ? content.task : undefined;
      if (told) this.add([told], { ...document, columns: new Set() });
      if (content.type !== 'taskTable') continue;
      const columns = content.columns && new Set(content.columns.map(({ kind }) => kind));
      this.add(tasksOf(content, common), { ...document, columns });
    }
    if (issued.kind.name === 'kế hoạch' && issued.content.length === 0) {
      this.add(common, { ...document, columns: USUAL_COLUMNS });
    }
  }

  private add(tasks: Task[], document: TaskDocument): void {
    for (const task of tasks) this.byTask.set(task, [...(this.byTask.get(task) ?? []), document]);
  }
}

function documentOf({ kind, date, source }: IssuedDocument): TaskDocument {
  return { kind: kind.name, date, source, head: headSource(source, 'soạn'.length) };
}

function tasksOf({ columns, chosen, tasks, headings }: TaskTableContent, common: Task[]): Task[] {
  if (!columns || (!chosen && !tasks && !headings)) return common;
  const ofGroups = [...(chosen ?? []), ...(headings ?? [])].flatMap((item) =>
    item.type === 'task' ? [item] : item.tasks,
  );
  return [...ofGroups, ...(tasks ?? [])];
}

function nested(contents: Content[]): Content[] {
  return contents.flatMap((content) => [content, ...('content' in content ? nested(content.content) : [])]);
}

/** A unit's plan holds copies of the tasks. */
function placeOf({ source: { uri, start } }: Task): string {
  return `${uri}:${start.line}:${start.character}`;
}
