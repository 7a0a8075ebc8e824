import type { AstNode, CstNode } from 'langium';
import { assignmentOf, ownPieces } from './own-tokens.ts';
import type { Accept } from './registry.ts';
import { hit } from './report.ts';

/** A property that holds one value is written once: the parser would keep only the last. */
export function checkRepeatedProperties(node: AstNode, accept: Accept): void {
  const first = new Map<string, CstNode>();
  for (const child of ownPieces(node)) {
    const assignment = assignmentOf(child);
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
