import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { IsoDay } from '../../deadline/index.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { paneCalendar } from '../../panes/calendar.ts';
import { type CalendarParams, type CalendarResult, calendarRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';
import { yearFilesOf } from './plan-of.ts';

/** Answers `mtcl/calendar`. */
export function onCalendar(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, calendarRequest, (params: CalendarParams, token: CancellationToken) =>
    calendarFor(params, shared, todayInVietnam(), token),
  );
}

export async function calendarFor(
  params: CalendarParams,
  shared: MtclSharedCoreServices,
  today: IsoDay,
  cancelToken?: CancellationToken,
): Promise<CalendarResult> {
  const found = await yearFilesOf(params, shared, cancelToken);
  if (!found) return { entry: params.uri, today, notice: texts().notLoaded };
  const entry = found.entry.uri.toString();
  const plan = shared.workspace.Plans.wholePlanOf(found.entry);
  return plan
    ? { entry, today, calendar: paneCalendar(plan, today, texts()) }
    : { entry, today, notice: texts().noPlan };
}
