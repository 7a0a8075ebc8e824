import { Disposable, StatusBarAlignment, window } from 'vscode';
import type { Feature } from '../feature.ts';
import { currentPlan } from '../views/current-plan.ts';
import { texts } from '../views/texts.ts';

/** Two items of the status bar: findings of the current plan, and what is late or due soon. */
export const status: Feature = {
  name: 'status',
  activate(extension) {
    const findings = window.createStatusBarItem('mtcl.findings', StatusBarAlignment.Left, 11);
    findings.name = `${texts().statusName}: ${texts().showFindings}`;
    findings.command = 'workbench.actions.view.problems';
    const due = window.createStatusBarItem('mtcl.dueSoon', StatusBarAlignment.Left, 10);
    due.name = `${texts().statusName}: ${texts().dueTitle}`;
    due.command = 'mtcl.due';
    const plan = currentPlan(extension);
    const show = () => {
      const text = texts();
      const shown = plan.result?.plan;
      if (!plan.result || !shown) {
        findings.hide();
        due.hide();
        return;
      }
      const { errors, warnings, remarks } = plan.result.findings;
      findings.text = text.statusFindings(errors + warnings + remarks);
      findings.tooltip = text.statusFindingsHint(errors, warnings, remarks);
      findings.show();
      due.text = text.statusDue(shown.counts.late, shown.counts.soon);
      due.tooltip = text.statusDueHint;
      due.show();
    };
    show();
    return Disposable.from(findings, due, plan.onDidChange(show));
  },
};
