import { markSource, type RuleContext } from '../../context.ts';
import { Repeats } from '../../repeats.ts';
import type { TextRole } from '../../text/plan-texts.ts';

/** A cited title keeps its own words; what a person is called is no word. */
const LEFT_ALONE: ReadonlySet<TextRole> = new Set(['basisTitle', 'citation', 'contact', 'signatory', 'place', 'name']);

/** Words that Vietnamese does not have. The agency's own stand in its names and in `words` of `mtcl.json`. */
export function checkMisspellings(context: RuleContext): void {
  const { plan, tables, report } = context;
  const repeats = new Repeats();
  let own: ReadonlySet<string> | undefined;
  for (const text of context.textsWith('misspellings')) {
    if (LEFT_ALONE.has(text.role)) continue;
    own ??= new Set([...wordsOf(plan), ...tables.words].map((word) => word.toLowerCase()));
    for (const { word, right, ...mark } of text.found.misspellings) {
      if (
        own.has(word.toLowerCase()) ||
        word
          .toLowerCase()
          .split(' ')
          .every((syllable) => own!.has(syllable))
      )
        continue;
      repeats.add({
        code: 'MTCL528',
        key: word,
        message: right
          ? `«${word}» có thể viết sai: «${right}»?`
          : `«${word}» không có trong tiếng Việt. Hãy xem lại chính tả; tên riêng của cơ quan thì thêm vào «words» của mtcl.json.`,
        source: markSource(text, mark),
        ...(right ? { text: right } : {}),
        single: true,
      });
    }
  }
  repeats.tell(report);
}

function wordsOf({ agency, units, groups, roles, abbreviations }: RuleContext['plan']): string[] {
  const titles = [agency, ...units, ...groups, ...roles].map(({ title }) => title);
  return [...titles, ...abbreviations.map(({ id }) => id)].flatMap((title) => title.split(/[^\p{L}\p{M}]+/u));
}
