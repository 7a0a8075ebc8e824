import {
  commands,
  Disposable,
  type Uri,
  type ViewColumn,
  type WebviewPanel,
  type WebviewPanelOptions,
  window,
} from 'vscode';
import type { Extension, Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { showProblem } from '../notify.ts';
import { currentPlan } from '../views/current-plan.ts';
import { fileOf } from './pane.ts';

interface ShownPane extends Disposable {
  readonly panel: WebviewPanel;
  showFile(uri: string, asked: boolean, part?: string): void;
}

export interface PaneKind {
  /** As shown when it fails to start. */
  name: Feature['name'];
  /** Both the command and the kind of the panel: "mtcl.preview". */
  id: string;
  title(): string;
  column: ViewColumn;
  preserveFocus: boolean;
  /** `part`: what the command names besides the file, such as a document of the plan. */
  make(extension: Extension, panel: WebviewPanel, uri: string, part?: string): ShownPane;
}

const OPTIONS: WebviewPanelOptions = { enableFindWidget: true };

/** A command that opens one pane, which VS Code restores when the window is opened again. */
export function paneFeature({ name, id, title, column, preserveFocus, make }: PaneKind): Feature {
  return {
    name,
    activate(extension) {
      let pane: ShownPane | undefined;
      const keep = (panel: WebviewPanel, uri: string, part?: string) => {
        const made = make(extension, panel, uri, part);
        pane = made;
        panel.onDidDispose(() => {
          if (pane === made) pane = undefined;
        });
      };
      const show = (given?: Uri | string, more?: unknown) => {
        const uri = fileOf(given) ?? currentPlan(extension).result?.entry;
        // Menus hand over more than the file.
        const part = typeof more === 'string' ? more : undefined;
        if (!uri) return showProblem(messages().openFileFirst);
        if (!pane) {
          const panel = window.createWebviewPanel(id, title(), { viewColumn: column, preserveFocus }, OPTIONS);
          return keep(panel, uri, part);
        }
        pane.showFile(uri, true, part);
        pane.panel.reveal(undefined, preserveFocus);
      };
      return Disposable.from(
        commands.registerCommand(id, show),
        window.registerWebviewPanelSerializer(id, {
          async deserializeWebviewPanel(panel, state: { uri?: string } | undefined) {
            if (state?.uri && !pane) keep(panel, state.uri);
            else panel.dispose();
          },
        }),
        { dispose: () => pane?.dispose() },
      );
    },
  };
}
