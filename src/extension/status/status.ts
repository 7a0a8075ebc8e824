import { Disposable, StatusBarAlignment, window } from 'vscode';
import type { DocumentState } from '../../server/protocol.ts';
import type { Feature } from '../feature.ts';
import { currentPlan } from '../views/current-plan.ts';
import { texts } from '../views/texts.ts';
import { onDidListMore, placesHoldingUp } from './unlisted.ts';

/** Items of the status bar: findings of the current plan, the document at hand, what is late or due in the days ahead. */
export const status: Feature = {
  name: 'status',
  activate(extension) {
    const findings = window.createStatusBarItem('mtcl.findings', StatusBarAlignment.Left, 11);
    findings.name = `${texts().statusName}: ${texts().showFindings}`;
    findings.command = 'workbench.actions.view.problems';
    const due = window.createStatusBarItem('mtcl.dueSoon', StatusBarAlignment.Left, 10);
    due.name = `${texts().statusName}: ${texts().dueTitle}`;
    due.command = 'mtcl.due';
    const document = window.createStatusBarItem('mtcl.document', StatusBarAlignment.Left, 10.5);
    document.name = `${texts().statusName}: ${texts().showDocument}`;
    const plan = currentPlan(extension);
    const showDocument = () => {
      const { result } = plan;
      const shown = result?.plan && atHand(result.plan.documents);
      if (!result || !shown) return document.hide();
      const { id, name, blocking, entry = result.entry } = shown;
      document.text = texts().statusDocument(name, blocking);
      document.tooltip = texts().statusDocumentHint(blocking);
      document.command = { command: 'mtcl.issue', title: name, arguments: [entry, id] };
      document.show();
    };
    const show = () => {
      const text = texts();
      const shown = plan.result?.plan;
      if (!plan.result && !plan.isChecked) {
        findings.text = text.statusChecking;
        findings.tooltip = text.statusCheckingHint;
        findings.show();
        return;
      }
      if (!plan.result || !shown) {
        findings.hide();
        due.hide();
        document.hide();
        return;
      }
      const { errors, warnings, remarks } = plan.result.findings;
      // What holds up a document that was asked for is counted beside, as that document's: being asked changes no count.
      const besides = placesHoldingUp(shown.documents).length;
      findings.text = plan.isChecked ? text.statusFindings(errors + warnings + remarks) : text.statusChecking;
      findings.tooltip = plan.isChecked
        ? text.statusFindingsHint(errors, warnings, remarks, besides)
        : text.statusCheckingHint;
      findings.show();
      due.text = text.statusDue(shown.counts.late, shown.counts.ahead);
      due.tooltip = text.statusDueHint;
      due.show();
      showDocument();
    };
    show();
    return Disposable.from(
      findings,
      due,
      document,
      plan.onDidChange(show),
      plan.onDidType(show),
      onDidListMore(show),
      window.onDidChangeTextEditorSelection(showDocument),
      window.onDidChangeActiveTextEditor(showDocument),
    );
  },
};

/** The document in which the cursor stands, or the only one. */
function atHand(documents: readonly DocumentState[]): DocumentState | undefined {
  const editor = window.activeTextEditor;
  const line = editor?.selection.active.line ?? -1;
  const uri = editor?.document.uri.toString();
  const found = documents.find(({ lines }) => lines && lines.uri === uri && lines.from <= line && line <= lines.to);
  const own = documents.filter(({ elsewhere }) => !elsewhere);
  return found ?? (own.length === 1 ? own[0] : undefined);
}
