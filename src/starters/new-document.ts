/** A file of a kind, written from what a folder already says. Pure. */
import { PLAN_KINDS, type PlanKind } from './agency-kinds.ts';
import { asciiName } from './answers.ts';
import { auditPlan, auditProgramme } from './documents/audit.ts';
import { invitation, letter, notice, proposal } from './documents/letters.ts';
import { consolidatedReport, progress, report } from './documents/reports.ts';
import { declaration, ownKind, reviewMinutes, steeringCommittee } from './documents/system.ts';
import { systemPlan } from './documents/system-plan.ts';
import { unitPlan } from './documents/unit-plan.ts';
import { FileNames } from './file-names.ts';
import { cursorIn, type NewFiles, planFrom } from './new-plan.ts';
import { quarterOf } from './quarters.ts';
import { type Choices, type Setting, settingOf } from './setting.ts';
import { isStarterKind, type StarterKind, starterKind } from './starter-kinds.ts';
import type { Directory, PlanAtHand } from './surroundings.ts';

type Template = (setting: Setting) => string[];

const TEMPLATES: Record<Exclude<StarterKind, 'quyet-dinh' | 'danh-ba'>, Template> = {
  'ke-hoach': systemPlan,
  'muc-tieu-don-vi': unitPlan,
  'tien-do': progress,
  'bao-cao-quy': report,
  'bao-cao-6-thang': report,
  'bao-cao-nam': report,
  'bao-cao-tong-hop': consolidatedReport,
  'ban-chi-dao': steeringCommittee,
  'danh-gia-noi-bo': auditPlan,
  'chuong-trinh-danh-gia': auditProgramme,
  'bien-ban-xem-xet': reviewMinutes,
  'cong-bo': declaration,
  'cong-van': letter,
  'thong-bao': notice,
  'to-trinh': proposal,
  'giay-moi': invitation,
  'loai-rieng': ownKind,
};

/** Kinds written from names that are there; a directory is written from answers. */
export type WrittenKind = Exclude<StarterKind, 'danh-ba'>;

/** Words of a request may be any. */
export function isWrittenKind(word: string): word is WrittenKind {
  return isStarterKind(word) && word !== 'danh-ba';
}

const PERIODS: Partial<Record<StarterKind, string>> = { 'bao-cao-6-thang': '6 tháng', 'bao-cao-nam': 'năm' };

/** The file of that kind. `plan`: the one it reports on, where the kind needs one. */
export function newDocument(
  kind: WrittenKind,
  { directory, plan }: { directory: Directory; plan?: PlanAtHand },
  choices: Choices,
  taken: readonly string[] = [],
): NewFiles {
  if (kind === 'quyet-dinh') return planFrom(planKindOf(directory), directory, choices, taken);
  const { needs, file } = starterKind(kind);
  const used = needs === 'plan' ? plan : undefined;
  const named = used?.directory ?? directory;
  const year = used?.year ?? directory.planYear ?? choices.year;
  const period = PERIODS[kind] ?? choices.period;
  const setting = settingOf(named, used, { ...choices, year, ...(period ? { period } : {}) });
  const text = `${TEMPLATES[kind](setting).join('\n')}\n`;
  const name = new FileNames(taken).free(baseName(kind, file, setting));
  return { files: [{ name, text }], cursor: cursorIn(text, FIRST_WORDS) };
}

/** What is rewritten first: the document's subject, else its first words. */
const FIRST_WORDS = /^\s*(?:trích yếu|kỳ|mục tiêu .*): ?"|^ {2}mục tiêu /u;

function baseName(kind: StarterKind, file: string, { unit, period, year }: Setting): string {
  if (kind === 'muc-tieu-don-vi') return `${file}-${asciiName(unit.id, 'don-vi').toLowerCase()}-${year}`;
  if (kind === 'bao-cao-quy') return `${file}-${quarterOf(period)}-${year}`;
  return `${file}-${year}`;
}

/** By its official name. */
function planKindOf({ agency }: Pick<Directory, 'agency'>): PlanKind {
  const kinds = Object.entries(PLAN_KINDS) as [PlanKind, (typeof PLAN_KINDS)[PlanKind]][];
  return kinds.find(([, { prefix }]) => prefix?.present.test(agency.title))?.[0] ?? 'other';
}
