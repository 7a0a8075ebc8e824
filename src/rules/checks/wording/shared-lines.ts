import { joinedText, locate } from '../../../plan/text-positions.ts';
import type { RuleContext, ScannedText } from '../../context.ts';
import { type Fix, replaceFix } from '../../finding.ts';
import { KeptBy } from '../../kept.ts';
import type { TextRole } from '../../text/plan-texts.ts';

/** Texts that stand in the cells of tables. */
const CELLS: ReadonlySet<TextRole> = new Set(['evidence', 'note', 'performer', 'task', 'deadlineWording', 'tableCell']);
const FIRST = /^- /u;
const FURTHER = /[;.,:] +(?=- )/gu;

/** `"- A; - B"`: two items on one line print on one line. */
export function checkSharedLines(context: RuleContext): void {
  for (const [text, items] of context.textsWhere(sharedLines, '', itemsOnOneLine)) {
    context.report(
      'MTCL551',
      `${items.length} gạch đầu dòng viết trên một dòng nên in liền một dòng. Tách ra thì mỗi ý in một gạch đầu dòng.`,
      text.rich.source,
      { fixes: [fix(text, items)] },
    );
  }
}

const sharedLines = new KeptBy<[number, string[]][]>();

function itemsOnOneLine({ role, text }: ScannedText): string[] {
  if (!CELLS.has(role) || !text.startsWith('- ') || text.includes('\n')) return [];
  const items = text.split(/(?<=[;.,:]) +(?=- )/u);
  return items.length < 2 ? [] : items;
}

function fix(text: ScannedText, items: string[]): Fix {
  const title = `Tách thành ${items.length} gạch đầu dòng`;
  const { rich } = text;
  if (text.role === 'evidence' && rich.parts.every(({ kind }) => kind === 'text')) {
    const list = items.map((item) => `"${item.replace(FIRST, '').replaceAll('"', '\\"')}"`).join(', ');
    return replaceFix(title, rich.source, list);
  }
  const joined = joinedText(rich);
  const changes = [...joined.matchAll(FURTHER)].map((match) => {
    const start = match.index + 1;
    return { kind: 'replace' as const, source: locate(rich, start, match.index + match[0].length), text: '\\n' };
  });
  return { title, changes };
}
