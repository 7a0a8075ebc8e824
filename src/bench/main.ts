/**
 * `npm run bench`: what a person waits for, measured beside what cannot be spared.
 * Check: from a changed letter to the diagnostics; edit: and on to the preview; beside the bare parse of the same text.
 * Word: from the plan to the file, beside packing the same parts with the zip library alone.
 * Extension: what VS Code waits for before the extension answers.
 * Report: the files of a province of agencies added up to the report of the level above.
 * Keystroke: the same from a letter in the middle of the file, by CPU time, with and without what is kept between edits.
 * Server: the built server over its own pipe: opening, letters, what is asked while a check runs, a folder of 10 MB.
 * Processes: whole runs of the command line, beside others that are installed.
 * Folder: `mtcl check` of a folder of agencies, from nothing and with one file changed.
 * Deadlines: phrases read, beside chrono-node.
 * `--json FILE` writes the figures, `--only keystroke,processes` measures a part (see docs/benchmarks.md).
 */
import '../polyfill.ts';
import 'vscode-languageserver/node';
import { writeFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import { unzipSync, zipSync } from 'fflate';
import { URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentsOf } from '../document/documents.ts';
import { renderWord } from '../generator/docx/render-word.ts';
import { renderHtml } from '../generator/html/index.ts';
import type { Plan } from '../plan/model.ts';
import { createServerServices } from '../server/services/module.ts';
import { measureActivation } from './activation.ts';
import { measureConsolidation } from './consolidation.ts';
import { measureDeadlines } from './deadlines.ts';
import { measureFolder } from './folder.ts';
import { measureImport } from './importing.ts';
import { type KeystrokeTimes, measureKeystroke } from './keystroke.ts';
import { measureProcesses } from './processes.ts';
import { samplePlan } from './sample.ts';
import { measureOpenedFolder, measureServer } from './server.ts';

const SIZES = [30, 300, 3000];
/** All tasks in one objective. */
const IN_ONE = ['3000, one objective', 3000, true] as const;
/** A province with its departments, communes and wards. */
const AGENCIES = 500;
/** All agencies of a large province, down to the schools: asked for alone (`--only folder`), it takes minutes. */
const MANY_AGENCIES = 4000;

/** Files of one folder, tasks of each: 10 MB. */
const OPENED_FOLDER = [100, 300] as const;

/** Tasks of Word files that come in: a usual plan, and one of some 300 pages. */
const IMPORTED = [70, 2000];

async function planOf(tasks: number): Promise<Plan> {
  const { shared } = createServerServices();
  const uri = URI.parse('file:///bench/nhap.mtcl');
  const document = shared.workspace.LangiumDocumentFactory.fromString(samplePlan(tasks), uri);
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document]);
  const plan = shared.workspace.Plans.planOf(document);
  if (!plan) throw new Error('The sample has no plan.');
  return plan;
}

interface Times {
  parse: number;
  check: number;
  edit: number;
  zip: number;
  word: number;
}

async function measure(tasks: number): Promise<Times> {
  const runs = tasks >= 3000 ? 5 : 15;
  const { shared, mtcl } = createServerServices();
  const text = samplePlan(tasks);
  const uri = URI.parse('file:///bench/ke-hoach.mtcl');
  // As in the editor: the open text is the source, not the file.
  const open = TextDocument.create(uri.toString(), 'mtcl', 0, text);
  shared.workspace.TextDocuments.set(open);
  const document = shared.workspace.LangiumDocumentFactory.fromTextDocument(open, uri);
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document], { validation: true });
  const errors = document.diagnostics?.filter((diagnostic) => diagnostic.severity === 1) ?? [];
  if (errors.length > 0) throw new Error(`The sample has errors: ${errors[0]!.message}`);

  let turn = 0;
  const check = async () => {
    const at = open.positionAt(open.getText().indexOf('Thống kê') + 8);
    const change =
      turn++ % 2
        ? { range: { start: at, end: { ...at, character: at.character + 1 } }, text: '' }
        : { range: { start: at, end: at }, text: 'x' };
    TextDocument.update(open, [change], turn);
    await shared.workspace.DocumentBuilder.update([uri], []);
  };
  const edit = async () => {
    await check();
    for (const official of documentsOf(shared.workspace.Plans.planOf(document)!)) renderHtml(official);
  };
  const plan: Plan = shared.workspace.Plans.planOf(document)!;
  const word = async () => {
    for (const official of documentsOf(plan)) await renderWord(official);
  };
  const parts = unzipSync(await renderWord(documentsOf(plan)[0]!));
  return {
    parse: await median(runs, () => mtcl.parser.LangiumParser.parse(text)),
    check: await median(runs, check),
    edit: await median(runs, edit),
    zip: await median(runs, () => zipSync(parts)),
    word: await median(runs, word),
  };
}

