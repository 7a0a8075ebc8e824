/** Endings of the files that are offered to be imported or checked. What a file is, its bytes tell (`package.ts`). */
export const OFFICE_ENDINGS: readonly string[] = [
  ...['docx', 'docm', 'doc', 'rtf', 'odt'],
  ...['xlsx', 'xlsm', 'xls', 'ods'],
];

/** By the end of a path or an address. */
export function hasOfficeEnding(path: string): boolean {
  return OFFICE_ENDINGS.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
}
