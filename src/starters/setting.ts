/** Who does what in a new file: names picked from those that a folder offers. Pure. */

import { isoNumber } from '../deadline/days.ts';
import type { IsoDay } from '../deadline/index.ts';
import { caseless } from '../fold.ts';
import { agencyDefaults } from '../plan/agency-kinds.ts';
import { behindWords } from '../plan/literal-pattern.ts';
import { quoted } from './lines.ts';
import type { Directory, NamedThing, PlanAtHand } from './surroundings.ts';

/** What the texts of new files are written from. Names of parties stand as in the file: a name, or words in quotes. */
export interface Setting {
  year: number;
  today: IsoDay;
  directory: Directory;
  plan?: PlanAtHand;
  /** Lines that make the names known: `dùng`, and the year where no used file says it. */
  uses: string[];
  /** Leads what concerns the whole agency. */
  lead: NamedThing;
  /** Everybody else: a group, units, or nobody. */
  helpers: string;
  /** Represents the leadership. */
  monitor: string;
  /** The monitor with the secretary. */
  watchers: string;
  /** "  người ký: …", where somebody is declared. */
  signature: string[];
  /** The unit that a unit's own document is about. */
  unit: NamedThing;
  /** Title of the period that a report is about. */
  period: string;
  /** The name, or the next one to it that is not taken. */
  free(name: string): string;
}

export interface Choices {
  year: number;
  today: IsoDay;
  signatory?: string;
  /** Leads what concerns the whole agency; the first unit where left out. */
  lead?: string;
  unit?: string;
  period?: string;
}

/** The end of a document for the whole agency. */
export function foot({ signature }: Pick<Setting, 'signature'>): string[] {
  return ['  nơi nhận: "Lãnh đạo cơ quan", "Các phòng, đơn vị"', '  lưu: "VT"', ...signature, '}'];
}

export function settingOf(directory: Directory, plan: PlanAtHand | undefined, choices: Choices): Setting {
  const { units, groups, roles, signatories, agency } = directory;
  const lead = units.find(({ id }) => id === choices.lead) ??
    units[0] ?? { id: quoted(agency.title), title: agency.title };
  const monitor = roles.find(({ title }) => /đại diện lãnh đạo|QMR/iu.test(title)) ?? roles.find(notSecretary);
  const secretary = roles.find((role) => !notSecretary(role));
  const first = monitor?.id ?? '"Đại diện lãnh đạo về chất lượng"';
  const signatory = signatories.find(({ id }) => id === choices.signatory) ?? signatories[0];
  const { year, today, period = periodAround(today, plan) ?? '6 tháng' } = choices;
  return {
    year,
    today,
    directory,
    ...(plan ? { plan } : {}),
    uses: usesOf(directory, plan, year),
    lead,
    helpers: helpersOf(lead, units, groups),
    monitor: first,
    watchers: secretary ? `${first}, ${secretary.id}` : first,
    signature: signatory ? [`  người ký: ${signatory.id}`] : [],
    unit: units.find(({ id }) => id === choices.unit) ?? lead,
    period,
    free: freeNames(plan?.directory.names ?? directory.names),
  };
}

/** A report is written about when its figures are cut off: the plan's period whose day is nearest. */
function periodAround(today: IsoDay, plan: PlanAtHand | undefined): string | undefined {
  const away = (day: IsoDay) => Math.abs(isoNumber(day) - isoNumber(today));
  return plan?.periods.toSorted((a, b) => away(a.cutOff) - away(b.cutOff))[0]?.title;
}

function notSecretary({ title }: NamedThing): boolean {
  return !/thư ký/iu.test(title);
}

function usesOf(directory: Directory, plan: PlanAtHand | undefined, year: number): string[] {
  if (plan) return [`dùng "${plan.file}"`, ''];
  const own = directory.planYear === undefined ? [`kế hoạch năm ${year} của ${directory.agency.id}`, ''] : [];
  return [`dùng "${directory.file}"`, '', ...own];
}

/** The largest group without the lead; else a few other units; else nobody. */
function helpersOf(lead: NamedThing, units: readonly NamedThing[], groups: Directory['groups']): string {
  const group = groups
    .filter(({ members }) => members.length > 0 && !members.includes(lead.id))
    .toSorted((a, b) => b.members.length - a.members.length)[0];
  if (group) return group.id;
  const others = units.filter(({ id }) => id !== lead.id).map(({ id }) => id);
  return others.length > 0 ? others.join(', ') : '"Không"';
}

function freeNames(names: readonly string[]): (name: string) => string {
  const taken = new Set(names.map((name) => caseless(name)));
  return (wanted) => {
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}-${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** "Chánh Văn phòng Sở", "Trưởng phòng Nghiệp vụ", "Giám đốc Trung tâm Lưu trữ": who heads a body of that name. */
export function headOf(title: string): string {
  const { headPosition } = agencyDefaults(title);
  const words = headPosition.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const end = words.slice(from).join(' ');
    const behind = behindWords(title, end);
    if (behind !== undefined) return `${headPosition}${title.slice(behind)}`;
  }
  return `${headPosition} ${title}`;
}
