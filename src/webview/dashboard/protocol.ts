/** What the dashboard's page and the extension say to each other. Types only. */
import type { DashboardResult } from '../../server/protocol.ts';

export type ToDashboard =
  /** Plans may have changed: ask again. */
  | { type: 'changed' }
  | { type: 'update'; result: DashboardResult | undefined }
  /** Another file is shown from now on. */
  | { type: 'file'; uri: string };

export type FromDashboard =
  | { type: 'ready' }
  /** `day` is left out for today. */
  | { type: 'pull'; day?: string; unit?: string }
  | { type: 'open' | 'record'; uri: string; line: number; character: number };

/** Kept by VS Code while the window is closed. */
export interface DashboardPageState {
  uri: string;
  /** The day looked at, ISO; today where it is left out. */
  day?: string;
  unit?: string;
  /** Cards whose tasks are unfolded. */
  open: string[];
}
