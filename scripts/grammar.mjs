// Generates the syntax tree's types and the parser's grammar from src/language/grammar.
// Langium warns of every keyword with a blank inside ('mục tiêu') and of every property assigned in a loop; both are
// meant here (the token builder reads such keywords, properties may come in any order), so only the rest is shown.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const expected = [
  /should not contain whitespace/i,
  /Found multiple assignments to .* Consider using '\+='/,
  /^Writing textmate grammar|Langium generator finished successfully/,
];
const cli = fileURLToPath(new URL('../node_modules/langium-cli/bin/langium.js', import.meta.url));
const run = spawnSync(process.execPath, [cli, 'generate', ...process.argv.slice(2)], { encoding: 'utf8' });
const rest = `${run.stdout}${run.stderr}`
  .split('\n')
  .filter((line) => line.trim() && !expected.some((e) => e.test(line)));
if (rest.length > 0) console.log(rest.join('\n'));
process.exitCode = run.status ?? 1;
