import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const SCRIPT = `
import { deadlineReport } from './src/deadline/report.ts';
const phrases = ['trước ngày 15/3, 15/6 và 30/11 hằng năm', 'hằng tuần thứ sáu', '01 tháng kể từ ngày 31/01', 'quý I',
  'trong 10 ngày làm việc kể từ ngày 01/02', 'ngày làm việc cuối cùng mỗi tháng'];
process.stdout.write(JSON.stringify(phrases.map((phrase) => deadlineReport(phrase, { year: 2027 }).due)));
`;

function dueIn(zone: string, locale: string): string {
  const run = spawnSync(process.execPath, ['--experimental-strip-types', '--no-warnings', '--input-type=module'], {
    input: SCRIPT,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
  });
  expect(run.stderr).toBe('');
  return run.stdout;
}

describe('due days do not depend on the machine', () => {
  const home = dueIn('Asia/Ho_Chi_Minh', 'vi_VN.UTF-8');

  it('has days to compare', () => {
    expect(JSON.parse(home)[0]).toEqual(['2027-03-14', '2027-06-14', '2027-11-29']);
  });

  it.each([
    ['UTC', 'C'],
    ['America/Los_Angeles', 'en_US.UTF-8'],
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['Pacific/Pago_Pago', 'ar_EG.UTF-8'],
    ['Australia/Lord_Howe', 'de_DE.UTF-8'],
  ])('in %s (%s)', (zone, locale) => {
    expect(dueIn(zone, locale)).toBe(home);
  });
});
