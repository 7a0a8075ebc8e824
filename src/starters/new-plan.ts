/** The files of a first plan: a directory (danh bạ) and the plan of a year, which validate without findings. Pure. */
import { nth } from '../known.ts';
import { agencyDefaults } from '../plan/agency-kinds.ts';
import { PLAN_KINDS, type PlanKind } from './agency-kinds.ts';
import { type AgencyWords, agencyOf, type NamedUnit, type PlanAnswers } from './agency-words.ts';
import { FileNames } from './file-names.ts';
import { commented, quoted } from './lines.ts';
import { planText, SYSTEM } from './plan-text.ts';
import { type Choices, settingOf } from './setting.ts';
import type { Directory } from './surroundings.ts';

export type { PlanAnswers } from './agency-words.ts';

export interface NewFiles {
  /** What is used before what uses it; the last is the one to go on with. */
  files: { name: string; text: string }[];
  /** The first thing to rewrite, in the last file. From 0. */
  cursor: { line: number; from: number; to: number };
}

/** Makes the files; names in `taken` (as in the folder) are not used. */
export function newPlan(answers: PlanAnswers, taken: readonly string[] = []): NewFiles {
  const { file, directory } = newDirectory(answers, taken);
  const choices = { year: answers.year, today: '' };
  const { files, cursor } = planFrom(answers.kind, directory, choices, [...taken, file.name]);
  return { files: [file, ...files], cursor };
}

/** The directory of an agency: its units, its roles, who signs. */
export function newDirectory(
  answers: PlanAnswers,
  taken: readonly string[] = [],
): { file: { name: string; text: string }; directory: Directory } {
  const name = new FileNames(taken).free('danh-ba', answers.year);
  const agency = agencyOf(answers, [
    ...[GROUP, SIGNATORY, MONITOR, SECRETARY, SYSTEM],
    ...PLAN_KINDS[answers.kind].objectives.map(({ id }) => id),
  ]);
  return { file: { name, text: directoryText(answers, agency) }, directory: directoryOf(answers, agency, name) };
}

/** The plan of a year whose names come from a directory that is there. */
export function planFrom(
  kind: PlanKind,
  directory: Directory,
  choices: Choices,
  taken: readonly string[] = [],
): NewFiles {
  const name = new FileNames(taken).free(`ke-hoach-${choices.year}`);
  const text = planText(kind, settingOf(directory, undefined, choices));
  return { files: [{ name, text }], cursor: cursorIn(text, /^mục tiêu /) };
}

const GROUP = 'CacPhong';
const SIGNATORY = 'NguoiKy';
const MONITOR = 'QMR';
const SECRETARY = 'ThuKyISO';

/** What the directory's text declares. */
function directoryOf(
  { kind }: PlanAnswers,
  { id, title, superior, units, head }: AgencyWords,
  file: string,
): Directory {
  const members = units.slice(1).map((unit) => unit.id);
  const groups = members.length > 0 ? [{ id: GROUP, title: PLAN_KINDS[kind].groupTitle, members }] : [];
  const roles = [
    { id: MONITOR, title: 'Đại diện lãnh đạo về chất lượng' },
    { id: SECRETARY, title: 'Thư ký ISO' },
  ];
  const signatories = head ? [{ id: SIGNATORY, title: head }] : [];
  const names = [{ id }, ...units, ...groups, ...roles, ...signatories].map((one) => one.id);
  return { file, agency: { id, title, superior }, units, groups, roles, signatories, names };
}

function directoryText({ kind }: PlanAnswers, agency: AgencyWords): string {
  const { units, head } = agency;
  const group =
    units.length > 1 ? [`nhóm ${GROUP} ${quoted(PLAN_KINDS[kind].groupTitle)} { ${others(units)} }`, ''] : [];
  const lines = [
    commented(`Danh bạ của ${agency.title}: dùng chung cho kế hoạch của mọi năm.`),
    '',
    `cơ quan ${agency.id} ${quoted(agency.title)} {`,
    ...(agency.superior ? [`  chủ quản: ${quoted(agency.superior)}`] : []),
    ...(agency.place ? [`  địa danh: ${quoted(agency.place)}`] : []),
    `  ký hiệu: ${quoted(agency.sign)}`,
    '}',
    '',
    ...units.map(({ id, title }) => `đơn vị ${id} ${quoted(title)}`),
    '',
    ...group,
    `vai trò ${MONITOR} "Đại diện lãnh đạo về chất lượng"`,
    `vai trò ${SECRETARY} "Thư ký ISO"`,
    ...(head ? ['', ...signatory(agency)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function others(units: readonly NamedUnit[]): string {
  return units
    .slice(1)
    .map(({ id }) => id)
    .join(', ');
}

function signatory({ title, head }: AgencyWords): string[] {
  const { leadership, headPosition } = agencyDefaults(title);
  const collective = /^(?:Ủy ban|Hội đồng) nhân dân/u.exec(title)?.[0] ?? title;
  return [
    `người ký ${SIGNATORY} {`,
    ...(leadership === 'collective' ? [`  thay mặt: ${quoted(collective)}`] : []),
    `  chức vụ: ${quoted(headPosition)}`,
    `  họ tên: ${quoted(head)}`,
    '}',
  ];
}

/** Selects what `wanted` finds in the first line that it fits; of a line with a text, what stands in its quotes. */
export function cursorIn(text: string, wanted: RegExp): NewFiles['cursor'] {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => wanted.test(one));
  if (line < 0) return { line: 0, from: 0, to: 0 };
  const words = nth(lines, line);
  const [open, close] = [words.indexOf('"'), words.lastIndexOf('"')];
  if (open < close) return { line, from: open + 1, to: close };
  const { index, 0: found } = wanted.exec(words)!;
  return { line, from: index, to: index + found.length };
}
