import {
  type AstNode,
  type Cancellation,
  DefaultLangiumDocumentFactory,
  type LangiumDocument,
  type Mutable,
} from 'langium';
import { fileIndexAfterEdit } from '../syntax/file-index.ts';
import { type Reparsed, reparse } from './reparse.ts';
import { incremental } from './switch.ts';

/** Reads what changed in an open file in the editor, and no more. */
export class MtclDocumentFactory extends DefaultLangiumDocumentFactory {
  override async update<T extends AstNode = AstNode>(
    document: Mutable<LangiumDocument<T>>,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<LangiumDocument<T>> {
    this.readAgain(document as LangiumDocument);
    // A text that was read is not read again.
    return super.update(document, cancelToken);
  }

  /** At once, so that nobody sees a tree half old, half new. */
  private readAgain(document: Mutable<LangiumDocument>): Reparsed | undefined {
    const text = this.textDocuments?.get(document.uri.toString())?.getText();
    const old = document.parseResult.value.$cstNode?.root.fullText;
    if (!incremental.on || text === undefined || text === old) return undefined;
    const { LangiumParser } = this.serviceRegistry.getServices(document.uri).parser;
    const result = orInFull(() => reparse(LangiumParser, document.parseResult, text));
    if (!result) return undefined;
    document.parseResult = result;
    (result.value as Mutable<AstNode>).$document = document;
    fileIndexAfterEdit(result.value);
    return result;
  }
}

/** A mistake of ours costs time, not the file: it is parsed in full. */
function orInFull(read: () => Reparsed | undefined): Reparsed | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
