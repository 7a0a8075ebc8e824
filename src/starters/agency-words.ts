/** The agency of a new plan in official words, with names for the file. Pure. */
import { communeKind, ECONOMY_DEPARTMENTS } from '../plan/communes.ts';
import { PLAN_KINDS, type PlanKind } from './agency-kinds.ts';
import {
  asciiName,
  initials,
  officialName,
  personName,
  placeName,
  suggestedSign,
  tidyWords,
  unitNames,
  withCapitals,
} from './answers.ts';

/** What is asked. Words as typed: they are tidied here. Empty words take the kind's defaults or are left out. */
export interface PlanAnswers {
  kind: PlanKind;
  name: string;
  superior?: string;
  place?: string;
  sign?: string;
  year: number;
  /** Full name of the head, who signs. */
  head?: string;
  /** One a line, or between semicolons or commas. The first leads the starter tasks. */
  units?: string | string[];
}

export interface NamedUnit {
  id: string;
  title: string;
}

export interface AgencyWords {
  id: string;
  title: string;
  superior: string;
  place: string;
  sign: string;
  units: NamedUnit[];
  head: string;
}

/** Years that the calendar of holidays reaches. */
export const EARLIEST_YEAR = 2000;
export const LATEST_YEAR = 2100;

/** `taken`: names that the files give to other things. */
export function agencyOf(
  { kind, name, superior, place, sign, head, units }: PlanAnswers,
  taken: readonly string[],
): AgencyWords {
  const defaults = PLAN_KINDS[kind];
  const title = officialName(name, kind) || defaults.example;
  const signWords = tidyWords(sign ?? '') || suggestedSign(title);
  const ids = new Ids(taken);
  const id = ids.free(asciiName(signWords, 'CQ'));
  const named = unitNames(units ?? '').filter((unit) => unit !== title);
  return {
    id,
    title,
    superior: defaults.superior ? withCapitals(tidyWords(superior ?? '')) : '',
    place: placeName(place ?? ''),
    sign: signWords,
    units: (named.length > 0 ? named : usualUnits(defaults.units, title)).map((unit) => ({
      id: ids.free(unitId(unit)),
      title: unit,
    })),
    head: personName(head ?? ''),
  };
}

/** A ward's department for the economy has another name than a commune's. */
function usualUnits(units: readonly string[], title: string): readonly string[] {
  const kind = communeKind(title);
  return kind ? units.map((unit) => (unit === ECONOMY_DEPARTMENTS.xã ? ECONOMY_DEPARTMENTS[kind] : unit)) : units;
}

/** "Phòng Hành chính" → "HC", "Văn phòng Sở" → "VP". */
function unitId(title: string): string {
  if (/^Văn phòng/iu.test(title)) return 'VP';
  const distinct = title.replace(/^(?:Phòng|Ban|Bộ phận)\s+(?=\p{L})/iu, '');
  return asciiName(initials(distinct), 'DV');
}

/** Names within the files, each once whatever its capitals. */
class Ids {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((id) => id.toLowerCase()));
  }

  free(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.taken.has(id.toLowerCase()); count += 1) id = `${wanted}${count}`;
    this.taken.add(id.toLowerCase());
    return id;
  }
}
