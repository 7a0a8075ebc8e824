import { type CstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Position, Range, SelectionRange } from 'vscode-languageserver';
import { textLiteral } from '../../language/lexer/text-token.ts';
import { ownToken } from '../../language/syntax/cst.ts';

/** What "expand selection" takes in step by step: word, text, value, property, inside of the block, element, file. */
export function selectionRangesAt(document: LangiumDocument, positions: Position[]): SelectionRange[] {
  return positions.map((position) => selectionRangeAt(document, position));
}

interface Stretch {
  start: number;
  end: number;
}

function selectionRangeAt(document: LangiumDocument, position: Position): SelectionRange {
  const { textDocument } = document;
  const offset = textDocument.offsetAt(position);
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset);
  const stretches: Stretch[] = leaf ? textStretches(leaf, offset) : [];
  for (let node: CstNode | undefined = leaf; node; node = node.container) stretches.push(...stretchesOf(node));
  stretches.push({ start: 0, end: textDocument.getText().length });

  let selection: SelectionRange | undefined;
  let last: Stretch | undefined;
  const growing = stretches.filter(({ start, end }) => {
    if (start > offset || end < offset || (last && start === last.start && end === last.end)) return false;
    if (last && (start > last.start || end < last.end)) return false;
    last = { start, end };
    return true;
  });
  for (const { start, end } of growing.reverse()) {
    const range: Range = { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
    selection = { range, parent: selection };
  }
  return selection ?? { range: { start: position, end: position } };
}

/** In a text: the word, then all between the quotes. */
function textStretches(leaf: CstNode, offset: number): Stretch[] {
  // A text with names in it is cut into several leaves; its node holds it whole.
  const whole = leaf.container?.text ?? leaf.text;
  const from = leaf.container?.offset ?? leaf.offset;
  if (!/^["“”„]/.test(whole)) return [];
  const stretches: Stretch[] = [];
  for (const match of whole.matchAll(/[\p{L}\p{M}\p{N}_-]+/gu)) {
    const start = from + match.index;
    if (start <= offset && offset <= start + match[0].length) stretches.push({ start, end: start + match[0].length });
  }
  const literal = textLiteral(whole);
  stretches.push({ start: from + literal.start, end: from + literal.start + literal.raw.length });
  return stretches;
}

function stretchesOf(node: CstNode): Stretch[] {
  const open = ownToken(node, '{');
  const close = ownToken(node, '}');
  const inside = open && close ? [{ start: open.end, end: close.offset }] : [];
  return [...inside, { start: node.offset, end: node.end }];
}
