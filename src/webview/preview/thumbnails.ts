/** Small pages beside the pages, to jump by. Only those in sight are drawn, and only while somebody looks at them. */
import { nth } from '../../known.ts';
import { element } from '../shared/host.ts';
import type { Labels } from './labels.ts';
import { pageCopy } from './page-copy.ts';
import type { PageName } from './page-names.ts';

/** They are drawn again when nothing has changed for this long. */
const CALM_MS = 300;

interface Thumbnail {
  whole: HTMLElement;
  small: HTMLElement;
  /** Lies over the small page. */
  button: HTMLButtonElement;
  visible: boolean;
  /** What is drawn; another page, or one that has changed, is drawn anew. */
  drawn: string;
}

export class Thumbnails {
  private frames: readonly HTMLElement[] = [];
  private names: readonly PageName[] = [];
  private readonly all: Thumbnail[] = [];
  private current = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly sight: IntersectionObserver;

  constructor(
    private readonly strip: HTMLElement,
    labels: Labels,
    private readonly goTo: (page: number) => void,
  ) {
    strip.setAttribute('aria-label', labels.thumbnails);
    this.sight = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const one = this.all.find(({ whole }) => whole === target);
          if (one) one.visible = isIntersecting;
        }
        this.draw();
      },
      { root: strip, rootMargin: '200px' },
    );
  }

  toggle(open: boolean): void {
    this.strip.hidden = !open;
    if (open) this.arrange();
  }

  /** The pages as they are now, in their order. */
  show(frames: readonly HTMLElement[], names: readonly PageName[]): void {
    this.frames = frames;
    this.names = names;
    if (!this.strip.hidden) this.arrange();
  }

  /** The page in view, from 0. */
  mark(page: number): void {
    this.current = page;
    if (this.strip.hidden) return;
    this.all.forEach(({ button }, index) => {
      if (index !== page) button.removeAttribute('aria-current');
      else if (!button.hasAttribute('aria-current')) {
        button.setAttribute('aria-current', 'page');
        this.bringIntoView(button);
      }
    });
  }

  private arrange(): void {
    while (this.all.length > this.frames.length) {
      const gone = this.all.pop();
      if (gone) this.sight.unobserve(gone.whole);
      gone?.whole.remove();
    }
    while (this.all.length < this.frames.length) this.add(this.all.length);
    this.all.forEach(({ button }, index) => {
      const { place, full } = nth(this.names, index);
      button.title = full;
      button.setAttribute('aria-label', full);
      button.textContent = place;
    });
    this.mark(this.current);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.draw(), CALM_MS);
  }

  private add(index: number): void {
    const small = element('div', { class: 'small', 'aria-hidden': 'true' });
    const button = element('button', { type: 'button' });
    const whole = element('div', { class: 'thumbnail' }, small, button);
    small.inert = true;
    button.addEventListener('click', () => this.goTo(index));
    this.all.push({ whole, small, button, visible: false, drawn: '' });
    this.strip.append(whole);
    this.sight.observe(whole);
  }

  private draw(): void {
    if (this.strip.hidden) return;
    this.all.forEach((one, index) => {
      const frame = this.frames[index];
      if (!one.visible || !frame) return;
      const copy = pageCopy(frame);
      const page = copy.firstElementChild;
      page?.removeAttribute('role');
      page?.removeAttribute('aria-label');
      if (copy.outerHTML === one.drawn) return;
      one.drawn = copy.outerHTML;
      one.small.replaceChildren(copy);
    });
  }

  /** Moves the strip alone. */
  private bringIntoView(button: HTMLElement): void {
    const { top, bottom } = button.getBoundingClientRect();
    const sight = this.strip.getBoundingClientRect();
    if (top < sight.top) this.strip.scrollTop += top - sight.top;
    else if (bottom > sight.bottom) this.strip.scrollTop += bottom - sight.bottom;
  }
}
