/** What every rule of the catalogue says of itself. */

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** As set by a person: a strength, or not at all. */
export type RuleLevel = Severity | 'off';

export type RuleGroup =
  | 'file'
  | 'structure'
  | 'people'
  | 'time'
  | 'numbers'
  | 'wording'
  | 'citations'
  | 'layout'
  | 'yearEnd';

export interface Rule {
  group: RuleGroup;
  severity: RuleLevel;
  /** Strength when the final document is made, where it differs. */
  whenIssuing?: Severity;
  title: string;
  /** Why it matters, in one or two sentences. */
  why: string;
  /** The law or standard it rests on, or "thông lệ" / "kinh nghiệm". */
  source: string;
  /** A snippet with the finding; ⟦…⟧ marks the words that are underlined. */
  bad: string;
  /** The same, put right. */
  good: string;
  /** Looks like a finding and is none. */
  tricky: string;
  /** How to put it right; with a light bulb where the editor does it. */
  fix: string;
  /** The snippets are whole files: nothing is added to them for the test. */
  bare?: true;
  /** Cannot be accepted in the text or switched off: what it hits cannot be read, or cannot be used as it is. */
  fixed?: true;
  /** Can be accepted all the same where it hits words that are quoted as they are. */
  acceptedInTexts?: true;
}

export const GROUP_TITLES: Record<RuleGroup, string> = {
  file: 'Tệp và cách viết',
  structure: 'Cấu trúc',
  people: 'Con người',
  time: 'Thời gian',
  numbers: 'Con số',
  wording: 'Câu chữ',
  citations: 'Viện dẫn',
  layout: 'Thể thức',
  yearEnd: 'Tiến độ và cuối năm',
};

type Entry = Omit<Rule, 'group'>;

/** The rules of one group. */
export function rulesOf<const Code extends string>(group: RuleGroup, rules: Record<Code, Entry>): Record<Code, Rule> {
  const entries = Object.entries<Entry>(rules).map(([code, rule]) => [code, { group, ...rule }]);
  return Object.fromEntries(entries) as Record<Code, Rule>;
}
