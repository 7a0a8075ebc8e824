import { type AstNode, type FileSystemProvider, type LangiumDocument, type URI, UriUtils } from 'langium';
import { InputError } from '../../files/input/input-error.ts';
import { pathProblem } from '../../files/input/paths.ts';
import { caseless } from '../../fold.ts';
import { isMtclFile, type Use } from '../generated/ast.ts';
import { textLiteral } from '../lexer/text-token.ts';
import type { MtclDocuments } from '../services/documents.ts';
import type { Needing } from '../services/needs.ts';
import { type DocumentPlaces, isMtclPath } from '../services/places.ts';
import { nameMeant } from './file-names.ts';

interface LocatedFile {
  uri: URI;
  /** As it would be written. */
  path: string;
}

interface UsedFiles {
  documents: LangiumDocument[];
  /** When that was found, see {@link MtclImports.age}. */
  age: number;
}

/** Which files belong together: a file and all that it uses, directly or through others. */
export class MtclImports {
  private readonly documents: MtclDocuments;
  private readonly places: DocumentPlaces;
  private readonly files: FileSystemProvider;
  /** Files that are there and were not opened. */
  private readonly refused = new Map<string, InputError>();
  /** Files that are called otherwise on disk than where they are used, by the address as it is written there. */
  private readonly located = new Map<string, LocatedFile>();
  /** What a text uses, while no document comes or goes: asked for every file below every file. */
  private readonly used = new WeakMap<AstNode, UsedFiles>();
  private relocations = 0;
  /** Files that somebody deleted while they stand in the editor, which still has their text. */
  private readonly lost = new Set<string>();

  constructor(services: Needing<{ LangiumDocuments: MtclDocuments; Places: DocumentPlaces }>) {
    this.files = services.workspace.FileSystemProvider;
    this.documents = services.workspace.LangiumDocuments;
    this.places = services.workspace.Places;
  }

  /** The file a `dùng` names, relative to the file that holds it, as it is called; undefined for an empty name. */
  target(use: Use, document: LangiumDocument): URI | undefined {
    const written = addressOf(use, document);
    return written && (this.located.get(written.toString())?.uri ?? written);
  }

  /** Why the file that a `dùng` names is not opened: where it leads, or what it turned out to be. */
  problemOf(use: Use, document: LangiumDocument): InputError | undefined {
    const path = pathOf(use);
    const problem = path ? pathProblem(path) : undefined;
    if (problem) return new InputError(problem);
    const uri = this.target(use, document);
    return uri && this.refusal(uri);
  }

  /** Why a file that is there is not opened, where it is not. */
  refusal(uri: URI): InputError | undefined {
    return this.places.isOpen(uri) ? undefined : this.refused.get(uri.toString());
  }

  /** Takes down how the reading of a used file ended. */
  wasRead(uri: URI, error?: unknown): void {
    if (error instanceof InputError) this.refused.set(uri.toString(), error);
    else this.refused.delete(uri.toString());
  }

  /** Takes down that a file was deleted, or is there again. */
  wasDeleted(uri: URI, deleted: boolean): void {
    if (deleted) this.lost.add(uri.toString());
    else this.lost.delete(uri.toString());
  }

  /** Only the editor has its text. */
  isLost(uri: URI): boolean {
    return this.lost.has(uri.toString()) && this.places.isOpen(uri);
  }

  /** The path to a used file as it should be written, where it is written otherwise. */
  properPath(use: Use, document: LangiumDocument): string | undefined {
    const written = addressOf(use, document);
    return written && this.located.get(written.toString())?.path;
  }

  /**
   * Looks for the files that a file uses and that are not loaded, under the names that the disk has for them. `listed`
   * keeps the names of folders while many files are looked for.
   */
  async locate(document: LangiumDocument, listed: Map<string, Promise<string[]>>): Promise<void> {
    const root = document.parseResult.value;
    if (!isMtclFile(root) || !this.places.mayHaveFile(document.uri)) return;
    for (const use of root.uses) {
      const written = addressOf(use, document);
      if (!written) continue;
      const known = this.located.get(written.toString());
      if (this.documents.hasDocument(written)) this.relocate(written);
      else if (!known || !this.documents.hasDocument(known.uri)) {
        const found = await this.find(pathOf(use), UriUtils.dirname(document.uri), listed);
        if (found && found.uri.toString() !== written.toString()) this.relocate(written, found);
        else this.relocate(written);
      }
    }
  }

