/** One inconsistency that stands in many places of a file is one finding: at the first place, the others attached. */
import type { SourceRange } from '../plan/model.ts';
import type { RuleCode } from './catalogue.ts';
import type { Change, Fix, ReportFinding } from './finding.ts';

export interface Repeat {
  code: RuleCode;
  /** The same for places that are one inconsistency. */
  key: string;
  /** Vietnamese, of the place that is reported. */
  message: string;
  source: SourceRange;
  /** What the fix changes, where that is more than `source`. */
  edited?: SourceRange;
  /** What is to stand there; none where a person must find it. */
  text?: string;
  /** The title of the fix, where it is not "Viết «…»". */
  title?: string;
  /** What all places are to say, where each has words of its own. */
  together?: string;
  /** A guess that a person should look at. */
  single?: true;
}

/** What is said of the other places, and at the end of a message that speaks for them. */
export const SAME_ELSEWHERE = 'Chỗ khác cũng vậy';
export const OTHER_PLACES = / Còn \d+ chỗ nữa\.$/u;

export class Repeats {
  private readonly groups = new Map<string, Repeat[]>();

  add(repeat: Repeat): void {
    const key = `${repeat.source.uri} ${repeat.code} ${repeat.key}`;
    const group = this.groups.get(key);
    if (group) group.push(repeat);
    else this.groups.set(key, [repeat]);
  }

  /** Says each inconsistency once a file; its fix puts all places right. */
  tell(report: ReportFinding): void {
    for (const [first, ...others] of this.groups.values()) {
      if (!first) continue;
      const message = others.length > 0 ? `${first.message} Còn ${others.length} chỗ nữa.` : first.message;
      const related = others.map(({ source }) => ({ message: SAME_ELSEWHERE, source }));
      report(first.code, message, first.source, { related, fixes: fixesOf(first, others) });
    }
  }
}

function fixesOf(first: Repeat, others: Repeat[]): Fix[] {
  const changes = [first, ...others].flatMap(({ source, edited, text }): Change[] =>
    text === undefined ? [] : [{ kind: 'replace', source: edited ?? source, text }],
  );
  if (changes.length === 0) return [];
  const own = first.title ?? `Viết «${first.text}»`;
  const title = others.length > 0 ? `${first.together ?? own} (${changes.length} chỗ)` : own;
  return [{ title, changes, ...(first.single ? { single: true as const } : {}) }];
}
