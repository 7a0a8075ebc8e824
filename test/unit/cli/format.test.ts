import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, PLAN } from './mtcl.ts';

const LOOSE = `${PLAN}
nhiệm vụ "Tập huấn" {
    thời hạn: T3/2027
}
nhiệm vụ "Rà soát" {
  thời hạn: Thứ Năm, ngày 04/3/2027
}
`;

describe('mtcl format', () => {
  it('sets the file as the editor does and leaves the words', () => {
    const run = folder({ 'a.mtcl': LOOSE });
    expect(run.mtcl('format', 'a.mtcl')).toEqual({ code: 0, out: 'Đã ghi a.mtcl\n', err: '' });
    expect(readFileSync(join(run.path, 'a.mtcl'), 'utf8')).toContain('nhiệm vụ "Tập huấn" {\n  thời hạn: T3/2027\n}');
    expect(run.mtcl('format', 'a.mtcl').out).toBe('a.mtcl: không có gì để đổi\n');
  });

  it('--wording puts deadlines into the official wording where it was read to the last word', () => {
    const run = folder({ 'a.mtcl': LOOSE });
    const { out } = run.mtcl('format', 'a.mtcl', '--wording', '--dry-run');
    expect(out).toMatch(/a\.mtcl:\d+ {2}T3\/2027 → Tháng 3\/2027\na\.mtcl: sẽ đổi\n$/);
    expect(readFileSync(join(run.path, 'a.mtcl'), 'utf8')).toBe(LOOSE);
    run.mtcl('format', 'a.mtcl', '--wording');
    const after = readFileSync(join(run.path, 'a.mtcl'), 'utf8');
    expect(after).toContain('thời hạn: Tháng 3/2027');
    expect(after).toContain('thời hạn: Thứ Năm, ngày 04/3/2027');
  });

  it('touches no file while one cannot be parsed', () => {
    const run = folder({ 'a.mtcl': LOOSE, 'b.mtcl': 'nhiệm vụ {{{' });
    const { code, err } = run.mtcl('format', 'a.mtcl', 'b.mtcl', '--wording');
    expect(code).toBe(2);
    expect(err).toContain('Tệp còn lỗi cú pháp nên chưa ghi gì: b.mtcl');
    expect(readFileSync(join(run.path, 'a.mtcl'), 'utf8')).toBe(LOOSE);
  });
});
