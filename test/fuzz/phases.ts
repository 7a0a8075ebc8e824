/** All that is done with a file, step by step: checked, shown in the editor, made into documents and calendars. */
import { type LangiumDocument, URI } from 'langium';
import { documentsOf } from '../../src/document/documents.ts';
import type { OfficialDocument } from '../../src/document/model.ts';
import { renderWord } from '../../src/generator/docx/render-word.ts';
import { renderHtml } from '../../src/generator/html/index.ts';
import { calendarFiles } from '../../src/generator/ics/index.ts';
import { renderText } from '../../src/generator/text/index.ts';
import { createMtclServices } from '../../src/language/services/module.ts';
import type { MtclServices } from '../../src/language/services/types.ts';
import type { Plan } from '../../src/plan/model.ts';

export interface Taken {
  text: string;
  services: MtclServices;
  document: LangiumDocument;
  plan?: Plan;
  documents: OfficialDocument[];
}

export type Phase = (taken: Taken) => unknown;

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
const OPTIONS = { tabSize: 2, insertSpaces: true };

/** Each does its own work on what those before it left. */
export const PHASES: Record<string, Phase> = {
  check: async ({ services, document }) => {
    await services.shared.workspace.DocumentBuilder.build([document], { validation: true });
  },
  symbols: ({ services, document }) => services.lsp.DocumentSymbolProvider!.getSymbols(document, at(document)),
  folding: ({ services, document }) => services.lsp.FoldingRangeProvider!.getFoldingRanges(document, at(document)),
  tokens: ({ services, document }) => services.lsp.SemanticTokenProvider!.semanticHighlight(document, at(document)),
  hints: ({ services, document }) =>
    services.lsp.InlayHintProvider!.getInlayHints(document, { ...at(document), range: WHOLE }),
  lenses: ({ services, document }) => services.lsp.CodeLensProvider!.provideCodeLens(document, at(document)),
  completion: ({ services, document, text }) => {
    const position = document.textDocument.positionAt(Math.floor(text.length / 2));
    return services.lsp.CompletionProvider!.getCompletion(document, { ...at(document), position });
  },
  hover: ({ services, document, text }) => {
    const position = document.textDocument.positionAt(Math.floor(text.length / 2));
    return services.lsp.HoverProvider!.getHoverContent(document, { ...at(document), position });
  },
  actions: ({ services, document }) => {
    const diagnostics = (document.diagnostics ?? []).slice(0, 20);
    return services.lsp.CodeActionProvider!.getCodeActions(document, {
      ...at(document),
      range: WHOLE,
      context: { diagnostics },
    });
  },
  format: ({ services, document }) =>
    services.lsp.Formatter!.formatDocument(document, { ...at(document), options: OPTIONS }),
  plan: (taken) => {
    taken.plan = taken.services.shared.workspace.Plans.planOf(taken.document);
  },
  documents: (taken) => {
    if (taken.plan) taken.documents = documentsOf(taken.plan);
  },
  html: ({ documents }) => documents.map((document) => renderHtml(document)),
  txt: ({ documents }) => documents.map((document) => renderText(document)),
  docx: ({ documents }) => Promise.all(documents.map((document) => renderWord(document))),
  ics: ({ plan }) => plan && calendarFiles(plan, { stamp: '2027-01-04T00:00:00Z' }),
};

function at(document: LangiumDocument): { textDocument: { uri: string } } {
  return { textDocument: { uri: document.uri.toString() } };
}

/** One set of services for many files; each file is forgotten after its turn. */
export class Workbench {
  readonly services = createMtclServices().mtcl;
  private count = 0;

  /** Takes a text through the phases, handing each to `run`; `only` does those alone, without asking. */
  async take(
    text: string,
    run: (name: string, work: () => unknown) => unknown,
    { only }: { only?: string[] } = {},
  ): Promise<Taken> {
    const step = only ? (name: string, work: () => unknown) => (only.includes(name) ? work() : undefined) : run;
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = this.services.shared.workspace;
    const uri = URI.parse(`file:///thu/${this.count++}.mtcl`);
    let taken: Taken | undefined;
    try {
      await step('parse', () => {
        const document = LangiumDocumentFactory.fromString(text, uri);
        LangiumDocuments.addDocument(document);
        taken = { text, services: this.services, document, documents: [] };
      });
      for (const [name, phase] of Object.entries(PHASES)) await step(name, () => phase(taken!));
      return taken!;
    } finally {
      await DocumentBuilder.update([], [uri]);
    }
  }
}
