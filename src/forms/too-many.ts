/** How many forms a plan makes: a line of a file gives a task to thousands of units, and each of them has a form. */
import type { IsoDay } from '../deadline/model.ts';
import { SpokenError } from '../files/spoken-error.ts';
import type { Plan, Unit } from '../plan/model.ts';
import { type Member, memberSets } from '../plan/parties.ts';

/** Twice the departments and communes of the largest province. */
const MOST_FORMS = 300;
/** Rows of all forms together. */
const MOST_ROWS = 50_000;
/** Names of units in those rows: each tells with whom the unit leads. */
const MOST_NAMES = 1_000_000;

/** Why forms of a plan are neither made nor expected. */
export class TooManyForms extends SpokenError {
  constructor() {
    const numbers = (locale: string) => [MOST_FORMS, MOST_ROWS, MOST_NAMES].map((most) => most.toLocaleString(locale));
    const [forms, rows, names] = numbers('de-DE');
    const [formsInEnglish, rowsInEnglish, namesInEnglish] = numbers('en');
    super({
      vi: `Kế hoạch này cần hơn ${forms} phiếu, ${rows} dòng trong các phiếu hoặc ${names} tên đơn vị cùng chủ trì, quá mức lập một lần. Hãy bớt đơn vị trong các nhóm, bớt việc lặp lại, hoặc lập phiếu cho từng đơn vị bằng lệnh «mtcl form --unit».`,
      en: `This plan asks for more than ${formsInEnglish} forms, ${rowsInEnglish} rows in them or ${namesInEnglish} names of units that lead together, too much at once. Put fewer units into groups, repeat less, or make the forms of single units with “mtcl form --unit”.`,
    });
  }
}

/**
 * Those of the units that lead a task, in their order.
 * @param until Last day of what is asked for. Throws TooManyForms.
 */
export function leadingUnits(plan: Plan, units: readonly Unit[], until: IsoDay): Unit[] {
  const wanted = new Set<Member>(units);
  const leaders = new Set<Member>();
  const sets = memberSets(plan);
  let [rows, names] = [0, 0];
  for (const task of plan.tasks) {
    const led = sets(task.leads);
    const together = led.reduce((sum, { size }) => sum + size, 0);
    const due = (task.deadline?.occurrences ?? []).filter((occurrence) => occurrence.due <= until).length;
    for (const set of led) {
      const [few, many] = set.size < wanted.size ? [set, wanted] : [wanted, set];
      for (const member of few) {
        if (!many.has(member)) continue;
        leaders.add(member);
        rows += Math.max(1, due);
        names += Math.max(1, due) * together;
        if (leaders.size > MOST_FORMS || rows > MOST_ROWS || names > MOST_NAMES) throw new TooManyForms();
      }
    }
  }
  return units.filter((unit) => leaders.has(unit));
}
