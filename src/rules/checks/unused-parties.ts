import { heldBy } from '../../known.ts';
import type { Content, Party, Plan } from '../../plan/model.ts';
import { isUnderWay, type RuleContext, type ScannedText } from '../context.ts';
import { narratives } from '../narratives.ts';
import { type Participants, partiesWithin } from '../parties.ts';
import type { TextRole } from '../text/plan-texts.ts';
import { folded } from '../text/scan.ts';

/** Where the duties of a unit may stand in prose. */
const PROSE: ReadonlySet<TextRole> = new Set([
  'paragraph',
  'item',
  'articleHeading',
  'heading',
  'tableCell',
  'closing',
]);
/** Where words say names, not who does something. */
const NAMES: ReadonlySet<TextRole> = new Set(['name', 'abbreviation', 'contact', 'place']);

/** Units and roles that nobody names, and units without any work. While a plan is just begun nothing is said. */
export function unusedParties({ plan, texts, report }: RuleContext, participants: Participants): void {
  if (!isUnderWay(plan)) return;
  const performing = new Set<Party>();
  const watching = new Set<Party>();
  for (const { leads, coordinators, monitors } of plan.tasks) {
    for (const list of [leads, coordinators]) {
      for (const { party } of participants.of(list)) if (party) performing.add(party);
    }
    for (const { party } of participants.of(monitors)) if (party) watching.add(party);
  }
  const parties = [...plan.units, ...plan.groups, ...plan.roles];
  const inProse = new Set<Party>(subjectsOf(plan, parties));
  const mentioned = new Set<Party>();
  const titles = new Map(parties.map((party) => [party, folded(party.title)]));
  let idle = parties.filter((party) => !performing.has(party) && !inProse.has(party));
  const findWork = (party: Party) => {
    inProse.add(party);
    idle = idle.filter((other) => other !== party);
  };
  for (const text of texts) {
    if (idle.length === 0) break;
    if (NAMES.has(text.role)) continue;
    for (const party of mentionedIn(text, idle, titles)) {
      if (PROSE.has(text.role)) findWork(party);
      else mentioned.add(party);
    }
  }
  // "Theo yêu cầu của Bộ Công an": it has its part in the work.
  for (const { deadline } of plan.tasks) {
    if (idle.length === 0) break;
    const words = folded(deadline?.text ?? '');
    for (const party of idle) if (says(words, heldBy(titles, party))) findWork(party);
  }
  const working = withMembers(new Set([...performing, ...inProse]));
  const named = new Set([...working, ...withMembers(new Set([...watching, ...mentioned]))]);
  for (const entry of plan.progress) if (entry.reporter) named.add(entry.reporter.id);
  for (const document of plan.issued ?? []) for (const party of document.reporters) named.add(party.id);
  for (const party of parties) {
    const what = party.type === 'unit' ? 'Đơn vị' : party.type === 'group' ? 'Nhóm' : 'Vai trò';
    if (!named.has(party.id)) {
      report(
        'MTCL208',
        `${what} «${party.title}» được khai báo mà chưa dùng ở đâu. Hãy giao việc hoặc bỏ khai báo.`,
        party.nameSource,
      );
    } else if (party.type === 'unit' && !working.has(party.id)) {
      report(
        'MTCL209',
        `Đơn vị «${party.title}» không chủ trì, không phối hợp việc nào. Hãy giao việc cho đơn vị.`,
        party.nameSource,
      );
    }
  }
}

/** Ids of parties and of the members of groups among them. */
function withMembers(parties: Set<Party>): Set<string> {
  return new Set([...parties].flatMap((party) => [party.id, ...[...partiesWithin(party)].map(({ id }) => id)]));
}

/** Named in braces, or by the whole name in words. */
function mentionedIn(
  { rich, text }: ScannedText,
  parties: readonly Party[],
  titles: ReadonlyMap<Party, string>,
): Party[] {
  const words = folded(text);
  const names = (id: string) => rich.parts.some((part) => part.kind === 'reference' && part.target.id === id);
  return parties.filter((party) => names(party.id) || says(words, heldBy(titles, party)));
}

function says(words: string, title: string): boolean {
  const at = title.includes(' ') ? words.indexOf(title) : -1;
  return at >= 0 && !/\p{L}/u.test(words[at - 1] ?? '') && !/\p{L}/u.test(words[at + title.length] ?? '');
}

/** Units whose duties a section holds (`mục VP { … }`). */
function subjectsOf(plan: Plan, parties: Party[]): Party[] {
  const ids = new Set<string>();
  const walk = (contents: Content[]): void => {
    for (const content of contents) {
      if ('heading' in content) {
        for (const part of content.heading?.parts ?? []) if (part.kind === 'reference') ids.add(part.target.id);
      }
      if ('content' in content) walk(content.content);
    }
  };
  for (const contents of narratives(plan)) walk(contents);
  return parties.filter(({ id }) => ids.has(id));
}
