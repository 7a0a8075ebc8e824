import { type AstNode, AstUtils, CstUtils, type LangiumDocument } from 'langium';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { ownToken } from '../../syntax/cst.ts';

export interface TextEditAt {
  range: Range;
  newText: string;
}

/** The element of that type around the start of a finding. */
export function elementAt<T extends AstNode>(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  is: (node: AstNode) => node is T,
): T | undefined {
  const root = document.parseResult.value.$cstNode;
  const offset = document.textDocument.offsetAt(diagnostic.range.start);
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
  return leaf && AstUtils.getContainerOfType(leaf.astNode, is);
}

/** Adds a property at the end of an element's block; opens a block where there is none. */
export function appendProperty(node: AstNode, property: string, document: LangiumDocument): TextEditAt | undefined {
  const cst = node.$cstNode;
  if (!cst) return undefined;
  const close = ownToken(cst, '}');
  const indent = indentOf(cst.range.start.line, document);
  if (!close) {
    const end = cst.range.end;
    return { range: { start: end, end }, newText: ` {\n${indent}  ${property}\n${indent}}` };
  }
  const text = document.textDocument.getText();
  const before = text.slice(0, close.offset);
  const last = before.trimEnd().length;
  const start = document.textDocument.positionAt(last);
  const end = document.textDocument.positionAt(close.offset);
  // A comment on the line above must not swallow what is added.
  return { range: { start, end }, newText: `\n${indent}  ${property}\n${indent}` };
}

function indentOf(line: number, document: LangiumDocument): string {
  const start = { line, character: 0 };
  return /^[ \t]*/.exec(document.textDocument.getText({ start, end: { line: line + 1, character: 0 } }))![0];
}

/** The lines that a stretch fills, with their line end, where nothing else stands on them; the stretch itself otherwise. */
export function wholeLines(range: Range, document: LangiumDocument): Range {
  const { textDocument } = document;
  const before = textDocument.getText({ start: { line: range.start.line, character: 0 }, end: range.start });
  const behind = textDocument.getText({ start: range.end, end: { line: range.end.line + 1, character: 0 } });
  if (before.trim() || behind.trim()) return range;
  return { start: { line: range.start.line, character: 0 }, end: { line: range.end.line + 1, character: 0 } };
}
