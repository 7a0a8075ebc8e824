/** Rules about the records of one plan in several files that do not use each other. */

import type { Plan } from '../../../plan/model.ts';
import { placeKey } from '../../../plan/place-key.ts';
import { wayTo } from '../../../plan/way-to.ts';
import { attempt } from '../../attempt.ts';
import { collector, type Finding, type ReportFinding } from '../../finding.ts';
import { checkTakenBack } from './taken-back.ts';

/** @param plans Of one plan, as seen from each of the files that use it. @param whole Of all these files. */
export function checkRecordsTogether(plans: Plan[], whole: Plan): Finding[] {
  const findings: Finding[] = [];
  const report = collector(findings);
  attempt('MTCL829', whole.source, report, () => checkTakenBack(whole, report));
  attempt('MTCL839', whole.source, report, () => unseenRecords(plans, whole, report));
  return findings;
}

/** A report counts what its own files record: the records of another file are missing in its figures. */
function unseenRecords(plans: Plan[], whole: Plan, report: ReportFinding): void {
  // What a report records of its own is no record for other reports.
  const drawingUp = new Set(
    [...whole.issued, ...whole.unitPlans.map(({ document }) => document)].map(({ source }) => source.uri),
  );
  for (const plan of plans) {
    const known = new Set(plan.progress.map(({ source }) => placeKey(source)));
    const unseen = whole.progress.filter(
      ({ source }) => !known.has(placeKey(source)) && (!drawingUp.has(source.uri) || source.uri === whole.source.uri),
    );
    if (unseen.length === 0) continue;
    const files = [...new Set(unseen.map(({ source }) => source.uri))];
    for (const { kind, reporters, unit, source } of plan.issued) {
      // Whoever consolidates finds the files itself.
      if (kind.name !== 'báo cáo' || reporters.length > 0 || unit) continue;
      for (const file of files) {
        const name = wayTo(file, source.uri.slice(0, source.uri.lastIndexOf('/')));
        const first = unseen.find((entry) => entry.source.uri === file)!;
        report(
          'MTCL839',
          `Báo cáo chưa tính tiến độ đã ghi ở «${name}». Hãy thêm dòng «dùng "${name}"» ở đầu tệp.`,
          source,
          {
            related: [{ message: 'Tiến độ đã ghi', source: first.source }],
            fixes: [useFix(source.uri, name)],
          },
        );
      }
    }
  }
}

function useFix(uri: string, name: string) {
  const start = { line: 0, character: 0 };
  const changes = [{ kind: 'replace' as const, source: { uri, start, end: start }, text: `dùng "${name}"\n` }];
  return { title: `Thêm «dùng "${name}"»`, changes };
}
