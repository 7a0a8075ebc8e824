import { allDocuments } from './issued.ts';
import type { Plan, RichText } from './model.ts';

const SYSTEM = /(?<!\p{L})(?:ISO|HTQLCL|MTCL)(?!\p{L})|(?:hệ thống quản lý|mục tiêu) chất lượng/iu;
/** The system itself, as tasks and sentences of other plans name it; "mục tiêu chất lượng" may be somebody else's. */
const ITSELF = /(?<!\p{L})(?:ISO(?:\/IEC)? 9001|HTQLCL)(?!\p{L})|hệ thống quản lý chất lượng/iu;

/** Whether a text speaks of the quality system, by its words or by the name of what it refers to. */
function namesQualitySystem(text: RichText): boolean {
  return names(text, SYSTEM);
}

/** Whether a text names the standard or the system as such. */
export function namesSystemItself(text: RichText): boolean {
  return names(text, ITSELF);
}

function names({ parts }: RichText, pattern: RegExp): boolean {
  return parts.some((part) => {
    if (part.kind === 'variable') return false;
    return pattern.test(part.kind === 'text' ? part.text : part.name);
  });
}

/**
 * Whether it is a plan of the quality system: it has quality objectives, its own or those of units, or its tasks or the heads of its documents
 * speak of the system. Plans of other fields (administrative reform, digital transformation) speak of tasks alone.
 */
export function isOfQualitySystem(plan: Plan): boolean {
  if (plan.objectives.length + plan.unitPlans.length > 0) return true;
  const documents = allDocuments(plan).flatMap(({ title, bases, opening }) => [
    ...(title ? [title] : []),
    ...bases.flatMap(({ basis, text }) => basis?.title ?? text ?? []),
    ...opening,
  ]);
  const tasks = [...plan.headings, ...plan.tasks].map(({ statement }) => statement);
  return [...documents, ...tasks].some(namesQualitySystem);
}

/** Whether its documents have titles of their own and none speaks of quality: a task about the system makes no plan of it. */
export function isOfAnotherField(plan: Plan): boolean {
  const titles = allDocuments(plan).flatMap(({ title }) => title ?? []);
  return plan.objectives.length === 0 && titles.length > 0 && !titles.some(namesQualitySystem);
}
