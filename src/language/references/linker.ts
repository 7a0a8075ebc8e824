import {
  Cancellation,
  DefaultLinker,
  interruptAndCheck,
  type LangiumDocument,
  type LinkingError,
  type ReferenceInfo,
} from 'langium';
import { closestName } from '../../plan/closest-name.ts';
import { TYPE_NAMES } from '../messages/type-names.ts';
import type { MtclCoreServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';

/** References linked between two looks at whether the work is still wanted. */
const BETWEEN_CHECKS = 200;

/** Says in Vietnamese which name is unknown, what was expected there and which known name comes close. */
export class MtclLinker extends DefaultLinker {
  constructor(private readonly services: MtclCoreServices) {
    super(services);
  }

  override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
    const { references } = fileIndex(document.parseResult.value);
    for (const [i, info] of references.entries()) {
      if (i % BETWEEN_CHECKS === 0) await interruptAndCheck(cancelToken);
      this.doLink(info, document);
    }
  }

  protected override createLinkingError(info: ReferenceInfo): LinkingError {
    const name = info.reference.$refText;
    const type = this.reflection.getReferenceType(info);
    const known = this.services.references.ScopeProvider.getScope(info)
      .getAllElements()
      .map((e) => e.name);
    const close = closestName(name, known);
    const hint = close
      ? `Có phải ý anh/chị là «${close}»?`
      : 'Hãy khai báo tên ấy, hoặc kiểm tra dòng «dùng» tới tệp đã khai báo nó.';
    return { info, message: `Không tìm thấy ${TYPE_NAMES[type] ?? 'tên'} «${name}». ${hint}` };
  }
}
