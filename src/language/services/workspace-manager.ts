import {
  type BuildOptions,
  DefaultWorkspaceManager,
  delayNextTick,
  type LangiumDocument,
  type Stream,
  type URI,
} from 'langium';
import type { MtclDocumentBuilder } from '../references/document-builder.ts';
import type { DocumentPlaces } from './places.ts';
import type { MtclSharedCoreServices } from './types.ts';

/** Between two looks at what has been opened meanwhile. */
const FILES_AT_ONCE = 8;

/** Reads the folders at the start: a file that cannot be read is left out, and the others are there. */
export class MtclWorkspaceManager extends DefaultWorkspaceManager {
  /**
   * All is checked from the start. Langium would leave that to the first change; but files whose first build a change
   * cuts short go on with the options of that build, and would stay unchecked.
   */
  override initialBuildOptions: BuildOptions = { validation: { categories: ['built-in', 'fast'] } };
  private readonly builder: () => MtclDocumentBuilder;
  private readonly places: DocumentPlaces;

  constructor(services: MtclSharedCoreServices) {
    super(services);
    this.builder = () => services.workspace.DocumentBuilder;
    this.places = services.workspace.Places;
  }

  /**
   * A file that stands in front of a person is read and checked first, with what it uses: what is found in it is shown
   * before the other files of the folder are read. When all are, it is looked at once more, as those may use it.
   */
  protected override async loadWorkspaceDocuments(
    uris: Stream<URI>,
    collector: (document: LangiumDocument) => void,
  ): Promise<void> {
    const left = new Map(uris.toArray().map((uri) => [uri.toString(), uri]));
    while (left.size > 0) {
      const open = [...left.values()].filter((uri) => this.places.isOpen(uri));
      const next = open.length > 0 ? open : [...left.values()].slice(0, FILES_AT_ONCE);
      for (const uri of next) left.delete(uri.toString());
      const loaded = await Promise.all(next.map((uri) => this.loaded(uri)));
      const documents = loaded.filter((document) => document !== undefined);
      for (const document of documents) collector(document);
      if (open.length > 0) await this.builder().build(documents, this.initialBuildOptions);
      // What the editor has opened meanwhile is heard of.
      await delayNextTick();
    }
  }

  private async loaded(uri: URI): Promise<LangiumDocument | undefined> {
    try {
      return await this.langiumDocuments.getOrCreateDocument(uri);
    } catch (error) {
      return this.builder().unopened(uri, error);
    }
  }
}
