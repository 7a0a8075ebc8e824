import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { IsoDay } from '../../deadline/index.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { dashboardOf } from '../../panes/dashboard.ts';
import { standingOn } from '../../report/index.ts';
import { type DashboardParams, type DashboardResult, dashboardRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';
import { atHandFor, yearFilesOf } from './plan-of.ts';

/** Answers `mtcl/dashboard`. */
export function onDashboard(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, dashboardRequest, (params: DashboardParams, token: CancellationToken) =>
    dashboardFor(params, shared, todayInVietnam(), token),
  );
}

export async function dashboardFor(
  params: DashboardParams,
  shared: MtclSharedCoreServices,
  today: IsoDay,
  cancelToken?: CancellationToken,
): Promise<DashboardResult> {
  const found = await yearFilesOf(params, shared, cancelToken);
  if (!found) return { entry: params.uri, today, notice: texts().notLoaded };
  const entry = found.entry.uri.toString();
  const { Plans } = shared.workspace;
  const plan = Plans.wholePlanOf(found.entry);
  if (!plan) return { entry, today, notice: texts().noPlan };
  const { report, plan: whole } = standingOn(plan, params.day ?? today, atHandFor(plan, Plans));
  return { entry, today, dashboard: dashboardOf(whole, report, texts(), params.unit) };
}
