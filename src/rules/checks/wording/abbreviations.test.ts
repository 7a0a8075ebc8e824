import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../test/snippet.ts';

const twice = async (text: string) =>
  (await findingsOf(text)).filter(({ code }) => code === 'MTCL505').map(({ words, message }) => `${words} ${message}`);

describe('an abbreviation is explained once a document', () => {
  it.each([
    ['Đánh giá nội bộ (ĐGNB)', 'Báo cáo đánh giá nội bộ (sau đây viết tắt là ĐGNB)'],
    ['Ủy ban nhân dân (UBND) xã', 'Trình Ủy ban nhân dân (gọi tắt là UBND) xã'],
    ['Đánh giá nội bộ, sau đây gọi tắt là ĐGNB, một lần', 'Đánh giá nội bộ (sau đây gọi là “ĐGNB”)'],
  ])('%s … %s', async (first, second) => {
    expect(await twice(`nhiệm vụ "${first}"\nnhiệm vụ "${second}"`)).toHaveLength(1);
  });

  it.each([
    ['Đánh giá nội bộ (ĐGNB)', 'Báo cáo ĐGNB'],
    ['Ủy ban nhân dân (UBND) xã', 'Gửi cơ quan chủ quản (UBND) và Sở'],
    ['Chất lượng (TCVN)', 'Tiêu chuẩn (TCVN)'],
  ])('%s … %s: nothing to say', async (first, second) => {
    expect(await twice(`nhiệm vụ "${first}"\nnhiệm vụ "${second}"`)).toEqual([]);
  });

  it('with two meanings both are named', async () => {
    const [found] = await twice('nhiệm vụ "Kiểm tra chất lượng (KTCL)"\nnhiệm vụ "Kế toán công lập (KTCL)"');
    expect(found).toContain('«KTCL» ở trên là «Kiểm tra chất lượng», ở đây là «Kế toán công lập»');
  });

  it('another document explains it again', async () => {
    const report = 'soạn báo cáo { kỳ: "6 tháng" "Đánh giá nội bộ (ĐGNB) xong." }';
    expect(await twice(`nhiệm vụ "Đánh giá nội bộ (ĐGNB)"\n${report}`)).toEqual([]);
  });

  it('a declared one is explained by its first {…}', async () => {
    const declared = 'viết tắt ĐGNB "đánh giá nội bộ"\n';
    const [found] = await twice(`${declared}nhiệm vụ "Họp {ĐGNB}"\nnhiệm vụ "Đánh giá nội bộ (ĐGNB)"`);
    expect(found).toContain('Hãy viết {ĐGNB} ở đây');
    expect(await twice(`${declared}nhiệm vụ "Đánh giá nội bộ (ĐGNB)"`)).toEqual([]);
  });
});
