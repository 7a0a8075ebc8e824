/** A folder of many agencies: checked apart, on several threads, and again only what has changed; the same comes of it. */
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { mergedRows, rowsOf } from '../../../src/cli/findings/rows.ts';
import { checkFolder } from '../../../src/cli/folder/check-folder.ts';
import { groupsOf } from '../../../src/cli/folder/groups.ts';
import { recording, stillThere } from '../../../src/cli/folder/recording.ts';
import { filesOf, Workspace } from '../../../src/cli/workspace.ts';
import { nodeFiles } from '../../../src/files/output/node-files.ts';
import { folder, PLAN } from './mtcl.ts';

/** With a day that is a Sunday, so that each has something to say. */
const SUNDAY = PLAN.replace('15/3/2027', '14/3/2027');

/** An agency above, nine below it; two of these share a file of units, one reports later than the agency above. */
function province(): Record<string, string> {
  const plan = (i: number) =>
    SUNDAY.replace('"Sở Y"', `"Xã số ${i}"`)
      .replace('{ địa danh', '{ chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh')
      .replace('30/11/2027', i === 4 ? '20/12/2027' : '25/11/2027');
  const shared = (i: number) => `dùng "../chung/don-vi.mtcl"\n${plan(i).replace(/^đơn vị .*\n/gmu, '')}`;
  return {
    'tinh/ke-hoach.mtcl': PLAN.replace('"Sở Y"', '"Ủy ban nhân dân tỉnh Bình Hải"'),
    'chung/don-vi.mtcl': 'đơn vị VP "Văn phòng"\nđơn vị KT "Phòng Kế toán"\nđơn vị Thua "Phòng Không ai nhắc"\n',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((i) => [`xa-${i}/ke-hoach.mtcl`, plan(i)])),
    'xa-8/ke-hoach.mtcl': shared(8),
    'xa-9/ke-hoach.mtcl': shared(9),
  };
}

test('files that use one another are checked together, the others apart', async () => {
  const { path } = folder(province());
  const groups = await groupsOf(await filesOf([path]), nodeFiles);
  const names = groups.map((group) => group.map((file) => file.slice(path.length + 1).replaceAll('\\', '/')));
  expect(names).toContainEqual(['chung/don-vi.mtcl', 'xa-8/ke-hoach.mtcl', 'xa-9/ke-hoach.mtcl']);
  expect(groups).toHaveLength(9);
});

test.each([
  ['a used file that is not there', 'dùng "khong-co.mtcl"\n'],
  ['a comment between word and path', 'dùng /* chung */ "../chung/don-vi.mtcl"\n'],
])('%s: all are checked together', async (_, line) => {
  const files = province();
  const { path } = folder({ ...files, 'xa-1/ke-hoach.mtcl': line + files['xa-1/ke-hoach.mtcl'] });
  expect(await groupsOf(await filesOf([path]), nodeFiles)).toHaveLength(1);
});

test('checked apart the files have the findings that they have together, those across plans among them', async () => {
  const { path } = folder(province());
  const options = { paths: [path], on: '2027-05-05' as const, issue: false, fixes: true };
  const groups = await groupsOf(await filesOf([path]), nodeFiles);
  const apart = await checkFolder(groups, options, false);
  const workspace = await Workspace.load([path], '2027-05-05');
  const together = rowsOf(workspace.diagnostics('draft'), workspace.fixesOf.bind(workspace));
  expect(apart.rows).toEqual(JSON.parse(JSON.stringify(together)));
  expect(apart.rows.map(({ code }) => code)).toEqual(expect.arrayContaining(['MTCL318', 'MTCL314']));
  // The nine groups, and once more the one that reports later than the agency above.
  expect(apart.checked).toBe(10);
});

test('what a mtcl.json says wrong is told once, however many agencies follow it', () => {
  const row = { file: 'mtcl.json', line: 1, column: 3, code: 'MTCL013', message: 'x' } as never;
  expect(mergedRows([[row], [row]])).toHaveLength(1);
});

/** The built program with a folder of its own for what it keeps. */
function kept(files: Record<string, string>) {
  const cache = mkdtempSync(join(tmpdir(), 'mtcl-kept-'));
  const before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = cache;
  onTestFinished(() => {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    rmSync(cache, { recursive: true, force: true });
  });
  const made = folder(files);
  const results = () => {
    try {
      return readdirSync(join(cache, 'mtcl/check'));
    } catch {
      return [];
    }
  };
  const check = (...words: string[]) => made.mtcl('check', '.', '--on', '2027-05-05', ...words);
  return { ...made, check, results };
}

