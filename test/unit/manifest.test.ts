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

  it('runs on a machine and in a browser, and is packed with all that both need', () => {
    const { main, browser, capabilities } = manifest;
    const packed = readFileSync(join(ROOT, 'scripts/package.mjs'), 'utf8');
    const client = (name: string) => readFileSync(join(ROOT, 'src/extension', name), 'utf8');
    const servers = ['client-node.ts', 'client-browser.ts'].map((name) => /dist\/[\w.-]+/.exec(client(name))![0]);
    for (const bundle of [main, browser, ...servers]) expect(packed).toContain(`'${bundle.replace('./', '')}'`);
    // Files are written only where somebody trusts the folder; no setting of a folder may say where to before.
    expect(capabilities.untrustedWorkspaces.supported).toBe('limited');
    expect(capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(['mtcl.outputFolder']);
    expect(capabilities.virtualWorkspaces.supported).toBe('limited');
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
