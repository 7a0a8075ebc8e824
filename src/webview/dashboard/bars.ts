/** Bars: a stacked one for counts, with its numbers as text; one with a mark for a target. */
import type { DashboardTarget } from '../../panes/dashboard-model.ts';
import { element } from '../shared/host.ts';
import type { Labels } from './labels.ts';
import { barOf, type Segment } from './model.ts';

/** The numbers stand in the list below the bar, so that screen readers need not see the bar. */
export function stackedBar<Kind extends string>(
  segments: readonly Segment<Kind>[],
  names: Record<Kind, string>,
  labels: Labels,
): HTMLElement[] {
  if (segments.length === 0) return [];
  const bar = element('div', { class: 'stack', 'aria-hidden': 'true' });
  const legend = element('ul', { class: 'legend' });
  for (const { kind, count } of segments) {
    const text = labels.count(names[kind], count);
    const part = element('span', { class: `part ${kind}`, title: text });
    part.style.flexGrow = String(count);
    bar.append(part);
    const swatch = element('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' });
    legend.append(element('li', {}, swatch, text));
  }
  return [bar, legend];
}

/** What was reached, with a mark where the target stands. */
export function targetBar(target: DashboardTarget, labels: Labels): HTMLElement {
  const { fill, marks } = barOf(target);
  const track = element('div', { class: `track ${target.verdict}` });
  if (target.reached) {
    const { text, rate } = target.reached;
    const words = [text, rate, `${labels.aimed} ${target.title}`, labels.verdicts[target.verdict]];
    for (const [name, value] of [
      ['role', 'progressbar'],
      ['aria-label', target.title],
      ['aria-valuemin', '0'],
      ['aria-valuemax', '100'],
      ['aria-valuenow', String(fill)],
      ['aria-valuetext', words.filter(Boolean).join('; ')],
    ] as const) {
      track.setAttribute(name, value);
    }
    const filled = element('span', { class: 'fill' });
    filled.style.width = `${fill}%`;
    track.append(filled);
  } else track.setAttribute('aria-hidden', 'true');
  for (const place of marks) {
    const mark = element('span', { class: 'mark', title: `${labels.aimed}: ${target.title}` });
    mark.style.left = `${place}%`;
    track.append(mark);
  }
  return track;
}
