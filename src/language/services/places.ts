import {
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type TextDocumentProvider,
  type URI,
  UriUtils,
} from 'langium';

/** Whether a path names a file of the language; Windows writes the ending as it likes. */
export function isMtclPath(path: string): boolean {
  return path.toLowerCase().endsWith('.mtcl');
}

/** What editors show beside the work itself: earlier texts, other people's texts, output. */
const VIEW_SCHEMES: ReadonlySet<string> = new Set([
  'git',
  // What is about to be written (`extension/newplan/review.ts`).
  'mtcl-new',
  'gitfs',
  'gitlens',
  'svn',
  'hg',
  'scm',
  'pr',
  'review',
  'vscode-local-history',
  'timeline',
  'comment',
  'output',
  'debug',
  'walkthrough',
  'conflictresolution',
]);

/**
 * Where a document lies: in one of the open folders, elsewhere, or nowhere at all, like the views of earlier texts. An
 * editor decides with it what is known: the files of its folders, what is open, and what those use. Without an editor
 * all that was loaded stays.
 */
export class DocumentPlaces {
  private folders?: URI[];
  /** False while the person has not said that the folder may be trusted. */
  trusted = true;
  private readonly open?: TextDocumentProvider;

  constructor(services: LangiumSharedCoreServices) {
    this.open = services.workspace.TextDocuments;
  }

  /** The folders that are open in the editor. */
  setFolders(folders: URI[]): void {
    this.folders = folders;
  }

  /** Their addresses. */
  get folderAddresses(): string[] {
    return (this.folders ?? []).map(String);
  }

  get inEditor(): boolean {
    return this.folders !== undefined;
  }

  /** Stands in the editor, as it stands there. */
  isOpen(uri: URI): boolean {
    return this.open?.get(uri) !== undefined;
  }

  /**
   * A text to be looked at, of a diff or a history. Such texts are addressed by the file and, behind a question mark,
   * by which of its texts is meant.
   */
  isView({ scheme, query }: URI): boolean {
    if (scheme === 'file' || scheme === 'untitled') return false;
    if (this.folders?.some((folder) => folder.scheme === scheme)) return false;
    return VIEW_SCHEMES.has(scheme.toLowerCase()) || query !== '';
  }

  /** Whether there may be a file behind it. */
  mayHaveFile(uri: URI): boolean {
    return uri.scheme !== 'untitled' && !this.isView(uri);
  }

  /** Known for its own sake, whether anything uses it or not. */
  isKnown(uri: URI): boolean {
    return this.isOpen(uri) || (isMtclPath(uri.path) && (this.folders ?? []).some((folder) => lies(uri, folder)));
  }

  /** Of some documents those that are work, without the views of other texts. */
  works(documents: Iterable<LangiumDocument>): LangiumDocument[] {
    return [...documents].filter(({ uri }) => !this.isView(uri));
  }
}

/** In the folder or below it, where Langium looks for files too. */
function lies(uri: URI, folder: URI): boolean {
  const above = folder.toString().replace(/\/?$/, '/');
  if (!uri.toString().startsWith(above)) return false;
  const path = UriUtils.relative(folder, uri).split('/');
  return path.every((name) => !name.startsWith('.')) && path.slice(0, -1).every((name) => !SKIPPED.has(name));
}

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'out']);
