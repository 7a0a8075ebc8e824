import { describe, expect, it } from 'vitest';
import { resolveOutputFolder } from '../../src/extension/output-folder.ts';

const at = (setting: string, workspaceFolder?: string) =>
  resolveOutputFolder(setting, { fileDirname: '/kế hoạch/2027', workspaceFolder });

describe('mtcl.outputFolder', () => {
  const braces = (name: string) => `$\{${name}}`;

  it.each([
    ['its default', `${braces('fileDirname')}/van-ban`, '/kế hoạch/2027/van-ban'],
    ['left empty: van-ban beside the file', '  ', '/kế hoạch/2027/van-ban'],
    ['a relative path starts at the file', 'xuất/word', '/kế hoạch/2027/xuất/word'],
    ['one folder up', '../van-ban', '/kế hoạch/van-ban'],
    ['no higher than the top', '../../../../van-ban', '/van-ban'],
    ['an absolute path', '/srv/van-ban/', '/srv/van-ban'],
    ['strokes of Windows', `${braces('fileDirname')}\\..\\văn bản`, '/kế hoạch/văn bản'],
    ['a drive of Windows', 'D:\\văn bản\\2027', '/D:/văn bản/2027'],
    ['a share of a network', '\\\\may-chu\\chung\\2027', '//may-chu/chung/2027'],
  ])('%s', (_, setting, folder) => {
    expect(at(setting)).toBe(folder);
  });

  it('the opened folder, or the folder of a file opened alone', () => {
    expect(at(`${braces('workspaceFolder')}/out`, '/kế hoạch')).toBe('/kế hoạch/out');
    expect(at(`${braces('workspaceFolder')}/out`)).toBe('/kế hoạch/2027/out');
  });
});
