import { ViewColumn } from 'vscode';
import { messages } from '../messages.ts';
import { paneFeature } from '../webview/pane-feature.ts';
import { PreviewPane } from './panel.ts';

/** "MTCL: Xem trước": the pages of the documents, beside the editor. */
export const preview = paneFeature({
  name: 'preview',
  id: 'mtcl.preview',
  title: () => messages().previewTitle,
  column: ViewColumn.Beside,
  preserveFocus: true,
  make: (extension, panel, uri, document) => new PreviewPane(extension, panel, uri, document),
});
