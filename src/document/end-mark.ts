import type { Block, ParagraphBlock, TextRun } from './model.ts';
import { withEndMark } from './wording/punctuation.ts';

/** Puts "./." behind the last sentence of the blocks; where they end in a table, a line of its own carries it. */
export function markEnd(blocks: Block[], own: () => ParagraphBlock): Block[] {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks, own()];
  const run = last.runs.at(-1);
  if (!run || !('text' in run)) return [...blocks, own()];
  const marked: TextRun = { ...run, text: withEndMark(run.text) };
  return [...blocks.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), marked] }];
}
