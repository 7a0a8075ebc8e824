/** A small field over words of the page, in which they are changed in the file. */
import { element } from '../shared/host.ts';
import type { Labels } from './labels.ts';

export class EditBox {
  private input: HTMLInputElement | undefined;
  /** Where the words stand that were asked for last. */
  private place: { left: number; top: number; width: number; height: number } | undefined;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly labels: Labels,
    private readonly write: (text: string) => void,
  ) {}

  /** Remembers where the field will stand: what it holds is known a moment later. */
  prepare({ left, top, width, height }: DOMRect): void {
    this.close();
    const view = this.scroller.getBoundingClientRect();
    const { scrollLeft, scrollTop } = this.scroller;
    this.place = { left: left - view.left + scrollLeft, top: top - view.top + scrollTop, width, height };
  }

  open(text: string): void {
    this.close();
    if (!this.place) return;
    const { left, top, width, height } = this.place;
    const input = element('input', { type: 'text', class: 'edit', title: this.labels.editHelp, spellcheck: 'false' });
    input.setAttribute('aria-label', this.labels.editHelp);
    input.value = text;
    const grow = () => {
      input.style.width = `max(${width + 28}px, ${Math.min(60, input.value.length + 3)}ch)`;
    };
    grow();
    input.style.left = `${left - 6}px`;
    input.style.top = `${top - 5}px`;
    input.style.height = `${height + 10}px`;
    input.addEventListener('input', grow);
    input.addEventListener('keydown', (event) => {
      // Keys of Telex and the like are still being put together.
      if (event.isComposing) return;
      event.stopPropagation();
      if (event.key === 'Escape') this.close(true);
      if (event.key !== 'Enter') return;
      const changed = input.value !== text;
      this.close(true);
      if (changed) this.write(input.value);
    });
    // Who goes on elsewhere means what they typed.
    input.addEventListener('blur', () => {
      if (this.input !== input) return;
      this.close();
      if (input.value !== text) this.write(input.value);
    });
    this.input = input;
    this.scroller.append(input);
    input.focus();
    input.select();
  }

  private close(back = false): void {
    const { input } = this;
    this.input = undefined;
    input?.remove();
    if (input && back) this.scroller.focus();
  }
}
