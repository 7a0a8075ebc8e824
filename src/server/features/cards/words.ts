import { resultWord } from '../../../plan/figures.ts';
import type {
  LegalBasis,
  NamedElement,
  Objective,
  PerformerList,
  Plan,
  RichText,
  Target,
  TextVariable,
} from '../../../plan/model.ts';
import { TEXT_VARIABLES } from '../../../plan/variables.ts';
import { citationHead, fullCitation } from '../../../wording/citations.ts';
import { nameInText } from '../../../wording/names.ts';
import { targetWords } from '../../../wording/targets.ts';

/** A text in one line, with its references as short words: what the outline and the cards show. */
export function shortText(rich: RichText | undefined, plan?: Plan, objective?: Objective): string {
  if (!rich) return '';
  const parts = rich.parts.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'reference' && part.result) return `{${part.name}.${resultWord(part.result)}}`;
    return part.kind === 'reference' ? shown(part.target, plan) : variable(part.variable, plan, objective);
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function variable(name: TextVariable, plan: Plan | undefined, objective: Objective | undefined): string {
  return variableValue(name, plan, objective) ?? `{${variableName(name)}}`;
}

/** What a variable stands for now; undefined for what only a report knows. */
export function variableValue(name: TextVariable, plan?: Plan, objective?: Objective): string | undefined {
  if (!plan) return undefined;
  switch (name) {
    case 'year':
      return String(plan.year);
    case 'previousYear':
      return String(plan.year - 1);
    case 'nextYear':
      return String(plan.year + 1);
    case 'agency':
      return plan.agency.title;
    case 'target':
      return objective?.targets.map(targetWords).join('; ') || undefined;
    default:
      return undefined;
  }
}

function variableName(wanted: TextVariable): string {
  return Object.entries(TEXT_VARIABLES).find(([, { variable: name }]) => name === wanted)?.[0] ?? '…';
}

function shown(target: NamedElement, plan: Plan | undefined): string {
  if (target.type === 'legalBasis') return citationHead(target);
  if (target.type === 'task') return shortText(target.statement, plan, target.objective);
  return nameInText(target);
}

/** "VP (Văn phòng), các sở liên quan" */
export function performers(list: PerformerList | undefined, plan?: Plan): string {
  if (!list) return '';
  const names = list.performers.map(({ party, text }) =>
    party ? `${party.id} (${party.title})` : shortText(text, plan),
  );
  const printed = list.wording ? `, ghi là «${shortText(list.wording, plan)}»` : '';
  return names.filter(Boolean).join(', ') + printed;
}

export function citation(basis: LegalBasis, plan?: Plan): string {
  return fullCitation(basis, shortText(basis.title, plan));
}

/** "từ 98% hồ sơ đúng hạn" */
export function targetLine(target: Target, plan?: Plan): string {
  const label = target.label ? `${shortText(target.label, plan)}: ` : '';
  const measured = target.measured ? ` ${shortText(target.measured, plan)}` : '';
  return `${label}${targetWords(target)}${measured}`;
}

/** Words of the user as plain text in Markdown. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** Cut at a word, with an ellipsis. */
export function shortened(text: string, length = 80): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
