import { textWidthMm } from '../../document/metrics.ts';
import { STYLES, textAreaWidthMm } from '../../document/styles.ts';
import { COMMUNE_WORD, isNamedAfter } from '../../plan/communes.ts';
import { isDeputy } from '../../plan/deputies.ts';
import { allDocuments } from '../../plan/issued.ts';
import type { Plan, Signatory } from '../../plan/model.ts';
import { signerOf } from '../../plan/signer.ts';
import { joinedText, locate } from '../../plan/text-positions.ts';
import { markSource, type RuleContext } from '../context.ts';
import { replaceFix } from '../finding.ts';
import { checkMinutes } from './layout/minutes.ts';
import { checkRecipients } from './layout/recipients.ts';
import { checkSigningPowers } from './layout/signing-powers.ts';
import { checkTypedHeads } from './layout/typed-heads.ts';

export function checkLayout(context: RuleContext): void {
  context.attempt('MTCL701', () => checkRecipients(context));
  for (const signatory of usedSignatories(context.plan)) {
    context.attempt('MTCL702', () => authority(signatory, context), signatory.source);
    context.attempt('MTCL707', () => completeSignatory(signatory, context), signatory.source);
  }
  for (const signatory of context.plan.signatories) {
    context.attempt('MTCL703', () => academicTitle(signatory, context), signatory.source);
    context.attempt('MTCL513', () => nameCapitals(signatory, context), signatory.source);
  }
  context.attempt('MTCL727', () => checkSigningPowers(context));
  context.attempt('MTCL767', () => checkMinutes(context));
  context.attempt('MTCL704', () => place(context));
  context.attempt('MTCL705', () => dates(context));
  context.attempt('MTCL706', () => titleLines(context));
  context.attempt('MTCL708', () => endMarks(context));
  context.attempt('MTCL711', () => checkTypedHeads(context));
}

/** Names of persons stand in capitals only at the beginning of their words (Phụ lục I, II.7.d). */
function nameCapitals({ words }: Signatory, { report }: RuleContext): void {
  const text = words?.fullName;
  const written = text ? joinedText(text).trim() : '';
  const right = written.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
  const allCapitals = /\s/u.test(written) && written === written.toUpperCase() && written !== right;
  const someLower = /(?:^|\s)\p{Ll}/u.test(written);
  // Of a title before the name MTCL703 speaks.
  if (!text || /[.,(]/u.test(written) || ACADEMIC.test(written) || !(allCapitals || someLower)) return;
  report('MTCL513', `Họ tên viết hoa chữ cái đầu mỗi tiếng: «${right}».`, text.source, {
    fixes: [replaceFix(`Viết «${right}»`, locate(text, 0, joinedText(text).length), right)],
  });
}

function usedSignatories(plan: Plan): Signatory[] {
  const used = allDocuments(plan).flatMap((document) => signerOf(document, plan) ?? []);
  return [...new Set(used)];
}

/** The lines over the signature that do not go with the agency or with who signs. */
function authority(signatory: Signatory, { plan, report }: RuleContext): void {
  const { agency } = plan;
  const { onBehalfOf, forHead, acting, position = '' } = signatory;
  const wrong = (line: 'onBehalfOf' | 'forHead' | 'acting', why: string): void => {
    const words = signatory.words?.[line];
    report('MTCL702', `${why}. Hãy bỏ dòng này.`, signatory.places?.[line] ?? signatory.nameSource, {
      fixes: words
        ? [
            {
              title: 'Bỏ dòng này: máy tự ghi đúng thẩm quyền',
              changes: [{ kind: 'removeProperty', source: words.source }],
            },
          ]
        : [],
    });
  };
  const oneHead = agency.leadership === 'head';
  if (onBehalfOf && oneHead && !isCollective(onBehalfOf)) {
    wrong('onBehalfOf', `TM. chỉ dùng khi ký thay mặt tập thể; «${agency.title}» do một người đứng đầu`);
  }
  if (onBehalfOf && oneHead && COUNCIL.test(onBehalfOf)) {
    wrong('onBehalfOf', `«${agency.title}» không ký thay mặt ${onBehalfOf}: do một người đứng đầu`);
  }
  const deputy = isDeputy(position) || /^cấp phó/iu.test(position);
  if (forHead && !deputy) {
    wrong('forHead', `KT. chỉ dùng khi cấp phó ký thay cấp trưởng, còn chức vụ ở đây là «${position}»`);
  }
  if (acting && deputy) {
    wrong('acting', `Q. chỉ dùng cho người quyền cấp trưởng, còn chức vụ ở đây là «${position}»`);
  }
  const ofChairman = allDocuments(plan).some(
    (document) =>
      document.authority &&
      /^chủ tịch/iu.test(joinedText(document.authority)) &&
      signerOf(document, plan) === signatory,
  );
  if (onBehalfOf && ofChairman) {
    wrong('onBehalfOf', 'Quyết định của Chủ tịch thì Chủ tịch ký trực tiếp, không ghi TM');
  }
}

const COUNCIL = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND)/iu;

function isCollective(name: string): boolean {
  return /^(?:Ủy ban|Uỷ ban|UBND|Hội đồng|Ban )/iu.test(name);
}

function completeSignatory(signatory: Signatory, { report }: RuleContext): void {
  const missing = [!signatory.position && '«chức vụ: "…"»', !signatory.fullName && '«họ tên: "…"»'].filter(Boolean);
  if (missing.length === 0) return;
  report('MTCL707', `Người ký còn thiếu ${missing.join(', ')}.`, signatory.nameSource);
}

