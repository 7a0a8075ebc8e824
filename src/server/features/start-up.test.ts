/** A document that is opened while the folder is still being read: whenever it comes, all files are checked. */
import { setInterruptionPeriod } from 'langium';
import { expect, test } from 'vitest';
import { samplePlan } from '../../bench/sample.ts';
import { Editor, FOLDER } from '../test/editor.ts';

const DIRECTORY = `${FOLDER}/danh-ba.mtcl`;
const PLAN = `${FOLDER}/ke-hoach.mtcl`;
const OTHER = `${FOLDER}/khac.mtcl`;
const TEXTS: Record<string, string> = {
  [DIRECTORY]: 'đơn vị VP "Văn phòng"\nđơn vị KT "Phòng Kế toán" { ký hiệu: }\n',
  [PLAN]: 'dùng "danh-ba"\nkế hoạch năm 2027\nnhiệm vụ "Soát" { chủ trì: KhongCo thời hạn: hằng quý }\n',
  [OTHER]: 'nhóm N "các phòng" { KhongCo }\n',
};
/** Turns of the event loop between the start and the opening; in the last the folder has long been checked. */
const TURNS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30];
const EXPECTED = [['MTCL002'], ['MTCL003', 'MTCL105', 'MTCL202', 'MTCL203', 'MTCL204'], ['MTCL003']];

// A build lets others in at every step, as it does in a large folder or on a busy machine.
setInterruptionPeriod(0);

async function shownAfter(turns: number, ...opened: string[]): Promise<string[][]> {
  const editor = await Editor.start(TEXTS);
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
  for (const uri of opened) await editor.open(uri, TEXTS[uri]!);
  await editor.settle();
  const codes = Object.keys(TEXTS).map((uri) => editor.codes(uri));
  editor.dispose();
  return codes;
}

test('nothing needs to be opened for the folder to be checked', async () => {
  expect(await shownAfter(0)).toEqual(EXPECTED);
});

test.each([[[PLAN]], [[OTHER, PLAN, DIRECTORY]]])(
  '%j opened at once, or some turns later',
  async (opened) => {
    const other: unknown[] = [];
    for (const turns of TURNS) {
      const shown = await shownAfter(turns, ...opened);
      if (JSON.stringify(shown) !== JSON.stringify(EXPECTED)) other.push({ turns, shown });
    }
    expect(other).toEqual([]);
  },
  60_000,
);

test('what is found in the file in front is shown before the other files of the folder are read', async () => {
  const front = `${FOLDER}/z.mtcl`;
  const others = Array.from({ length: 200 }, (_, i) => `${FOLDER}/${i}.mtcl`);
  const editor = await Editor.start(Object.fromEntries([...others, front].map((uri) => [uri, TEXTS[OTHER]!])));
  const read = new Set<string>();
  const get = editor.files.get.bind(editor.files);
  editor.files.get = (uri) => get(read.add(uri) && uri);
  await editor.open(front, TEXTS[OTHER]!);
  while (!editor.shown.has(front)) await new Promise((resolve) => setImmediate(resolve));
  expect(others.filter((uri) => read.has(uri)).length).toBeLessThan(100);
  await editor.settle();
  expect(others.filter((uri) => editor.codes(uri).join() !== 'MTCL003')).toEqual([]);
  editor.dispose();
});

test('what the words of a long file show is told before the rules have gone through its plan', async () => {
  const uri = `${FOLDER}/dài.mtcl`;
  const text = samplePlan(900).replace('phối hợp: CacPhong', 'phối hợp: CacPhongBan');
  const editor = await Editor.start();
  const told: string[][] = [];
  const set = editor.shown.set.bind(editor.shown);
  editor.shown.set = (address, findings) => {
    told.push([...new Set(findings.map(({ code }) => String(code)))]);
    return set(address, findings);
  };
  await editor.open(uri, text);
  await editor.settle();
  expect(told).toEqual([['MTCL003'], expect.arrayContaining(['MTCL003', 'MTCL314'])]);
  // A letter later all is told at once.
  await editor.change(uri, { text: `${text}\n` });
  await editor.settle();
  expect(told).toHaveLength(3);
  editor.dispose();
});
