/** Who, in the cell that says when: usually a column slipped when the table was copied. */
import type { Plan, SourceRange, Task, TaskDeadline } from '../../../plan/model.ts';
import { markSource, type Reported, type RuleContext, type ScannedText } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { KeptBy } from '../../kept.ts';
import { namesActor } from '../../text/actors.ts';
import type { Mark } from '../../text/mark.ts';

/** Words of time: "Theo thời gian yêu cầu của Bộ Công an" says when, whoever is named in it. */
const TIME =
  /(?<!\p{L})(?:ngày|tháng|quý|tuần|năm|kỳ|hạn|thời (?:gian|điểm|hạn)|thường xuyên|hằng|hàng|định kỳ|đột xuất|khi|sau|trước|trong|ngay|liên tục)(?!\p{L})|\d\/\d/iu;

export function partiesInDeadlines(context: RuleContext): void {
  const { plan, report } = context;
  const titles = titlesOf(plan);
  const inputs = context.inputs(() => titles);
  context.checkTasks(
    'MTCL212',
    deadlinesOfTasks,
    () => inputs,
    (task) => {
      const { deadline } = task;
      const found = deadline && misplaced(deadline, () => titles);
      if (!found) return;
      report(
        'MTCL212',
        `«${found.words}» là tên đơn vị, không phải thời hạn. Có thể đã lệch cột khi chép.`,
        placeOf(deadline, found),
        { fixes: moveFix(task, deadline) },
      );
    },
  );
  // The printed words of a deadline may carry such a name as well.
  const actorsIn = ({ role, text }: ScannedText) => {
    const found = role === 'deadlineWording' ? actorIn(text, titles) : undefined;
    return found ? [found] : [];
  };
  for (const [text, [found]] of context.textsWhere(wordings, inputs, actorsIn)) {
    if (found) report('MTCL212', `«${found.words}» là tên đơn vị, không phải thời hạn.`, markSource(text, found));
  }
}

const deadlinesOfTasks = new KeptBy<Reported>();
const wordings = new KeptBy<[number, Actor[]][]>();

/** Whether a deadline says who instead of when. */
export function namesSomebody(deadline: TaskDeadline, plan: Plan): boolean {
  return misplaced(deadline, () => titlesOf(plan)) !== undefined;
}

interface Actor extends Mark {
  words: string;
}

/** Declared names of several words, lower case. */
function titlesOf(plan: Plan): string[] {
  return [...plan.units, ...plan.groups, ...plan.roles]
    .map(({ title }) => title.toLowerCase())
    .filter((title) => title.includes(' '));
}

/** Tried only where a closing mark follows every opening one. */
const QUOTED = /["“][^"”]*["”]/gu;

function misplaced(deadline: TaskDeadline, titles: () => string[]): Actor | undefined {
  if (deadline.undated.length === 0) return undefined;
  // What stands in quotes belongs to an event.
  const words = deadline.text.normalize('NFC');
  const closed = Math.max(words.lastIndexOf('"'), words.lastIndexOf('”')) + 1;
  const unquoted = words.slice(0, closed).replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return actorIn(unquoted + words.slice(closed), titles());
}

/** The first phrase that begins with somebody and holds no word of time. */
function actorIn(words: string, titles: string[]): Actor | undefined {
  for (const { 0: phrase, index } of words.matchAll(/[^;\n]+/gu)) {
    const lead = /^[\s-]*/u.exec(phrase)![0].length;
    const said = phrase.slice(lead).trimEnd();
    const folded = said.toLowerCase();
    const title = titles.find((name) => folded.startsWith(name) && !/^\p{L}/u.test(folded.slice(name.length)));
    const rest = title ? said.slice(title.length) : said;
    // "Phòng Lãnh sự, quý IV": the name is an item of its own.
    const item = title !== undefined && /^\s*,/u.test(rest);
    if (!said || (TIME.test(rest) && !item) || !(title || namesActor(said))) continue;
    const start = index + lead;
    const length = title?.length ?? said.length;
    return { start, end: start + length, words: said.slice(0, length) };
  }
  return undefined;
}

function placeOf({ source, text }: TaskDeadline, { start, end }: Mark): SourceRange {
  if (source.start.line !== source.end.line || text.normalize('NFC') !== text) return source;
  const at = (offset: number) => ({ line: source.start.line, character: source.start.character + offset });
  return { uri: source.uri, start: at(start), end: at(end) };
}

/** To the empty column beside it. */
function moveFix(task: Task, { source, text }: TaskDeadline): Fix[] {
  if (task.coordinators || /["“”\n]/u.test(text)) return [];
  return [
    {
      title: 'Chuyển sang «phối hợp»',
      changes: [
        { kind: 'removeProperty', source },
        { kind: 'addProperty', block: task.source, text: `phối hợp: "${text.trim()}"` },
      ],
      single: true,
    },
  ];
}
