/** Who takes part in a task, whether declared or in words. */

import { foldedItem } from '../fold.ts';
import { nth } from '../known.ts';
import { onceFor } from '../memo.ts';
import type { Party, Performer, PerformerList, Plan, RichText, SourceRange } from '../plan/model.ts';
import { withTheirMembers } from '../plan/parties.ts';
import { isTooLong } from '../plan/text-length.ts';
import { joinedText, locate, REFERENCE_MARK } from '../plan/text-positions.ts';
import { inputsOf } from './kept.ts';
import { namesActor } from './text/actors.ts';
import { NamesInWords } from './text/names-in-words.ts';

export interface Participant {
  /** The same for the same unit, however it is named. */
  key: string;
  label: string;
  party?: Party;
  source: SourceRange;
  /** One of several in a text ("Văn phòng; Phòng Kinh tế"): what goes away with it. */
  removal?: SourceRange;
}

/** All that checks of single tasks look at in the declared parties. */
export function partiesInputs({ units, groups, roles }: Plan): string {
  return inputsOf(
    [...units, ...groups, ...roles].map((party) => [
      party.type,
      party.id,
      party.title,
      'shortName' in party ? party.shortName : undefined,
      // Who is in them at any depth follows from what each says.
      party.type === 'group' ? party.members.map(({ id }) => id) : undefined,
    ]),
  );
}

/** Longer words are no name, whatever stands behind them. */
const LONGEST_NAME = 500;

/** What stands between the names of a list in words. */
const SEPARATOR = /[;,\n]|(?<=\s)và(?=\s)/gu;

/** Finds declared units also where a plan names them in words, one or several in a text. */
export class Participants {
  private readonly byTitle = new Map<string, Party>();
  /** Titles that hold what separates names elsewhere: "Phòng Văn hóa và Xã hội". */
  private readonly compound: NamesInWords;

  constructor(plan: Plan) {
    for (const party of [...plan.units, ...plan.groups, ...plan.roles]) {
      for (const title of [party.title, 'shortName' in party ? party.shortName : undefined]) {
        const key = title ? foldedItem(title) : '';
        if (key && !this.byTitle.has(key)) this.byTitle.set(key, party);
      }
    }
    this.compound = new NamesInWords([...this.byTitle.keys()].filter((title) => title.search(SEPARATOR) >= 0));
  }

  of(list: PerformerList | undefined): Participant[] {
    return (list?.performers ?? []).flatMap((performer) => this.one(performer));
  }

  private one({ party, text, source }: Performer): Participant[] {
    if (party) return [{ key: `#${party.id}`, label: party.title, party, source }];
    const words = text ? joinedText(text).trim() : '';
    if (!text || !words) return [];
    const known = this.byTitle.get(foldedItem(words));
    if (known) return [{ key: `#${known.id}`, label: words, party: known, source: text.source }];
    const listed = isTooLong(words) ? [] : this.listed(text);
    return listed.length > 0 ? listed : [{ key: foldedItem(words), label: words, source: text.source }];
  }

  /** Whether a name begins: "Văn hóa và Thông tin" is one, "Văn phòng và Phòng Kinh tế" are two. */
  private begins(words: string, from: number): boolean {
    const rest = words.slice(from, from + LONGEST_NAME).trimStart();
    const [first = ''] = rest.split(/[;,\n]|\svà\s/u);
    return rest.startsWith(REFERENCE_MARK) || namesActor(rest) || this.byTitle.has(foldedItem(first));
  }

  /** The names of a list in words, where one of them at least is declared. */
  private listed(text: RichText): Participant[] {
    const words = joinedText(text);
    const places = this.places(words);
    if (places.length < 2) return [];
    const references = text.parts.flatMap((part) => (part.kind === 'text' ? [] : [part]));
    let [marks, counted] = [0, 0];
    const participants = places.map(({ start, end, from, to }): Participant => {
      const label = words.slice(start, end);
      marks += countMarks(words, counted, start);
      counted = start;
      const reference = label === REFERENCE_MARK ? references[marks] : undefined;
      const target = reference?.kind === 'reference' ? reference.target : undefined;
      const named = target && isParty(target) ? target : undefined;
      const party = named ?? this.byTitle.get(foldedItem(label));
      return {
        key: party ? `#${party.id}` : foldedItem(label),
        label: named?.title ?? label,
        party,
        source: locate(text, start, end),
        removal: locate(text, from, to),
      };
    });
    return participants.some(({ party }) => party) ? participants : [];
  }

  /** Where the names stand, and with the sign between them; separators inside a declared title are none. */
  private places(words: string): { start: number; end: number; from: number; to: number }[] {
    const signs = [...words.matchAll(SEPARATOR)];
    const folded = words.toLowerCase();
    const shields = signs.length > 0 ? this.compound.in(folded.length === words.length ? folded : words) : [];
    // From the left, each behind the one before.
    let shield = 0;
    const cuts = signs
      .filter(({ index }) => {
        while (shield < shields.length && nth(shields, shield).to <= index) shield += 1;
        return !(shield < shields.length && nth(shields, shield).from <= index);
      })
      .map(({ index, 0: sign }) => [index, index + sign.length] as const)
      .filter(([index, next]) => /[;\n]/u.test(nth(words, index)) || this.begins(words, next));
    const pieces = [...cuts, [words.length, words.length] as const].map(([end, next], i) => {
      const from = cuts[i - 1]?.[1] ?? 0;
      return { from, end, next, first: i === 0, cut: cuts[i - 1]?.[0] ?? 0 };
    });
    return pieces.flatMap(({ from, end, next, first, cut }) => {
      const [start, stop] = trimmed(words, from, end);
      if (start >= stop) return [];
      // The first goes with the sign behind it, the others with the sign before them.
      if (first)
        return [{ start, end: stop, from: start, to: next + (/^ */.exec(words.slice(next))?.[0].length ?? 0) }];
      return [{ start, end: stop, from: cut - (words[cut - 1] === ' ' ? 1 : 0), to: stop }];
    });
  }
}

function isParty(target: { type: string }): target is Party {
  return target.type === 'unit' || target.type === 'group' || target.type === 'role';
}

function countMarks(words: string, from: number, to: number): number {
  return words.slice(from, to).split(REFERENCE_MARK).length - 1;
}

/** Without list marks before, without full stop and remark in brackets behind: "- Văn phòng (đầu mối)." */
function trimmed(words: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /[\s+–•-]/u.test(nth(words, start))) start++;
  while (end > start && /[\s.;,]/u.test(nth(words, end - 1))) end--;
  const open = words[end - 1] === ')' ? words.slice(start, end).lastIndexOf('(') : -1;
  if (open > 0) {
    end = start + open;
    while (end > start && /\s/u.test(nth(words, end - 1))) end--;
  }
  return [start, end];
}

type Group = Extract<Party, { type: 'group' }>;
const NOBODY: ReadonlySet<Party> = new Set();

/** Members of a group at any depth. */
export function partiesWithin(party: Party | undefined): ReadonlySet<Party> {
  return party?.type === 'group' ? membersOf(party) : NOBODY;
}

const membersOf = onceFor((group: Group): ReadonlySet<Party> => withTheirMembers(group.members));
