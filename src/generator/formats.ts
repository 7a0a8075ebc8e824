/** The kinds of files that can be made, in one table. */

import { documentsOf } from '../document/documents.ts';
import type { OfficialDocument } from '../document/model.ts';
import type { Plan } from '../plan/model.ts';
import { renderWord } from './docx/renderWord.ts';
import { renderHtml } from './html/index.ts';
import { calendarFiles } from './ics/index.ts';
import { renderText } from './text/index.ts';

/** A file made, not yet written. */
export interface GeneratedFile {
  /** Name relative to the output folder. */
  name: string;
  format: Format;
  bytes: Uint8Array;
}

export interface GenerateOptions {
  formats: Format[];
  /** What a file of that name held before, where the new one builds on it (the calendar's sequence numbers). */
  previous?: (name: string) => Uint8Array | undefined;
  /** The moment for stamps of entries that changed; ISO instant. */
  now: string;
}

export const FORMATS = ['docx', 'ics', 'html', 'txt'] as const;
export type Format = (typeof FORMATS)[number];
export const DEFAULT_FORMATS: Format[] = ['docx', 'ics'];

export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

const utf8 = new TextEncoder();

const RENDERERS: Record<Exclude<Format, 'ics'>, (document: OfficialDocument) => Promise<Uint8Array> | Uint8Array> = {
  docx: renderWord,
  html: (document) => utf8.encode(renderHtml(document)),
  txt: (document) => utf8.encode(renderText(document)),
};

/** All files of a plan in the formats asked for. */
export async function generate(plan: Plan, options: GenerateOptions): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const format of options.formats) {
    if (format === 'ics') {
      const calendars = calendarFiles(plan, {
        stamp: options.now,
        previous: (name) => decoded(options.previous?.(name)),
      });
      files.push(...calendars.map(({ name, text }) => ({ name, format, bytes: utf8.encode(text) })));
      continue;
    }
    for (const document of documentsOf(plan)) {
      files.push({ name: `${document.fileName}.${format}`, format, bytes: await RENDERERS[format](document) });
    }
  }
  return files;
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}