const ACADEMIC =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|Ths|CN|KS|BS|NGND|NGƯT|Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Ông|Bà|Đồng chí)(?:\.\s*|\s+))+(?=\p{Lu})/u;

function academicTitle(signatory: Signatory, { report }: RuleContext): void {
  const text = signatory.words?.fullName;
  const match = text && ACADEMIC.exec(joinedText(text));
  if (!text || !match) return;
  const source = locate(text, 0, match[0].length);
  report('MTCL703', 'Trước họ tên người ký không ghi học hàm, học vị, danh xưng. Hãy bỏ đi.', source, {
    fixes: [replaceFix('Bỏ phần trước họ tên', source, '')],
  });
}

const LEVEL_WORD = /^(?:tỉnh|thành phố|xã|phường|đặc khu|thị trấn|huyện)\s+(?=[\p{Lu}\d])/iu;

/** The line of the date (NĐ 30/2020, Phụ lục I, II.4.a): the name alone; with its level where it is a person, a number, an event. */
function place({ plan, tables, report }: RuleContext): void {
  const text = plan.agency.words?.place;
  const words = text ? joinedText(text).trim() : '';
  if (!text || !words || /^(?:Thành phố Hồ Chí Minh|Thủ đô)/u.test(words)) return;
  const named = isNamedAfter(words, tables.places);
  const match = LEVEL_WORD.exec(words);
  if (match && !(named && COMMUNE_WORD.test(words))) {
    const source = locate(text, 0, match[0].length);
    report('MTCL704', `Địa danh chỉ ghi tên riêng: bỏ chữ «${match[0].trim()}».`, source, {
      fixes: [replaceFix(`Bỏ chữ «${match[0].trim()}»`, source, '')],
    });
    return;
  }
  const level = new RegExp(
    `(?:xã|phường|đặc khu)(?=\\s+${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L}))`,
    'iu',
  ).exec(plan.agency.title)?.[0];
  const right = level && `${level.charAt(0).toUpperCase()}${level.slice(1).toLowerCase()} ${words}`;
  if (match || named !== 'sure' || !right) return;
  const source = locate(text, 0, joinedText(text).length);
  report('MTCL704', `Nơi mang tên người, số, sự kiện thì địa danh ghi cả cấp hành chính: «${right}».`, source, {
    fixes: [replaceFix(`Viết «${right}»`, source, right)],
  });
}

function dates(context: RuleContext): void {
  const { report } = context;
  for (const text of context.textsWith('looseDates')) {
    if (text.role === 'basisTitle') continue;
    for (const date of text.found.looseDates) {
      const source = markSource(text, date);
      report('MTCL705', `Ngày dưới 10, tháng 1 và 2 phải có số 0 đứng trước: «${date.text}».`, source, {
        fixes: [replaceFix(`Viết «${date.text}»`, source, date.text)],
      });
    }
  }
}

/** A title says briefly what the document is about (NĐ 30/2020, Phụ lục I, II.5.b); signed titles take up to four lines. */
const MOST_TITLE_LINES = 5;

function titleLines({ plan, report }: RuleContext): void {
  const width = textAreaWidthMm('portrait');
  for (const { title } of allDocuments(plan)) {
    const text = title ? joinedText(title) : '';
    if (!title) continue;
    const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(textWidthMm(line, STYLES.title) / width), 0);
    if (lines > MOST_TITLE_LINES) {
      report(
        'MTCL706',
        `Trích yếu dài ${lines} dòng. Trích yếu phải ngắn gọn: hãy rút còn không quá ${MOST_TITLE_LINES} dòng.`,
        title.source,
      );
      continue;
    }
    if (!text.includes('\n')) continue;
    let at = 0;
    for (const line of text.split('\n')) {
      if (textWidthMm(line, STYLES.title) > width) {
        report(
          'MTCL706',
          'Dòng này dài hơn khổ giấy nên sẽ gãy ở chỗ khác. Hãy ngắt sớm hơn, hoặc viết liền một dòng.',
          locate(title, at, at + line.length),
        );
      }
      at += line.length + 1;
    }
  }
}

const END = /\.?\/\.?(?=\s*$)/u;
/** The slash at the end of an address of the web is its own: "https://….gov.vn/." */
const ADDRESS = /(?:^|[\s(])(?:https?:\/\/|www\.|[\w-]{1,60}\.)[\w./?=&%#:-]{1,300}\/\.?\s*$/u;

/** "./" for "./.", or "./." where the text goes on. */
function endMarks({ texts, report }: RuleContext): void {
  for (const text of texts) {
    if (text.role !== 'closing' && text.role !== 'paragraph' && text.role !== 'item') continue;
    const inner = /\.\/\.(?=\s*\S)/u.exec(text.text);
    if (inner) {
      const source = markSource(text, { start: inner.index, end: inner.index + 3 });
      report('MTCL708', '«./.» chỉ đứng ở cuối văn bản. Hãy thay bằng dấu chấm.', source, {
        fixes: [replaceFix('Thay bằng dấu chấm', source, '.')],
      });
    }
    const end = END.exec(text.text);
    if (!end || end[0] === './.' || ADDRESS.test(text.text)) continue;
    const source = markSource(text, { start: end.index, end: end.index + end[0].length });
    report('MTCL708', 'Cuối văn bản viết «./.» (máy cũng tự thêm).', source, {
      fixes: [replaceFix('Viết «./.»', source, './.')],
    });
  }
}
