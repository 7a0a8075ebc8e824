// Whether the stores would take the package as it stands: builds, packs and checks; publishes nothing.
import { fileURLToPath } from 'node:url';
import { publishState } from './support/publish.mjs';
import { node } from './support/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
node('scripts/package.mjs');
const { faults, remarks, stores } = publishState(root);
for (const fault of faults) console.error(`✗ ${fault}`);
for (const remark of remarks) console.log(`• ${remark}`);
if (faults.length > 0) process.exitCode = 1;
else console.log(`✓ Gói đủ điều kiện đăng lên ${stores.join(', ')}.`);
