import { type QuickPickItem, window } from 'vscode';
import { unaccented } from '../fold.ts';
import { answered } from './answered.ts';

/**
 * A choice among names, found by any words of them, typed with or without marks: VS Code's own search wants the marks.
 * Undefined where nothing was chosen.
 */
export function pickByName<T extends QuickPickItem>(
  items: readonly T[],
  { title, placeholder }: { title: string; placeholder: string },
): Promise<T | undefined> {
  const pick = window.createQuickPick<T>();
  pick.title = title;
  pick.placeholder = placeholder;
  // What fits is decided here: nothing that is shown may be filtered once more.
  const shown = items.map((item) => ({ ...item, alwaysShow: true }));
  const words = (text = '') => unaccented(text).split(/\s+/u).filter(Boolean);
  pick.items = shown;
  pick.onDidChangeValue((value) => {
    const wanted = words(value);
    pick.items = shown.filter(({ label, description }) => {
      const plain = unaccented(`${label} ${description ?? ''}`);
      return wanted.every((word) => plain.includes(word));
    });
  });
  return answered(pick, () => pick.selectedItems[0]);
}
