/** What package.json promises to VS Code is there. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const manifest = read('package.json');
const { contributes } = manifest;

describe('the manifest', () => {
  it.each(['package.nls.json', 'package.nls.en.json'])('finds all its texts in %s, and uses them all', (name) => {
    const wanted = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    expect(Object.keys(read(name)).toSorted()).toEqual([...wanted].toSorted());
  });

  it('has small pictures for the walkthrough', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough: { steps: unknown[] }) => walkthrough.steps);
    const sizes = steps.map(({ media }: { media: { image: string } }) => statSync(join(ROOT, media.image)).size);
    expect(sizes).toHaveLength(4);
    expect(Math.max(...sizes)).toBeLessThan(60 * 1024);
  });

  it('names only commands that it declares, in menus, walkthrough and welcome texts', () => {
    const declared = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const texts = `${JSON.stringify(contributes.menus)}${JSON.stringify(read('package.nls.json'))}`;
    const used = [...texts.matchAll(/(?:"command":"|command:)(mtcl[\w.]*)/g)].map(([, command]) => command);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((command) => !declared.has(command))).toEqual([]);
  });
});
