import {
  type AstNode,
  Cancellation,
  DefaultDocumentValidator,
  DocumentValidator,
  interruptAndCheck,
  type LangiumDocument,
  type ValidationAcceptor,
  type ValidationOptions,
} from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { RuleCode, Severity } from '../../rules/catalogue.ts';
import type { Finding } from '../../rules/finding.ts';
import type { MtclServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const SYNTAX_CODES: Record<string, RuleCode> = {
  [DocumentValidator.LexingError]: 'MTCL001',
  [DocumentValidator.ParsingError]: 'MTCL002',
  [DocumentValidator.LinkingError]: 'MTCL003',
};

/** Langium's checks of one file, and behind them the rules about the whole plan that hit this file. */
export class MtclDocumentValidator extends DefaultDocumentValidator {
  constructor(private readonly services: MtclServices) {
    super(services);
  }

  override async validateDocument(
    document: LangiumDocument,
    options: ValidationOptions = {},
    cancelToken?: Cancellation.CancellationToken,
  ): Promise<Diagnostic[]> {
    const diagnostics = await super.validateDocument(document, options, cancelToken);
    for (const diagnostic of diagnostics) diagnostic.code ??= SYNTAX_CODES[diagnostic.data?.code as string];
    if (cancelToken) await interruptAndCheck(cancelToken);
    diagnostics.push(...this.services.shared.workspace.Plans.findingsIn(document).map(toDiagnostic));
    return diagnostics;
  }

  protected override async validateAstNodes(
    rootNode: AstNode,
    options: ValidationOptions,
    acceptor: ValidationAcceptor,
    cancelToken: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    for (const [type, nodes] of fileIndex(rootNode).byType) {
      const checks = [...this.validationRegistry.getChecks(type, options.categories)];
      if (checks.length === 0) continue;
      await interruptAndCheck(cancelToken);
      for (const node of nodes) {
        for (const check of checks) {
          const waiting = check(node, acceptor, cancelToken);
          if (waiting) await waiting;
        }
      }
    }
  }

  protected override getSource(): string {
    return 'MTCL';
  }
}

function toDiagnostic(finding: Finding): Diagnostic {
  return {
    severity: SEVERITIES[finding.severity],
    range: { start: finding.source.start, end: finding.source.end },
    message: finding.message,
    code: finding.code,
    source: 'MTCL',
    relatedInformation: finding.related?.map(({ message, source }) => ({
      message,
      location: { uri: source.uri, range: { start: source.start, end: source.end } },
    })),
  };
}
