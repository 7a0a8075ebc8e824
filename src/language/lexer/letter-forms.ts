/** One word in all the ways its letters may be encoded: composed, decomposed, and half of each as Windows-1258 has it. */

/** A regular expression's source that matches the word however its letters are encoded. */
export function anyForm(word: string): string {
  return [...word.normalize('NFC')].map(formsOf).join('');
}

/** The characters that the word may begin with. */
export function firstUnits(word: string): string[] {
  return [...new Set(spellings([...word.normalize('NFC')][0]!).map((form) => form[0]!))];
}

function formsOf(letter: string): string {
  const forms = spellings(letter);
  return forms.length > 1 ? `(?:${forms.join('|')})` : letter.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

/** All ways to write one letter with at most two marks (`ệ`: `ệ`, `ẹ` + `̂`, `ê` + `̣`, `e` + both in either order). */
function spellings(letter: string): string[] {
  const [base, ...marks] = letter.normalize('NFD');
  const orders = marks.length === 2 ? [marks, marks.toReversed()] : [marks];
  const forms = orders.flatMap((order) =>
    order
      .concat('')
      .map(
        (_, composed) => (base + order.slice(0, composed).join('')).normalize('NFC') + order.slice(composed).join(''),
      ),
  );
  return [...new Set([letter, ...forms])].filter((form) => form.normalize('NFC') === letter);
}
