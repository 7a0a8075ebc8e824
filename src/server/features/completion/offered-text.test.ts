import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../deadline/index.ts';
import { load } from '../../test/load.ts';
import { completions } from '../../test/marked.ts';
import { DEADLINE_FORMS } from './deadlines.ts';
import { preview, SNIPPETS } from './snippets.ts';

const WHERE: Record<string, (snippet: string) => string> = {
  'nhiệm vụ': (text) => `mục tiêu "x" {\n${text}\n}`,
  'thời hạn': (text) => `phần "x" { khoản "y" {\n${text}\n} }`,
  'chủ trì': (text) => `phần "x" { khoản "y" {\n${text}\n} }`,
  'kết quả': (text) => `phần "x" { khoản "y" {\n${text}\n} }`,
  'nhắc việc': (text) => `phần "x" {\n${text}\n}`,
  khoản: (text) => `phần "x" {\n${text}\n}`,
  'chế độ báo cáo': (text) => `phần "x" {\n${text}\n}`,
};

describe('snippets, filled in with what they propose, have no syntax errors', () => {
  test.each(SNIPPETS.map((snippet) => [snippet.label, snippet] as const))('%s', async (label, snippet) => {
    const inside = WHERE[snippet.keyword];
    const [items] = await completions(inside ? inside('<|>') : '<|>');
    const item = items!.find((each) => each.label === label);
    const text = preview(item!.textEdit!.newText);
    const { findings } = await load(inside ? inside(text) : text);
    expect(findings.filter((finding) => /MTCL00[12456]|MTCL30[345]/.test(finding))).toEqual([]);
  });
});

describe('deadline forms are in the proper form', () => {
  test.each(DEADLINE_FORMS.map((form) => form.label(2027)).filter((label) => !label.includes('…')))('%s', (label) => {
    const reading = readDeadline(label);
    expect(reading.problems).toEqual([]);
    expect(reading.canonical).toBe(true);
  });

  test.each(DEADLINE_FORMS.map((form) => preview(form.insert(2027))))('inserted: %s', (text) => {
    const reading = readDeadline(text);
    expect(reading.problems).toEqual([]);
    expect(reading.canonical).toBe(true);
  });
});
