import { describe, expect, it } from 'vitest';
import { documentsOf } from '../document/documents.ts';
import { noFiles } from '../files/output/file-store.ts';
import { load } from '../language/test/load.ts';
import type { Plan } from '../plan/model.ts';
import { type GenerateOptions, generate } from './formats.ts';
import { PdfError } from './pdf/pdf-error.ts';

const NOW = '2027-01-05T02:03:04Z';
const TEXT = `cơ quan SM "Sở Mẫu" { chủ quản: "UBND tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
người ký GD { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
kế hoạch năm 2027 của SM
nhiệm vụ "Họp" { chủ trì: VP  thời hạn: 15/03/2027 }
soạn thông báo hop { trích yếu: "về họp"  "Sở họp."  người ký: GD }
soạn thông báo nghi { trích yếu: "về nghỉ"  "Sở nghỉ."  người ký: GD }
`;

async function planOf(): Promise<Plan> {
  return (await load(TEXT)).plan!;
}
const made = async (options: Partial<GenerateOptions>) =>
  (await generate(await planOf(), { host: { files: noFiles }, formats: ['txt'], now: NOW, ...options })).map(
    ({ name, format, bytes }) => `${name} ${format} ${bytes.length > 0}`,
  );

describe('files of a plan', () => {
  it('in each format that is asked for, documents and calendar', async () => {
    expect(await made({ formats: ['txt', 'html', 'ics'] })).toMatchInlineSnapshot(`
      [
        "thong-bao-hop-2027-sm.txt txt true",
        "thong-bao-nghi-2027-sm.txt txt true",
        "thong-bao-hop-2027-sm.html html true",
        "thong-bao-nghi-2027-sm.html html true",
        "lich-cong-viec-2027-sm.ics ics true",
      ]
    `);
  });

  it('only of the documents that are chosen, as Word where no format of documents is asked for', async () => {
    expect(await made({ documents: ['thong-bao-hop'], formats: ['txt', 'ics'] })).toEqual([
      expect.stringMatching(/hop.*\.txt txt true$/u),
    ]);
    expect(await made({ documents: ['thong-bao-hop'], formats: ['ics'] })).toEqual([
      expect.stringMatching(/hop.*\.docx docx true$/u),
    ]);
    expect(await made({ documents: [] })).toEqual([]);
  });

  it('of documents as they are handed on; what is withheld and what is left out is told', async () => {
    const [first, second] = documentsOf(await planOf());
    const said: string[] = [];
    const files = await made({
      made: [
        { ...first!, withheld: 'Chưa lập được.' },
        { ...second!, remarks: ['Chưa gồm Sở X.', 'Chưa gồm Sở Y.'] },
      ],
      onRemark: (words) => said.push(words),
    });
    expect(said).toEqual(['Chưa lập được.', 'Chưa gồm Sở X.', 'Chưa gồm Sở Y.']);
    expect(files).toEqual([`${second!.fileName}.txt txt true`]);
  });

  it('as PDF by the machine, in the order of the Word files; not where there is none', async () => {
    const asked: [number, string][] = [];
    const renderPdfs = async (words: Uint8Array[], created: string) => {
      asked.push([words.length, created]);
      return words.map((_, i) => new TextEncoder().encode(`PDF ${i}`));
    };
    const files = await generate(await planOf(), {
      host: { files: noFiles, renderPdfs },
      formats: ['pdf'],
      documents: ['thong-bao-hop', 'thong-bao-nghi'],
      now: NOW,
    });
    expect(asked).toEqual([[2, '2027-01-01']]);
    expect(files.map(({ name, bytes }) => [name.split('.').at(-1), new TextDecoder().decode(bytes)])).toEqual([
      ['pdf', 'PDF 0'],
      ['pdf', 'PDF 1'],
    ]);
    await expect(made({ formats: ['pdf'] })).rejects.toBeInstanceOf(PdfError);
  });
});
