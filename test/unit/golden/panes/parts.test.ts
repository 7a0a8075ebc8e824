// @vitest-environment happy-dom
/** Parts of the panes by themselves: tiles and bars of every kind, the strip of small pages. */
import { expect, test, vi } from 'vitest';
import type { Dashboard, DashboardTarget, TaskCounts } from '../../../../src/panes/dashboard-model.ts';
import { targetBar } from '../../../../src/webview/dashboard/bars.ts';
import { labelsFor } from '../../../../src/webview/dashboard/labels.ts';
import { totalTiles } from '../../../../src/webview/dashboard/totals.ts';
import { labelsFor as previewLabels } from '../../../../src/webview/preview/labels.ts';
import type { PageName } from '../../../../src/webview/preview/page-names.ts';
import { Thumbnails } from '../../../../src/webview/preview/thumbnails.ts';
import { expectApproved } from '../approved.ts';

const labels = labelsFor('vi');
const none: TaskCounts = { all: 0, done: 0, inProgress: 0, late: 0, dueSoon: 0, coming: 0, dropped: 0, undated: 0 };
const noVerdicts = { all: 0, reached: 0, missed: 0, unknown: 0 };
const totals: Dashboard['totals'] = {
  objectives: noVerdicts,
  targets: noVerdicts,
  tasks: none,
  tasksRate: '–',
  lateBesides: 0,
  due: 0,
  dueDone: 0,
  dueRate: '–',
};
const dashboard = { totals, final: false, cutOffs: [] } as unknown as Dashboard;
const full = {
  ...totals,
  objectives: { all: 6, reached: 1, missed: 2, unknown: 3 },
  targets: { all: 3, reached: 3, missed: 0, unknown: 0 },
  tasks: { all: 28, done: 1, inProgress: 2, late: 3, dueSoon: 4, coming: 5, dropped: 6, undated: 7 },
  tasksRate: '3,6%',
  due: 5,
  dueDone: 3,
  dueRate: '60%',
};
const cutOffs = [{ name: '6 tháng', day: '2027-06-15' }];

const DASHBOARDS: Record<string, Dashboard> = {
  'không có gì': dashboard,
  'mọi thứ': { ...dashboard, totals: full, cutOffs, nextReport: { ...cutOffs[0]!, days: 12 } },
  'kỳ cuối đã chốt': { ...dashboard, totals: full, final: true, cutOffs },
  'chốt hôm nay': { ...dashboard, nextReport: { ...cutOffs[0]!, days: 0 }, cutOffs },
  'có việc trễ ngoài kế hoạch': { ...dashboard, totals: { ...full, lateBesides: 2 } },
  'mọi lượt đã xong': { ...dashboard, totals: { ...full, dueDone: 5, dueRate: '100%' } },
  'chưa ai báo cáo': {
    ...dashboard,
    totals: { ...totals, reporters: { all: 2, reported: 0, missing: ['Sở A', 'Sở B'] } },
  },
  'đã báo cáo đủ': { ...dashboard, totals: { ...totals, reporters: { all: 2, reported: 2, missing: [] } } },
};

test('tiles', async () => {
  const parts = Object.entries(DASHBOARDS).map(([name, one]) =>
    [`##### ${name}`, ...totalTiles(one, labels).map((tile) => tile.outerHTML)].join('\n'),
  );
  await expectApproved('panes/tiles.txt', parts.join('\n'));
});

const target = (more: Partial<DashboardTarget>) =>
  ({ title: 'Từ 98%', verdict: 'reached', percent: true, value: 98, ...more }) as DashboardTarget;
const reached = (measure: number, rate = '') => ({ reached: { measure, text: `${measure}/100 hồ sơ`, rate } });

const TARGETS: Record<string, DashboardTarget> = {
  'tỷ lệ, chưa có số liệu': target({ verdict: 'unknown' }),
  'tỷ lệ, đạt': target(reached(99.5, '99,5%')),
  'tỷ lệ, chưa đạt': target({ ...reached(40), verdict: 'pending' }),
  'tỷ lệ quá 100': target({ ...reached(120), value: 110 }),
  'số âm': target({ ...reached(-5), verdict: 'missed' }),
  khoảng: target({ ...reached(85), value: 80, upper: 90 }),
  'số lượng': target({ ...reached(3), percent: false, value: 4, verdict: 'missed' }),
  'số lượng vượt': target({ ...reached(8), percent: false, value: 4 }),
  'số lượng, khoảng': target({ ...reached(5), percent: false, value: 4, upper: 10 }),
  'số không': target({ ...reached(0), percent: false, value: 0 }),
};

