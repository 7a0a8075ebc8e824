import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveOutputFolder } from '../../src/extension/output-folder.ts';

const at = (setting: string, workspaceFolder?: string) =>
  resolveOutputFolder(setting, { fileDirname: resolve('/kế hoạch/2027'), workspaceFolder });

describe('mtcl.outputFolder', () => {
  const braces = (name: string) => `$\{${name}}`;

  it.each([
    ['its default', `${braces('fileDirname')}/van-ban`, '/kế hoạch/2027/van-ban'],
    ['left empty: van-ban beside the file', '  ', '/kế hoạch/2027/van-ban'],
    ['a relative path starts at the file', 'xuất/word', '/kế hoạch/2027/xuất/word'],
    ['one folder up', '../van-ban', '/kế hoạch/van-ban'],
    ['an absolute path', '/srv/van-ban', '/srv/van-ban'],
  ])('%s', (_, setting, folder) => {
    expect(at(setting)).toBe(resolve(folder));
  });

  it('the opened folder, or the folder of a file opened alone', () => {
    expect(at(`${braces('workspaceFolder')}/out`, resolve('/kế hoạch'))).toBe(resolve('/kế hoạch/out'));
    expect(at(`${braces('workspaceFolder')}/out`)).toBe(resolve('/kế hoạch/2027/out'));
  });
});
