import { CstUtils, DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { describeReading } from '../../deadline/index.ts';
import { readingOf } from '../../language/deadline-readings.ts';
import { editOf } from '../../language/fixes/edits.ts';
import * as ast from '../../language/generated/ast.ts';
import { textLiteral } from '../../language/lexer/text-token.ts';
import { TYPE_NAMES } from '../../language/messages/type-names.ts';
import { contextOf } from '../../language/plan-builder/deadlines.ts';
import { plainText, sourceOf } from '../../language/plan-builder/sources.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { nodesOf } from '../../language/syntax/property-nodes.ts';
import type { Change } from '../../rules/finding.ts';
import {
  type ReadDeadlineParams,
  type ReadDeadlineResult,
  readDeadlineRequest,
  type SetTaskFieldParams,
  type SetTaskFieldResult,
  setTaskFieldRequest,
  type TaskField,
  type TaskFormParams,
  type TaskFormResult,
  taskFormRequest,
} from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';

/** Answers `mtcl/taskForm`, `mtcl/setTaskField`, `mtcl/readDeadline`: nothing is changed here. */
export function onTaskForm(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, taskFormRequest, (params: TaskFormParams) => taskFormFor(params, shared));
  answer(connection, setTaskFieldRequest, (params: SetTaskFieldParams) => setTaskFieldFor(params, shared));
  answer(connection, readDeadlineRequest, (params: ReadDeadlineParams) => readDeadlineFor(params, shared));
}

/** Keywords of the fields, in the order of the form, with the property that holds them. */
const PARTIES = { 'chủ trì': 'leads', 'phối hợp': 'coordinators', 'theo dõi': 'monitors' } as const;
const STATEMENT = 'nội dung';

export async function taskFormFor(params: TaskFormParams, shared: MtclSharedCoreServices): Promise<TaskFormResult> {
  const found = await taskAt(params, shared);
  const nothing = { line: params.line, character: params.character, fields: [], parties: [] };
  if (!found) return { ...nothing, notice: texts().noTaskHere };
  const { document, task } = found;
  const { Plans } = shared.workspace;
  const plan = Plans.planOf(Plans.entryOf(document));
  const parties = plan
    ? [...plan.units, ...plan.groups, ...plan.roles].map(({ id, title, type }) => ({ name: id, title, type }))
    : [];
  const titleOf = (name: string) => parties.find((party) => party.name === name)?.title ?? name;
  const people = ([key, property]: [string, (typeof PARTIES)[keyof typeof PARTIES]]): TaskField => {
    const list = task[property];
    const written = (list?.parties ?? []).map((one) => one.party?.$refText ?? one.text?.value ?? '').filter(Boolean);
    const shown = (list?.parties ?? []).map((one) => (one.party ? titleOf(one.party.$refText) : plainText(one.text)));
    return { key, kind: 'parties', shown: shown.join('; '), written, ...(list?.wording ? { textOnly: true } : {}) };
  };
  const [leads, coordinators, monitors] = Object.entries(PARTIES).map((entry) => people(entry as never));
  const deadline = task.deadline?.value?.trim() ?? '';
  const reading = deadline ? await readDeadlineFor({ uri: params.uri, text: deadline }, shared) : undefined;
  const { start } = task.$cstNode!.range;
  return {
    ...start,
    parties: parties.map((party) => ({ ...party, type: TYPE_NAMES[typeName(party.type)] ?? '' })),
    fields: [
      { key: STATEMENT, kind: 'text', shown: plainText(task.statement) ?? '', written: [innerOf(task.statement)] },
      leads!,
      coordinators!,
      {
        key: 'thời hạn',
        kind: 'deadline',
        shown: deadline,
        written: deadline ? [deadline] : [],
        ...(reading ? { [reading.good ? 'reading' : 'wrong']: reading.reading.join(' ') } : {}),
      },
      monitors!,
      {
        key: 'kết quả',
        kind: 'texts',
        shown: task.evidence.map((text) => plainText(text)).join('; '),
        written: task.evidence.map(innerOf),
        ...(isOneStatement(task, document) ? {} : { textOnly: true }),
      },
      {
        key: 'ghi chú',
        kind: 'text',
        shown: plainText(task.note) ?? '',
        written: task.note ? [innerOf(task.note)] : [],
      },
    ],
  };
}

