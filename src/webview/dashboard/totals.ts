/** The figures of the whole plan, one tile each. */
import type { Dashboard } from '../../panes/dashboard-model.ts';
import { element } from '../shared/host.ts';
import { stackedBar } from './bars.ts';
import type { Labels } from './labels.ts';
import { type Segment, taskSegments, verdictSegments } from './model.ts';

export function totalTiles({ totals, final, cutOffs, nextReport }: Dashboard, labels: Labels): HTMLElement[] {
  const { objectives, targets, tasks, tasksRate, lateBesides, due, dueDone, dueRate, reporters } = totals;
  const verdicts = (title: string, counts: typeof objectives) =>
    tile(
      title,
      labels.reachedOf(counts.reached, counts.all),
      ...stackedBar(verdictSegments(counts, final), labels.verdicts, labels),
    );
  const dueParts: Segment<'done' | 'late'>[] = [
    { kind: 'done' as const, count: dueDone },
    { kind: 'late' as const, count: due - dueDone },
  ].filter(({ count }) => count > 0);
  const tiles = [
    verdicts(labels.objectives, objectives),
    verdicts(labels.targets, targets),
    tile(
      labels.tasks,
      labels.doneOf(tasks.done, tasks.all, tasksRate),
      ...stackedBar(taskSegments(tasks), labels.states, labels),
      ...(lateBesides > 0
        ? [element('p', { class: 'note' }, labels.lateBesides(lateBesides, tasks.late + lateBesides))]
        : []),
    ),
    tile(
      labels.dueDays,
      labels.doneOf(dueDone, due, dueRate),
      ...stackedBar(dueParts, { done: labels.states.done, late: labels.open }, labels),
    ),
    nextReport
      ? tile(
          labels.report,
          labels.daysToReport(nextReport.days),
          element('p', { class: 'note' }, labels.reportDay(nextReport.name, nextReport.day)),
        )
      : tile(labels.report, cutOffs.length > 0 ? labels.noReport : labels.noCutOff),
  ];
  if (reporters) {
    const { all, reported, missing } = reporters;
    const note = missing.length > 0 ? [element('p', { class: 'note' }, labels.missing(missing))] : [];
    tiles.push(tile(labels.reporters, labels.reportedOf(reported, all), ...note));
  }
  return tiles;
}

function tile(title: string, figure: string, ...more: HTMLElement[]): HTMLElement {
  return element(
    'div',
    { class: 'tile' },
    element('h3', {}, title),
    element('p', { class: 'figure' }, figure),
    ...more,
  );
}
