/** What a folder's files offer to the next one: from their syntax trees to plain data. */
import { type LangiumDocument, UriUtils } from 'langium';
import type { Plan } from '../../plan/model.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { measuredSubjects, openTasks } from '../../report/index.ts';
import type { Directory, NamedThing, PlanAtHand, Surroundings } from '../../starters/surroundings.ts';
import { targetWords } from '../../wording/targets.ts';
import * as ast from '../generated/ast.ts';
import { writtenDay } from '../plan-builder/dates.ts';
import { plainText } from '../plan-builder/sources.ts';
import { valueWords } from '../records/words.ts';
import type { MtclImports } from '../references/imports.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import { fileIndex, nodesOfType } from '../syntax/file-index.ts';
import type { Folder } from './folder.ts';

export function surroundingsOf({ documents, taken, shared }: Folder): Surroundings {
  const { Imports } = shared.workspace;
  const holding = (test: (element: ast.TopElement) => boolean) =>
    documents.filter((document) => elementsOf(document).some(test));
  const directories = holding(ast.isAgency).flatMap((document) => directoryOf(document, Imports) ?? []);
  const plans = holding(ast.isPlan).flatMap((document) => planOf(document, documents, shared) ?? []);
  return { taken, directories, plans: plans.toSorted((a, b) => b.year - a.year) };
}

function directoryOf(document: LangiumDocument, imports: MtclImports): Directory | undefined {
  const files = imports.closure(document);
  const elements = files.flatMap(elementsOf);
  const agency = elementsOf(document).find(ast.isAgency) ?? elements.find(ast.isAgency);
  const year = elements.find(ast.isPlan)?.year;
  if (!agency?.name) return undefined;
  return {
    file: UriUtils.basename(document.uri),
    agency: { id: agency.name, title: plainText(agency.title) ?? '', superior: plainText(agency.superior) ?? '' },
    units: named(elements.filter(ast.isUnit)),
    groups: elements.filter(ast.isUnitGroup).flatMap((group) => {
      const [own] = named([group]);
      return own ? [{ ...own, members: group.members.map(({ $refText }) => $refText) }] : [];
    }),
    roles: named(elements.filter(ast.isRole)),
    signatories: elements.filter(ast.isSignatory).flatMap(({ name, position, fullName }) => {
      const title = [plainText(position), plainText(fullName)].filter(Boolean).join(' ');
      return name ? [{ id: name, title }] : [];
    }),
    names: files.flatMap((file) => fileIndex(file.parseResult.value).named.map(({ name }) => name)),
    ...(year ? { planYear: Number(year) } : {}),
  };
}

function planOf(
  document: LangiumDocument,
  beside: LangiumDocument[],
  { workspace: { Imports: imports, Plans } }: MtclSharedCoreServices,
): PlanAtHand | undefined {
  const plan = elementsOf(document).find(ast.isPlan);
  const directory = directoryOf(document, imports);
  const year = Number(plan?.year);
  if (!plan || !directory || !year) return undefined;
  const records = beside
    .filter((other) => other !== document && elementsOf(other).some(ast.isProgress))
    // A report that records something of its own is no record for other reports.
    .filter((other) => !elementsOf(other).some(ast.isIssuedDocument))
    .filter((other) => imports.closure(other).includes(document));
  const roots = imports.closure(document).map((file) => file.parseResult.value);
  const objectives = roots.flatMap((root) => nodesOfType<ast.Objective>(root, 'Objective'));
  return {
    file: UriUtils.basename(document.uri),
    year,
    directory,
    main: objectives.length > 0,
    objectives: named(objectives),
    records: records.map((other) => UriUtils.basename(other.uri)),
    tasks: named(roots.flatMap((root) => nodesOfType<ast.Task>(root, 'Task'))),
    ...atHand(
      Plans.wholePlanOf(Plans.entryOf(document)),
      [document, ...records].flatMap((file) => imports.closure(file)),
    ),
    periods: plan.reports.flatMap(({ title, cutOff }) => {
      const day = writtenDay(cutOff);
      return day ? [{ title: plainText(title) ?? '', cutOff: day }] : [];
    }),
  };
}

/** By all that is recorded, in whichever file; what a file that uses these `files` can name. */
function atHand(plan: Plan | undefined, files: readonly LangiumDocument[]): Pick<PlanAtHand, 'open' | 'figures'> {
  if (!plan) return { open: [], figures: [] };
  const known = new Set(files.map(({ uri }) => uri.toString()));
  const open = openTasks(plan).filter(({ task }) => known.has(task.source.uri));
  return {
    open: open.map(({ task, due }) => ({
      ...(task.named ? { id: task.id } : {}),
      title: joinedText(task.statement),
      due,
    })),
    figures: measuredSubjects(plan).map(({ subject, latest }) => ({
      id: subject.id,
      title: subject.type === 'target' ? targetWords(subject) : joinedText(subject.statement),
      ...(latest ? { latest: { day: latest.on, words: valueWords(latest) } } : {}),
    })),
  };
}

function elementsOf(document: LangiumDocument): ast.TopElement[] {
  const root = document.parseResult.value;
  return ast.isMtclFile(root) ? root.elements : [];
}

function named(nodes: (ast.Unit | ast.UnitGroup | ast.Role | ast.Objective | ast.Task)[]): NamedThing[] {
  return nodes.flatMap((node) => {
    const words = ast.isObjective(node) || ast.isTask(node) ? node.statement : node.title;
    return node.name ? [{ id: node.name, title: plainText(words) ?? '' }] : [];
  });
}
