import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import * as ast from '../../../language/generated/ast.ts';
import * as directory from '../../../language/plan-builder/directory.ts';
import { ElementMap } from '../../../language/plan-builder/elements.ts';
import { isTextTask } from '../../../language/plan-builder/text-tasks.ts';
import { titleOf } from '../../../language/references/names.ts';
import { onceFor } from '../../../memo.ts';
import { hasWork } from '../../../plan/has-work.ts';
import type { NamedElement, Plan } from '../../../plan/model.ts';
import { namedElements } from '../../../plan/named-elements.ts';
import { placeKey } from '../../../plan/place-key.ts';
import { yearPlanFor } from '../../requests/plan-of.ts';
import type { MtclServices } from '../../services/types.ts';
import { elementCard } from './element-card.ts';
import { plain } from './words.ts';

/** Cards of nodes of the syntax tree. */
export class Cards {
  constructor(private readonly services: MtclServices) {}

  /** The plan that a file belongs to. */
  planOf(document: LangiumDocument): Plan | undefined {
    const { Plans } = this.services.shared.workspace;
    return Plans.planOf(Plans.entryOf(document));
  }

  /**
   * The plan whose work the elements of a file have a share in. A directory is used by letters and minutes, too, whose
   * plan holds no task: then it is the year's, as in the views.
   */
  workPlanOf(document: LangiumDocument): Plan | undefined {
    const plan = this.planOf(document);
    if (!plan || hasWork(plan)) return plan;
    const { shared } = this.services;
    return yearPlanFor(shared.workspace.Plans.entryOf(document), plan, shared)?.plan ?? plan;
  }

  /** The element of a plan that a node declares. */
  elementOf(node: AstNode, plan = this.planOf(AstUtils.getDocument(node))): NamedElement | undefined {
    const start = node.$cstNode?.range.start;
    if (!plan || !start) return undefined;
    return placesOf(plan).get(placeKey({ uri: AstUtils.getDocument(node).uri.toString(), start }));
  }

  /** With all that the plan knows: counts, due days, numbers. For one element at a time. */
  fullCardOf(node: AstNode): string | undefined {
    const document = AstUtils.getDocument(node);
    for (const plan of [this.workPlanOf(document), this.planOf(document)]) {
      const element = plan && this.elementOf(node, plan);
      if (element) return elementCard(element, plan);
    }
    return this.cardOf(node);
  }

  /** From the declaration alone: does not build the plan, so quick while typing. */
  cardOf(node: AstNode): string | undefined {
    const element = declaredElement(node);
    if (element) return elementCard(element);
    const title = titleOf(node);
    if (!title) return undefined;
    const kind = isTask(node) ? 'Nhiệm vụ' : (KINDS[node.$type] ?? 'Mục tiêu');
    return `**${kind}**: ${plain(title)}`;
  }
}

/** Elements of a plan by the place where they are declared. */
const placesOf = onceFor(
  (plan: Plan): Map<string, NamedElement> =>
    new Map(namedElements(plan).map((element) => [placeKey(element.source), element])),
);

/** What is no task and no objective. */
const KINDS: Record<string, string> = { [ast.Target.$type]: 'Chỉ tiêu', [ast.TaskHeading.$type]: 'Đề mục' };

const isTask = (node: AstNode) => ast.isTask(node) || isTextTask(node);

/** Elements of a directory say all about themselves. */
function declaredElement(node: AstNode): NamedElement | undefined {
  const elements = new ElementMap();
  if (ast.isAgency(node)) return directory.buildAgency(node, elements);
  if (ast.isUnit(node)) return directory.buildUnit(node, elements);
  if (ast.isRole(node)) return directory.buildRole(node, elements);
  if (ast.isSignatory(node)) return directory.buildSignatory(node, elements);
  if (ast.isAbbreviation(node)) return directory.buildAbbreviation(node, elements);
  if (ast.isLegalBasis(node)) {
    const basis = directory.buildLegalBasis(node, elements);
    directory.fillLegalBasis(node, elements);
    return basis;
  }
  if (ast.isUnitGroup(node)) {
    for (const { ref } of node.members) {
      if (ast.isUnit(ref)) directory.buildUnit(ref, elements);
      else if (ast.isRole(ref)) directory.buildRole(ref, elements);
      else if (ast.isUnitGroup(ref)) directory.buildGroup(ref, elements);
    }
    const group = directory.buildGroup(node, elements);
    directory.fillGroup(node, elements);
    return group;
  }
  return undefined;
}
