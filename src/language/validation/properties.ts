import type { AstNode, CstNode } from 'langium';
import type { TaskLine } from '../generated/ast.ts';
import { assignmentOf } from '../syntax/property-nodes.ts';
import { ownPieces } from './own-tokens.ts';
import type { Accept } from './report.ts';
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

/** What a line tells of a task is said once: not in another line, nor in the block around it. */
export function checkRepeatedFact(line: TaskLine, accept: Accept): void {
  const fact = FACTS.find((property) => line[property] !== undefined);
  const item = line.$container as AstNode & { content: AstNode[] } & Partial<Record<Fact, AstNode>>;
  if (!fact) return;
  const lines = item.content.slice(0, item.content.indexOf(line)).filter(({ $type }) => $type === 'TaskLine');
  const other = item[fact] ?? lines.find((before) => (before as TaskLine)[fact] !== undefined);
  if (!other?.$cstNode) return;
  const at = other.$cstNode.range.start.line + 1;
  hit(accept, 'MTCL102', `Đã viết ở dòng ${at} rồi: mỗi thuộc tính chỉ viết một lần. Hãy bỏ một trong hai.`, {
    node: line,
  });
}

const FACTS = ['leads', 'coordinators', 'deadline', 'monitors'] as const;
type Fact = (typeof FACTS)[number];
