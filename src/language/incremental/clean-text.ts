/** Texts that were found to be in order: after an edit only the lines that changed are looked at again. */
import type { LangiumDocument } from 'langium';
import { difference } from './difference.ts';
import { endOfLine } from './region.ts';
import { incremental } from './switch.ts';

export class CleanText {
  private readonly known = new WeakMap<LangiumDocument, string>();

  /** @param isClean Of any lines of a text; lines that are each clean are clean together. */
  is(document: LangiumDocument, isClean: (lines: string) => boolean): boolean {
    const text = document.textDocument.getText();
    const before = incremental.on ? this.known.get(document) : undefined;
    const clean = isClean(before === undefined ? text : changedLines(before, text));
    if (clean) this.known.set(document, text);
    else this.known.delete(document);
    return clean;
  }
}

/** Of the last edit: its checks follow one another. */
let latest = { before: '', after: '', lines: '' };

/** The lines of a text that hold what another does not; several checks ask one after the other. */
function changedLines(before: string, after: string): string {
  if (latest.before !== before || latest.after !== after) {
    const { start, end, growth } = difference(before, after);
    const from = after.lastIndexOf('\n', start - 1) + 1;
    latest = { before, after, lines: after.slice(from, endOfLine(after, end + growth)) };
  }
  return latest.lines;
}
