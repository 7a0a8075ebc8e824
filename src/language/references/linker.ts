import {
  type AstNode,
  AstUtils,
  Cancellation,
  DefaultLinker,
  type DefaultReference,
  interruptAndCheck,
  type LangiumDocument,
  type LinkingError,
  type ReferenceInfo,
  type Scope,
} from 'langium';
import { closestName } from '../../plan/closest-name.ts';
import { TYPE_NAMES } from '../messages/type-names.ts';
import type { MtclCoreServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';
import { linkPart, reset } from './links.ts';
import type { MtclScopeProvider } from './scope.ts';

/** References linked between two looks at whether the work is still wanted. */
const BETWEEN_CHECKS = 200;
/** Names that are compared for the hints of one file: beyond a thousand slips nobody reads what each may mean. */
const MOST_COMPARED = 200_000;

/** Says in Vietnamese which name is unknown, what was expected there and which known name comes close. */
export class MtclLinker extends DefaultLinker {
  /** Of each file since it was linked last. */
  private readonly compared = new WeakMap<AstNode, number>();

  constructor(private readonly services: MtclCoreServices) {
    super(services);
  }

  override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
    const index = fileIndex(document.parseResult.value);
    this.compared.delete(document.parseResult.value);
    const scopes = new Map<string, Scope>();
    const provider = this.scopeProvider as MtclScopeProvider;
    const scopeOf = (type: string) => {
      const scope = scopes.get(type) ?? provider.scopeOf(document, type);
      scopes.set(type, scope);
      return scope;
    };
    const typeOf = (info: ReferenceInfo) => this.reflection.getReferenceType(info);
    const linkOne = (info: ReferenceInfo, type: string) => this.linkIn(scopeOf(type), info, document);
    if (index.parts.length > 0) {
      for (const part of index.parts) {
        await interruptAndCheck(cancelToken);
        linkPart(part, scopeOf, typeOf, linkOne);
      }
      return;
    }
    for (const [i, info] of index.references.entries()) {
      if (i % BETWEEN_CHECKS === 0) await interruptAndCheck(cancelToken);
      linkOne(info, typeOf(info));
    }
  }

  /** As Langium links, with the names of a file and all it uses looked up once for each type. */
  private linkIn(scope: Scope, info: ReferenceInfo, document: LangiumDocument): AstNode | undefined {
    const reference = info.reference as Partial<DefaultReference>;
    const description = '_ref' in reference ? scope.getElement(info.reference.$refText) : undefined;
    if (description?.node) {
      reference._nodeDescription = description;
      reference._ref = description.node;
      return description.node;
    }
    if ('_ref' in reference) reset(reference);
    this.doLink(info, document);
    return undefined;
  }

  protected override createLinkingError(info: ReferenceInfo): LinkingError {
    const name = info.reference.$refText;
    const type = this.reflection.getReferenceType(info);
    const close = this.closeTo(name, info);
    const hint = close
      ? `Có phải ý anh/chị là «${close}»?`
      : 'Hãy khai báo tên ấy, hoặc kiểm tra dòng «dùng» tới tệp đã khai báo nó.';
    return { info, message: `Không tìm thấy ${TYPE_NAMES[type] ?? 'tên'} «${name}». ${hint}` };
  }

  private closeTo(name: string, info: ReferenceInfo): string | undefined {
    const root = AstUtils.findRootNode(info.container);
    const compared = this.compared.get(root) ?? 0;
    if (compared > MOST_COMPARED) return undefined;
    const known = this.services.references.ScopeProvider.getScope(info)
      .getAllElements()
      .map((element) => element.name)
      .toArray();
    this.compared.set(root, compared + known.length);
    return closestName(name, known);
  }
}
