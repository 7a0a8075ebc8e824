import { type Disposable, extensions } from 'vscode';

/** Extensions that check the spelling of whatever is typed, their word lists of other languages among them. */
const CHECKERS = [
  /^streetsidesoftware\.code-spell-checker/iu,
  /^ltex-plus\.vscode-ltex-plus$/iu,
  /^valentjn\.vscode-ltex$/iu,
  /^ban\.spellright$/iu,
  /^davidlday\.languagetool-linter$/iu,
];

/** Whether one of them is installed and switched on here: then MTCL leaves the spelling to it. */
export function spelledElsewhere(): boolean {
  return extensions.all.some(({ id }) => CHECKERS.some((checker) => checker.test(id)));
}

/** Tells when that changes. */
export function onSpelledElsewhere(told: (elsewhere: boolean) => void): Disposable {
  let before = spelledElsewhere();
  return extensions.onDidChange(() => {
    const now = spelledElsewhere();
    if (now === before) return;
    before = now;
    told(now);
  });
}
