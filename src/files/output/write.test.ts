import { describe, expect, it } from 'vitest';
import { type FileEntry, type FileStore, fileBeside, fileIn, noFiles } from './file-store.ts';
import { LOCK } from './lock.ts';
import { OutFolder } from './out-folder.ts';
import { LEDGER, type WriteResult, writeFiles } from './write.ts';
import { WriteError } from './write-error.ts';

const FOLDER = 'vscode-vfs://github/coquan/ke-hoach/van-ban';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Files as an editor in a browser gives them: addresses, no paths of a disk. */
class Kept implements FileStore {
  readonly texts = new Map<string, string>();
  /** How many bytes there is room for. */
  room = Number.POSITIVE_INFINITY;
  /** A file that another program holds. */
  held?: string;
  /** And lets nobody read. */
  locked = false;
  /** Programs that have ended. */
  readonly ended = new Set<string>();
  kindOf = noFiles.kindOf;
  createFolder = async () => {};
  session = () => 'may-1-a';
  runs = (session: string) => !this.ended.has(session);
  async list(folder: string): Promise<FileEntry[]> {
    const names = [...this.texts.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    return names.map((uri) => ({ name: decodeURIComponent(uri.slice(folder.length + 1)), kind: 'file' }));
  }
  async look(uri: string) {
    const text = this.texts.get(uri);
    return text === undefined
      ? undefined
      : { kind: 'file' as const, size: text.length, changed: Date.now(), real: uri };
  }
  async read(uri: string) {
    if (this.locked && uri === this.held) throw Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' });
    const text = this.texts.get(uri);
    return text === undefined ? undefined : bytes(text);
  }
  async create(uri: string, content: Uint8Array) {
    if (this.texts.has(uri)) return false;
    this.texts.set(uri, new TextDecoder().decode(content));
    return true;
  }
  async write(uri: string, content: Uint8Array) {
    this.room -= content.length;
    if (this.room < 0) throw new Error('full');
    this.texts.set(uri, new TextDecoder().decode(content));
  }
  async rename(from: string, to: string) {
    if (to === this.held) throw Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' });
    this.texts.set(to, this.texts.get(from)!);
    this.texts.delete(from);
  }
  async remove(uri: string) {
    this.texts.delete(uri);
  }
}

const agency = { sign: 'SNgV', place: 'Bình Hải', title: 'Sở Ngoại vụ' };
const PLAN = 'vscode-vfs://github/coquan/ke-hoach/ke-hoach.mtcl';

/** Writes a decision and a calendar as those of a plan. */
async function write(
  store: FileStore,
  text: string,
  {
    force = false,
    issued = false,
    from = PLAN,
    title = agency.title,
  }: { force?: boolean; issued?: boolean; from?: string; title?: string } = {},
): Promise<WriteResult> {
  const out = new OutFolder(store, FOLDER);
  const plan = { agency: { ...agency, title }, source: { uri: from } } as Parameters<OutFolder['forPlan']>[0];
  const of = await out.forPlan(plan);
  const files = [
    { name: 'quyết định 1.txt', bytes: bytes(`${text}\n`), issued },
    { name: 'lich.ics', bytes: bytes('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n') },
  ];
  const named = await Promise.all(files.map(async (file) => ({ ...file, name: await of.nameOf(file.name), of })));
  return writeFiles(store, FOLDER, named, force);
}

const decision = fileIn(FOLDER, 'quyết định 1.txt');
const calendar = fileIn(FOLDER, 'lich.ics');
const firstLine = (store: Kept, uri = decision) => store.texts.get(uri)?.split('\n')[0];

describe('generated files, on whatever disk', () => {
  it('are there under their names alone, with the list of their hashes', async () => {
    const store = new Kept();
    const { written } = await write(store, 'một');
    expect(written.map(({ uri }) => uri)).toEqual([decision, calendar]);
    expect([...store.texts.keys()].toSorted()).toEqual([decision, calendar, fileIn(FOLDER, LEDGER)].toSorted());
    expect(Object.keys(JSON.parse(store.texts.get(fileIn(FOLDER, LEDGER))!))).toEqual(['lich.ics', 'quyết định 1.txt']);
  });

  it('are written again where nobody touched them; of those that somebody did only these stay', async () => {
    const store = new Kept();
    await write(store, 'một');
    expect((await write(store, 'hai')).conflicts).toEqual([]);
    const edited = store.texts.get(decision)!.replace('hai', 'sửa tay');
    store.texts.set(decision, edited);
    store.texts.delete(calendar);
    const kept = await write(store, 'ba');
    expect(kept.conflicts).toEqual([decision]);
    expect(kept.written.map(({ uri }) => uri)).toEqual([calendar]);
    expect(store.texts.get(decision)).toBe(edited);
    await write(store, 'ba', { force: true });
    expect(firstLine(store)).toBe('ba');
  });

  it('that were issued stay when the plan changes, and are issued as long as they say the same', async () => {
    const store = new Kept();
    await write(store, 'dự thảo');
    await write(store, 'một', { issued: true });
    const official = store.texts.get(decision);
    expect(firstLine(store)).toBe('một');
    // The same words, issued or not: nothing to ask, and it stays the issued one.
    for (const issued of [true, false]) {
      expect(await write(store, 'một', { issued })).toMatchObject({ conflicts: [], issuedBefore: [] });
      expect(store.texts.get(decision)).toBe(official);
    }
    store.texts.delete(calendar);
    for (const issued of [true, false]) {
      const kept = await write(store, 'hai', { issued });
      expect(kept).toMatchObject({ conflicts: [], issuedBefore: [decision] });
      expect(kept.written.map(({ uri }) => uri)).toEqual([calendar]);
      expect(store.texts.get(decision)).toBe(official);
    }
    // What somebody typed into it is somebody's.
    store.texts.set(decision, official!.replace('một', 'sửa tay'));
    expect(await write(store, 'hai')).toMatchObject({ conflicts: [decision], issuedBefore: [] });
    store.texts.set(decision, official!);
    await write(store, 'hai', { force: true });
    expect(firstLine(store)).toBe('hai');
    // Replaced by one that was not issued, it is a file like others.
    expect(await write(store, 'ba')).toMatchObject({ conflicts: [], issuedBefore: [] });
  });

  it('are ours by their own seals: a list that names the hash of a person’s file is not enough', async () => {
    const store = new Kept();
    store.texts.set(decision, 'của tôi');
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes('của tôi')));
    const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    store.texts.set(fileIn(FOLDER, LEDGER), JSON.stringify({ 'quyết định 1.txt': hash }));
    expect((await write(store, 'một')).conflicts).toEqual([decision]);
    expect(store.texts.get(decision)).toBe('của tôi');
    store.texts.delete(calendar);
    // And without a list nothing is asked.
    store.texts.set(decision, '');
    await write(store, 'một', { force: true });
    store.texts.delete(fileIn(FOLDER, LEDGER));
    expect((await write(store, 'hai')).conflicts).toEqual([]);
  });

