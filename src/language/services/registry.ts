import type { TextDocumentProvider } from 'langium';
import { DefaultServiceRegistry, type LangiumCoreServices, type LangiumSharedCoreServices, type URI } from 'langium';
import { isMtclPath } from './places.ts';

/** One language: whatever is loaded is written in it, wherever it lies and whatever it is called. */
export class MtclServiceRegistry extends DefaultServiceRegistry {
  private readonly open?: TextDocumentProvider;

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.open = services.workspace.TextDocuments;
  }

  /** Also of a document that was closed: that it was one of ours is known from its being loaded. */
  override getServices(_uri: URI): LangiumCoreServices {
    const [language] = this.all;
    if (!language) throw new Error('The language is not registered yet.');
    return language;
  }

  /** Whether a document is ours: opened in the language, or a file of it. */
  override hasServices(uri: URI): boolean {
    const languageId = this.open?.get(uri)?.languageId;
    if (languageId !== undefined && this.languageIdMap.has(languageId)) return true;
    return isMtclPath(uri.path);
  }
}
