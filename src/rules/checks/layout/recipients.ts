import { allDocuments } from '../../../plan/issued.ts';
import { joinedText, locate, REFERENCE_MARK } from '../../../plan/text-positions.ts';
import { archiveWord, isArchive } from '../../../wording/recipients.ts';
import type { RuleContext } from '../../context.ts';
import { replaceFix } from '../../finding.ts';

/** The list «Nơi nhận»: the original is kept, nobody stands twice. */
export function checkRecipients(context: RuleContext): void {
  archives(context);
  repeatedRecipients(context);
}

function archives({ plan, report }: RuleContext): void {
  // The Party keeps its originals at the office of its committee: "Lưu Văn phòng Tỉnh ủy".
  if (plan.agency.nation) return;
  for (const { archive, recipients } of plan.issued) {
    const own = archive ?? recipients.find((text) => isArchive(joinedText(text)));
    if (!own || /(?<!\p{L})VT(?!\p{L})/u.test(joinedText(own))) continue;
    const text = joinedText(own);
    const label = archiveWord(text).length;
    const at = locate(own, label, label);
    report('MTCL701', 'Nơi nhận phải có «Lưu: VT» (bản gốc lưu tại Văn thư). Hãy thêm «VT».', own.source, {
      fixes: [replaceFix('Thêm «VT»', at, text.trim() ? 'VT, ' : 'VT')],
    });
  }
}

/** A recipient that stands twice. */
function repeatedRecipients({ plan, report }: RuleContext): void {
  for (const { recipients } of allDocuments(plan)) {
    const seen = new Set<string>();
    for (const recipient of recipients) {
      const words = joinedText(recipient)
        .replace(/(?<![\s;.,])[\s;.,]+$/u, '')
        .trim();
      const key = words.toLowerCase();
      if (!key || key.includes(REFERENCE_MARK) || !seen.has(key)) {
        seen.add(key);
        continue;
      }
      report('MTCL211', `«${words}» đã có trong nơi nhận. Hãy bỏ bớt.`, recipient.source, {
        fixes: [{ title: 'Bỏ nơi nhận lặp', changes: [{ kind: 'removeItem', source: recipient.source }] }],
      });
    }
  }
}
