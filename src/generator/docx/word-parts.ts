/** Parts of a Word file the docx library does not write as wanted: properties with fixed dates, settings. */
import type { OfficialDocument } from '../../document/model.ts';
import { NOTE_SETTINGS } from './word-notes.ts';
import { LANGUAGE } from './word-styles.ts';
import { W_NAMESPACE, XML_DECLARATION, xmlText } from './xml.ts';

/** Contents by path. */
export function wordParts(document: OfficialDocument, hasNotes: boolean): Record<string, string> {
  return { 'docProps/core.xml': coreProperties(document), 'word/settings.xml': settings(hasNotes) };
}

/** Title, author and dates. The dates come from the document, so that the same document gives the same file. */
function coreProperties({ properties, draft }: OfficialDocument): string {
  const { title, subject, author } = properties;
  const stamp = `${stampDay(properties.date)}T00:00:00Z`;
  return [
    XML_DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title>`,
    `<dc:subject>${xmlText(subject)}</dc:subject>`,
    `<dc:creator>${xmlText(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy>`,
    `<dc:language>${LANGUAGE}</dc:language>`,
    draft ? '<cp:contentStatus>Dự thảo</cp:contentStatus>' : '',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function stampDay(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : '2000-01-01';
}

/** What a new document of Word 2013 or later has, so that no "compatibility mode" is shown. */
const COMPATIBILITY = {
  compatibilityMode: '15',
  overrideTableStyleFontSizeAndJustification: '1',
  enableOpenTypeFeatures: '1',
  doNotFlipMirrorIndents: '1',
  differentiateMultirowTableHeaders: '1',
  useWord2013TrackBottomHyphenation: '0',
};

const settings = (hasNotes: boolean): string =>
  [
    XML_DECLARATION,
    `<w:settings xmlns:w="${W_NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    hasNotes ? NOTE_SETTINGS : '',
    '<w:compat>',
    ...Object.entries(COMPATIBILITY).map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
    ),
    `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`,
    '</w:settings>',
  ].join('');
