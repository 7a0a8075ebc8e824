/** Documents that no longer hold, wherever a plan applies them: among its legal bases and in its words. */

import { printDay } from '../../../deadline/index.ts';
import { nth } from '../../../known.ts';
import type { LegalBasis, SourceRange } from '../../../plan/model.ts';
import { joinedText } from '../../../plan/text-positions.ts';
import { markSource, type RuleContext } from '../../context.ts';
import { declarationOf, KNOWN_BASES } from '../../data/known-bases.ts';
import { REPLACED } from '../../data/replaced.ts';
import { type Fix, replaceFix } from '../../finding.ts';
import type { TextRole } from '../../text/plan-texts.ts';
import type { SignMention } from '../../text/signs.ts';

/** Bases are looked at one by one; a cited title keeps its own words, progress tells of what has been. */
const ELSEWHERE: ReadonlySet<TextRole> = new Set(['citation', 'basisTitle', 'progress', 'contact']);

type Entry = { by: string; from: string; passed?: string; name?: string; unsure?: string };

/** A cited document; laws are cited by name and day, without a number. */
export interface CitedDocument {
  sign?: string;
  date?: string;
  /** Type and title. */
  words?: string;
}

/** What took the place of a document, where it had done so when this one is signed; with its number. */
function replacementOf(cited: CitedDocument, context: RuleContext): [sign: string, entry: Entry] | undefined {
  const sign = cited.sign?.replace(/\s/g, '') ?? lawOf(cited, context.tables.replaced);
  if (!sign) return undefined;
  const entry = context.tables.replaced[sign] ?? (Object.hasOwn(REPLACED, sign) ? REPLACED[sign] : undefined);
  return entry && context.documentDay >= entry.from ? [sign, entry] : undefined;
}

function citedAs({ sign, date, kind = '', title }: LegalBasis): CitedDocument {
  return { sign, date, words: `${kind} ${title ? joinedText(title) : ''}` };
}

/** The number of a law that is cited by its name and day. */
function lawOf({ date, words }: CitedDocument, added: Record<string, Entry>): string | undefined {
  if (!date || !words) return undefined;
  const folded = words.toLowerCase();
  const laws: [string, Entry][] = [...Object.entries(added), ...Object.entries<Entry>(REPLACED)];
  return laws.find(
    ([, { by, name, passed }]) => passed === date && folded.includes((name ?? nth(by.split(' số '), 0)).toLowerCase()),
  )?.[0];
}

function message(sign: string, { by, from, unsure }: Entry): string {
  const number = sign.replace(/\s/g, '');
  return unsure
    ? `Văn bản số ${number} có lẽ không còn hiệu lực, nội dung nay ở ${by} (${unsure}). Hãy kiểm tra trước khi dẫn.`
    : `Văn bản số ${number} hết hiệu lực từ ngày ${printDay(from)}, nay là ${by}. Hãy dẫn văn bản mới.`;
}

/** @param declaration Where the document is declared, which is what is to be changed. */
export function replacedBasis(
  cited: CitedDocument,
  source: SourceRange,
  context: RuleContext,
  declaration?: LegalBasis,
): void {
  const found = replacementOf(cited, context);
  if (!found) return;
  const related = declaration && [{ message: 'Khai báo văn bản', source: declaration.nameSource }];
  context.report('MTCL607', message(...found), source, {
    related,
    fixes: declaration && declaredAnew(declaration, found[1].by),
  });
}

/** The declaration with the new document in it under the old name, so that all that cite it go on; where it is known in full. */
function declaredAnew(declaration: LegalBasis, by: string): Fix[] {
  const known = KNOWN_BASES.find(({ sign }) => by.endsWith(` số ${sign}`));
  if (!known) return [];
  const text = declarationOf({ ...known, name: declaration.id });
  return [{ title: `Khai báo lại là «${by}»`, changes: [{ kind: 'replace', source: declaration.source, text }] }];
}

export function replacedInTexts(context: RuleContext): void {
  for (const text of context.textsWith('signs', 'namedLaws', 'bases')) {
    if (ELSEWHERE.has(text.role)) continue;
    for (const mention of text.found.signs) {
      const found = replacementOf(mention, context);
      if (!found) continue;
      const fix = fixOf(mention, found[1].by, (start) => markSource(text, { start, end: mention.end }));
      const details = fix ? { fixes: [fix] } : {};
      context.report('MTCL607', message(...found), markSource(text, mention), details);
    }
    for (const law of text.found.namedLaws) {
      const found = replacementOf(law, context);
      if (found) context.report('MTCL607', message(...found), markSource(text, law));
    }
    let at = 0;
    for (const part of text.rich.parts) {
      const length = part.kind === 'text' ? part.text.length : 1;
      const target = part.kind === 'reference' && part.target.type === 'legalBasis' ? part.target : undefined;
      if (target) replacedBasis(citedAs(target), markSource(text, { start: at, end: at + length }), context, target);
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
