/** The page of commands and settings says what package.json declares. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const { contributes } = JSON.parse(read('package.json'));
const words: Record<string, string> = JSON.parse(read('package.nls.json'));
const page = read('docs/lenh-va-cai-dat.md');

interface Command {
  command: string;
  title: string;
}
const titleOf = ({ title }: Command) => words[title.slice(1, -1)]!;
const hidden = new Set(
  contributes.menus.commandPalette
    .filter(({ when }: { when: string }) => when === 'false')
    .map(({ command }: Command) => command),
);

describe('docs/lenh-va-cai-dat.md', () => {
  it('has every command and no other', () => {
    const offered = contributes.commands.filter(({ command }: Command) => !hidden.has(command));
    const named = [...page.matchAll(/^\| \*\*MTCL: ([^*]+)\*\*/gmu)].map(([, title]) => title);
    expect(named.toSorted()).toEqual(offered.map(titleOf).toSorted());
    for (const one of contributes.commands) expect(page).toContain(titleOf(one));
  });

  it('has every key', () => {
    for (const { command, key } of contributes.keybindings as (Command & { key: string })[]) {
      const own = contributes.commands.find((one: Command) => one.command === command);
      const shown = key
        .replace('up', '↑')
        .replace('down', '↓')
        .replace(/(^|[+ ])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());
      // A key for a command of VS Code itself, or for one that only a view has, is told in a sentence.
      expect(page).toContain(
        own && !hidden.has(command) ? `| **MTCL: ${titleOf(own)}** | \`${shown}\` |` : `\`${shown}\``,
      );
    }
  });

  it('has every setting with its default and its values', () => {
    const rows = new Map(
      [...page.matchAll(/^\| `(mtcl\.[\w.]+)` \| (.*?) \| (.*) \|$/gmu)].map((row) => [row[1], row]),
    );
    const settings = Object.entries<{ default: unknown; enum?: string[]; items?: { enum: string[] } }>(
      contributes.configuration.properties,
    );
    expect([...rows.keys()].toSorted()).toEqual(settings.map(([key]) => key).toSorted());
    for (const [key, { default: value, enum: values = [], items }] of settings) {
      const shown = [value].flat().map((one) => `\`${typeof one === 'object' ? JSON.stringify(one) : one}\``);
      expect(rows.get(key)![2], key).toBe(shown.join(', '));
      if (key === 'mtcl.trace.server') continue;
      for (const one of [...values, ...(items?.enum ?? [])]) expect(rows.get(key)![3], key).toContain(`\`${one}\``);
    }
  });
});
