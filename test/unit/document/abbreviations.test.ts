import { describe, expect, it } from 'vitest';
import { issuedOf } from '../issued/documents.ts';
import { HEAD } from './lines.ts';

const DECLARED = `${HEAD}viết tắt HTQLCL "Hệ thống quản lý chất lượng"\n`;
const INTRODUCED = 'Hệ thống quản lý chất lượng (sau đây viết tắt là HTQLCL)';

async function textOf(content: string): Promise<string> {
  return (await issuedOf(`soạn thông báo { ${content} }`, DECLARED)).lines.join('\n');
}

describe('an abbreviation', () => {
  it('is introduced where it first stands and short from then on', async () => {
    const text = await textOf('"Duy trì {HTQLCL}." "Cải tiến {HTQLCL}."');
    expect(text).toContain(`Duy trì ${INTRODUCED}.\nCải tiến HTQLCL.`);
  });

  it('that the document has no further use for is spelt out', async () => {
    const text = await textOf('"Duy trì {HTQLCL}." "Cải tiến."');
    expect(text).toContain('Duy trì Hệ thống quản lý chất lượng.\nCải tiến.');
  });

  it('typed by hand further down is a use of it', async () => {
    expect(await textOf('"Duy trì {HTQLCL}." "Cải tiến HTQLCL."')).toContain(`Duy trì ${INTRODUCED}.`);
  });

  it('is spelt out in titles and headings, and introduced in the text', async () => {
    const text = await textOf(
      'trích yếu: "Áp dụng {HTQLCL}" phần "Duy trì {HTQLCL}" { "Rà soát {HTQLCL}." } phần "Cải tiến {HTQLCL}" { "Họp." }',
    );
    expect(text).toContain('Áp dụng Hệ thống quản lý chất lượng\n');
    expect(text).toContain(
      `I. DUY TRÌ HỆ THỐNG QUẢN LÝ CHẤT LƯỢNG\nRà soát ${INTRODUCED}.\nII. CẢI TIẾN HTQLCL\nHọp./.`,
    );
  });
});
