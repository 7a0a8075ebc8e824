/** The page of a rule. */
import { expect, it } from 'vitest';
import { RULE_CODES, RULES } from '../../rules/catalogue.ts';
import { rulesPageOf } from './rules.ts';

it('of a code says what the rule wants, on what it rests, and shows a wrong and a right example', () => {
  const { title, rule, groups } = rulesPageOf({ code: 'MTCL302' });
  expect(title).toBe('MTCL302: Thời hạn sau ngày chốt báo cáo cuối cùng');
  expect(groups).toBeUndefined();
  expect(rule?.why).toBe(RULES.MTCL302.why);
  expect(rule?.facts.map(({ name }) => name)).toEqual(['Nhóm', 'Mức', 'Căn cứ', 'Cách sửa']);
  const [bad, good] = rule?.examples ?? [];
  expect(bad?.title).toMatch(/^Chưa đúng/);
  expect(bad?.text).toContain('⟦');
  expect(good?.title).toBe('Đúng');
});

it('without a code, or of one that is not there, lists all rules', () => {
  for (const params of [{}, { code: 'MTCL999' }]) {
    const { title, rule, groups } = rulesPageOf(params);
    expect([title, rule]).toEqual(['Các quy tắc kiểm tra', undefined]);
    expect(groups?.flatMap(({ rules }) => rules.map(({ code }) => code)).toSorted()).toEqual(
      [...RULE_CODES].toSorted(),
    );
  }
});
