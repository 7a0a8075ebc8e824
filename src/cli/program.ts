import { Command } from 'commander';
import { version } from '../../package.json';
import { calendarCommand } from './commands/calendar.ts';
import { checkCommand } from './commands/check.ts';
import { deadlineCommand } from './commands/deadline.ts';
import { dueCommand } from './commands/due.ts';
import { explainCommand } from './commands/explain.ts';
import { formatCommand } from './commands/format.ts';
import { generateCommand } from './commands/generate.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { reportCommand } from './commands/report.ts';
import { reviewCommand } from './commands/review.ts';
import { EXIT } from './messages.ts';

const COMMANDS = [
  newCommand,
  importCommand,
  checkCommand,
  formatCommand,
  generateCommand,
  calendarCommand,
  dueCommand,
  deadlineCommand,
  explainCommand,
  reportCommand,
  reviewCommand,
];

/** The command line, with help and messages in Vietnamese. */
export function createProgram(): Command {
  const program = new Command('mtcl');
  program
    .description('Mục tiêu chất lượng: kiểm tra tệp .mtcl, xuất quyết định Word và lịch công việc.')
    .version(version, '-V, --version', 'in phiên bản')
    .helpOption('-h, --help', 'in hướng dẫn')
    .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh')
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (mặc định: ${defaultValue})`,
      styleUsage: inVietnamese,
      styleSubcommandTerm: inVietnamese,
    })
    .usage('<lệnh> [tùy chọn] [tệp...]')
    .configureOutput({ outputError: (message, write) => write(vietnamese(message)) })
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
    });
  for (const command of COMMANDS) command(program);
  for (const command of program.commands) {
    command.helpOption('-h, --help', 'in hướng dẫn').copyInheritedSettings(program);
  }
  return program;
}

const HELP_TITLES: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

function inVietnamese(text: string): string {
  return text.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]');
}

/** Commander's own messages, by their English beginnings. */
const MESSAGES: [RegExp, string][] = [
  [/^error: unknown command '(.*?)'.*$/s, 'Không có lệnh «$1». Chạy «mtcl --help» để xem các lệnh.'],
  [/^error: unknown option '(.*?)'.*$/s, 'Không có tùy chọn «$1». Chạy «mtcl --help» để xem các tùy chọn.'],
  [/^error: missing required argument '(.*?)'.*$/s, 'Còn thiếu đối số: $1.'],
  [/^error: required option '(.*?)' not specified.*$/s, 'Còn thiếu tùy chọn: $1.'],
  [/^error: option '(.*?)' argument missing.*$/s, 'Tùy chọn $1 còn thiếu giá trị.'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\. (.*)$/s, '$3'],
  [/^error: command-argument value '(.*?)' is invalid for argument '(.*?)'\. (.*)$/s, '$3'],
  [/^error: too many arguments.*$/s, 'Thừa đối số. Chạy «mtcl --help» để xem cách dùng.'],
];

function vietnamese(message: string): string {
  const text = message.trim();
  const known = MESSAGES.find(([pattern]) => pattern.test(text));
  return `mtcl: ${known ? text.replace(known[0], known[1]).trim() : text}\n`;
}
