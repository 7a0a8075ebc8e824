import { describe, expect, it } from 'vitest';
import { RULE_CODES, RULES, type Rule } from './catalogue.ts';
import { findingsOf, unmarked } from './test/snippet.ts';

/** Rules about several plans, files beside the plan, texts of many pages: their tests stand in files of their own. */
const ELSEWHERE = new Set([
  'MTCL013',
  'MTCL020',
  'MTCL021',
  'MTCL022',
  'MTCL031',
  'MTCL041',
  'MTCL318',
  'MTCL122',
  'MTCL322',
  'MTCL839',
]);

/** Without what stands in « », also where another quotation stands inside. */
function withoutQuoted(message: string): string {
  const shorter = message.replace(/«[^«»]*»/gu, '');
  return shorter === message ? message : withoutQuoted(shorter);
}

describe.each(RULE_CODES.filter((code) => !ELSEWHERE.has(code)))('%s', (code) => {
  const rule: Rule = RULES[code];
  const own = async (snippet: string) =>
    (await findingsOf(snippet, rule.bare, rule.severity === 'off' ? 'issue' : 'draft')).filter(
      (finding) => finding.code === code,
    );

  it(`${rule.title}: found at the exact words`, async () => {
    const found = await own(rule.bad);
    expect(found.map(({ at, words }) => `${at} ${words}`)).toEqual(unmarked(rule.bad).marks);
  });

  it('is told with what is quoted in « »: straight quotes stand for those of the language', async () => {
    // A mark of the language is what these are about.
    if (code < 'MTCL010') return;
    const told = await findingsOf(rule.bad, rule.bare, rule.severity === 'off' ? 'issue' : 'draft');
    for (const { message } of told.filter((finding) => finding.code === code)) {
      expect(withoutQuoted(message)).not.toContain('"');
    }
  });

  it('put right: not found', async () => {
    expect(await own(rule.good)).toEqual([]);
  });

  it('looks like it and is right: not found', async () => {
    expect(await own(rule.tricky)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('says everything about each rule', () => {
    for (const code of RULE_CODES) {
      const rule: Rule = RULES[code];
      for (const text of [rule.title, rule.why, rule.source, rule.bad, rule.good, rule.tricky, rule.fix]) {
        expect(text.trim(), code).not.toBe('');
        expect(text, code).toBe(code === 'MTCL007' ? text : text.normalize('NFC'));
      }
    }
  });
});
