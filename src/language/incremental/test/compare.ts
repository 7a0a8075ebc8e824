/** Whether two parse results are the same: trees, positions, links between the trees, errors. */
import {
  type AstNode,
  type CompositeCstNodeImpl,
  type CstNode,
  isAstNode,
  isReference,
  LeafCstNodeImpl,
  type ParseResult,
} from 'langium';

/** The first difference, or undefined. */
export function compare(one: ParseResult, other: ParseResult): string | undefined {
  const ast = new Map<AstNode, AstNode>();
  const cst = new Map<CstNode, CstNode>();
  return (
    wordsDiffer(one.value.$cstNode!, other.value.$cstNode!, '', cst) ??
    nodesDiffer(one.value, other.value, '', { ast, cst }) ??
    linksDiffer(cst, ast) ??
    errorsDiffer(one, other)
  );
}

function wordsDiffer(a: CstNode, b: CstNode, path: string, met: Map<CstNode, CstNode>): string | undefined {
  met.set(a, b);
  if (a.constructor !== b.constructor || a.hidden !== b.hidden) return `${path}: kind`;
  if (a.grammarSource !== b.grammarSource) return `${path}: grammarSource`;
  const placeOf = ({ offset, length, range: { start, end } }: CstNode) =>
    `${offset}+${length} ${start.line}:${start.character}-${end.line}:${end.character}`;
  if (placeOf(a) !== placeOf(b)) return `${path}: ${placeOf(a)} / ${placeOf(b)}`;
  if (a instanceof LeafCstNodeImpl) {
    if (a.tokenType !== (b as LeafCstNodeImpl).tokenType || a.text !== b.text) return `${path}: token`;
    return undefined;
  }
  const [c, d] = [(a as CompositeCstNodeImpl).content, (b as CompositeCstNodeImpl).content];
  if (c.length !== d.length) return `${path}: ${c.length} / ${d.length} children`;
  for (const [i, child] of c.entries()) {
    if (child.container !== a) return `${path}/${i}: container`;
    const found = wordsDiffer(child, d[i]!, `${path}/${i}`, met);
    if (found) return found;
  }
  return undefined;
}

interface Met {
  ast: Map<AstNode, AstNode>;
  cst: Map<CstNode, CstNode>;
}

function nodesDiffer(a: AstNode, b: AstNode, path: string, met: Met): string | undefined {
  met.ast.set(a, b);
  const names = (node: AstNode) => Object.keys(node).filter((key) => !key.startsWith('$'));
  if (names(a).join() !== names(b).join()) return `${path}: properties ${names(a)} / ${names(b)}`;
  for (const key of ['$type', '$containerProperty', '$containerIndex'] as const) {
    if (a[key] !== b[key]) return `${path}: ${key} ${a[key]} / ${b[key]}`;
  }
  if ((a.$cstNode && met.cst.get(a.$cstNode)) !== b.$cstNode) return `${path}: $cstNode`;
  for (const key of names(a)) {
    const found = valuesDiffer(Reflect.get(a, key), Reflect.get(b, key), a, b, `${path}/${key}`, met);
    if (found) return found;
  }
  return undefined;
}

function valuesDiffer(x: unknown, y: unknown, a: AstNode, b: AstNode, path: string, met: Met): string | undefined {
  if (Array.isArray(x)) {
    if (!Array.isArray(y) || x.length !== y.length) return `${path}: length`;
    for (let i = 0; i < x.length; i++) {
      const found = valuesDiffer(x[i], y[i], a, b, `${path}@${i}`, met);
      if (found) return found;
    }
    return undefined;
  }
  if (isReference(x)) {
    const same = isReference(y) && x.$refText === y.$refText && (x.$refNode && met.cst.get(x.$refNode)) === y.$refNode;
    if (!same) return `${path}: reference`;
    return Reflect.get(x, 'node') === a ? undefined : `${path}: reference of another node`;
  }
  if (isAstNode(x)) {
    if (x.$container !== a || !isAstNode(y) || y.$container !== b) return `${path}: $container`;
    return nodesDiffer(x, y, path, met);
  }
  return x === y ? undefined : `${path}: ${String(x)} / ${String(y)}`;
}

function linksDiffer(cst: Met['cst'], ast: Met['ast']): string | undefined {
  const partners = new Set(ast.values());
  for (const [a, b] of cst) {
    const partner = ast.get(a.astNode);
    // A value given twice (`chủ trì: … chủ trì: …`): the first keeps its words, but hangs in no tree.
    const same = partner ? partner === b.astNode : !partners.has(b.astNode) && a.astNode.$type === b.astNode.$type;
    if (!same) return `astNode of ${a.text.slice(0, 30)}`;
  }
  return undefined;
}

interface Token {
  image: string;
  startOffset: number;
  endOffset?: number;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
  tokenType: { name: string };
}

function errorsDiffer(a: ParseResult, b: ParseResult): string | undefined {
  const tokenOf = (token: Token | undefined) => {
    if (!token) return null;
    const { image, tokenType, startOffset, endOffset, startLine, endLine, startColumn, endColumn } = token;
    return [image, tokenType.name, startOffset, endOffset, startLine, endLine, startColumn, endColumn].map(String);
  };
  const listed = ({ parserErrors, lexerErrors }: ParseResult) => [
    ...parserErrors.map((error) => [
      error.name,
      error.message,
      tokenOf(error.token),
      tokenOf(Reflect.get(error, 'previousToken')),
      error.resyncedTokens.map(tokenOf),
      error.context,
    ]),
    ...lexerErrors.map(({ offset, line, column, length, message }) => [offset, line, column, length, message]),
  ];
  const [x, y] = [listed(a), listed(b)];
  if (x.length !== y.length) return `errors: ${x.length} / ${y.length}`;
  for (let i = 0; i < x.length; i++) {
    const [one, other] = [JSON.stringify(x[i]), JSON.stringify(y[i])];
    if (one !== other) return `error ${i}: ${one} / ${other}`;
  }
  return undefined;
}
