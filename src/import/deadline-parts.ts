import { readDeadline } from '../deadline/index.ts';
import type { DeadlinePart } from '../deadline/model.ts';
import { TextMemo } from '../memo.ts';

/** The parts of a deadline as it is read: in a table most rows say the same few. */
export function deadlineParts(text: string): readonly DeadlinePart[] {
  return readings.of(text).parts;
}

const readings = new TextMemo((text) => ({ parts: readDeadline(text).deadline?.parts ?? [] }));
