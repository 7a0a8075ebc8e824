/** Who takes part in a task, whether declared or in words. */
import type { Party, Performer, PerformerList, Plan, SourceRange } from '../plan/model.ts';
import { joinedText } from '../plan/text-positions.ts';

export interface Participant {
  /** The same for the same unit, however it is named. */
  key: string;
  label: string;
  party?: Party;
  source: SourceRange;
}

/** Finds declared units also where a plan names them in words. */
export class Participants {
  private readonly byTitle = new Map<string, Party>();

  constructor(plan: Plan) {
    for (const party of [...plan.units, ...plan.groups, ...plan.roles]) {
      for (const title of [party.title, 'shortName' in party ? party.shortName : undefined]) {
        if (title && !this.byTitle.has(normal(title))) this.byTitle.set(normal(title), party);
      }
    }
  }

  of(list: PerformerList | undefined): Participant[] {
    return (list?.performers ?? []).flatMap((performer) => this.one(performer));
  }

  private one({ party, text, source }: Performer): Participant[] {
    if (party) return [{ key: `#${party.id}`, label: party.title, party, source }];
    const words = text ? joinedText(text).trim() : '';
    if (!words) return [];
    const known = this.byTitle.get(normal(words));
    return [
      { key: known ? `#${known.id}` : normal(words), label: words, party: known, source: text?.source ?? source },
    ];
  }
}

const members = new WeakMap<Party, Set<Party>>();
const NOBODY: ReadonlySet<Party> = new Set();

/** Members of a group at any depth. */
export function membersOf(party: Party | undefined): ReadonlySet<Party> {
  if (party?.type !== 'group') return NOBODY;
  let known = members.get(party);
  if (!known) {
    known = new Set();
    collect(party, known);
    members.set(party, known);
  }
  return known;
}

function collect(group: Extract<Party, { type: 'group' }>, into: Set<Party>): void {
  for (const member of group.members) {
    if (into.has(member)) continue;
    into.add(member);
    if (member.type === 'group') collect(member, into);
  }
}

function normal(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