  it('of two agencies with one sign have names of their own, whoever is written with whom', async () => {
    const store = new Kept();
    const other = { from: PLAN.replace('ke-hoach.mtcl', 'k2.mtcl'), title: 'Sở Nông vụ' };
    store.texts.set(PLAN, '');
    store.texts.set(other.from, '');
    await write(store, 'một');
    const { written, conflicts } = await write(store, 'hai', other);
    expect(conflicts).toEqual([]);
    expect(firstLine(store)).toBe('một');
    const names = written.map(({ uri }) => uri);
    expect(names).not.toContain(decision);
    expect(firstLine(store, names[0])).toBe('hai');
    // Again, and the first one again: each its own.
    expect((await write(store, 'ba', other)).written.map(({ uri }) => uri)).toEqual(names);
    expect((await write(store, 'bốn')).written.map(({ uri }) => uri)).toEqual([decision, calendar]);
  });

  it('stay those of a plan whose agency is corrected, or whose file has another name now', async () => {
    const store = new Kept();
    await write(store, 'một');
    expect((await write(store, 'hai', { title: 'Sở Ngoại vụ tỉnh' })).written).toHaveLength(2);
    const moved = { title: 'Sở Ngoại vụ tỉnh', from: PLAN.replace('ke-hoach', 'ke-hoach-moi') };
    expect((await write(store, 'ba', moved)).written.map(({ uri }) => uri)).toEqual([decision, calendar]);
  });

  it('stay as they were where there is no room for all', async () => {
    const store = new Kept();
    await write(store, 'một');
    const before = new Map(store.texts);
    store.room = 10;
    await expect(write(store, 'hai')).rejects.toThrow('Không ghi được vào «quyết định 1.txt»: full.');
    store.room = Number.POSITIVE_INFINITY;
    expect(store.texts).toEqual(before);
  });

