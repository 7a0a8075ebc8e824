/**
 * What only the final document needs (number, day) is no fault while one drafts, and no finding. Once somebody has
 * asked for a document, as issued or as a draft, what holds it up stands in Problems too, until it is put right.
 */
import {
  CodeAction,
  CodeActionKind,
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  languages,
  Position,
  Range,
  Uri,
} from 'vscode';
import type { DocumentState } from '../../server/protocol.ts';
import { completeHead, HEAD_RULE } from '../commands/issue.ts';
import type { Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { currentPlan } from '../views/current-plan.ts';
import { documentKey } from '../views/document-key.ts';

/** Of this window, by file: what was asked for once stays listed until it is put right. */
const asked = new Set<string>();
const changed = new EventEmitter<void>();
/** Something was asked for that is not ready: Problems hold more than before. */
export const onDidListMore = changed.event;

/** Takes the document. */
const COMPLETE_HEAD = 'mtcl.completeHead';

/** What stands in Problems besides the findings, each place once for every document that it holds up. */
export function placesHoldingUp(documents: readonly DocumentState[]) {
  return documents.flatMap((document) =>
    asked.has(documentKey(document))
      ? (document.unlisted ?? []).map((place) => ({ ...place, name: document.name, document }))
      : [],
  );
}

/** Set when the feature starts; a window has one. */
let list: ((uri: string, documents: readonly { id: string }[]) => void) | undefined;

/** These documents were asked for by a file and are not ready. */
export function listWhatHoldsUp(uri: string, documents: readonly { id: string }[]): void {
  list?.(uri, documents);
}

export const unlistedFindings: Feature = {
  name: 'status',
  activate(extension) {
    const listed = languages.createDiagnosticCollection('mtcl-phat-hanh');
    const plan = currentPlan(extension);
    const show = () => {
      const places = placesHoldingUp(plan.result?.plan?.documents ?? []);
      listed.clear();
      for (const [uri, own] of Map.groupBy(places, ({ uri }) => uri)) {
        listed.set(
          Uri.parse(uri),
          own.map(({ line, character, end, message, code: value, link, name }) => {
            const range = new Range(new Position(line, character), new Position(end.line, end.character));
            const found = new Diagnostic(range, messages().holdsUp(name, message), DiagnosticSeverity.Information);
            const code = link ? { value, target: Uri.parse(link) } : value;
            return Object.assign(found, { source: 'MTCL', code });
          }),
        );
      }
    };
    list = (uri, documents) => {
      for (const { id } of documents) {
        const known = (plan.result?.plan?.documents ?? []).filter((document) => document.id === id);
        const own = known.filter(({ file, entry = plan.result?.entry }) => file === uri || entry === uri);
        for (const document of own.length > 0 ? own : known) asked.add(documentKey(document));
      }
      show();
      changed.fire();
    };
    return Disposable.from(
      listed,
      plan.onDidChange(show),
      commands.registerCommand(COMPLETE_HEAD, (document: DocumentState) => completeHead(extension, document)),
      languages.registerCodeActionsProvider(
        { language: 'mtcl' },
        {
          provideCodeActions: ({ uri }, range) =>
            headActions(placesHoldingUp(plan.result?.plan?.documents ?? []), uri, range),
        },
        { providedCodeActionKinds: [CodeActionKind.QuickFix] },
      ),
    );
  },
};

/** Number and day are asked for where they are missing; what else holds a document up has its fixes from the server. */
function headActions(places: ReturnType<typeof placesHoldingUp>, uri: Uri, range: Range): CodeAction[] {
  return places
    .filter(({ code, uri: file, line }) => code === HEAD_RULE && file === uri.toString() && line === range.start.line)
    .map(({ name, document }) => {
      const title = messages().completeHead(name);
      const action = new CodeAction(title, CodeActionKind.QuickFix);
      return Object.assign(action, { command: { title, command: COMPLETE_HEAD, arguments: [document] } });
    });
}
