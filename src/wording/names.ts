import type { LegalBasis, NamedElement, Task } from '../plan/model.ts';
import { joinedText } from '../plan/text-positions.ts';
import { targetWords } from './targets.ts';

/** What stands for an element in the words of a text; cited documents and tasks have wordings of their own. */
export function nameInText(target: Exclude<NamedElement, LegalBasis | Task>): string {
  switch (target.type) {
    case 'agency':
    case 'unit':
    case 'group':
    case 'role':
      return target.title;
    case 'signatory':
      return target.fullName ?? target.position ?? target.id;
    case 'abbreviation':
      return target.id;
    case 'objective':
      return `Mục tiêu ${target.number}`;
    case 'heading':
      return joinedText(target.statement);
    case 'target':
      return targetWords(target);
  }
}
