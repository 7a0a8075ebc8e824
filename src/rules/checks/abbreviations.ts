import { isUnderWay, markSource, type RuleContext } from '../context.ts';
import { COMMON_ABBREVIATIONS } from '../data/abbreviations.ts';
import { replaceFix } from '../finding.ts';
import type { TextRole } from '../text/plan-texts.ts';

/** Declarations, cited titles, file notes ("Lưu: VT, H") explain or need nothing. */
const OUTSIDE: ReadonlySet<TextRole> = new Set([
  'basisTitle',
  'basisIssuer',
  'citation',
  'archive',
  'recipient',
  'contact',
  'abbreviation',
  'signatory',
  'place',
]);

/** Abbreviations introduced once, at their first use; those declared are used. */
export function checkAbbreviations(context: RuleContext): void {
  const { plan, texts, report, tables } = context;
  const declared = new Map(plan.abbreviations.map((abbreviation) => [abbreviation.id, abbreviation]));
  const known = knownNames(context);
  const extra = new Set(tables.abbreviations);
  const used = new Set<string>();
  const introduced = new Map<string, ReturnType<typeof markSource>>();
  const reported = new Set<string>();
  const twins = wellKnownHere(context);
  for (const text of texts) {
    for (const part of text.rich.parts) {
      if (part.kind === 'reference' && part.target.type === 'abbreviation') used.add(part.target.id);
    }
    for (const mention of text.found.abbreviations) {
      const { name } = mention;
      if (declared.has(name)) {
        if (text.role !== 'abbreviation') used.add(name);
        continue;
      }
      if (OUTSIDE.has(text.role) || text.role === 'name' || extra.has(name) || known.has(name)) continue;
      if (mention.introduces) {
        const before = introduced.get(name);
        if (before) {
          report(
            'MTCL505',
            `«${name}» đã được giải thích ở trên. Giải thích một lần là đủ.`,
            markSource(text, mention),
            {
              related: [{ message: 'Lần giải thích trước', source: before }],
            },
          );
        } else introduced.set(name, markSource(text, mention));
        continue;
      }
      const source = markSource(text, mention);
      const twin = twins.get(bare(name));
      if (twin && twin !== name) {
        report('MTCL508', `Các chỗ khác viết «${twin}». Hãy viết thống nhất.`, source, {
          fixes: [replaceFix(`Viết «${twin}»`, source, twin)],
        });
        continue;
      }
      if (introduced.has(name) || reported.has(name)) continue;
      reported.add(name);
      report(
        'MTCL504',
        `«${name}» chưa được giải thích. Lần đầu hãy viết đủ rồi đặt «(${name})» ngay sau, hoặc khai báo «viết tắt ${name} "…"».`,
        source,
        plan.agency.source.uri && /^[\p{L}][\p{L}\d]*$/u.test(name)
          ? {
              fixes: [
                {
                  title: `Khai báo «viết tắt ${name} "…"» và dùng {${name}}`,
                  changes: [
                    replaceFix('', source, `{${name}}`).changes[0]!,
                    {
                      kind: 'replace',
                      source: { uri: plan.source.uri, start: plan.source.start, end: plan.source.start },
                      text: `viết tắt ${name} "…"\n`,
                    },
                  ],
                  single: true,
                },
              ],
            }
          : {},
      );
    }
  }
  for (const abbreviation of isUnderWay(plan) ? plan.abbreviations : []) {
    if (used.has(abbreviation.id)) continue;
    report(
      'MTCL506',
      `Chữ viết tắt «${abbreviation.id}» được khai báo mà chưa dùng ở đâu. Hãy dùng {${abbreviation.id}} hoặc bỏ khai báo.`,
      abbreviation.nameSource,
    );
  }
}

/** What the names of the agency, its units and roles say needs no introduction: they are introduced by being declared. */
function knownNames({ plan }: RuleContext): Set<string> {
  const words = [plan.agency, ...plan.units, ...plan.groups, ...plan.roles].flatMap((element) => [
    element.title,
    'shortName' in element ? element.shortName : undefined,
    'sign' in element ? element.sign : undefined,
  ]);
  return new Set(words.flatMap((text) => text?.split(/[\s,;/()]+/) ?? []));
}

/** Well-known abbreviations that the texts hold, by their letters without marks: "BCD" beside "BCĐ" is a slip. */
function wellKnownHere({ texts }: RuleContext): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text } of texts) {
    if (!/Đ/u.test(text)) continue;
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}*Đ\p{Lu}*(?![\p{L}\p{M}])/gu)) {
      if (word.length > 1 && COMMON_ABBREVIATIONS.has(word)) found.set(bare(word), word);
    }
  }
  return found;
}

function bare(name: string): string {
  return name.replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '');
}
