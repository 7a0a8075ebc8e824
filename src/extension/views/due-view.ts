import {
  commands,
  Disposable,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { nth } from '../../known.ts';
import type { PaneParty } from '../../panes/calendar-model.ts';
import type { DueGroup, OutlineDue, PlanOutline } from '../../server/protocol.ts';
import type { Extension } from '../feature.ts';
import { pickSeveralByName } from '../pick-by-name.ts';
import type { CurrentPlan } from './current-plan.ts';
import { type DueFilter, filteredDue, filterNames, NO_FILTER } from './filter.ts';
import { taskItem } from './task-item.ts';
import { dayWords, texts } from './texts.ts';
import { PlanTree, type TreeNode } from './tree.ts';

const STATE_KEY = 'mtcl.dueFilter';
export const GROUPS: readonly DueGroup[] = ['late', 'week', 'month', 'next'];

/** "Việc sắp đến hạn": late, this week, this month; by unit and monitor on request. */
export function dueView({ context }: Extension, plan: CurrentPlan): Disposable {
  let filter = context.workspaceState.get<DueFilter>(STATE_KEY, NO_FILTER);
  const tree = new PlanTree(
    'mtcl.dueTasks',
    plan,
    (shown) => groups(shown, filter),
    (view, shown) => {
      const names = shown ? filterNames(shown, filter) : [];
      const due = shown ? filteredDue(shown, filter) : [];
      // Of the whole plan, as the status bar says it, whatever the filter leaves in the list.
      const late = shown?.counts.late ?? 0;
      view.description = names.length > 0 ? texts().filtered(names) : undefined;
      view.message = shown && due.length === 0 ? nothing(names) : undefined;
      view.badge = late > 0 ? { value: late, tooltip: `${texts().groups.late}: ${late}` } : undefined;
      void commands.executeCommand('setContext', 'mtcl.dueFiltered', names.length > 0);
    },
  );
  const use = (chosen: DueFilter) => {
    filter = chosen;
    void context.workspaceState.update(STATE_KEY, chosen);
    tree.refresh();
  };
  return Disposable.from(
    tree,
    commands.registerCommand('mtcl.due.filter', async () => {
      const shown = plan.result?.plan;
      const chosen = shown && (await chooseFilter(shown, filter));
      if (chosen) use(chosen);
    }),
    commands.registerCommand('mtcl.due.showAll', () => use(NO_FILTER)),
  );
}

function nothing(names: readonly string[]): string {
  return names.length > 0 ? texts().nothingDueFiltered : texts().nothingDue;
}

function groups(plan: PlanOutline, filter: DueFilter): TreeNode[] {
  const due = filteredDue(plan, filter);
  return GROUPS.flatMap((group) => {
    const rows = due.filter((row) => row.group === group);
    if (rows.length === 0) return [];
    const item = new TreeItem(texts().groups[group], TreeItemCollapsibleState.Expanded);
    item.id = group;
    const all = plan.due.filter((row) => row.group === group).length;
    item.description = rows.length < all ? texts().ofAll(rows.length, all) : String(all);
    item.iconPath = groupIcon(group);
    return [
      {
        item,
        children: rows.map((row) => {
          const task = nth(plan.tasks, row.task);
          // A task that is late with one of its days is not late with the next.
          const shown = { state: row.state, stateName: distanceWords(row), due: row.due };
          const own = taskItem(task, row.due && dayWords(row.due, plan.year), distanceWords(row), shown);
          own.contextValue = 'due';
          return { item: own, place: task.source };
        }),
      },
    ];
  });
}

function groupIcon(group: DueGroup): ThemeIcon {
  return group === 'late' ? new ThemeIcon('flame', new ThemeColor('list.errorForeground')) : new ThemeIcon('calendar');
}

export function distanceWords({ days, more, underWay }: OutlineDue): string {
  const text = texts();
  return [
    days === undefined ? text.toldLate : text.distance(days),
    ...(more > 0 ? [text.more(more)] : []),
    ...(underWay ? [text.underWay] : []),
  ].join(', ');
}

interface PartyItem extends QuickPickItem {
  role?: keyof DueFilter;
  id?: string;
}

async function chooseFilter(plan: PlanOutline, filter: DueFilter): Promise<DueFilter | undefined> {
  const text = texts();
  const items = (role: keyof DueFilter, parties: PaneParty[]): PartyItem[] =>
    parties.map(({ id, name }) => ({ label: name, description: id, role, id, picked: filter[role].includes(id) }));
  const heading = (label: string): PartyItem => ({ label, kind: QuickPickItemKind.Separator });
  const chosen = await pickSeveralByName<PartyItem>(
    [
      ...[heading(text.performers), ...items('performers', plan.performers)],
      ...[heading(text.monitorsOfPlan), ...items('monitors', plan.monitors)],
    ],
    { placeHolder: text.filterTitle },
  );
  if (!chosen) return undefined;
  const ids = (role: keyof DueFilter) => chosen.flatMap((item) => (item.role === role && item.id ? [item.id] : []));
  return { performers: ids('performers'), monitors: ids('monitors') };
}
