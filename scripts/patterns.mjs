// `npm run patterns`: every pattern of the product's own code, checked for running times that grow faster than the text
// (recheck), and tried on texts made of its own pieces. What was found stands in test/patterns/verdicts.json, so that
// the unit tests only check what is new. Not part of the product.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parseAst } from 'vitest/node';
import { root } from './support/run.mjs';

// Its own program for the system is many times faster than the one in JavaScript, where it is installed.
process.env.RECHECK_BACKEND ??= ['linux-x64', 'darwin-x64', 'darwin-arm64', 'win32-x64'].includes(
  `${process.platform}-${process.arch}`,
)
  ? 'native'
  : 'pure';

const VERDICTS = join(root, 'test/patterns/verdicts.json');
export const LINEAR = 'linear';
const LIMIT = { timeout: 20_000 };

/** Files of the product: no tests, none that only measure. */
function sources() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(name))
    .filter((name) => !/(?:^|\/)(?:test|testing|bench|generated)\//.test(name))
    .map((name) => `src/${name}`);
}

/** Pattern literals and places of `new RegExp` in a file. */
function found(text) {
  const literals = [];
  const built = [];
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(walk);
    if (node.type === 'Literal' && node.regex) literals.push({ at: node.start, ...node.regex });
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp') {
      built.push({ start: node.start, end: node.callee.end });
    }
    for (const value of Object.values(node)) walk(value);
  };
  walk(parseAst(text, { lang: 'ts' }));
  return { literals, built };
}

/** All patterns as "/source/flags", each with where it stands; and the places of `new RegExp` that nothing reached. */
export const collect = () => (collected ??= collectAll());
let collected;

