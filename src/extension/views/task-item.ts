import { MarkdownString, ThemeColor, ThemeIcon, TreeItem } from 'vscode';
import type { OutlineState, OutlineTask } from '../../server/protocol.ts';
import { dayWords, texts } from './texts.ts';

/** An icon says by its shape what its colour says too. */
const ICONS: Record<OutlineState, [icon: string, colour?: string]> = {
  done: ['pass', 'testing.iconPassed'],
  doneLate: ['pass', 'list.warningForeground'],
  dropped: ['circle-slash'],
  late: ['error', 'list.errorForeground'],
  behind: ['warning', 'list.errorForeground'],
  dueSoon: ['clock', 'list.warningForeground'],
  coming: ['circle-large-outline'],
  undated: ['dash'],
};

/**
 * A task in a tree: a click goes to it. The day stands first: side bars are narrow.
 * @param shown How one of its due days stands, where the item is that day's and not the task's.
 */
export function taskItem(
  task: OutlineTask,
  day: string | undefined,
  description: string,
  shown: Pick<OutlineTask, 'state' | 'stateName' | 'due'> = task,
): TreeItem {
  const item = new TreeItem(day ? `${day} · ${task.title}` : task.title);
  const [icon, colour] = ICONS[shown.state];
  item.iconPath = new ThemeIcon(icon, colour ? new ThemeColor(colour) : undefined);
  item.description = description;
  item.tooltip = tooltip({ ...task, ...shown });
  item.accessibilityInformation = {
    label: [...new Set([task.title, shown.stateName, day, description])].filter(Boolean).join(', '),
  };
  item.command = { command: 'mtcl.openPlace', title: task.title, arguments: [task.source] };
  return item;
}

function tooltip({ title, stateName, due, leads, monitors, deadline }: OutlineTask): MarkdownString {
  const text = texts();
  const rows = [
    [due ? text.nextDue(dayWords(due)) : '', stateName],
    [text.deadline, deadline],
    [text.leads, leads.join(', ')],
    [text.monitors, monitors.join(', ')],
  ].filter(([, words]) => words);
  const tip = new MarkdownString();
  // Words of the file are text, never markup.
  tip.appendText(title);
  for (const [label, words] of rows) {
    tip.appendMarkdown('\n\n');
    tip.appendText([label, words].filter(Boolean).join(': '));
  }
  return tip;
}
