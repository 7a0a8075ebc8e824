import { ViewColumn } from 'vscode';
import { messages } from '../messages.ts';
import { paneFeature } from '../webview/pane-feature.ts';
import { DashboardPane } from './panel.ts';

/** "MTCL: Theo dõi mục tiêu": what was reached of each objective. */
export const dashboard = paneFeature({
  name: 'dashboard',
  id: 'mtcl.dashboard',
  title: () => messages().dashboardTitle,
  column: ViewColumn.Active,
  preserveFocus: false,
  make: (extension, panel, uri) => new DashboardPane(extension, panel, uri),
});
