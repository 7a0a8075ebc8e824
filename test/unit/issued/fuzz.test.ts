/** Whatever stands in a file of plans, reports and progress: it becomes a plan, documents and a report, and nothing is thrown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import { issuedDocument } from '../../../src/document/issued/issued.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { createMtclServices } from '../../../src/language/services/module.ts';
import { gatherReports } from '../../../src/report/index.ts';
import { randomEditor, randomNumbers } from '../../support/random.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const read = (path: string) => readFileSync(join(EXAMPLES, path), 'utf8').replace(/^dùng .*$/gmu, '');
const DIRECTORY = read('so-ngoai-vu/danh-ba.mtcl');
const UNIT = `soạn mục tiêu đơn vị VP {
  lấy mục tiêu DichVuCong { chỉ tiêu DungHan: từ 99,5%
    nhiệm vụ "Kiểm tra" { chủ trì: VP thời hạn: hằng tháng } }
  mục tiêu "phòng họp được chuẩn bị đúng giờ" { chỉ tiêu: 100% }
  nhiệm vụ "Việc riêng" { chủ trì: VP thời hạn: quý I/2027 }
}
mẫu báo cáo { phần "Kết quả" { "Xong {nhiệm vụ hoàn thành}/{tổng nhiệm vụ}." bảng kết quả nhiệm vụ } }
`;
const SOURCES = [
  read('ke-hoach-htqlcl/ke-hoach-ap-dung-2027.mtcl'),
  read('ho-so-htqlcl/ho-so-2027.mtcl'),
  read('so-ngoai-vu/ke-hoach-2027.mtcl') +
    read('so-ngoai-vu/tien-do-2027.mtcl') +
    read('bao-cao/bao-cao-6-thang-2027.mtcl') +
    UNIT,
].map((text) => DIRECTORY + text);

const EDITS = 250;

test.each(SOURCES.map((_, i) => [i + 1]))(
  `${EDITS} random edits of source %i`,
  async (number) => {
    const source = SOURCES[number - 1]!;
    const next = randomNumbers(number);
    const words = [...new Set(source.match(/[\p{L}\p{N}_-]+(?: [\p{L}]+)?|"[^"\n]*"|[^\s]/gu) ?? [])];
    const editor = randomEditor(next, [...words, ...new Set(source.split('\n').filter((line) => line.trim()))]);
    const { shared } = createMtclServices();
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder, Plans } = shared.workspace;
    let plans = 0;
    for (let i = 0; i < EDITS; i += 1) {
      const text = editor.edit(source);
      const failed = (error: unknown) => {
        throw new Error(`Source ${number}, edit ${i}:\n${text}`, { cause: error });
      };
      const uri = URI.parse(`file:///thu/${i}.mtcl`);
      try {
        const document = LangiumDocumentFactory.fromString(text, uri);
        LangiumDocuments.addDocument(document);
        await DocumentBuilder.build([document], { validation: i % 10 === 0 });
        const plan = Plans.planOf(document);
        if (!plan) continue;
        plans += 1;
        const documents = documentsOf(plan);
        const [gathered] = gatherReports([plan], '6 tháng') ?? [];
        if (gathered) documents.push(issuedDocument(gathered.plan, gathered.issued, gathered.report));
        if (i % 100 === 0) for (const each of documents) await renderWord(each);
      } catch (error) {
        failed(error);
      } finally {
        await DocumentBuilder.update([], [uri]);
      }
    }
    expect(plans).toBeGreaterThan(EDITS / 2);
  },
  120_000,
);
