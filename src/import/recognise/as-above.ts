/** "nt", "như trên", a pair of quotes: the cell says what the one above it says. */
import type { ColumnMeaning, TaskRow } from '../understood.ts';

const AS_ABOVE = /^[-–( ]{0,2}(?:nt|như trên|["”″〃]|\/\/)[-–) .]{0,2}$/iu;
/** What a task is asked for beside its words. */
const MEANT: ColumnMeaning[] = ['performers', 'leads', 'coordinators', 'monitors', 'deadline'];

/** Gives such cells their meaning; they print as they stand. */
export function readAsAbove(rows: readonly TaskRow[]): void {
  const above = new Map<ColumnMeaning, string[]>();
  for (const row of rows) {
    for (const meaning of MEANT) {
      const lines = row.cells[meaning] ?? [];
      const meant = above.get(meaning);
      if (meant && AS_ABOVE.test(lines.join(' '))) {
        const printed = meaning === 'performers' ? 'leads' : meaning;
        row.cells[meaning] = [...meant];
        row.said = { ...row.said, [printed]: lines };
      } else if (lines.length > 0) above.set(meaning, lines);
    }
  }
}
