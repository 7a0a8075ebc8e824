/** From the syntax trees of a file and all it uses to the plan model. */

import type { AstNode, LangiumDocument } from 'langium';
import { lastOf, nth } from '../../known.ts';
import { calendarTemplate, fromTemplate, unitPlanFromTemplate } from '../../plan/house-templates.ts';
import type {
  Agency,
  IssuedDocument,
  NamedElement,
  Objective,
  Plan,
  SourceRange,
  Task,
  TaskHeading,
} from '../../plan/model.ts';
import { impliesDecision } from '../../plan/publication.ts';
import type { RuleTables } from '../../rules/settings.ts';
import * as ast from '../generated/ast.ts';
import { fileIndex, nodesOfType } from '../syntax/file-index.ts';
import { writtenDay } from './dates.ts';
import { deadlineInputs, hangsOnNothing, resolveDeadlines } from './deadlines.ts';
import * as directory from './directory.ts';
import { DocumentBounds } from './document-bounds.ts';
import { isTaskInDocument } from './document-tables.ts';
import { ElementMap } from './elements.ts';
import { buildDecision, buildIssued, buildPlanAnnexes, impliedDecision } from './issued.ts';
import type { KeptElements } from './kept.ts';
import {
  buildHeading,
  buildObjective,
  buildTask,
  buildTaskInDocument,
  fillHeading,
  fillObjective,
  fillTask,
  fillTasksOfHeading,
  namesNothing,
  namesOnlyKnown,
} from './objectives.ts';
import { planPeriod } from './period.ts';
import { buildOwnProgress, buildProgress } from './progress.ts';
import { plainText, sourceOf, sourceOfProperty } from './sources.ts';
import {
  buildTextTask,
  deadlineOf,
  fillTextTask,
  isTextTask,
  isTextTaskType,
  type TextTask,
  textOf,
} from './text-tasks.ts';
import { buildOwnObjectives, buildUnitPlan } from './unit-plans.ts';

/**
 * The plan that the files hold together, in the order given (the entry file last: what it uses comes first).
 * Undefined where no file declares a `kế hoạch năm` with its year. `holidays`: those of `mtcl.json`, below the agency's own.
 * `kept`: of the plan that the same files gave before the last edit; what is untouched stays the same objects, so that
 * that plan is a plan no more.
 */
export function buildPlan(
  documents: LangiumDocument[],
  holidays: RuleTables['holidays'] = [],
  kept?: KeptElements,
): Plan | undefined {
  const roots = documents.map((document) => document.parseResult.value).filter(ast.isMtclFile);
  const tops = roots.flatMap((root) => root.elements);
  const node = tops.find(ast.isPlan);
  const period = node && planPeriod(node);
  if (!period) return undefined;

  const files: Files = { roots, tops, inText: roots.flatMap(textTasksIn), elements: new ElementMap(kept) };
  const declared = buildDirectory(files, node);
  addHolidays(declared.agency, holidays, sourceOf(node));
  const objectives = buildAllObjectives(files);
  buildHeadings(files);
  const beforeExcludesDay = node.before?.normalize('NFC') !== 'tính cả';
  if (kept) kept.deadlineInputs = deadlineInputs({ ...period, beforeExcludesDay }, declared.agency.holidayYears);
  const ownTasks = buildTasks(files);
  const tasks = [...ownTasks, ...buildTasksInDocuments(files)];

  // Everything has its element now.
  const newTasks = fillReferences(files);
  const { issued, templates } = buildDocuments(files);
  const plan: Plan = {
    ...period,
    ...declared,
    reportPeriods: reportPeriods(node),
    events: events(roots),
    beforeExcludesDay,
    objectives,
    headings: tops.filter(ast.isTaskHeading).flatMap((node) => files.elements.ofType(node, 'heading') ?? []),
    tasks,
    issued,
    looseAnnexes: buildPlanAnnexes(tops, files.elements),
    calendarTemplate: calendarTemplate(templates),
    unitPlans: [],
    progress: roots.flatMap((root) => buildAllProgress(root, files.elements)),
    entry: lastOf(documents).uri.toString(),
    source: sourceOf(node),
  };
  const complete = resolveAllDeadlines(plan, files);
  // Which are left out depends on all of them: a task that was kept may be one of these.
  if (kept && !complete) return buildPlan(documents, holidays);
  if (kept) keepElements(ownTasks, newTasks, kept, files);
  const bounds = new DocumentBounds(plan);
  // Copies of tasks, so after their deadlines.
  plan.unitPlans = buildUnitPlans(files, objectives, templates, bounds);
  addDecision(plan, node, files, templates);
  plan.issued = plan.issued.filter((document) => bounds.takes(document));
  if (bounds.leftOut.length > 0) plan.documentsLeftOut = bounds.leftOut;
  return plan;
}

