/** What a pointer hits on a page: the words of one place of the files, and the letter among them. */
import { nth } from '../../known.ts';
import type { Pages } from './pages.ts';
import { type Place, wordBeside } from './places.ts';

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
  if (words.trim()) {
    const end = Math.min(hit.printed.length, start + words.length);
    return { ...hit, offset: start, end, box: range.getBoundingClientRect() };
  }
  const beside = wordBeside(hit.printed, start);
  return beside && { ...hit, offset: beside.start, end: beside.end, box: boxOf(own, beside) };
}

function boxOf(root: Node, { start, end }: { start: number; end: number }): DOMRect {
  const range = document.createRange();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range.getBoundingClientRect();
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