async function collectAll() {
  const patterns = new Map();
  const add = (source, flags, place) => {
    const key = `/${source}/${flags}`;
    patterns.set(key, [...new Set([...(patterns.get(key) ?? []), place])]);
  };
  const sites = new Map();
  for (const file of sources()) {
    const text = readFileSync(join(root, file), 'utf8');
    const { literals, built } = found(text);
    const line = (at) => `${file}:${text.slice(0, at).split('\n').length}`;
    for (const { at, pattern, flags } of literals) add(pattern, flags, line(at));
    if (built.length > 0)
      sites.set(join(root, file), { text, marks: built.map((one) => ({ ...one, place: line(one.start) })) });
  }

  const reached = new Set();
  globalThis.patternAt = (place) =>
    function Marked(source, flags) {
      const pattern = new RegExp(source, flags);
      reached.add(place);
      add(pattern.source, pattern.flags, place);
      return pattern;
    };
  mkdirSync(join(root, 'out'), { recursive: true });
  const outfile = join(root, 'out/patterns.cjs');
  await build({
    entryPoints: [join(root, 'test/patterns/exercise.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    logLevel: 'error',
    plugins: [
      { name: 'marks', setup: (plugin) => plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => marked(sites.get(path))) },
    ],
  });
  const { exercise, lexerPatterns } = (await import(pathToFileURL(outfile).href)).default;
  await exercise();
  for (const { source, flags } of lexerPatterns()) add(source, flags, 'src/language/grammar');
  for (const [source, place] of inConfigurations()) add(source, 'u', place);

  const all = [...sites.values()].flatMap(({ marks }) => marks.map(({ place }) => place));
  return { patterns, unreached: all.filter((place) => !reached.has(place)) };
}

function marked(site) {
  if (!site) return undefined;
  let contents = site.text;
  for (const { start, end, place } of site.marks.toReversed()) {
    contents = `${contents.slice(0, start)}new (globalThis.patternAt(${JSON.stringify(place)}))${contents.slice(end)}`;
  }
  return { contents, loader: 'ts' };
}

/** What VS Code itself runs over the text, line by line. */
function inConfigurations() {
  const found = [];
  for (const file of ['language-configuration.json', 'syntaxes/mtcl.tmLanguage.json']) {
    const names = file.startsWith('syntaxes')
      ? ['match', 'begin', 'end']
      : ['pattern', 'beforeText', 'afterText', 'decreaseIndentPattern'];
    JSON.parse(readFileSync(join(root, file), 'utf8'), (name, value) => {
      if (names.includes(name) && typeof value === 'string') found.push([value, file]);
      return value;
    });
  }
  return found;
}

/** "linear", or why a pattern that is not can do no harm; by "/source/flags". */
export const verdicts = () => JSON.parse(readFileSync(VERDICTS, 'utf8'));

/** Runs of recheck that begin with other texts: where its theory does not reach (look-behind), it tries texts at random. */
const SEEDS = [1, 2];

/** "linear", else how the time of a pattern grows and on which text. */
export async function judge(key) {
  const { check } = await import('recheck');
  const [source, flags] = parts(key);
  for (const randomSeed of SEEDS) {
    // Marks of where groups stand change no time, and recheck does not know them.
    const { status, checker, complexity, attack } = await check(source, flags.replace('d', ''), {
      ...LIMIT,
      randomSeed,
    });
    // Its model of an engine is slower than the real one, which looks for letters first; what is exponential is so in
    // both, and would be tried for ever.
    const holds = () => complexity.type === 'exponential' || grows(source, flags, (length) => attackOf(attack, length));
    if (status === 'vulnerable' && holds()) {
      return `${complexity.summary}: ${attack.pattern}`;
    }
    if (status === 'unknown' || checker !== 'fuzz') break;
  }
  return pumped(source, flags);
}

/** The same, tried on texts of one piece again and again: a second look, at all that recheck holds to be linear. */
export function pumped(source, flags) {
  for (const piece of pumps(source)) {
    const textOf = (length) => piece.repeat(length / piece.length);
    if (grows(source, flags, textOf)) return `grows with ${JSON.stringify(piece)}`;
  }
  return LINEAR;
}

function parts(key) {
  const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(key);
  // VS Code's way to write a character is another.
  return [source.replace(/\\x\{([\da-f]{2})\}/g, '\\x$1'), flags];
}

function attackOf({ pumps, suffix }, length) {
  const times = length / pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}

/** Pieces to repeat: the pattern's own words, alone and with spaces, and what stands in plans over and over. */
function pumps(source) {
  const words = source.match(/[\p{L}\p{M}\d]+(?: [\p{L}\p{M}\d]+)*/gu) ?? [];
  const own = words.flatMap((word) => [word, `${word} `, ` ${word}`, `${word}/`, `${word}:`]);
  const signs = [
    ...' \t\n.,;:-–/\\"“”{}()[]<>aAđĐ1_%•',
    'a ',
    'A ',
    'Ab ',
    '1 ',
    '1.',
    '1/',
    '1,',
    '1/A',
    'A-',
    '"a',
    '{a',
    '- ',
    ', ',
  ];
  return new Set([...signs, ...own]);
}

const SMALL = 4_000;
/** A linear pattern takes four times as long for four times the text, a quadratic one sixteen times. */
const TIMES = 4;
/** Microseconds of this process; what takes less for the large text takes a second for a megabyte at the very most. */
const FAST = 15_000;

function grows(source, flags, textOf) {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const time = (length) => {
    const text = textOf(length);
    const start = process.cpuUsage();
    for (const match of text.matchAll(pattern)) if (match.index < 0) break;
    return process.cpuUsage(start).user;
  };
  // What grows by a high power is slow long before the lengths that are compared.
  for (let length = SMALL / 32; length < SMALL; length *= 2) if (time(length) > 200_000) return true;
  // Another program may have taken the time: what is slow is slow each time.
  for (let i = 0; i < 4; i++) {
    const small = time(SMALL);
    const large = small > 200_000 ? Infinity : time(SMALL * TIMES);
    if (large < FAST || large < small * TIMES * 1.75) return false;
  }
  return true;
}

async function main() {
  const { patterns, unreached } = await collect();
  const known = verdicts();
  const all = process.argv.includes('--all');
  const kept = {};
  let bad = 0;
  for (const [key, places] of [...patterns].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const reason = known[key];
    const found = reason && !all ? reason : await judge(key);
    if (found === LINEAR || reason) kept[key] = found === LINEAR ? LINEAR : reason;
    if (found === LINEAR || (reason && reason !== LINEAR)) continue;
    bad++;
    console.log(`${places.join(' ')}\n  ${key}\n  ${found.slice(0, 300)}`);
    delete kept[key];
  }
  writeFileSync(VERDICTS, `${JSON.stringify(kept, undefined, 2)}\n`);
  for (const place of unreached) console.log(`${place}: not reached by test/patterns/exercise.ts`);
  console.log(`${patterns.size} patterns, ${bad} grow faster than the text`);
  process.exit(bad + unreached.length > 0 ? 1 : 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
