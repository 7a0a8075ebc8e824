/** For which plan a generated file was written: no other plan's takes its place. */
import { agencyKey } from '../../plan/agency-key.ts';
import type { Plan } from '../../plan/model.ts';
import { shortHash } from '../../plan/short-hash.ts';
import { wayTo } from '../../plan/way-to.ts';

export interface Owner {
  /** The agency, by all that its documents call it. */
  agency: string;
  /** The file that holds the plan, by its way from the folder of the generated files. */
  file: string;
}

/** @param folder Address of the folder of the generated files. */
export function ownerOf({ agency, source }: Pick<Plan, 'agency' | 'source'>, folder: string): Owner {
  return { agency: agencyKey(agency), file: fileHash(source.uri, folder) };
}

export function fileHash(uri: string, folder: string): string {
  return shortHash(wayTo(uri, folder));
}

/** Behind a name that another plan's file has: the same at every run, whatever else is generated. */
export function ownEnding({ agency, file }: Owner): string {
  return shortHash(`${agency}|${file}`).slice(-4);
}
