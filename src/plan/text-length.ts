/** Ten pages: longer than any paragraph a person writes, short enough for every check of its words. */
export const MOST_CHARACTERS = 20_000;

/** Longer than any agency, unit or post is called: what is longer is not looked for in other texts. */
export const MOST_NAME = 500;

/** Whether a text, as it stands in the file, is printed but not checked word by word. */
export function isTooLong(image: string): boolean {
  return image.length > MOST_CHARACTERS;
}
