import { folded, plainLetters } from '../../../fold.ts';
import { onceFor } from '../../../memo.ts';
import type { Plan, SourceRange } from '../../../plan/model.ts';
import { namedElements } from '../../../plan/named-elements.ts';
import { MOST_NAME } from '../../../plan/text-length.ts';
import { isUnderWay, markSource, type RuleContext, type ScannedText } from '../../context.ts';
import type { Change, Fix } from '../../finding.ts';
import { Repeats } from '../../repeats.ts';
import type { TextRole } from '../../text/plan-texts.ts';

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
  const known = new Set([...context.tables.abbreviations, ...knownNames(context.plan)]);
  context.attempt('MTCL505', () => introductions(context, known));
  context.attempt('MTCL504', () => unexplained(context, known));
  context.attempt('MTCL506', () => unused(context));
}

/** Each document explains an abbreviation once; a declared one is explained by its first {…}. */
function introductions(context: RuleContext, known: ReadonlySet<string>): void {
  const { plan, report } = context;
  const declared = new Set(plan.abbreviations.map(({ id }) => id));
  const inBraces = new Set(
    declared.size > 0
      ? context.textsWith('references').flatMap((text) => bracedIn(text).map((id) => keyOf(text, id)))
      : [],
  );
  const introduced = new Map<string, { source: SourceRange; meaning?: string }>();
  for (const text of context.textsWith('abbreviations')) {
    if (OUTSIDE.has(text.role) || text.role === 'name') continue;
    for (const { name, meaning, introduces, ...mark } of text.found.abbreviations) {
      if (!introduces || (known.has(name) && !declared.has(name))) continue;
      const source = markSource(text, mark);
      const key = keyOf(text, name);
      const before = introduced.get(key);
      if (declared.has(name) && inBraces.has(key)) {
        report(
          'MTCL505',
          `«${name}» đã khai báo: {${name}} tự giải thích ở lần đầu. Hãy viết {${name}} ở đây.`,
          source,
        );
      } else if (before) {
        const differs = before.meaning && meaning && folded(before.meaning) !== folded(meaning);
        const words = differs
          ? `«${name}» ở trên là «${before.meaning}», ở đây là «${meaning}». Hãy đổi một trong hai.`
          : `«${name}» đã được giải thích ở trên. Giải thích một lần là đủ.`;
        report('MTCL505', words, source, { related: [{ message: 'Lần giải thích trước', source: before.source }] });
      } else introduced.set(key, { source, meaning });
    }
  }
}

function keyOf({ document }: ScannedText, name: string): string {
  return `${document?.id ?? ''} ${name}`;
}

function bracedIn({ rich }: ScannedText): string[] {
  return rich.parts.flatMap((part) =>
    part.kind === 'reference' && part.target.type === 'abbreviation' ? [part.target.id] : [],
  );
}

function introducedInDocuments(context: RuleContext): Set<string> {
  const own = context.textsWith('abbreviations').filter(({ document, task }) => document && !task);
  return new Set(
    own.flatMap(({ found }) => found.abbreviations.flatMap(({ name, introduces }) => (introduces ? name : []))),
  );
}

/** Used without an introduction before it; a slip of a known one ("BCD") is that one. */
function unexplained(context: RuleContext, known: ReadonlySet<string>): void {
  const { plan, report } = context;
  const settled = new Set([...known, ...plan.abbreviations.map(({ id }) => id)]);
  const twins = wellKnownHere(context);
  const repeats = new Repeats();
  const inDocuments = introducedInDocuments(context);
  for (const text of context.textsWith('abbreviations')) {
    if (OUTSIDE.has(text.role) || text.role === 'name') continue;
    for (const mention of text.found.abbreviations) {
      const { name } = mention;
      // "CN ngày 14/3" is a Sunday.
      if (text.found.weekdays.some(({ start }) => start === mention.start)) continue;
      // The table of a task stands behind the words of its document.
      if (text.task && inDocuments.has(name)) continue;
      if (mention.introduces) {
        settled.add(name);
        continue;
      }
      const source = markSource(text, mention);
      const twin = twins.get(plainLetters(name));
      if (twin && twin !== name && !settled.has(name)) {
        const message = `Các chỗ khác viết «${twin}». Hãy viết thống nhất.`;
        repeats.add({ code: 'MTCL508', key: name, message, source, text: twin });
        continue;
      }
      if (settled.has(name)) continue;
      settled.add(name);
      report(
        'MTCL504',
        `«${name}» chưa được giải thích. Lần đầu hãy viết đủ rồi đặt «(${name})» ngay sau, hoặc khai báo «viết tắt ${name} "…"».`,
        source,
        canBeDeclared(name, plan) ? { fixes: [declareFix(name, source, plan)] } : {},
      );
    }
  }
  context.attempt('MTCL508', () => repeats.tell(report));
}

/** Not where something else of the files has the name: a unit is no abbreviation of itself. */
function canBeDeclared(name: string, plan: Plan): boolean {
  if (!plan.agency.source.uri || !/^[\p{L}][\p{L}\d]*$/u.test(name)) return false;
  return !namesIn(plan).has(name);
}

const namesIn = onceFor((plan: Plan): ReadonlySet<string> => new Set(namedElements(plan).map(({ id }) => id)));

function declareFix(name: string, source: SourceRange, plan: Plan): Fix {
  const { uri, start } = plan.source;
  const changes: Change[] = [
    { kind: 'replace', source, text: `{${name}}` },
    { kind: 'replace', source: { uri, start, end: start }, text: `viết tắt ${name} "…"\n` },
  ];
  return { title: `Khai báo «viết tắt ${name} "…"» và dùng {${name}}`, changes, single: true };
}

function unused(context: RuleContext): void {
  const { plan, report } = context;
  if (plan.abbreviations.length === 0 || !isUnderWay(plan)) return;
  const used = new Set(context.textsWith('references').flatMap(bracedIn));
  for (const text of context.textsWith('abbreviations')) {
    if (text.role !== 'abbreviation') for (const { name } of text.found.abbreviations) used.add(name);
  }
  for (const { id, nameSource } of plan.abbreviations) {
    if (used.has(id)) continue;
    report(
      'MTCL506',
      `Chữ viết tắt «${id}» được khai báo mà chưa dùng ở đâu. Hãy dùng {${id}} hoặc bỏ khai báo.`,
      nameSource,
    );
  }
}

/** What the names of the agency, its units and roles say needs no introduction: they are introduced by being declared. */
function knownNames(plan: Plan): Set<string> {
  const words = [plan.agency, ...plan.units, ...plan.groups, ...plan.roles].flatMap((element) => [
    element.title,
    'shortName' in element ? element.shortName : undefined,
    'sign' in element ? element.sign : undefined,
  ]);
  return new Set(words.flatMap((text) => (text && text.length <= MOST_NAME ? text.split(/[\s,;/()]+/) : [])));
}

/** Well-known abbreviations that the texts hold, by their letters without marks: "BCD" beside "BCĐ" is a slip. */
function wellKnownHere(context: RuleContext): Map<string, string> {
  return new Map(
    context.textsWith('wellKnown').flatMap(({ found }) => found.wellKnown.map((word) => [plainLetters(word), word])),
  );
}
