import { describe, expect, it } from 'vitest';
import { readAcceptance } from './acceptance.ts';

it.each([
  ['// chap nhan MTCL302: theo chỉ đạo', '// chấp nhận MTCL302: theo chỉ đạo'],
  ['/* chấp nhận MTCL302: theo chỉ đạo */', '// chấp nhận MTCL302: theo chỉ đạo'],
  ['// chấp nhân MTCL302, MTCL308 theo chỉ đạo', '// chấp nhận MTCL302, MTCL308: theo chỉ đạo'],
  ['// MTCL302: theo chỉ đạo', '// chấp nhận MTCL302: theo chỉ đạo'],
  ['// chấp nhận mtcl 302: theo chỉ đạo', '// chấp nhận MTCL302: theo chỉ đạo'],
  ['// bỏ qua MTCL302 vì theo chỉ đạo', '// chấp nhận MTCL302: theo chỉ đạo'],
  ['// chấp nhận MTCL302 theo chỉ đạo', '// chấp nhận MTCL302: theo chỉ đạo'],
])('%s has no effect and is told how to be written', (comment, better) => {
  expect(readAcceptance(comment)).toMatchObject({ better, problem: expect.stringContaining(better) });
});

it.each(['// xem MTCL302 trong docs/rules.md', '// chấp nhận mọi góp ý', '/* MTCL năm 2027 */', '// hạn theo chỉ đạo'])(
  '%s means no acceptance',
  (comment) => expect(readAcceptance(comment)).toBeUndefined(),
);

describe('an acceptance of two thousand characters is read, a longer one is told to be shortened', () => {
  const start = '// chấp nhận MTCL302: ';
  const of = (length: number) => start + 'x'.repeat(length - start.length);
  it('2.000', () =>
    expect(readAcceptance(of(2000))).toEqual({ codes: ['MTCL302'], reason: of(2000).slice(start.length) }));
  it('2.001', () =>
    expect(readAcceptance(of(2001))).toEqual({
      codes: [],
      reason: '',
      problem: 'Lời chấp nhận dài quá 2.000 ký tự nên không có tác dụng. Hãy rút gọn lý do.',
    }));
  it('another comment of any length means nothing', () =>
    expect(readAcceptance(`// ${'MTCL302 '.repeat(400)}`)).toBeUndefined());
});
