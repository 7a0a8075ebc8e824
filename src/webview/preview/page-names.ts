/** What the list of pages and the small pages call each page: its place in all, and the number it has of its own. */
import type { Labels } from './labels.ts';
import type { Page } from './layout.ts';

export interface PageName {
  /** "6/9" */
  place: string;
  /** "Trang 6/9 · Phụ lục II, trang 3/6: III. TỔ CHỨC THỰC HIỆN" */
  full: string;
}

type Numbered = Pick<Page, 'number'> & { section: Pick<Page['section'], 'name'> };

/**
 * Each page by its place among all of them. Where an annex counts its own pages from 1, as it prints them, that number
 * stands beside the place: two numbers of one page are told apart. `headings`: what begins on each page, or "".
 */
export function pageNames(pages: readonly Numbered[], headings: readonly string[], labels: Labels): PageName[] {
  const starts = pages.flatMap(({ number }, index) => (number === 1 ? [index] : []));
  return pages.map(({ number, section: { name } }, index) => {
    const place = `${index + 1}/${pages.length}`;
    const end = starts.find((start) => start > index) ?? pages.length;
    const own = starts.length > 1 ? ` · ${labels.page(name, `${number}/${end - index + number - 1}`)}` : '';
    const heading = headings[index] ?? '';
    const said = own !== '' && heading.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi');
    return { place, full: `${labels.place(place)}${own}${heading && !said ? `: ${heading}` : ''}` };
  });
}
