import { type LangiumDocument, TextDocument, type URI, UriUtils } from 'langium';
import type { Location } from 'vscode-languageserver-types';
import type { IsoDay } from '../../deadline/index.ts';
import { InputError, type InputGate, LEVELS_UP, PROJECT_FILE } from '../../files/input/index.ts';
import type { RuleCode } from '../../rules/catalogue.ts';
import { ruleLines } from '../../rules/documentation.ts';
import { levels, readSettings } from '../../rules/project-file.ts';
import { NO_SETTINGS, type RuleSettings } from '../../rules/settings.ts';
import { textOf } from '../services/file-system.ts';
import type { Needing } from '../services/needs.ts';

export { PROJECT_FILE };

/** What the nearest project file says, and what in it has no effect, at its place in that file. */
export interface ReadProject {
  settings: RuleSettings;
  problems: { message: string; location: Location }[];
}

const NOTHING_SET: ReadProject = { settings: NO_SETTINGS, problems: [] };

/** What a person has set for the rules: the nearest `mtcl.json`, and below it the editor's settings. */
export class RuleSettingsService {
  /** The day of the check; without it nothing is compared with today. */
  today?: IsoDay;
  /** Address of the page that explains the rules, without the anchor. */
  page?: string;
  /** Another extension of the editor checks the spelling: that rule is off where nobody has set its strength. */
  spelledElsewhere = false;
  /** Strengths from the editor; `mtcl.json` goes before them. */
  private editor: RuleSettings['rules'] = {};
  /** By folder of the files that ask. */
  private readonly projects = new Map<string, ReadProject>();
  /** Folders for which nothing has changed since they were read. */
  private readonly upToDate = new Set<string>();
  private readonly inputs: InputGate;
  private lines?: Map<string, number>;

  constructor(services: Needing<{ Inputs: InputGate }>) {
    this.inputs = services.workspace.Inputs;
  }

  /** Takes over the editor's setting `mtcl.rules`; true where it differs from before. */
  useEditorSetting(value: unknown): boolean {
    const before = JSON.stringify(this.editor);
    this.editor = levels(value);
    return JSON.stringify(this.editor) !== before;
  }

  /** One of the project files has changed: all are read again before the next check. */
  reload(): void {
    this.upToDate.clear();
  }

  /** Reads the project files of documents that are about to be checked. */
  async prepare(documents: LangiumDocument[]): Promise<void> {
    const folders = new Map(documents.map(({ uri }) => UriUtils.dirname(uri)).map((uri) => [uri.toString(), uri]));
    const unread = [...folders].filter(([key]) => !this.upToDate.has(key));
    await Promise.all(
      unread.map(async ([key, folder]) => {
        this.upToDate.add(key);
        this.projects.set(key, await this.read(folder));
      }),
    );
  }

  settingsOf(document: LangiumDocument): RuleSettings {
    const { settings } = this.projectOf(document);
    const spelling: RuleSettings['rules'] = this.spelledElsewhere ? { MTCL528: 'off' } : {};
    return { rules: { ...spelling, ...this.editor, ...settings.rules }, tables: settings.tables };
  }

  /** The nearest project file, with what is wrong in it. */
  projectOf(document: LangiumDocument): ReadProject {
    return this.projects.get(UriUtils.dirname(document.uri).toString()) ?? NOTHING_SET;
  }

  /** Where a rule is explained: on a page of the editor; in a file, wherever it lies, at its line; on a site at its heading. */
  linkOf(code: RuleCode): string | undefined {
    if (!this.page) return undefined;
    if (this.page.startsWith('mtcl-rule:')) return `${this.page}${code}`;
    if (/^https?:/.test(this.page)) return `${this.page}#${code.toLowerCase()}`;
    this.lines ??= ruleLines();
    return `${this.page}#L${this.lines.get(code) ?? 1}`;
  }

  private async read(start: URI): Promise<ReadProject> {
    let folder = start;
    for (let i = 0; i < LEVELS_UP; i++) {
      const file = UriUtils.joinPath(folder, PROJECT_FILE);
      try {
        const bytes = await this.inputs.readSettings(folder.toString());
        if (bytes) return located(file, textOf(bytes));
      } catch (error) {
        // The plan is checked with the usual strengths.
        return unread(file, error);
      }
      const parent = UriUtils.dirname(folder);
      if (parent.toString() === folder.toString()) break;
      folder = parent;
    }
    return NOTHING_SET;
  }
}

function unread(file: URI, error: unknown): ReadProject {
  if (!(error instanceof InputError)) throw error;
  const message = `Tệp mtcl.json không có tác dụng: ${error.words.vi}.`;
  const start = { line: 0, character: 0 };
  return {
    settings: NO_SETTINGS,
    problems: [{ message, location: { uri: file.toString(), range: { start, end: start } } }],
  };
}

function located(file: URI, text: string): ReadProject {
  const { settings, problems } = readSettings(text);
  const document = TextDocument.create(file.toString(), 'json', 0, text);
  const range = (start: number, end: number) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  return {
    settings,
    problems: problems.map(({ message, start, end }) => ({
      message,
      location: { uri: file.toString(), range: range(start, end) },
    })),
  };
}
