/**
 * What only the final document needs (number, day) is no fault while one drafts, and no finding. Once somebody has
 * asked for a document, as issued or as a draft, what holds it up stands in Problems too, until it is put right.
 */
import { Diagnostic, DiagnosticSeverity, Disposable, languages, Position, Range, Uri } from 'vscode';
import type { Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { currentPlan } from '../views/current-plan.ts';

/** Of this window, by id: what was asked for once stays listed until it is put right. */
const asked = new Set<string>();
/** Set when the feature starts; a window has one. */
let show: (() => void) | undefined;

/** These documents were asked for and are not ready. */
export function listWhatHoldsUp(documents: readonly { id: string }[]): void {
  for (const { id } of documents) asked.add(id);
  show?.();
}

export const unlistedFindings: Feature = {
  name: 'status',
  activate(extension) {
    const listed = languages.createDiagnosticCollection('mtcl-phat-hanh');
    const plan = currentPlan(extension);
    show = () => {
      const documents = plan.result?.plan?.documents ?? [];
      const places = documents.flatMap(({ id, name, unlisted = [] }) =>
        asked.has(id) ? unlisted.map((place) => ({ ...place, name })) : [],
      );
      listed.clear();
      for (const [uri, own] of Map.groupBy(places, ({ uri }) => uri)) {
        listed.set(
          Uri.parse(uri),
          own.map(({ line, character, end, message, code, name }) => {
            const range = new Range(new Position(line, character), new Position(end.line, end.character));
            const found = new Diagnostic(range, messages().holdsUp(name, message), DiagnosticSeverity.Information);
            return Object.assign(found, { source: 'mtcl', code });
          }),
        );
      }
    };
    return Disposable.from(listed, plan.onDidChange(show));
  },
};
