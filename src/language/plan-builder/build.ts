/** From the syntax trees of a file and all it uses to the plan model. */

import type { AstNode, LangiumDocument } from 'langium';
import { lastOf, nth } from '../../known.ts';
import { calendarTemplate, fromTemplate, unitPlanFromTemplate } from '../../plan/house-templates.ts';
import type { Agency, Objective, Plan, Task } from '../../plan/model.ts';
import { impliesDecision } from '../../plan/publication.ts';
import type { RuleTables } from '../../rules/settings.ts';
import * as ast from '../generated/ast.ts';
import { fileIndex, nodesOfType } from '../syntax/file-index.ts';
import { isoDay } from './dates.ts';
import { resolveDeadlines } from './deadlines.ts';
import * as directory from './directory.ts';
import { isTaskInDocument } from './document-tables.ts';
import { ElementMap } from './elements.ts';
import { buildDecision, buildIssued, buildPlanAnnexes, impliedDecision } from './issued.ts';
import {
  buildHeading,
  buildObjective,
  buildTask,
  buildTaskInDocument,
  fillHeading,
  fillObjective,
  fillTask,
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
 */
export function buildPlan(documents: LangiumDocument[], holidays: RuleTables['holidays'] = []): Plan | undefined {
  const roots = documents.map((document) => document.parseResult.value).filter(ast.isMtclFile);
  const tops = roots.flatMap((root) => root.elements);
  const node = tops.find(ast.isPlan);
  const period = node && planPeriod(node);
  if (!period) return undefined;

  const elements = new ElementMap();
  const agencies = tops.filter(ast.isAgency).map((agency) => directory.buildAgency(agency, elements));
  const units = tops.filter(ast.isUnit).map((unit) => directory.buildUnit(unit, elements));
  const roles = tops.filter(ast.isRole).map((role) => directory.buildRole(role, elements));
  const groups = tops.filter(ast.isUnitGroup).map((group) => directory.buildGroup(group, elements));
  const signatories = tops.filter(ast.isSignatory).map((signatory) => directory.buildSignatory(signatory, elements));
  const legalBases = tops.filter(ast.isLegalBasis).map((basis) => directory.buildLegalBasis(basis, elements));
  const abbreviations = tops
    .filter(ast.isAbbreviation)
    .map((abbreviation) => directory.buildAbbreviation(abbreviation, elements));
  const objectives = buildObjectives(tops, elements);
  for (const node of tops.filter(ast.isUnitObjectives)) buildOwnObjectives(node, elements);
  nodesOf<ast.TaskHeading>(roots, 'TaskHeading').forEach((node, i) => {
    buildHeading(node, i + 1, elements);
  });
  const tasks = [...buildTasks(tops, elements), ...buildTasksInDocuments(roots, elements)];

  // Everything has its element now: fill in what refers to others.
  for (const group of tops.filter(ast.isUnitGroup)) directory.fillGroup(group, elements);
  for (const basis of tops.filter(ast.isLegalBasis)) directory.fillLegalBasis(basis, elements);
  for (const objective of nodesOf<ast.Objective>(roots, 'Objective')) fillObjective(objective, elements);
  for (const heading of nodesOf<ast.TaskHeading>(roots, 'TaskHeading')) fillHeading(heading, elements);
  for (const task of nodesOf<ast.Task>(roots, 'Task')) fillTask(task, elements);
  const inText = roots.flatMap(textTasksIn);
  for (const node of inText) fillTextTask(node, elements);

  const agency = elements.ofType(node.agency?.ref, 'agency') ?? agencies[0] ?? unnamedAgency(node);
  const documentNodes = tops.filter(ast.isIssuedDocument);
  const written = documentNodes.map((node, i) => buildIssued(node, `văn-bản-${i + 1}`, elements));
  const templates = written.filter((_, i) => nth(documentNodes, i).template);
  const plan: Plan = {
    ...period,
    agency,
    reportPeriods: reportPeriods(node),
    events: events(roots),
    beforeExcludesDay: node.before?.normalize('NFC') !== 'tính cả',
    units,
    groups,
    roles,
    signatories,
    legalBases,
    abbreviations,
    objectives,
    headings: tops.filter(ast.isTaskHeading).flatMap((node) => elements.ofType(node, 'heading') ?? []),
    tasks,
    issued: written
      .filter((_, i) => !nth(documentNodes, i).template)
      .map((document) => fromTemplate(document, templates)),
    looseAnnexes: buildPlanAnnexes(tops, elements),
    calendarTemplate: calendarTemplate(templates),
    unitPlans: [],
    progress: roots.flatMap((root) => buildAllProgress(root, elements)),
    entry: lastOf(documents).uri.toString(),
    source: sourceOf(node),
  };
  const entered = new Set(agency.holidayYears.map(({ year }) => year));
  for (const added of holidays)
    if (!entered.has(added.year)) agency.holidayYears.push({ ...added, source: plan.source });
  resolveDeadlines(
    plan,
    [
      ...nodesOf<ast.Task>(roots, 'Task').map(({ statement, deadline, deadlineWording }, i, all) => ({
        node: nth(all, i),
        statement,
        deadline,
        deadlineWording,
      })),
      ...inText.map((node) => ({ node, statement: textOf(node), ...deadlineOf(node) })),
    ],
    elements,
  );
  // Copies of tasks, so after their deadlines.
  plan.unitPlans = tops
    .filter(ast.isUnitObjectives)
    .flatMap((unit) => buildUnitPlan(unit, objectives, elements))
    .map((own) => ({ ...own, document: unitPlanFromTemplate(own.document, templates) }));
  const decision = tops.find(ast.isDecision);
  if (decision || impliesDecision(plan)) {
    const annexes = plan.looseAnnexes.splice(0);
    const document = decision ? buildDecision(decision, annexes, elements) : impliedDecision(node, annexes);
    plan.issued.unshift(fromTemplate(document, templates));
  }
  return plan;
}

/** All nodes of a type, at any depth. */
function nodesOf<T extends AstNode>(roots: AstNode[], type: T['$type']): T[] {
  return roots.flatMap((root) => nodesOfType<T>(root, type));
}

function events(roots: AstNode[]): Plan['events'] {
  return nodesOf<ast.EventDay>(roots, 'EventDay').flatMap((node) => {
    const day = isoDay(node.date);
    return day ? [{ event: plainText(node.title) ?? '', day, source: sourceOf(node) }] : [];
  });
}

function buildObjectives(tops: ast.TopElement[], elements: ElementMap): Objective[] {
  return tops.filter(ast.isObjective).map((node, i) => buildObjective(node, i + 1, elements));
}

/** Tasks inside an objective, tasks that say which objective they belong to (`thuộc`), then those under none. */
function buildTasks(tops: ast.TopElement[], elements: ElementMap): Task[] {
  const add = (node: ast.Task, objective: Objective | undefined, siblings: Task[]) => {
    siblings.push(buildTask(node, siblings.length + 1, objective, elements));
  };
  const loose: Task[] = [];
  const headed: Task[] = [];
  for (const node of tops.filter(ast.isTaskHeading)) for (const task of node.tasks) add(task, undefined, headed);
  for (const node of tops.filter(ast.isObjective)) {
    const objective = elements.ofType(node, 'objective')!;
    for (const task of node.tasks) add(task, objective, objective.tasks);
  }
  for (const node of tops.filter(ast.isTask)) {
    const objective = elements.ofType(node.objective?.ref, 'objective');
    add(node, objective, objective?.tasks ?? loose);
  }
  const ofObjectives = tops.filter(ast.isObjective).flatMap((node) => elements.ofType(node, 'objective')?.tasks ?? []);
  return [...ofObjectives, ...headed, ...loose];
}

/** Rows of tables and tasks in running text, in the order of the files; each table counts its rows from 1. */
function buildTasksInDocuments(roots: ast.MtclFile[], elements: ElementMap): Task[] {
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
  return [...fileIndex(root).byType.keys()].some(isTextTaskType);
}

function holdsTasksInDocuments(root: ast.MtclFile): boolean {
  return holdsTextTasks(root) || nodesOfType<ast.Task>(root, 'Task').some(isTaskInDocument);
}

function buildAllProgress(root: ast.MtclFile, elements: ElementMap): Plan['progress'] {
  const { byType } = fileIndex(root);
  const isProgress = (node: AstNode): node is ast.Progress | ast.OwnProgress =>
    ast.isProgress(node) || ast.isOwnProgress(node);
  return nodesOfSome(root, byType.has('Progress') || byType.has('OwnProgress'), isProgress).flatMap((node) =>
    node.$type === 'Progress' ? buildProgress(node, elements) : buildOwnProgress(node, elements),
  );
}

function reportPeriods(node: ast.Plan): Plan['reportPeriods'] {
  return node.reports.flatMap((report) => {
    const cutOff = isoDay(report.cutOff);
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
