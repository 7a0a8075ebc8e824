import { Command } from 'commander';
import { version } from '../../package.json';
import { EXIT } from './messages.ts';

type Define = (program: Command) => void;

/** Each command with what it needs is read when it is called: an engine that a command does without costs it nothing. */
const COMMANDS: Record<string, () => Promise<Define>> = {
  new: async () => (await import('./commands/new.ts')).newCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  format: async () => (await import('./commands/format.ts')).formatCommand,
  generate: async () => (await import('./commands/generate.ts')).generateCommand,
  calendar: async () => (await import('./commands/calendar.ts')).calendarCommand,
  due: async () => (await import('./commands/due.ts')).dueCommand,
  record: async () => (await import('./commands/record.ts')).recordCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  form: async () => (await import('./commands/form.ts')).formCommand,
  gather: async () => (await import('./commands/gather.ts')).gatherCommand,
  site: async () => (await import('./commands/site.ts')).siteCommand,
  deadline: async () => (await import('./commands/deadline.ts')).deadlineCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
};

/** The commands that these words may call: the one named, none where only the version is asked for, else all. */
async function commandsFor(words: readonly string[]): Promise<Define[]> {
  const [first = '--help'] = words;
  if (first === '-V' || first === '--version') return [];
  const named = Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
  return Promise.all(named.map((name) => COMMANDS[name]!()));
}

/**
 * The command line, with help and messages in Vietnamese.
 * @param words What it is called with, without the program's own name.
 */
export async function createProgram(words: readonly string[]): Promise<Command> {
  const program = new Command('mtcl');
  program
    .description('Mục tiêu chất lượng: kiểm tra tệp .mtcl, xuất quyết định Word và lịch công việc.')
    .version(version, '-V, --version', 'in phiên bản')
    .helpOption('-h, --help', 'in hướng dẫn')
    .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh')
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || defaultValue === '' ? description : `${description} (mặc định: ${defaultValue})`,
      styleUsage: inVietnamese,
      styleSubcommandTerm: inVietnamese,
    })
    .usage('<lệnh> [tùy chọn] [tệp...]')
    .configureOutput({ outputError: (message, write) => write(vietnamese(message)) })
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
    });
  for (const define of await commandsFor(words)) define(program);
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