/** What the plan is built of: the trees, what stands at the top of them in their order, and the elements made so far. */
interface Files {
  roots: ast.MtclFile[];
  tops: ast.TopElement[];
  /** What is a task of the plan in running text. */
  inText: TextTask[];
  elements: ElementMap;
}

type Directory = Pick<Plan, 'agency' | 'units' | 'groups' | 'roles' | 'signatories' | 'legalBases' | 'abbreviations'>;

function buildDirectory({ tops, elements }: Files, plan: ast.Plan): Directory {
  const settled = <N extends AstNode, T extends NamedElement>(
    is: (node: unknown) => node is N,
    build: (node: N, elements: ElementMap) => T,
  ): T[] => (tops as AstNode[]).filter(is).map((node) => elements.settle(node, build(node, elements)));
  const agencies = settled(ast.isAgency, directory.buildAgency);
  const agency = elements.ofType(plan.agency?.ref, 'agency') ?? agencies[0] ?? unnamedAgency(plan);
  const units = settled(ast.isUnit, directory.buildUnit);
  const roles = settled(ast.isRole, directory.buildRole);
  const groupNodes = tops.filter(ast.isUnitGroup);
  const ownGroups = groupNodes.map((group) => directory.buildGroup(group, elements));
  for (const group of groupNodes) directory.fillGroup(group, elements);
  const groups = elements.settleGroups(groupNodes, ownGroups);
  const signatories = settled(ast.isSignatory, directory.buildSignatory);
  const legalBases = tops.filter(ast.isLegalBasis).map((basis) => directory.buildLegalBasis(basis, elements));
  const abbreviations = settled(ast.isAbbreviation, directory.buildAbbreviation);
  return { agency, units, groups, roles, signatories, legalBases, abbreviations };
}

/** Those of the agency; the units' own have their elements, too. */
function buildAllObjectives({ tops, elements }: Files): Objective[] {
  const objectives = buildObjectives(tops, elements);
  for (const node of tops.filter(ast.isUnitObjectives)) buildOwnObjectives(node, elements);
  return objectives;
}

function buildHeadings({ roots, elements }: Files): void {
  nodesOf<ast.TaskHeading>(roots, 'TaskHeading').forEach((node, i) => {
    const heading = buildHeading(node, i + 1, elements);
    if (!namesOnlyKnown(node, elements)) {
      elements.leaveUnsettled(node);
      return;
    }
    fillHeading(node, elements);
    elements.settle(node, heading);
  });
}

/** What refers to other elements. Returns the tasks that were built anew. */
function fillReferences({ roots, tops, inText, elements }: Files): ast.Task[] {
  for (const basis of tops.filter(ast.isLegalBasis)) directory.fillLegalBasis(basis, elements);
  const isIncomplete = (node: AstNode) => !elements.isComplete(node);
  for (const objective of nodesOf<ast.Objective>(roots, 'Objective').filter(isIncomplete))
    fillObjective(objective, elements);
  for (const heading of nodesOf<ast.TaskHeading>(roots, 'TaskHeading')) {
    if (isIncomplete(heading)) fillHeading(heading, elements);
    fillTasksOfHeading(heading, elements);
  }
  const newTasks = nodesOf<ast.Task>(roots, 'Task').filter(isIncomplete);
  for (const task of newTasks) fillTask(task, elements);
  for (const node of inText) fillTextTask(node, elements);
  return newTasks;
}

/** Documents that the files write out, with what the house's own words add, and those words. */
function buildDocuments({ tops, elements }: Files): { issued: IssuedDocument[]; templates: IssuedDocument[] } {
  const nodes = tops.filter(ast.isIssuedDocument);
  const written = nodes.map((node, i) => buildIssued(node, `văn-bản-${i + 1}`, elements));
  const isTemplate = (_: IssuedDocument, i: number) => nth(nodes, i).template;
  const templates = written.filter(isTemplate);
  const issued = written.filter((document, i) => !isTemplate(document, i));
  return { issued: issued.map((document) => fromTemplate(document, templates)), templates };
}

