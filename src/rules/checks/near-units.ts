import type { Party, Performer } from '../../plan/model.ts';
import { joinedText, locate } from '../../plan/text-positions.ts';
import type { RuleContext } from '../context.ts';
import { replaceFix } from '../finding.ts';
import { nearName } from '../text/near-names.ts';

/** Performers in words that mean a declared unit: "P. Hành chính" beside «Phòng Hành chính». */
export function checkNearUnits({ plan, report }: RuleContext): void {
  const parties = new Map<string, Party>();
  for (const party of [...plan.units, ...plan.groups, ...plan.roles]) {
    for (const name of [party.title, 'shortName' in party ? party.shortName : undefined]) {
      if (name?.trim()) parties.set(name.trim(), party);
    }
  }
  const names = [...parties.keys()];
  if (names.length === 0) return;
  // The same words stand in many tasks.
  const known = new Map<string, Party | undefined>();
  const means = (words: string) => {
    if (!known.has(words)) known.set(words, parties.get(nearName(words, names) ?? ''));
    return known.get(words);
  };
  const check = (performer: Performer) => {
    if (!performer.text) return;
    for (const { party, source, text } of meantIn(performer, means)) {
      report('MTCL508', `Có phải «${party.title}» đã khai báo? Hãy dùng tên đã khai báo: ${party.id}.`, source, {
        fixes: [{ ...replaceFix(`Dùng ${party.id} («${party.title}»)`, source, text), single: true }],
      });
    }
  };
  for (const { leads, coordinators, monitors } of plan.tasks) {
    for (const list of [leads, coordinators, monitors]) list?.performers.forEach(check);
  }
}

/** The whole performer, else the items of a list in its words. */
function meantIn({ text, source }: Performer, means: (words: string) => Party | undefined) {
  if (!text || text.parts.some(({ kind }) => kind !== 'text')) return [];
  const words = joinedText(text);
  const whole = means(words);
  if (whole) return [{ party: whole, source, text: whole.id }];
  const items = [...words.matchAll(/[^,;/\n]+/gu)];
  if (items.length < 2) return [];
  return items.flatMap((item) => {
    const trimmed = item[0].trim();
    const party = means(trimmed);
    const start = item.index + item[0].indexOf(trimmed);
    return party ? [{ party, source: locate(text, start, start + trimmed.length), text: `{${party.id}}` }] : [];
  });
}
