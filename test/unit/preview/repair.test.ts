import { describe, expect, it } from 'vitest';
import { differences, repaired } from '../../../src/server/requests/repair.ts';

/** Braces that close: the syntax of these examples. */
const readable = (text: string) => text.split('{').length === text.split('}').length && !text.includes('?');

const text = (...lines: string[]) => lines.join('\n');

describe('changes between two texts', () => {
  it('are stretches of lines', () => {
    expect(differences(['a', 'b', 'c', 'd'], ['a', 'B', 'c', 'd', 'e'])).toEqual([
      { good: [1, 2], current: [1, 2] },
      { good: [4, 4], current: [4, 5] },
    ]);
    expect(differences(['a'], ['a'])).toEqual([]);
    expect(differences([], ['a', 'b'])).toEqual([{ good: [0, 0], current: [0, 2] }]);
  });
});

describe('a text that cannot be read', () => {
  it('takes back the broken change and keeps the others', () => {
    const good = text('một {', 'x', '}', 'hai', 'ba');
    const current = text('một {', '? gõ dở', '}', 'hai', 'ba sửa', 'bốn');
    expect(repaired(good, current, [1], readable)).toEqual({
      text: text('một {', 'x', '}', 'hai', 'ba sửa', 'bốn'),
      lines: [0, 1, 2, 3, 4, 5],
    });
  });

  it('finds the broken change also where the error shows elsewhere', () => {
    const good = text('a {', '}', 'b', 'c');
    const current = text('a {', 'b', 'c sửa');
    // The brace is missing in line 1, the parser notices at the end.
    expect(repaired(good, current, [2], readable)).toEqual({
      text: text('a {', '}', 'b', 'c sửa'),
      lines: [0, 1, 1, 2],
    });
  });

  it('shows the last good text where nothing else helps', () => {
    const good = text('a', 'b', 'c');
    expect(repaired(good, text('? a', 'b', '? c'), [0], readable).text).toBe(good);
  });
});
