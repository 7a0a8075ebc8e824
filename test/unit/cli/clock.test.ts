/** A machine whose battery is empty, or whose clock was set wrong. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, PLAN } from './mtcl.ts';

test.each(['1970-01-01T00:00:00Z', '2150-06-01T00:00:00Z', '9999-12-31T23:59:00Z'])(
  'a clock at %s stops no document, calendar or workbook',
  (time) => {
    const { path, mtclAt } = folder({ 'a.mtcl': PLAN });
    const written = mtclAt(time, 'generate', 'a.mtcl', '--out', 'ra', '--only', 'docx,ics,html,txt');
    expect({ code: written.code, err: written.err }).toMatchObject({ code: 0 });
    expect(written.err).not.toContain('sự cố');
    const book = mtclAt(time, 'calendar', 'a.mtcl', '--format', 'xlsx', '--format', 'docx', '--out', 'ra');
    expect({ code: book.code, err: book.err }).toEqual({ code: 0, err: '' });
    const endings = new Set(readdirSync(join(path, 'ra')).map((name) => name.split('.').at(-1)));
    expect([...endings]).toEqual(expect.arrayContaining(['docx', 'ics', 'html', 'txt', 'xlsx']));
    const reviewed = mtclAt(time, 'review', join('ra', 'quyet-dinh-mtcl-2027-s.docx'));
    expect(reviewed.err).not.toContain('sự cố');
    expect(reviewed.out).toContain('.docx');
  },
);
