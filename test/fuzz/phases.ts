/** All that is done with a file, step by step: checked, shown in the editor, made into documents and calendars. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LangiumDocument, URI } from 'langium';
import { ResponseError } from 'vscode-languageserver/node';
import { calendarOf } from '../../src/calendar/index.ts';
import { documentsOf } from '../../src/document/documents.ts';
import type { OfficialDocument } from '../../src/document/model.ts';
import { renderWord } from '../../src/generator/docx/render-word.ts';
import { renderHtml } from '../../src/generator/html/index.ts';
import { calendarFiles } from '../../src/generator/ics/index.ts';
import { renderText } from '../../src/generator/text/index.ts';
import { renderWorkbook } from '../../src/generator/xlsx/index.ts';
import type { Plan } from '../../src/plan/model.ts';
import { calendarFor } from '../../src/server/requests/calendar.ts';
import { outlineFor } from '../../src/server/requests/outline.ts';
import { pasteTasksFor } from '../../src/server/requests/paste-tasks.ts';
import { Previews } from '../../src/server/requests/preview.ts';
import { createServerServices } from '../../src/server/services/module.ts';
import type { MtclServices } from '../../src/server/services/types.ts';

export interface Taken {
  text: string;
  services: MtclServices;
  previews: Previews;
  document: LangiumDocument;
  plan?: Plan;
  documents: OfficialDocument[];
  word: Uint8Array[];
  calendars: string[];
  workbook?: Uint8Array;
}

export type Phase = (taken: Taken) => unknown;

const FOLDER = 'file:///vi-du';
const TODAY = '2027-06-15';
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
const OPTIONS = { tabSize: 2, insertSpaces: true };

/** Each does its own work on what those before it left; the requests ask at the middle of the text. */
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
  links: ({ services, document }) => services.lsp.DocumentLinkProvider!.getDocumentLinks(document, at(document)),
  completion: ({ services, document }) => services.lsp.CompletionProvider!.getCompletion(document, middle(document)),
  hover: ({ services, document }) => services.lsp.HoverProvider!.getHoverContent(document, middle(document)),
  definition: ({ services, document }) => services.lsp.DefinitionProvider!.getDefinition(document, middle(document)),
  references: ({ services, document }) =>
    services.lsp.ReferencesProvider!.findReferences(document, {
      ...middle(document),
      context: { includeDeclaration: true },
    }),
  highlight: ({ services, document }) =>
    services.lsp.DocumentHighlightProvider!.getDocumentHighlight(document, middle(document)),
  rename: async ({ services, document }) => {
    try {
      await services.lsp.RenameProvider!.rename(document, { ...middle(document), newName: 'DonViMoi' });
    } catch (error) {
      // A refusal with its reason is an answer.
      if (!(error instanceof ResponseError)) throw error;
    }
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
  typing: async ({ services, document }) => {
    const formatter = services.lsp.Formatter!;
    for (const ch of ['\n', '}']) {
      await formatter.formatDocumentOnType(document, { ...middle(document), ch, options: OPTIONS });
    }
  },
  outline: ({ services, document }) => outlineFor({ uri: document.uri.toString() }, services.shared, TODAY),
  calendar: ({ services, document }) => calendarFor({ uri: document.uri.toString() }, services.shared, TODAY),
  preview: ({ previews, document }) => previews.of({ uri: document.uri.toString(), known: [] }),
  paste: ({ services, document }) => {
    const { line, character } = middle(document).position;
    const text = 'STT\tNội dung\tThời hạn\n1\tRà soát quy trình\tHằng quý\n';
    const range: [number, number, number, number] = [line, character, line, character];
    return pasteTasksFor({ uri: document.uri.toString(), range, html: '', text }, services.shared);
  },
  plan: (taken) => {
    taken.plan = taken.services.shared.workspace.Plans.planOf(taken.document);
  },
  documents: (taken) => {
    if (taken.plan) taken.documents = documentsOf(taken.plan);
  },
  html: ({ documents }) => documents.map((document) => renderHtml(document)),
  txt: ({ documents }) => documents.map((document) => renderText(document)),
  docx: async (taken) => {
    taken.word = [];
    for (const document of taken.documents) taken.word.push(await renderWord(document));
  },
  ics: async (taken) => {
    if (!taken.plan) return;
    const files = await calendarFiles(taken.plan, { stamp: '2027-01-04T00:00:00Z', audiences: ['agency', 'unit'] });
    taken.calendars = files.map(({ text }) => text);
  },
  xlsx: async (taken) => {
    if (taken.plan) taken.workbook = await renderWorkbook(calendarOf(taken.plan), { today: TODAY });
  },
};

function at(document: LangiumDocument): { textDocument: { uri: string } } {
  return { textDocument: { uri: document.uri.toString() } };
}

function middle(document: LangiumDocument) {
  const { textDocument } = document;
  return { ...at(document), position: textDocument.positionAt(Math.floor(textDocument.getText().length / 2)) };
}

/** One set of services for many files; each file is forgotten after its turn. */
export class Workbench {
  readonly services = createServerServices().mtcl;
  private readonly previews = new Previews(this.services.shared);
  private count = 0;

  /** Files that are there for those under test, which lie beside them. */
  async addExamples(): Promise<this> {
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = this.services.shared.workspace;
    const documents = exampleFiles().map(({ name, text }) =>
      LangiumDocumentFactory.fromString(text, URI.parse(`${FOLDER}/${name}`)),
    );
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: true });
    return this;
  }

  /** A text that is parsed and no more, and known to nobody. */
  parse(text: string): Taken {
    const { services, previews } = this;
    const uri = URI.parse(`${FOLDER}/thu-${this.count++}.mtcl`);
    const document = services.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    return { text, services, previews, document, documents: [], word: [], calendars: [] };
  }

  /**
   * Takes a text through the phases, handing each to `run`; `only` does those alone, without asking.
   * @param beside Folder of examples in which the file lies.
   */
  async take(
    text: string,
    run: (name: string, work: () => unknown) => unknown,
    { only, beside = 'thu' }: { only?: string[]; beside?: string } = {},
  ): Promise<Taken> {
    const step = only
      ? (name: string, work: () => unknown) => (only.includes(name) ? run(name, work) : undefined)
      : run;
    const { LangiumDocumentFactory, LangiumDocuments, IndexManager } = this.services.shared.workspace;
    const uri = URI.parse(`${FOLDER}/${beside}/thu-${this.count++}.mtcl`);
    let taken: Taken | undefined;
    try {
      await step('parse', () => {
        const document = LangiumDocumentFactory.fromString(text, uri);
        LangiumDocuments.addDocument(document);
        const { services, previews } = this;
        taken = { text, services, previews, document, documents: [], word: [], calendars: [] };
      });
      for (const [name, phase] of Object.entries(PHASES)) await step(name, () => phase(taken!));
      return taken!;
    } finally {
      // An update would check the files beside it again each time.
      LangiumDocuments.deleteDocument(uri);
      IndexManager.remove(uri);
    }
  }
}

/** The examples, each by its folder and name. */
export function exampleFiles(): { folder: string; name: string; text: string }[] {
  return readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mtcl'))
    .map((name) => ({ folder: dirname(name), name, text: readFileSync(join('examples', name), 'utf8') }));
}
