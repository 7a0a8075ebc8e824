import { lastOf, nth } from '../../../known.ts';
import type { Cursor } from '../cursor.ts';
import type { Element } from './elements.ts';

/**
 * The quotation marks that belong to the language: straight ones around a whole label, remark or event. Those among
 * other words of the author ("phong trào "Thi đua""), and typographic ones, are his and are printed; only where they
 * hold the whole deadline do typographic ones stand for straight ones.
 */
export function syntaxQuotes(p: Cursor, segments: { elements: Element[] }[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const only = p.tokens.length === 1;
  const add = (index: number): void => {
    const { kind, start, end } = nth(p.tokens, index);
    if (kind === 'quote' && (only || p.text[start] === '"')) found.push({ start, end });
  };
  const visit = (elements: Element[]): void => {
    for (const group of betweenTimes(elements)) {
      const [first] = group;
      if (!first) continue;
      const before = elements[elements.indexOf(first) - 1];
      const words = group.some(({ type }) => type === 'words') || (before !== undefined && endsInWords(p, before));
      for (const element of group) {
        if (element.type === 'bracket') visit(element.inside);
        else if (element.type === 'quote' && !words) add(element.first);
      }
    }
    for (const element of elements) {
      if (element.type === 'time') for (let at = element.first; at <= element.last; at++) add(at);
    }
  };
  for (const { elements } of segments) visit(elements);
  return found.toSorted((a, b) => a.start - b.start);
}

/** "sau khi phát động phong trào "Thi đua"": the event goes on in the quotation. */
function endsInWords(p: Cursor, element: Element): boolean {
  if (element.type !== 'time' || nth(p.tokens, element.last).kind !== 'word') return false;
  const when = element.expression.parts.at(-1)?.when;
  return (when?.type === 'event' || when?.type === 'relative') && when.anchor.type === 'event';
}

function betweenTimes(elements: Element[]): Element[][] {
  const groups: Element[][] = [[]];
  for (const element of elements) {
    if (element.type === 'time') groups.push([]);
    else lastOf(groups).push(element);
  }
  return groups;
}
