import { DefaultWorkspaceManager, type LangiumDocument, type Stream, type URI } from 'langium';

/** Reads the folders at the start: a file that cannot be read is left out, and the others are there. */
export class MtclWorkspaceManager extends DefaultWorkspaceManager {
  protected override async loadWorkspaceDocuments(
    uris: Stream<URI>,
    collector: (document: LangiumDocument) => void,
  ): Promise<void> {
    await Promise.all(
      uris.map(async (uri) => {
        const document = await this.langiumDocuments.getOrCreateDocument(uri).catch(() => undefined);
        if (document) collector(document);
      }),
    );
  }
}
