/** What a pointer hits on a page: the words of one place of the files, and the letter among them. */
import { nth } from '../../known.ts';
import type { Pages } from './pages.ts';
import type { Place } from './places.ts';

export interface Hit {
  place: Place;
  /** All that the page prints of the place here, its number included. */
  printed: string;
  /** Offset in `printed` of the letter that was hit; the beginning where none was. */
  offset: number;
}

export function hitAt({ target, clientX, clientY }: MouseEvent, pages: Pages): Hit | undefined {
  const own = target instanceof Element ? target.closest<HTMLElement>('[data-s]') : null;
  const place = own && pages.placeOf(own);
  if (!own || !place) return undefined;
  const caret = caretAt(clientX, clientY);
  // Beside the words of a cell, the nearest letter may be that of another.
  const offset = caret && own.contains(caret.node) ? offsetIn(own, caret.node, caret.offset) : 0;
  return { place, printed: own.textContent ?? '', offset };
}

export interface SelectedWords extends Hit {
  /** Offset behind the last of the words. */
  end: number;
  box: DOMRect;
}

/** The words that a double click chose, without the spaces around them. */
export function selectedWords(event: MouseEvent, pages: Pages): SelectedWords | undefined {
  const own = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-s]') : null;
  const selection = getSelection();
  const hit = hitAt(event, pages);
  if (!own || !hit || !selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!own.contains(range.startContainer)) return undefined;
  const start = offsetIn(own, range.startContainer, range.startOffset);
  const words = nth(range.toString().trimEnd().split('\n'), 0);
  if (!words.trim()) return undefined;
  return {
    ...hit,
    offset: start,
    end: Math.min(hit.printed.length, start + words.length),
    box: range.getBoundingClientRect(),
  };
}

/** Chromium of older editors knows only the older of the two. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function offsetIn(root: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
