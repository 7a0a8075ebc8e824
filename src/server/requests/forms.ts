import { URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { IsoDay } from '../../deadline/model.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import { MOST_FILE, readChosen } from '../../files/input/index.ts';
import { SpokenError } from '../../files/spoken-error.ts';
import { formFileName, formsOf } from '../../forms/forms.ts';
import type { UnitForm } from '../../forms/model.ts';
import type { Host } from '../../generator/host.ts';
import { renderForm } from '../../generator/xlsx/index.ts';
import type { OfficeFile } from '../../import/reader/model.ts';
import { readOffice } from '../../import/reader/read-office.ts';
import { gather } from '../../language/records/gather.ts';
import { gatheredLines } from '../../language/records/gathered-words.ts';
import { recordEdits } from '../../language/records/record.ts';
import { planFolder, recordFiles, takenBeside } from '../../language/records/record-files.ts';
import { reminderFor } from '../../language/records/reminder.ts';
import { outcomeWords } from '../../language/records/subjects.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import type { Plan } from '../../plan/model.ts';
import {
  type FormsParams,
  type FormsResult,
  formsRequest,
  type GatherParams,
  type GatherResult,
  gatherRequest,
} from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { inLanguage } from '../support/language.ts';
import { texts } from '../support/texts.ts';
import { base64 } from './base64.ts';
import { planAt, resultOf } from './record.ts';

/** Answers `mtcl/forms`, `mtcl/gather`: nothing is written here. */
export function onForms(connection: Connection, shared: MtclSharedCoreServices, host: Host): void {
  answer(connection, formsRequest, (params: FormsParams) => formsFor(params, shared, todayInVietnam()));
  answer(connection, gatherRequest, (params: GatherParams) => gatheredFrom(params, shared, host, todayInVietnam()));
}

async function formsFor(params: FormsParams, shared: MtclSharedCoreServices, today: IsoDay): Promise<FormsResult> {
  const plan = await planAt(params, shared);
  if (typeof plan === 'string') return { periods: [], folder: '', files: [], notice: plan };
  const { period } = params;
  const frame = {
    periods: plan.reportPeriods.map(({ title, cutOff }) => ({ title, cutOff })),
    folder: planFolder(plan),
  };
  if (period === undefined) return { ...frame, files: [] };
  const forms = formsOrWhy(plan, today, period ?? undefined);
  if (typeof forms === 'string') return { ...frame, files: [], notice: forms };
  if (forms.length === 0) return { ...frame, files: [], notice: texts().noForms };
  const files: FormsResult['files'] = [];
  for (const form of forms) {
    files.push({ name: formFileName(plan, form, period ?? undefined), bytes: base64(await renderForm(form)) });
  }
  return { ...frame, files };
}

/** The forms, or in words why there are none. */
function formsOrWhy(plan: Plan, on: IsoDay, period?: string): UnitForm[] | string {
  try {
    return formsOf(plan, { on, period });
  } catch (error) {
    if (error instanceof SpokenError) return inLanguage(error.words);
    throw error;
  }
}

export async function gatheredFrom(
  params: GatherParams,
  shared: MtclSharedCoreServices,
  host: Host,
  today: IsoDay,
): Promise<GatherResult> {
  const plan = await planAt(params, shared);
  if (typeof plan === 'string') return { lines: [], count: 0, missing: [], edits: [], notice: plan };
  const period = params.period ?? undefined;
  const asked = formsOrWhy(plan, today, period);
  if (typeof asked === 'string') return { lines: [], count: 0, missing: [], edits: [], notice: asked };
  const files: { name: string; office: OfficeFile }[] = [];
  const unread: string[] = [];
  for (const source of params.sources) {
    const name = UriUtils.basename(URI.parse(source));
    try {
      const bytes = await readChosen(shared.workspace.Files, source, MOST_FILE);
      files.push({ name, office: await readOffice(bytes, host.convertOffice) });
    } catch (error) {
      // A file that cannot be read costs itself alone.
      if (!(error instanceof SpokenError)) throw error;
      unread.push(`«${name}»: ${error.message}`);
    }
  }
  const gathered = gather(plan, files, { today, expected: asked.map(({ unit }) => unit), period });
  gathered.strange.unshift(...unread);
  const around = recordFiles(plan, shared, await takenBeside(plan, shared));
  const recorded = recordEdits(plan, gathered.wanted, around);
  const refused = recorded.outcomes.filter(({ kind }) => kind === 'refused');
  const { missing } = gathered;
  return {
    ...resultOf(recorded),
    lines: [...gatheredLines(gathered), ...refused.map((outcome) => outcomeWords(plan, outcome))],
    count: recorded.outcomes.filter(({ kind }) => kind === 'recorded').length,
    missing: missing.map(({ title }) => title),
    ...(missing.length > 0 ? { letter: reminderFor(plan, { missing, asked, today, period }, around) } : {}),
  };
}
