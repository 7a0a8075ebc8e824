/** Checks files group by group: what is found in each comes out as plain data, and the files are forgotten. */
import type { IsoDay } from '../../deadline/index.ts';
import { filesAtOnce } from '../../files/output/node-files.ts';
import { decisionsIn } from '../../language/new-files/decisions.ts';
import { forgetUnusedTexts } from '../../memo.ts';
import type { PlanFacts } from '../../rules/checks/across-plans.ts';
import type { Finding } from '../../rules/finding.ts';
import { latestDay } from '../../rules/knowledge.ts';
import type { DecisionRow } from '../findings/decisions.ts';
import { type Row, rowsOf } from '../findings/rows.ts';
import { shownPath } from '../shown-path.ts';
import { servicesFor, Workspace } from '../workspace.ts';
import { recording, type Seen } from './recording.ts';

export interface CheckOptions {
  /** As they were named in the call. */
  paths: string[];
  on: IsoDay;
  issue: boolean;
  /** Whether the fixes of each finding are asked for. */
  fixes: boolean;
}

export interface Group {
  files: string[];
  /** What the rules about several plans found in these files. */
  across: Finding[];
}

/** What is to be told of files. */
export interface Found {
  rows: Row[];
  decisions: (DecisionRow & { address: string })[];
  /** The latest day of documents that cite others. */
  latest?: string;
}

export interface CheckedGroup extends Found {
  facts: PlanFacts[];
  /** What was read for it. */
  seen: Seen[];
}

/** A check of groups one after the other: the parser is built once. */
export async function groupChecker(options: CheckOptions): Promise<(group: Group) => Promise<CheckedGroup>> {
  const { files, seen, anew } = recording(filesAtOnce);
  const services = await servicesFor(options.paths, options.on, files);
  const { Plans, RuleSettings } = services.shared.workspace;
  return async (group) => {
    anew();
    // What was read for another group is read for this one, too, so that it is known to hang on it.
    RuleSettings.reload();
    Plans.acrossPlans = Map.groupBy(group.across, ({ source }) => source.uri);
    const workspace = await Workspace.open(services, group.files, options.paths);
    const checked: CheckedGroup = { ...foundIn(workspace, options), facts: Plans.facts(), seen: seen() };
    await workspace.close();
    forgetUnusedTexts();
    return checked;
  };
}

export function foundIn(workspace: Workspace, { issue, fixes }: CheckOptions): Found {
  return {
    rows: rowsOf(
      workspace.diagnostics(issue ? 'issue' : 'draft'),
      fixes ? workspace.fixesOf.bind(workspace) : undefined,
    ),
    decisions: decisionsOf(workspace),
    latest: latestDay(workspace.plans().map(({ plan }) => plan)),
  };
}

function decisionsOf(workspace: Workspace): Found['decisions'] {
  return workspace.documents().flatMap((document) =>
    decisionsIn(document).map(({ note, words }) => ({
      address: document.uri.toString(),
      file: shownPath(document.uri.fsPath),
      line: note.start.line + 1,
      words,
    })),
  );
}
