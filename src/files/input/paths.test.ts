import { describe, expect, test } from 'vitest';
import { folderOf, liesIn, pathProblem } from './paths.ts';

/** The rows of a text: paths, apart by spaces, and what is said of each of them. */
const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((side) => side.trim()) as [paths: string, said: string]);

describe('a path that a text names', () => {
  test.each(
    rows(`
      a.docx mau/a.docx ../chung/a.docx ./a.docx mau\\a.docx .docx → undefined
      con prn aux nul CON Aux con.docx nul.tar.gz mau/con.docx prn\\a.docx → device
      com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 com¹ com² com³ COM1.docx → device
      lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 lpt¹ lpt² lpt³ lpt1.docx → device
      com lpt com10 lpt10 cona console.docx auxx.docx lpta.docx conn/a.docx a.con → undefined
      a*.docx a?.docx a<b a>b a|b a"b 1a:b mau/a:b → device
      /a.docx \\a.docx C:/a.docx c:\\a.docx z:a.docx → absolute
      //máy/chung/a.docx \\\\máy\\a.docx /\\máy → network
      http://a.vn/b file:///a.docx untitled:a a+b.c-d:x a.docx:x → address
    `),
  )('%s → %s', (paths, said) => {
    for (const path of paths.split(/\s+/u)) expect([path, String(pathProblem(path))]).toEqual([path, said]);
  });

  test('spaces around it do not count; control characters and halves of characters are none of a name', () => {
    expect(pathProblem('  a.docx ')).toBeUndefined();
    expect([pathProblem(''), pathProblem(' \t')]).toEqual(['empty', 'empty']);
    expect(pathProblem('mau/ con /a.docx')).toBe('device');
    for (const sign of ['\0', '\x1f', '\x7f', '\x9f', '\ud800', '\udfff'])
      expect(pathProblem(`a${sign}b`)).toBe('device');
    for (const sign of [' ', '~', '\xa0', 'ế', '😀']) expect(pathProblem(`a${sign}b`)).toBeUndefined();
  });
});

test.each(
  rows(`
    file:///a/b.mtcl in file:///a → true
    file:///a/b/c.mtcl in file:///a/ → true
    file:///a in file:///a → true
    file:///ab/c.mtcl in file:///a → false
    file:///b/c.mtcl in file:///a → false
    file:///c%3A/a/b.mtcl in file:///C:/a → true
    file:///C:/a/b.mtcl in file:///c:/a → true
    file:///k%E1%BA%BF/b.mtcl in file:///kế → true
    file:///100%/b.mtcl in file:///100% → true
    file:///A/b.mtcl in file:///a → false
    vscode-vfs://a/b/c.mtcl in vscode-vfs://a/b → true
  `),
)('%s: %s', (places, lies) => {
  const [uri = '', folder = ''] = places.split(' in ');
  expect(String(liesIn(uri, folder))).toBe(lies);
});

test.each(
  rows(`
    file:///a/b/c.mtcl → file:///a/b
    file:///a/b/ → file:///a
    file:///a → file:///a
    file:/a → file:/a
    vscode-vfs://github/a/b → vscode-vfs://github/a
  `),
)('the folder of %s is %s', (uri, folder) => {
  expect(folderOf(uri)).toBe(folder);
});
