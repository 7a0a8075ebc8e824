import { Disposable, type InputBox, QuickInputButtons, type QuickPick, type QuickPickItem, window } from 'vscode';
import { promptMessage } from '../prompt-message.ts';

/** The previous question was asked for. */
export const BACK = Symbol('back');
export type Answer<T> = T | typeof BACK | undefined;

interface Question {
  title: string;
  /** Of several questions; one alone is not counted. Not yet known how many: without `steps`. */
  step?: number;
  steps?: number;
}

interface WordsQuestion extends Question {
  prompt: string;
  value: string;
  placeholder: string;
  /** Files are made of the answers behind this one. */
  makesFiles?: boolean;
  /** What is wrong with the words; undefined where nothing is. */
  problem(words: string): string | undefined | Promise<string | undefined>;
}

/** A line of words. Undefined: given up. The box stays while somebody looks things up elsewhere. */
export function askWords(question: WordsQuestion): Promise<Answer<string>> {
  const box = window.createInputBox();
  const { prompt, value, placeholder, problem } = question;
  const asks = promptMessage(prompt, question.makesFiles);
  Object.assign(box, { value, placeholder, validationMessage: asks });
  return asked(box, question, (answer) => [
    box.onDidChangeValue(() => {
      box.validationMessage = asks;
    }),
    box.onDidAccept(async () => {
      const words = box.value;
      const wrong = await problem(words);
      if (wrong) box.validationMessage = wrong;
      else answer(words);
    }),
  ]);
}

interface ChoiceQuestion<T extends QuickPickItem> extends Question {
  placeholder: string;
  items: readonly T[];
  active?: T;
}

/** One of several. */
export function askChoice<T extends QuickPickItem>(question: ChoiceQuestion<T>): Promise<Answer<T>> {
  const pick: QuickPick<T> = window.createQuickPick<T>();
  pick.items = question.items;
  pick.placeholder = question.placeholder;
  if (question.active) pick.activeItems = [question.active];
  return asked(pick, question, (answer) => [
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0];
      if (chosen) answer(chosen);
    }),
  ]);
}

/** What a box for words and a list to choose from have in common. */
type Asking = Pick<
  InputBox,
  | 'title'
  | 'step'
  | 'totalSteps'
  | 'ignoreFocusOut'
  | 'buttons'
  | 'onDidTriggerButton'
  | 'onDidHide'
  | 'show'
  | 'dispose'
>;

function asked<T>(
  input: Asking,
  { title, step, steps }: Question,
  listen: (answer: (given: T) => void) => Disposable[],
): Promise<Answer<T>> {
  Object.assign(input, { title, step, totalSteps: steps, ignoreFocusOut: true });
  input.buttons = step !== undefined && step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const finish = (given: Answer<T>) => {
      resolve(given);
      Disposable.from(...listeners, input).dispose();
    };
    const listeners: Disposable[] = [
      ...listen(finish),
      input.onDidTriggerButton(() => finish(BACK)),
      input.onDidHide(() => finish(undefined)),
    ];
    input.show();
  });
}
