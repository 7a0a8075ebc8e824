/** Provinces, cities and bodies by the day of the document: what is no more, what is called otherwise by then. */

import { printDay } from '../../../deadline/index.ts';
import { nth } from '../../../known.ts';
import { communeKind, ECONOMY_DEPARTMENTS } from '../../../plan/communes.ts';
import { markSource, type RuleContext, type ScannedText } from '../../context.ts';
import { DISTRICTS_ABOLISHED_ON } from '../../data/districts.ts';
import { INSPECTORATES_GONE_ON, INSPECTORATES_SOURCE } from '../../data/merged-bodies.ts';
import { CITIES, calledOn, MERGED_PROVINCES, PROVINCES_MERGED_ON } from '../../data/provinces.ts';
import { replaceFix } from '../../finding.ts';
import { isNamedAsFormer } from '../../text/districts.ts';
import { marksOf, sentenceBefore } from '../../text/mark.ts';
import type { TextRole } from '../../text/plan-texts.ts';
import { type ProvinceMention, provinces } from '../../text/provinces.ts';
import { isInCitedTitle } from '../../text/quoted-titles.ts';

/** A cited title keeps its own words; who issued a document is said as it was then; progress tells of what has been. */
const VERBATIM: ReadonlySet<TextRole> = new Set(['basisTitle', 'citation', 'contact', 'basisIssuer', 'progress']);

export function checkFormerNames(context: RuleContext): void {
  const { tables } = context;
  const added = [...Object.keys(tables.provinces), ...Object.keys(tables.cities)];
  const more = added.length > 0 || Object.keys(tables.bodies).length > 0;
  for (const text of more ? context.texts : context.textsWith('provinces', 'inspectorates')) {
    if (VERBATIM.has(text.role)) continue;
    const at = text.rich.source;
    context.attempt('MTCL561', () => formerProvinces(text, added, context), at);
    context.attempt('MTCL507', () => inspectorates(text, context), at);
    context.attempt('MTCL507', () => addedBodies(text, context), at);
  }
  context.attempt('MTCL563', () => economyDepartment(context));
}

function dayOf({ document }: ScannedText, { documentDay }: RuleContext): string {
  return document?.date ?? documentDay;
}

/** @param added Names of provinces and cities that the agency itself has entered in `mtcl.json`. */
function formerProvinces(text: ScannedText, added: readonly string[], context: RuleContext): void {
  for (const mention of text.found.provinces) province(mention, text, context);
  for (const mention of provinces(text.text, added)) province(mention, text, context);
}

function province(mention: ProvinceMention, text: ScannedText, context: RuleContext): void {
  const { tables } = context;
  const day = dayOf(text, context);
  const { name, level, withLevel } = mention;
  const merged = tables.provinces[name] ?? (Object.hasOwn(MERGED_PROVINCES, name) ? MERGED_PROVINCES[name] : undefined);
  const cities = { ...CITIES, ...tables.cities };
  if (merged && day >= merged.from) {
    const now = calledOn(merged.into, day, cities);
    const written = withLevel || level === undefined ? now : now.replace(/^(?:tỉnh|thành phố) /u, '');
    told(
      `«${name}» không còn là một tỉnh từ ngày ${printDay(merged.from)}: nay thuộc ${now}. Nếu nói về tên cũ, ghi thêm «(cũ)».`,
      written,
    );
    return;
  }
  const city = cities[name];
  if (!city || !withLevel || day < PROVINCES_MERGED_ON) return;
  const source = 'source' in city ? ` (${String(city.source)})` : '';
  if (level === 'tỉnh' && city.from <= day) {
    const since = city.from ? `từ ngày ${printDay(city.from)} là` : 'là';
    told(`«tỉnh ${name}»: ${name} ${since} thành phố trực thuộc trung ương${source}.`, calledOn(name, day, cities));
  } else if (level === 'thành phố' && city.from > day) {
    told(
      `«thành phố ${name}»: ${name} chỉ là thành phố trực thuộc trung ương từ ngày ${printDay(city.from)}${source}; văn bản này đề ngày trước đó.`,
      `tỉnh ${name}`,
    );
  }

  function told(message: string, now: string): void {
    const source = markSource(text, mention);
    const first = nth(text.text, mention.start);
    const capital = first !== first.toLowerCase() && withLevel;
    const words = capital ? now.charAt(0).toUpperCase() + now.slice(1) : now;
    context.report('MTCL561', message, source, {
      fixes: [{ ...replaceFix(`Viết «${words}»`, source, words), single: true }],
    });
  }
}

function inspectorates(text: ScannedText, context: RuleContext): void {
  if (dayOf(text, context) < INSPECTORATES_GONE_ON) return;
  for (const mark of text.found.inspectorates) {
    context.report(
      'MTCL507',
      `«Thanh tra Sở»: từ ${printDay(INSPECTORATES_GONE_ON)} sở không còn cơ quan thanh tra (${INSPECTORATES_SOURCE}). Hãy xem ai đang làm việc này.`,
      markSource(text, mark),
    );
  }
}

/** Bodies that the agency itself has entered in `mtcl.json`. */
function addedBodies(text: ScannedText, context: RuleContext): void {
  const day = dayOf(text, context);
  for (const [name, { by, from }] of Object.entries(context.tables.bodies)) {
    if (day < from || !text.text.includes(name)) continue;
    const pattern = new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu');
    for (const mark of marksOf(pattern, text.text)) {
      if (isNamedAsFormer(text.text, mark.start, mark.end) || isInCitedTitle(sentenceBefore(text.text, mark.start))) {
        continue;
      }
      const source = markSource(text, mark);
      context.report('MTCL507', `«${name}» không còn từ ${printDay(from)}, nay là ${by} (theo mtcl.json).`, source, {
        fixes: [{ ...replaceFix(`Viết «${by}»`, source, by), single: true }],
      });
    }
  }
}

/** Seen in public documents, not read in the decree: a hint, and a question. */
function economyDepartment({ plan, documentDay, report }: RuleContext): void {
  const kind = communeKind(plan.agency.title);
  if (!kind || documentDay < DISTRICTS_ABOLISHED_ON) return;
  const usual = ECONOMY_DEPARTMENTS[kind];
  const others = Object.values(ECONOMY_DEPARTMENTS).filter((name) => name !== usual);
  for (const { title, nameSource } of plan.units) {
    if (!others.includes(title)) continue;
    report(
      'MTCL563',
      `Ở ${kind}, phòng này thường là «${usual}» (theo các văn bản đã thấy, MTCL chưa đối chiếu nghị định). Hãy xem quyết định thành lập phòng.`,
      nameSource,
    );
  }
}
