/** Phrases with alternatives in braces, "{trước|đến trước} ngày 15/6", each tried: a word that nobody reads any more is seen. */

/** Every phrase that a template stands for, with what was chosen in its braces. */
export function alternatives(template: string): { phrase: string; chosen: string[] }[] {
  const open = template.indexOf('{');
  if (open < 0) return [{ phrase: template, chosen: [] }];
  const close = template.indexOf('}', open);
  const rest = alternatives(template.slice(close + 1));
  return template
    .slice(open + 1, close)
    .split('|')
    .flatMap((one) =>
      rest.map(({ phrase, chosen }) => ({
        phrase: template.slice(0, open) + one + phrase,
        chosen: [one.trim(), ...chosen],
      })),
    );
}

/**
 * A template, then what is told of its phrases: those of which the same is told stand on one line, each by what was
 * chosen. Words chosen are "…" in what is told, where `hidden`.
 */
export function toldByAlternatives(template: string, tell: (phrase: string) => string, hidden = false): string {
  const told = alternatives(template).map(({ phrase, chosen }) => ({ name: chosen.join('·'), words: chosen, phrase }));
  const groups = Map.groupBy(told, ({ phrase, words }) => {
    const said = tell(phrase);
    return hidden ? words.reduce((all, word) => without(all, word), said) : said;
  });
  return [
    `=== ${template}`,
    ...[...groups].map(([said, of]) => `    «${of.map(({ name }) => name).join('» «')}» ${said}`),
  ].join('\n');
}

function without(said: string, word: string): string {
  if (!/\p{L}{2}/u.test(word)) return said;
  const at = said.toLocaleLowerCase('vi').indexOf(word.toLocaleLowerCase('vi'));
  return at < 0 ? said : `${said.slice(0, at)}…${said.slice(at + word.length)}`;
}

/** The templates of a text, one a line; empty lines stand between subjects. */
export function templatesIn(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
