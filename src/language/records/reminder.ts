/** The letter to the units that have not answered, as a new file beside the plan. */
import { addDays } from '../../deadline/index.ts';
import type { IsoDay } from '../../deadline/model.ts';
import type { UnitForm } from '../../forms/model.ts';
import { asciiSlug } from '../../plan/ascii-slug.ts';
import type { Plan, Unit } from '../../plan/model.ts';
import { periodOf } from '../../report/index.ts';
import { reminderLetter } from '../../starters/documents/reminder.ts';
import { FileNames } from '../../starters/file-names.ts';
import { freeNames } from './names.ts';
import type { RecordFiles } from './record.ts';

export interface Unanswered {
  missing: readonly Unit[];
  /** The forms that went out. */
  asked: readonly UnitForm[];
  today: IsoDay;
  /** Title of the report period. */
  period?: string;
}

export function reminderFor(
  plan: Plan,
  { missing, asked, today, period: title }: Unanswered,
  { documents, taken }: RecordFiles,
): { uri: string; text: string } {
  const period = title === undefined ? undefined : periodOf(plan, title);
  const slug = title === undefined ? today : `${asciiSlug(title)}-${plan.year}`;
  const { uri } = plan.source;
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  const text = reminderLetter({
    planFile: decodeURIComponent(uri.slice(folder.length)),
    id: freeNames(documents)(`don-doc-${slug}`),
    period: period?.name ?? `năm ${plan.year}`,
    until: period?.cutOff ?? addDays(today, 30),
    today,
    units: missing.map((unit) => {
      const form = asked.find((one) => one.unit === unit);
      return { title: unit.title, tasks: form?.tasks.length ?? 0, targets: form?.targets.length ?? 0 };
    }),
    ...(plan.signatories[0] ? { signatory: plan.signatories[0].id } : {}),
  });
  return { uri: folder + encodeURI(new FileNames(taken).free(`don-doc-${slug}`)), text };
}
