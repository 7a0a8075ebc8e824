/** A page as it is on paper: without the marks of findings, of the cursor, of where its words come from. */
export function pageCopy(frame: HTMLElement): HTMLElement {
  const copy = frame.cloneNode(true) as HTMLElement;
  copy.querySelector('.marks')?.remove();
  for (const marked of copy.querySelectorAll('[data-s]')) {
    marked.removeAttribute('data-s');
    marked.classList.remove('current', 'error', 'warning', 'information');
  }
  return copy;
}
