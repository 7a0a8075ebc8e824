import { type AstNode, AstUtils, type CstNode, CstUtils, type LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.ts';
import { ownToken } from '../../../language/syntax/cst.ts';

/**
 * Folds blocks, texts and comments of several lines, the `dùng` lines at the top, and stretches between
 * `// vùng …` and `// hết vùng` (or `// #region`, `// #endregion`).
 */
export class MtclFolding implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    const root = document.parseResult.value;
    if (!root.$cstNode) return [];
    const ranges: FoldingRange[] = [];
    for (const node of AstUtils.streamAllContents(root)) {
      if (ast.isText(node)) add(ranges, node.$cstNode, true);
      else addBlock(ranges, node);
    }
    for (const leaf of CstUtils.flattenCst(root.$cstNode)) {
      if (leaf.tokenType.name === 'ML_COMMENT') add(ranges, leaf, true, FoldingRangeKind.Comment);
    }
    addUses(ranges, root);
    addLineComments(ranges, document);
    return ranges;
  }
}

function addBlock(ranges: FoldingRange[], node: AstNode): void {
  const open = ownToken(node.$cstNode, '{');
  const close = ownToken(node.$cstNode, '}');
  const start = open?.range.start.line;
  const end = close?.range.start.line;
  // The closing brace stays in sight.
  if (start !== undefined && end !== undefined && end - 1 > start) ranges.push({ startLine: start, endLine: end - 1 });
}

function add(ranges: FoldingRange[], cst: CstNode | undefined, whole: boolean, kind?: FoldingRangeKind): void {
  if (!cst) return;
  const startLine = cst.range.start.line;
  const endLine = cst.range.end.line - (whole ? 0 : 1);
  if (endLine > startLine) ranges.push({ startLine, endLine, kind });
}

function addUses(ranges: FoldingRange[], root: AstNode): void {
  if (!ast.isMtclFile(root)) return;
  const first = root.uses[0]?.$cstNode?.range.start.line;
  const last = root.uses.at(-1)?.$cstNode?.range.end.line;
  if (first !== undefined && last !== undefined && last > first) {
    ranges.push({ startLine: first, endLine: last, kind: FoldingRangeKind.Imports });
  }
}

const REGION_START = /^\s*\/\/\s*#?(?:region|vùng)(?![\p{L}\p{M}\p{N}])/u;
const REGION_END = /^\s*\/\/\s*#?(?:endregion|hết vùng)(?![\p{L}\p{M}\p{N}])/u;

/** Regions, and line comments that follow each other. */
function addLineComments(ranges: FoldingRange[], document: LangiumDocument): void {
  const regions: number[] = [];
  let first: number | undefined;
  const lines = document.textDocument
    .getText()
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  [...lines, ''].forEach((line, number) => {
    const comment = /^\s*\/\//.test(line);
    const start = REGION_START.test(line);
    const end = REGION_END.test(line);
    if (start) regions.push(number);
    const opened = end ? regions.pop() : undefined;
    if (opened !== undefined) ranges.push({ startLine: opened, endLine: number, kind: FoldingRangeKind.Region });
    if (comment && !start && !end) first ??= number;
    else {
      if (first !== undefined && number - 1 > first) {
        ranges.push({ startLine: first, endLine: number - 1, kind: FoldingRangeKind.Comment });
      }
      first = undefined;
    }
  });
}
