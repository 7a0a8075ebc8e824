import { type AstNode, AstUtils, CstUtils, type LangiumDocument, URI, UriUtils } from 'langium';
import { DefaultRenameProvider } from 'langium/lsp';
import {
  ErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDeadline } from '../../deadline/index.ts';
import { nth } from '../../known.ts';
import { fileIndex } from '../../language/syntax/file-index.ts';
import { textVariable } from '../../plan/variables.ts';
import type { MtclServices } from '../services/types.ts';
import { texts } from '../support/texts.ts';

const NAME = /^[_\p{L}][\p{L}\p{M}\p{N}_]*(-[\p{L}\p{M}\p{N}_]+)*$/u;
const NO_SIGN_OF_A_NAME = /[^\p{L}\p{M}\p{N}_\s-]/gu;

/**
 * Renames everywhere: declarations, lists, texts, deadlines, in all files. A name that would be read as something else,
 * or that means something else already where it would stand, is refused with the reason.
 */
export class MtclRename extends DefaultRenameProvider {
  constructor(private readonly services: MtclServices) {
    super(services);
  }

  override prepareRename(document: LangiumDocument, params: TextDocumentPositionParams): Range | undefined {
    this.refuseView(document);
    return this.renameNodeRange(document, params.position);
  }

  override async rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
    this.refuseView(document);
    // People type spaces in names; what they mean is clear.
    const written = params.newName.normalize('NFC').trim();
    const newName = written.replace(/\s+/g, '-');
    const target = this.targetAt(document, params);
    const edit = await super.rename(document, { ...params, newName });
    if (!target || !edit?.changes || target.name === newName) return edit;
    const problem =
      this.problemWith(newName, written) ??
      this.taken(newName, target.node) ??
      this.readDifferently(edit.changes, target.name, newName);
    if (problem) throw new ResponseError(ErrorCodes.InvalidParams, problem);
    return edit;
  }

  private refuseView({ uri }: LangiumDocument): void {
    if (!this.services.shared.workspace.Places.isView(uri)) return;
    throw new ResponseError(ErrorCodes.InvalidParams, texts().onlyView);
  }

  private targetAt(document: LangiumDocument, { position }: RenameParams): { node: AstNode; name: string } | undefined {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(position);
    const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset, this.grammarConfig.nameRegexp);
    const node = leaf && this.references.findDeclarations(leaf)[0];
    const name = node && this.nameProvider.getName(node);
    return node && name !== undefined ? { node, name } : undefined;
  }

  /** @param written As it was typed. */
  private problemWith(name: string, written: string): string | undefined {
    if (!NAME.test(name)) return texts().noName(written, [...new Set(written.match(NO_SIGN_OF_A_NAME))].join(' '));
    const { tokens, errors } = this.services.parser.Lexer.tokenize(name);
    const isName = errors.length === 0 && tokens.length === 1 && nth(tokens, 0).tokenType.name === 'ID';
    return isName && !textVariable(name) ? undefined : texts().isKeyword(name);
  }

  /** By another element of a file that meets the renamed one: that declares or uses it, or is used beside it. */
  private taken(name: string, target: AstNode): string | undefined {
    const { Imports, LangiumDocuments, Places } = this.services.shared.workspace;
    const declaring = AstUtils.getDocument(target);
    for (const document of Places.works(LangiumDocuments.all)) {
      const files = Imports.closure(document);
      if (!files.includes(declaring)) continue;
      for (const file of files) {
        const other = fileIndex(file.parseResult.value).named.find((node) => node.name === name && node !== target);
        if (other) return texts().nameTaken(name, placeOf(file, other.$cstNode?.range.start.line));
      }
    }
    return undefined;
  }

  /** The files as they would be are read the same as now, the name aside. */
  private readDifferently(changes: Record<string, TextEdit[]>, oldName: string, newName: string): string | undefined {
    const { Lexer } = this.services.parser;
    for (const [uri, edits] of Object.entries(changes)) {
      const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
      if (!document) continue;
      const before = Lexer.tokenize(document.textDocument.getText()).tokens;
      const after = Lexer.tokenize(TextDocument.applyEdits(document.textDocument, edits)).tokens;
      for (const [i, { image, tokenType, startLine = 0 }] of before.entries()) {
        const now = after[i];
        if (now?.tokenType !== tokenType) return texts().readsDifferently(newName, placeOf(document, startLine - 1));
        if (tokenType.name !== 'DEADLINE_TEXT' || now.image === image) continue;
        if (meaningOf(image, oldName, newName) !== meaningOf(now.image, newName, newName))
          return texts().changesDeadline(newName, now.image.trim(), placeOf(document, startLine - 1));
      }
      if (after.length !== before.length) return texts().readsDifferently(newName, placeOf(document));
    }
    return undefined;
  }
}

function placeOf({ uri }: LangiumDocument, line = 0): string {
  return texts().place(UriUtils.basename(uri), line + 1);
}

/** What a deadline says, with `name` put as `as`: two texts that say the same give the same. */
function meaningOf(text: string, name: string, as: string): string {
  const { deadline, references, problems } = readDeadline(text.normalize('NFC'));
  const meaning = { deadline, names: references.map((each) => each.name), problems: problems.map(({ code }) => code) };
  return JSON.stringify(meaning, (_key, value: unknown) =>
    typeof value === 'string' && value.normalize('NFC') === name ? as : value,
  );
}
