import type { LangiumDocument } from 'langium';
import { DefaultRenameProvider } from 'langium/lsp';
import { ErrorCodes, type RenameParams, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { textVariable } from '../../plan/variables.ts';
import type { MtclServices } from '../services/types.ts';
import { keywordHelp } from './keyword-help.ts';
import { Names } from './support/names.ts';
import { texts } from './support/texts.ts';

const NAME = /^[_\p{L}][\p{L}\p{M}\p{N}_]*(-[\p{L}\p{M}\p{N}_]+)*$/u;

/** Renames everywhere: declarations, lists, texts, deadlines, in all files. The new name must be one. */
export class MtclRename extends DefaultRenameProvider {
  private readonly names: Names;

  constructor(services: MtclServices) {
    super(services);
    this.names = new Names(services);
  }

  override async rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
    // People type spaces in names; what they mean is clear.
    const newName = params.newName.normalize('NFC').trim().replace(/\s+/g, '-');
    const problem = problemWith(newName) ?? this.taken(newName, document, params);
    if (problem) throw new ResponseError(ErrorCodes.InvalidParams, problem);
    return super.rename(document, { ...params, newName });
  }

  private taken(newName: string, document: LangiumDocument, params: RenameParams): string | undefined {
    const range = this.renameNodeRange(document, params.position);
    if (range && document.textDocument.getText(range).normalize('NFC') === newName) return undefined;
    const taken = this.names.all(document).some(({ name }) => name === newName);
    return taken ? texts().nameTaken(newName) : undefined;
  }
}

function problemWith(name: string): string | undefined {
  if (!NAME.test(name)) return texts().noName(name);
  if (keywordHelp(name) || textVariable(name)) return texts().isKeyword(name);
  return undefined;
}
