/** Pipes, devices and paths that lead out, given on the command line or named in a file: told, never waited for. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, PLAN } from './mtcl.ts';

const posix = process.platform === 'win32' ? it.skip : it;

posix.each([
  ['import', 'docx'],
  ['check', 'docx'],
  ['review', 'docx'],
  ['gather', 'xlsx'],
  ['check', 'mtcl'],
  ['due', 'mtcl'],
  ['format', 'mtcl'],
  ['generate', 'mtcl'],
])('%s opens no pipe, no device and no folder that is called .%s', (command, ending) => {
  const { path, mtcl } = folder({ 'a.mtcl': PLAN });
  spawnSync('mkfifo', [join(path, `ong.${ending}`)]);
  symlinkSync('/dev/zero', join(path, `may.${ending}`));
  mkdirSync(join(path, `thu-muc.${ending}`));
  for (const name of ['ong', 'may', 'thu-muc']) {
    const { code, out, err } = mtcl(command, `${name}.${ending}`);
    expect([1, 2], `${name}: ${out}${err}`).toContain(code);
    expect(out + err).not.toContain('ngoài dự kiến');
  }
});

posix('what a file names is no pipe and lies in its folder', () => {
  const named = ['ong.docx', 'may.docx', '/etc/passwd', '../../x.docx', '//may-chu/chung/x.docx', 'file:///etc/passwd'];
  const uses = ['ong.mtcl', '/etc/x.mtcl', 'file:///etc/x.mtcl', '//may-chu/x.mtcl', '\\\\may-chu\\x.mtcl'];
  const text = [
    ...uses.map((each) => `dùng "${each}"`),
    ...named.map((each, i) => `cơ quan S${i} "Sở ${i}" { địa danh: "Bình Hải" ký hiệu: "S${i}" mẫu Word: "${each}" }`),
  ].join('\n');
  const { path, mtcl } = folder({ 'a.mtcl': text });
  for (const name of ['ong.docx', 'ong.mtcl']) spawnSync('mkfifo', [join(path, name)]);
  symlinkSync('/dev/zero', join(path, 'may.docx'));
  const { out } = mtcl('check', 'a.mtcl');
  const lines = out
    .split('\n')
    .flatMap((line) => /^a\.mtcl:(\d+):.*(MTCL00[58])/u.exec(line)?.slice(1).join(' ') ?? []);
  expect(lines).toEqual([
    ...uses.map((_, i) => `${i + 1} MTCL005`),
    ...named.map((_, i) => `${i + 1 + uses.length} MTCL008`),
  ]);
});

it('a file that is too large, named by itself, is refused; met in a folder it says so among the findings of the others', () => {
  const { mtcl } = folder({ 'a.mtcl': PLAN, 'lon.mtcl': `// ${'x'.repeat(2_200_000)}\n` });
  const named = mtcl('check', 'lon.mtcl');
  expect(named).toMatchObject({ code: 2, out: '' });
  expect(named.err).toMatch(/^mtcl: Không mở «lon\.mtcl»: /u);
  const met = mtcl('check', '.');
  expect(met).toMatchObject({ code: 1, err: '' });
  expect(met.out).toMatch(/^lon\.mtcl:1:1: lỗi MTCL001: Tệp này chưa được mở: /mu);
});
