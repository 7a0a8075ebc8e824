/** Parts of a Word file the docx library does not write as wanted: properties with fixed dates, settings. */
import { cleanText } from '../../document/cleanText.ts';
import type { OfficialDocument } from '../../document/model.ts';
import { LANGUAGE } from './wordStyles.ts';

export interface WordPart {
  path: string;
  data: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function wordParts(document: OfficialDocument): WordPart[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(document) },
    { path: 'word/settings.xml', data: SETTINGS },
  ];
}

/** Title, author and dates. The dates come from the document, so that the same document gives the same file. */
function coreProperties({ properties, draft }: OfficialDocument): string {
  const { title, subject, author } = properties;
  const stamp = `${stampDay(properties.date)}T00:00:00Z`;
  return [
    XML,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
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

function escapeXml(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
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

const SETTINGS = [
  XML,
  `<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>`,
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>',
  ...Object.entries(COMPATIBILITY).map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  ),
  `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`,
  '</w:settings>',
].join('');
