/** What went wrong outside the documents, said to a person in either language of the interface. */
export interface Words {
  vi: string;
  en: string;
}

/** Its message is the Vietnamese. */
export class SpokenError extends Error {
  constructor(
    readonly words: Words,
    options?: ErrorOptions,
  ) {
    super(words.vi, options);
  }
}
