import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../src/webview/preview/labels.ts';
import { pageNames } from '../../../src/webview/preview/page-names.ts';

const page = (name: string, number: number) => ({ section: { name }, number });
const full = (...given: Parameters<typeof pageNames>) => pageNames(...given).map((one) => one.full);

describe('what the preview calls its pages', () => {
  const labels = labelsFor('vi');

  it('is their place among all; where annexes count from 1, with the number that the page prints', () => {
    const pages = [
      page('Quyết định', 1),
      page('Quyết định', 2),
      page('Phụ lục I', 1),
      page('Phụ lục II', 1),
      page('Phụ lục II', 2),
      page('Phụ lục II', 3),
    ];
    const headings = ['QUYẾT ĐỊNH', '', 'Phụ lục I', 'Phụ lục II', 'I. MỤC ĐÍCH', ''];
    expect(full(pages, headings, labels)).toEqual([
      'Trang 1/6 · Quyết định, trang 1/2',
      'Trang 2/6 · Quyết định, trang 2/2',
      'Trang 3/6 · Phụ lục I, trang 1/1',
      'Trang 4/6 · Phụ lục II, trang 1/3',
      'Trang 5/6 · Phụ lục II, trang 2/3: I. MỤC ĐÍCH',
      'Trang 6/6 · Phụ lục II, trang 3/3',
    ]);
    expect(pageNames(pages, headings, labels)[4]!.place).toBe('5/6');
  });

  it('is one number where the whole document has one count', () => {
    const pages = [page('Thông báo', 1), page('Thông báo', 2)];
    expect(full(pages, ['THÔNG BÁO', ''], labels)).toEqual(['Trang 1/2: THÔNG BÁO', 'Trang 2/2']);
    expect(full(pages, ['', ''], labelsFor('en'))).toEqual(['Page 1/2', 'Page 2/2']);
  });
});
