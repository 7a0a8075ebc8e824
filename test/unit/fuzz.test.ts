/** Whatever stands in a file: it is parsed, checked, resolved into a plan and laid out as documents without an exception. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../src/document/documents.ts';
import { renderWord } from '../../src/generator/docx/render-word.ts';
import { createMtclServices } from '../../src/language/services/module.ts';
import type { Plan } from '../../src/plan/model.ts';
import { randomEditor, randomNumbers } from '../support/random.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const example = (path: string) => readFileSync(join(EXAMPLES, path), 'utf8');
const SMALLEST = example('toi-thieu/ke-hoach-2027.mtcl');
const DIRECTORY = example('so-ngoai-vu/danh-ba.mtcl');
const PLAN = example('so-ngoai-vu/ke-hoach-2027.mtcl');
const PROGRESS = example('so-ngoai-vu/tien-do-2027.mtcl');

const EDITS = 10_000;
const RUNS = 4;

/** One set of services for many files; each file is forgotten after its turn. */
class Workbench {
  private readonly shared = createMtclServices().shared;
  private count = 0;

  /** What becomes of the text; throws what is thrown on the way. */
  async take(text: string): Promise<{ messages: string[]; plan: Plan | undefined }> {
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder, Plans } = this.shared.workspace;
    const uri = URI.parse(`file:///thu/${this.count++}.mtcl`);
    const document = LangiumDocumentFactory.fromString(text, uri);
    LangiumDocuments.addDocument(document);
    try {
      await DocumentBuilder.build([document], { validation: true });
      const plan = Plans.planOf(document);
      if (plan) for (const each of documentsOf(plan)) expect(each.sections.length).toBeGreaterThan(0);
      return { messages: (document.diagnostics ?? []).map(({ message }) => String(message)), plan };
    } finally {
      await DocumentBuilder.update([], [uri]);
    }
  }
}

/** What Langium says where a check has thrown. */
const CRASHED = /error occurred during validation/i;

describe('files that are no plan', () => {
  const bytes = randomNumbers(7);
  const binary = Buffer.from(Array.from({ length: 4_000 }, () => Math.floor(bytes() * 256)));
  test.each([
    ['empty', ''],
    ['only blank', '\ufeff \r\n\t\u00a0\n'],
    ['binary, read as UTF-8', binary.toString('utf8')],
    ['binary, read as Latin-1', binary.toString('latin1')],
    ['a zip file', Buffer.from('PK\u0003\u0004\u0014\0\0\0\b\0', 'latin1').toString('utf8')],
    ['one very long line', 'a'.repeat(200_000)],
    ['an unclosed text', 'cơ quan A "Sở Ngoại vụ'],
    ['an unclosed long text', 'cơ quan A """Sở\nNgoại\nvụ'],
    ['an unclosed block', 'mục tiêu "x" {'],
    ['an unclosed comment', '/* kế hoạch năm 2027'],
    ['only closing braces', '}'.repeat(500)],
    ['deeply nested blocks', `${'phần "a" { '.repeat(300)}${'}'.repeat(300)}`],
  ])('%s', async (_, text) => {
    const { messages } = await new Workbench().take(text);
    expect(messages.filter((message) => CRASHED.test(message))).toEqual([]);
    if (text.trim()) expect(messages.length).toBeGreaterThan(0);
  });
});

test('every first part of a plan', async () => {
  const workbench = new Workbench();
  const text = `${DIRECTORY}\n${PLAN}`;
  for (let i = 0; i < 60; i++) {
    const { messages } = await workbench.take(text.slice(0, Math.floor((text.length * i) / 60)));
    expect(messages.filter((message) => CRASHED.test(message))).toEqual([]);
  }
});

describe(`${EDITS} random edits of the examples`, () => {
  test.each(Array.from({ length: RUNS }, (_, i) => [i + 1]))(
    'run %i',
    async (run) => {
      const next = randomNumbers(2027 + run);
      const editor = randomEditor(next, [...words(DIRECTORY + PLAN + PROGRESS), ...lines(DIRECTORY + PLAN + PROGRESS)]);
      let workbench = new Workbench();
      let plans = 0;
      for (let i = 0; i < EDITS / RUNS; i++) {
        if (i % 500 === 0) workbench = new Workbench();
        const text = editor.edit(source(next));
        const failed = (error: unknown) => {
          throw new Error(`Seed ${2027 + run}, edit ${i}:\n${text}`, { cause: error });
        };
        const { messages, plan } = await workbench.take(text).catch(failed);
        const crashes = messages.filter((message) => CRASHED.test(message));
        if (crashes.length > 0) failed(new Error(crashes.join('\n')));
        if (plan) plans++;
        if (plan && i % 250 === 0) for (const each of documentsOf(plan)) await renderWord(each).catch(failed);
      }
      // Most edits leave a plan to work on; without one the second half of the way would never be tried.
      expect(plans).toBeGreaterThan(EDITS / RUNS / 2);
    },
    120_000,
  );
});

/** The smallest example, alone or with a stretch of the large ones behind it. */
function source(next: () => number): string {
  const pick = next();
  if (pick < 0.4) return SMALLEST;
  const whole = pick < 0.5 ? DIRECTORY : pick < 0.6 ? PROGRESS : PLAN;
  const all = whole.split('\n');
  const start = Math.floor(next() * all.length);
  return `${SMALLEST}\n${all.slice(start, start + 25).join('\n')}`;
}

function words(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{N}_-]+(?: [\p{L}]+)?|"[^"\n]*"|[^\s]/gu) ?? [])];
}

function lines(text: string): string[] {
  return [...new Set(text.split('\n').filter((line) => line.trim()))];
}
