/** Deadlines of tasks in running text against the words that the document prints around them. */

import type { Content, RichText, Task } from '../../../plan/model.ts';
import { joinedText } from '../../../plan/text-positions.ts';
import type { RuleContext } from '../../context.ts';
import { narratives } from '../../narratives.ts';

/** A day or a number of days that the calendar goes by and the sentence does not say: one of them was changed alone. */
export function checkTextDeadlines(context: RuleContext): void {
  for (const contents of narratives(context.plan)) walk(contents, undefined, context);
}

/** What is said around a task: its own level, and those that hold it. Read where a task is compared with it, and once. */
class Spoken {
  private known?: ReadonlySet<string>;

  constructor(
    private readonly texts: readonly string[],
    private readonly around?: Spoken,
  ) {}

  says(spelling: string): boolean {
    this.known ??= new Set(this.texts.flatMap(numbersIn).flatMap(spellings));
    return this.known.has(spelling) || (this.around?.says(spelling) ?? false);
  }
}

function walk(contents: Content[], around: Spoken | undefined, context: RuleContext): void {
  const paragraphs = contents.flatMap((content) => (content.type === 'paragraph' ? [joinedText(content.text)] : []));
  const here = new Spoken(paragraphs, around);
  for (const content of contents) {
    if (content.type === 'reminder') compare(content.task, here, context);
    const inner = 'content' in content ? content.content : [];
    const spoken = new Spoken(ownWords(content), here);
    const isPrinted = inner.some((line) => line.type === 'taskLine' && line.fact === 'deadline');
    if (
      'task' in content &&
      content.task?.inText &&
      content.type !== 'reminder' &&
      content.type !== 'taskLine' &&
      !isPrinted
    ) {
      compare(content.task, new Spoken(inner.flatMap(ownWords), spoken), context);
    }
    walk(inner, spoken, context);
  }
}

function ownWords(content: Content): string[] {
  const texts: (RichText | undefined)[] = [
    'heading' in content ? content.heading : undefined,
    'runIn' in content ? content.runIn : undefined,
    'text' in content ? content.text : undefined,
  ];
  return texts.filter((text) => text !== undefined).map(joinedText);
}

/** Days and months ("10/01", "22"); a year behind them may be said once for all. */
const NUMBERS = /\d+(?:[/.-]\d+)*/gu;

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBERS)].map(([number]) => number);
}

function compare(task: Task, spoken: Spoken, { report }: RuleContext): void {
  const { deadline } = task;
  if (!deadline || deadline.wording.image) return;
  const missing = numbersIn(deadline.text).filter(
    (number) => !/^\d{4}$/u.test(number) && !spellings(number).some((spelling) => spoken.says(spelling)),
  );
  if (missing.length === 0) return;
  report(
    'MTCL326',
    `Lịch lấy hạn «${deadline.text.trim()}», mà câu văn in ra không nói «${missing.join('», «')}». Hãy sửa cho hai chỗ như nhau.`,
    deadline.source,
    { related: [{ message: 'Câu văn in ra', source: task.statement.source }] },
  );
}

/** "10/01/2027" also stands for "10/1" and "10/01"; without zeros in front. */
function spellings(number: string): string[] {
  const parts = number.split(/[/.-]/u).map((part) => part.replace(/^0+(?=\d)/u, ''));
  const day = parts.slice(0, 2).join('/');
  return parts.length > 2 ? [day, parts.join('/')] : [day];
}
