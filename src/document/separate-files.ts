/** A document whose annexes are to be signed apart, as one file each (NĐ 30/2020, Phụ lục I, III.1.d). */
import { nth } from '../known.ts';
import type { OfficialDocument } from './model.ts';

/** The document's files: itself first, then each annex that is a file of its own. */
export function separateFiles(document: OfficialDocument): OfficialDocument[] {
  if (!document.sections.some(({ ownFile }) => ownFile)) return [document];
  const main: OfficialDocument['sections'] = [];
  const annexes: OfficialDocument['sections'][] = [];
  let current = main;
  for (const section of document.sections) {
    if (section.ownFile) {
      current = [];
      annexes.push(current);
    } else if (section.startsNumbering) current = main;
    current.push(section);
  }
  const apart = annexes.map((sections): OfficialDocument => {
    const first = nth(sections, 0);
    return {
      ...document,
      fileName: `${document.fileName}-${first.id}`,
      name: `${document.name}: ${first.name}`,
      properties: { ...document.properties, title: `${first.name}, ${document.properties.title}` },
      sections,
    };
  });
  return [...(main.length > 0 ? [{ ...document, sections: main }] : []), ...apart];
}
