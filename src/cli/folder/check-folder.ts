/** A folder of agencies: each checked by itself, on all cores, and again only where something it hangs on has changed. */
import { filesAtOnce } from '../../files/output/node-files.ts';
import { checkPlans } from '../../rules/checks/across-plans.ts';
import type { Finding } from '../../rules/finding.ts';
import type { DecisionRow } from '../findings/decisions.ts';
import { mergedRows, type Row } from '../findings/rows.ts';
import type { CheckedGroup, CheckOptions, Found, Group } from './check-group.ts';
import { type KeptGroup, keepGroups, keptGroups, keyOf } from './kept.ts';
import { checkGroups } from './pool.ts';
import { stillThere } from './recording.ts';

export interface CheckedFolder {
  rows: Row[];
  decisions: DecisionRow[];
  latest?: string;
  /** How many groups of files were checked anew. */
  checked: number;
}

/** @param keep Whether what an earlier check found may be used, and what this one finds be kept. */
export async function checkFolder(groups: string[][], options: CheckOptions, keep: boolean): Promise<CheckedFolder> {
  const kept = keep ? await keptGroups(options) : new Map<string, KeptGroup>();
  const isStill = stillThere(filesAtOnce);
  const all = await Promise.all(
    groups.map(async (files): Promise<Held> => {
      const known = kept.get(keyOf(files));
      const valid = known !== undefined && (await isStill(known.checked.seen));
      return { files, across: known?.across ?? [], checked: valid ? known.checked : undefined };
    }),
  );
  const waiting = all.filter(({ checked }) => !checked);
  await checkAnew(waiting, options);
  // What the plans say beside each other goes through the settings of each file, too: where it is another than was
  // supposed, the file is checked once more.
  const across = findingsByGroup(all);
  const other = all.filter((held, i) => JSON.stringify(held.across) !== JSON.stringify(across[i]));
  for (const [i, held] of all.entries()) held.across = across[i] ?? [];
  await checkAnew(other, options);
  const checked = all.flatMap((held) => held.checked ?? []);
  const anew = waiting.length + other.length;
  if (keep && anew > 0) await keepGroups(options, all.filter(isChecked));
  return {
    rows: mergedRows(checked.map(({ rows }) => rows)),
    decisions: inOrder(checked.flatMap(({ decisions }) => decisions)),
    latest: checked
      .flatMap(({ latest }) => latest ?? [])
      .toSorted()
      .at(-1),
    checked: anew,
  };
}

/** By the addresses of their files, which are not told any further. */
export function inOrder(decisions: Found['decisions']): DecisionRow[] {
  return decisions
    .toSorted((a, b) => (a.address === b.address ? 0 : a.address < b.address ? -1 : 1))
    .map(({ file, line, words }) => ({ file, line, words }));
}

interface Held extends Group {
  checked?: CheckedGroup;
}

function isChecked(held: Held): held is KeptGroup {
  return held.checked !== undefined;
}

async function checkAnew(groups: Held[], options: CheckOptions): Promise<void> {
  if (groups.length === 0) return;
  const checked = await checkGroups(
    groups.map(({ files, across }) => ({ files, across })),
    options,
  );
  for (const [i, held] of groups.entries()) held.checked = checked[i];
}

/** What the rules about several plans find, for each group in its own files. */
function findingsByGroup(all: readonly Held[]): Finding[][] {
  const facts = all
    .flatMap(({ checked }, at) => (checked?.facts ?? []).map((plan) => ({ plan, at })))
    .toSorted((a, b) => (a.plan.source.uri < b.plan.source.uri ? -1 : a.plan.source.uri > b.plan.source.uri ? 1 : 0));
  const owners = new Map(facts.map(({ plan, at }) => [plan.source.uri, at]));
  const found = all.map((): Finding[] => []);
  for (const finding of checkPlans(facts.map(({ plan }) => plan))) {
    const at = owners.get(finding.source.uri);
    if (at !== undefined) found[at]?.push(finding);
  }
  return found;
}
