interface Row {
  of: 'documents' | 'calendar';
  /** Of the file's name, without the dot. */
  ending: string;
  /** Printed as Word prints it: with the styles and the picture that the agency brings along. */
  house?: boolean;
}

/**
 * Every kind of file that is made of a plan, in one table: `mtcl generate --only`, `mtcl calendar --format`,
 * `mtcl report --only`, the setting `mtcl.formats` and the editor's command offer what stands here.
 */
const TABLE = {
  docx: { of: 'documents', ending: 'docx', house: true },
  ics: { of: 'calendar', ending: 'ics' },
  html: { of: 'documents', ending: 'html' },
  txt: { of: 'documents', ending: 'txt' },
  pdf: { of: 'documents', ending: 'pdf', house: true },
  /** The tracking workbook. */
  xlsx: { of: 'calendar', ending: 'xlsx' },
  /** The calendar as a table on paper. */
  'lich-docx': { of: 'calendar', ending: 'docx', house: true },
  /** For other programs. */
  json: { of: 'calendar', ending: 'json' },
} as const satisfies Record<string, Row>;

export type Format = keyof typeof TABLE;
type FormatOf<What> = { [Name in Format]: (typeof TABLE)[Name]['of'] extends What ? Name : never }[Format];
/** Of the documents, one file each. */
export type DocumentFormat = FormatOf<'documents'>;
/** Of the calendar. */
export type CalendarFormat = FormatOf<'calendar'>;

export const FORMATS = Object.keys(TABLE) as Format[];
export const DOCUMENT_FORMATS = FORMATS.filter(isOfDocuments);
export const CALENDAR_FORMATS = FORMATS.filter(isOfCalendar);
export const DEFAULT_FORMATS: Format[] = ['docx', 'ics'];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(TABLE, name);
}

export function isOfDocuments(format: Format): format is DocumentFormat {
  return TABLE[format].of === 'documents';
}

export function isOfCalendar(format: Format): format is CalendarFormat {
  return TABLE[format].of === 'calendar';
}

export function endingOf(format: Format): string {
  return TABLE[format].ending;
}

export function isInHouseStyle(format: Format): boolean {
  const row: Row = TABLE[format];
  return row.house === true;
}
