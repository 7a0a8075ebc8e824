import { GrammarUtils, type LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command, Range } from 'vscode-languageserver';
import { addDays } from '../../deadline/index.ts';
import type { Plan, Task } from '../../plan/model.ts';
import * as ast from '../generated/ast.ts';
import type { MtclServices } from '../services/types.ts';
import { Cards } from './cards/cards.ts';
import { usageOf, usageWords } from './cards/usage.ts';
import { editorSettings } from './support/settings.ts';
import { today } from './support/today.ts';

/** Commands that the extension registers; each takes the address of the file. */
export const LENS_COMMANDS = { preview: 'mtcl.preview', generate: 'mtcl.generate', due: 'mtcl.due' } as const;

/** Days ahead that count as "soon". */
const SOON = 14;

/** Over the plan and the documents: preview, Word, what is due soon; over units and roles: what they are given. */
export class MtclCodeLenses implements CodeLensProvider {
  private readonly cards: Cards;

  constructor(private readonly services: MtclServices) {
    this.cards = new Cards(services);
  }

  async provideCodeLens(document: LangiumDocument): Promise<CodeLens[]> {
    const root = document.parseResult.value;
    const plan = this.cards.planOf(document);
    if (!ast.isMtclFile(root) || !plan) return [];
    const settings = (await editorSettings(this.services)).codeLens;
    const uri = document.uri.toString();
    return root.elements.flatMap((element): CodeLens[] => {
      const range = headRange(element);
      if (!range) return [];
      const commands = [
        ...(settings.actions ? actionsFor(element, plan, uri) : []),
        ...(settings.usage ? this.usageFor(element, plan) : []),
      ];
      return commands.map((command) => ({ range, command }));
    });
  }

  private usageFor(element: ast.TopElement, plan: Plan): Command[] {
    if (!ast.isUnit(element) && !ast.isUnitGroup(element) && !ast.isRole(element)) return [];
    const found = this.cards.elementOf(element);
    if (found?.type !== 'unit' && found?.type !== 'group' && found?.type !== 'role') return [];
    // No command: a line to read, not to click.
    return [{ title: usageWords(usageOf(plan, found)), command: '' }];
  }
}

function actionsFor(element: ast.TopElement, plan: Plan, uri: string): Command[] {
  const preview = { title: 'Xem trước', command: LENS_COMMANDS.preview, arguments: [uri] };
  const generate = { title: 'Xuất Word', command: LENS_COMMANDS.generate, arguments: [uri] };
  if (ast.isPlan(element)) {
    return [preview, generate, { title: dueTitle(plan), command: LENS_COMMANDS.due, arguments: [uri] }];
  }
  return ast.isDecision(element) || ast.isIssuedDocument(element) ? [preview, generate] : [];
}

function dueTitle(plan: Plan): string {
  const { soon, late } = dueCounts(plan);
  const words = soon > 0 ? `${soon} việc sắp đến hạn` : 'Không có việc sắp đến hạn';
  return late > 0 ? `${words}, ${late} việc quá hạn` : words;
}

/** Tasks not finished with a due day in the coming two weeks; those whose last due day is past. */
export function dueCounts(plan: Plan, from: string = today()): { soon: number; late: number } {
  const until = addDays(from, SOON);
  const finished = finishedTasks(plan);
  let soon = 0;
  let late = 0;
  for (const task of plan.tasks) {
    const days = task.deadline?.occurrences ?? [];
    if (days.length === 0 || finished.has(task)) continue;
    if (days.some(({ due }) => due >= from && due <= until)) soon++;
    else if (days.every(({ due }) => due < from)) late++;
  }
  return { soon, late };
}

/** Tasks whose latest progress says that nothing remains to be done. */
function finishedTasks(plan: Plan): Set<Task> {
  const finished = new Set<Task>();
  for (const { subject, state } of plan.progress.toSorted((a, b) => a.on.localeCompare(b.on))) {
    if (subject.type !== 'task' || !state) continue;
    if (state === 'done' || state === 'dropped') finished.add(subject);
    else finished.delete(subject);
  }
  return finished;
}

/** The words that open the element. */
function headRange(element: ast.TopElement): Range | undefined {
  const start = element.$cstNode?.range.start;
  if (!start) return undefined;
  const name = GrammarUtils.findNodeForProperty(element.$cstNode, 'name');
  return { start, end: name?.range.start.line === start.line ? name.range.end : start };
}
