import type { Command } from 'commander';
import { escapedJson } from '../../document/clean-text.ts';
import { isRuleCode, RULE_CODES, RULES, type Rule, type RuleCode } from '../../rules/catalogue.ts';
import { EXAMPLE_TITLES, levelText, ruleFacts, shownExample } from '../../rules/documentation.ts';
import { CliError, EXIT } from '../messages.ts';
import { oneOf } from '../options.ts';
import { print } from '../terminal.ts';

/** `mtcl explain MTCL302` */
export function explainCommand(program: Command): void {
  program
    .command('explain')
    .summary('nói rõ một quy tắc kiểm tra')
    .description(
      'In thẻ của quy tắc: vì sao có, căn cứ, ví dụ sai và đúng, cách sửa. Không ghi mã thì in danh sách các quy tắc; ghi chữ thì tìm quy tắc có những chữ ấy.',
    )
    .argument('[mã...]', 'mã quy tắc (MTCL302, 302), hoặc chữ cần tìm')
    .option('--format <dạng>', 'dạng kết quả: text, json', oneOf('--format', ['text', 'json']), 'text')
    .action((words: string[], { format }: { format: string }) => {
      const codes = words.length > 0 ? codesOf(words) : [...RULE_CODES];
      if (format === 'json') print(`${escapedJson(codes.map((code) => ({ code, ...cardOf(code) })))}\n`);
      else print(codes.length > FULL_CARDS ? `${codes.map(lineOf).join('\n')}\n` : codes.map(card).join('\n'));
      process.exitCode = EXIT.ok;
    });
}

/** More rules than these are listed, a line each. */
const FULL_CARDS = 4;

function codesOf(words: string[]): RuleCode[] {
  const codes = words.flatMap((word) => word.split(',')).map(codeOf);
  if (codes.every((code) => code !== undefined)) return [...new Set(codes)];
  const wanted = words.join(' ').toLocaleLowerCase('vi');
  const found = RULE_CODES.filter((code) => {
    const { title, why, fix }: Rule = RULES[code];
    return `${title}\n${why}\n${fix}`.toLocaleLowerCase('vi').includes(wanted);
  });
  if (found.length === 0)
    throw new CliError(
      `Không có quy tắc «${words.join(' ')}», cũng không quy tắc nào nhắc tới những chữ ấy. Chạy «mtcl explain» để xem danh sách.`,
    );
  return found;
}

/** "MTCL302", "mtcl302" and "302" are the same. */
function codeOf(word: string): RuleCode | undefined {
  const code = `MTCL${word.trim().replace(/^mtcl/i, '')}`;
  return isRuleCode(code) ? code : undefined;
}

function cardOf(code: RuleCode) {
  const { group, title, severity, whenIssuing, why, source, fix, bad, good, tricky }: Rule = RULES[code];
  return { group, title, severity, whenIssuing, why, source, fix, bad, good, tricky };
}

function lineOf(code: RuleCode): string {
  const rule: Rule = RULES[code];
  return `${code}  ${rule.title} (${levelText(rule)})`;
}

function card(code: RuleCode): string {
  const rule: Rule = RULES[code];
  return [
    `${code}: ${rule.title}`,
    '',
    rule.why,
    '',
    ...ruleFacts(rule).map(({ name, words }) => `${name}: ${words}`),
    ...example(EXAMPLE_TITLES.bad, rule.bad),
    ...example(EXAMPLE_TITLES.good, rule.good),
    ...example(EXAMPLE_TITLES.tricky, rule.tricky),
    '',
  ].join('\n');
}

function example(title: string, snippet: string): string[] {
  return [
    '',
    `${title}:`,
    ...shownExample(snippet)
      .split('\n')
      .map((line) => `    ${line}`),
  ];
}
