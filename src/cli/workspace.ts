/** Loads files for a command: the files named, all they use, their diagnostics and their plans. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LangiumDocument } from 'langium';
import { URI } from 'langium';
import type { CodeAction } from 'vscode-languageserver-types';
import type { IsoDay } from '../deadline/index.ts';
import { todayInVietnam } from '../deadline/today.ts';
import { documentOf, documentPlaces } from '../document/documents.ts';
import { InputError, type InputGate } from '../files/input/index.ts';
import type { FileStore } from '../files/output/file-store.ts';
import { filesAtOnce, nodeFiles } from '../files/output/node-files.ts';
import { fixesOfFinding } from '../language/fixes/finding-fixes.ts';
import { diagnosticsOf, type FileDiagnostic } from '../language/rules/issuing.ts';
import { type JudgedDocument, judged } from '../language/rules/readiness.ts';
import { createMtclServices } from '../language/services/module.ts';
import { isMtclPath } from '../language/services/places.ts';
import type { MtclCoreServices, MtclSharedCoreServices } from '../language/services/types.ts';
import { agencyKey } from '../plan/agency-key.ts';
import { hasWork } from '../plan/has-work.ts';
import type { Plan } from '../plan/model.ts';
import type { Mode } from '../rules/settings.ts';
import { textLine } from './findings/formats.ts';
import { rowsOf } from './findings/rows.ts';
import { groupsOf } from './folder/groups.ts';
import { CliError } from './messages.ts';
import { rulesPage } from './rules-page.ts';

export interface LoadedFile {
  /** As the user wrote it, or as found in a folder. */
  path: string;
  document: LangiumDocument;
}

export interface LoadedPlan {
  path: string;
  document: LangiumDocument;
  plan: Plan;
  /** Its own file and all that it uses. */
  files: LangiumDocument[];
}

/**
 * Services over the files of this machine, with that day as today.
 * @param paths What a command was given: files may be read from the folder that holds all of it.
 */
export async function servicesFor(
  paths: string[],
  on: IsoDay,
  files: FileStore = nodeFiles,
): Promise<{ shared: MtclSharedCoreServices; mtcl: MtclCoreServices }> {
  const { shared, mtcl } = createMtclServices({
    files,
    common: pathToFileURL(await commonFolder(paths)).href,
  });
  shared.workspace.RuleSettings.today = on;
  shared.workspace.Plans.readsOnce = true;
  shared.workspace.RuleSettings.page = rulesPage();
  return { shared, mtcl };
}

export class Workspace {
  private constructor(
    private readonly shared: MtclSharedCoreServices,
    /** Of the language itself. */
    readonly services: MtclCoreServices,
    /** The files named on the command line. */
    readonly files: LoadedFile[],
    private readonly withBeside = false,
  ) {}

  /**
   * Reads and checks the files as of a day. Throws a CliError where a path is not there or no `.mtcl` file.
   * @param files What `filesOf` the paths has found, where that is known already.
   */
  static async load(paths: string[], on: IsoDay = todayInVietnam(), files?: readonly string[]): Promise<Workspace> {
    const services = await servicesFor(paths, on);
    services.shared.workspace.Plans.acrossPlans = true;
    return Workspace.open(services, files ?? (await filesOf(paths)), paths);
  }

  /**
   * The same with the files beside each named one that use it, or that it uses: whoever names the plan of the year means
   * the year, and what was done of it is recorded in another file.
   */
  static async loadYear(paths: string[], on: IsoDay = todayInVietnam()): Promise<Workspace> {
    const services = await servicesFor(paths, on);
    services.shared.workspace.Plans.acrossPlans = true;
    const named = await filesOf(paths);
    const beside = (await Promise.all(paths.map(filesBeside))).flat();
    const known = new Set(named.map((path) => resolve(path)));
    const others = [...new Set(beside)].filter((path) => !known.has(resolve(path)));
    // A folder holds other years and other agencies as well.
    const groups = others.length > 0 ? await groupsOf([...named, ...others], filesAtOnce) : [];
    const together = groups.filter((group) => group.some((path) => known.has(resolve(path))));
    const more = together.flat().filter((path) => !known.has(resolve(path)));
    const { shared, services: mtcl, files } = await Workspace.open(services, [...named, ...more], paths);
    return new Workspace(shared, mtcl, files.slice(0, named.length), more.length > 0);
  }

  /** Reads and checks some files. @param paths As they were named, themselves or the folders that hold them. */
  static async open(
    { shared, mtcl }: Awaited<ReturnType<typeof servicesFor>>,
    unique: readonly string[],
    paths: readonly string[],
  ): Promise<Workspace> {
    const files: LoadedFile[] = [];
    for (const path of unique) {
      const uri = URI.file(resolve(path));
      const document = await shared.workspace.LangiumDocuments.getOrCreateDocument(uri).catch((error) => {
        const named = paths.includes(path);
        const unopened = named ? undefined : shared.workspace.DocumentBuilder.unopened(uri, error);
        if (unopened) return unopened;
        if (error instanceof InputError) throw new CliError(`Không mở «${path}»: ${error.words.vi}.`);
        throw new CliError(`Không đọc được «${path}»: ${error.message}`);
      });
      files.push({ path, document });
    }
    await shared.workspace.DocumentBuilder.build(
      files.map(({ document }) => document),
      { validation: true },
    );
    // Files reached through `dùng` are loaded by now, but only linked: check them as well.
    await shared.workspace.DocumentBuilder.build(shared.workspace.LangiumDocuments.all.toArray(), { validation: true });
    return new Workspace(shared, mtcl, files);
  }

