import { type AstNode, type CstNode, GrammarUtils, isCompositeCstNode } from 'langium';
import { isDeadline, isEmbeddedReference, isMtclFile, isText } from '../generated/ast.ts';
import type { Accept } from './registry.ts';
import { hit } from './report.ts';

/** A property that holds one value is written once: the parser would keep only the last. */
export function checkRepeatedProperties(node: AstNode, accept: Accept): void {
  const cst = node.$cstNode;
  if (isMtclFile(node) || isText(node) || isDeadline(node) || isEmbeddedReference(node)) return;
  if (!cst || !isCompositeCstNode(cst)) return;
  const first = new Map<string, CstNode>();
  for (const child of cst.content) {
    if (child.hidden) continue;
    const assignment = GrammarUtils.findAssignment(child);
    if (!assignment || assignment.operator === '+=') continue;
    const before = first.get(assignment.feature);
    if (before) {
      const line = before.range.start.line + 1;
      hit(accept, 'MTCL102', `Đã viết ở dòng ${line} rồi: mỗi thuộc tính chỉ viết một lần. Hãy bỏ một trong hai.`, {
        node,
        range: child.range,
      });
    } else first.set(assignment.feature, child);
  }
}
