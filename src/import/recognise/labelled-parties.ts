/** "Chủ trì: Văn phòng; phối hợp: Thanh tra Sở", "Văn phòng chủ trì; Thanh tra Sở phối hợp" in one cell: who leads and who helps, and how the cell says it. */
import type { TaskRow } from '../understood.ts';

/** "Chủ trì:", "Đơn vị phối hợp:"; "Văn phòng phối hợp với Thanh tra": what stands behind it leads or helps. */
const LABEL =
  /(?:(?:đơn vị|cơ quan|bộ phận) )?(chủ trì|phối hợp)(?: thực hiện)? ?: ?|(?<=\S)[, ]{1,2}(?:chủ trì[, ]{1,2})?(phối hợp)(?: với| cùng)? (?=\p{Lu}|các )/giu;

/** "Công đoàn Sở chủ trì", "- Phòng Kinh tế: phối hợp;", "Văn phòng (chủ trì)": the word behind the names. */
const BEHIND =
  /(?<!\s)(?: ?: ?| ?\( ?| (?:là (?:(?:đơn vị|cơ quan) )?)?)(chủ trì|phối hợp)(?: thực hiện)? ?\)?(?=[;,.]|$| và )/giu;

const ROLE = /(?<!\p{L})(?:chủ trì|phối hợp)(?!\p{L})/iu;

type Parties = Pick<TaskRow, 'cells' | 'said'>;

/** Undefined where the lines name nobody who leads or helps by such words. */
export function labelledParties(lines: readonly string[]): Parties | undefined {
  return labelledBehind(lines) ?? labelledInFront(lines);
}

/** Undefined where other words than names stand between or behind the words. */
function labelledBehind(lines: readonly string[]): Parties | undefined {
  const leads: string[] = [];
  const coordinators: string[] = [];
  /** Which words each line has. */
  const roles: Set<string>[] = [];
  let found = false;
  for (const line of lines) {
    let at = 0;
    const own = new Set<string>();
    for (const label of line.matchAll(BEHIND)) {
      const [all, word = ''] = label;
      const names = line.slice(at, label.index).replace(/^[;,. ]{1,3}và /u, '');
      const role = word.toLocaleLowerCase('vi');
      if (ROLE.test(names) || !/\p{L}/u.test(names)) return undefined;
      // "Văn phòng; Đoàn Thanh niên phối hợp": who stands in front leads.
      const unsaid = role === 'phối hợp' && leads.length === 0 ? names.lastIndexOf(';') : -1;
      if (unsaid >= 0) add(leads, names.slice(0, unsaid));
      add(role === 'phối hợp' ? coordinators : leads, names.slice(unsaid + 1));
      own.add(role);
      if (unsaid >= 0) own.add('chủ trì');
      at = label.index + all.length;
    }
    if (at === 0 && coordinators.length === 0 && !ROLE.test(line)) {
      add(leads, line);
      own.add('chủ trì');
    } else if (/\p{L}/u.test(line.slice(at))) return undefined;
    else found = true;
    roles.push(own);
  }
  if (!found || leads.length === 0) return undefined;
  if (coordinators.length === 0) return { cells: { leads }, said: { leads: [...lines] } };
  const helped = roles.findIndex((own) => own.has('phối hợp'));
  const apart = roles.every((own, i) => own.size < 2 && own.has('phối hợp') === i >= helped);
  return partiesOf(leads, coordinators, lines, apart ? helped : lines.length);
}

function partiesOf(leads: string[], coordinators: string[], lines: readonly string[], from: number): Parties {
  return {
    cells: { leads, coordinators },
    said: { leads: lines.slice(0, from), coordinators: lines.slice(from) },
  };
}

function labelledInFront(lines: readonly string[]): Parties | undefined {
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
  return partiesOf(leads, coordinators, lines, first.shared ? lines.length : first.line);
}

/** Names without the marks around them. */
function add(list: string[], text: string): void {
  const names = text.replace(/^[\s;.,(–-]+|(?<![\s;.,()–-])[\s;.,()–-]+$/gu, '');
  if (/\p{L}/u.test(names)) list.push(names);
}