  /** Forgets the files, so that others can be opened with the same services. */
  async close(): Promise<void> {
    const { DocumentBuilder } = this.shared.workspace;
    await DocumentBuilder.update(
      [],
      this.documents().map(({ uri }) => uri),
    );
  }

  /** Through which the files are read that the plans name. */
  get inputs(): InputGate {
    return this.shared.workspace.Inputs;
  }

  /** The files named and those they use; not what was read beside them. */
  documents(): LangiumDocument[] {
    const { LangiumDocuments, Plans } = this.shared.workspace;
    if (!this.withBeside) return LangiumDocuments.all.toArray();
    return [...new Set(this.files.flatMap(({ document }) => Plans.filesOf(document)))];
  }

  /** All findings, as strong as they are while drafting or when the final document is made. */
  diagnostics(mode: Mode = 'draft'): FileDiagnostic[] {
    return diagnosticsOf(this.documents(), mode, this.shared);
  }

  /** What can be done about a finding. */
  fixesOf({ document, diagnostic }: FileDiagnostic): CodeAction[] {
    return fixesOfFinding(diagnostic, document, this.services);
  }

  /** The plan's documents, each with what stands in the way of issuing it. */
  judged({ plan, files }: LoadedPlan, atHand: Plan[]): JudgedDocument[] {
    const named = this.files.map(({ document }) => document.uri.toString());
    const made = documentPlaces(plan, named).map((written) => ({ written, document: documentOf(written, atHand) }));
    return judged(plan, made, files, this.shared);
  }

  /** The plan of each named file that holds or uses one; a file that another named file uses counts with that one. */
  plans(): LoadedPlan[] {
    const { Plans } = this.shared.workspace;
    return this.files
      .filter(
        ({ document }) =>
          !this.files.some((other) => other.document !== document && Plans.filesOf(other.document).includes(document)),
      )
      .flatMap(({ path, document }) => {
        const plan = Plans.planOf(document);
        return plan ? [{ path, document, plan, files: Plans.filesOf(document) }] : [];
      });
  }

  /**
   * Each plan once, with all that the files say that use it: what is due, what is done does not depend on one of them.
   * What a letter or minutes beside the plan say of its year is no plan besides.
   */
  wholePlans(): Plan[] {
    const { Plans } = this.shared.workspace;
    const plans = [...new Set(this.requirePlans().map(({ document, plan }) => Plans.wholePlanOf(document) ?? plan))];
    const years = new Set(plans.filter(hasWork).map(yearKey));
    return plans.filter((plan) => hasWork(plan) || !years.has(yearKey(plan)));
  }

  /** The plans, at least one. Throws a CliError where the files hold none. */
  requirePlans(): LoadedPlan[] {
    const plans = this.plans();
    if (plans.length > 0) return plans;
    const words = 'Các tệp này chưa có kế hoạch năm: hãy thêm một dòng như «kế hoạch năm 2027 của …».';
    // A file that could not be read as text has none either, and that is what is to be said.
    const error = rowsOf(this.diagnostics()).find(({ severity }) => severity === 'error');
    throw new CliError(error ? `${words}\nLỗi đầu tiên trong các tệp: ${textLine(error)}` : words);
  }
}

function yearKey({ agency, year }: Plan): string {
  return `${agencyKey(agency)} ${year}`;
}

/** The folder that all paths share. */
export async function commonFolder(paths: string[]): Promise<string> {
  const folders = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => undefined);
      return found?.isDirectory() ? resolve(path) : dirname(resolve(path));
    }),
  );
  return folders.reduce((shared, folder) => {
    let common = shared;
    while (relative(common, folder).split(sep)[0] === '..' && dirname(common) !== common) common = dirname(common);
    return common;
  });
}

/** The files named and those in the folders named, each once. */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const found = (await Promise.all(paths.map(filesAt))).flat();
  return [...new Map(found.map((path) => [resolve(path), path])).values()];
}

/** A file, or all `.mtcl` files in a folder and below it. */
async function filesAt(written: string): Promise<string[]> {
  const path = await pathMeant(written);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new CliError(`Không tìm thấy «${path}». Hãy kiểm tra lại tên tệp và thư mục.`);
    throw new CliError(`Không mở được «${path}»: ${error.message}`);
  });
  if (!found.isDirectory()) {
    if (!isMtclPath(path)) throw new CliError(`«${path}» không phải tệp .mtcl.`);
    return [path];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isMtclPath(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](node_modules|\.git)[\\/]/.test(file))
    .sort();
  if (files.length === 0) throw new CliError(`Thư mục «${path}» không có tệp .mtcl nào.`);
  return files;
}

/** The `.mtcl` files in the folder of a file; of a folder none: all of it is read anyway. */
export async function filesBeside(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return [];
  const folder = dirname(path);
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return names.filter((entry) => entry.isFile() && isMtclPath(entry.name)).map(({ name }) => join(folder, name));
}

/** What is there under the name as typed, or under the same letters put together otherwise. */
async function pathMeant(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch((): string[] => []);
  const composed = basename(path).normalize('NFC');
  const found = names.includes(basename(path)) ? undefined : names.find((name) => name.normalize('NFC') === composed);
  return found === undefined ? path : join(dirname(path), found);
}
