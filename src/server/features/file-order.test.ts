/** What is shown of a file that several plans use does not hang on the order in which the files came. */
import { afterEach, expect, test } from 'vitest';
import { Editor, FOLDER } from '../test/editor.ts';

const uri = (name: string) => `${FOLDER}/${name}`;

const DIRECTORY = 'cơ quan S "Sở Y" { địa danh: "Bình Hải" }\nđơn vị VP "Phòng Hoà giải"\n';
const plan = (year: number, ...tasks: string[]) =>
  [
    'dùng "danh-ba.mtcl"',
    `kế hoạch năm ${year} của S`,
    ...tasks.map((task) => `nhiệm vụ "${task}" { chủ trì: VP }`),
    '',
  ].join('\n');
const FEW = plan(2026, 'Tập hòa nhạc', 'Họp hòa giải');
const MANY = plan(2027, 'Tập hòa nhạc', 'Họp hòa giải', 'Xem hòa tấu');
const FILES = {
  [uri('danh-ba.mtcl')]: DIRECTORY,
  [uri('2026.mtcl')]: FEW,
  [uri('con/2027.mtcl')]: MANY.replace('"danh', '"../danh'),
};

let editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors) editor.dispose();
  editors = [];
});

async function start(files: Record<string, string>): Promise<Editor> {
  const editor = await Editor.start(files);
  editors.push(editor);
  await editor.open(uri('danh-ba.mtcl'), DIRECTORY);
  await editor.settle();
  return editor;
}

const counts = (editor: Editor) =>
  (editor.shown.get(uri('danh-ba.mtcl')) ?? []).filter(({ code }) => code === 'MTCL509').map(({ message }) => message);
const first = [expect.stringContaining('khác 2 chỗ khác')];

test('a plan that goes and comes back counts as before', async () => {
  const editor = await start(FILES);
  expect(counts(editor)).toEqual(first);
  await editor.onDisk(uri('2026.mtcl'), undefined);
  await editor.settle();
  expect(counts(editor)).toEqual([expect.stringContaining('khác 3 chỗ khác')]);
  await editor.onDisk(uri('2026.mtcl'), FEW);
  await editor.settle();
  expect(counts(editor)).toEqual(first);
});

test('the folder may list its files in any order', async () => {
  expect(counts(await start(Object.fromEntries(Object.entries(FILES).reverse())))).toEqual(first);
});

test('a plan that is renamed counts by its new name', async () => {
  const editor = await start(FILES);
  await editor.onDisk(uri('2026.mtcl'), undefined);
  await editor.onDisk(uri('z.mtcl'), FEW);
  await editor.settle();
  const fresh = await start(Object.fromEntries(editor.files));
  expect(editor.shown).toEqual(fresh.shown);
});

test('a finding follows the other place that it names, in a file that its own does not use', async () => {
  const task = 'nhiệm vụ "Rà soát hồ sơ" { chủ trì: "Phòng A" }\n';
  const files = {
    [uri('a.mtcl')]: task,
    [uri('b.mtcl')]: task,
    [uri('ke-hoach.mtcl')]: 'dùng "a.mtcl"\ndùng "b.mtcl"\nkế hoạch năm 2027\n',
  };
  for (const changed of [uri('a.mtcl'), uri('b.mtcl')]) {
    const editor = await start(files);
    await editor.open(changed, task);
    await editor.settle();
    await editor.change(changed, { text: `\n\n${task}` });
    await editor.settle();
    const fresh = await start({ ...files, [changed]: `\n\n${task}` });
    const related = [...editor.shown.values()].flat().flatMap(({ relatedInformation }) => relatedInformation ?? []);
    expect(related.length).toBeGreaterThan(0);
    expect(editor.shown, changed).toEqual(fresh.shown);
  }
});
