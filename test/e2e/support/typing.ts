/**
 * Vietnamese as it really reaches an editor. Telex or VNI makes no difference here: the keys that set a mark are taken
 * by the input method, and what comes out is the same.
 */
import type { Page } from 'playwright-core';

/** How the system hands over what is typed. */
export type InputMethod =
  /** The system's own, as on Windows 11, macOS and IBus: a word is composed under the cursor, then put in as a whole. */
  | 'composition'
  /** UniKey on Windows: each letter goes in at once; one that changes is taken back by Backspace and put in anew. */
  | 'retyping';

/** What stands in the word after each key: "v", "va", "van", "vaan" → "v", "va", "van", "vân". */
function stages(word: string): string[] {
  const result: string[] = [];
  let built = '';
  for (const letter of word) {
    // The bare letter first, then with its mark, as both ways of typing make it.
    const bare = letter.replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFD').replace(/\p{M}/gu, '');
    if (bare !== letter) result.push(built + bare);
    built += letter;
    result.push(built);
  }
  return result;
}

/** Types words as an input method does, blank by blank. */
export async function typeBy(method: InputMethod, page: Page, text: string): Promise<void> {
  const session = method === 'composition' ? await page.context().newCDPSession(page) : undefined;
  for (const part of text.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu) ?? []) {
    if (!/\p{L}/u.test(part)) await page.keyboard.type(part);
    else if (session) {
      for (const stage of stages(part)) {
        await session.send('Input.imeSetComposition', {
          text: stage,
          selectionStart: stage.length,
          selectionEnd: stage.length,
        });
        await page.waitForTimeout(KEY_MS);
      }
      await session.send('Input.insertText', { text: part });
    } else await retype(page, part);
    await page.waitForTimeout(KEY_MS);
  }
  await session?.detach();
}

async function retype(page: Page, word: string): Promise<void> {
  let there = '';
  for (const stage of stages(word)) {
    let common = 0;
    while (common < there.length && there[common] === stage[common]) common++;
    for (let i = common; i < there.length; i++) await page.keyboard.press('Backspace');
    const rest = stage.slice(common);
    // A letter without a mark is a key; one with a mark comes as text that no key makes.
    if (/^[\w ]*$/.test(rest)) await page.keyboard.type(rest);
    else await page.keyboard.insertText(rest);
    there = stage;
    await page.waitForTimeout(KEY_MS);
  }
}

/** A quick typist. */
const KEY_MS = 15;
