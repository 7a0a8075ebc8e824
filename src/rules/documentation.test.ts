import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKED } from '../../scripts/support/packed.mjs';
import { RULE_CODES } from './catalogue.ts';
import { dataPageText } from './data-page.ts';
import { projectSchema, rulesPageText, rulesSetting } from './documentation.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('what is written from the catalogue is current (npm run rules)', () => {
  it('docs/rules.md', () => {
    expect(read('docs/rules.md')).toBe(rulesPageText());
  });

  it('docs/du-lieu.md', () => {
    expect(read('docs/du-lieu.md')).toBe(dataPageText());
  });

  it('schemas/mtcl.schema.json', () => {
    expect(JSON.parse(read('schemas/mtcl.schema.json'))).toEqual(projectSchema());
  });

  it('the setting mtcl.rules and the schema of mtcl.json in package.json', () => {
    const { contributes } = JSON.parse(read('package.json'));
    expect(contributes.configuration.properties['mtcl.rules']).toEqual(JSON.parse(JSON.stringify(rulesSetting())));
    expect(contributes.jsonValidation).toEqual([{ fileMatch: 'mtcl.json', url: './schemas/mtcl.schema.json' }]);
  });

  it('page and schema go into the extension', () => {
    expect(PACKED).toEqual(expect.arrayContaining(['docs', 'schemas']));
  });

  it('every rule has a section that its link can name', () => {
    expect(RULE_CODES.length).toBeGreaterThan(100);
    for (const code of RULE_CODES) expect(rulesPageText()).toContain(`\n### ${code}\n`);
  });
});
