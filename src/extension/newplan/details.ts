import type { QuickPickItem } from 'vscode';
import { nth } from '../../known.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../starters/agency-words.ts';
import { tidyWords } from '../../starters/answers.ts';
import { QUARTERS, quarterOn } from '../../starters/quarters.ts';
import type { NamedThing } from '../../starters/surroundings.ts';
import { type Answer, askChoice, askWords, BACK } from './questions.ts';
import { texts } from './texts.ts';

/** What is asked about a file whose names a directory gives. */
export type Detail = 'year' | 'lead' | 'signatory' | 'unit' | 'quarter';

export interface Offered {
  title: string;
  year: number;
  /** What stands against a year; said while another one can be typed. */
  yearProblem?(year: number): string | undefined;
  units: readonly NamedThing[];
  signatories: readonly NamedThing[];
}

export interface Details {
  year: number;
  lead?: string;
  signatory?: string;
  unit?: string;
  period?: string;
}

/** Asks one after the other what is wanted and not settled by itself. Undefined: given up. */
export async function askDetails(wanted: readonly Detail[], offered: Offered): Promise<Details | undefined> {
  const questions = wanted.filter((detail) => isOpen(detail, offered));
  const details: Details = { year: offered.year };
  for (let step = 0; step < questions.length; ) {
    const answer = await ask(nth(questions, step), offered, details, { step: step + 1, steps: questions.length });
    if (answer === undefined) return undefined;
    step = answer === BACK ? Math.max(0, step - 1) : step + 1;
  }
  return details;
}

/** Of one there is nothing to choose. */
function isOpen(detail: Detail, { units, signatories }: Offered): boolean {
  if (detail === 'signatory') return signatories.length > 1;
  return detail === 'year' || detail === 'quarter' || units.length > 1;
}

interface Place {
  step: number;
  steps: number;
}

async function ask(detail: Detail, offered: Offered, details: Details, place: Place): Promise<Answer<true>> {
  const text = texts();
  if (detail === 'year') {
    const given = await askWords({
      ...place,
      makesFiles: place.step === place.steps,
      title: offered.title,
      prompt: text.year,
      value: String(details.year),
      placeholder: text.example(String(offered.year)),
      problem: (words) => yearProblem(words) ?? offered.yearProblem?.(Number(tidyWords(words))),
    });
    if (typeof given !== 'string') return given;
    details.year = Number(tidyWords(given));
    return true;
  }
  const items = itemsFor(detail, offered);
  const active = items.find(({ value }) => value === chosenValue(detail, details));
  const chosen = await askChoice({ ...place, title: offered.title, placeholder: questionOf(detail), items, active });
  if (!chosen || chosen === BACK) return chosen;
  if (detail === 'quarter') details.period = chosen.value;
  else details[detail] = chosen.value;
  return true;
}

interface Item extends QuickPickItem {
  value: string;
}

function itemsFor(detail: Exclude<Detail, 'year'>, { units, signatories }: Offered): Item[] {
  if (detail === 'quarter') return QUARTERS.map((quarter) => ({ label: texts().quarter(quarter), value: quarter }));
  const named = detail === 'signatory' ? signatories : units;
  return named.map(({ id, title }) => ({ label: title || id, description: id, value: id }));
}

function questionOf(detail: Exclude<Detail, 'year'>): string {
  const { leadQuestion, signatoryQuestion, unitQuestion, quarterQuestion } = texts();
  return { lead: leadQuestion, signatory: signatoryQuestion, unit: unitQuestion, quarter: quarterQuestion }[detail];
}

function chosenValue(detail: Exclude<Detail, 'year'>, details: Details): string | undefined {
  return detail === 'quarter' ? (details.period ?? quarterOn(new Date().toISOString())) : details[detail];
}

/** What is wrong with a year. */
export function yearProblem(words: string): string | undefined {
  const year = Number(tidyWords(words));
  const known = /^\d{4}$/.test(tidyWords(words)) && year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  return known ? undefined : texts().yearWrong(EARLIEST_YEAR, LATEST_YEAR);
}
