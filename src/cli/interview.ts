/** `mtcl new` typed alone: one question after the other, with what can be known already filled in. */
import { createInterface } from 'node:readline';
import { PLAN_KINDS, type PlanKind } from '../starters/agency-kinds.ts';
import { EARLIEST_YEAR, LATEST_YEAR, type PlanAnswers } from '../starters/agency-words.ts';
import { nextYear, officialName, suggestedPlace, suggestedSign, tidyWords } from '../starters/answers.ts';
import type { Surroundings } from '../starters/surroundings.ts';
import { CliError } from './messages.ts';

/** Puts a question to the person; undefined: given up. */
export type Ask = (question: string) => Promise<string | undefined>;

/** What a new plan is made from. */
export type Start =
  | { from: 'plan'; file: string; year: number }
  | { from: 'directory'; file: string; year: number }
  | { from: 'answers'; answers: PlanAnswers };

export async function interview(ask: Ask, { plans, directories }: Surroundings, today: Date): Promise<Start> {
  const old = plans.find(({ main }) => main);
  if (old && (await yes(ask, `Chuyển kế hoạch năm ${old.year} («${old.file}») sang năm mới`))) {
    return { from: 'plan', file: old.file, year: await yearOf(ask, old.year + 1) };
  }
  const directory = directories.find(({ planYear }) => planYear === undefined);
  if (directory && (await yes(ask, `Dùng danh bạ đang có của ${directory.agency.title} («${directory.file}»)`))) {
    return { from: 'directory', file: directory.file, year: await yearOf(ask, nextYear(today)) };
  }
  return { from: 'answers', answers: await answersOf(ask, today) };
}

async function answersOf(ask: Ask, today: Date): Promise<PlanAnswers> {
  const kind = await kindOf(ask);
  const { example, superior: hasSuperior, units: usual } = PLAN_KINDS[kind];
  const name = await askWords(ask, `Tên chính thức của cơ quan, ví dụ ${example}`, { needed: true });
  const superior = hasSuperior
    ? await askWords(ask, 'Cơ quan chủ quản, ghi trên tên cơ quan (không có thì Enter)')
    : undefined;
  const place = await askWords(ask, 'Địa danh ghi trên dòng ngày tháng (chỉ tên riêng)', {
    suggested: suggestedPlace(officialName(name, kind), superior ?? '', kind),
    needed: true,
  });
  const sign = await askWords(ask, 'Ký hiệu cơ quan trong số văn bản', {
    suggested: suggestedSign(officialName(name, kind)),
    needed: true,
  });
  const year = await yearOf(ask, nextYear(today));
  const head = await askWords(ask, 'Họ và tên người đứng đầu, là người ký (điền sau thì Enter)');
  const units = await askWords(ask, 'Các phòng, đơn vị, cách nhau bằng dấu chấm phẩy', { suggested: usual.join('; ') });
  return { kind, name, ...(superior ? { superior } : {}), place, sign, year, head, units };
}

async function kindOf(ask: Ask): Promise<PlanKind> {
  const kinds = Object.entries(PLAN_KINDS) as [PlanKind, (typeof PLAN_KINDS)[PlanKind]][];
  const list = kinds.map(([, { label }], index) => `  ${index + 1}. ${label}`).join('\n');
  for (;;) {
    const chosen = kinds[Number(await answered(ask, `Cơ quan thuộc loại nào?\n${list}\nSố thứ tự: `)) - 1];
    if (chosen) return chosen[0];
  }
}

async function yearOf(ask: Ask, suggested: number): Promise<number> {
  for (;;) {
    const year = Number(await askWords(ask, 'Kế hoạch của năm nào', { suggested: String(suggested) }));
    if (Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR) return year;
  }
}

async function yes(ask: Ask, question: string): Promise<boolean> {
  return !/^(?:k|không|n|no)$/iu.test(await askWords(ask, `${question}? (c: có, k: không)`, { suggested: 'c' }));
}

/** Enter alone takes what stands in brackets. */
async function askWords(ask: Ask, question: string, { suggested = '', needed = false } = {}): Promise<string> {
  for (;;) {
    const shown = suggested ? `${question} [${suggested}]: ` : `${question}: `;
    const given = tidyWords(await answered(ask, shown)) || suggested;
    if (given || !needed) return given;
  }
}

async function answered(ask: Ask, question: string): Promise<string> {
  const given = await ask(question);
  if (given === undefined) throw new CliError('Đã dừng theo yêu cầu, chưa tạo tệp nào.');
  return given;
}

/** Whether somebody sits there who could answer. */
export function canAsk(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}

/** Does the work with a terminal that asks. Lines typed or pasted ahead of their question wait for it. */
export async function withTerminal<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await work(async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const { value, done } = await lines.next();
      return done ? undefined : value;
    });
  } finally {
    terminal.close();
  }
}
