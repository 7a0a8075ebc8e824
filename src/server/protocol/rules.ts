/** The page of a rule, and the list of all. Types only. */

export interface RulesPageParams {
  /** "MTCL302"; the list where it is left out, or no such rule is there. */
  code?: string;
}

export interface RulesPageResult {
  title: string;
  rule?: RuleText;
  groups?: RuleGroupText[];
}

export interface RuleText {
  /** What it wants, and why. */
  why: string;
  /** Group, strength, source, how to put it right. */
  facts: { name: string; words: string }[];
  /** Wrong (what is found stands between ⟦ ⟧), right, and what looks wrong but is right. */
  examples: { title: string; text: string }[];
}

export interface RuleGroupText {
  title: string;
  rules: { code: string; title: string; level: string }[];
}
