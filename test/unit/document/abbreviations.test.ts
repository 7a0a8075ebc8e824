import { describe, expect, it } from 'vitest';
import { paragraph, wordsOf } from '../../../src/document/blocks.ts';
import { withoutIdleAbbreviations } from '../../../src/document/idle-abbreviations.ts';
import type { OfficialDocument, ParagraphBlock } from '../../../src/document/model.ts';
import { load } from '../../../src/language/test/load.ts';
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

describe('a document with an idle abbreviation', () => {
  /** Makes a document of one paragraph, with the abbreviation introduced or spelt out, and counts how often. */
  async function made(more: Partial<ParagraphBlock>): Promise<{ words: string[]; times: number }> {
    const { plan } = await load(`${DECLARED}soạn thông báo { "Duy trì." }`);
    if (!plan) throw new Error('No plan.');
    let times = 0;
    const document = withoutIdleAbbreviations(plan, (inFull): OfficialDocument => {
      times += 1;
      const name = inFull.has('HTQLCL') ? 'Hệ thống quản lý chất lượng' : INTRODUCED;
      return {
        id: 'thu',
        fileName: 'thu',
        name: 'Thử',
        properties: { title: '', subject: '', author: '', date: plan.from },
        draft: true,
        sections: [
          {
            id: 'thu',
            name: 'Thử',
            startsNumbering: true,
            orientation: 'portrait',
            blocks: [{ ...paragraph('body', `Duy trì ${name}.`), ...more }],
          },
        ],
      };
    });
    const blocks = document.sections.flatMap((section) => section.blocks);
    return { times, words: blocks.map((block) => ('runs' in block ? wordsOf(block.runs) : '')) };
  }

  it('is made once: the introduction is taken out of what is made', async () => {
    expect(await made({})).toEqual({ times: 1, words: ['Duy trì Hệ thống quản lý chất lượng.'] });
  });

  it('is made again where the lines were measured with it', async () => {
    expect(await made({ keepNext: true })).toEqual({ times: 2, words: ['Duy trì Hệ thống quản lý chất lượng.'] });
  });
});
