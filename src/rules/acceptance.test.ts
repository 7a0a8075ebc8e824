import { expect, it } from 'vitest';
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
