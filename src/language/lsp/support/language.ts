/** The language that the server speaks in where it is part of the interface (`mtcl.language`). */

export type InterfaceLanguage = 'vi' | 'en';

/** A server serves one window, and a window has one language. */
let current: InterfaceLanguage = 'vi';

/** Takes the setting over; Vietnamese for anything but English. True where it differs from before. */
export function speak(language: unknown): boolean {
  const before = current;
  current = language === 'en' ? 'en' : 'vi';
  return current !== before;
}

/** Picks the texts of a feature. */
export function inLanguage<Texts>({ vi, en }: { vi: Texts; en: Texts }): Texts {
  return current === 'en' ? en : vi;
}
