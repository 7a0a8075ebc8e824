/** What is wrong, shown beside the lines of the page that print it. */
import { nth } from '../../known.ts';
import type { PreviewMark } from '../../server/protocol.ts';
import { element } from '../shared/host.ts';
import type { Labels } from './labels.ts';
import type { Pages, SourcedElement } from './pages.ts';
import { innermost } from './places.ts';

/** Text that the document prints in several places is marked in as many, within reason. */
const MOST_PLACES = 4;

const WEIGHT = { error: 0, warning: 1, information: 2 } as const;

export interface PlacedMarks {
  /** Those that no page shows. */
  elsewhere: PreviewMark[];
}

export function showMarks(
  pages: Pages,
  marks: readonly PreviewMark[],
  labels: Labels,
  open: (mark: PreviewMark) => void,
): PlacedMarks {
  for (const { element: marked } of pages.targets) marked.classList.remove('error', 'warning', 'information');
  const byElement = new Map<HTMLElement, PreviewMark[]>();
  const elsewhere: PreviewMark[] = [];
  for (const mark of [...marks].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])) {
    const targets = targetsOf(pages.targets, mark).slice(0, MOST_PLACES);
    if (targets.length === 0) elsewhere.push(mark);
    for (const { element: marked } of targets) byElement.set(marked, [...(byElement.get(marked) ?? []), mark]);
  }
  const badges = new Map<HTMLElement, HTMLElement[]>();
  for (const [marked, own] of byElement) {
    marked.classList.add(nth(own, 0).severity);
    const layer = pages.marksOf(marked);
    if (layer) badges.set(layer, [...(badges.get(layer) ?? []), badge(marked, own, labels, open)]);
  }
  for (const frame of pages.frames) {
    const layer = frame.querySelector<HTMLElement>('.marks');
    layer?.replaceChildren(...(badges.get(layer) ?? []));
  }
  return { elsewhere };
}

function targetsOf(targets: readonly SourcedElement[], { file, range }: PreviewMark): SourcedElement[] {
  return innermost(targets, { file, line: range[0], character: range[1] });
}

function badge(
  marked: HTMLElement,
  marks: readonly PreviewMark[],
  labels: Labels,
  open: (mark: PreviewMark) => void,
): HTMLElement {
  const text = marks.map(({ severity, message }) => `${labels[severity]}: ${message}`).join('\n');
  const made = element('button', {
    type: 'button',
    class: `badge ${nth(marks, 0).severity}`,
    title: text,
    'aria-label': text,
  });
  made.textContent = nth(marks, 0).severity === 'information' ? 'i' : '!';
  made.addEventListener('click', () => open(nth(marks, 0)));
  made.style.top = `${topInPage(marked)}px`;
  return made;
}

/** Height in the page's own pixels, whatever the zoom. */
function topInPage(marked: HTMLElement): number {
  const page = marked.closest<HTMLElement>('.page')!;
  const box = page.getBoundingClientRect();
  const scale = box.width / page.offsetWidth || 1;
  return (marked.getBoundingClientRect().top - box.top) / scale;
}
