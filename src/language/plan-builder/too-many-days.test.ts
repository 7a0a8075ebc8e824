/** A plan has a bound of due days: what is too much gives none, which is said once. */
import { URI } from 'langium';
import { expect, test } from 'vitest';
import { MOST_DUE_DAYS } from '../../deadline/index.ts';
import { type FileStore, noFiles } from '../../files/output/file-store.ts';
import type { Plan } from '../../plan/model.ts';
import { createMtclServices } from '../services/module.ts';
import { load } from '../test/load.ts';

const plan = (...deadlines: string[]) =>
  `kế hoạch năm 2027\nmục tiêu "việc" {\n${deadlines.map((each, i) => `nhiệm vụ N${i} "Việc ${i}" { thời hạn: ${each}\n}\n`).join('')}}`;
const many = (count: number, deadline: (i: number) => string) => Array.from({ length: count }, (_, i) => deadline(i));

const daysOf = (of: Plan | undefined) => (of?.tasks ?? []).map(({ deadline }) => deadline?.occurrences.length ?? 0);
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
const said = (findings: string[]) => findings.filter((finding) => finding.includes('MTCL322'));

test('two hundred and eighty tasks that repeat weekly have their days', async () => {
  const { findings, plan: made } = await load(plan(...many(280, () => 'hằng tuần')));
  expect(said(findings)).toEqual([]);
  expect(Math.min(...daysOf(made))).toBe(52);
});

test('three thousand tasks that count from a weekly one: days up to the bound, one finding where they end', async () => {
  const fan = ['hằng tuần', ...many(2_999, (i) => `sau N0 ${(i % 20) + 1} ngày; sau N${i} 3 ngày`)];
  const { findings, plan: made } = await load(plan(...fan));
  const days = daysOf(made);
  expect(sum(days)).toBeLessThanOrEqual(MOST_DUE_DAYS);
  const first = days.indexOf(0);
  expect(said(findings)).toEqual([
    `${first * 2 + 3}:${`nhiệm vụ N${first} "Việc ${first}" { thời hạn: `.length + 1} MTCL322 Kế hoạch có quá 15.000 ngày đến hạn, nên thời hạn của nhiệm vụ này và ${3_000 - first - 1} nhiệm vụ khác không quy ra ngày: không vào lịch, không được nhắc. Hãy bớt những thời hạn tính từ một việc lặp lại nhiều lần, hoặc chia thành nhiều kế hoạch.`,
  ]);
  // Nothing else is said of a deadline that was not looked at.
  expect(findings.filter((finding) => /MTCL30[46]/.test(finding))).toEqual([]);
  expect(made?.tasks.at(-1)?.deadline?.undated).toEqual(['sau N0 19 ngày', 'sau N2998 03 ngày']);
});

test('what one deadline says over and over counts each time', async () => {
  const { plan: made } = await load(plan(...many(1_000, () => 'hằng tuần; hằng tuần; hằng tuần')));
  expect(daysOf(made).filter((days) => days > 0)).toHaveLength(Math.floor(MOST_DUE_DAYS / (3 * 52)));
});

test('a plan that grows over the bound and shrinks again has the days of one that is read anew', async () => {
  const uri = 'file:///k/a.mtcl';
  const few = plan(...many(285, () => 'hằng tuần'));
  // Before all others, so that those at the end, untouched themselves, have none.
  const more = few.replace(
    'mục tiêu',
    `nhiệm vụ "Trước" { thời hạn: ${'hằng tuần; '.repeat(40)}hằng tuần\n}\nmục tiêu`,
  );
  let text = few;
  const files: FileStore = {
    ...noFiles,
    kindOf: async () => 'file',
    read: async () => new TextEncoder().encode(text),
  };
  const { shared } = createMtclServices({ files });
  const { LangiumDocuments, DocumentBuilder, Plans } = shared.workspace;
  const document = await LangiumDocuments.getOrCreateDocument(URI.parse(uri));
  await DocumentBuilder.build([document], { validation: true });
  for (text of [more, few, more]) {
    await DocumentBuilder.update([URI.parse(uri)], []);
    const now = LangiumDocuments.getDocument(URI.parse(uri))!;
    const fresh = await load(text);
    expect(daysOf(Plans.planOf(now))).toEqual(daysOf(fresh.plan));
    expect(now.diagnostics?.filter(({ code }) => code === 'MTCL322')).toHaveLength(said(fresh.findings).length);
  }
});
