import { dirname, join } from 'node:path';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { DEFAULT_FORMATS, type GeneratedFile, generate, isFormat } from '../../generator/formats.ts';
import { previousIn, writeFiles } from '../../generator/output/write.ts';
import { type GenerateParams, type GenerateResult, generateRequest } from '../protocol.ts';
import type { MtclSharedServices } from '../services/types.ts';

const DEFAULT_FOLDER = 'van-ban';

/** Answers `mtcl/generate`: makes the documents of the plan that a file belongs to and writes them. */
export function onGenerate(connection: Connection, shared: MtclSharedServices): void {
  connection.onRequest(generateRequest.method, async (params: GenerateParams): Promise<GenerateResult> => {
    try {
      return await generateFor(params, shared);
    } catch (error) {
      return problem(`Không xuất được văn bản: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

async function generateFor(params: GenerateParams, shared: MtclSharedServices): Promise<GenerateResult> {
  const uri = URI.parse(params.uri);
  await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Validated);
  const document = shared.workspace.LangiumDocuments.getDocument(uri);
  if (!document) return problem('Tệp này chưa được đọc. Hãy lưu tệp rồi xuất lại.');
  const { Plans } = shared.workspace;
  const entry = Plans.entryOf(document);
  const plan = Plans.planOf(entry);
  if (!plan) {
    return problem('Tệp này chưa có kế hoạch năm: hãy thêm một dòng như «kế hoạch năm 2027 của …» rồi xuất lại.');
  }
  const folder = params.outDir ?? join(dirname(uri.fsPath), DEFAULT_FOLDER);
  const formats = params.formats?.filter(isFormat) ?? DEFAULT_FORMATS;
  const now = new Date().toISOString();
  const files = await generate(plan, { formats, now, previous: previousIn(folder) });
  const { written, conflicts } = await writeFiles(folder, files, params.overwrite ?? false);
  return {
    files: written.map(({ path, file }) => ({ path, name: file.name, format: file.format })),
    problems: remarks(Plans.filesOf(entry), files),
    conflicts,
  };
}

function remarks(documents: LangiumDocument[], files: GeneratedFile[]): string[] {
  const errors = documents.flatMap((document) => document.diagnostics ?? []).filter(isError).length;
  if (errors === 0 || files.length === 0) return [];
  return [`Còn ${errors} lỗi trong tệp nguồn; văn bản vừa xuất nên xem là bản thảo.`];
}

function isError(diagnostic: { severity?: DiagnosticSeverity }): boolean {
  return diagnostic.severity === DiagnosticSeverity.Error;
}

function problem(message: string): GenerateResult {
  return { files: [], problems: [message], conflicts: [] };
}
