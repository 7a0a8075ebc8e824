import { commands, type Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { onceFor } from '../../memo.ts';
import { type OutlineResult, outlineRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension } from '../feature.ts';
import { messages } from '../messages.ts';
import { showProblem } from '../notify.ts';
import { pickByName } from '../pick-by-name.ts';
import { fileOf, isPlanFile } from '../webview/pane.ts';
import { texts } from './texts.ts';

/** Changes that follow each other within this time are asked about once. */
const QUIET_MS = 400;
/** So long after the last change the documents of other files are looked at, too. */
const CALM_MS = 2500;
/** After a change nobody may have told of. */
const LOST_MS = 4000;

/** The plan that the views and the status bar show: that of the `.mtcl` file looked at last. */
export class CurrentPlan implements Disposable {
  private readonly changed = new EventEmitter<OutlineResult | undefined>();
  readonly onDidChange = this.changed.event;
  private readonly typed = new EventEmitter<void>();
  /** `isChecked` no longer holds. */
  readonly onDidType = this.typed.event;
  private readonly disposables: Disposable[] = [this.changed, this.typed];
  private uri: string | undefined;
  private timer: NodeJS.Timeout | undefined;
  private asked = 0;
  private held: OutlineResult | undefined;
  private checked = false;

  constructor(private readonly extension: Extension) {
    this.disposables.push(
      window.onDidChangeActiveTextEditor(() => this.follow()),
      extension.plansChanged(() => this.later()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isPlanFile(document)) this.outdated();
      }),
    );
    this.follow();
    void this.listen();
  }

  /** Undefined until the server has answered, and where no plan is there. */
  get result(): OutlineResult | undefined {
    return this.held;
  }

  /** Whether `result` tells of the files as they stand: not while what was typed is still being checked. */
  get isChecked(): boolean {
    return this.checked;
  }

  /**
   * The plan of the year that a command is about, by its outermost file: that of the given file, else of the one in
   * front, as the views show it. Of several that may be meant a person chooses. Undefined where there is none, which is
   * said, or where the choice was given up.
   */
  async yearPlan(given?: Uri | string): Promise<string | undefined> {
    const result = await this.of(fileOf(given));
    const text = messages();
    if (!result?.shown)
      return void showProblem(result?.notice ?? (this.uri ? text.serverStarting : text.openFileFirst));
    const { shown, choices } = result;
    if (!choices) return shown;
    const items = choices.map(({ uri, year, agency }) => ({
      label: texts().planOf(year, agency),
      description: Uri.parse(uri).path.replace(/^.*\//u, ''),
      uri,
    }));
    return (await pickByName(items, { placeHolder: texts().choosePlan }))?.uri;
  }

  /** The plan of a file as it is now, else the one that the views show. */
  async of(uri: string | undefined): Promise<OutlineResult | undefined> {
    return uri === undefined ? this.held : this.planOf(uri, false);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private follow(): void {
    const document = window.activeTextEditor?.document;
    if (!document || !isPlanFile(document)) return;
    // A plan that is being drafted takes the place of the year's once it is saved.
    if (document.isUntitled && this.held?.plan?.tasks.length && !this.held.shown?.startsWith('untitled:')) return;
    const uri = document.uri.toString();
    if (uri === this.uri) return;
    this.uri = uri;
    this.later();
  }

  private async listen(): Promise<void> {
    if (!(await this.extension.client.catch(() => undefined))) return;
    this.uri ??= await somePlan();
    this.later();
  }

  private outdated(): void {
    if (this.checked) {
      this.checked = false;
      this.typed.fire();
    }
    // The server says when it is done; should that get lost, it is asked.
    this.later(LOST_MS);
  }

  private later(quiet = QUIET_MS): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = setTimeout(() => void this.refresh(false), CALM_MS);
      void this.refresh(this.held !== undefined);
    }, quiet);
  }

  private async refresh(hasty: boolean): Promise<void> {
    this.uri ??= await somePlan();
    const { uri } = this;
    if (!uri) {
      this.checked = true;
      this.changed.fire(undefined);
      return;
    }
    this.asked += 1;
    const question = this.asked;
    const result = await this.planOf(uri, hasty);
    // A later question overtakes.
    if (question !== this.asked) return;
    this.held = result;
    this.checked = true;
    void commands.executeCommand('setContext', 'mtcl.planShown', result?.plan !== undefined);
    this.changed.fire(result);
  }

  /** A file without a plan, such as a new one, does not take away the plan shown so far. */
  private async planOf(uri: string, hasty: boolean): Promise<OutlineResult | undefined> {
    const result = await this.ask(uri, hasty);
    const shown = this.held?.plan ? this.held.shown : result?.plan ? undefined : await somePlan();
    if (result?.plan || !shown || shown === result?.entry) return result;
    return (await this.ask(shown, hasty)) ?? result;
  }

  private async ask(uri: string, hasty: boolean): Promise<OutlineResult | undefined> {
    try {
      return await request(this.extension, outlineRequest, { uri, entry: this.held?.entry, hasty });
    } catch {
      return undefined;
    }
  }
}

/** A file to begin with, before any is opened. */
async function somePlan(): Promise<string | undefined> {
  const [plan] = await workspace.findFiles('**/ke-hoach*.mtcl', '**/node_modules/**', 1);
  const [any] = plan ? [plan] : await workspace.findFiles('**/*.mtcl', '**/node_modules/**', 1);
  return any?.toString();
}

/** The one of this window; made by the first who asks. */
export const currentPlan = onceFor((extension: Extension): CurrentPlan => {
  const plan = new CurrentPlan(extension);
  extension.context.subscriptions.push(plan);
  return plan;
});
