import { expect, test } from 'vitest';
import { decisionOf, linesOf } from '../../test/unit/document/lines.ts';

const first = async (statement: string, target: string) =>
  linesOf(await decisionOf(`mục tiêu "${statement}" { chỉ tiêu: ${target} }`), 'Phụ lục I').find((line) =>
    line.startsWith('1. '),
  );

test.each([
  ['hồ sơ được giải quyết đúng hạn', '1. Từ 98% hồ sơ được giải quyết đúng hạn./.'],
  ['phản ánh được trả lời trong 05 ngày làm việc', '1. Từ 98% phản ánh được trả lời trong 05 ngày làm việc./.'],
  [
    'nhiệm vụ theo Quyết định số 19/2014/QĐ-TTg được thực hiện',
    '1. Từ 98% nhiệm vụ theo Quyết định số 19/2014/QĐ-TTg được thực hiện./.',
  ],
  ['quy trình theo TCVN ISO 9001:2015 được áp dụng', '1. Từ 98% quy trình theo TCVN ISO 9001:2015 được áp dụng./.'],
])('a number that is no amount does not hide the target: %s', async (statement, line) => {
  expect(await first(statement, 'từ 98%')).toBe(line);
});

test.each([
  ['hồ sơ được giải quyết đúng hạn', 'từ 98% "hồ sơ"', '1. Hồ sơ được giải quyết đúng hạn: từ 98% hồ sơ./.'],
  ['Hồ sơ được giải quyết đúng hạn.', 'từ 98% "hồ sơ"', '1. Hồ sơ được giải quyết đúng hạn: từ 98% hồ sơ./.'],
])('what a target measures follows a sentence with a capital: %s', async (statement, target, line) => {
  expect(await first(statement, target)).toBe(line);
});

test.each([
  ['Từ 98% hồ sơ được giải quyết đúng hạn', 'từ 98%'],
  ['Ít nhất 4 sáng kiến được công nhận', 'ít nhất 04 "sáng kiến"'],
  ['Giải quyết hồ sơ trong 3 ngày', 'không quá 3 "ngày"'],
])('a sentence that says its target stands as written: %s', async (statement, target) => {
  expect(await first(statement, target)).toBe(`1. ${statement}./.`);
});
