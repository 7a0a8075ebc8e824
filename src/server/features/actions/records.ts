/** The light bulb on a task or target: what was done, recorded in the year's progress file. */
import type { LangiumDocument } from 'langium';
import {
  type CodeAction,
  CreateFile,
  type Position,
  type Range,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { printDay } from '../../../deadline/index.ts';
import { todayInVietnam } from '../../../deadline/today.ts';
import * as ast from '../../../language/generated/ast.ts';
import { type Recorded, recordEdits } from '../../../language/records/record.ts';
import { recordFiles } from '../../../language/records/record-files.ts';
import { subjectAt } from '../../../language/records/subjects.ts';
import { recordedOf } from '../../../language/records/take-back.ts';
import type { MtclSharedCoreServices } from '../../../language/services/types.ts';
import { nodesOfType } from '../../../language/syntax/file-index.ts';
import { openTasks } from '../../../report/index.ts';
import { RECORD_TODAY } from '../../protocol.ts';
import { texts } from '../../support/texts.ts';

/** Of the refactorings: it mends nothing. */
export const RECORD_KIND = 'refactor.rewrite.record';

/** The extension's command: it takes a place and what is to be recorded, and asks for the day and the evidence. */
const RECORD_COMMAND = 'mtcl.record';

export function recordActions(document: LangiumDocument, range: Range, shared: MtclSharedCoreServices): CodeAction[] {
  // Most places open none: the plan is asked for only where one does.
  const place = subjectOn(document, range.start);
  if (!place) return [];
  const { Plans } = shared.workspace;
  const plan = Plans.wholePlanOf(Plans.entryOf(document));
  const subject = plan && subjectAt(plan, { uri: document.uri.toString(), ...place.start });
  if (!subject) return [];
  const { uri, start } = subject.source;
  const ask = (title: string, what?: string): CodeAction => ({
    title,
    kind: RECORD_KIND,
    command: { title, command: RECORD_COMMAND, arguments: [{ uri, ...start }, ...(what ? [what] : [])] },
  });
  const text = texts().record;
  // Inside a task the light bulb is there for other things: one entry, which asks.
  if (!place.onHead) return [ask(text.any)];
  const recorded = recordedOf(plan, subject).length > 0 ? [ask(text.recorded, 'recorded')] : [];
  if (subject.type !== 'task') {
    const measured = subject.type === 'target' || subject.targets.length > 0;
    return [...(measured ? [ask(text.value, 'value')] : []), ...recorded];
  }
  const open = openTasks(plan).some(({ task }) => task === subject);
  const value = (subject.objective?.targets.length ?? 0) > 0 ? [ask(text.value, 'value')] : [];
  if (!open) return [...value, ...recorded];
  const day = todayInVietnam();
  const facts = { state: 'done' as const, doneOn: day };
  const made = recordEdits(plan, [{ subject, day, facts }], recordFiles(plan, shared));
  const now: CodeAction[] =
    made.outcomes[0]?.kind === 'recorded'
      ? [
          {
            title: texts().recordDone(printDay(day)),
            kind: RECORD_KIND,
            edit: { documentChanges: changesOf(made) },
            // The extension records it by its own command, which offers to take it back.
            data: { [RECORD_TODAY]: { uri, ...start } },
          },
        ]
      : [];
  return [
    ...now,
    ask(text.done, 'done'),
    ask(text.inProgress, 'inProgress'),
    ask(text.late, 'late'),
    ...value,
    ...recorded,
  ];
}

/** The file that is to be made first. */
function changesOf({ edits, created }: Recorded): (CreateFile | TextDocumentEdit)[] {
  const start = { line: 0, character: 0 };
  return [
    ...(created
      ? [
          CreateFile.create(created.uri, { ignoreIfExists: true }),
          TextDocumentEdit.create({ uri: created.uri, version: null }, [TextEdit.insert(start, created.text)]),
        ]
      : []),
    ...Object.entries(edits).map(([uri, list]) => TextDocumentEdit.create({ uri, version: null }, list)),
  ];
}

/** Where a task, a target or an objective begins on the line: the last one in front of the cursor, else the first; else the task around it. */
function subjectOn(
  document: LangiumDocument,
  { line, character }: Position,
): { start: Position; onHead: boolean } | undefined {
  const root = document.parseResult.value;
  const types = [ast.Task.$type, ast.Target.$type, ast.Objective.$type, ast.ReportingDuty.$type];
  const starts = types
    .flatMap((type) => nodesOfType(root, type).flatMap(({ $cstNode }) => $cstNode?.range.start ?? []))
    .filter((start) => start.line === line)
    .toSorted((a, b) => a.character - b.character);
  const around = () =>
    nodesOfType(root, ast.Task.$type).find(
      ({ $cstNode }) => $cstNode && $cstNode.range.start.line <= line && line <= $cstNode.range.end.line,
    )?.$cstNode?.range.start;
  const onHead = starts.findLast((start) => start.character <= character) ?? starts[0];
  const start = onHead ?? around();
  return start && { start, onHead: onHead !== undefined };
}
