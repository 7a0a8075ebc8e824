import { nth } from '../../../known.ts';
import { markSource, type RuleContext, type ScannedText } from '../../context.ts';
import { SPELLING_PAIRS } from '../../data/spelling.ts';
import { Repeats } from '../../repeats.ts';
import type { TextRole } from '../../text/plan-texts.ts';

/** Names of people and cited titles keep their spelling. */
const OWN_SPELLING: ReadonlySet<TextRole> = new Set(['signatory', 'basisTitle', 'citation', 'contact']);

/** One style of tone marks and one spelling of a word in all files of a plan: the more frequent one. */
export function oneSpelling(context: RuleContext): void {
  const inOwnWords = ({ role }: ScannedText) => !OWN_SPELLING.has(role);
  context.attempt('MTCL509', () => toneMarks(context.textsWith('toneMarks').filter(inOwnWords), context));
  context.attempt('MTCL510', () => spellings(context.textsWith('spellings').filter(inOwnWords), context));
}

function toneMarks(texts: ScannedText[], { report }: RuleContext): void {
  const repeats = new Repeats();
  const count = { new: 0, old: 0 };
  for (const text of texts) for (const mention of text.found.toneMarks) count[mention.style]++;
  if (count.new === 0 || count.old === 0) return;
  const rare = count.old <= count.new ? 'old' : 'new';
  for (const text of texts) {
    for (const mention of text.found.toneMarks) {
      if (mention.style !== rare) continue;
      const source = markSource(text, mention);
      const share = `${count[rare === 'old' ? 'new' : 'old']} chỗ khác`;
      repeats.add({
        code: 'MTCL509',
        key: rare,
        message: `Kiểu bỏ dấu khác ${share} trong bộ tệp này. Viết «${mention.other}» cho thống nhất.`,
        source,
        text: mention.other,
        together: `Bỏ dấu theo một kiểu, như «${mention.other}»`,
      });
    }
  }
  repeats.tell(report);
}

function spellings(texts: ScannedText[], { report }: RuleContext): void {
  const counts = SPELLING_PAIRS.map(() => [0, 0]);
  for (const text of texts) for (const { pair, choice } of text.found.spellings) nth(counts, pair)[choice]!++;
  const rare = counts.map(([first = 0, second = 0]) =>
    first === 0 || second === 0 ? undefined : second <= first ? 1 : 0,
  );
  if (rare.every((choice) => choice === undefined)) return;
  const repeats = new Repeats();
  for (const text of texts) {
    for (const mention of text.found.spellings) {
      if (rare[mention.pair] !== mention.choice) continue;
      const right = nth(SPELLING_PAIRS, mention.pair).spellings[mention.choice === 0 ? 1 : 0];
      const source = markSource(text, mention);
      const message = `Các chỗ khác viết «${right}». Hãy viết thống nhất.`;
      repeats.add({ code: 'MTCL510', key: right, message, source, text: right });
    }
  }
  repeats.tell(report);
}
