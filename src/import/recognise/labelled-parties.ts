/** "Chủ trì: Văn phòng; phối hợp: Thanh tra Sở" in one cell: who leads and who helps, and how the cell says it. */
import type { TaskRow } from '../understood.ts';

/** "Chủ trì:", "Đơn vị phối hợp:"; "Văn phòng phối hợp với Thanh tra": what stands behind it leads or helps. */
const LABEL =
  /(?:(?:đơn vị|cơ quan|bộ phận) )?(chủ trì|phối hợp)(?: thực hiện)? ?: ?|(?<=\S)[, ]{1,2}(?:chủ trì[, ]{1,2})?(phối hợp)(?: với| cùng)? (?=\p{Lu}|các )/giu;

/** Undefined where the lines name nobody who helps by such words. */
export function labelledParties(lines: readonly string[]): Pick<TaskRow, 'cells' | 'said'> | undefined {
  const leads: string[] = [];
  const coordinators: string[] = [];
  let into = leads;
  /** The first line that helpers stand in, and whether others stand in it, too. */
  let first: { line: number; shared: boolean } | undefined;
  for (const [i, line] of lines.entries()) {
    let at = 0;
    for (const label of line.matchAll(LABEL)) {
      add(into, line.slice(at, label.index));
      at = label.index + label[0].length;
      into = (label[1] ?? label[2])?.toLocaleLowerCase('vi') === 'phối hợp' ? coordinators : leads;
      if (into === coordinators) first ??= { line: i, shared: /\p{L}/u.test(line.slice(0, label.index)) };
      else if (first) first.shared = true;
    }
    add(into, line.slice(at));
  }
  if (!first || leads.length === 0 || coordinators.length === 0) return undefined;
  const from = first.shared ? lines.length : first.line;
  return {
    cells: { leads, coordinators },
    said: { leads: lines.slice(0, from), coordinators: lines.slice(from) },
  };
}

/** Names without the marks around them. */
function add(list: string[], text: string): void {
  const names = text.replace(/^[\s;.,(–-]+|(?<![\s;.,()–-])[\s;.,()–-]+$/gu, '');
  if (/\p{L}/u.test(names)) list.push(names);
}
