import { documentsOf } from '../../../src/document/documents.ts';
import type { OfficialDocument } from '../../../src/document/model.ts';
import { load } from '../../../src/language/test/load.ts';
import { HEAD, linesOf } from '../document/lines.ts';

export interface Issued {
  document: OfficialDocument;
  /** Lines of all sections, one after the other. */
  lines: string[];
  findings: string[];
}

/** The last document that the text draws up, behind the usual directory. */
export async function issuedOf(text: string, head = HEAD): Promise<Issued> {
  const { plan, findings } = await load(head + text);
  const document = documentsOf(plan!).at(-1)!;
  return { document, lines: document.sections.flatMap((_, i) => linesOf(document, i)), findings };
}

/** The lines from the one that begins so to the one that begins so, both included. */
export function between(lines: string[], first: string, last: string): string[] {
  const from = lines.findIndex((line) => line.startsWith(first));
  const to = lines.findIndex((line, i) => i >= from && line.startsWith(last));
  return lines.slice(from, to + 1);
}
