/** What the detectors of the rules find in words: each mark, and the better words where there are some. */
import { expect, test } from 'vitest';
import { namesActor } from '../../../src/rules/text/actors.ts';
import { readCitation } from '../../../src/rules/text/citation.ts';
import { amountsIn, Scan } from '../../../src/rules/text/scan.ts';
import { toldByAlternatives } from './alternatives.ts';
import { expectApproved } from './approved.ts';
import { SENTENCE_WORDS } from './sentence-alternatives.ts';
import { SENTENCES } from './sentences.ts';

interface Mark {
  start: number;
  end: number;
}

/** "«98.5 %» text 98,5%": the words of a mark, then all that is known of it. */
function told(words: string, mark: Mark): string {
  const { start, end, ...facts } = mark;
  const known = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [`${name} ${JSON.stringify(value)}`],
  );
  return [`${start} «${words.slice(start, end)}»`, ...known].join(' ');
}

function found(words: string): string[] {
  const scan = new Scan(words);
  const lines = scan.kinds.flatMap((kind) => {
    const marks: unknown = scan[kind];
    if (typeof marks === 'boolean') return [kind];
    const list = (Array.isArray(marks) ? marks : [marks]) as (Mark | string)[];
    return list.map((mark) => `${kind}: ${typeof mark === 'string' ? mark : told(words, mark)}`);
  });
  const citation = readCitation(words);
  return [
    ...lines,
    ...amountsIn(words).map((amount) => `amount: ${told(words, amount)}`),
    ...(citation ? [`citation: ${JSON.stringify(citation)}`] : []),
    ...(namesActor(words) ? ['somebody who acts'] : []),
  ];
}

test('what is found in sentences', async () => {
  const parts = SENTENCES.map((words) => [`=== ${words}`, ...found(words)].join('\n'));
  expect(parts.length).toBeGreaterThan(90);
  await expectApproved('findings/words.txt', parts.join('\n'));
});

test('what is found beside each word that the detectors know', async () => {
  const tell = (words: string) =>
    found(words)
      .map((line) => line.replace(/: \d+ «/u, ' «'))
      .join('; ') || '–';
  const parts = SENTENCE_WORDS.map((template) => toldByAlternatives(template, tell, true));
  await expectApproved('findings/every-word.txt', parts.join('\n'));
});
