/** What a document must have to be issued beside number and day: who signs, who gets a letter, a place, a sign. */
import { capitalised } from '../../document/wording/citations.ts';
import { issuesDecision } from '../../plan/issues.ts';
import type { Plan, Signatory, SourceRange, Unit } from '../../plan/model.ts';
import { headSource, type RuleContext } from '../context.ts';

export function checkIssuing(context: RuleContext): void {
  const documents = publishedBy(context.plan);
  for (const document of documents) context.attempt('MTCL709', () => signer(document, context), document.source);
  if (documents.length > 0) context.attempt('MTCL710', () => agency(context));
  const { issued, unitPlans } = context.plan;
  for (const { kind, addressees, source } of issued) {
    if (kind.layout !== 'letter' || addressees.length > 0) continue;
    context.report(
      'MTCL713',
      'Công văn chưa nói gửi ai: bản phát hành phải có. Hãy thêm «kính gửi: "…"» vào khối này.',
      headSource(source, 'soạn'.length),
    );
  }
  const byUnit = Map.groupBy(
    [...unitPlans.map(({ unit, document: { source } }) => ({ unit, source })), ...issued],
    ({ unit }) => unit,
  );
  for (const [unit, own] of byUnit) if (unit) context.attempt('MTCL710', () => unitSign(unit, own, context));
}

interface Published {
  name: string;
  signatory?: Signatory;
  /** The keyword of the block that it is written in. */
  source: SourceRange;
  /** Its declaration, where `source` stands outside of it. */
  declared?: SourceRange;
}

/** The documents of the files, each with who signs it: without a name in the block the first of the files does. */
function publishedBy(plan: Plan): Published[] {
  const [first] = plan.signatories;
  const { decision } = plan;
  const published: Published[] = plan.issued.flatMap(({ kind, unit, signatory, source }) => {
    if (unit?.head && !signatory) return [];
    const by = unit ? signatory : (signatory ?? first);
    return [{ name: capitalised(kind.name), signatory: by, source: headSource(source, 'soạn'.length) }];
  });
  for (const { unit, document } of plan.unitPlans) {
    // The unit's head signs where he is declared; the agency's does not sign for the unit.
    if (unit.head && !document.signatory) continue;
    const source = headSource(document.source, 'soạn'.length);
    published.push({ name: `Mục tiêu đơn vị của ${unit.title}`, signatory: document.signatory, source });
  }
  if (issuesDecision(plan) && (decision || plan.tasks.length + plan.objectives.length > 0)) {
    const source = decision
      ? headSource(decision.source, 'quyết định'.length)
      : headSource(plan.source, 'kế hoạch năm'.length);
    published.push({
      name: 'Quyết định',
      signatory: decision?.signatory ?? first,
      source,
      declared: decision ? decision.source : plan.source,
    });
  }
  return published;
}

function signer({ name, signatory, source, declared }: Published, { report }: RuleContext): void {
  if (signatory?.fullName?.trim()) return;
  const advice = signatory
    ? 'Hãy thêm «họ tên: "…"» vào khai báo người ký.'
    : 'Hãy khai báo «người ký … { chức vụ: "…" họ tên: "…" }» rồi ghi «người ký: …» trong khối này.';
  report('MTCL709', `${name} chưa có tên người ký: bản phát hành phải có. ${advice}`, source, {
    documents: declared && [declared],
  });
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
