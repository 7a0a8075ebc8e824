/** The language reference: every example of it runs, every keyword of the language stands in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../src/deadline/index.ts';
import { createMtclServices } from '../../../src/language/services/module.ts';
import { load } from '../../../src/language/test/load.ts';
import { RULES } from '../../../src/rules/catalogue.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/ngon-ngu.md'), 'utf8');

interface Example {
  line: number;
  /** What follows "```mtcl": empty for a file of its own; `tệp NAME`; `đoạn`; `trong mục-tiêu`. */
  kind: string;
  code: string;
}

const EXAMPLES: Example[] = [...text.matchAll(/^```mtcl *(.*)\n([\s\S]*?)^```$/gmu)].map((match) => ({
  line: text.slice(0, match.index).split('\n').length,
  kind: match[1]!.trim(),
  code: match[2]!,
}));

/** What stands around a piece of a file so that it is one. */
const AROUND: Record<string, (code: string) => string> = {
  '': (code) => code,
  đoạn: (code) =>
    `dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của SNgV { báo cáo "6 tháng" chốt: 15/06/2027  báo cáo "năm" chốt: 30/11/2027 }\n${code}`,
  'trong mục-tiêu': (code) => `dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của SNgV\nmục tiêu "Lưu hồ sơ" {\n${code}}\n`,
};

const DIRECTORY = EXAMPLES.find(({ kind }) => kind === 'tệp danh-ba.mtcl')!;

describe('examples', () => {
  test.each(EXAMPLES)('line $line runs without an error ($kind)', async ({ kind, code }) => {
    const whole = kind.startsWith('tệp ') ? code : AROUND[kind]!(code);
    const files: Record<string, string> = whole === DIRECTORY.code ? {} : { 'danh-ba.mtcl': DIRECTORY.code };
    const { findings, plan } = await load({ ...files, 'vi-du.mtcl': whole });
    expect(findings.filter(isError)).toEqual([]);
    if (whole !== DIRECTORY.code) expect(plan).toBeDefined();
  });
});

function isError(finding: string): boolean {
  const code = /MTCL\d+/u.exec(finding)?.[0] as keyof typeof RULES | undefined;
  return !code || RULES[code].severity === 'error';
}

test('every keyword of the language is in the reference', () => {
  const { mtcl } = createMtclServices();
  const keywords = AstUtils.streamAllContents(mtcl.Grammar)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter((value) => /\p{L}/u.test(value))
    .toArray();
  const has = (keyword: string) => new RegExp(`(?<![\\p{L}\\p{N}_])${keyword}(?![\\p{L}\\p{N}_])`, 'u').test(text);
  expect([...new Set(keywords)].filter((keyword) => !has(keyword))).toEqual([]);
});

test('every deadline in the summary is read', () => {
  const section = /^## Thời hạn$([\s\S]*?)^## /mu.exec(text)![1]!;
  const deadlines = [...section.matchAll(/^\| (`[^|]+`) \|/gmu)].flatMap((row) =>
    [...row[1]!.matchAll(/`([^`]+)`/gu)].map((match) => match[1]!),
  );
  expect(deadlines.length).toBeGreaterThan(20);
  for (const deadline of deadlines) {
    const reading = readDeadline(deadline);
    expect(reading.problems, deadline).toEqual([]);
    expect(reading.deadline, deadline).toBeDefined();
  }
});

test('links inside the reference lead somewhere', () => {
  const anchors = new Set(
    [...text.matchAll(/^#+ (.+)$/gmu)].map((match) =>
      match[1]!
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
        .replace(/\s/gu, '-'),
    ),
  );
  const links = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map((match) => match[1]!);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});
