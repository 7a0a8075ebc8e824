import type { QuickPickItem } from 'vscode';
import type { Directory, PlanAtHand, Surroundings } from '../../starters/surroundings.ts';
import { askChoice, BACK } from './questions.ts';
import { texts } from './texts.ts';

/** What a new plan is made from. */
export type Start =
  | { from: 'plan'; plan: PlanAtHand }
  | { from: 'directory'; directory: Directory }
  | { from: 'word' }
  | { from: 'answers' };

/** Undefined: given up. */
export async function startFrom({ plans, directories }: Surroundings): Promise<Start | undefined> {
  const text = texts();
  const offered = [
    ...plans
      .filter(({ main }) => main)
      .map((plan) => ({
        label: `$(history) ${text.fromPlan(plan.year, plan.year + 1)}`,
        description: plan.file,
        detail: text.fromPlanDetail,
        start: { from: 'plan', plan } as Start,
      })),
    ...directories
      .filter(({ planYear }) => planYear === undefined)
      .map((directory) => ({
        label: `$(organization) ${text.fromDirectory(directory.agency.title)}`,
        description: directory.file,
        detail: text.fromDirectoryDetail(directory.units.map(({ title }) => title)),
        start: { from: 'directory', directory } as Start,
      })),
  ];
  if (offered.length === 0) return { from: 'answers' };
  const items: (QuickPickItem & { start: Start })[] = [
    ...offered,
    { label: `$(desktop-download) ${text.fromWord}`, detail: text.fromWordDetail, start: { from: 'word' } },
    { label: `$(add) ${text.fromAnswers}`, detail: text.fromAnswersDetail, start: { from: 'answers' } },
  ];
  const chosen = await askChoice({ title: text.title, placeholder: text.startQuestion, items });
  return chosen === BACK ? undefined : chosen?.start;
}
