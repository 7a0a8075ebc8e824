/** What package.json promises to VS Code is there. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { PACKED } from '../../scripts/support/packed.mjs';
import { SERVER_BUNDLES } from '../../src/extension/bundles.ts';
import { messages } from '../../src/extension/messages.ts';
import { DEFAULT_FORMATS, FORMATS } from '../../src/generator/format-table.ts';

vi.mock('vscode', () => ({ workspace: { getConfiguration: () => ({ get: () => 'vi' }) } }));

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const manifest = read('package.json');
const { contributes } = manifest;

describe('the manifest', () => {
  it('finds all its texts, and uses them all', () => {
    const wanted = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key));
    expect(Object.keys(read('package.nls.json')).toSorted()).toEqual([...wanted].toSorted());
  });

  it('runs on a machine and in a browser, and is packed with all that both need', () => {
    const { main, browser, capabilities } = manifest;
    const bundles = [main, browser, ...Object.values(SERVER_BUNDLES)].map((path) => path.replace('./', ''));
    expect(bundles).toHaveLength(4);
    expect(PACKED).toEqual(expect.arrayContaining(bundles));
    // Files are written only where somebody trusts the folder; no setting of a folder may say where to before.
    expect(capabilities.untrustedWorkspaces.supported).toBe('limited');
    expect(capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(['mtcl.outputFolder']);
    expect(capabilities.virtualWorkspaces.supported).toBe('limited');
  });

  it('tells the Marketplace what it is', () => {
    const { icon, categories, keywords, galleryBanner, description, license, publisher, engines } = manifest;
    const png = new DataView(new Uint8Array(readFileSync(join(ROOT, icon))).buffer);
    expect([png.getUint32(16), png.getUint32(20)]).toEqual([256, 256]);
    const known = ['Programming Languages', 'Linters', 'Formatters', 'Other'];
    expect(categories.filter((one: string) => !known.includes(one))).toEqual([]);
    expect(keywords.length).toBeLessThanOrEqual(30);
    expect(galleryBanner.color).toMatch(/^#[\da-f]{6}$/i);
    expect(description.length).toBeLessThan(200);
    expect({ license, publisher }).toEqual({ license: 'MIT', publisher: 'mtcl' });
    // The API that is typed against is the oldest that is promised.
    expect(engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
  });

  it('has small pictures for the walkthrough', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough: { steps: unknown[] }) => walkthrough.steps);
    const sizes = steps.map(({ media }: { media: { image: string } }) => statSync(join(ROOT, media.image)).size);
    expect(sizes).toHaveLength(5);
    expect(Math.max(...sizes)).toBeLessThan(80 * 1024);
  });

  it('names only commands that it declares, in menus, walkthrough and welcome texts', () => {
    const declared = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const texts = `${JSON.stringify(contributes.menus)}${JSON.stringify(read('package.nls.json'))}`;
    const used = [...texts.matchAll(/(?:"command":"|command:)(mtcl[\w.]*)/g)].map(([, command]) => command);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((command) => !declared.has(command))).toEqual([]);
  });

  it('offers every format that files can be made in, named as the command names it', () => {
    const { items, default: unset } = contributes.configuration.properties['mtcl.formats'];
    expect({ formats: items.enum, unset }).toEqual({ formats: FORMATS, unset: DEFAULT_FORMATS });
    const said = read('package.nls.json');
    const names = items.enumDescriptions.map((key: string) => said[key.replaceAll('%', '')]);
    expect(names).toEqual(FORMATS.map((format) => messages().formats[format]));
  });

  it('takes a name, a keyword and a date for one word each, from its first letter on', () => {
    const { pattern, flags } = read('language-configuration.json').wordPattern;
    const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`));
    expect(words('thống-kê: nhiệm vụ 6 tháng')).toEqual(['thống-kê', 'nhiệm', 'vụ', '6', 'tháng']);
    // A list of suggestions stays with the word that it was opened at: a date that fell apart left it standing.
    for (const typed of ['30', '30/', '30/1', '30/11', '30/11/', '30/11/2027']) expect(words(typed)).toEqual([typed]);
    expect(words('12/BC-VP')).toEqual(['12', 'BC-VP']);
  });
});