/** Median of the runs in milliseconds, after two to warm up. */
async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = -2; i < runs; i++) {
    const start = performance.now();
    await work();
    if (i >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

const ms = (value: number) => value.toFixed(1).padStart(9);
const ratio = (value: number) => `${value.toFixed(1)}×`.padStart(8);

type Figures = Record<string, unknown>;

const PARTS: Record<string, () => Promise<Figures> | Figures> = {
  keystroke: async () => {
    process.stdout.write('keystroke, CPU     |    parse |    check | check/parse |  in full |  preview | all/parse\n');
    const figures: Record<string, KeystrokeTimes> = {};
    for (const [name, size, inOne] of [...SIZES.map((size) => [`${size}`, size, false] as const), IN_ONE]) {
      const times = await measureKeystroke(size, inOne);
      figures[name] = times;
      const { parse, check, checkInFull, preview } = times;
      process.stdout.write(
        `${name.padStart(18)} |${ms(parse)} |${ms(check)} |   ${ratio(check / parse)} |${ms(checkInFull)} |${ms(preview)} |${ratio((check + preview) / parse)}\n`,
      );
    }
    return figures;
  },
  server: async () => {
    const shown = ({ cpu, clock }: { cpu: number; clock: number }) =>
      `${cpu.toFixed(1)} (${clock.toFixed(0)})`.padStart(15);
    process.stdout.write(
      'server: CPU (clock) |           open |       + preview |        letter |     + preview |    completion |         hover\n',
    );
    const figures: Figures = {};
    for (const size of SIZES.slice(1)) {
      const times = await measureServer(size);
      figures[size] = times;
      const { open, openPreview, letter, letterAndPreview, completion, hover } = times;
      const row = [open, openPreview, letter, letterAndPreview, completion, hover].map(shown);
      process.stdout.write(`${String(size).padStart(19)} |${row.join(' |')}\n`);
    }
    const folder = await measureOpenedFolder(...OPENED_FOLDER);
    process.stdout.write(
      `folder of ${folder.megabytes.toFixed(1)} MB: findings in front${shown(folder.front)}, of all files${shown(folder.all)}\n`,
    );
    return { ...figures, folder };
  },
  edit: async () => {
    process.stdout.write(' tasks |    parse |    check |     edit |  edit/parse |      zip |     Word | Word/zip\n');
    const figures: Record<string, Times> = {};
    for (const size of SIZES) {
      const times = await measure(size);
      figures[size] = times;
      process.stdout.write(
        `${String(size).padStart(6)} |${ms(times.parse)} |${ms(times.check)} |${ms(times.edit)} |   ${ratio(times.edit / times.parse)} |${ms(times.zip)} |${ms(times.word)} |${ratio(times.word / times.zip)}\n`,
      );
    }
    return figures;
  },
  processes: () => {
    const figures = measureProcesses();
    process.stdout.write('whole process, CPU\n');
    for (const [name, time] of Object.entries(figures.cpu)) process.stdout.write(`${name.padStart(31)} |${ms(time)}\n`);
    for (const { name, ratio: times, target } of figures.ratios) {
      process.stdout.write(`${name}: ${times.toFixed(2)} (at most ${target})\n`);
    }
    return { ...figures };
  },
  folder: () => {
    process.stdout.write('check of a folder | bare parse, CPU | cold: CPU, clock, MB | one changed: CPU, clock, MB\n');
    const figures: Figures = {};
    for (const agencies of option('--only') === 'folder' ? [AGENCIES, MANY_AGENCIES] : [AGENCIES]) {
      const { parse, cold, warm } = measureFolder(agencies);
      figures[agencies] = { parse, cold, warm };
      const run = ({ cpu, wall, memory }: typeof cold) => `${ms(cpu)}${ms(wall)}${ms(memory)}`;
      process.stdout.write(`${String(agencies).padStart(17)} |${ms(parse)} |${run(cold)} |${run(warm)}\n`);
    }
    return figures;
  },
  deadlines: async () => {
    const figures = await measureDeadlines();
    for (const [name, { time, read }] of Object.entries(figures)) {
      process.stdout.write(`deadlines, ${name}: ${time.toFixed(1)} µs a phrase, ${read} of 8 read\n`);
    }
    return { ...figures };
  },
  extension: () => {
    process.stdout.write('extension        |     read | activate\n');
    const figures = measureActivation();
    process.stdout.write(`${' '.repeat(16)} |${ms(figures.read)} |${ms(figures.activate)}\n`);
    return { ...figures };
  },
  import: async () => {
    process.stdout.write('import of Word  |     read, recognised, written\n');
    const figures: Figures = {};
    for (const size of IMPORTED) {
      const { time } = await measureImport(await planOf(size));
      figures[size] = time;
      process.stdout.write(`${String(size).padStart(15)} |${ms(time)}\n`);
    }
    return figures;
  },
  province: async () => {
    process.stdout.write(`${AGENCIES} agencies | parse | plans | gather | Word of the report\n`);
    const { parse, plans, gather, word } = await measureConsolidation(AGENCIES);
    process.stdout.write(`${' '.repeat(12)} |${[parse, plans, gather, word].map(ms).join(' |')}\n`);
    return { parse, plans, gather, word };
  },
};

/** The value behind an option of the command. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function run(): Promise<void> {
  const only = option('--only')?.split(',');
  const unknown = only?.find((part) => !(part in PARTS));
  if (unknown) throw new Error(`--only ${unknown}: there are ${Object.keys(PARTS).join(', ')}.`);
  process.stdout.write(`Node ${process.version}; medians in ms\n`);
  const figures: Figures = {};
  for (const [name, measurePart] of Object.entries(PARTS)) {
    if (only && !only.includes(name)) continue;
    figures[name] = await measurePart();
    process.stdout.write('\n');
  }
  const json = option('--json');
  if (!json) return;
  const [cpu] = cpus();
  const machine = { node: process.version, platform: platform(), cpu: cpu?.model.trim(), cores: cpus().length };
  writeFileSync(json, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
}

run().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
