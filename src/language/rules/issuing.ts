/** What stands in the way of the final document. */
import type { LangiumDocument } from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Mode } from '../../rules/settings.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import { MtclDocumentValidator } from '../validation/document-validator.ts';

export interface FileDiagnostic {
  document: LangiumDocument;
  diagnostic: Diagnostic;
}

/** All findings of the files, as strong as they are while drafting or when issuing. The files are checked already. */
export function diagnosticsOf(
  documents: LangiumDocument[],
  mode: Mode,
  shared: MtclSharedCoreServices,
): FileDiagnostic[] {
  return documents.flatMap((document) => {
    const { DocumentValidator } = shared.ServiceRegistry.getServices(document.uri).validation;
    const found =
      mode === 'issue' && DocumentValidator instanceof MtclDocumentValidator
        ? DocumentValidator.whenIssuing(document)
        : (document.diagnostics ?? []);
    return found.map((diagnostic) => ({ document, diagnostic }));
  });
}

/** The errors that keep the final document from being made; a draft is held up by none. */
export function blockingFindings(
  documents: LangiumDocument[],
  mode: Mode,
  shared: MtclSharedCoreServices,
): FileDiagnostic[] {
  if (mode === 'draft') return [];
  return diagnosticsOf(documents, mode, shared).filter(
    ({ diagnostic }) => diagnostic.severity === DiagnosticSeverity.Error,
  );
}
