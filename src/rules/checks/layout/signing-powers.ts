/** Who may sign how beyond TM., KT., Q.: by order, by authorisation, for an advisory body (NĐ 30/2020, Điều 13; Phụ lục I, II.7). */

import { printDay } from '../../../deadline/index.ts';
import type { IsoDay } from '../../../deadline/model.ts';
import { nth } from '../../../known.ts';
import { advisoryBody } from '../../../plan/advisory-bodies.ts';
import { headOfDeputy, isDeputy } from '../../../plan/deputies.ts';
import { allDocuments } from '../../../plan/issued.ts';
import type { Plan, Signatory, SourceRange } from '../../../plan/model.ts';
import { signerOf } from '../../../plan/signer.ts';
import { joinedText, locate } from '../../../plan/text-positions.ts';
import type { RuleContext } from '../../context.ts';
import { replaceFix } from '../../finding.ts';

export function checkSigningPowers(context: RuleContext): void {
  const signed = signedDocuments(context.plan);
  for (const signatory of new Set(signed.map((document) => document.signatory))) {
    context.attempt('MTCL727', () => orders(signatory, context), signatory.source);
    context.attempt('MTCL737', () => withoutEnd(signatory, context), signatory.source);
  }
  for (const document of signed) {
    context.attempt('MTCL747', () => afterTheEnd(document, context), document.source);
    context.attempt('MTCL757', () => forAdvisoryBody(document, context), document.source);
  }
}

interface Signed {
  signatory: Signatory;
  /** Who issues it. */
  body: string;
  date?: IsoDay;
  /** The keyword of its block. */
  source: SourceRange;
}

function signedDocuments(plan: Plan): Signed[] {
  return allDocuments(plan).flatMap((document): Signed[] => {
    const signatory = signerOf(document, plan);
    // The head of a unit is no declared signatory: his position is the usual one.
    if (!signatory?.words) return [];
    const { unit, date, head } = document;
    return [{ signatory, body: (unit ?? plan.agency).title, date, source: head }];
  });
}

function orders(signatory: Signatory, { report }: RuleContext): void {
  const { words, position = '', byOrderOf, authorisedBy, forHead, nameSource } = signatory;
  const removing = (property: 'forHead' | 'byOrderOf', title: string) => {
    const text = words?.[property];
    return text ? { fixes: [{ title, changes: [{ kind: 'removeProperty' as const, source: text.source }] }] } : {};
  };
  if (authorisedBy && forHead) {
    report(
      'MTCL727',
      'Người được ký thừa ủy quyền không được ủy quyền lại, cũng không ai ký thay. Hãy bỏ «ký thay», hoặc người được ủy quyền tự ký.',
      words?.forHead?.source ?? nameSource,
      removing('forHead', 'Bỏ «ký thay»'),
    );
  }
  const head = isDeputy(position) ? headOfDeputy(position).toLowerCase() : undefined;
  if (byOrderOf && head && byOrderOf.toLowerCase().startsWith(head)) {
    report(
      'MTCL727',
      `«${position}» là cấp phó của «${byOrderOf}» nên ký thay (KT.), không ký thừa lệnh. Hãy bỏ «thừa lệnh»: máy tự ghi KT.`,
      words?.byOrderOf?.source ?? nameSource,
      removing('byOrderOf', 'Bỏ «thừa lệnh»'),
    );
  }
  const text = words?.position;
  const charge = text && /^(phó .+?),? phụ trách(?![\p{L}\p{M}])/iu.exec(joinedText(text));
  if (!text || !charge) return;
  const at = locate(text, nth(charge, 1).length, joinedText(text).length);
  report(
    'MTCL727',
    `Cấp phó phụ trách ký như cấp phó: ghi «${charge[1]}», máy tự ghi KT. Hãy bỏ chữ «phụ trách».`,
    at,
    { fixes: [replaceFix('Bỏ chữ «phụ trách»', at, '')] },
  );
}

function withoutEnd({ authorisedBy, authorisedUntil, words, nameSource }: Signatory, { report }: RuleContext): void {
  if (!authorisedBy || authorisedUntil) return;
  report(
    'MTCL737',
    'Ký thừa ủy quyền phải được giao bằng văn bản, có thời hạn và nội dung. Hãy thêm «ủy quyền đến: …» để máy xem ngày ký còn trong hạn.',
    words?.authorisedBy?.source ?? nameSource,
  );
}

function afterTheEnd({ signatory, date, source }: Signed, { report }: RuleContext): void {
  const { authorisedUntil, nameSource } = signatory;
  if (!authorisedUntil || !date || date <= authorisedUntil) return;
  report(
    'MTCL747',
    `Văn bản ghi ngày ${printDay(date)}, còn ủy quyền ký chỉ đến ${printDay(authorisedUntil)}. Hãy để người khác ký, hoặc sửa ngày.`,
    source,
    { related: [{ message: `Được ủy quyền đến ${printDay(authorisedUntil)}`, source: nameSource }] },
  );
}

function forAdvisoryBody({ signatory, body, source }: Signed, { report }: RuleContext): void {
  const advisory = advisoryBody(body);
  const { position } = signatory;
  if (!advisory || !position || advisory.titles.test(position)) return;
  report(
    'MTCL757',
    `Văn bản của «${body}» thì «chức vụ» ghi chức danh trong ${advisory.word}, ví dụ «${advisory.example}». «${position}» là chức vụ trong cơ quan: ghi ở «chức vụ khác», khi dùng con dấu của cơ quan.`,
    source,
    { related: [{ message: 'Người ký', source: signatory.words?.position?.source ?? signatory.nameSource }] },
  );
}
