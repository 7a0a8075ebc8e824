import type { QuickPickItem } from 'vscode';
import { nth } from '../../known.ts';
import { PLAN_KINDS, type PlanKind } from '../../starters/agency-kinds.ts';
import type { PlanAnswers } from '../../starters/agency-words.ts';
import { officialName, suggestedPlace, suggestedSign, tidyWords } from '../../starters/answers.ts';
import { yearProblem } from './details.ts';
import { type Answer, askChoice, askWords, BACK } from './questions.ts';
import { texts } from './texts.ts';

type Words = Partial<Record<'name' | 'superior' | 'place' | 'sign' | 'year' | 'head' | 'units', string>>;

/** Answers so far, as typed; the year too. */
type Typed = Words & {
  kind?: PlanKind;
  /** Suggestions that were taken as they stood: they follow when the answers that they come from change. */
  taken: Words;
};

interface WordsStep {
  key: keyof Words;
  prompt: string;
  example: string;
  /** What stands in the box when nothing was typed yet. */
  suggested?: string;
  problem?(words: string): string | undefined;
}

/**
 * Asks one thing after the other; the back button asks the previous one again. 'word': there is a Word file to start
 * from. Undefined: given up.
 */
export async function interview(thisYear: number, withYear = true): Promise<PlanAnswers | 'word' | undefined> {
  const typed: Typed = { taken: {} };
  for (let step = 0; ; ) {
    const all = typed.kind ? wordSteps(typed.kind, typed, thisYear) : [];
    const steps = all.filter(({ key }) => withYear || key !== 'year');
    // How many there are is known when the kind is.
    const total = typed.kind && steps.length + 1;
    if (step > 0 && step > steps.length) return complete(typed, thisYear);
    const next =
      step === 0 ? await kindStep(typed, total) : await wordsStep(nth(steps, step - 1), typed, step + 1, total);
    if (next === undefined || next === 'word') return next;
    step = next === BACK ? Math.max(0, step - 1) : step + 1;
  }
}

interface KindItem extends QuickPickItem {
  /** None: a file is imported instead. */
  planKind?: PlanKind;
}

async function kindStep(typed: Typed, steps?: number): Promise<Answer<PlanKind | 'word'>> {
  const { title, kind, fromWord, fromWordDetail } = texts();
  const items = Object.entries(PLAN_KINDS).map(
    ([key, { label, example }]): KindItem => ({
      planKind: key as PlanKind,
      label,
      description: texts().example(example),
    }),
  );
  items.push({ label: `$(desktop-download) ${fromWord}`, detail: fromWordDetail });
  const active = items.find((item) => item.planKind === typed.kind);
  const chosen = await askChoice({ title, step: 1, steps, placeholder: kind, items, active });
  if (!chosen || chosen === BACK) return chosen;
  typed.kind = chosen.planKind ?? typed.kind;
  return chosen.planKind ?? 'word';
}

async function wordsStep(question: WordsStep, typed: Typed, step: number, steps?: number): Promise<Answer<string>> {
  const { key, prompt, example, suggested = '', problem } = question;
  const own = typed[key] === typed.taken[key] ? undefined : typed[key];
  const given = await askWords({
    title: texts().title,
    step,
    steps,
    makesFiles: step === steps,
    prompt,
    value: own ?? suggested,
    placeholder: example,
    problem: (words) => problem?.(tidyWords(words)),
  });
  if (typeof given === 'string') {
    typed[key] = given;
    typed.taken[key] = given === suggested ? given : undefined;
  }
  return given;
}

/** The questions after the first; what they suggest depends on the answers before them. */
function wordSteps(kind: PlanKind, typed: Typed, thisYear: number): WordsStep[] {
  const text = texts();
  const defaults = PLAN_KINDS[kind];
  const name = officialName(typed.name ?? '', kind);
  const wanted = (message: string) => (words: string) => (words ? undefined : message);
  const superior: WordsStep = { key: 'superior', prompt: text.superior, example: text.example(text.superiorExample) };
  return [
    { key: 'name', prompt: text.name, example: text.example(defaults.example), problem: wanted(text.nameMissing) },
    ...(defaults.superior ? [superior] : []),
    {
      key: 'place',
      prompt: text.place,
      example: text.example(text.placeExample),
      suggested: suggestedPlace(name, typed.superior ?? '', kind),
      problem: wanted(text.placeMissing),
    },
    {
      key: 'sign',
      prompt: text.sign,
      example: text.example('SNgV'),
      suggested: suggestedSign(name),
      problem: wanted(text.signMissing),
    },
    {
      key: 'year',
      prompt: text.year,
      example: text.example(String(thisYear)),
      suggested: String(thisYear),
      problem: yearProblem,
    },
    { key: 'head', prompt: text.head, example: text.example(text.headExample) },
    { key: 'units', prompt: `${text.units}. ${text.unitsHint}`, example: text.example(defaults.units.join('; ')) },
  ];
}

function complete({ kind = 'other', name = '', year, taken: _, ...more }: Typed, thisYear: number): PlanAnswers {
  return { kind, name, year: year === undefined ? thisYear : Number(tidyWords(year)), ...more };
}
