/** Reports with the figures of others (`tổng hợp từ`). */
import type { IssuedDocument, Plan } from '../../plan/model.ts';
import { consolidatedReport } from '../../report/index.ts';
import { Printer } from '../../wording/printer.ts';
import { plainWords } from '../defaults/words.ts';
import type { OfficialDocument } from '../model.ts';
import { issuedDocument } from './issued.ts';
import { remarksOf } from './report-remarks.ts';

/**
 * The document with the figures of those of `atHand` who report to it; where none of them is there, a page that says
 * so, of which no file is made. Undefined for a document that consolidates nothing.
 */
export function consolidatedDocument(plan: Plan, issued: IssuedDocument, atHand: Plan[]): OfficialDocument | undefined {
  const { kind, period, reporters, source } = issued;
  if (reporters.length === 0 || (kind.name !== 'báo cáo' && !period)) return undefined;
  const title = new Printer(plan).text(period) || 'năm';
  const gathered = consolidatedReport(plan, issued, title, atHand);
  if (gathered) {
    const document = issuedDocument(gathered.plan, gathered.issued, gathered.report);
    return { ...document, remarks: remarksOf(gathered, lastName) };
  }
  const reason = withheldReason(title);
  const withoutFigures: IssuedDocument = {
    ...issued,
    opening: [],
    content: [{ type: 'paragraph', text: plainWords(reason, source), source }],
    annexes: [],
    closing: [],
  };
  return { ...issuedDocument(plan, withoutFigures), withheld: reason };
}

function lastName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function withheldReason(period: string): string {
  return `Báo cáo tổng hợp ${period} chưa lập được: ở đây chưa có số liệu của cơ quan, đơn vị nào phải báo cáo. Báo cáo tổng hợp lập bằng lệnh «mtcl report THƯ-MỤC --period "${period}" --out THƯ-MỤC-XUẤT» trên thư mục có tệp của các cơ quan, đơn vị.`;
}
