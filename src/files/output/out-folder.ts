import { onceEach } from '../../memo.ts';
import type { Plan } from '../../plan/model.ts';
import { folderOf } from '../input/paths.ts';
import { type FileStore, fileIn } from './file-store.ts';
import { fileHash, type Owner, ownEnding, ownerOf } from './owner.ts';
import { sealOf } from './seal.ts';

/** A file of ours that lies in the folder. */
export interface FileThere {
  name: string;
  bytes: Uint8Array;
  /** As we left it. */
  untouched: boolean;
}

/**
 * The folder of generated files, for one run: what each plan's files are called there. A name that another plan's file
 * has, or takes in the same run, is not taken: the plan's own name then has an ending that follows from the plan alone.
 */
export class OutFolder {
  private readonly taken = new Map<string, Owner>();

  constructor(
    readonly store: FileStore,
    /** Address. */
    readonly folder: string,
  ) {}

  async forPlan(plan: Pick<Plan, 'agency' | 'source'>): Promise<PlanFiles> {
    const owner = ownerOf(plan, this.folder);
    return new PlanFiles(this, owner, await this.neighbours(plan.source.uri));
  }

  /** Takes a name for a plan; false where another plan has taken it in this run. */
  take(name: string, owner: Owner): boolean {
    const other = this.taken.get(name);
    if (other && (other.file !== owner.file || other.agency !== owner.agency)) return false;
    this.taken.set(name, owner);
    return true;
  }

  /** Undefined where there is none, or none that can be read. */
  read(name: string): Promise<Uint8Array | undefined> {
    return this.store.read(fileIn(this.folder, name)).catch(() => undefined);
  }

  /** The other plans' files beside a plan, as owners name them. */
  private async neighbours(plan: string): Promise<Set<string>> {
    const folder = folderOf(plan);
    const entries = await this.store.list(folder).catch(() => []);
    return new Set(entries.map(({ name }) => fileHash(fileIn(folder, name), this.folder)));
  }
}

/** The files of one plan in the folder. */
export class PlanFiles {
  /** What a file is called here; always the same for the same name. */
  readonly nameOf = onceEach((name: string) => this.choose(name));

  constructor(
    private readonly out: OutFolder,
    readonly owner: Owner,
    private readonly neighbours: ReadonlySet<string>,
  ) {}

  /** What the file of that name held before, if it was this plan's. */
  async previous(name: string): Promise<Uint8Array | undefined> {
    const called = await this.nameOf(name);
    const bytes = await this.out.read(called);
    const seal = bytes && (await sealOf(called, bytes));
    return !seal || this.isOwn(seal.owner) ? bytes : undefined;
  }

  /** Files of this plan that lie in the folder and whose names the test takes. */
  async there(test: (name: string) => boolean): Promise<FileThere[]> {
    const entries = await this.out.store.list(this.out.folder).catch(() => []);
    const found: FileThere[] = [];
    for (const { name, kind } of entries) {
      if (kind !== 'file' || !test(this.withoutEnding(name))) continue;
      const bytes = await this.out.read(name);
      const seal = bytes && (await sealOf(name, bytes));
      if (bytes && seal && this.isOwn(seal.owner)) found.push({ name, bytes, untouched: seal.holds });
    }
    return found;
  }

  /** A name of this folder as it is for a plan that is alone in it. */
  withoutEnding(name: string): string {
    return name.replace(`-${ownEnding(this.owner)}.`, '.');
  }

  /** The name with an ending that no other plan's has. */
  ownName(name: string): string {
    return this.withoutEnding(name).replace(/(?=\.[^.]*$|$)/u, `-${ownEnding(this.owner)}`);
  }

  private async choose(name: string): Promise<string> {
    const own = this.ownName(name);
    // Once it is called so it stays so.
    const called = (await this.belongsTo(own, (seal) => this.isOwn(seal))) ? own : name;
    const others = await this.belongsTo(called, (seal) => !this.isOwn(seal));
    if (!others && this.out.take(called, this.owner)) return called;
    this.out.take(own, this.owner);
    return own;
  }

  private async belongsTo(name: string, whose: (owner: Owner) => boolean): Promise<boolean> {
    const bytes = await this.out.read(name);
    const seal = bytes && (await sealOf(name, bytes));
    return seal !== undefined && whose(seal.owner);
  }

  /**
   * Written for the same plan: from the same file, or for the same agency from a file that is no longer there, since
   * files are renamed.
   */
  isOwn({ agency, file }: Owner): boolean {
    if (file === this.owner.file) return true;
    return agency === this.owner.agency && !this.neighbours.has(file);
  }
}
