/** The events of a written calendar as lines. */

const BEGIN = 'BEGIN:VEVENT';
const END = 'END:VEVENT';

export interface EventText {
  /** From its first line to its last, with the line end behind it. */
  lines: string;
  /** Undefined where it is not written as we write it. */
  uid?: string;
}

/** Their lines end as they ought to, whatever wrote the file. */
export function eventTexts(written: string): EventText[] {
  const calendar = /(?<!\r)\n/.test(written) ? written.replace(/\r?\n/g, '\r\n') : written;
  const found: EventText[] = [];
  for (let at = 0; ; ) {
    const start = calendar.indexOf(`${BEGIN}\r\n`, at);
    const end = start < 0 ? -1 : calendar.indexOf(`\r\n${END}\r\n`, start);
    if (end < 0) return found;
    at = end + END.length + 4;
    // A description folds the words of an event, with a space before them.
    if (start > 0 && calendar[start - 1] !== '\n') continue;
    const lines = calendar.slice(start, at);
    found.push({ lines, uid: uidIn(lines) });
  }
}

function uidIn(lines: string): string | undefined {
  const first = `${BEGIN}\r\nUID:`;
  if (!lines.startsWith(first)) return undefined;
  let uid = '';
  for (let at = first.length; ; ) {
    const end = lines.indexOf('\r\n', at);
    uid += lines.slice(at, end);
    // A long line goes on in the next one, behind a space.
    if (lines[end + 2] !== ' ') return /[\\;,]/.test(uid) ? undefined : uid;
    at = end + 3;
  }
}

const REVISION = /\r\nDTSTAMP:(\d{8}T\d{6}Z)\r\nLAST-MODIFIED:(\d{8}T\d{6}Z)\r\nSEQUENCE:\d{1,9}(?=\r\n)/;

/** An event without the lines of its revision, and when it last changed; undefined where they are not as we write them. */
export function withoutRevision(lines: string): { rest: string; instant: string } | undefined {
  const revision = REVISION.exec(lines);
  const [whole, stamp, modified] = revision ?? [];
  if (!revision || whole === undefined || stamp === undefined || stamp !== modified) return undefined;
  const instant = stamp.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');
  if (Number.isNaN(Date.parse(instant))) return undefined;
  const { index } = revision;
  return { rest: lines.slice(0, index) + lines.slice(index + whole.length), instant };
}
