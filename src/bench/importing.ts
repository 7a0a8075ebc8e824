/** Word files coming in: a plan of a usual length, and one of some 300 pages. */
import { documentsOf } from '../document/documents.ts';
import { renderWord } from '../generator/docx/render-word.ts';
import { importFile } from '../import/import-file.ts';
import { readOffice } from '../import/reader/read-office.ts';
import type { Plan } from '../plan/model.ts';

/** Milliseconds from the bytes of the plan's first document to the files; and how many tasks were found. */
export async function measureImport(plan: Plan): Promise<{ time: number; tasks: number }> {
  const [document] = documentsOf(plan);
  if (!document) throw new Error('The sample has no document.');
  const bytes = await renderWord(document);
  const times: number[] = [];
  let tasks = 0;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    const file = await readOffice(bytes);
    const { summary } = importFile(file, { name: 'ke-hoach.docx', directories: [], taken: [], thisYear: plan.year });
    times.push(performance.now() - start);
    tasks = summary.found.tasks;
  }
  return { time: Math.min(...times), tasks };
}
