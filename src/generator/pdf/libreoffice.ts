import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Converter, Machine, RunProgram } from './converter.ts';
import { findOffice } from './office.ts';

/** PDF 1.7, fonts embedded, the standard ones included; headings as bookmarks; tagged, so that it can be read aloud. */
const EXPORT = {
  SelectPdfVersion: { type: 'long', value: '17' },
  EmbedStandardFonts: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
};

/** LibreOffice, where it is on the machine. */
export async function libreOffice(machine: Machine, run: RunProgram): Promise<Converter | undefined> {
  const office = await findOffice(machine);
  if (!office) return undefined;
  return {
    name: 'LibreOffice',
    convert: (sources, out, created) => {
      // A profile of its own: an open window of LibreOffice would otherwise swallow the call.
      const profile = `-env:UserInstallation=${pathToFileURL(join(dirname(out), 'profile')).href}`;
      const filter = `pdf:writer_pdf_Export:${JSON.stringify(EXPORT)}`;
      const args = [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', out, ...sources];
      return run(office, args, {
        ...machine.env,
        SOURCE_DATE_EPOCH: String(Date.parse(`${created}T00:00:00Z`) / 1000),
      });
    },
  };
}
