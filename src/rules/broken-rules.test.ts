/** What happens where a rule of ours fails: it is broken on purpose here, whichever it is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { Workspace } from '../cli/workspace.ts';
import { load } from '../language/test/load.ts';
import { Editor, FOLDER } from '../server/test/editor.ts';

const broken = vi.hoisted(() => ({ module: '' }));
const breakable = vi.hoisted(() => (module: string, names: string[]) => async (original: () => Promise<object>) => {
  const real = (await original()) as Record<string, (...all: unknown[]) => unknown>;
  const wrapped = names.map((name) => [
    name,
    (...all: unknown[]) => {
      if (broken.module === module) throw new Error('Invalid regular expression: /(/');
      return real[name]!(...all);
    },
  ]);
  return { ...real, ...Object.fromEntries(wrapped) };
});
vi.mock('./checks/layout/recipients.ts', breakable('recipients', ['checkRecipients']));
vi.mock('./checks/wording/one-spelling.ts', breakable('one-spelling', ['oneSpelling']));
vi.mock('./checks/same-numbers.ts', breakable('same-numbers', ['sameNumbersIn', 'sameNumbersAcross']));
vi.mock('./text/sums.ts', breakable('sums', ['wrongSums']));
vi.mock('./text/plan-texts.ts', breakable('plan-texts', ['textsAroundTasks']));
vi.mock('../language/validation/unicode.ts', breakable('unicode', ['checkUnicodeForm']));
vi.mock('../language/validation/properties.ts', breakable('properties', ['checkRepeatedProperties']));
vi.mock('../language/validation/unclosed.ts', breakable('unclosed', ['consequences']));
vi.mock('../language/plan-builder/build.ts', breakable('build', ['buildPlan']));
vi.mock('../language/references/nesting.ts', breakable('parser', ['mayNestTooDeep']));
vi.mock('../plan/closest-name.ts', breakable('linker', ['closestName']));

afterEach(() => {
  broken.module = '';
});

const TEXT = `cơ quan S "Sở Y" { địa danh: "Bình Hải" }
kế hoạch năm 2027 của S
nhóm N "nhóm" { KhongCo }
nhiệm vụ "Rà  soát ba bảng 1 + 2 = 3" {
  chủ trì: "Tổ một cửa"
  thời hạn: trước 31/6/2027
}
`;

const CASES = [
  ['recipients', 'MTCL701'],
  ['one-spelling', 'MTCL509'],
  ['same-numbers', 'MTCL112'],
  ['unicode', 'MTCL007'],
  ['properties', 'MTCL102'],
] as const;

test.each(CASES)('a mistake in %s is said under %s, and every other rule speaks as before', async (module, code) => {
  const others = (await load(TEXT)).findings;
  broken.module = module;
  const { diagnostics, findings } = await load(TEXT);
  const said = diagnostics.filter((diagnostic) => diagnostic.code === 'MTCL021');
  expect(said.length).toBeGreaterThan(0);
  for (const { message } of said) expect(message).toMatch(`Quy tắc ${code} («`);
  const left = findings.filter((finding) => !finding.includes('MTCL021'));
  expect(others).toEqual(expect.arrayContaining(left));
  expect(left).toEqual(others.filter((finding) => !finding.includes(` ${code} `)));
});

test.each(['plan-texts', 'sums', 'unclosed', 'parser', 'linker'])(
  'where %s fails, the file says so and no other suffers',
  async (module) => {
    broken.module = module;
    // What is found in words is kept: these are new.
    const { diagnostics } = await load(TEXT.replace('ba bảng', `bảng của ${module}`));
    expect(diagnostics.map(({ message }) => message).join('\n')).toMatch('Invalid regular expression');
  },
);

test('the command line goes on to the end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-'));
  try {
    writeFileSync(join(folder, 'a.mtcl'), TEXT);
    for (const module of [...CASES.map(([name]) => name), 'plan-texts', 'unclosed', 'parser', 'linker']) {
      broken.module = module;
      const workspace = await Workspace.load([folder]);
      const found = workspace.diagnostics().map(({ diagnostic }) => diagnostic.message);
      expect(found.join('\n'), module).toMatch('Invalid regular expression');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the editor shows what the other rules find, and goes on checking', async () => {
  const uri = `${FOLDER}/a.mtcl`;
  const editor = await Editor.start();
  for (const module of ['recipients', 'build', 'linker', 'parser', 'unclosed', '']) {
    broken.module = module;
    await editor.open(uri, `${TEXT}// ${module}\n`);
    await editor.settle();
    const said = (editor.shown.get(uri) ?? []).map(({ message }) => message).join('\n');
    expect(said.includes('Invalid regular expression'), module).toBe(module !== '');
    await editor.close(uri);
  }
  editor.dispose();
});
