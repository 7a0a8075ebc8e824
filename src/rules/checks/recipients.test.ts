import { describe, expect, it } from 'vitest';
import { findingsOf } from '../test/snippet.ts';

const repeated = async (recipients: string) =>
  (await findingsOf(`quyết định { số: 5 ngày: 05/01/2027 nơi nhận: ${recipients} }`))
    .filter(({ code }) => code === 'MTCL211')
    .map(({ words }) => words);

describe('a recipient that stands twice', () => {
  it('in words, whatever their letters and the sign at their end', async () => {
    expect(await repeated('"Như Điều 1", "Các phòng", "các phòng;", "Lưu: VT"')).toEqual(['"các phòng;"']);
  });

  it('is not one beside another that is named in braces', async () => {
    expect(await repeated('"{VP}", "{HTQT}", "Lưu: VT"')).toEqual([]);
  });
});
