import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  GrammarAST,
  type LangiumDocument,
  type Reference,
} from 'langium';
import * as ast from '../generated/ast.ts';
import { plainText } from '../plan-builder/sources.ts';
import { isTextTask, isTextTaskType, textOf } from '../plan-builder/text-tasks.ts';
import type { MtclCoreServices } from '../services/types.ts';

/** The declared names of a type that a file may use. */
export class Names {
  constructor(private readonly services: MtclCoreServices) {}

  /** What the cross-reference of the grammar may point to. */
  candidates(document: LangiumDocument, reference: GrammarAST.CrossReference): AstNodeDescription[] {
    const rule = AstUtils.getContainerOfType(reference, GrammarAST.isParserRule);
    const assignment = AstUtils.getContainerOfType(reference, GrammarAST.isAssignment);
    if (!rule || !assignment) return [];
    // `{infer ProgressEvidence} …`: an alternative of a rule that makes a node of a type of its own.
    const group = AstUtils.getContainerOfType(reference, isGroupWithAction);
    const action = group?.elements.find(GrammarAST.isAction);
    return this.inScope(document, action?.inferredType?.name ?? rule.name, assignment.feature);
  }

  /** Everything that may stand in braces in a text. */
  all(document: LangiumDocument): AstNodeDescription[] {
    return this.inScope(document, ast.EmbeddedReference.$type, ast.EmbeddedReference.target);
  }

  parties(document: LangiumDocument): AstNodeDescription[] {
    return this.inScope(document, ast.PartyReference.$type, ast.PartyReference.party);
  }

  objectives(document: LangiumDocument): AstNodeDescription[] {
    return this.inScope(document, ast.Task.$type, ast.Task.objective);
  }

  tasks(document: LangiumDocument): AstNodeDescription[] {
    return this.all(document).filter(({ type }) => type === ast.Task.$type || isTextTaskType(type));
  }

  signatories(document: LangiumDocument): AstNodeDescription[] {
    return this.inScope(document, ast.Decision.$type, ast.Decision.signatory);
  }

  bases(document: LangiumDocument): AstNodeDescription[] {
    return this.inScope(document, ast.BasisReference.$type, ast.BasisReference.basis);
  }

  node(description: AstNodeDescription): AstNode | undefined {
    if (description.node) return description.node;
    const document = this.services.shared.workspace.LangiumDocuments.getDocument(description.documentUri);
    return document && this.services.workspace.AstNodeLocator.getAstNode(document.parseResult.value, description.path);
  }

  private inScope(document: LangiumDocument, type: string, property: string): AstNodeDescription[] {
    const container = { $type: type, $container: document.parseResult.value } as AstNode;
    const reference = { $refText: '', ref: undefined } as Reference;
    const scope = this.services.references.ScopeProvider.getScope({ reference, container, property });
    return scope.getAllElements().toArray();
  }
}

/** The year of the plan a file belongs to, without building the plan. */
export function planYear(document: LangiumDocument, services: MtclCoreServices): number | undefined {
  const { Imports, Plans } = services.shared.workspace;
  for (const file of [...Imports.closure(document), ...Imports.closure(Plans.entryOf(document))]) {
    const root = file.parseResult.value;
    const plan = ast.isMtclFile(root) ? root.elements.find(ast.isPlan) : undefined;
    if (plan?.year) return Number(plan.year);
  }
  return undefined;
}

/** What an element is called in words: title, statement, meaning. */
export function titleOf(node: AstNode | undefined): string | undefined {
  const plain = (text: ast.Text | undefined) => plainText(text)?.replace(/\s+/g, ' ');
  if (ast.isAgency(node) || ast.isUnit(node) || ast.isUnitGroup(node) || ast.isRole(node)) return plain(node.title);
  if (ast.isObjective(node) || ast.isTask(node) || ast.isTaskHeading(node)) return plain(node.statement);
  if (isTextTask(node)) return plain(textOf(node)) ?? (ast.isSection(node) ? titleOf(node.subject?.ref) : undefined);
  if (ast.isIssuedDocument(node)) return plain(node.title) ?? node.kind?.replace(/["“”]/g, '');
  if (ast.isAbbreviation(node)) return plain(node.meaning);
  if (ast.isSignatory(node)) return [plain(node.position), plain(node.fullName)].filter(Boolean).join(' ') || undefined;
  if (ast.isTarget(node)) return plain(node.label) ?? plain(node.measured);
  if (ast.isLegalBasis(node)) return plain(node.title);
  return undefined;
}

function isGroupWithAction(node: AstNode): node is GrammarAST.Group {
  return GrammarAST.isGroup(node) && node.elements.some(GrammarAST.isAction);
}