  it('and one that Word holds is named; those written before it are not taken for edited', async () => {
    const store = new Kept();
    await write(store, 'một');
    store.texts.delete(calendar);
    store.held = calendar;
    await expect(write(store, 'hai')).rejects.toThrow(
      'Không ghi được vào «lich.ics»: tệp đang được mở trong chương trình khác (Word?).',
    );
    expect(firstLine(store)).toBe('hai');
    expect([...store.texts.keys()].filter((uri) => uri.endsWith('.tmp'))).toEqual([]);
    store.held = undefined;
    expect((await write(store, 'ba')).conflicts).toEqual([]);
  });

  it('and one that cannot even be read is named; the others stay as they were', async () => {
    const store = new Kept();
    await write(store, 'một');
    const before = new Map(store.texts);
    store.held = calendar;
    store.locked = true;
    await expect(write(store, 'hai')).rejects.toThrow(
      'Không ghi được vào «lich.ics»: tệp đang được mở trong chương trình khác (Word?).',
    );
    expect(store.texts).toEqual(before);
  });
});

describe('programs that write into one folder', () => {
  it('wait for each other, and lose nothing', async () => {
    const store = new Kept();
    const plans = Array.from({ length: 8 }, (_, i) => ({ from: PLAN.replace('.mtcl', `${i}.mtcl`), title: `Sở ${i}` }));
    for (const { from } of plans) store.texts.set(from, '');
    const results = await Promise.all(plans.map((plan) => write(store, plan.title, plan)));
    expect(results.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    const names = results.flatMap(({ written }) => written.map(({ uri }) => uri));
    expect(new Set(names).size).toBe(16);
    expect(Object.keys(JSON.parse(store.texts.get(fileIn(FOLDER, LEDGER))!))).toHaveLength(16);
  });

  it('clear away what one that has ended left behind, and leave what another is writing', async () => {
    const store = new Kept();
    store.ended.add('may-2-b');
    store.texts.set(fileIn(FOLDER, LOCK), 'may-2-b-0');
    store.texts.set(fileIn(FOLDER, 'lich.ics.may-2-b-0.tmp'), 'dở dang');
    store.texts.set(fileIn(FOLDER, 'lich.ics.may-3-c-0.tmp'), 'đang ghi');
    store.texts.set(fileIn(FOLDER, 'ghi chép.tmp'), 'của tôi');
    await write(store, 'một');
    expect([...store.texts.keys()].filter((uri) => uri.endsWith('.tmp')).map((uri) => decodeURIComponent(uri))).toEqual(
      [`${FOLDER}/lich.ics.may-3-c-0.tmp`, `${FOLDER}/ghi chép.tmp`],
    );
    expect(store.texts.has(fileIn(FOLDER, LOCK))).toBe(false);
  });
});

describe('a file named beside another', () => {
  it.each([
    [
      'file:///k/2027/a.mtcl',
      'mẫu/quyết định.docx',
      'file:///k/2027/m%E1%BA%ABu/quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.docx',
    ],
    ['file:///k/2027/a.mtcl', '..\\mau #1?.docx', 'file:///k/mau%20%231%3F.docx'],
    ['file:///c%3A/k/a.mtcl', 'D:\\mau.docx', 'file:///D%3A/mau.docx'],
    ['file:///k/a.mtcl', '/srv/mau.docx', 'file:///srv/mau.docx'],
    ['vscode-vfs://github/x/y/a.mtcl', '../hinh.png', 'vscode-vfs://github/x/hinh.png'],
    ['vscode-remote://127.0.0.1:8080/k/a.mtcl', 'hinh.png', 'vscode-remote://127.0.0.1:8080/k/hinh.png'],
  ])('%s: %s', (base, path, address) => {
    expect(fileBeside(base, path)).toBe(address);
  });
});

describe('what stands in the way of a file', () => {
  it.each([{ code: 'EISDIR' }, { code: 'FileIsADirectory' }, { problem: 'notRegular' }])(
    'a folder of its name: %o',
    (said) => {
      const error = new WriteError('van-ban.docx', Object.assign(new Error('…'), said));
      expect(error.message).toBe('Không ghi được vào «van-ban.docx»: đã có thư mục trùng tên với tệp này.');
    },
  );
});
