import { type QuickPick, type QuickPickItem, QuickPickItemKind, type QuickPickOptions, window } from 'vscode';
import { unaccented } from '../fold.ts';
import { answered } from './answered.ts';

type Asked = Pick<QuickPickOptions, 'title' | 'placeHolder' | 'ignoreFocusOut'>;

/**
 * A choice from a list, found by any words of its lines, typed with or without marks: VS Code's own search wants the
 * marks. Undefined where nothing was chosen.
 *
 * @param ready The line that stands ready to be taken.
 */
export function pickByName<T extends QuickPickItem>(
  items: readonly T[],
  { ready, ...asked }: Asked & { ready?: (item: T) => boolean },
): Promise<T | undefined> {
  const pick = question<T>(asked);
  pick.items = items.map(always);
  // Without it the list begins with its first row, and none is chosen for the user.
  const at = ready && pick.items.find(ready);
  if (at) pick.activeItems = [at];
  pick.onDidChangeValue((value) => {
    pick.items = fitting(items, value).map(always);
  });
  return answered(pick, () => pick.selectedItems[0]);
}

/**
 * The same of several lines, in their order; `picked` ones are ticked from the start. `passing` is told each line that
 * one comes to.
 */
export function pickSeveralByName<T extends QuickPickItem>(
  items: readonly T[],
  { passing, ...asked }: Asked & { passing?: (item: T) => void },
): Promise<T[] | undefined> {
  const pick = question<QuickPickItem & { at: number }>(asked);
  pick.canSelectMany = true;
  const ticked = new Set(items.flatMap(({ picked }, at) => (picked ? [at] : [])));
  const show = (value: string) => {
    const fits = new Set(fitting(items, value));
    pick.items = items.flatMap((item, at) => (fits.has(item) ? [{ ...always(item), picked: ticked.has(at), at }] : []));
    // Set anew with the items: VS Code tells of a change only against what was set here last.
    pick.selectedItems = pick.items.filter(({ at }) => ticked.has(at));
  };
  show('');
  // Once typing pauses: VS Code tells of ticks by the number of the line, among the lines that were shown then.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  pick.onDidChangeValue((value) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(value), PAUSE_MS);
  });
  pick.onDidHide(() => clearTimeout(waiting));
  // What is not shown just now stays as it was.
  pick.onDidChangeSelection((selected) => {
    for (const { at } of pick.items) ticked.delete(at);
    for (const { at } of selected) ticked.add(at);
  });
  pick.onDidChangeActive(([line]) => {
    const item = line && items[line.at];
    if (item) passing?.(item);
  });
  return answered(pick, () => items.filter((_, at) => ticked.has(at)));
}

const PAUSE_MS = 150;

function question<T extends QuickPickItem>({ title, placeHolder, ignoreFocusOut = false }: Asked): QuickPick<T> {
  return Object.assign(window.createQuickPick<T>(), { title, placeholder: placeHolder, ignoreFocusOut });
}

/** What fits is decided here: nothing that is shown may be filtered once more. */
function always<T extends QuickPickItem>(item: T): T {
  return { ...item, alwaysShow: true };
}

/** The lines that hold all words, with the headings that any of them stands under. */
function fitting<T extends QuickPickItem>(items: readonly T[], value: string): T[] {
  const wanted = unaccented(value).split(/\s+/u).filter(Boolean);
  const fits = items.filter(({ label, description = '', detail = '', kind }) => {
    const plain = unaccented(`${label} ${description} ${detail}`);
    return isHeading({ kind }) || wanted.every((word) => plain.includes(word));
  });
  return fits.filter((item, i) => !isHeading(item) || (fits[i + 1] !== undefined && !isHeading(fits[i + 1])));
}

function isHeading(item: Pick<QuickPickItem, 'kind'> | undefined): boolean {
  return item?.kind === QuickPickItemKind.Separator;
}
