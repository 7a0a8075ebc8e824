/** The editor's side of a webview. */

interface Host<Message, State> {
  postMessage(message: Message): void;
  getState(): State | undefined;
  setState(state: State): void;
}

declare function acquireVsCodeApi(): Host<unknown, unknown>;

/** May be asked for once only. */
export function host<Message, State>(): Host<Message, State> {
  return acquireVsCodeApi() as Host<Message, State>;
}

/** Listens to what the extension says. Messages of other windows cannot reach a webview's frame. */
export function onMessage<Message>(listener: (message: Message) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data));
}

/** An element of the page that the program itself put there. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** Makes an element; `text` is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

export function button(text: string, action: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', action);
  return made;
}

/** Long names are cut in a choice: the whole of the chosen one is shown by the pointer. */
export function nameWhole(select: HTMLSelectElement): void {
  const text = select.selectedOptions[0]?.textContent ?? '';
  if (select.title !== text) select.title = text;
}

/** Puts exactly these children into a parent, in this order, moving as few as possible. */
export function arrange(parent: Element, children: readonly Element[]): void {
  const wanted = new Set<Node>(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  children.forEach((child, index) => {
    if (parent.childNodes[index] !== child) parent.insertBefore(child, parent.childNodes[index] ?? null);
  });
}
