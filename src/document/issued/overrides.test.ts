import { expect, test } from 'vitest';
import { load } from '../../language/test/load.ts';
import { publicationOf } from '../../plan/issued.ts';
import type { Plan } from '../../plan/model.ts';
import type { Block } from '../model.ts';
import { numberLabel } from '../numbering.ts';
import { issuedDocument } from './issued.ts';

const BASE = `
cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải"  ký hiệu: "SNgV" }
kế hoạch năm 2027 của S
mục tiêu "100% văn bản được xử lý đúng hạn"
`;

const decisionDocument = (plan: Plan) => issuedDocument(plan, publicationOf(plan)!);

/** The paragraphs of one style, in order. */
async function lines(text: string, style: string): Promise<string[]> {
  const { plan } = await load(BASE + text);
  const paragraphs = (blocks: Block[]) => blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
  return decisionDocument(plan!)
    .sections.flatMap((section) => paragraphs(section.blocks))
    .filter((paragraph) => paragraph.style === style)
    .map((paragraph) => paragraph.runs.map((run) => ('text' in run ? run.text : ' ')).join(''));
}

test('the word above an annex can be said otherwise, or left out', async () => {
  expect(await lines('', 'annexWord')).toEqual(['Phụ lục I', 'Phụ lục II']);
  const own = 'phụ lục mục tiêu ghi là "Phụ lục 1" { }  phụ lục kế hoạch ghi là "" { }';
  expect(await lines(own, 'annexWord')).toEqual(['Phụ lục 1']);
});

test('the reference line of an annex can be said otherwise; its brackets are not typed', async () => {
  const own = 'phụ lục mục tiêu { kèm theo: "Kèm theo Quyết định số 05/QĐ-SNgV ngày 05/01/2027" }';
  expect(await lines(own, 'annexReference')).toEqual([
    '(Kèm theo Quyết định số 05/QĐ-SNgV ngày 05/01/2027)',
    '(Kèm theo Quyết định số \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/QĐ-SNgV ngày … tháng … năm 2027 của Sở Ngoại vụ)',
  ]);
});

test('"Theo đề nghị của …" ends the legal bases with a full stop, or with the comma that is written', async () => {
  const last = async (by: string) =>
    (await lines(`quyết định { căn cứ: "Luật X"  theo đề nghị của: "${by}" }`, 'legalBasis')).at(-1);
  expect(await last('Chánh Văn phòng')).toBe('Theo đề nghị của Chánh Văn phòng.');
  expect(await last('Chánh Văn phòng,')).toBe('Theo đề nghị của Chánh Văn phòng,');
});

test('a line that ends in a colon stays on the page of what it announces', async () => {
  const { plan } = await load(`${BASE} quyết định { điều { "Các đơn vị:" khoản "báo cáo." } }`);
  const blocks = decisionDocument(plan!).sections[0]!.blocks;
  expect(blocks.find((block) => block.type === 'paragraph' && block.style === 'article')).toMatchObject({
    keepNext: true,
  });
});

test('the title of the file names the number, or says that it is a draft', async () => {
  const title = async (text: string) => decisionDocument((await load(BASE + text)).plan!).properties.title;
  expect(await title('quyết định { trích yếu: "Ban hành Mục tiêu chất lượng" }')).toBe(
    'Quyết định (dự thảo): Ban hành Mục tiêu chất lượng',
  );
  expect(await title('quyết định { số: 5 ngày: 05/01/2027 trích yếu: "Ban hành Mục tiêu chất lượng" }')).toBe(
    'Quyết định số 05/QĐ-SNgV: Ban hành Mục tiêu chất lượng',
  );
});

test('articles of an annexed regulation count through its chapters; sections count anew in each', async () => {
  const { plan } = await load(`${BASE}
soạn quyết định {
  điều { "Ban hành Quy chế." }
  phụ lục "Làm việc của Sở" ghi là "QUY CHẾ" {
    chương "Quy định chung" { điều "Phạm vi" { khoản "Một." } }
    chương "Chế độ họp" {
      mục chương "Họp tuần" { điều "Giao ban" { "Thứ Hai." } }
      mục chương "Họp quý" ghi là "Mục 2. Họp quý" { điều "Sơ kết" { điểm "a." } }
    }
  }
}`);
  const { sections } = issuedDocument(plan!, plan!.issued.find(({ publishesPlan }) => !publishesPlan)!);
  const paragraphs = sections.at(-1)!.blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
  const shown = paragraphs.map(({ style, numbering, runs }) => {
    const words = runs.map((run) => ('text' in run ? run.text : ' ')).join('');
    return `${style}: ${numbering ? `${numberLabel(numbering)} ` : ''}${words}`;
  });
  expect(shown.filter((line) => !line.startsWith('annexReference'))).toEqual([
    'annexWord: QUY CHẾ',
    'annexTitle: Làm việc của Sở',
    'chapter: Chương I',
    'chapterTitle: QUY ĐỊNH CHUNG',
    'article: Điều 1. Phạm vi',
    'clause: 1. Một.',
    'chapter: Chương II',
    'chapterTitle: CHẾ ĐỘ HỌP',
    'chapter: Mục 1',
    'chapterTitle: HỌP TUẦN',
    'article: Điều 2. Giao ban',
    'body: Thứ Hai.',
    'chapter: Mục 2. Họp quý',
    'article: Điều 3. Sơ kết',
    'point: a) a./.',
  ]);
});

test('who sign side by side stand in columns of their own, without recipients that nobody wrote', async () => {
  const { plan } = await load(`
cơ quan S "Sở Ngoại vụ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải" ghi là "Ủy ban nhân dân tỉnh Bình Hải" địa danh: "Bình Hải" ký hiệu: "SNgV" }
người ký A { chức vụ: "Đại diện bên A\\n(Ký, ghi rõ họ tên)" họ tên: "Nguyễn Văn A" }
người ký B { chức vụ: "Đại diện bên B" họ tên: "Trần Thị B" }
kế hoạch năm 2027 của S
soạn biên bản { trích yếu: "Bàn giao" ngày: 05/03/2027 "Một." cùng ký: A, B }`);
  const { sections } = issuedDocument(plan!, plan!.issued.find(({ publishesPlan }) => !publishesPlan)!);
  const [head, signed, ...more] = sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'columns'));
  const words = (block: Block | undefined) =>
    block?.type === 'columns'
      ? block.rows.flatMap(({ cells }) =>
          cells.map((cell) =>
            cell.flatMap((each) =>
              each.type === 'paragraph' ? each.runs.map((run) => ('text' in run ? run.text : ' ')).join('') || [] : [],
            ),
          ),
        )
      : [];
  expect(words(head)[0]).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH HẢI', 'SỞ NGOẠI VỤ']);
  expect(words(signed)).toEqual([
    ['ĐẠI DIỆN BÊN A', '(Ký, ghi rõ họ tên)', 'Nguyễn Văn A'],
    ['ĐẠI DIỆN BÊN B', 'Trần Thị B'],
  ]);
  expect(more).toEqual([]);
  expect(JSON.stringify(sections)).not.toContain('Nơi nhận');
});
