/** Documents that no longer hold, wherever a plan applies them: among its legal bases and in its words. */
import { printDay } from '../../deadline/index.ts';
import type { SourceRange } from '../../plan/model.ts';
import { markSource, type RuleContext } from '../context.ts';
import { REPLACED } from '../data/replaced.ts';
import { type Fix, replaceFix } from '../finding.ts';
import type { TextRole } from '../text/plan-texts.ts';
import type { SignMention } from '../text/signs.ts';

/** Bases are looked at one by one; a cited title keeps its own words, progress tells of what has been. */
const ELSEWHERE: ReadonlySet<TextRole> = new Set(['citation', 'basisTitle', 'progress', 'contact']);

type Entry = { by: string; from: string };

/** What took the place of a document, where it had done so when this one is signed. */
function replacementOf(sign: string | undefined, { tables, documentDay }: RuleContext): Entry | undefined {
  const written = sign?.replace(/\s/g, '');
  if (!written) return undefined;
  const entry = tables.replaced[written] ?? (Object.hasOwn(REPLACED, written) ? REPLACED[written] : undefined);
  return entry && documentDay >= entry.from ? entry : undefined;
}

function message(sign: string, { by, from }: Entry): string {
  return `Văn bản số ${sign.replace(/\s/g, '')} hết hiệu lực từ ngày ${printDay(from)}, nay là ${by}. Hãy dẫn văn bản mới.`;
}

export function replacedBasis(sign: string | undefined, source: SourceRange, context: RuleContext): void {
  const entry = replacementOf(sign, context);
  if (sign && entry) context.report('MTCL607', message(sign, entry), source);
}

export function replacedInTexts(context: RuleContext): void {
  for (const text of context.texts) {
    if (ELSEWHERE.has(text.role)) continue;
    for (const mention of text.found.signs) {
      const entry = replacementOf(mention.sign, context);
      if (!entry) continue;
      const fix = fixOf(mention, entry.by, (start) => markSource(text, { start, end: mention.end }));
      const details = fix ? { fixes: [fix] } : {};
      context.report('MTCL607', message(mention.sign, entry), markSource(text, mention), details);
    }
    let at = 0;
    for (const part of text.rich.parts) {
      const length = part.kind === 'text' ? part.text.length : 1;
      const target = part.kind === 'reference' && part.target.type === 'legalBasis' ? part.target : undefined;
      if (target) replacedBasis(target.sign, markSource(text, { start: at, end: at + length }), context);
      at += length;
    }
  }
}

/** The name of the new document in place of the old one's, where nothing else of the old one is said. */
function fixOf(
  { start, lead, detailed }: SignMention,
  by: string,
  sourceFrom: (start: number) => SourceRange,
): Fix | undefined {
  if (detailed || !lead || !/\d\/\d{4}\//.test(by)) return undefined;
  return { ...replaceFix(`Thay bằng «${by}»`, sourceFrom(start - lead.length), by), single: true };
}
