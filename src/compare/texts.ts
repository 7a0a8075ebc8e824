/** Words of the documents beside objectives and tasks: which of them are not as before. */
import type { IssuedDocument, Plan } from '../plan/model.ts';
import { type PlanText, planTexts, type TextRole } from '../rules/text/plan-texts.ts';
import { matched } from './match.ts';
import type { Fact } from './model.ts';
import type { Wording } from './words.ts';

/** Said of objectives and tasks, or of what is declared for all years. */
const ELSEWHERE: ReadonlySet<TextRole> = new Set([
  'objective',
  'planHeading',
  'detail',
  'targetLabel',
  'targetMeasured',
  'targetWording',
  'task',
  'performer',
  'deadlineWording',
  'evidence',
  'note',
  'progress',
]);

/** Texts of each document in their order; those that only one side has, and those that say something else now. */
export function textFacts(before: Plan, after: Plan, old: Wording, now: Wording): Fact[] {
  const left = byDocument(before);
  const right = byDocument(after);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((document) => {
    const a = (left.get(document) ?? []).map((text) => ({ text, ...old.of(text.rich) }));
    const b = (right.get(document) ?? []).map((text) => ({ text, ...now.of(text.rich) }));
    const { gone, come } = withoutCommon(a, b);
    const pairs = matched(
      gone.map((element) => ({ element, words: element.words, group: element.text.role })),
      come.map((element) => ({ element, words: element.words, group: element.text.role })),
      (one, other) => one === other,
    );
    const paired = new Set(pairs.values());
    return [
      ...gone.map((one): Fact => {
        const other = pairs.get(one);
        return { label: document, before: one.words, ...(other ? { after: other.words } : {}) };
      }),
      ...come.filter((one) => !paired.has(one)).map((one): Fact => ({ label: document, after: one.words })),
    ];
  });
}

function byDocument(plan: Plan): Map<string, PlanText[]> {
  const tasks = new Set(plan.tasks.flatMap(({ note, evidence }) => [note, ...evidence]));
  const texts = planTexts(plan).filter(({ role, rich }) => !ELSEWHERE.has(role) && !tasks.has(rich));
  return Map.groupBy(texts, ({ document, role }) =>
    document ? nameOf(document) : role === 'name' ? 'Danh bạ' : 'Quyết định',
  );
}

function nameOf({ kind, period, unit }: IssuedDocument): string {
  const words = period?.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('') ?? '';
  const name = kind.name.charAt(0).toLocaleUpperCase('vi') + kind.name.slice(1);
  return [name, words, unit ? `của ${unit.title}` : ''].filter(Boolean).join(' ');
}

/** What both have, whatever its place, is left out, as often as both have it. */
function withoutCommon<T extends { key: string }>(a: readonly T[], b: readonly T[]): { gone: T[]; come: T[] } {
  const counts = new Map<string, number>();
  for (const { key } of b) counts.set(key, (counts.get(key) ?? 0) + 1);
  const gone = a.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
  const left = new Map<string, number>();
  for (const { key } of a) left.set(key, (left.get(key) ?? 0) + 1);
  const come = b.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  return { gone, come };
}
