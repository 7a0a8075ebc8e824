/**
 * The one gate for files that the product reads because a text names them, or because a person does.
 * Regular files of bounded size; those that a text names lie in its project. Nothing here ever waits for a device.
 */
import { type FileStore, fileBeside, fileIn } from '../output/file-store.ts';
import { InputError } from './input-error.ts';
import { MOST_SETTINGS } from './limits.ts';
import { folderOf, liesIn, pathProblem } from './paths.ts';

/** The file that marks the folder of a project. */
export const PROJECT_FILE = 'mtcl.json';

/** How many folders up it is looked for: a plan in a subfolder of the year still finds it. */
export const LEVELS_UP = 8;

/** Where the texts come from. */
export interface InputPlaces {
  /** Folders that are open in the editor. */
  folders?: () => string[];
  /** On the command line: the folder that all files given share. */
  common?: string;
  /** False where the person has not said that the folder may be trusted. */
  trusted?: () => boolean;
}

/** A file that may be read. */
interface Found {
  /** Address with all links resolved. */
  real: string;
  /** The same as long as the file is the same. */
  stamp: string;
}

export class InputGate {
  /** Of files already judged: what they were then, and what was wrong. */
  private readonly judged = new Map<string, { stamp: string; problem?: unknown }>();

  constructor(
    private readonly files: FileStore,
    private readonly places: InputPlaces = {},
  ) {}

  /**
   * Reads a file that a text names. Throws an InputError.
   * @param from Address of the file whose text it is.
   * @param most Size in bytes.
   */
  async readNamed(from: string, path: string, most: number): Promise<Uint8Array> {
    const { real } = await this.find(from, path, most);
    return readChosen(this.files, real, most);
  }

  /** As `readNamed`, for a judgement on the content that throws: the file is read again only when it has changed. */
  async judgeNamed(
    from: string,
    path: string,
    most: number,
    kind: string,
    judge: (bytes: Uint8Array) => void,
  ): Promise<void> {
    const { real, stamp } = await this.find(from, path, most);
    const key = `${kind} ${real}`;
    let verdict = this.judged.get(key);
    if (verdict?.stamp !== stamp) {
      const bytes = await readChosen(this.files, real, most);
      verdict = { stamp };
      try {
        judge(bytes);
      } catch (problem) {
        verdict.problem = problem;
      }
      if (this.judged.size >= MOST_JUDGED) this.judged.clear();
      this.judged.set(key, verdict);
    }
    if (verdict.problem !== undefined) throw verdict.problem;
  }

  /** Reads the settings file of a folder; undefined where it has none. Throws an InputError. */
  async readSettings(folder: string): Promise<Uint8Array | undefined> {
    const address = fileIn(folder, PROJECT_FILE);
    const look = await this.files.look(address).catch((cause) => {
      throw new InputError('unreadable', { cause });
    });
    if (!look) return undefined;
    if (look.kind !== 'file') throw new InputError('notRegular');
    // A link may share the settings of a project, and leads nowhere else.
    if (look.real !== address && !liesIn(look.real, await this.realOf(await this.projectOf(address)))) {
      throw new InputError('outside');
    }
    return readChosen(this.files, look.real, MOST_SETTINGS);
  }

  /** The folder in which files lie that this file may name. */
  async projectOf(from: string): Promise<string> {
    const open = this.places.folders?.().filter((folder) => liesIn(from, folder)) ?? [];
    if (open.length > 0) return open.reduce((a, b) => (a.length <= b.length ? a : b));
    const own = folderOf(from);
    let folder = own;
    for (let i = 0; i < LEVELS_UP; i++) {
      const look = await this.files.look(fileIn(folder, PROJECT_FILE)).catch(() => undefined);
      if (look?.kind === 'file') return folder;
      const parent = folderOf(folder);
      if (parent === folder) break;
      folder = parent;
    }
    const { common } = this.places;
    return common !== undefined && liesIn(from, common) ? common : own;
  }

  private async find(from: string, path: string, most: number): Promise<Found> {
    const problem = pathProblem(path);
    if (problem) throw new InputError(problem);
    const project = await this.projectOf(from);
    const address = fileBeside(from, path);
    if (!liesIn(address, project)) throw new InputError('outside');
    if (this.places.trusted?.() === false) throw new InputError('untrusted');
    const look = await this.look(address);
    if (look.real !== address && !liesIn(look.real, await this.realOf(project))) throw new InputError('outside');
    if (look.kind !== 'file') throw new InputError('notRegular');
    if (look.size > most) throw new InputError('tooLarge', { most });
    return { real: look.real, stamp: `${look.size} ${look.changed}` };
  }

  private async realOf(folder: string): Promise<string> {
    return (await this.files.look(folder).catch(() => undefined))?.real ?? folder;
  }

  private async look(address: string) {
    const look = await this.files.look(address).catch((cause) => {
      throw new InputError('unreadable', { cause });
    });
    if (!look) throw new InputError('missing');
    return look;
  }
}

const MOST_JUDGED = 200;

/** Reads a file that a person has chosen, wherever it lies: regular and of bounded size. Throws an InputError. */
export async function readChosen(files: FileStore, uri: string, most: number): Promise<Uint8Array> {
  const bytes = await files.read(uri, most).catch((cause) => {
    throw cause instanceof InputError ? cause : new InputError('unreadable', { cause });
  });
  if (!bytes) throw new InputError('missing');
  return new Uint8Array(bytes);
}