/** Whether none had to be left out. */
function resolveAllDeadlines(plan: Plan, { roots, inText, elements }: Files): boolean {
  const ofTasks = nodesOf<ast.Task>(roots, 'Task').map((node) => {
    const { statement, deadline, deadlineWording } = node;
    return { node, statement, deadline, deadlineWording };
  });
  const ofTexts = inText.map((node) => ({ node, statement: textOf(node), ...deadlineOf(node) }));
  return resolveDeadlines(plan, [...ofTasks, ...ofTexts], elements);
}

/** For the plan after the next edit. */
function keepElements(ownTasks: Task[], newTasks: ast.Task[], kept: KeptElements, { tops, elements }: Files): void {
  keepTasks(ownTasks, newTasks, kept, elements);
  for (const node of tops.filter(ast.isObjective)) {
    const objective = elements.ofType(node, 'objective');
    if (objective) kept.keepTasksOf(node, objective);
  }
}

function buildUnitPlans(
  { tops, elements }: Files,
  objectives: Objective[],
  templates: IssuedDocument[],
  bounds: DocumentBounds,
): Plan['unitPlans'] {
  return tops.filter(ast.isUnitObjectives).flatMap((unit) => {
    if (!bounds.hasRoom(sourceOf(unit))) return [];
    return buildUnitPlan(unit, objectives, elements)
      .filter(({ document, copies }) => bounds.takes(document, copies.size))
      .map((own) => ({ ...own, document: unitPlanFromTemplate(own.document, templates) }));
  });
}

/** The one that publishes the plan stands first, written or implied; annexes that stand alone are its own. */
function addDecision(plan: Plan, node: ast.Plan, { tops, elements }: Files, templates: IssuedDocument[]): void {
  const decision = tops.find(ast.isDecision);
  if (!decision && !impliesDecision(plan)) return;
  const annexes = plan.looseAnnexes.splice(0);
  const document = decision ? buildDecision(decision, annexes, elements) : impliedDecision(node, annexes);
  plan.issued.unshift(fromTemplate(document, templates));
}

/** Those that hang on nothing but what is built before them. */
function keepTasks(own: Task[], built: ast.Task[], kept: KeptElements, elements: ElementMap): void {
  const kinds = new Set(own);
  for (const node of built) {
    const task = elements.ofType(node, 'task');
    if (task && kinds.has(task) && hangsOnNothing(node.deadline))
      kept.keepTask(node, task, (other) => elements.of(other));
  }
}

/** Holidays of `mtcl.json`, where the agency's file says nothing of the year. */
function addHolidays(agency: Agency, holidays: RuleTables['holidays'], source: SourceRange): void {
  const entered = new Set(agency.holidayYears.map(({ year }) => year));
  for (const added of holidays) if (!entered.has(added.year)) agency.holidayYears.push({ ...added, source });
}

/** All nodes of a type, at any depth. */
function nodesOf<T extends AstNode>(roots: AstNode[], type: T['$type']): T[] {
  return roots.flatMap((root) => nodesOfType<T>(root, type));
}

function events(roots: AstNode[]): Plan['events'] {
  return nodesOf<ast.EventDay>(roots, 'EventDay').flatMap((node) => {
    const day = writtenDay(node.date);
    return day ? [{ event: plainText(node.title) ?? '', day, source: sourceOf(node) }] : [];
  });
}

function buildObjectives(tops: ast.TopElement[], elements: ElementMap): Objective[] {
  return tops.filter(ast.isObjective).map((node, i) => {
    const kept = elements.keptObjective(node, i + 1);
    const objective = kept ?? buildObjective(node, i + 1, elements);
    if (!kept && !namesOnlyKnown(node, elements)) {
      elements.leaveUnsettled(node);
      return objective;
    }
    if (!kept) fillObjective(node, elements);
    const settled = kept ?? elements.settle(node, objective);
    for (const [k, target] of node.targets.entries()) elements.set(target, nth(settled.targets, k));
    if (!kept && namesNothing(node)) elements.keepObjective(node, settled);
    return settled;
  });
}