export async function setTaskFieldFor(
  { key, value, ...params }: SetTaskFieldParams,
  shared: MtclSharedCoreServices,
): Promise<SetTaskFieldResult> {
  const found = await taskAt(params, shared);
  const change = found && changeFor(found.task, key, value);
  const edits = change ? [editOf(change, found.document) ?? []].flat() : [];
  return {
    edits: edits.map(({ range: { start, end }, newText }) => ({
      range: [start.line, start.character, end.line, end.character],
      text: newText,
    })),
  };
}

function changeFor(task: ast.Task, key: string, value: string[]): Change | undefined {
  const property =
    (PARTIES as Record<string, string>)[key] ??
    { 'thời hạn': 'deadline', 'kết quả': 'evidence', 'ghi chú': 'note', [STATEMENT]: 'statement' }[key];
  if (!property) return undefined;
  const nodes = nodesOf(task, property);
  const quoted = property === 'evidence' || property === 'note' || property === 'statement';
  const words = value.map((one) => (quoted ? `"${one.replace(/(?<!\\)"/gu, '\\"')}"` : one.trim())).join(', ');
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) {
    return value.length === 0 ? undefined : { kind: 'addProperty', block: sourceOf(task), text: `${key}: ${words}` };
  }
  const source = { uri: sourceOf(task).uri, start: first.range.start, end: last.range.end };
  // What is to be done is never left out.
  if (value.length === 0) return property === 'statement' ? undefined : { kind: 'removeProperty', source };
  return { kind: 'replace', source, text: words };
}

/** The task around a place, where the file can be read. */
async function taskAt(
  { uri, line, character }: TaskFormParams,
  { workspace: { DocumentBuilder, LangiumDocuments } }: MtclSharedCoreServices,
): Promise<{ document: LangiumDocument; task: ast.Task } | undefined> {
  const address = URI.parse(uri);
  await DocumentBuilder.waitUntil(DocumentState.Validated);
  const document = LangiumDocuments.getDocument(address);
  const root = document?.parseResult.value.$cstNode;
  if (!document || !root) return undefined;
  // At the beginning of a line the task is meant that it opens.
  const text = document.textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const indent = Math.max(0, text.search(/\S/u));
  const offset = document.textDocument.offsetAt({ line, character: Math.max(character, indent) });
  const leaf = CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset);
  let node: ReturnType<typeof leafNode> = leafNode(leaf);
  while (node && !ast.isTask(node)) node = node.$container;
  return node && ast.isTask(node) && node.$cstNode ? { document, task: node } : undefined;
}

function leafNode(leaf: ReturnType<typeof CstUtils.findLeafNodeAtOffset>) {
  return leaf?.astNode;
}

/** The words between the quotes, marks and names in braces as they are. */
function innerOf(text: ast.Text): string {
  return text.value ? textLiteral(text.value).raw : '';
}

/** All evidence stands behind one keyword. */
function isOneStatement(task: ast.Task, { textDocument }: LangiumDocument): boolean {
  const nodes = nodesOf(task, 'evidence');
  return nodes.every((node, i) => {
    const before = nodes[i - 1];
    return !before || /^\s*,\s*$/u.test(textDocument.getText({ start: before.range.end, end: node.range.start }));
  });
}

function typeName(type: string): string {
  return { unit: ast.Unit.$type, group: ast.UnitGroup.$type, role: ast.Role.$type }[type] ?? '';
}

/** How a deadline would be read in the plan of a file, while it is being typed. */
export async function readDeadlineFor(
  { uri, text }: ReadDeadlineParams,
  { workspace: { LangiumDocuments, Plans } }: MtclSharedCoreServices,
): Promise<ReadDeadlineResult> {
  const { deadline, problems } = readingOf(text);
  const wrong = problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) return { reading: wrong.map(({ message }) => message), good: false };
  const document = LangiumDocuments.getDocument(URI.parse(uri));
  const plan = document && Plans.planOf(Plans.entryOf(document));
  if (!deadline || !plan) return { reading: [texts().deadlineNotRead], good: false };
  const dueDaysOf = (name: string) =>
    plan.tasks.find(({ id }) => id === name)?.deadline?.occurrences.map(({ due }) => due);
  return { reading: describeReading(deadline, { ...contextOf(plan), dueDaysOf }), good: true };
}
