import { nth } from '../../../known.ts';
import type { Content, Party, PerformerList, Plan } from '../../../plan/model.ts';
import { isUnderWay, type RuleContext, type ScannedText } from '../../context.ts';
import { KeptBy } from '../../kept.ts';
import { narratives } from '../../narratives.ts';
import { type Participants, partiesInputs, partiesWithin } from '../../parties.ts';
import type { Run } from '../../runs.ts';
import { NamesInWords } from '../../text/names-in-words.ts';
import type { TextRole } from '../../text/plan-texts.ts';
import { inLowerCase } from '../../text/scan.ts';

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
export function unusedParties(context: RuleContext, participants: Participants): void {
  const { plan } = context;
  if (!isUnderWay(plan)) return;
  const performing = new Set<Party>();
  const watching = new Set<Party>();
  const parties = [...plan.units, ...plan.groups, ...plan.roles];
  const partiesKey = context.inputs(() => [partiesInputs(plan)]);
  const placeOf = new Map(parties.map((party, at) => [party, at]));
  const among = (lists: (PerformerList | undefined)[]) =>
    lists.flatMap((list) => participants.of(list)).flatMap(({ party }) => (party ? (placeOf.get(party) ?? []) : []));
  const places = context.ofRuns(takingPart, partiesKey, (run): [number[], number[]] => [
    inOrder(run.flatMap(({ leads, coordinators }) => among([leads, coordinators]))),
    inOrder(run.flatMap(({ monitors }) => among([monitors]))),
  ]);
  for (const [doing, seeing] of places) {
    for (const at of doing) performing.add(nth(parties, at));
    for (const at of seeing) watching.add(nth(parties, at));
  }
  const inProse = new Set<Party>(subjectsOf(plan, parties));
  const mentioned = new Set<Party>();
  const sought = parties.filter((party) => !performing.has(party) && !inProse.has(party));
  const idle = new Set(sought);
  const findWork = (party: Party) => {
    inProse.add(party);
    idle.delete(party);
  };
  const names = new Sought(sought);
  const inputs = context.inputs(() => sought.map(({ id, title }) => [id, title]));
  const placesIn = (text: ScannedText) => (NAMES.has(text.role) ? [] : names.mentionedIn(text));
  for (const [text, places] of sought.length > 0 ? context.textsWhere(mentions, inputs, placesIn) : []) {
    for (const at of places) {
      if (PROSE.has(text.role)) findWork(nth(sought, at));
      else mentioned.add(nth(sought, at));
    }
  }
  // "Theo yêu cầu của Bộ Công an": it has its part in the work.
  const saidIn = (run: Run) => inOrder(run.flatMap(({ deadline }) => names.saidIn(deadline?.text ?? '')));
  for (const places of idle.size > 0 ? context.ofRuns(deadlineMentions, inputs, saidIn) : []) {
    for (const at of places) findWork(nth(sought, at));
  }
  const working = withMembers(new Set([...performing, ...inProse]));
  const named = new Set([...working, ...withMembers(new Set([...watching, ...mentioned]))]);
  for (const entry of plan.progress) if (entry.reporter) named.add(entry.reporter.id);
  for (const document of plan.issued ?? []) for (const party of document.reporters) named.add(party.id);
  for (const party of parties) {
    if (!named.has(party.id)) context.attempt('MTCL208', () => nowhere(party, context), party.nameSource);
    else if (party.type === 'unit' && !working.has(party.id)) {
      context.attempt('MTCL209', () => withoutWork(party, context), party.nameSource);
    }
  }
}

function nowhere({ type, title, nameSource }: Party, { report }: RuleContext): void {
  const what = type === 'unit' ? 'Đơn vị' : type === 'group' ? 'Nhóm' : 'Vai trò';
  report('MTCL208', `${what} «${title}» được khai báo mà chưa dùng ở đâu. Hãy giao việc hoặc bỏ khai báo.`, nameSource);
}

function withoutWork({ title, nameSource }: Party, { report }: RuleContext): void {
  report('MTCL209', `Đơn vị «${title}» không chủ trì, không phối hợp việc nào. Hãy giao việc cho đơn vị.`, nameSource);
}

/** Places among the declared parties: of who does something, of who watches. */
const takingPart = new KeptBy<[number[], number[]]>();
/** Places among those without work. */
const mentions = new KeptBy<[number, number[]][]>();
const deadlineMentions = new KeptBy<number[]>();

/** Ids of parties and of the members of groups among them. */
function withMembers(parties: Set<Party>): Set<string> {
  return new Set([...parties].flatMap((party) => [party.id, ...[...partiesWithin(party)].map(({ id }) => id)]));
}

/** Parties that texts may name: in braces, or by the whole name in words. Answers are places in their list. */
class Sought {
  private readonly byId: Map<string, number[]>;
  private readonly byTitle: Map<string, number[]>;
  private readonly titles: NamesInWords;

  constructor(parties: readonly Party[]) {
    this.byId = placesBy(parties, ({ id }) => id);
    this.byTitle = placesBy(parties, ({ title }) => inLowerCase(title));
    // A single word may mean anything.
    this.titles = new NamesInWords([...this.byTitle.keys()].filter((title) => title.includes(' ')));
  }

  mentionedIn({ rich, text }: ScannedText): number[] {
    const named = rich.parts.flatMap((part) =>
      part.kind === 'reference' ? (this.byId.get(part.target.id ?? '') ?? []) : [],
    );
    return inOrder([...named, ...this.saidIn(text)]);
  }

  saidIn(text: string): number[] {
    const words = inLowerCase(text);
    const whole = this.titles.in(words).filter(({ to }) => !/\p{L}/u.test(words[to] ?? ''));
    return inOrder(whole.flatMap(({ name }) => this.byTitle.get(name) ?? []));
  }
}

function placesBy(parties: readonly Party[], keyOf: (party: Party) => string): Map<string, number[]> {
  return Map.groupBy(parties.keys(), (at) => keyOf(nth(parties, at)));
}

function inOrder(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
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
