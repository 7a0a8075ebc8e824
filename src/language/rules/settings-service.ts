import { type FileSystemProvider, type LangiumDocument, type URI, UriUtils, WorkspaceCache } from 'langium';
import type { IsoDay } from '../../deadline/index.ts';
import type { RuleCode } from '../../rules/catalogue.ts';
import { ruleLines } from '../../rules/documentation.ts';
import { levels, NO_SETTINGS, type ReadSettings, type RuleSettings, readSettings } from '../../rules/settings.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';

export const PROJECT_FILE = 'mtcl.json';

/** How many folders up a project file is looked for: a plan in a subfolder of the year still finds it. */
const LEVELS_UP = 8;

/** What a person has set for the rules: the nearest `mtcl.json`, and below it the editor's settings. */
export class RuleSettingsService {
  /** The day of the check; without it nothing is compared with today. */
  today?: IsoDay;
  /** Address of the page that explains the rules, without the anchor. */
  page?: string;
  /** Strengths from the editor; `mtcl.json` goes before them. */
  private editor: RuleSettings['rules'] = {};
  private readonly files: WorkspaceCache<string, ReadSettings>;
  private readonly fileSystem: FileSystemProvider;
  private lines?: Map<string, number>;

  constructor(services: MtclSharedCoreServices) {
    this.files = new WorkspaceCache(services);
    this.fileSystem = services.workspace.FileSystemProvider;
  }

  /** Takes over the editor's setting `mtcl.rules`; true where it differs from before. */
  useEditorSetting(value: unknown): boolean {
    const before = JSON.stringify(this.editor);
    this.editor = levels(value, []);
    return JSON.stringify(this.editor) !== before;
  }

  /** Forgets the project files: one of them has changed. */
  reload(): void {
    this.files.clear();
  }

  settingsOf(document: LangiumDocument): RuleSettings {
    const { settings } = this.projectOf(document);
    return { rules: { ...this.editor, ...settings.rules }, tables: settings.tables };
  }

  /** The nearest project file, with what is wrong in it. */
  projectOf(document: LangiumDocument): ReadSettings {
    const folder = UriUtils.dirname(document.uri);
    return this.files.get(folder.toString(), () => this.read(folder));
  }

  /** Where a rule is explained: in a file at its line, on a site at its heading. */
  linkOf(code: RuleCode): string | undefined {
    if (!this.page) return undefined;
    if (!this.page.startsWith('file:')) return `${this.page}#${code.toLowerCase()}`;
    this.lines ??= ruleLines();
    return `${this.page}#L${this.lines.get(code) ?? 1}`;
  }

  private read(start: URI): ReadSettings {
    let folder = start;
    for (let i = 0; i < LEVELS_UP; i++) {
      const text = this.textOf(UriUtils.joinPath(folder, PROJECT_FILE));
      if (text !== undefined) return readSettings(text);
      const parent = UriUtils.dirname(folder);
      if (parent.toString() === folder.toString()) break;
      folder = parent;
    }
    return { settings: NO_SETTINGS, problems: [] };
  }

  private textOf(uri: URI): string | undefined {
    try {
      return this.fileSystem.existsSync(uri) ? this.fileSystem.readFileSync(uri) : undefined;
    } catch {
      // Not readable: as if it were not there; the plan is checked with the usual strengths.
      return undefined;
    }
  }
}
