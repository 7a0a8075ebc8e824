/** A document that is opened while the folder is still being read: whenever it comes, all files are checked. */
import { setInterruptionPeriod } from 'langium';
import { expect, test } from 'vitest';
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
