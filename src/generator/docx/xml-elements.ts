/** Finds elements in XML of other people in one pass: an element that is not closed ends the search. */

export interface XmlElement {
  /** With its tags. */
  text: string;
  start: number;
  end: number;
}

/** The elements of a name that has none of its own kind inside, in their order. */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  let at = 0;
  for (;;) {
    const start = opening(xml, name, at);
    if (start < 0) return;
    const end = endOf(xml, name, start);
    if (end < 0) return;
    yield { text: xml.slice(start, end), start, end };
    at = end;
  }
}

/** The text without the elements of these names. */
export function withoutElements(xml: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    let kept = '';
    let at = 0;
    for (const { start, end } of elementsOf(text, name)) {
      kept += text.slice(at, start);
      at = end;
    }
    return kept + text.slice(at);
  }, xml);
}

/** Where the next tag of exactly that name begins. */
function opening(xml: string, name: string, from: number): number {
  const tag = `<${name}`;
  let at = xml.indexOf(tag, from);
  while (at >= 0 && !/[\s/>]/.test(xml[at + tag.length] ?? '')) at = xml.indexOf(tag, at + tag.length);
  return at;
}

function endOf(xml: string, name: string, start: number): number {
  const head = xml.indexOf('>', start);
  if (head < 0) return -1;
  if (xml[head - 1] === '/') return head + 1;
  const closing = `</${name}>`;
  const at = xml.indexOf(closing, head);
  return at < 0 ? -1 : at + closing.length;
}
