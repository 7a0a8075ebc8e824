/** How large a file may be that is read, in bytes. */

const MB = 1024 * 1024;

/** A plan of a province has less than one. */
export const MOST_TEXT = 2 * MB;
export const MOST_SETTINGS = MB;
export const MOST_TEMPLATE = 32 * MB;
export const MOST_PICTURE = 10 * MB;
/** Anything else, also what was generated before. */
export const MOST_FILE = 128 * MB;

/** What a zip file (.docx, .xlsx) may hold unpacked, in bytes, and in how many parts. */
export const MOST_UNPACKED = 64 * MB;
export const MOST_PARTS = 5000;
/** One part of XML: the styles, or the text of a document of a thousand pages. */
export const MOST_PART = 24 * MB;
