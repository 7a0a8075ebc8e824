/** Which elements of the pages come from which stretch of the files. No page needed: positions only. */
import { nth } from '../../known.ts';

/** File, start line and character, end line and character. */
export type Place = readonly [file: number, line: number, character: number, endLine: number, endCharacter: number];

export interface Position {
  file: number;
  line: number;
  character: number;
}

/** Places that hold the position and have no smaller one inside that holds it too; equal ones together. */
export function innermost<T extends { place: Place }>(targets: readonly T[], position: Position): T[] {
  let best: T[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    if (!holds(target.place, position)) continue;
    const own = sizeOf(target.place);
    if (own > size) continue;
    if (own < size) best = [];
    size = own;
    best.push(target);
  }
  return best;
}

function holds([file, line, character, endLine, endCharacter]: Place, position: Position): boolean {
  if (file !== position.file) return false;
  const afterStart = position.line > line || (position.line === line && position.character >= character);
  const beforeEnd = position.line < endLine || (position.line === endLine && position.character <= endCharacter);
  return afterStart && beforeEnd;
}

/** Lines weigh more than any number of characters in a line. */
function sizeOf([, line, character, endLine, endCharacter]: Place): number {
  return (endLine - line) * 1e6 + endCharacter - character;
}

/** Five numbers each, as the server sends them. */
export function placesOf(numbers: readonly number[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at + 4 < numbers.length; at += 5) {
    places.push([
      nth(numbers, at),
      nth(numbers, at + 1),
      nth(numbers, at + 2),
      nth(numbers, at + 3),
      nth(numbers, at + 4),
    ]);
  }
  return places;
}

/** A double click that meets the blank between two words means the one behind it, at the end the one before. */
export function wordBeside(printed: string, blank: number): { start: number; end: number } | undefined {
  const words = [...printed.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.find(({ start }) => start >= blank) ?? words.at(-1);
}
