import { DefaultReferenceDescriptionProvider, type LangiumDocument, type ReferenceDescription } from 'langium';
import { fileIndex } from '../syntax/file-index.ts';

/** The references of a file for the index, without another pass over its tree. */
export class MtclReferenceDescriptions extends DefaultReferenceDescriptionProvider {
  override async createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
    return this.describe(document);
  }

  describe(document: LangiumDocument): ReferenceDescription[] {
    return fileIndex(document.parseResult.value).references.flatMap((info) => this.createInfoDescriptions(info));
  }
}
