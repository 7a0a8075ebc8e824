import { describe, expect, it } from 'vitest';
import { type FileStore, fileBeside, fileIn, noFiles } from './file-store.ts';
import { LEDGER, writeFiles } from './write.ts';

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
  list = noFiles.list;
  look = noFiles.look;
  kindOf = noFiles.kindOf;
  createFolder = async () => {};
  async read(uri: string) {
    if (this.locked && uri === this.held) throw Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' });
    const text = this.texts.get(uri);
    return text === undefined ? undefined : bytes(text);
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

describe('generated files, on whatever disk', () => {
  const files = (text: string) => [
    { name: 'quyết định 1.docx', bytes: bytes(text) },
    { name: 'lich.ics', bytes: bytes('VCALENDAR') },
  ];
  const decision = fileIn(FOLDER, 'quyết định 1.docx');

  it('are there under their names alone, with the ledger', async () => {
    const store = new Kept();
    const { written } = await writeFiles(store, FOLDER, files('một'), false);
    expect(written.map(({ uri }) => uri)).toEqual([decision, fileIn(FOLDER, 'lich.ics')]);
    expect([...store.texts.keys()].toSorted()).toEqual(
      [decision, fileIn(FOLDER, 'lich.ics'), fileIn(FOLDER, LEDGER)].toSorted(),
    );
    // SHA-256 of "VCALENDAR", as sha256sum gives it.
    expect(JSON.parse(store.texts.get(fileIn(FOLDER, LEDGER))!)['lich.ics']).toBe(
      'b67bce31122573cfb832e6e5bca2d66f2771e0262ae75d638397a7e349c32551',
    );
  });

  it('are written again where nobody touched them, and not where somebody did', async () => {
    const store = new Kept();
    await writeFiles(store, FOLDER, files('một'), false);
    expect((await writeFiles(store, FOLDER, files('hai'), false)).conflicts).toEqual([]);
    store.texts.set(decision, 'sửa tay');
    const refused = await writeFiles(store, FOLDER, files('ba'), false);
    expect(refused).toEqual({ written: [], conflicts: [decision] });
    expect(store.texts.get(decision)).toBe('sửa tay');
    await writeFiles(store, FOLDER, files('ba'), true);
    expect(store.texts.get(decision)).toBe('ba');
  });

  it('stay as they were where there is no room for all', async () => {
    const store = new Kept();
    await writeFiles(store, FOLDER, files('một'), false);
    const before = new Map(store.texts);
    store.room = 10;
    await expect(writeFiles(store, FOLDER, files('hai'), false)).rejects.toThrow(
      'Không ghi được vào «lich.ics»: full.',
    );
    store.room = Number.POSITIVE_INFINITY;
    expect(store.texts).toEqual(before);
  });

  it('and one that Word holds is named; those written before it are not taken for edited', async () => {
    const store = new Kept();
    await writeFiles(store, FOLDER, files('một'), false);
    store.held = fileIn(FOLDER, 'lich.ics');
    await expect(writeFiles(store, FOLDER, files('hai'), false)).rejects.toThrow(
      'Không ghi được vào «lich.ics»: tệp đang được mở trong chương trình khác (Word?).',
    );
    expect(store.texts.get(decision)).toBe('hai');
    expect([...store.texts.keys()].filter((uri) => uri.endsWith('.tmp'))).toEqual([]);
    store.held = undefined;
    expect((await writeFiles(store, FOLDER, files('ba'), false)).conflicts).toEqual([]);
  });

  it('and one that cannot even be read is named; the others stay as they were', async () => {
    const store = new Kept();
    await writeFiles(store, FOLDER, files('một'), false);
    const before = new Map(store.texts);
    store.held = fileIn(FOLDER, 'lich.ics');
    store.locked = true;
    await expect(writeFiles(store, FOLDER, files('hai'), false)).rejects.toThrow(
      'Không ghi được vào «lich.ics»: tệp đang được mở trong chương trình khác (Word?).',
    );
    expect(store.texts).toEqual(before);
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
