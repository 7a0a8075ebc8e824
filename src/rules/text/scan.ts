/** What the detectors find in a text, worked out once for the same words however often the plan is checked. */
import { abbreviations } from './abbreviations.ts';
import { amounts } from './amounts.ts';
import { citedStandards } from './cited-standards.ts';
import { impossibleDates } from './dates.ts';
import { districts } from './districts.ts';
import { annexMentions, articleMentions, capitals, looseDates, numbering } from './forms.ts';
import { placeholders } from './placeholders.ts';
import { spacing } from './spacing.ts';
import { repeats, spellings, toneMarks } from './spelling.ts';
import { standards } from './standards.ts';
import { years } from './years.ts';

const DETECTORS = {
  placeholders,
  years,
  districts,
  standards,
  citedStandards,
  impossibleDates,
  spacing,
  toneMarks,
  spellings,
  repeats,
  abbreviations,
  capitals,
  looseDates,
  numbering,
  articleMentions,
  annexMentions,
  amounts,
};

export type Scan = { readonly [K in keyof typeof DETECTORS]: ReturnType<(typeof DETECTORS)[K]> };

/** More than this many different texts are not remembered at once. */
const LIMIT = 60_000;

const known = new Map<string, Scan>();

/** The scan of a text; each detector runs when first asked for. */
export function scan(text: string): Scan {
  let found = known.get(text);
  if (!found) {
    if (known.size >= LIMIT) known.clear();
    found = new LazyScan(text) as unknown as Scan;
    known.set(text, found);
  }
  return found;
}

class LazyScan {
  readonly found: Record<string, unknown> = {};

  constructor(readonly words: string) {}
}

for (const [name, detect] of Object.entries(DETECTORS)) {
  Object.defineProperty(LazyScan.prototype, name, {
    get(this: LazyScan) {
      if (!(name in this.found)) this.found[name] = detect(this.words);
      return this.found[name];
    },
  });
}
