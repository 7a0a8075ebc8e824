import { DocumentState, URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { fileBeside } from '../../files/output/file-store.ts';
import { OutFolder } from '../../files/output/out-folder.ts';
import { DEFAULT_OUT_FOLDER, writeFiles } from '../../files/output/write.ts';
import { SpokenError } from '../../files/spoken-error.ts';
import { DEFAULT_FORMATS, isFormat, isOfCalendar, isOfDocuments } from '../../generator/format-table.ts';
import { generate } from '../../generator/formats.ts';
import type { Host } from '../../generator/host.ts';
import { NO_PDF_HERE } from '../../generator/pdf/pdf-error.ts';
import { nth } from '../../known.ts';
import { messageText } from '../../language/messages/message-text.ts';
import type { FileDiagnostic } from '../../language/rules/issuing.ts';
import type { JudgedDocument } from '../../language/rules/readiness.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { missingHead } from '../../plan/missing-head.ts';
import { type GenerateParams, type GenerateResult, generateRequest, type UnreadyDocument } from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { inLanguage } from '../support/language.ts';
import { texts } from '../support/texts.ts';
import { judgedFor } from './documents.ts';
import { yearPlanFor } from './plan-of.ts';

/** Answers `mtcl/generate`: makes the documents of the plan that a file belongs to and writes them. */
export function onGenerate(connection: Connection, shared: MtclSharedCoreServices, host: Host): void {
  answer(connection, generateRequest, async (params: GenerateParams): Promise<GenerateResult> => {
    try {
      return await generateFor(params, shared, host);
    } catch (error) {
      if (error instanceof SpokenError) return problem(inLanguage(error.words));
      return problem(error instanceof Error ? error.message : String(error));
    }
  });
}

async function generateFor(
  params: GenerateParams,
  shared: MtclSharedCoreServices,
  host: Host,
): Promise<GenerateResult> {
  const uri = URI.parse(params.uri);
  await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated);
  const document = shared.workspace.LangiumDocuments.getDocument(uri);
  if (!document) return problem(texts().notRead);
  const { Plans } = shared.workspace;
  const entry = Plans.entryOf(document);
  const plan = Plans.planOf(entry);
  if (!plan) return problem(texts().noPlanToGenerate);
  // Calendars do not depend on the file in front: they hold the year's work, of a letter's file that of the plan beside.
  const year = Plans.wholePlanOf(yearPlanFor(entry, plan, shared)?.entry ?? entry) ?? plan;
  Plans.leaveGiven();
  const files = Plans.filesOf(entry);
  const wanted = judgedFor(plan, { uri: params.uri, ids: params.documents }, files, shared).filter(
    ({ document: { id } }) => !params.documents || params.documents.includes(id),
  );
  const open = wanted.filter(({ blocking }) => blocking.length > 0);
  const unready = open.map(unreadyOf);
  if (params.issue && unready.length > 0 && unready.length === wanted.length) {
    return { files: [], problems: refusal(open), unready, conflicts: [], issuedBefore: [] };
  }
  const made = (params.issue ? wanted.filter(({ blocking }) => blocking.length === 0) : wanted).map(
    ({ document }) => document,
  );
  const folder = params.outFolder ?? fileBeside(uri.toString(), DEFAULT_OUT_FOLDER);
  const wantedFormats = params.formats?.filter(isFormat) ?? DEFAULT_FORMATS;
  const formats = host.renderPdfs ? wantedFormats : wantedFormats.filter((format) => format !== 'pdf');
  const noPdf = formats.length < wantedFormats.length ? [inLanguage(NO_PDF_HERE)] : [];
  if (formats.length === 0) return problem(inLanguage(NO_PDF_HERE));
  const now = new Date().toISOString();
  const onDocuments: string[] = [];
  const out = new OutFolder(host.files, folder);
  const own = await out.forPlan(plan);
  const ofYear = await out.forPlan(year);
  const making = { host, inputs: shared.workspace.Inputs, now, onRemark: (said: string) => onDocuments.push(said) };
  const documents = await generate(plan, {
    ...making,
    formats: formats.filter(isOfDocuments),
    documents: params.documents,
    made,
  });
  const calendars = params.documents
    ? []
    : await generate(year, { ...making, formats: formats.filter(isOfCalendar), there: ofYear });
  const owned = await Promise.all([
    ...documents.map(async (file) => ({ ...file, name: await own.nameOf(file.name), issued: params.issue, of: own })),
    ...calendars.map(async (file) => ({ ...file, name: await ofYear.nameOf(file.name), of: ofYear })),
  ]);
  const { written, conflicts, issuedBefore } = await writeFiles(host.files, folder, owned, params.overwrite ?? false);
  return {
    files: written.map(({ uri, file }) => ({ uri, name: file.name, format: file.format })),
    problems: [...(params.issue ? refusal(open) : remarks(open, owned)), ...noPdf, ...onDocuments],
    ...(unready.length > 0 ? { unready } : {}),
    conflicts,
    issuedBefore,
  };
}

/** Why it is a draft: nothing may stand in the Problems panel, where what only the final document needs is not listed. */
function remarks(open: JudgedDocument[], files: readonly unknown[]): string[] {
  if (files.length === 0) return [];
  const drafts = open.map(({ document, blocking }) =>
    texts().draftBecause(document.name, blocking.length, line(nth(inOrder(blocking), 0))),
  );
  const isAll = open.every(({ blocking }) => blocking.length === 1);
  return drafts.length === 0 || isAll ? drafts : [...drafts, texts().issueListsAll];
}

/** What stands in the way of each document: how much, then one line each. */
function refusal(open: JudgedDocument[]): string[] {
  return open.flatMap(({ document, blocking }) => [
    texts().notIssued(document.name, blocking.length),
    ...inOrder(blocking).map(line),
  ]);
}

function unreadyOf({ document: { id, name }, written, blocking }: JudgedDocument): UnreadyDocument {
  return {
    id,
    name,
    lacks: missingHead(written.declaration),
    places: inOrder(blocking).map(({ document, diagnostic }) => ({
      uri: document.uri.toString(),
      ...diagnostic.range.start,
      at: texts().place(UriUtils.basename(document.uri), diagnostic.range.start.line + 1),
      code: String(diagnostic.code ?? ''),
      message: messageText(diagnostic),
    })),
  };
}

/** File by file, from its first line to its last. */
function inOrder(findings: FileDiagnostic[]): FileDiagnostic[] {
  const files = [...new Set(findings.map(({ document }) => document))];
  return findings.toSorted(
    (a, b) =>
      files.indexOf(a.document) - files.indexOf(b.document) ||
      a.diagnostic.range.start.line - b.diagnostic.range.start.line ||
      a.diagnostic.range.start.character - b.diagnostic.range.start.character,
  );
}

function line({ document, diagnostic }: FileDiagnostic): string {
  const { range, code } = diagnostic;
  const at = texts().place(UriUtils.basename(document.uri), range.start.line + 1);
  return `${at}: ${code} ${messageText(diagnostic)}`;
}

function problem(message: string): GenerateResult {
  return { files: [], problems: [message], conflicts: [], issuedBefore: [] };
}
