import { type BuildOptions, DefaultWorkspaceManager, type LangiumDocument, type Stream, type URI } from 'langium';
import type { MtclDocumentBuilder } from '../references/document-builder.ts';
import type { MtclSharedCoreServices } from './types.ts';

/** Reads the folders at the start: a file that cannot be read is left out, and the others are there. */
export class MtclWorkspaceManager extends DefaultWorkspaceManager {
  /**
   * All is checked from the start. Langium would leave that to the first change; but files whose first build a change
   * cuts short go on with the options of that build, and would stay unchecked.
   */
  override initialBuildOptions: BuildOptions = { validation: { categories: ['built-in', 'fast'] } };
  private readonly builder: () => MtclDocumentBuilder;

  constructor(services: MtclSharedCoreServices) {
    super(services);
    this.builder = () => services.workspace.DocumentBuilder;
  }

  protected override async loadWorkspaceDocuments(
    uris: Stream<URI>,
    collector: (document: LangiumDocument) => void,
  ): Promise<void> {
    await Promise.all(
      uris.map(async (uri) => {
        const document = await this.langiumDocuments
          .getOrCreateDocument(uri)
          .catch((error: unknown) => this.builder().unopened(uri, error));
        if (document) collector(document);
      }),
    );
  }
}
