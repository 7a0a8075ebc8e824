import { DefaultLangiumDocuments, type LangiumDocument, type Stream, stream, type URI } from 'langium';

/**
 * The loaded documents, with a count of their coming and going: what was found among them holds while it stands. They
 * are told by their addresses, not as they came: where the first of several counts, it is the same one in each session.
 */
export class MtclDocuments extends DefaultLangiumDocuments {
  changes = 0;
  private ordered?: LangiumDocument[];
  private count = 0;

  override get all(): Stream<LangiumDocument> {
    this.ordered ??= super.all
      .map((document) => ({ document, address: document.uri.toString() }))
      .toArray()
      .sort((one, other) => (one.address < other.address ? -1 : 1))
      .map(({ document }) => document);
    return stream(this.ordered);
  }

  override addDocument(document: LangiumDocument): void {
    super.addDocument(document);
    this.changed(1);
  }

  override deleteDocument(uri: URI): LangiumDocument | undefined {
    const gone = super.deleteDocument(uri);
    this.changed(gone ? -1 : 0);
    return gone;
  }

  override deleteDocuments(folder: URI): LangiumDocument[] {
    const gone = super.deleteDocuments(folder);
    this.changed(-gone.length);
    return gone;
  }

  private changed(more: number): void {
    this.changes++;
    this.count += more;
    this.ordered = undefined;
    // Langium keeps the folders of what is gone, and goes through all of them whenever it is asked for all files: a
    // check of agencies one after the other would slow down with each.
    if (this.count === 0) this.documentTrie.clear();
  }
}
