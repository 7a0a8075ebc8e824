import { DefaultLinker, type LinkingError, type ReferenceInfo } from 'langium';
import { closestName } from '../messages/closest-name.ts';
import { TYPE_NAMES } from '../messages/type-names.ts';
import type { MtclCoreServices } from '../services/types.ts';

/** Says in Vietnamese which name is unknown, what was expected there and which known name comes close. */
export class MtclLinker extends DefaultLinker {
  constructor(private readonly services: MtclCoreServices) {
    super(services);
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
