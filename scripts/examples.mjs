// The main job: builds the programs and writes the documents of all examples into out/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { node, npm, root } from './support/run.mjs';

npm('run', 'build');
const mtcl = join(root, 'bin/mtcl.cjs');
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of examples) {
  console.log(`\n${name}`);
  node(mtcl, 'generate', join('examples', name), '--out', join('out', name), '--force');
}
console.log(`\nVăn bản của ${examples.length} ví dụ nằm trong thư mục out/.`);
