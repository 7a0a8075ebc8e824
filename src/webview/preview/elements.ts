/** From the server's escaped HTML to elements, and pieces cut at a line. */
import { firstIndex } from '../../bisect.ts';
import { nth } from '../../known.ts';
import type { Piece, PieceTable } from './pieces.ts';

/** The elements of a piece: one, or the rows of a table's header. */
export function elementsOf({ html }: Piece): HTMLElement[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  // Inline styles are barred by the security policy; declarations set by the program are not.
  for (const styled of template.content.querySelectorAll<HTMLElement>('[data-style]')) {
    styled.style.cssText = styled.dataset.style ?? '';
    styled.removeAttribute('data-style');
  }
  return [...template.content.children] as HTMLElement[];
}

/** A table without rows, with its columns and, if wanted, its header. */
export function tableShell(table: PieceTable, withHeader: boolean): HTMLTableElement {
  const shell = document.createElement('table');
  shell.className = 'grid';
  const columns = document.createElement('colgroup');
  for (const width of table.columns) {
    const column = document.createElement('col');
    column.style.width = `${width}%`;
    columns.append(column);
  }
  shell.append(columns);
  if (withHeader && table.header) shell.createTHead().append(...elementsOf(table.header));
  shell.append(document.createElement('tbody'));
  return shell;
}

/**
 * The part of a paragraph or row from a height up to another, measured from its top edge; the element stands laid
 * out in the ruler.
 */
export function cut(whole: HTMLElement, from: number, to: number): HTMLElement {
  if (whole.tagName !== 'TR') return cutParagraph(whole, from, to);
  const row = whole.cloneNode(true) as HTMLElement;
  [...whole.children].forEach((cell, index) => {
    const top = cell.getBoundingClientRect().top;
    const parts = [...cell.children].flatMap((child) => {
      const block = child as HTMLElement;
      const { top: blockTop, bottom } = block.getBoundingClientRect();
      if (bottom - top <= from + 1 || blockTop - top >= to - 1) return [];
      return [cutParagraph(block, from - (blockTop - top), to - (blockTop - top))];
    });
    nth(row.children, index).replaceChildren(...parts);
  });
  return row;
}

/** Cuts between lines: those that lie between the heights stay. */
function cutParagraph(whole: HTMLElement, from: number, to: number): HTMLElement {
  const style = getComputedStyle(whole);
  const line = Number.parseFloat(style.lineHeight);
  const count = Math.round(whole.getBoundingClientRect().height / line);
  // One rule for both ends: where one part of a text ends, the next begins.
  const lineBelow = (height: number) => Math.max(0, Math.min(count, Math.floor(height / line + 0.1)));
  const first = lineBelow(from);
  const last = lineBelow(to);
  const part = whole.cloneNode(true) as HTMLElement;
  if (last < count) {
    removeText(part, offsetOfLine(whole, last, line), Number.POSITIVE_INFINITY);
    part.classList.add('goes-on');
    // The line goes on: it fills its width like the others.
    if (style.textAlign === 'justify') part.classList.add('justified');
  }
  if (first > 0) {
    removeText(part, 0, offsetOfLine(whole, first, line));
    part.classList.add('went-on');
  }
  return part;
}

/** Number of characters before the n-th line of a laid out paragraph. */
function offsetOfLine(paragraph: HTMLElement, line: number, lineHeight: number): number {
  const border = paragraph.getBoundingClientRect().top + line * lineHeight;
  let offset = 0;
  for (const text of textsOf(paragraph)) {
    const isBelow = (index: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const box = range.getBoundingClientRect();
      return (box.top + box.bottom) / 2 > border;
    };
    if (text.length === 0 || !isBelow(text.length - 1)) {
      offset += text.length;
      continue;
    }
    return offset + firstIndex(0, text.length - 1, isBelow);
  }
  return offset;
}

function removeText(paragraph: HTMLElement, from: number, to: number): void {
  let offset = 0;
  for (const text of textsOf(paragraph)) {
    const start = Math.max(0, Math.min(text.length, from - offset));
    const end = Math.max(0, Math.min(text.length, to - offset));
    offset += text.length;
    text.deleteData(start, end - start);
  }
}

function textsOf(paragraph: HTMLElement): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
