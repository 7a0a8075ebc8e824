import { describe, expect, it, test } from 'vitest';
import { findingsOf } from '../../test/snippet.ts';

const repeated = async (recipients: string) =>
  (await findingsOf(`quyết định { số: 5 ngày: 05/01/2027 nơi nhận: ${recipients} }`))
    .filter(({ code }) => code === 'MTCL211')
    .map(({ words }) => words);

test('an empty text in place of what is printed by itself is no blank to fill; the original goes to the archive', async () => {
  const found = await findingsOf('quyết định { số: 5 ngày: 05/01/2027 nơi nhận: "", "Ban Giám đốc Sở" lưu: "" }');
  expect(found.map(({ code }) => code)).not.toContain('MTCL501');
  expect(found.find(({ code }) => code === 'MTCL701')?.words).toBe('""');
});

describe('a recipient that stands twice', () => {
  it('in words, whatever their letters and the sign at their end', async () => {
    expect(await repeated('"Như Điều 1", "Các phòng", "các phòng;", "Lưu: VT"')).toEqual(['"các phòng;"']);
  });

  it('is not one beside another that is named in braces', async () => {
    expect(await repeated('"{VP}", "{HTQT}", "Lưu: VT"')).toEqual([]);
  });
});
