import { loadInto } from '../../language/test/load.ts';
import { createServerServices } from '../services/module.ts';

export type Loaded = Awaited<ReturnType<typeof load>>;

/** As `load` of the language, with the editor's features. */
export function load(files: string | Record<string, string>) {
  return loadInto(createServerServices(), files);
}
