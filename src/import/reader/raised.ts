/** Letters above and below the line as letters of Unicode, one for one: "10⁶", "m²", "CO₂". */

import { nth } from '../../known.ts';

const LETTERS: Record<string, Record<string, string>> = {
  superscript: table('0123456789+-–−=()no', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿº'),
  subscript: table('0123456789+-–−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎'),
};

function table(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, i) => [letter, nth(to, i)]));
}

/** Undefined where a letter has no other form: then all stay as they are. */
export function raisedLetters(text: string, raised: string): string | undefined {
  const own = LETTERS[raised];
  if (!own) return text;
  const letters = [...text].map((letter) => (/\s/u.test(letter) ? letter : own[letter]));
  return letters.every((letter) => letter !== undefined) ? letters.join('') : undefined;
}
