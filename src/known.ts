/** What the caller knows to be there and the types can't tell. Where it isn't after all, that is said at once. */

/**
 * The element at a place of a list; throws a RangeError where there is none. Of a text the character, empty beyond its
 * ends. Not for loops that run over every letter or every pair of a table.
 */
export function nth(text: string, index: number): string;
export function nth<T>(list: ArrayLike<T>, index: number): T;
export function nth<T>(list: ArrayLike<T> | string, index: number): T | string {
  if (typeof list === 'string') return list.charAt(index);
  if (index >= 0 && index < list.length) return list[index] as T;
  throw new RangeError(`No element ${index} in a list of ${list.length}`);
}

/** The last element of a list that is not empty, the last character of a text. */
export function lastOf(text: string): string;
export function lastOf<T>(list: ArrayLike<T>): T;
export function lastOf<T>(list: ArrayLike<T> | string): T | string {
  return nth(list as ArrayLike<T>, list.length - 1);
}

/** The elements by a key, in order; no group is without an element. */
export function groupsOf<T>(list: Iterable<T>, keyOf: (element: T) => unknown): [T, ...T[]][] {
  return [...Map.groupBy(list, keyOf).values()] as [T, ...T[]][];
}

/** What a map holds under a key that was put there before. Throws a RangeError where it was not. */
export function heldBy<Key, Value>(map: { get(key: Key): Value | undefined }, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`Nothing under ${String(key)}`);
  return value;
}
