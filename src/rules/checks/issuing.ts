/** What a document must have to be issued beside number and day: who signs, who gets a letter, a place, a sign. */

import { allDocuments } from '../../plan/issued.ts';
import type { IssuedDocument, SourceRange, Unit } from '../../plan/model.ts';
import { isStillEmpty } from '../../plan/publication.ts';
import { signerOf } from '../../plan/signer.ts';
import { capitalised } from '../../wording/citations.ts';
import type { RuleContext } from '../context.ts';

export function checkIssuing(context: RuleContext): void {
  const { plan } = context;
  const documents = allDocuments(plan).filter((document) => document.written || !isStillEmpty(document, plan));
  for (const document of documents) context.attempt('MTCL709', () => signer(document, context), document.source);
  if (documents.length > 0) context.attempt('MTCL710', () => agency(context));
  for (const document of documents) context.attempt('MTCL713', () => addressee(document, context), document.source);
  const byUnit = Map.groupBy(documents, ({ unit }) => unit);
  for (const [unit, own] of byUnit) if (unit) context.attempt('MTCL710', () => unitSign(unit, own, context));
}

function addressee({ kind, addressees, head }: IssuedDocument, { report }: RuleContext): void {
  if (kind.layout !== 'letter' || addressees.length > 0) return;
  report('MTCL713', 'Công văn chưa nói gửi ai: bản phát hành phải có. Hãy thêm «kính gửi: "…"» vào khối này.', head);
}

function signer(document: IssuedDocument, { plan, report }: RuleContext): void {
  const by = signerOf(document, plan);
  if (by?.fullName?.trim()) return;
  const { kind, unit, head, source } = document;
  const name = `${capitalised(kind.name)}${unit ? ` của ${unit.title}` : ''}`;
  const advice = by
    ? 'Hãy thêm «họ tên: "…"» vào khai báo người ký.'
    : 'Hãy khai báo «người ký … { chức vụ: "…" họ tên: "…" }» rồi ghi «người ký: …» trong khối này.';
  report('MTCL709', `${name} chưa có tên người ký: bản phát hành phải có. ${advice}`, head, { documents: [source] });
}

/** The unit issues its plan itself: its sign stands in the number. */
function unitSign(unit: Unit, documents: { source: SourceRange }[], { report }: RuleContext): void {
  if (unit.words?.sign) return;
  report(
    'MTCL710',
    `«${unit.title}» chưa có «ký hiệu: "…"»: bản phát hành in ký hiệu ấy ở dòng số. Hãy thêm vào khai báo đơn vị.`,
    unit.nameSource,
    { documents: documents.map(({ source }) => source) },
  );
}

function agency({ plan: { agency }, report }: RuleContext): void {
  // Without a declared agency MTCL105 speaks.
  if (!agency.title) return;
  const missing = [!agency.place.trim() && '«địa danh: "…"»', !agency.words?.sign && '«ký hiệu: "…"»'].filter(Boolean);
  if (missing.length === 0) return;
  report(
    'MTCL710',
    `«${agency.title}» chưa có ${missing.join(', ')}: bản phát hành in hai chỗ ấy ở dòng số và dòng ngày. Hãy thêm vào khai báo cơ quan.`,
    agency.nameSource,
  );
}
