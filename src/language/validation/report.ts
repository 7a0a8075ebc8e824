import type { AstNode, DiagnosticInfo, Properties, ValidationAcceptor } from 'langium';
import { RULES, type RuleCode, type Severity } from '../../rules/catalogue.ts';

export type Accept = ValidationAcceptor;

/** Reports a rule's finding at a node with the rule's strength and code. */
export function hit<N extends AstNode>(
  accept: Accept,
  code: RuleCode,
  message: string,
  info: DiagnosticInfo<N, Properties<N>>,
): void {
  accept(RULES[code].severity as Severity, message, { ...info, code } as DiagnosticInfo<N>);
}
