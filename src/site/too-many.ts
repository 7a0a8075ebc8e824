/** How many pages a site has: a line of a file gives a task to thousands of units, and each has a page of its own. */
import { SpokenError } from '../files/spoken-error.ts';
import type { Plan } from '../plan/model.ts';
import { membersIn, monitorsOf, performersOf } from '../plan/parties.ts';

/** Units, roles that have tasks, and monitors: twice the departments and communes of the largest province. */
const MOST_PARTIES = 300;
/** Rows of all their pages together. */
const MOST_ROWS = 60_000;

/** Why no site is made of a plan. */
export class TooManyPages extends SpokenError {
  constructor() {
    const numbers = (locale: string) => [MOST_PARTIES, MOST_ROWS].map((most) => most.toLocaleString(locale));
    const [parties, rows] = numbers('de-DE');
    const [partiesInEnglish, rowsInEnglish] = numbers('en');
    super({
      vi: `Không xuất trang theo dõi: kế hoạch này có hơn ${parties} đơn vị và người theo dõi có việc, hoặc trang của họ có hơn ${rows} dòng. Hãy bớt đơn vị trong các nhóm, bớt nhiệm vụ giao cho cả nhóm.`,
      en: `No site is made: this plan has more than ${partiesInEnglish} units and monitors with tasks, or their pages more than ${rowsInEnglish} rows. Put fewer units into groups, give fewer tasks to whole groups.`,
    });
  }
}

/** Throws TooManyPages where a site of the plan would take minutes to make, and nobody could open it. */
export function requireFewPages(plan: Plan): void {
  if (performersOf(plan).length + monitorsOf(plan).length > MOST_PARTIES) throw new TooManyPages();
  let rows = 0;
  for (const { leads, coordinators, monitors } of plan.tasks) {
    for (const list of [leads, coordinators, monitors]) rows += membersIn(list, plan).length;
    if (rows > MOST_ROWS) throw new TooManyPages();
  }
}
