/** The Word files that the checklist is held against: all documents of the examples and some that go to the limits. */
import { dirname, join } from 'node:path';
import { Workspace } from '../../../src/cli/workspace.ts';
import { calendarDocument } from '../../../src/document/calendar/calendar-document.ts';
import { documentsOf } from '../../../src/document/documents.ts';
import type { OfficialDocument } from '../../../src/document/model.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { load } from '../../../src/language/test/load.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { has, needs } from '../../support/machine.ts';
import { type Page, pagesByLibreOffice } from './reading/pages.ts';
import { readWord, type WordFile } from './reading/word-file.ts';

/** A document and the Word file made of it. */
export interface Rendered {
  name: string;
  document: OfficialDocument;
  bytes: Uint8Array;
  word: WordFile;
}

/** With the pages that LibreOffice makes of it. */
export interface Sample extends Rendered {
  pages: Page[];
}

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const FILES = [
  'so-ngoai-vu/tien-do-2027',
  'xa-an-phu/ke-hoach-2027',
  'toi-thieu/ke-hoach-2027',
  'ke-hoach-htqlcl/ke-hoach-ap-dung-2027',
  'ho-so-htqlcl/ho-so-2027',
  'bao-cao/bao-cao-6-thang-2027',
  'don-vi/bao-cao-6-thang-lsbg',
  'tong-hop/tinh',
];

export async function allDocuments(): Promise<Map<string, OfficialDocument>> {
  const documents = new Map<string, OfficialDocument>();
  for (const file of FILES) {
    const { plan } = (await Workspace.load([join(EXAMPLES, `${file}.mtcl`)])).plans()[0]!;
    const made = documentsOf(plan, await reporting(plan, file));
    for (const document of [...made, calendarDocument(plan), calendarDocument(plan, { unit: plan.units[0] })]) {
      const name = `${file.split('/')[0]}: ${document.name}${document.id.replace(/^[^\d]*/u, ' ').trimEnd()}`;
      documents.set(documents.has(name) ? `${name}, của một đơn vị` : name, document);
    }
  }
  documents.set('14 điểm, hàng rất cao', documentsOf(await planOf(LONG))[0]!);
  return documents;
}

/** The plans of those who report to a plan: their files lie beside its own. */
async function reporting(plan: Plan, file: string): Promise<Plan[]> {
  if (!plan.issued.some(({ reporters }) => reporters.length > 0)) return [];
  return (await Workspace.load([join(EXAMPLES, dirname(file))])).plans().map((beside) => beside.plan);
}

export async function rendered(documents: ReadonlyMap<string, OfficialDocument>): Promise<Rendered[]> {
  return Promise.all(
    [...documents].map(async ([name, document]) => {
      const bytes = await renderWord(document);
      return { name, document, bytes, word: readWord(bytes) };
    }),
  );
}

/** Has LibreOffice lay the documents out, with one start of the program. */
export async function samplesOf(documents: ReadonlyMap<string, OfficialDocument>): Promise<Sample[]> {
  const files = await rendered(documents);
  // Tests that look at the XML alone run on every machine; those that look at a page are skipped.
  if (!has('writer') || !has('calc') || !has('font') || !has('poppler')) return files.map(withoutPages);
  const pages = pagesByLibreOffice(Object.fromEntries(files.map(({ bytes }, i) => [`${i}.docx`, bytes])));
  return files.map((file, i) => ({ ...file, pages: pages.get(`${i}.docx`)! }));
}

function withoutPages(file: Rendered): Sample {
  return {
    ...file,
    get pages(): Page[] {
      needs('writer', 'calc', 'font', 'poppler');
      return [];
    },
  };
}

export async function planOf(text: string): Promise<Plan> {
  const { plan, findings } = await load(text);
  const mistakes = findings.filter((finding) => / MTCL0/.test(finding));
  if (!plan || mistakes.length > 0) throw new Error(`The sample is not right: ${mistakes.join('\n')}`);
  return plan;
}

/** The year's decision with its annexes. */
export const isDecision = ({ document }: Rendered): boolean =>
  document.id === 'quyet-dinh' && document.sections.length > 1;

export const DIRECTORY = `cơ quan STP "Sở Tư pháp" {
  chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"
  địa danh: "Bình Hải"
}
đơn vị VP "Văn phòng Sở"
đơn vị HC "Phòng Hành chính tư pháp"
vai trò QMR "Đại diện lãnh đạo về chất lượng"
vai trò ThuKyISO "Thư ký ISO"
người ký PhoGiamDoc { chức vụ: "Phó Giám đốc" họ tên: "Trần Thị B" }
kế hoạch năm 2027 của STP { báo cáo "năm" chốt: 30/11/2027 }
`;

/** The letters pass đ, a row is taller than half a page, the table runs over many pages. */
const LONG = `${DIRECTORY}
quyết định {
  số: 5  ngày: 09/03/2027
  người ký: PhoGiamDoc
  điều { "Ban hành kèm theo Mục tiêu chất lượng (Phụ lục I) và Kế hoạch thực hiện (Phụ lục II) năm {năm} của {cơ quan}." }
  điều "Văn phòng Sở có trách nhiệm" {
${lines(
  3,
  (i) => `    khoản "Việc thứ ${i} của Văn phòng, làm trong năm:" {
${lines(i === 2 ? 14 : 2, (j) => `      điểm "phần việc thứ ${j};"`)}
    }`,
)}
  }
  điều { "Quyết định này có hiệu lực kể từ ngày ký./." }
}
${lines(
  12,
  (i) => `mục tiêu "Từ 9${i % 10}% hồ sơ nhóm ${i} được giải quyết đúng hạn" {
${lines(
  4,
  (j) => `  nhiệm vụ "Thống kê, rà soát việc giải quyết hồ sơ nhóm ${i}.${j}, nhắc các phòng xử lý hồ sơ sắp đến hạn" {
    chủ trì: VP  phối hợp: HC  theo dõi: QMR, ThuKyISO
    kết quả: ${i === 2 && j === 2 ? list(24, (k) => `Biểu thống kê số ${k}, kèm danh sách hồ sơ`) : '"Biểu thống kê"'}
    thời hạn: hằng quý trước ngày 25
  }`,
)}
}`,
)}
`;

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i + 1)).join('\n');
}

function list(count: number, item: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => `"${item(i + 1)}"`).join(', ');
}
