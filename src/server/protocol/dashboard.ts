/** "Bảng theo dõi mục tiêu": what was reached of each objective up to a day. Types only. */
import type { Dashboard } from '../../panes/dashboard-model.ts';

export interface DashboardParams {
  /** A file of the plan. */
  uri: string;
  /** The entry file shown so far: kept where `uri` belongs to several plans. */
  entry?: string;
  /** The day to look at, ISO; today where it is left out. */
  day?: string;
  /** Only what this unit or role leads or coordinates, by its name in the file. */
  unit?: string;
}

export interface DashboardResult {
  entry: string;
  /** The day it is in Vietnam, ISO. */
  today: string;
  /** Missing where the file belongs to no plan: `notice` says why. */
  dashboard?: Dashboard;
  notice?: string;
}
