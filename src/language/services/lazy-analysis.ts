/**
 * What the parser library works out of the grammar before the first token waits until it is asked for: how each rule
 * looks ahead until the rule is entered, where the parser goes on behind a mistake until there is one. A plan uses a
 * third of the rules, and most files have no mistake. The library runs each phase of its analysis through one method,
 * `TRACE_INIT`, by which they are taken apart here; a phase that it names otherwise runs at once, as it does without us.
 */
import type { LangiumParser } from 'langium';

/** The part of the library's parser that is used here. */
interface Analysed {
  TRACE_INIT<T>(phase: string, work: () => T): T | undefined;
  /** By the short name of the rule. */
  lookAheadFuncsCache: object[];
  fullRuleNameToShort: Record<string, number>;
  resyncFollows: object;
}

const RULE_LOOKAHEAD = / Rule Lookahead$/;

/** Finishes a parser that has all its rules. */
export function finalizeLazily(parser: LangiumParser): void {
  const analysed = (parser as unknown as { wrapper: Analysed }).wrapper;
  const atOnce = analysed.TRACE_INIT;
  const later: (() => void)[] = [];
  analysed.TRACE_INIT = (phase, work) => {
    if (phase === 'computeAllProdsFollows') later.push(() => followsOnDemand(analysed, work));
    else if (RULE_LOOKAHEAD.test(phase)) later.push(() => lookaheadOnDemand(analysed, ruleOf(phase), work));
    else return atOnce.call(analysed, phase, work) as ReturnType<typeof work>;
    return undefined;
  };
  try {
    parser.finalize();
  } finally {
    Reflect.deleteProperty(analysed, 'TRACE_INIT');
  }
  for (const defer of later) defer();
}

function ruleOf(phase: string): string {
  return phase.replace(RULE_LOOKAHEAD, '');
}

/** `work` sets the property. */
function followsOnDemand(analysed: Analysed, work: () => unknown): void {
  once(analysed, 'resyncFollows', {}, work);
}

/** `work` fills the list of the rule. */
function lookaheadOnDemand(analysed: Analysed, rule: string, work: () => unknown): void {
  const { lookAheadFuncsCache, fullRuleNameToShort } = analysed;
  const at = fullRuleNameToShort[rule];
  if (at === undefined) work();
  else once(lookAheadFuncsCache, at, [], work);
}

/** Runs `work` when the property is first read; it finds `empty` there. */
function once(owner: object, key: PropertyKey, empty: object, work: () => unknown): void {
  const become = (value: object) =>
    Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(owner, key, {
    configurable: true,
    enumerable: true,
    set: become,
    get: () => {
      become(empty);
      work();
      return owner[key as keyof object];
    },
  });
}
