import type { InputBox } from 'vscode';

/** What a list and a box for words have in common. */
type Asking = Pick<InputBox, 'onDidAccept' | 'onDidHide' | 'show' | 'hide' | 'dispose'>;

/** Shows a question and waits for its answer; undefined where none was given. The question is gone afterwards. */
export function answered<T>(question: Asking, answer: () => T | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    question.onDidAccept(() => {
      resolve(answer());
      question.hide();
    });
    question.onDidHide(() => {
      resolve(undefined);
      question.dispose();
    });
    question.show();
  });
}
