/**
 * What is kept from one keystroke to the next changes nothing: after each edit the plan and the findings are those of
 * services that read the files for the first time. A long run: `MTCL_UPDATE_EDITS=5000 MTCL_SEED=3`.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type LangiumDocument, URI } from 'langium';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { randomNumbers } from '../../test/support/random.ts';
import { samplePlan } from '../bench/sample.ts';
import { incremental } from '../language/incremental/switch.ts';
import { apply, type Change, change, inOneObjective } from '../language/incremental/test/random-edits.ts';
import { KeptBy } from '../rules/kept.ts';
import type { PreviewSection } from './protocol.ts';
import { Previews } from './requests/preview.ts';
import { createServerServices } from './services/module.ts';

const AS_SET = incremental.on;
const EDITS = Number(process.env.MTCL_UPDATE_EDITS ?? 40);
const SEED = Number(process.env.MTCL_SEED ?? 5);
const example = (name: string) => readFileSync(`examples/${name}`, 'utf8');

/** Texts of one folder; the last is edited, and uses the others. */
const FOLDERS: Record<string, string>[] = [
  { 'a.mtcl': samplePlan(30) },
  { 'a.mtcl': inOneObjective(samplePlan(30)) },
  {
    'danh-ba.mtcl': example('so-ngoai-vu/danh-ba.mtcl'),
    'ke-hoach-2027.mtcl': example('so-ngoai-vu/ke-hoach-2027.mtcl'),
  },
  {
    'ke-hoach-2027.mtcl': example('so-ngoai-vu/ke-hoach-2027.mtcl'),
    'danh-ba.mtcl': example('so-ngoai-vu/danh-ba.mtcl'),
  },
];

class Session {
  private readonly services = createServerServices();
  private readonly documents = new Map<string, LangiumDocument>();
  private previews?: Previews;
  private sent: PreviewSection[] = [];

  static async open(files: Map<string, string>): Promise<Session> {
    const session = new Session();
    const { TextDocuments, LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } =
      session.services.shared.workspace;
    for (const [name, text] of files) {
      const open = TextDocument.create(`file:///k/${name}`, 'mtcl', 1, text);
      TextDocuments.set(open);
      const document = LangiumDocumentFactory.fromTextDocument(open, URI.parse(open.uri));
      LangiumDocuments.addDocument(document);
      session.documents.set(name, document);
    }
    await DocumentBuilder.build([...session.documents.values()], { validation: true });
    return session;
  }

  async change(name: string, text: string): Promise<void> {
    const { textDocument, uri } = this.documents.get(name)!;
    TextDocument.update(textDocument, [{ text }], textDocument.version + 1);
    await this.services.shared.workspace.DocumentBuilder.update([uri], []);
  }

  /** `kept`: with what is kept from the last edit. */
  async recheck(name: string, text: string, kept = true): Promise<void> {
    incremental.on = kept;
    await this.change(name, text);
    incremental.on = true;
  }

  /** How often checks of single nodes are run meanwhile. */
  async checked(work: () => Promise<void>): Promise<number> {
    const { ValidationRegistry } = this.services.mtcl.validation;
    const original = ValidationRegistry.getChecks.bind(ValidationRegistry);
    let count = 0;
    ValidationRegistry.getChecks = (type, categories) =>
      original(type, categories).map((check) => (...about: Parameters<typeof check>) => {
        count++;
        return check(...about);
      });
    await work();
    ValidationRegistry.getChecks = original;
    return count;
  }

  planOf(name: string) {
    return this.services.shared.workspace.Plans.planOf(this.documents.get(name)!)!;
  }

  leaveGiven(): void {
    this.services.shared.workspace.Plans.leaveGiven();
  }

  /** The sections of the document that the preview shows first, as they are sent to who holds the last answer. */
  async preview(): Promise<PreviewSection[]> {
    this.previews ??= new Previews(this.services.shared);
    const uri = this.documents.values().next().value!.uri;
    const known = this.sent.map(({ hash }) => hash);
    const { document } = await this.previews.of({ uri: uri.toString(), known, changes: true });
    this.sent = document!.sections;
    return this.sent;
  }

  get shown() {
    const { Plans } = this.services.shared.workspace;
    return [...this.documents].map(([name, document]) => ({
      name,
      findings: (document.diagnostics ?? []).map((finding) => JSON.stringify(finding)),
      plan: Plans.planOf(document),
    }));
  }
}

