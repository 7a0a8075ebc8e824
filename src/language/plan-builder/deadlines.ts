/** Reads the deadlines of all tasks, relative ones included, and fills in their days. */
import {
  type Evaluation,
  type EvaluationContext,
  evaluateDeadline,
  type IsoDay,
  officialWording,
  workCalendar,
} from '../../deadline/index.ts';
import type { DeadlineTrouble, Plan, RichText, SourceRange, Task, TaskDeadline } from '../../plan/model.ts';
import { readingOf, wordingOf } from '../deadline-readings.ts';
import type * as ast from '../generated/ast.ts';
import type { ElementMap } from './elements.ts';
import { plainText, richText, sourceOf } from './sources.ts';

/** What may hold a deadline. */
type DeadlineOwner = ast.Task | ast.ReportingDuty;

export function resolveDeadlines(plan: Plan, nodes: DeadlineOwner[], elements: ElementMap): void {
  const resolver = new Resolver(plan, nodes, elements);
  for (const task of plan.tasks) resolver.evaluate(task);
}

class Resolver {
  private readonly nodes = new Map<Task, DeadlineOwner>();
  private readonly byName = new Map<string, Task>();
  private readonly done = new Map<Task, Evaluation | undefined>();
  private readonly running = new Set<Task>();
  private readonly context: EvaluationContext;

  constructor(
    plan: Plan,
    nodes: DeadlineOwner[],
    private readonly elements: ElementMap,
  ) {
    for (const node of nodes) {
      const task = elements.ofType(node, 'task');
      if (!task) continue;
      this.nodes.set(task, node);
      if (task.named) this.byName.set(task.id, task);
    }
    const events = new Map(plan.events.map(({ event, day }) => [eventKey(event), day]));
    this.context = {
      year: plan.year,
      from: plan.from,
      to: plan.to,
      beforeExcludesDay: plan.beforeExcludesDay,
      calendar: workCalendar({ overrides: plan.agency.holidayYears }),
      dueDaysOf: (name) => this.dueDays(name),
      eventDay: (event) => events.get(eventKey(event)),
    };
  }

  /** Fills in the task's deadline, after those it depends on. */
  evaluate(task: Task): Evaluation | undefined {
    if (this.done.has(task)) return this.done.get(task);
    const node = this.nodes.get(task)?.deadline;
    if (!node?.value) {
      this.done.set(task, undefined);
      return undefined;
    }
    this.running.add(task);
    const { deadline } = readingOf(node.value);
    const evaluation = deadline && evaluateDeadline(deadline, this.context);
    this.running.delete(task);
    this.done.set(task, evaluation);
    task.deadline = this.taskDeadline(task, node, evaluation);
    return evaluation;
  }

  private dueDays(name: string): readonly IsoDay[] | undefined | 'cycle' {
    const task = this.byName.get(name);
    if (!task) return undefined;
    if (this.running.has(task)) return 'cycle';
    return this.evaluate(task)?.occurrences.map((occurrence) => occurrence.due) ?? [];
  }

  private taskDeadline(task: Task, node: ast.Deadline, evaluation: Evaluation | undefined): TaskDeadline {
    const reading = readingOf(node.value);
    const source = sourceOf(node);
    return {
      text: node.value,
      deadline: reading.deadline,
      wording: this.wording(task, node, source),
      occurrences: evaluation?.occurrences ?? [],
      undated: evaluation?.undated ?? reading.undated,
      problems: (evaluation?.problems ?? []).map(({ message, severity, reference }): DeadlineTrouble => {
        const name = node.references.find((candidate) => candidate.target?.$refText === reference);
        return { message, severity, source: name ? sourceOf(name) : source };
      }),
      restDays: evaluation?.notes ?? [],
      source,
    };
  }

  private wording(task: Task, node: ast.Deadline, source: SourceRange): RichText {
    const written = this.nodes.get(task)?.deadlineWording;
    if (written) return richText(written, this.elements);
    const { deadline, references } = readingOf(node.value);
    if (!deadline) return { parts: [{ kind: 'text', text: node.value }], source };
    const text =
      references.length > 0
        ? officialWording(deadline, { taskTitle: (name) => this.titleOf(name) })
        : wordingOf(node.value, deadline);
    return { parts: [{ kind: 'text', text }], source };
  }

  private titleOf(name: string): string | undefined {
    const task = this.byName.get(name);
    return task && plainText(this.nodes.get(task)?.statement)?.split('\n')[0];
  }
}

/** Events are the same whatever their capitals and spaces. */
function eventKey(event: string): string {
  return event.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
