import type { InputBox } from 'vscode';

/** What a list and a box for words have in common. */
type Asking = Pick<InputBox, 'onDidAccept' | 'onDidHide' | 'show' | 'hide' | 'dispose'>;

/**
 * Shows a question and waits for its answer; undefined where none was given. The question is gone afterwards, and stays
 * as long as what is accepted is no answer.
 */
export function answered<T>(question: Asking, answer: () => T | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    question.onDidAccept(() => {
      const given = answer();
      if (given === undefined) return;
      resolve(given);
      question.hide();
    });
    question.onDidHide(() => {
      resolve(undefined);
      question.dispose();
    });
    question.show();
  });
}
