// Writes what comes of the catalogue of rules: docs/rules.md, docs/du-lieu.md (the tables of facts), the schema of mtcl.json, the setting mtcl.rules.
// Runs on the Node of the project, which reads TypeScript as it stands.
import { readFile, writeFile } from 'node:fs/promises';
import { dataPageText } from '../src/rules/data-page.ts';
import { projectSchema, rulesPageText, rulesSetting } from '../src/rules/documentation.ts';

const at = (path) => new URL(`../${path}`, import.meta.url);

await writeFile(at('docs/rules.md'), rulesPageText());
await writeFile(at('docs/du-lieu.md'), dataPageText());
await writeFile(at('schemas/mtcl.schema.json'), `${JSON.stringify(projectSchema(), null, 2)}\n`);

const manifest = JSON.parse(await readFile(at('package.json'), 'utf8'));
manifest.contributes.configuration.properties['mtcl.rules'] = rulesSetting();
manifest.contributes.jsonValidation = [{ fileMatch: 'mtcl.json', url: './schemas/mtcl.schema.json' }];
await writeFile(at('package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