  private relocate(written: URI, found?: LocatedFile): void {
    const key = written.toString();
    if (found) this.located.set(key, found);
    else if (!this.located.delete(key)) return;
    this.relocations++;
  }

  /** Whether a file that is missing where it is used may be one of these, whose names are folded. */
  mayBeMissed(use: Use, document: LangiumDocument, folded: ReadonlySet<string>): boolean {
    const written = addressOf(use, document);
    return written !== undefined && folded.has(caseless(written.path));
  }

  /** Undefined where it is not there. */
  private async find(
    path: string,
    folder: URI,
    listed: Map<string, Promise<string[]>>,
  ): Promise<LocatedFile | undefined> {
    let at = folder;
    const names: string[] = [];
    for (const name of path.split('/')) {
      if (name === '.' || name === '') continue;
      if (name === '..') {
        at = UriUtils.dirname(at);
        names.push(name);
        continue;
      }
      const found = nameMeant(name, await this.namesIn(at, listed));
      if (found === undefined) return undefined;
      at = UriUtils.joinPath(at, found);
      names.push(found);
    }
    return { uri: at, path: names.join('/') };
  }

  private namesIn(folder: URI, listed: Map<string, Promise<string[]>>): Promise<string[]> {
    const key = folder.toString();
    const known = listed.get(key);
    if (known) return known;
    // A file that is open is there, saved or not.
    const open = this.documents.all
      .filter(({ uri }) => this.places.isOpen(uri) && UriUtils.equals(UriUtils.dirname(uri), folder))
      .map(({ uri }) => UriUtils.basename(uri))
      .toArray();
    const names = this.files.readDirectory(folder).then(
      (entries) => [...entries.map(({ uri }) => UriUtils.basename(uri)), ...open],
      // No such folder, or one that may not be looked into.
      () => open,
    );
    listed.set(key, names);
    return names;
  }

  /** Direct uses of a file, with their targets; a view of an earlier text uses none: they would be today's. */
  usesOf(document: LangiumDocument): { use: Use; uri: URI | undefined }[] {
    const root = document.parseResult.value;
    if (!isMtclFile(root) || this.places.isView(document.uri)) return [];
    return root.uses.map((use) => ({ use, uri: this.target(use, document) }));
  }

  /** The file and all loaded files it uses, itself first, each once. */
  closure(document: LangiumDocument): LangiumDocument[] {
    return [...this.reachedFrom([document])];
  }

  /** Some files and all loaded files that they use. */
  reachedFrom(documents: Iterable<LangiumDocument>): Set<LangiumDocument> {
    const found = new Set(documents);
    for (const current of found) for (const used of this.usedBy(current)) found.add(used);
    return found;
  }

  /** The loaded files that a file uses itself. */
  usedBy(document: LangiumDocument): readonly LangiumDocument[] {
    if (this.places.isView(document.uri)) return [];
    const root = document.parseResult.value;
    const known = this.used.get(root);
    if (known?.age === this.age) return known.documents;
    const documents = this.usesOf(document).flatMap(({ uri }) => (uri && this.documents.getDocument(uri)) || []);
    this.used.set(root, { documents, age: this.age });
    return documents;
  }

  /** Grows with everything that may lead a `dùng` to another document. */
  private get age(): number {
    return this.documents.changes + this.relocations;
  }
}

/** What a `dùng` says, with its ending. */
function pathOf({ path }: Use): string {
  const written = textLiteral(path ?? '')
    .raw.trim()
    .replaceAll('\\', '/');
  return !written || isMtclPath(written) ? written : `${written}.mtcl`;
}

function addressOf(use: Use, document: LangiumDocument): URI | undefined {
  const path = pathOf(use).normalize('NFC');
  return path && !pathProblem(path) ? UriUtils.resolvePath(UriUtils.dirname(document.uri), path) : undefined;
}
