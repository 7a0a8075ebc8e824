import type { LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { occurrenceStates } from '../../calendar/progress.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import type { Plan, Task, TaskDeadline } from '../../plan/model.ts';
import { shortDate } from '../../wording/dates.ts';
import type { MtclServices } from '../services/types.ts';
import { editorSettings } from '../support/settings.ts';
import { texts } from '../support/texts.ts';
import { deadlineCard, dueWords, isWrong } from './cards/deadline-card.ts';

/** Behind a deadline its next due day, behind `mục tiêu` the number it will have. */
export class MtclInlayHints implements InlayHintProvider {
  constructor(private readonly services: MtclServices) {}

  async getInlayHints(document: LangiumDocument, { range }: InlayHintParams): Promise<InlayHint[]> {
    // An earlier text is shown as it was, without today's reading of it.
    if (this.services.shared.workspace.Places.isView(document.uri)) return [];
    const settings = (await editorSettings(this.services)).inlayHints;
    // With the records of all files: as the views and the panes count them.
    const { Plans } = this.services.shared.workspace;
    const plan = Plans.wholePlanOf(Plans.entryOf(document));
    if (!plan) return [];
    const uri = document.uri.toString();
    const isSeen = (source: { uri: string; start: { line: number }; end: { line: number } }) =>
      source.uri === uri && source.end.line >= range.start.line && source.start.line <= range.end.line;
    const hints: InlayHint[] = [];
    if (settings.objectiveNumber) {
      for (const { number, source } of plan.objectives)
        if (isSeen(source)) hints.push(numberHint(number, source.start));
    }
    if (settings.dueDay) {
      for (const task of plan.tasks) {
        const { deadline } = task;
        if (deadline && isSeen(deadline.source) && !isWrong(deadline)) hints.push(dueHint(task, deadline, plan));
      }
    }
    return hints.filter(({ position: { line } }) => line >= range.start.line && line <= range.end.line);
  }
}

function numberHint(number: number, start: InlayHint['position']): InlayHint {
  return {
    position: start,
    label: `${number}.`,
    kind: InlayHintKind.Type,
    paddingRight: true,
    tooltip: texts().objectiveNumber(number),
  };
}

function dueHint(task: Task, deadline: TaskDeadline, plan: Plan): InlayHint {
  return {
    position: deadline.source.end,
    label: dueLabel(task, deadline, plan),
    kind: InlayHintKind.Parameter,
    paddingLeft: true,
    tooltip: { kind: 'markdown', value: deadlineCard(deadline, plan) },
  };
}

/** What is done and what is late is told apart from what is still to come, as in the views: also before any record. */
function dueLabel(task: Task, { occurrences }: TaskDeadline, plan: Plan): string {
  const today = todayInVietnam();
  const days = occurrences.map(({ due }) => due);
  const states = occurrenceStates(plan, task, days, today).map(({ state }) => state);
  const open = occurrences.find((_, i) => states[i] !== 'done' && states[i] !== 'dropped');
  if (occurrences.length === 0) return `→ ${texts().noDay}`;
  if (!open) return texts().allDone;
  return open.due < today ? texts().lateSince(shortDate(open.due)) : `→ ${dueWords(open)}`;
}
