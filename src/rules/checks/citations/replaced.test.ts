import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editOf } from '../../../language/fixes/edits.ts';
import { load } from '../../../language/test/load.ts';
import type { Fix } from '../../finding.ts';
import { findingsOf } from '../../test/snippet.ts';

const stale = async (words: string, before = '') =>
  (await findingsOf(`${before}quyết định { số: 5 ngày: 05/01/2027 }\nnhiệm vụ "${words}"`))
    .filter(({ code }) => code === 'MTCL607')
    .map((found) => found.words);

describe('documents that no longer hold, in words', () => {
  it.each([
    ['Soạn thảo văn bản theo Nghị định số 110/2004/NĐ-CP', ['110/2004/NĐ-CP']],
    ['Nộp lưu hồ sơ theo Luật Lưu trữ số 01/2011/QH13 và Thông tư 01/2011/TT-BNV', ['01/2011/QH13', '01/2011/TT-BNV']],
    ['Thực hiện Điều 5 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ', ['61/2018/NĐ-CP']],
    ['Kế hoạch này thực hiện theo Nghị định số 110/2004/NĐ-CP', ['110/2004/NĐ-CP']],
    ['Soạn thảo văn bản theo Nghị định số 30/2020/NĐ-CP', []],
    ['Tập huấn Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP', []],
    ['Rà soát tài liệu viện dẫn Nghị định số 61/2018/NĐ-CP đã hết hiệu lực', []],
    ['Theo Quyết định số 5/2019/QĐ-UBND về việc triển khai Nghị định số 61/2018/NĐ-CP', []],
    ['Trước đây thực hiện theo Nghị định số 61/2018/NĐ-CP', []],
    ['Rà soát văn bản ban hành theo Nghị định số 61/2018/NĐ-CP để thay thế', []],
    ['Giải quyết hồ sơ tiếp nhận 110/2004 đơn', []],
  ])('%s', async (words, found) => {
    expect(await stale(words)).toEqual(found);
  });

  it('named by its declaration', async () => {
    const law = 'văn bản L { loại: luật số: "01/2011/QH13" ngày: 11/11/2011 trích yếu: "Lưu trữ" }\n';
    expect(await stale('Nộp lưu theo {L}', law)).toEqual(['{L}']);
  });
});

describe('the fix', () => {
  const fixed = async (words: string) => {
    const text = `cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải" ký hiệu: "SNgV" }\nkế hoạch năm 2027 của S\nnhiệm vụ "${words}"`;
    const { documents } = await load(text);
    const document = [...documents.values()][0]!;
    const fix = (document.diagnostics ?? []).find(({ code }) => code === 'MTCL607')?.data?.fixes?.[0] as
      | Fix
      | undefined;
    const edit = fix && editOf(fix.changes[0]!, document);
    return edit && TextDocument.applyEdits(document.textDocument, [edit]).split('\n').at(-1);
  };

  it('puts the new document in place where nothing else of the old one is said', async () => {
    expect(await fixed('Soạn theo Nghị định số 110/2004/NĐ-CP và quy chế')).toBe(
      'nhiệm vụ "Soạn theo Nghị định số 30/2020/NĐ-CP và quy chế"',
    );
    expect(await fixed('Nộp lưu theo Luật Lưu trữ số 01/2011/QH13')).toBe(
      'nhiệm vụ "Nộp lưu theo Luật Lưu trữ số 33/2024/QH15"',
    );
    expect(await fixed('Trình bày theo Thông tư 01/2011/TT-BNV')).toBe(
      'nhiệm vụ "Trình bày theo Nghị định số 30/2020/NĐ-CP"',
    );
  });

  it('is not offered where an article, a day or a body goes with it', async () => {
    expect(await fixed('Theo Điều 5 Nghị định số 110/2004/NĐ-CP')).toBeUndefined();
    expect(await fixed('Theo Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ')).toBeUndefined();
  });
});