test(
  `after each of ${EDITS} random edits: the plan and the findings of a first reading`,
  async () => {
    const next = randomNumbers(SEED);
    for (let done = 0; done < EDITS; ) {
      const files = new Map(Object.entries(FOLDERS[Math.floor(next() * FOLDERS.length)]!));
      const name = [...files.keys()].at(-1)!;
      const session = await Session.open(files);
      const undo: Change[] = [];
      for (let i = 0; i < 12 && done < EDITS; i++, done++) {
        const text = files.get(name)!;
        const back = undo.length > 0 && next() < 0.5 ? undo.pop() : undefined;
        const edit = back ?? change(text, next);
        if (!back)
          undo.push({ from: edit.from, to: edit.from + edit.text.length, text: text.slice(edit.from, edit.to) });
        files.set(name, apply(text, edit));
        await session.change(name, files.get(name)!);
        const fresh = await Session.open(files);
        for (const [at, { findings, plan }] of session.shown.entries()) {
          const place = `Seed ${SEED}, edit ${done} of ${name}: ${JSON.stringify(edit)}`;
          const other = fresh.shown[at]!;
          expect(findings, place).toEqual(other.findings);
          if (!isDeepStrictEqual(plan, other.plan)) expect(plan, place).toEqual(other.plan);
        }
      }
    }
  },
  60_000 + EDITS * 1000,
);

test('a letter has only the checks of what it touches run again', async () => {
  incremental.on = true;
  onTestFinished(() => {
    incremental.on = AS_SET;
  });
  const text = samplePlan(300);
  const session = await Session.open(new Map([['a.mtcl', text]]));
  const at = text.indexOf('rà soát', text.length / 2);
  const withWords = (words: string) => `${text.slice(0, at)}${words}${text.slice(at)}`;
  const letter = await session.checked(() => session.recheck('a.mtcl', withWords('x')));
  const inFull = await session.checked(() => session.recheck('a.mtcl', withWords('xy'), false));
  expect(inFull).toBeGreaterThan(1500);
  expect(letter).toBeLessThan(100);
});

describe('a letter in one of 300 tasks', () => {
  const text = samplePlan(300);
  const typed = (plan: string) => {
    const at = plan.indexOf('rà soát', plan.length / 2);
    return `${plan.slice(0, at)}x${plan.slice(at)}`;
  };

  test.each([
    ['ten to an objective', text],
    ['all in one objective', inOneObjective(text)],
  ])('%s: one task is built anew, its rules are run again, its row is sent', async (_, plan) => {
    incremental.on = true;
    onTestFinished(() => {
      incremental.on = AS_SET;
      vi.restoreAllMocks();
    });
    const session = await Session.open(new Map([['a.mtcl', plan]]));
    await session.preview();
    const before = new Set(session.planOf('a.mtcl').tasks);
    const found = vi.spyOn(KeptBy.prototype, 'set');
    await session.change('a.mtcl', typed(plan));
    const now = session.planOf('a.mtcl').tasks;
    expect(now.filter((task) => !before.has(task)).length).toBeLessThan(4);
    expect(now).toHaveLength(300);
    expect(found.mock.calls.length).toBeLessThan(100);
    const sections = await session.preview();
    const rows = sections.flatMap(({ change }) => change?.items ?? []).filter(({ type }) => type === 'rows');
    expect(rows).toMatchObject([{ drop: 1, rows: [{ html: expect.stringContaining('xrà soát') }] }]);
    expect(sections.flatMap(({ items }) => items ?? [])).toEqual([]);
    expect(sections.flatMap(({ change }) => change?.sources.numbers ?? []).length).toBeLessThan(100);
  });

  test('the next edit leaves a plan that was given away as it is', async () => {
    const session = await Session.open(new Map([['a.mtcl', text]]));
    await session.change('a.mtcl', typed(text));
    const given = session.planOf('a.mtcl');
    session.leaveGiven();
    const objectives = given.objectives.map(({ tasks }) => tasks.length);
    await session.change('a.mtcl', text);
    const shared = new Set(session.planOf('a.mtcl').tasks);
    expect(given.tasks.filter((task) => shared.has(task))).toEqual([]);
    expect(given.objectives.map(({ tasks }) => tasks.length)).toEqual(objectives);
  });
});
