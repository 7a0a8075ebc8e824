import { type Command, InvalidArgumentError } from 'commander';
import { type DeadlineReport, deadlineReport, describeDay, guessWords, printDay } from '../../deadline/index.ts';
import { escapedJson, oneLine } from '../../document/clean-text.ts';
import { EXIT } from '../messages.ts';
import { oneOf } from '../options.ts';
import { print } from '../terminal.ts';

/** `mtcl deadline "trước 15/3 hằng năm" --year 2027` */
export function deadlineCommand(program: Command): void {
  program
    .command('deadline')
    .summary('đọc một câu thời hạn, in cách hiểu và các ngày')
    .description(
      'Đọc một câu thời hạn như trong văn bản, in cách viết chuẩn, các ngày đến hạn và phần không quy ra ngày. Mã thoát: 0 đọc được, 1 câu có lỗi, 2 gọi sai.',
    )
    .argument('<câu>', 'thời hạn, đặt trong ngoặc kép')
    .requiredOption('--year <năm>', 'năm của kế hoạch', year)
    .option('--format <dạng>', 'dạng kết quả: text, json', oneOf('--format', ['text', 'json']), 'text')
    .option('--before-includes', 'hiểu «trước ngày X» là tính cả ngày X')
    .action((text: string, options: { year: number; format: string; beforeIncludes?: boolean }) => {
      const report = deadlineReport(text, { year: options.year, beforeExcludesDay: !options.beforeIncludes });
      print(options.format === 'json' ? `${escapedJson(report)}\n` : inWords(report));
      process.exitCode = report.problems.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
    });
}

function year(value: string): number {
  const number = Number(value);
  if (!/^\d{4}$/.test(value) || number < 1900)
    throw new InvalidArgumentError(`--year cần một năm bốn chữ số, không phải «${value}».`);
  return number;
}

function inWords(report: DeadlineReport): string {
  const lines = [`Cách viết chuẩn: ${report.reading ?? '(không đọc được)'}`];
  lines.push(report.datable ? `Đến hạn: ${report.due.map(describeDay).join(', ')}` : 'Đến hạn: không quy ra ngày');
  if (report.undated.length > 0)
    lines.push(`Không quy ra ngày: ${report.undated.map((words) => `«${words}»`).join(', ')}`);
  for (const { day, reason, workingDayBefore } of report.rest ?? [])
    lines.push(`Ngày nghỉ: ${printDay(day)} (${reason}); ngày làm việc liền trước là ${describeDay(workingDayBefore)}`);
  if (report.guessedOver) lines.push(`Lưu ý: ${guessWords(report.guessedOver)}.`);
  for (const { start, end, message } of report.problems) lines.push(`Ký tự ${start + 1}–${end}: ${message}`);
  return `${lines.map(oneLine).join('\n')}\n`;
}
