/** The scrolled and zoomed view of the pages. */
import { nth } from '../../known.ts';
import type { Pages, SourcedElement } from './pages.ts';
import type { Zoom } from './protocol.ts';
import { type Anchor, type ScrollMap, scrollMap } from './scroll-map.ts';

/** Space between the top of the view and the line that counts as shown at the top, px. */
const TOP_PX = 12;
const SIDE_PX = 16;
const ZOOMS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3];
/** Widths of the sheets at 96 px an inch. */
const WIDTHS = { portrait: (210 / 25.4) * 96, landscape: (297 / 25.4) * 96 };
const LARGEST_FIT = 1.5;
/** Below these a page that fits the width can no longer be read: it is scrolled sideways instead. */
const SMALLEST_FIT = { portrait: 0.4, landscape: 0.62 };

export class View {
  zoom: Zoom = 'fit';
  private map: ScrollMap | undefined;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly pages: Pages,
    /** Told before the view moves by itself. */
    private readonly moves: () => void,
  ) {
    new ResizeObserver(() => this.keepingPlace(() => this.applyZoom())).observe(scroller);
  }

  /** Does something that moves things, and keeps what is in view where it is. */
  keepingPlace(change: () => void, preferred?: HTMLElement): void {
    const seen = [...(preferred && this.isVisible(preferred) ? [preferred] : []), ...this.visibleElements()];
    const tops = seen.map((one) => one.getBoundingClientRect().top);
    change();
    this.map = undefined;
    const index = seen.findIndex((one) => one.isConnected);
    if (index >= 0)
      this.move(this.scroller.scrollTop + nth(seen, index).getBoundingClientRect().top - nth(tops, index));
  }

  setZoom(zoom: Zoom): void {
    this.zoom = zoom;
    this.keepingPlace(() => this.applyZoom());
  }

  /** One step larger or smaller. */
  stepZoom(direction: 1 | -1): void {
    const now = this.scaleOf('portrait');
    const next = direction > 0 ? ZOOMS.find((zoom) => zoom > now + 0.01) : ZOOMS.findLast((zoom) => zoom < now - 0.01);
    this.setZoom(next ?? now);
  }

  /** In parts of the natural size. */
  get scale(): number {
    return this.scaleOf('portrait');
  }

  applyZoom(): void {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const scale = this.scaleOf(orientation);
      const free = this.scroller.clientWidth - WIDTHS[orientation] * scale;
      this.pages.container.style.setProperty(`--zoom-${orientation}`, scale.toFixed(4));
      this.pages.container.style.setProperty(`--side-${orientation}`, `${Math.max(SIDE_PX, free / 2).toFixed(1)}px`);
    }
    this.map = undefined;
  }

  get top(): number {
    return this.scroller.scrollTop + TOP_PX;
  }

  /** Height at the top of the view in parts of the whole. */
  get share(): number {
    return this.scroller.scrollTop / Math.max(1, this.scroller.scrollHeight);
  }

  set share(share: number) {
    this.move(share * this.scroller.scrollHeight);
  }

  scrollTo(y: number): void {
    this.move(y - TOP_PX);
  }

  /** Where blocks of the pages stand, by the lines they come from. */
  get scrollMap(): ScrollMap {
    this.map ??= scrollMap(
      anchorsOf(this.pages.targets, (one) => this.topOf(one)),
      this.scroller.scrollHeight,
    );
    return this.map;
  }

  topOf(one: HTMLElement): number {
    return one.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop;
  }

  isVisible(one: HTMLElement): boolean {
    const box = one.getBoundingClientRect();
    const view = this.scroller.getBoundingClientRect();
    return one.isConnected && box.bottom > view.top && box.top < view.bottom;
  }

  /** Puts an element a third down the view. */
  reveal(one: HTMLElement): void {
    this.move(this.topOf(one) - this.scroller.clientHeight / 3);
  }

  /** Place of the page in view, from 0. */
  get page(): number {
    const middle = this.scroller.getBoundingClientRect().top + this.scroller.clientHeight / 2;
    const frames = this.pages.frames;
    const index = frames.findIndex((frame) => frame.getBoundingClientRect().bottom > middle);
    return index < 0 ? Math.max(0, frames.length - 1) : index;
  }

  private move(y: number): void {
    if (Math.abs(y - this.scroller.scrollTop) < 1) return;
    this.moves();
    this.scroller.scrollTop = y;
  }

  private scaleOf(orientation: 'portrait' | 'landscape'): number {
    if (typeof this.zoom === 'number') return this.zoom;
    const room = Math.max(100, this.scroller.clientWidth - 2 * SIDE_PX);
    const smallest = this.zoom === 'fit' ? SMALLEST_FIT[orientation] : 0;
    return Math.max(smallest, Math.min(LARGEST_FIT, room / WIDTHS[orientation]));
  }

  private visibleElements(): HTMLElement[] {
    const frames = this.pages.frames.filter((frame) => this.isVisible(frame));
    const blocks = frames.flatMap((frame) => [...frame.querySelectorAll<HTMLElement>('.sheet > *, .sheet tbody > tr')]);
    return [...blocks.filter((block) => this.isVisible(block)), ...frames];
  }
}

function anchorsOf(targets: readonly SourcedElement[], top: (one: HTMLElement) => number): Anchor[] {
  return targets
    .filter(({ block }) => block)
    .map(({ element, place: [file, line, , end] }) => ({ file, line, end, y: top(element) }));
}
