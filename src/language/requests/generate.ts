import { DocumentState, URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { DEFAULT_FORMATS, type GeneratedFile, generate, isFormat } from '../../generator/formats.ts';
import type { Host } from '../../generator/host.ts';
import { fileBeside } from '../../generator/output/file-store.ts';
import { DEFAULT_OUT_FOLDER, previousIn, writeFiles } from '../../generator/output/write.ts';
import { NO_PDF_HERE } from '../../generator/pdf/pdf-error.ts';
import { SpokenError } from '../../generator/spoken-error.ts';
import { inLanguage } from '../lsp/support/language.ts';
import { texts } from '../lsp/support/texts.ts';
import { type GenerateParams, type GenerateResult, generateRequest } from '../protocol.ts';
import { blockingFindings, type FileDiagnostic } from '../rules/issuing.ts';
import type { MtclSharedServices } from '../services/types.ts';
import { atHandFor } from './plan-of.ts';

/** Answers `mtcl/generate`: makes the documents of the plan that a file belongs to and writes them. */
export function onGenerate(connection: Connection, shared: MtclSharedServices, host: Host): void {
  connection.onRequest(generateRequest.method, async (params: GenerateParams): Promise<GenerateResult> => {
    try {
      return await generateFor(params, shared, host);
    } catch (error) {
      if (error instanceof SpokenError) return problem(inLanguage(error.words));
      return problem(error instanceof Error ? error.message : String(error));
    }
  });
}

async function generateFor(params: GenerateParams, shared: MtclSharedServices, host: Host): Promise<GenerateResult> {
  const uri = URI.parse(params.uri);
  await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated);
  const document = shared.workspace.LangiumDocuments.getDocument(uri);
  if (!document) return problem(texts().notRead);
  const { Plans } = shared.workspace;
  const entry = Plans.entryOf(document);
  const plan = Plans.planOf(entry);
  if (!plan) return problem(texts().noPlanToGenerate);
  const files = Plans.filesOf(entry);
  const blocking = blockingFindings(files, 'issue', shared);
  if (params.issue && blocking.length > 0) return { files: [], problems: refusal(blocking), conflicts: [] };
  const folder = params.outFolder ?? fileBeside(uri.toString(), DEFAULT_OUT_FOLDER);
  const wanted = params.formats?.filter(isFormat) ?? DEFAULT_FORMATS;
  const formats = host.renderPdfs ? wanted : wanted.filter((format) => format !== 'pdf');
  const noPdf = formats.length < wanted.length ? [inLanguage(NO_PDF_HERE)] : [];
  if (formats.length === 0) return problem(inLanguage(NO_PDF_HERE));
  const now = new Date().toISOString();
  const onDocuments: string[] = [];
  const made = await generate(plan, {
    host,
    formats,
    documents: params.documents,
    now,
    draft: blocking.length > 0,
    previous: previousIn(host.files, folder),
    atHand: atHandFor(plan, Plans),
    onRemark: (sentence) => onDocuments.push(sentence),
  });
  const { written, conflicts } = await writeFiles(host.files, folder, made, params.overwrite ?? false);
  return {
    files: written.map(({ uri, file }) => ({ uri, name: file.name, format: file.format })),
    problems: [...remarks(blocking, made), ...noPdf, ...onDocuments],
    conflicts,
  };
}

/** Why it is a draft: nothing may stand in the Problems panel, where what only the final document needs is not listed. */
function remarks(blocking: FileDiagnostic[], files: GeneratedFile[]): string[] {
  const [first] = blocking;
  if (!first || files.length === 0) return [];
  const draft = texts().draftBecause(blocking.length, line(first));
  return blocking.length === 1 ? [draft] : [draft, texts().issueListsAll];
}

/** What stands in the way of the final document: how much, then one line each. */
function refusal(blocking: FileDiagnostic[]): string[] {
  return [texts().notIssued(blocking.length), ...blocking.map(line)];
}

function line({ document, diagnostic: { range, code, message } }: FileDiagnostic): string {
  const text = typeof message === 'string' ? message : message.value;
  return texts().finding(UriUtils.basename(document.uri), range.start.line + 1, `${code} ${text}`);
}

function problem(message: string): GenerateResult {
  return { files: [], problems: [message], conflicts: [] };
}
