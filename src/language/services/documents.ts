import { DefaultLangiumDocuments, type LangiumDocument, type URI } from 'langium';

/** The loaded documents, with a count of their coming and going: what was found among them holds while it stands. */
export class MtclDocuments extends DefaultLangiumDocuments {
  changes = 0;

  override addDocument(document: LangiumDocument): void {
    super.addDocument(document);
    this.changes++;
  }

  override deleteDocument(uri: URI): LangiumDocument | undefined {
    this.changes++;
    return super.deleteDocument(uri);
  }

  override deleteDocuments(folder: URI): LangiumDocument[] {
    this.changes++;
    return super.deleteDocuments(folder);
  }
}
