import { describe, expect, it } from 'vitest';
import { RULE_CODES } from '../../../src/rules/catalogue.ts';
import { folder } from './mtcl.ts';

const explain = (...words: string[]) => folder().mtcl('explain', ...words);

describe('mtcl explain', () => {
  it('prints the card of a rule: why, on what it rests, how to put it right, examples', () => {
    const { code, out } = explain('MTCL302');
    expect(code).toBe(0);
    expect(out).toMatch(/^MTCL302: Thời hạn sau ngày chốt báo cáo cuối cùng\n/u);
    expect(out).toMatch(/^Mức: cảnh báo$/mu);
    expect(out).toMatch(/^Căn cứ: TCVN ISO 9001:2015, 9\.1\.3/mu);
    expect(out).toMatch(/^Cách sửa: /mu);
    expect(out).toContain('⟦ngày 15/12/2027⟧');
  });

  it('takes a code in any case, its number, several of them', () => {
    expect(explain('mtcl302').out).toBe(explain('302').out);
    const { out } = explain('302', 'MTCL202');
    expect(out.match(/^MTCL\d+: /gmu)).toEqual(['MTCL302: ', 'MTCL202: ']);
  });

  it('lists all rules where none is named, a line each', () => {
    const lines = explain().out.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 7))).toEqual(RULE_CODES);
  });

  it('finds rules by words', () => {
    expect(explain('đơn', 'vị', 'phối hợp').out).toContain('MTCL203');
  });

  it('says so where there is no such rule', () => {
    const { code, out, err } = explain('MTCL999');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Không có quy tắc «MTCL999»');
  });

  it('json for programs', () => {
    const [card] = JSON.parse(explain('MTCL302', '--format', 'json').out);
    expect(card).toMatchObject({ code: 'MTCL302', group: 'time', severity: 'warning' });
    expect(card.bad).toContain('⟦');
  });
});
