import { AstUtils, type LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command, Range } from 'vscode-languageserver';
import { todayInVietnam } from '../../deadline/today.ts';
import { documentPlaces } from '../../document/documents.ts';
import * as ast from '../../language/generated/ast.ts';
import { firstNodeOf } from '../../language/syntax/property-nodes.ts';
import { hasWork } from '../../plan/has-work.ts';
import type { Plan } from '../../plan/model.ts';
import { type DueCounts, dueCountsOf } from '../requests/due-list.ts';
import { yearPlanFor } from '../requests/plan-of.ts';
import type { MtclServices } from '../services/types.ts';
import { editorSettings } from '../support/settings.ts';
import { texts } from '../support/texts.ts';
import { Cards } from './cards/cards.ts';
import { usageOf, usageWords } from './cards/usage.ts';

/** Commands that the extension registers; each takes the address of the file, then a document or a place in the file. */
const LENS_COMMANDS = {
  preview: 'mtcl.preview',
  generate: 'mtcl.generate',
  dashboard: 'mtcl.dashboard',
  due: 'mtcl.due',
  uses: 'mtcl.showUses',
} as const;

/** Over the plan and the documents: preview, Word, what is due soon; over units and roles: what they are given. */
export class MtclCodeLenses implements CodeLensProvider {
  private readonly cards: Cards;

  constructor(private readonly services: MtclServices) {
    this.cards = new Cards(services);
  }

  async provideCodeLens(document: LangiumDocument): Promise<CodeLens[]> {
    // Of an earlier text there is nothing to export, and nothing of it is due.
    if (this.services.shared.workspace.Places.isView(document.uri)) return [];
    const root = document.parseResult.value;
    const plan = this.cards.planOf(document);
    if (!ast.isMtclFile(root) || !plan) return [];
    const settings = (await editorSettings(this.services)).codeLens;
    // Of the whole file once: the other plans of the folder are looked through for it.
    const work = (settings.usage && this.cards.workPlanOf(document)) || plan;
    const uri = document.uri.toString();
    return root.elements.flatMap((element): CodeLens[] => {
      const range = headRange(element);
      if (!range) return [];
      const commands = [
        ...(settings.actions ? actionsFor(element, plan, uri, () => this.dueIn(document)) : []),
        ...(settings.usage ? this.usageFor(element, work) : []),
      ];
      return commands.map((command) => ({ range, command }));
    });
  }

  /** The plan whose tasks the views count while the file is in front, with the records of all files; none without work. */
  private dueIn(document: LangiumDocument): Plan | undefined {
    const { shared } = this.services;
    const { Plans } = shared.workspace;
    const entry = Plans.entryOf(document);
    const whole = Plans.wholePlanOf(yearPlanFor(entry, Plans.planOf(entry), shared)?.entry ?? entry);
    return whole && hasWork(whole) ? whole : undefined;
  }

  private usageFor(element: ast.TopElement, plan: Plan): Command[] {
    if (!ast.isUnit(element) && !ast.isUnitGroup(element) && !ast.isRole(element)) return [];
    const found = this.cards.elementOf(element, plan) ?? this.cards.elementOf(element);
    if (found?.type !== 'unit' && found?.type !== 'group' && found?.type !== 'role') return [];
    const usage = usageOf(plan, found);
    const name = firstNodeOf(element, 'name');
    const used = usage.lead + usage.coordinator + usage.monitor > 0;
    // Without a command it is a line to read, not to click.
    if (!used || !name) return [{ title: usageWords(usage), command: '' }];
    const uri = AstUtils.getDocument(element).uri.toString();
    return [{ title: usageWords(usage), command: LENS_COMMANDS.uses, arguments: [uri, name.range.start] }];
  }
}

function actionsFor(element: ast.TopElement, plan: Plan, uri: string, recorded: () => Plan | undefined): Command[] {
  const command = (title: string, name: string, ...more: string[]) => ({
    title,
    command: name,
    arguments: [uri, ...more],
  });
  if (ast.isPlan(element)) {
    const counted = recorded();
    return [
      command(texts().preview, LENS_COMMANDS.preview),
      command(texts().generate, LENS_COMMANDS.generate),
      ...(hasWork(plan) ? [command(texts().dashboard, LENS_COMMANDS.dashboard)] : []),
      ...(counted ? [command(dueTitle(dueCountsOf(counted, todayInVietnam())), LENS_COMMANDS.due)] : []),
    ];
  }
  const id = documentOf(element, plan, uri);
  return id
    ? [command(texts().preview, LENS_COMMANDS.preview, id), command(texts().generate, LENS_COMMANDS.generate, id)]
    : [];
}

/** The document that an element draws up; none for a template. */
function documentOf(element: ast.TopElement, plan: Plan, uri: string): string | undefined {
  const start = element.$cstNode?.range.start;
  if (!start || !(ast.isDecision(element) || ast.isIssuedDocument(element) || ast.isUnitObjectives(element))) {
    return undefined;
  }
  return documentPlaces(plan, [uri]).find(
    ({ declaration: { source } }) =>
      source.uri === uri && source.start.line === start.line && source.start.character === start.character,
  )?.id;
}

function dueTitle({ late, ahead }: DueCounts): string {
  return texts().due(late, ahead);
}

/** The words that open the element. */
function headRange(element: ast.TopElement): Range | undefined {
  const start = element.$cstNode?.range.start;
  if (!start) return undefined;
  const name = firstNodeOf(element, 'name');
  return { start, end: name?.range.start.line === start.line ? name.range.end : start };
}
