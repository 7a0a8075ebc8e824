/** Words of a document's head that the program writes itself: the sign behind the number, the type above the title. */

import { bareNumber } from '../../../plan/document-number.ts';
import { allDocuments } from '../../../plan/issued.ts';
import { behindWords } from '../../../plan/literal-pattern.ts';
import type { IssuedDocument } from '../../../plan/model.ts';
import { joinedText, locate } from '../../../plan/text-positions.ts';
import { capitalised } from '../../../wording/citations.ts';
import type { RuleContext } from '../../context.ts';
import { replaceFix } from '../../finding.ts';

export function checkTypedHeads(context: RuleContext): void {
  for (const document of allDocuments(context.plan)) {
    const at = document.head;
    context.attempt('MTCL711', () => wordsAroundNumber(document, context), at);
    context.attempt('MTCL712', () => typeInTitle(document, context), at);
    context.attempt('MTCL725', () => shortNumber(document, context), at);
    context.attempt('MTCL735', () => otherNumber(document, context), at);
    context.attempt('MTCL735', () => otherDay(document, context), at);
  }
}

/** "5/QĐ-SNgV" prints as "5/QĐ-SNgV/QĐ-SNgV", "Số 5" as "Số: Số 5/QĐ-SNgV". */
function wordsAroundNumber(
  { number, numberWording, numberSource, kind }: IssuedDocument,
  { report }: RuleContext,
): void {
  const typed = number?.trim();
  if (!typed || numberWording || !numberSource) return;
  const own = bareNumber(typed);
  if (own === typed) return;
  const advice = own ? `Chỉ ghi «số: ${own}».` : 'Chưa có số thì bỏ cả dòng «số: …».';
  const more = /^số(?!\p{L})/iu.test(typed) ? 'chữ «số»: máy tự ghi chữ ấy' : 'ký hiệu: máy tự ghi ký hiệu';
  report('MTCL711', `${capitalised(kind.name)} ghi số «${typed}» cả ${more}. ${advice}`, numberSource, {
    fixes: own
      ? [replaceFix(`Chỉ ghi số ${own}`, numberSource, /^\d+$/u.test(own) ? own : `"${own}"`)]
      : [{ title: 'Bỏ dòng «số»', changes: [{ kind: 'removeProperty', source: numberSource }] }],
  });
}

/** «số: "9"» prints as it is typed. */
function shortNumber({ number, numberSource }: IssuedDocument, { report }: RuleContext): void {
  if (!numberSource || !/^\d$/u.test(number?.trim() ?? '')) return;
  const right = `0${number?.trim()}`;
  report('MTCL725', `Số văn bản dưới 10 có số 0 đứng trước: «${right}».`, numberSource, {
    fixes: [replaceFix(`Ghi số «${right}»`, numberSource, String(Number(right)))],
  });
}

/** The words printed for the number say another one. */
function otherNumber({ number, numberWording }: IssuedDocument, { report }: RuleContext): void {
  const own = /\d+/u.exec(number ?? '')?.[0];
  if (!own || !numberWording) return;
  const printed = joinedText(numberWording);
  if (printed.match(/\d+/gu)?.some((digits) => Number(digits) === Number(own))) return;
  report('MTCL735', `Số là ${number?.trim()}, chữ in ra lại là «${printed}». Sửa một trong hai.`, numberWording.source);
}

/** The words printed for the day say another one. */
function otherDay({ date, openMonth, dateWording, dateSource }: IssuedDocument, { report }: RuleContext): void {
  if (!dateWording || !dateSource) return;
  const known = date?.split('-').map(Number) ?? (openMonth && [openMonth.year, openMonth.month]);
  if (!known) return;
  const printed = joinedText(dateWording).match(/\d+/gu)?.map(Number).toReversed() ?? [];
  if (printed.length < 2 || printed.join('/') === known.join('/')) return;
  const right = known
    .toReversed()
    .map((value) => String(value).padStart(2, '0'))
    .join('/');
  report(
    'MTCL735',
    `Ngày là ${right}, chữ in ra lại là «${joinedText(dateWording)}». Sửa một trong hai.`,
    dateWording.source,
    {
      fixes: [replaceFix('Bỏ «ghi là …», máy tự ghi ngày', dateSource, right)],
    },
  );
}

/** "Quyết định ban hành …" under "QUYẾT ĐỊNH"; "V/v" is for letters. */
function typeInTitle({ kind, title }: IssuedDocument, { report }: RuleContext): void {
  if (!title?.image) return;
  const words = joinedText(title);
  const short = kind.layout === 'letter' ? undefined : /^\s*v\/v:?\s+/iu.exec(words);
  if (short) {
    const source = locate(title, 0, short[0].length);
    report('MTCL712', 'Trích yếu viết đủ «Về việc»: «V/v» chỉ dùng trong công văn.', source, {
      fixes: [replaceFix('Viết «Về việc»', source, 'Về việc ')],
    });
  }
  const end = behindWords(words, kind.name);
  const rest = words.slice(end ?? 0).trimStart();
  // "Kế hoạch" may begin the title of what is decided on, "Kế hoạch công tác" the name of a plan.
  if (
    end === undefined ||
    !/^(?:về|ban hành|phê duyệt|công bố|quy định|kiện toàn|thành lập|triển khai|thực hiện|kết quả|áp dụng)(?!\p{L})/iu.test(
      rest,
    )
  )
    return;
  const source = locate(title, 0, words.length - rest.length + 1);
  report('MTCL712', `Tên loại «${kind.name}» máy tự ghi ở dòng trên. Hãy bỏ khỏi trích yếu.`, locate(title, 0, end), {
    fixes: [replaceFix('Bỏ tên loại', source, rest.charAt(0).toUpperCase())],
  });
}