test('bars', async () => {
  const parts = Object.entries(TARGETS).map(([name, one]) => `##### ${name}\n${targetBar(one, labels).outerHTML}`);
  await expectApproved('panes/bars.txt', parts.join('\n'));
});

test('small pages are drawn in sight, while they are open, and lead to theirs', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let see: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => {};
  const watched = new Set<Element>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: typeof see) {
        see = seen;
      }
      observe = (one: Element) => watched.add(one);
      unobserve = (one: Element) => watched.delete(one);
    },
  );
  const strip = document.createElement('nav');
  strip.hidden = true;
  const asked: number[] = [];
  const thumbnails = new Thumbnails(strip, previewLabels('vi'), (page) => asked.push(page));
  const page = (words: string) => {
    const frame = document.createElement('div');
    frame.innerHTML = `<section role="region" aria-label="Trang"><p data-s="1" class="current error body">${words}</p></section><div class="marks"></div>`;
    return frame;
  };
  const pages = [page('một'), page('hai'), page('ba')];
  const names: PageName[] = [
    { place: '1/3', full: 'Trang 1/3' },
    { place: '2/3', full: 'Trang 2/3: PHỤ LỤC' },
    { place: '3/3', full: 'Trang 3/3' },
  ];
  const drawn = () => [...strip.querySelectorAll('.small')].map(({ innerHTML }) => innerHTML);
  const marked = () => [...strip.querySelectorAll('[aria-current="page"]')].map(({ textContent }) => textContent);

  // Closed, nothing is made.
  thumbnails.show(pages, names);
  thumbnails.mark(1);
  expect(strip.children).toHaveLength(0);
  expect(strip.getAttribute('aria-label')).toBe('Trang thu nhỏ');

  thumbnails.toggle(true);
  expect(strip.hidden).toBe(false);
  const buttons = () => [...strip.querySelectorAll('button')];
  expect(buttons().map(({ title, textContent }) => `${textContent} ${title}`)).toEqual([
    '1/3 Trang 1/3',
    '2/3 Trang 2/3: PHỤ LỤC',
    '3/3 Trang 3/3',
  ]);
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(buttons().map(({ title }) => title));
  expect(marked()).toEqual(['2/3']);
  buttons()[2]!.click();
  expect(asked).toEqual([2]);

  // Only what is in sight is drawn, as it is on paper.
  see([{ target: strip.children[1]!, isIntersecting: true }]);
  const small = '<div><section><p class="body">hai</p></section></div>';
  expect(drawn()).toEqual(['', small, '']);
  pages[1]!.querySelector('p')!.textContent = 'hai mới';
  pages[0]!.querySelector('p')!.textContent = 'một mới';
  thumbnails.show(pages, names);
  expect(drawn()[1]).toBe(small);
  vi.advanceTimersByTime(299);
  expect(drawn()[1]).toBe(small);
  vi.advanceTimersByTime(1);
  expect(drawn()).toEqual(['', small.replace('hai', 'hai mới'), '']);
  see([{ target: strip.children[1]!, isIntersecting: false }]);
  pages[1]!.querySelector('p')!.textContent = 'hai cuối';
  thumbnails.show(pages, names);
  vi.advanceTimersByTime(300);
  expect(drawn()[1]).toBe(small.replace('hai', 'hai mới'));

  thumbnails.mark(0);
  expect(marked()).toEqual(['1/3']);
  thumbnails.show(pages.slice(0, 1), names.slice(2));
  expect(buttons().map(({ title }) => title)).toEqual(['Trang 3/3']);
  expect(watched.size).toBe(1);
  thumbnails.toggle(false);
  expect(strip.hidden).toBe(true);
  thumbnails.show(pages, names);
  expect(buttons()).toHaveLength(1);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