test('the second check of a folder says the same; a change is seen, in a file, in mtcl.json, in a new file', () => {
  const { path, check, results } = kept(province());
  const first = check();
  expect(results()).toHaveLength(1);
  expect(check().out).toBe(first.out);
  writeFileSync(join(path, 'xa-2/ke-hoach.mtcl'), 'kế hoạch năm 2027 của KhongCo { }\n');
  const changed = check();
  expect(changed.out).toContain('xa-2/ke-hoach.mtcl:1');
  expect(changed.out).toBe(check('--no-cache').out);
  writeFileSync(join(path, 'mtcl.json'), '{ "rules": { "MTCL318": "off" } }');
  expect(check().out).not.toContain('MTCL318');
  writeFileSync(join(path, 'xa-3/khac.mtcl'), 'đơn vị\n');
  expect(check().out).toContain('xa-3/khac.mtcl');
});

test('another day is another check; what nobody wants kept is not', () => {
  const { check, mtcl, results } = kept(province());
  check('--no-cache');
  expect(results()).toEqual([]);
  check();
  expect(mtcl('check', '.', '--on', '2027-03-20').out).toBe(mtcl('check', '.', '--on', '2027-03-20', '--no-cache').out);
});

test('without a day it is the one of the clock: what was kept yesterday is not what holds today', () => {
  const early = `${SUNDAY}tiến độ ngày 20/03/2027 { nv1: hoàn thành ngày 13/03/2027 }\n`;
  const { mtclAt } = kept({ ...province(), 'xa-1/ke-hoach.mtcl': early });
  expect(mtclAt('2027-03-19T08:00:00Z', 'check', '.').out).toContain('MTCL801');
  expect(mtclAt('2027-03-20T08:00:00Z', 'check', '.').out).not.toContain('MTCL801');
});

test('on several threads it is what it is on one', () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`xa-${i}/k.mtcl`, SUNDAY.replace('"Sở Y"', `"Xã số ${i}"`)]),
  );
  const { path, mtcl } = folder(files);
  const run = (threads: string) => {
    process.env.MTCL_THREADS = threads;
    onTestFinished(() => {
      delete process.env.MTCL_THREADS;
    });
    return mtcl('check', path, '--no-cache', '--format', 'json');
  };
  const one = run('1');
  expect(JSON.parse(one.out).findings.length).toBeGreaterThanOrEqual(30);
  expect(run('2')).toEqual(one);
});

test('what was seen of a file holds while it says the same, whenever it was written', async () => {
  const { path } = folder({ 'a.txt': 'một', 'b.txt': 'hai' });
  const uri = (name: string) => pathToFileURL(join(path, name)).href;
  const { files, seen } = recording(nodeFiles);
  await files.look(uri('a.txt'));
  await files.read(uri('a.txt'));
  await files.look(uri('b.txt'));
  await files.read(uri('c.txt'));
  const still = () => stillThere(nodeFiles)(seen());
  expect(await still()).toBe(true);
  // Read: its words count. Only looked at: its time does.
  utimesSync(join(path, 'a.txt'), 1, 1);
  expect(await still()).toBe(true);
  utimesSync(join(path, 'b.txt'), 1, 1);
  expect(await still()).toBe(false);
  utimesSync(join(path, 'b.txt'), 1, 1);
  const again = recording(nodeFiles);
  await again.files.read(uri('c.txt'));
  writeFileSync(join(path, 'c.txt'), 'ba');
  expect(await stillThere(nodeFiles)(again.seen())).toBe(false);
});

test('of a file that is looked for by many groups of files it is asked once, and each is known to hang on it', async () => {
  const { path } = folder({ 'a.txt': 'một' });
  const asked: string[] = [];
  const { files, seen, anew } = recording({
    ...nodeFiles,
    look(uri) {
      asked.push(uri);
      return nodeFiles.look(uri);
    },
  });
  const uri = pathToFileURL(join(path, 'mtcl.json')).href;
  for (let group = 0; group < 3; group++) {
    anew();
    expect(await files.look(uri)).toBeUndefined();
    expect(seen()).toMatchObject([{ how: 'look', uri }]);
  }
  expect(asked).toEqual([uri]);
});
