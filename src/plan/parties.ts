/** Who takes part in a task, groups resolved to their members. */
import { folded } from '../fold.ts';
import { onceFor } from '../memo.ts';
import type { Party, Performer, PerformerList, Plan, Role, Task, Unit } from './model.ts';

/** One who performs or monitors: a unit or a role. */
export type Member = Unit | Role;

/** The units and roles behind a party, in the order written, each once. A group inside itself counts once. */
export function membersOf(party: Party): Member[] {
  return [...withTheirMembers([party])].filter((each) => each.type !== 'group');
}

/** Parties and all that groups among them hold, at any depth, in the order written. */
export function withTheirMembers(parties: readonly Party[]): Set<Party> {
  const found = new Set<Party>();
  // Groups stand in one another deeper than functions may call themselves.
  const waiting = parties.toReversed();
  for (let current = waiting.pop(); current; current = waiting.pop()) {
    if (found.has(current)) continue;
    found.add(current);
    if (current.type === 'group') for (const member of current.members.toReversed()) waiting.push(member);
  }
  return found;
}

/** The units and roles behind a list; words count where they are exactly the name of one. */
export function membersIn(list: PerformerList | undefined, plan: Plan): Member[] {
  const members = (list?.performers ?? []).flatMap((performer) => {
    const party = partyOf(performer, plan);
    return party ? membersOf(party) : [];
  });
  return [...new Set(members)];
}

/** The units and roles behind each name of a list: a group is looked through once, however many lists name it. */
export function memberSets(plan: Plan): (list: PerformerList | undefined) => ReadonlySet<Member>[] {
  const behind = onceFor((party: Party): ReadonlySet<Member> => new Set(membersOf(party)));
  return (list) =>
    (list?.performers ?? []).flatMap((performer) => {
      const party = partyOf(performer, plan);
      return party ? [behind(party)] : [];
    });
}

/**
 * Tells lists in which a party, or a member of it, stands by itself or in a group: each group is looked through once,
 * however many lists name it. Without a plan words are nobody.
 */
export function membership(party: Party, plan?: Plan): (...lists: (PerformerList | undefined)[]) => boolean {
  const wanted = new Set<Party>(membersOf(party));
  const known = new Map<Party, boolean>();
  const holds = (other: Party): boolean => {
    if (other.type !== 'group') return wanted.has(other);
    const before = known.get(other);
    if (before !== undefined) return before;
    const found = membersOf(other).some((member) => wanted.has(member));
    known.set(other, found);
    return found;
  };
  return (...lists) =>
    lists.some((list) =>
      list?.performers.some((performer) => {
        const meant = plan ? partyOf(performer, plan) : performer.party;
        return meant !== undefined && holds(meant);
      }),
    );
}

/** Whom a name in a list means; words count where they are exactly the name of one. */
export function partyOf(performer: Performer, plan: Plan): Party | undefined {
  return performer.party ?? partyInWords(performer, plan);
}

function partyInWords({ text }: Performer, plan: Plan): Party | undefined {
  if (!text || text.parts.some((part) => part.kind !== 'text')) return undefined;
  return byTitle(plan).get(folded(text.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')));
}

/** The first of each title. */
const byTitle = onceFor(
  (plan: Plan) =>
    new Map(
      partiesOf(plan)
        .toReversed()
        .map((party) => [folded(party.title), party]),
    ),
);

export function partiesOf(plan: Plan): Party[] {
  return [...plan.units, ...plan.roles, ...plan.groups];
}

/** The unit, role or group of that name in the file, title, short name or sign. */
export function partyNamed(plan: Plan, name: string): Party | undefined {
  const wanted = folded(name);
  const names = (party: Party): (string | undefined)[] => [
    party.id,
    party.title,
    party.type === 'group' ? undefined : party.shortName,
    party.type === 'unit' ? party.sign : undefined,
  ];
  const parties = partiesOf(plan);
  return (
    parties.find((party) => party.id === name.normalize('NFC')) ??
    parties.find((party) => names(party).some((own) => own !== undefined && folded(own) === wanted))
  );
}

/** Those who lead or coordinate at least one task, units first, in the order of the files. */
export function performersOf(plan: Plan): Member[] {
  return takingPart(plan, (task) => [task.leads, task.coordinators]);
}

/** Those who monitor at least one task: roles first. */
export function monitorsOf(plan: Plan): Member[] {
  const found = takingPart(plan, (task) => [task.monitors]);
  return [...found.filter(({ type }) => type === 'role'), ...found.filter(({ type }) => type === 'unit')];
}

function takingPart(plan: Plan, lists: (task: Task) => (PerformerList | undefined)[]): Member[] {
  const named = plan.tasks.flatMap((task) => lists(task).flatMap((list) => list?.performers ?? []));
  // Each group is looked through once, however many tasks name it.
  const parties = new Set(named.flatMap((performer) => partyOf(performer, plan) ?? []));
  const active = withTheirMembers([...parties]);
  return [...plan.units, ...plan.roles].filter((member) => active.has(member));
}
