import type { Connection } from 'vscode-languageserver';
import { todayInVietnam } from '../../deadline/today.ts';
import { SpokenError } from '../../files/spoken-error.ts';
import type { Host } from '../../generator/host.ts';
import { PdfError } from '../../generator/pdf/pdf-error.ts';
import { planFolder } from '../../language/records/record-files.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { siteFiles } from '../../site/make.ts';
import { type SiteParams, type SiteResult, siteRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { inLanguage } from '../support/language.ts';
import { base64 } from './base64.ts';
import { atHandFor } from './plan-of.ts';
import { planAt } from './record.ts';

type Made = Awaited<ReturnType<typeof siteFiles>>;

/** Answers `mtcl/site`: nothing is written here. */
export function onSite(connection: Connection, shared: MtclSharedCoreServices, host: Host): void {
  answer(connection, siteRequest, async (params: SiteParams): Promise<SiteResult> => {
    const plan = await planAt(params, shared);
    if (typeof plan === 'string') return { files: [], folder: '', notice: plan };
    const { Plans, Inputs } = shared.workspace;
    const made = (pdf: boolean) =>
      siteFiles(plan, {
        host,
        inputs: Inputs,
        today: todayInVietnam(),
        language: params.language,
        atHand: atHandFor(plan, Plans),
        documents: true,
        pdf,
      });
    // The pages do without PDF where no program makes it.
    const files = await made(host.renderPdfs !== undefined)
      .catch((error: unknown): Promise<Made> => {
        if (error instanceof PdfError) return made(false);
        throw error;
      })
      .catch((error: unknown): string => {
        if (error instanceof SpokenError) return inLanguage(error.words);
        throw error;
      });
    if (typeof files === 'string') return { files: [], folder: '', notice: files };
    const utf8 = new TextEncoder();
    return {
      folder: planFolder(plan),
      files: [...files].map(([name, content]) => ({
        name,
        bytes: base64(typeof content === 'string' ? utf8.encode(content) : content),
      })),
    };
  });
}
