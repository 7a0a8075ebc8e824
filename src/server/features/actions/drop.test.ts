/** A task or an objective that is dropped on another. */
import { expect, test } from 'vitest';
import { load } from '../../../language/test/load.ts';
import { moveOnto } from './moves.ts';

const TEXT = `mục tiêu "một" {
  nhiệm vụ "a" {
    ghi chú: "x"
  } // bên a

  // trên b
  nhiệm vụ "b"
}
mục tiêu "hai" {
  nhiệm vụ "c"
}
mục tiêu "ba" { nhiệm vụ "d" }
mục tiêu "bốn" { }
`;

/** The text after the drop of what stands on a line, and where it begins then. */
async function dropped(from: number, to: number, text = TEXT): Promise<string[] | string> {
  const { documents } = await load(text);
  const document = documents.get('a.mtcl')!;
  const made = moveOnto(document, { line: from, character: 2 }, { line: to, character: 0 });
  if (typeof made === 'string') return made;
  const after = made.edits
    .map(({ range, newText }) => ({
      from: document.textDocument.offsetAt(range.start),
      to: document.textDocument.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, newText }) => all.slice(0, from) + newText + all.slice(to), text)
    .split('\n');
  expect(after[made.line]).toBe(text.split('\n')[from]);
  return after.slice(0, -1);
}

test('on its like it takes that one’s place, comments and all', async () => {
  const down = [
    'mục tiêu "một" {',
    '',
    '  // trên b',
    '  nhiệm vụ "b"',
    '  nhiệm vụ "a" {',
    '    ghi chú: "x"',
    '  } // bên a',
    '}',
  ];
  expect((await dropped(1, 6)).slice(0, 8)).toEqual(down);
  expect((await dropped(6, 1)).slice(0, 8)).toEqual([
    'mục tiêu "một" {',
    '  // trên b',
    '  nhiệm vụ "b"',
    '  nhiệm vụ "a" {',
    '    ghi chú: "x"',
    '  } // bên a',
    '',
    '}',
  ]);
  expect((await dropped(9, 6)).slice(4, 12)).toEqual([
    '',
    '  nhiệm vụ "c"',
    '  // trên b',
    '  nhiệm vụ "b"',
    '}',
    'mục tiêu "hai" {',
    '}',
    'mục tiêu "ba" { nhiệm vụ "d" }',
  ]);
  expect((await dropped(0, 8)).slice(0, 3)).toEqual(['mục tiêu "hai" {', '  nhiệm vụ "c"', '}']);
});

test('a task on an objective becomes its last', async () => {
  expect((await dropped(1, 8)).slice(0, 12)).toEqual([
    'mục tiêu "một" {',
    '',
    '  // trên b',
    '  nhiệm vụ "b"',
    '}',
    'mục tiêu "hai" {',
    '  nhiệm vụ "c"',
    '  nhiệm vụ "a" {',
    '    ghi chú: "x"',
    '  } // bên a',
    '}',
    'mục tiêu "ba" { nhiệm vụ "d" }',
  ]);
  expect((await dropped(1, 0)).slice(0, 8)).toEqual((await dropped(1, 6)).slice(0, 8));
});

test('nothing happens on itself, on another kind, where it is the last already, on an empty line', async () => {
  expect(await dropped(1, 1)).toBe('nothing');
  expect(await dropped(0, 1)).toBe('nothing');
  expect(await dropped(6, 0)).toBe('nothing');
  expect(await dropped(4, 1)).toBe('nothing');
  expect(await dropped(1, 4)).toBe('nothing');
});

test('lines that are shared with something else are left alone', async () => {
  expect(await dropped(1, 11)).toBe('refused');
  expect(await dropped(1, 12)).toBe('refused');
  expect(
    await dropped(
      9,
      1,
      'mục tiêu "x" {\n  nhiệm vụ "a"  nhiệm vụ "b"\n}\n\n\n\n\n\n mục tiêu "y" {\n  nhiệm vụ "c"\n}\n',
    ),
  ).toBe('refused');
  expect(await dropped(1, 2, 'mục tiêu "x" {\n  nhiệm vụ "a"\n  nhiệm vụ "b" }')).toBe('refused');
});