/** Tasks inside an objective, tasks that say which objective they belong to (`thuộc`), then those under none. */
function buildTasks({ tops, elements }: Files): Task[] {
  const add = (node: ast.Task, objective: Objective | undefined, siblings: Task[], heading?: TaskHeading) => {
    const number = siblings.length + 1;
    const kept = elements.keptTask(node, number, { objective, heading });
    siblings.push(kept ?? buildTask(node, number, objective, elements));
  };
  const loose: Task[] = [];
  const headed: Task[] = [];
  for (const node of tops.filter(ast.isTaskHeading)) {
    for (const task of node.tasks) add(task, undefined, headed, elements.ofType(node, 'heading'));
  }
  for (const node of tops.filter(ast.isObjective)) {
    const objective = elements.ofType(node, 'objective')!;
    const kept = elements.keptTasksOf(node, objective);
    if (kept) objective.tasks = [...kept];
    else for (const task of node.tasks) add(task, objective, objective.tasks);
  }
  for (const node of tops.filter(ast.isTask)) {
    const objective = elements.ofType(node.objective?.ref, 'objective');
    add(node, objective, objective?.tasks ?? loose);
  }
  const ofObjectives = tops.filter(ast.isObjective).flatMap((node) => elements.ofType(node, 'objective')?.tasks ?? []);
  return [...ofObjectives, ...headed, ...loose];
}

/** Rows of tables and tasks in running text, in the order of the files; each table counts its rows from 1. */
function buildTasksInDocuments({ roots, elements }: Files): Task[] {
  const count = new Map<unknown, number>();
  let inText = 0;
  return roots.flatMap((root) =>
    nodesOfSome(
      root,
      holdsTasksInDocuments(root),
      (node): node is ast.Task | TextTask => isTaskInDocument(node) || isTextTask(node),
    ).map((node) => {
      if (isTextTask(node)) return buildTextTask(node, ++inText, elements);
      const number = (count.get(node.$container) ?? 0) + 1;
      count.set(node.$container, number);
      return buildTaskInDocument(node, number, elements);
    }),
  );
}

/** Elements in running text that are tasks. */
function textTasksIn(root: ast.MtclFile): TextTask[] {
  return nodesOfSome(root, holdsTextTasks(root), isTextTask);
}

/** In the order of the file; most files hold none, and need not be gone through. */
function nodesOfSome<N extends AstNode>(root: ast.MtclFile, some: boolean, is: (node: AstNode) => node is N): N[] {
  return some ? fileIndex(root).nodes.filter(is) : [];
}

function holdsTextTasks(root: ast.MtclFile): boolean {
  return [...fileIndex(root).types].some(isTextTaskType);
}

function holdsTasksInDocuments(root: ast.MtclFile): boolean {
  const { types } = fileIndex(root);
  const mayHold = types.has('TaskTable') || types.has('UnitObjectives');
  return holdsTextTasks(root) || (mayHold && nodesOfType<ast.Task>(root, 'Task').some(isTaskInDocument));
}

function buildAllProgress(root: ast.MtclFile, elements: ElementMap): Plan['progress'] {
  const { types } = fileIndex(root);
  const isProgress = (node: AstNode): node is ast.Progress | ast.OwnProgress =>
    ast.isProgress(node) || ast.isOwnProgress(node);
  return nodesOfSome(root, types.has('Progress') || types.has('OwnProgress'), isProgress).flatMap((node) =>
    node.$type === 'Progress' ? buildProgress(node, elements) : buildOwnProgress(node, elements),
  );
}

function reportPeriods(node: ast.Plan): Plan['reportPeriods'] {
  return node.reports.flatMap((report) => {
    const cutOff = writtenDay(report.cutOff);
    const title = plainText(report.title) ?? '';
    return cutOff ? [{ title, cutOff, source: sourceOf(report) }] : [];
  });
}

/** Stands in while no agency is declared, so that the preview can show the rest. */
function unnamedAgency(node: ast.Plan): Agency {
  const source = sourceOfProperty(node, 'year');
  return {
    type: 'agency',
    id: 'cơ-quan',
    named: false,
    source,
    nameSource: source,
    title: '………',
    place: '………',
    sign: '………',
    leadership: 'head',
    headPosition: 'Thủ trưởng',
    holidayYears: [],
  };
}
