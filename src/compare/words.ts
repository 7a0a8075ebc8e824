/** How the parts of a plan print, and when two of them say the same. */

import type { Objective, PerformerList, Plan, RichText, Target, Task } from '../plan/model.ts';
import { targetSentence } from '../wording/objective-sentence.ts';
import { type Printer, shortPrinter, splitLines } from '../wording/printer.ts';
import { targetWords } from '../wording/targets.ts';
import { taskTitle } from '../wording/task-title.ts';

/** `key` is equal where nothing was changed: the year that a text takes from its plan is no change of the text. */
export interface Said {
  key: string;
  words: string;
}

const NOTHING: Said = { key: '', words: '' };

export class Wording {
  private readonly printer: Printer;

  constructor(plan: Plan) {
    this.printer = shortPrinter(plan);
  }

  of(rich: RichText | undefined, objective?: Objective): Said {
    if (!rich) return NOTHING;
    const key = rich.parts
      .map((part) =>
        part.kind === 'text'
          ? part.text
          : part.kind === 'variable'
            ? `{${part.variable}}`
            : this.printer.text({ ...rich, parts: [part] }, objective),
      )
      .join('');
    return { key: splitLines(key).join('\n'), words: this.printer.lines(rich, objective).join('\n') };
  }

  all(list: readonly (RichText | undefined)[], objective?: Objective): Said {
    return joinedSaid(list.map((rich) => this.of(rich, objective)));
  }

  parties(list: PerformerList | undefined): Said {
    if (!list) return NOTHING;
    if (list.wording) return this.of(list.wording);
    return joinedSaid(
      list.performers.map(({ party, text }) => (party ? { key: party.title, words: party.title } : this.of(text))),
      ', ',
    );
  }

  target(target: Target): Said {
    const words =
      target.label || target.wording || target.measured ? targetSentence(target, this.printer) : targetWords(target);
    return { key: words, words };
  }

  title(task: Task): string {
    return taskTitle(task, this.printer);
  }
}

function joinedSaid(said: Said[], between = '; '): Said {
  const full = said.filter(({ words }) => words);
  return { key: full.map(({ key }) => key).join(between), words: full.map(({ words }) => words).join(between) };
}
