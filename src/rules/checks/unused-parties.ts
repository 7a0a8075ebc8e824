import type { Content, Party, Plan } from '../../plan/model.ts';
import { isUnderWay, type RuleContext, type ScannedText } from '../context.ts';
import { narratives } from '../narratives.ts';
import { type Participants, partiesWithin } from '../parties.ts';
import type { TextRole } from '../text/plan-texts.ts';

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
  const idle = () => parties.filter((party) => !performing.has(party) && !inProse.has(party));
  for (const text of texts) {
    if (NAMES.has(text.role)) continue;
    for (const party of mentionedIn(text, idle())) (PROSE.has(text.role) ? inProse : mentioned).add(party);
  }
  // "Theo yêu cầu của Bộ Công an": it has its part in the work.
  for (const { deadline } of plan.tasks) {
    const words = deadline?.text.toLocaleLowerCase('vi') ?? '';
    for (const party of idle()) if (says(words, party.title.toLocaleLowerCase('vi'))) inProse.add(party);
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
function mentionedIn({ rich, text }: ScannedText, parties: Party[]): Party[] {
  if (parties.length === 0) return [];
  const folded = text.toLocaleLowerCase('vi');
  const ids = new Set(rich.parts.flatMap((part) => (part.kind === 'reference' ? [part.target.id] : [])));
  return parties.filter(({ id, title }) => ids.has(id) || says(folded, title.toLocaleLowerCase('vi')));
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
        for (const part of content.heading.parts) if (part.kind === 'reference') ids.add(part.target.id);
      }
      if ('content' in content) walk(content.content);
    }
  };
  for (const contents of narratives(plan)) walk(contents);
  return parties.filter(({ id }) => ids.has(id));
}
