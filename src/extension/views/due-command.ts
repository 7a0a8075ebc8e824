import { commands, type Disposable, type QuickPickItem, QuickPickItemKind, type Uri, window } from 'vscode';
import { nth } from '../../known.ts';
import type { OutlinePlace, PlanOutline } from '../../server/protocol.ts';
import { pickByName } from '../pick-by-name.ts';
import type { CurrentPlan } from './current-plan.ts';
import { distanceWords, GROUPS } from './due-view.ts';
import { openPlace } from './open-place.ts';
import { dayWords, texts } from './texts.ts';

interface DueItem extends QuickPickItem {
  source?: OutlinePlace;
}

/** "MTCL: Việc sắp đến hạn": a list to choose from; the choice goes to the task. */
export function dueCommand(plan: CurrentPlan): Disposable {
  return commands.registerCommand('mtcl.due', async (given?: Uri | string) => {
    const uri = await plan.yearPlan(given);
    const result = uri ? await plan.of(uri) : undefined;
    if (!result?.plan) return;
    const items = dueItems(result.plan);
    if (items.length === 0) return void window.showInformationMessage(texts().nothingDue);
    const { chooseTask, dueTitleOf } = texts();
    const options = {
      title: dueTitleOf(result.plan.year),
      placeHolder: chooseTask,
    };
    const chosen = await pickByName(items, options);
    if (chosen?.source) await openPlace(chosen.source);
  });
}

function dueItems(plan: PlanOutline): DueItem[] {
  return GROUPS.flatMap((group): DueItem[] => {
    const rows = plan.due.filter((row) => row.group === group);
    if (rows.length === 0) return [];
    const heading = { label: `${texts().groups[group]} (${rows.length})`, kind: QuickPickItemKind.Separator };
    return [
      heading,
      ...rows.map((row): DueItem => {
        const { title, leads, source } = nth(plan.tasks, row.task);
        // The day in front of the title, which may be cut: of the line below the whole is seen on hover.
        const day = row.due ? `${dayWords(row.due, plan.year)} · ` : '';
        return { label: day + title, detail: [distanceWords(row), ...leads].join(' · '), source };
      }),
    ];
  });
}
