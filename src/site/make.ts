/** All files of a site: the pages, their data, the documents and calendars to take along. */
import { audiencesOf } from '../calendar/index.ts';
import type { IsoDay } from '../deadline/model.ts';
import { documentOf, documentPlaces } from '../document/documents.ts';
import type { InputGate } from '../files/input/index.ts';
import type { PlanFiles } from '../files/output/out-folder.ts';
import { generate } from '../generator/formats.ts';
import type { Host } from '../generator/host.ts';
import { calendarFiles } from '../generator/ics/index.ts';
import type { Plan } from '../plan/model.ts';
import { type SiteOptions, sitePages } from './pages.ts';
import type { SiteLanguage } from './texts.ts';
import { requireFewPages } from './too-many.ts';

/** What the pages read beside themselves, built with the programs. */
export const PARTS = [
  'site.js',
  'site.css',
  'webview-dashboard.js',
  'webview-dashboard.css',
  'webview-calendar.js',
  'webview-calendar.css',
] as const;

export interface SiteMaking {
  host: Host;
  inputs: InputGate;
  today: IsoDay;
  language: SiteLanguage;
  /** Plans of others, for a plan whose reports consolidate them. */
  atHand: Plan[];
  /** With Word files and calendars. */
  documents: boolean;
  pdf: boolean;
  /** Calendars that are there already. */
  there?: PlanFiles;
  onRemark?: (sentence: string) => void;
  /** From the pages up to the list of plans, where there are several. */
  up?: string;
}

/** By their path in the folder. Throws a PdfError or HouseError where a document cannot be, TooManyPages. */
export async function siteFiles(plan: Plan, making: SiteMaking): Promise<Map<string, string | Uint8Array>> {
  const { host, inputs, today, language, atHand, onRemark, there, up } = making;
  requireFewPages(plan);
  const files = new Map<string, string | Uint8Array>();
  const now = `${today}T00:00:00Z`;
  const made = documentPlaces(plan).map((place) => documentOf(place, atHand));
  const titles = new Map(made.map(({ fileName, name }) => [fileName, name]));
  const documents: SiteOptions['documents'] = [];
  if (making.documents) {
    const formats = making.pdf ? (['docx', 'pdf'] as const) : (['docx'] as const);
    for (const { name, format, bytes } of await generate(plan, {
      host,
      inputs,
      formats: [...formats],
      now,
      made,
      atHand,
      ...(onRemark ? { onRemark } : {}),
    })) {
      const href = `van-ban/${name}`;
      files.set(href, bytes);
      const stem = name.replace(/\.[^.]+$/u, '');
      documents.push({ href, name: titles.get(stem) ?? stem, kind: format === 'pdf' ? 'pdf' : 'word' });
    }
  }
  const audiences = audiencesOf(plan);
  const calendars: SiteOptions['calendars'] = [];
  const ics = making.documents
    ? await calendarFiles(plan, {
        audiences: ['agency', 'unit', 'monitor'],
        stamp: now,
        ...(there ? { there } : {}),
        ...(onRemark ? { onRemark } : {}),
      })
    : [];
  for (const { name, text } of ics) {
    files.set(`lich/${name}`, text);
    const audience = audiences.find(({ stem }) => name === `${stem}.ics`);
    if (!audience) continue;
    const { party } = audience;
    const title = party?.title ?? plan.agency.title.replace(/(?<!\s)\s*\n\s*/gu, ' ');
    calendars.push({ href: `lich/${name}`, name: title, ...(party ? { party: party.id } : {}) });
  }
  const pages = sitePages(plan, { today, language, atHand, documents, calendars, ...(up ? { up } : {}) });
  for (const [name, text] of pages) files.set(name, text);
  return files;
}
