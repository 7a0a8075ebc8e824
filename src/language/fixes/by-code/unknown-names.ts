import {
  type AstNode,
  type AstNodeDescription,
  CstUtils,
  GrammarUtils,
  isReference,
  type LangiumDocument,
  type ReferenceInfo,
} from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.ts';
import { bestFit, phrase, typed } from '../../references/matching.ts';
import { titleOf } from '../../references/names.ts';
import type { MtclCoreServices } from '../../services/types.ts';
import type { TextFix } from '../text-fix.ts';
import { closestNames } from './similar.ts';

/** Names alike to change to; the declaration that is missing. */
export function unknownNameActions(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  services: MtclCoreServices,
): TextFix[] {
  const root = document.parseResult.value.$cstNode;
  const offset = document.textDocument.offsetAt(diagnostic.range.start);
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
  if (!leaf) return [];
  const property = ast.isEmbeddedReference(leaf.astNode) ? 'target' : GrammarUtils.findAssignment(leaf)?.feature;
  if (!property || !isReferenceAt(leaf.astNode, property)) return [];
  const name = document.textDocument.getText(diagnostic.range).normalize('NFC');
  const info: ReferenceInfo = {
    reference: { $refText: name, ref: undefined },
    container: leaf.astNode,
    property,
  };
  const known = services.references.ScopeProvider.getScope(info).getAllElements().toArray();
  const type = services.shared.AstReflection.getReferenceType(info);
  const uri = document.uri.toString();
  const replacements = alike(name, known).map((close, i): TextFix => {
    const title = `Đổi thành «${close}»`;
    return { title, edits: [{ uri, range: diagnostic.range, newText: close }], preferred: i === 0 };
  });
  return [...replacements, ...declarations(name, type, document, services)];
}

/** Whether names stand in a property; others hold words. */
function isReferenceAt(node: AstNode, property: string): boolean {
  const value = (node as unknown as Record<string, unknown>)[property];
  return [value].flat().some((each) => isReference(each));
}

const MOST = 3;

/** By letters first ("VF" for "VP"), then by title ("Văn_phòng" for the unit whose title that is). */
function alike(name: string, known: AstNodeDescription[]): string[] {
  const byLetters = closestNames(
    name,
    known.map((each) => each.name),
  );
  const words = typed(name.replace(/[_-]/g, ' '));
  const byTitle = known.filter(({ node }) => {
    const title = titleOf(node);
    const fit = title ? bestFit(words, [phrase(title)]) : undefined;
    return fit !== undefined && fit <= 1;
  });
  return [...new Set([...byLetters, ...byTitle.map((each) => each.name)])].slice(0, MOST);
}

const DECLARATIONS: { types: string[]; keyword: string; text: (name: string) => string }[] = [
  { types: ['Party', 'Unit', 'Named'], keyword: 'đơn vị', text: (name) => `đơn vị ${name} "${name}"` },
  { types: ['Party', 'Role'], keyword: 'vai trò', text: (name) => `vai trò ${name} "${name}"` },
  {
    types: ['Signatory'],
    keyword: 'người ký',
    text: (name) => `người ký ${name} {\n  chức vụ: ""\n  họ tên: ""\n}`,
  },
  {
    types: ['LegalBasis'],
    keyword: 'văn bản',
    text: (name) => `văn bản ${name} {\n  loại: quyết định\n  số: ""\n  trích yếu: ""\n}`,
  },
  { types: ['Agency'], keyword: 'cơ quan', text: (name) => `cơ quan ${name} "${name}" {\n  địa danh: ""\n}` },
  { types: ['Named'], keyword: 'viết tắt', text: (name) => `viết tắt ${name} "${name}"` },
];

/** Declares the name beside others of its kind, in the file that holds them. */
function declarations(name: string, type: string, document: LangiumDocument, services: MtclCoreServices): TextFix[] {
  // A name with a space in it can stand in braces only, and names nothing.
  if (!/^[_\p{L}][\p{L}\p{M}\p{N}_-]*$/u.test(name)) return [];
  return DECLARATIONS.filter(({ types }) => types.includes(type)).map(({ keyword, text }): TextFix => {
    const place = declarationPlace(keyword, document, services);
    return {
      title: `Khai báo ${keyword} «${name}»`,
      edits: [{ ...place, newText: `${place.before}${text(name)}${place.behind}` }],
    };
  });
}

interface DeclarationPlace {
  uri: string;
  range: Diagnostic['range'];
  before: string;
  behind: string;
}

function declarationPlace(keyword: string, document: LangiumDocument, services: MtclCoreServices): DeclarationPlace {
  for (const file of services.shared.workspace.Imports.closure(document)) {
    const root = file.parseResult.value;
    if (!ast.isMtclFile(root)) continue;
    const last = root.elements.findLast(({ $cstNode }) => $cstNode?.text.normalize('NFC').startsWith(keyword));
    const end = last?.$cstNode?.range.end;
    if (end) return { uri: file.uri.toString(), range: { start: end, end }, before: '\n', behind: '' };
  }
  // None yet: at the top of this file, behind what it uses.
  const root = document.parseResult.value;
  const use = ast.isMtclFile(root) ? root.uses.at(-1)?.$cstNode?.range.end : undefined;
  const at = use ?? { line: 0, character: 0 };
  return {
    uri: document.uri.toString(),
    range: { start: at, end: at },
    before: use ? '\n\n' : '',
    behind: use ? '' : '\n\n',
  };
}
