/** Whatever the interface says it says in both languages of `mtcl.language`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { texts as compareTexts } from '../../src/extension/compare/texts.ts';
import { texts as formTexts } from '../../src/extension/forms/texts.ts';
import { messages } from '../../src/extension/messages.ts';
import { texts as newFileTexts } from '../../src/extension/newplan/texts.ts';
import { texts as recordTexts } from '../../src/extension/record/texts.ts';
import { texts as taskFormTexts } from '../../src/extension/task-form/texts.ts';
import { texts as viewTexts } from '../../src/extension/views/texts.ts';
import { WriteError } from '../../src/files/output/write-error.ts';
import { NO_PDF_HERE } from '../../src/generator/pdf/pdf-error.ts';
import { SERVER_TEXTS } from '../../src/server/support/texts.ts';
import { labelsFor as calendarLabels } from '../../src/webview/calendar/labels.ts';
import { labelsFor as dashboardLabels } from '../../src/webview/dashboard/labels.ts';
import { labelsFor as previewLabels } from '../../src/webview/preview/labels.ts';

const chosen = vi.hoisted(() => ({ language: 'vi' }));
vi.mock('vscode', () => ({ workspace: { getConfiguration: () => ({ get: () => chosen.language }) } }));

type Language = 'vi' | 'en';

const inLanguage =
  <Texts>(read: () => Texts) =>
  (language: Language) => {
    chosen.language = language;
    return read();
  };

const TABLES: Record<string, (language: Language) => unknown> = {
  server: (language) => SERVER_TEXTS[language],
  extension: inLanguage(messages),
  'new files': inLanguage(newFileTexts),
  views: inLanguage(viewTexts),
  'recording and comparing': inLanguage(() => ({
    record: recordTexts(),
    compare: compareTexts(),
    forms: formTexts(),
    task: taskFormTexts(),
  })),
  preview: previewLabels,
  calendar: calendarLabels,
  dashboard: dashboardLabels,
};

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** Words of documents and names, quoted or given as examples, stay Vietnamese in English too. */
const QUOTED = /“[^”]*”|\(DỰ THẢO\)|\/\^quý \/|Ủy ban nhân dân tỉnh Bình Hải|Bình Hải|Nguyễn Văn A/gu;

/** Stands for whatever a text is about: a number, a word, an object of either, a list of one. */
function anything(value: number | string): unknown {
  const stand: object = new Proxy(() => value, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return () => value;
      if (key === Symbol.iterator) return [][Symbol.iterator].bind([stand]);
      if (key === 'length') return 2;
      if (key === 'toString' || key === 'valueOf') return () => value;
      if (key in Array.prototype) return Reflect.get([value, value], key).bind([value, value]);
      return stand;
    },
  });
  return stand;
}

/** What a text says of nothing, of one, of several, of words. */
function said(text: (...about: unknown[]) => unknown): string {
  const about = [0, 1, 3, 'x', true, false, anything(3), anything('x'), ['x', 'x']];
  const results = about.flatMap((one) => {
    try {
      return [String(text(...Array.from({ length: 6 }, () => one)))];
    } catch {
      return [];
    }
  });
  if (results.length === 0) throw new Error(`Says nothing whatever it is given: ${text}`);
  return [...new Set(results)].join('\n');
}

/** Every text by its path. */
function leaves(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return [[path, said(table as (...about: unknown[]) => unknown)]];
  return Object.entries(table as object).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

describe.each(Object.entries(TABLES))('what the %s says', (_, table) => {
  const vietnamese = leaves(table('vi'));
  const english = leaves(table('en'));

  it('has the same texts in both languages', () => {
    expect(vietnamese.length).toBeGreaterThan(10);
    expect(english.map(([path]) => path).toSorted()).toEqual(vietnamese.map(([path]) => path).toSorted());
    const empty = (texts: [string, string][]) => texts.filter(([, text]) => text === '').map(([path]) => path);
    expect(empty(english)).toEqual(empty(vietnamese));
  });

  it('has no Vietnamese left in English', () => {
    const left = english.filter(([, text]) => VIETNAMESE.test(text.normalize('NFC').replace(QUOTED, '')));
    expect(left).toEqual([]);
  });
});

describe('what went wrong with files', () => {
  it.each(['EACCES', 'EBUSY', 'ENOSPC', 'NoPermissions', 'of another kind'])(
    'is said in both languages: %s',
    (code) => {
      const { message, words } = new WriteError('van-ban', { code, message: 'unknown' });
      expect(message).toBe(words.vi);
      expect(words.vi).toMatch(/^Không ghi được vào «van-ban»: .+\.$/u);
      expect(words.en).toMatch(/^“van-ban” cannot be written: .+\.$/u);
      expect(words.en).not.toMatch(VIETNAMESE);
    },
  );

  it('and with PDFs in a browser', () => {
    expect(NO_PDF_HERE.en.replace(QUOTED, '')).not.toMatch(VIETNAMESE);
    expect(NO_PDF_HERE.vi).toMatch(VIETNAMESE);
  });
});

describe('what VS Code shows of the manifest', () => {
  const texts: Record<string, string> = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.nls.json'), 'utf8'),
  );

  // The users read Vietnamese, whatever VS Code is installed in; who wants English has `mtcl.language`.
  it('is Vietnamese in every display language', () => {
    const translations = readdirSync(join(import.meta.dirname, '../..')).filter((name) => /^package\.nls\./.test(name));
    expect(translations).toEqual(['package.nls.json']);
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('');
      // No whole words of English, but names of programs, commands and settings.
      const words = text.replace(
        /`[^`]*`|\([a-z]+:[^)]*\)|MTCL|Word|Excel|Outlook|Google Calendar|LibreOffice|Problems|PDF|VS Code/g,
        '',
      );
      expect(words, key).not.toMatch(/\b(?:the|and|of|your|is|with|file|folder|plan|task|show|open|write)\b/i);
    }
  });
});
