import { documentsOf } from '../../../src/document/documents.ts';
import type { OfficialDocument } from '../../../src/document/model.ts';
import { load } from '../../../src/language/test/load.ts';
import { HEAD, linesOf } from '../document/lines.ts';

export interface Issued {
  document: OfficialDocument;
  /** Lines of all sections, one after the other. */
  lines: string[];
  /** What is wrong with the way the text is written (MTCL0…); other rules are tested elsewhere. */
  findings: string[];
}

/** The last document that the text draws up, behind the usual directory. */
export async function issuedOf(text: string, head = HEAD): Promise<Issued> {
  const { plan, findings } = await load(head + text);
  const document = documentsOf(plan!).at(-1)!;
  return { document, lines: document.sections.flatMap((_, i) => linesOf(document, i)), findings: mistakes(findings) };
}

/** The lines from the one that begins so to the one that begins so, both included. */
export function between(lines: string[], first: string, last: string): string[] {
  const from = lines.findIndex((line) => line.startsWith(first));
  const to = lines.findIndex((line, i) => i >= from && line.startsWith(last));
  return lines.slice(from, to + 1);
}

/** Of all findings those about the way a text is written. */
export function mistakes(findings: string[]): string[] {
  return findings.filter((finding) => / MTCL0/.test(finding));
}
