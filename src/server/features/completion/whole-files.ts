/** In an empty file: whole files to start from, with the names of the directory and plan beside it. */

import { type LangiumDocument, UriUtils } from 'langium';
import { todayInVietnam } from '../../../deadline/today.ts';
import { lastOf } from '../../../known.ts';
import { chooseFrom } from '../../../language/new-files/choose.ts';
import { surroundingsOf } from '../../../language/new-files/surroundings.ts';
import { newDocument, type WrittenKind } from '../../../starters/new-document.ts';
import { quarterOn } from '../../../starters/quarters.ts';
import { STARTER_KINDS, starterKind } from '../../../starters/starter-kinds.ts';
import type { MtclSharedServices } from '../../services/types.ts';
import { inLanguage } from '../../support/language.ts';
import { texts } from '../../support/texts.ts';
import { CompletionItemKind, type Proposal } from './proposal.ts';

/** `typed`: what stands in the file so far is all of it. */
export function wholeFileProposals(document: LangiumDocument, year: number, shared: MtclSharedServices): Proposal[] {
  const folder = UriUtils.dirname(document.uri).toString();
  const { LangiumDocuments, Places } = shared.workspace;
  const documents = Places.works(LangiumDocuments.all).filter(
    (other) => other !== document && UriUtils.dirname(other.uri).toString() === folder,
  );
  const surroundings = surroundingsOf({ documents, taken: [], shared });
  const day = todayInVietnam();
  return (Object.keys(STARTER_KINDS) as (keyof typeof STARTER_KINDS)[])
    .filter((kind): kind is WrittenKind => kind !== 'danh-ba')
    .flatMap((kind, i): Proposal[] => {
      const found = chooseFrom(surroundings, kind, {});
      if (!('directory' in found)) return [];
      const { files } = newDocument(kind, found, { year, today: day, period: quarterOn(day) });
      const text = lastOf(files).text;
      const { label, detail } = starterKind(kind);
      return [
        {
          label: inLanguage(label),
          keys: [label.vi, label.en, kind.replaceAll('-', ' ')],
          insert: text,
          kind: CompletionItemKind.File,
          description: texts().wholeFile,
          detail: inLanguage(detail),
          documentation: () => `\`\`\`mtcl\n${text}\`\`\``,
          order: `a0${String.fromCharCode(97 + i)}`,
        },
      ];
    });
}
