/** Ten pages: longer than any paragraph a person writes, short enough for every check of its words. */
export const MOST_CHARACTERS = 20_000;

/** Whether a text, as it stands in the file, is printed but not checked word by word. */
export function isTooLong(image: string): boolean {
  return image.length > MOST_CHARACTERS;
}
