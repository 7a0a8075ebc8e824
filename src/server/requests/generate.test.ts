import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GenerateParams, GenerateResult } from '../protocol.ts';
import { Editor, FOLDER } from '../test/editor.ts';

const FILE = `${FOLDER}/ke-hoach.mtcl`;
const HEAD = `cơ quan SNgV "Sở Ngoại vụ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "SNgV" }
đơn vị VP "Văn phòng Sở"
vai trò QMR "Đại diện lãnh đạo"
người ký GiamDoc { chức vụ: "Giám đốc" họ tên: "Nguyễn Văn A" }
kế hoạch năm 2027 của SNgV
mục tiêu "hồ sơ được giải quyết đúng hạn" { chỉ tiêu: từ 98%
  nhiệm vụ "Rà soát quy trình" { chủ trì: VP thời hạn: 15/3/2027 theo dõi: QMR kết quả: "Báo cáo" }
}
`;
const notice = (id: string, words: string, number = 'số: 5 ngày: 05/02/2027') =>
  `soạn thông báo ${id} { ${number} trích yếu: "về việc ${words}" "Sở thông báo ${words}." người ký: GiamDoc nơi nhận: "Như trên", "Lưu: VT" }\n`;
const TEXT = `${HEAD}${notice('hop', 'họp giao ban')}`;

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.start({ [FILE]: TEXT });
  await editor.open(FILE, TEXT);
});
afterEach(() => {
  editor.dispose();
});

const generate = (params: Partial<GenerateParams> = {}) =>
  editor.client.sendRequest<GenerateResult>('mtcl/generate', {
    uri: FILE,
    formats: ['txt'],
    documents: ['thong-bao-hop'],
    ...params,
  });
const names = ({ files }: GenerateResult) => files.map(({ name }) => name);
const written = () =>
  [...editor.files.keys()]
    .filter((uri) => uri !== FILE)
    .map((uri) => uri.slice(FOLDER.length + 1))
    .toSorted();
const says = (words: string) => editor.change(FILE, { text: `${HEAD}${notice('hop', words)}` });

describe('documents are written', () => {
  test('beside the file, in the formats that are asked for and known', async () => {
    const made = await generate({ formats: ['txt', 'html', 'khong'] });
    expect(made.problems).toEqual([]);
    expect(made.files.map(({ format }) => format)).toEqual(['txt', 'html']);
    expect(made.files.map(({ uri }) => uri)).toEqual(made.files.map(({ name }) => `${FOLDER}/van-ban/${name}`));
    expect(written()).toEqual(
      ['van-ban/.mtcl-da-xuat.json', ...names(made).map((name) => `van-ban/${name}`)].toSorted(),
    );
  });

  test('into another folder where one is given', async () => {
    await generate({ outFolder: `${FOLDER}/noi-khac` });
    expect(written().every((name) => name.startsWith('noi-khac/'))).toBe(true);
  });

  test('only those that are asked for; no calendar then', async () => {
    await editor.change(FILE, { text: `${TEXT}${notice('khac', 'nghỉ lễ', 'số: 6 ngày: 06/02/2027')}` });
    expect(names(await generate({ formats: ['txt', 'ics'] }))).toEqual(names(await generate()));
    const all = names(await generate({ formats: ['txt', 'ics'], documents: undefined }));
    expect(all.filter((name) => name.endsWith('.txt')).length).toBeGreaterThan(1);
    expect(all.some((name) => name.endsWith('.ics'))).toBe(true);
  });

  test('as the editor holds the text, not as the disk does', async () => {
    await says('tập huấn');
    const [file] = (await generate()).files;
    expect(editor.files.get(file!.uri)).toContain('Sở thông báo tập huấn');
  });

  test('not where there is no file, and not PDF where nothing makes it', async () => {
    expect((await generate({ uri: `${FOLDER}/khong-co.mtcl` })).files).toEqual([]);
    const none = await generate({ formats: ['pdf'] });
    expect([none.files, none.problems.length]).toEqual([[], 1]);
    const some = await generate({ formats: ['pdf', 'txt'] });
    expect([some.files.length, some.problems]).toEqual([1, none.problems]);
    expect((await generate()).problems).toEqual([]);
  });
});

describe('what stands there already', () => {
  test('a draft is replaced by the next one', async () => {
    await generate();
    await says('tập huấn');
    expect(await generate()).toMatchObject({ conflicts: [], issuedBefore: [], problems: [] });
  });

  test('an issued document is not, unless it is wanted; one that says the same is', async () => {
    const [file] = (await generate({ issue: true })).files;
    expect(await generate({ issue: true })).toMatchObject({ conflicts: [], issuedBefore: [] });
    expect(await generate()).toMatchObject({ conflicts: [], issuedBefore: [] });
    await says('tập huấn');
    expect(await generate()).toMatchObject({ files: [], issuedBefore: [file!.uri] });
    expect(editor.files.get(file!.uri)).toContain('họp giao ban');
    expect(await generate({ overwrite: true })).toMatchObject({ files: [file], issuedBefore: [] });
    expect(editor.files.get(file!.uri)).toContain('tập huấn');
  });

  test('the calendar is never issued: it goes with the plan', async () => {
    const asked = { formats: ['ics'], documents: undefined, issue: true };
    const [file] = (await generate(asked)).files;
    expect(file!.format).toBe('ics');
    await editor.change(FILE, { text: TEXT.replace('15/3/2027', '16/3/2027') });
    expect(await generate(asked)).toMatchObject({ issuedBefore: [], conflicts: [] });
  });

  test('what somebody has changed is a conflict', async () => {
    const [file] = (await generate()).files;
    editor.files.set(file!.uri, `${editor.files.get(file!.uri)}\nsửa tay`);
    await says('tập huấn');
    expect(await generate()).toMatchObject({ files: [], conflicts: [file!.uri], issuedBefore: [] });
    expect(await generate({ overwrite: true })).toMatchObject({ files: [file], conflicts: [] });
  });
});

describe('what is not ready', () => {
  const draft = `${HEAD}${notice('hop', 'họp giao ban', '')}`;

  test('is written as a draft, and said to be one', async () => {
    await editor.change(FILE, { text: draft });
    const made = await generate();
    expect(made.files).toHaveLength(1);
    expect(made.problems).toHaveLength(1);
    expect(made.unready).toMatchObject([{ id: 'thong-bao-hop', lacks: ['number', 'date'] }]);
  });

  test('is not issued; the others are', async () => {
    await editor.change(FILE, { text: draft });
    const refused = await generate({ issue: true });
    expect(refused.files).toEqual([]);
    expect(refused.problems.length).toBeGreaterThan(1);
    expect(written()).toEqual([]);
    await editor.change(FILE, { text: `${draft}${notice('khac', 'nghỉ lễ', 'số: 6 ngày: 06/02/2027')}` });
    const made = await generate({ issue: true, documents: ['thong-bao-hop', 'thong-bao-khac'] });
    expect(names(made)).toHaveLength(1);
    expect(made.unready).toMatchObject([{ id: 'thong-bao-hop' }]);
    expect(made.problems).toEqual(refused.problems);
  });
});
