/** The files of a plan, in the formats of `format-table.ts`. */

import { documentsOf } from '../document/documents.ts';
import type { OfficialDocument } from '../document/model.ts';
import { separateFiles } from '../document/separate-files.ts';
import { InputGate } from '../files/input/gate.ts';
import type { PlanFiles } from '../files/output/out-folder.ts';
import { nth } from '../known.ts';
import type { Plan } from '../plan/model.ts';
import { calendarOutputs } from './calendar-outputs.ts';
import { renderWord } from './docx/render-word.ts';
import {
  type DocumentFormat,
  endingOf,
  type Format,
  isInHouseStyle,
  isOfCalendar,
  isOfDocuments,
} from './format-table.ts';
import type { Host } from './host.ts';
import { type House, houseOf } from './house.ts';
import { renderHtml } from './html/index.ts';
import { NO_PDF_HERE, PdfError } from './pdf/pdf-error.ts';
import { renderText } from './text/index.ts';

/** A file made, not yet written. */
export interface GeneratedFile {
  /** Name relative to the output folder. */
  name: string;
  format: Format;
  bytes: Uint8Array;
}

export interface GenerateOptions {
  host: Host;
  /** Through which the agency's own files are read. Default: they lie with the files that name them. */
  inputs?: InputGate;
  formats: Format[];
  /** Only these documents, by id: no calendar either. Default: all of the plan. */
  documents?: readonly string[];
  /** The plan's files that are there already: calendars build on them. */
  there?: PlanFiles;
  /** Plans of others, for the reports that consolidate them. */
  atHand?: Plan[];
  /** The documents to choose from, as they are to be printed; default: those that the plan makes. */
  made?: readonly OfficialDocument[];
  /** Told why a document of the plan is not made, and what the figures of one that is made leave out. */
  onRemark?: (sentence: string) => void;
  /** The moment for stamps of entries that changed; ISO instant. */
  now: string;
}

const utf8 = new TextEncoder();

const RENDERERS: Record<
  Exclude<DocumentFormat, 'pdf'>,
  (document: OfficialDocument, house: House) => Promise<Uint8Array> | Uint8Array
> = {
  docx: renderWord,
  html: (document) => utf8.encode(renderHtml(document)),
  txt: (document) => utf8.encode(renderText(document)),
};

/** All files of a plan in the formats asked for. Throws a PdfError or HouseError where that cannot be. */
export async function generate(plan: Plan, options: GenerateOptions): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const formats: Format[] = options.documents ? formatsOfDocuments(options.formats) : options.formats;
  const house = formats.some(isInHouseStyle)
    ? await houseOf(plan, options.inputs ?? new InputGate(options.host.files))
    : {};
  const documents = formats.some(isOfDocuments) ? filedDocuments(plan, options) : [];
  for (const format of formats) {
    if (isOfCalendar(format)) {
      const { now: stamp, there, onRemark } = options;
      const made = await calendarOutputs(plan, format, { house, stamp, there, onRemark });
      files.push(...made.map((file) => ({ ...file, format })));
    } else files.push(...(await documentFiles(documents, format, house, plan.from, options.host)));
  }
  return files;
}

/** A document chosen by name is wanted as Word, also by those whose settings ask for the calendar alone. */
function formatsOfDocuments(formats: Format[]): DocumentFormat[] {
  const wanted = formats.filter(isOfDocuments);
  return wanted.length > 0 ? wanted : ['docx'];
}

/** The documents of which files are made. */
function filedDocuments(plan: Plan, { documents, atHand, made, onRemark }: GenerateOptions): OfficialDocument[] {
  return (made ?? documentsOf(plan, atHand)).flatMap((document) => {
    if (documents && !documents.includes(document.id)) return [];
    if (document.withheld !== undefined) {
      onRemark?.(document.withheld);
      return [];
    }
    for (const remark of document.remarks ?? []) onRemark?.(remark);
    return separateFiles(document);
  });
}

/**
 * Documents as files of one format.
 * @param created Day for the stamps in PDF files.
 */
export async function documentFiles(
  documents: OfficialDocument[],
  format: DocumentFormat,
  house: House,
  created: string,
  host: Host,
): Promise<GeneratedFile[]> {
  const render = RENDERERS[format === 'pdf' ? 'docx' : format];
  let bytes: Uint8Array[] = [];
  // One after another: begun together, all would be in memory before the first is done.
  for (const document of documents) bytes.push(await render(document, house));
  if (format === 'pdf') {
    if (!host.renderPdfs) throw new PdfError(NO_PDF_HERE);
    bytes = await host.renderPdfs(bytes, created);
  }
  return documents.map(({ fileName }, i) => ({
    name: `${fileName}.${endingOf(format)}`,
    format,
    bytes: nth(bytes, i),
  }));
}
