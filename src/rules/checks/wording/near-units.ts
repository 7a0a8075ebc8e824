import type { Party, Performer } from '../../../plan/model.ts';
import { joinedText, locate } from '../../../plan/text-positions.ts';
import type { RuleContext } from '../../context.ts';
import { KeptBy } from '../../kept.ts';
import { Repeats } from '../../repeats.ts';
import type { Run } from '../../runs.ts';
import { NearNames } from '../../text/near-names.ts';

/** Performers in words that mean a declared unit: "P. Hành chính" beside «Phòng Hành chính». */
export function checkNearUnits(context: RuleContext): void {
  const { plan, report } = context;
  const parties = new Map<string, Party>();
  for (const party of [...plan.units, ...plan.groups, ...plan.roles]) {
    for (const name of [party.title, 'shortName' in party ? party.shortName : undefined]) {
      if (name?.trim()) parties.set(name.trim(), party);
    }
  }
  if (parties.size === 0) return;
  const names = new NearNames([...parties.keys()]);
  // The same words stand in many tasks.
  const known = new Map<string, Party | undefined>();
  const means = (words: string) => {
    if (!known.has(words)) known.set(words, parties.get(names.meantBy(words) ?? ''));
    return known.get(words);
  };
  const repeats = new Repeats();
  const check = (performer: Performer) => {
    for (const { party, source, text } of meantIn(performer, means)) {
      repeats.add({
        code: 'MTCL508',
        key: party.id,
        message: `Có phải «${party.title}» đã khai báo? Hãy dùng tên đã khai báo: ${party.id}.`,
        source,
        text,
        title: `Dùng ${party.id} («${party.title}»)`,
        single: true,
      });
    }
  };
  for (const performer of context.ofRuns(inWords, '', performersInWords).flat()) check(performer);
  repeats.tell(report);
}

const inWords = new KeptBy<Performer[]>();

function performersInWords(run: Run): Performer[] {
  const lists = run.flatMap(({ leads, coordinators, monitors }) => [leads, coordinators, monitors]);
  return lists.flatMap((list) => (list?.performers ?? []).filter(({ text }) => text));
}

/** "A và B": the names on both sides, and the whole, which may be one name. */
function inParts(item: RegExpExecArray): { 0: string; index: number }[] {
  const at = item[0].search(/(?<=\s)và\s/u);
  if (at < 0) return [item];
  return [
    item,
    { 0: item[0].slice(0, at), index: item.index },
    { 0: item[0].slice(at + 3), index: item.index + at + 3 },
  ];
}

/** The whole performer, else the items of a list in its words. */
function meantIn({ text, source }: Performer, means: (words: string) => Party | undefined) {
  if (!text || text.parts.some(({ kind }) => kind !== 'text')) return [];
  const words = joinedText(text);
  const whole = means(words);
  if (whole) return [{ party: whole, source, text: whole.id }];
  const items = [...words.matchAll(/[^,;/\n]+/gu)].flatMap(inParts);
  if (items.length < 2) return [];
  return items.flatMap((item) => {
    const trimmed = item[0].trim();
    const party = means(trimmed);
    const start = item.index + item[0].indexOf(trimmed);
    return party ? [{ party, source: locate(text, start, start + trimmed.length), text: `{${party.id}}` }] : [];
  });
}
