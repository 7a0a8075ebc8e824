/** What is at hand but not in the figures of a consolidated report, and why: whole sentences for the user. */
import type { Plan, SourceRange } from '../../plan/model.ts';
import { agencyName, type GatheredReport, latestDay, type SetAside, type TargetResult } from '../../report/index.ts';
import { shortDate } from '../../wording/dates.ts';
import { ASIDE_REASONS, reachedText } from './report-words.ts';

/** Names shown before "và … nơi khác". */
const NAMES_SHOWN = 20;

/** "97%, không có tử số, mẫu số" */
function asideText({ entry: { value, total, unit }, reason }: SetAside, targetUnit?: string): string {
  const own = unit === '%' ? undefined : unit;
  return `${reachedText({ value: value!, total, unit: own, measure: value! }, unit ?? targetUnit)}, ${ASIDE_REASONS[reason]}`;
}

/** "Chưa gồm: UBND xã An Phú (97%, không có tử số, mẫu số)."; undefined where everything is in the figure. */
export function asideRemark({ aside, target }: TargetResult): string | undefined {
  if (aside.length === 0) return undefined;
  const whose = aside.map((each) => `${each.entry.reporter?.title ?? ''} (${asideText(each, target.unit)})`.trim());
  return `Chưa gồm: ${shown(whose)}.`;
}

/** `fileOf` names a file as people know it. */
export function remarksOf(
  { report, unexpected, superseded }: GatheredReport,
  fileOf: (uri: string) => string,
): string[] {
  const { cutOff } = report.period;
  const file = (plan: Plan) => fileOf(recordsPlace(plan).uri);
  const titleOf = ({ agency }: Plan) =>
    report.reporters.find(({ reporter }) => agencyName(reporter.title) === agencyName(agency.title))?.reporter.title ??
    agency.title;
  const late = report.reporters.filter(({ tooLate }) => tooLate);
  return [
    ...(late.length > 0
      ? [
          `Chỉ ghi tiến độ sau ngày chốt ${shortDate(cutOff)} nên chưa tính là đã báo cáo: ${shown(
            late.map(({ reporter, tooLate }) => `${reporter.title} (ngày ${shortDate(tooLate!.on)})`),
          )}.`,
        ]
      : []),
    ...superseded.map(
      ({ plan, counted }) =>
        `${titleOf(counted)} có hai tệp cùng mục tiêu, nhiệm vụ: tính ${file(counted)}${recordedOn(counted, cutOff)}, không tính ${file(plan)}${recordedOn(plan, cutOff)}.`,
    ),
    ...(unexpected.length > 0
      ? [
          `Không có trong danh sách phải báo cáo nên không được cộng: ${shown(unexpected.map(({ agency }) => agency.title))}.`,
        ]
      : []),
  ];
}

/** Where a plan's records stand; where there are none, where it begins. */
function recordsPlace({ progress, source }: Plan): SourceRange {
  return progress.at(-1)?.source ?? source;
}

function recordedOn(plan: Plan, cutOff: string): string {
  const day = latestDay(plan, cutOff);
  return day ? ` (ghi ngày ${shortDate(day)})` : '';
}

/** "A; B; và 3 nơi khác" */
export function shown(names: string[]): string {
  const more = names.length - NAMES_SHOWN;
  return names.slice(0, NAMES_SHOWN).join('; ') + (more > 0 ? `; và ${more} nơi khác` : '');
}
