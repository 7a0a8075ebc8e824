import { commands, Disposable } from 'vscode';
import type { Feature } from '../feature.ts';
import { currentPlan } from './current-plan.ts';
import { decisionsView } from './decisions-view.ts';
import { documentsView } from './documents-view.ts';
import { dueCommand } from './due-command.ts';
import { dueView } from './due-view.ts';
import { openPlace } from './open-place.ts';
import { outlineView } from './outline-view.ts';

/** The views of the activity bar: the plan's outline, what is due soon, the documents, what is to be decided. */
export const views: Feature = {
  name: 'views',
  activate(extension) {
    const plan = currentPlan(extension);
    return Disposable.from(
      outlineView(plan),
      dueView(extension, plan),
      documentsView(plan),
      decisionsView(extension),
      dueCommand(plan),
      commands.registerCommand('mtcl.openPlace', (place: Parameters<typeof openPlace>[0]) => openPlace(place)),
    );
  },
};
