// @vitest-environment happy-dom
/** The pages of the panes and of a site as a browser holds them: what stands there, what a click or a key makes of it. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { expectApproved } from '../approved.ts';

/** What the server answered (`editor.test.ts`). */
const answer = (name: string) =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../approved/requests/${name}.txt`, 'utf8'));

let said: unknown[];
let kept: unknown;
let lines: string[];
/** What the page listens to: the next test is another page. */
const heard: [string, EventListenerOrEventListenerObject][] = [];
const listen = window.addEventListener.bind(window);
window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
  heard.push([type, listener]);
  listen(type, listener);
};

beforeEach(() => {
  vi.resetModules();
  for (const [type, listener] of heard.splice(0)) window.removeEventListener(type, listener);
  said = [];
  lines = [];
  kept = undefined;
  Object.assign(globalThis, {
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => said.push(message),
      getState: () => kept,
      setState: (state: unknown) => {
        kept = structuredClone(state);
      },
    }),
  });
});

function page(body: string, data: Record<string, string> = {}): void {
  document.body.innerHTML = body;
  for (const [name, value] of Object.entries(data)) document.body.dataset[name] = value;
}

/** What stands on the page now, under a heading, with what the page said to the editor since. */
function look(what: string, ...ids: string[]): void {
  lines.push(`##### ${what}`);
  for (const message of said.splice(0))
    lines.push(
      `> ${JSON.stringify(message)
        .slice(0, 600)
        .replaceAll(/nonce-[0-9a-f]+/gu, 'nonce-…')}`,
    );
  if (kept !== undefined) lines.push(`giữ: ${JSON.stringify(kept)}`);
  for (const id of ids) {
    const made = document.getElementById(id)!;
    lines.push(
      ...made.outerHTML.split(
        /(?=<(?:section|table|tr|td|th|button|li|ul|h\d|p|div|select|option|details|summary|a|span|input|dl|dt)[ >])/u,
      ),
    );
  }
}

const tell = (data: unknown) => window.dispatchEvent(new MessageEvent('message', { data }));
const press = (on: Element, key: string) => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];

const CALENDAR = `<div id="toolbar"></div><div id="notices"></div><p id="keys"></p><div id="body"><main id="calendar"></main><aside id="details"></aside></div>`;

test.each(['vi', 'en'])('the calendar: %s', async (language) => {
  page(CALENDAR, { language, uri: 'file:///k/ke-hoach.mtcl' });
  await import('../../../../src/webview/calendar/main.ts');
  look('chưa có gì', 'notices', 'keys');
  tell({ type: 'update', result: undefined });
  look('không trả lời', 'notices');
  tell({ type: 'update', result: answer('calendar') });
  look('tháng này', 'toolbar', 'notices', 'calendar', 'details');
  const [year, month, agenda] = all<HTMLButtonElement>('.views button');
  const [previous, today, next] = all<HTMLButtonElement>('.period button');
  const [performer, monitor, state] = all<HTMLSelectElement>('.filters select');
  if (language === 'en') {
    year!.click();
    look('năm', 'calendar');
    await expectApproved('panes/calendar-en.txt', lines.join('\n'));
    return;
  }
  year!.click();
  next!.click();
  look('năm, một năm sau', 'toolbar', 'calendar', 'details');
  month!.click();
  previous!.click();
  previous!.click();
  look('hai tháng trước', 'toolbar', 'calendar', 'details');
  today!.click();
  choose(performer!, 'KT');
  look('việc của một đơn vị', 'toolbar', 'calendar');
  choose(monitor!, 'QMR');
  choose(state!, 'open');
  agenda!.click();
  look('danh sách, còn mở', 'toolbar', 'calendar', 'details');
  choose(performer!, '');
  choose(state!, 'late');
  look('danh sách, việc trễ', 'toolbar', 'calendar');
  for (const button of all<HTMLButtonElement>('#calendar button').slice(0, 2)) button.click();
  look('mở việc');
  choose(monitor!, '');
  choose(state!, '');
  month!.click();
  const day = () => document.querySelector('[data-day][tabindex="0"]')!;
  for (const key of [
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowUp',
    'Home',
    'End',
    'PageDown',
    'PageUp',
    'x',
    'Enter',
  ]) {
    press(day(), key);
    lines.push(`${key}: ${(day() as HTMLElement).dataset.day}`);
  }
  for (const button of all<HTMLButtonElement>('#details button')) button.click();
  all<HTMLButtonElement>('[data-day]')[9]!.click();
  look('chọn ngày khác', 'details');
  for (let i = 0; i < 3; i++) press(day(), 'PageDown');
  document.querySelector<HTMLButtonElement>('[data-day="2027-09-02"]')!.click();
  look('chọn ngày lễ', 'details');
  tell({ type: 'file', uri: 'file:///k/van-ban.mtcl' });
  tell({ type: 'changed' });
  tell({ type: 'update', result: { entry: '', today: '2027-06-21', notice: 'Chưa có kế hoạch.' } });
  look('tệp khác', 'notices');
  await expectApproved('panes/calendar.txt', lines.join('\n'));
});

const DASHBOARD = `<div id="toolbar"></div><div id="notices"></div><h2 id="totals-name"></h2><div id="totals"></div><h2 id="cards-name"></h2><div id="cards"></div>`;

test.each(['vi', 'en'])('the dashboard: %s', async (language) => {
  page(DASHBOARD, { language, uri: 'file:///k/ke-hoach.mtcl' });
  await import('../../../../src/webview/dashboard/main.ts');
  look('chưa có gì', 'notices', 'totals-name', 'cards-name');
  tell({ type: 'update', result: answer('dashboard') });
  look('hôm nay', 'toolbar', 'totals', 'cards');
  if (language === 'en') {
    await expectApproved('panes/dashboard-en.txt', lines.join('\n'));
    return;
  }
  for (const button of all<HTMLButtonElement>('#toolbar button')) button.click();
  look('mọi nút trên thanh', 'toolbar');
  for (const select of all<HTMLSelectElement>('#toolbar select')) choose(select, select.options[1]?.value ?? '');
  for (const input of all<HTMLInputElement>('#toolbar input')) {
    for (const value of ['2027-05-01', '31/02/2027', '5/6/2027', '']) {
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      look(`ngày ${value}`, 'notices');
    }
  }
  tell({ type: 'update', result: answer('dashboard-of-a-unit') });
  look('của một đơn vị', 'toolbar', 'totals', 'cards');
  for (const fold of all<HTMLDetailsElement>('#cards details')) {
    fold.open = !fold.open;
    fold.dispatchEvent(new Event('toggle'));
  }
  for (const button of all<HTMLButtonElement>('#cards button, #cards a')) button.click();
  look('mở từng thẻ');
  tell({ type: 'changed' });
  tell({ type: 'file', uri: 'file:///k/van-ban.mtcl' });
  tell({ type: 'update', result: { ...answer('dashboard'), dashboard: undefined, notice: 'Chưa có kế hoạch.' } });
  look('tệp khác', 'notices', 'cards');
  await expectApproved('panes/dashboard.txt', lines.join('\n'));
});

const PREVIEW = `<div id="toolbar"></div><div id="notices"></div><div class="beside"><nav id="thumbnails" hidden></nav><main id="pages" tabindex="0"></main></div><div id="ruler"></div>`;

/** Nothing is laid out here: a line of 80 letters is 18 high, and what stands in the page stands under what is before it. */
function measure(): void {
  // What this stand-in of a browser lacks.
  const children = (name: string, tags: RegExp) =>
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return [...this.children].filter(({ tagName }) => tags.test(tagName));
      },
    });
  if (!('rows' in document.createElement('tbody'))) children('rows', /^TR$/u);
  if (!('cells' in document.createElement('tr'))) children('cells', /^T[DH]$/u);
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(
    () => ({ marginTop: '2px', marginBottom: '4px', lineHeight: '18px' }) as CSSStyleDeclaration,
  );
  const height = (one: Element) =>
    (one.tagName === 'TR' ? 6 : 2) + 18 * Math.max(1, Math.ceil((one.textContent?.length ?? 0) / 80));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const before = [...(this.parentElement?.children ?? [])].indexOf(this);
    return new DOMRect(0, Math.max(0, before) * 10, 600, height(this));
  });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return height(this);
  });
}

test('the preview', async () => {
  measure();
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'performance'] });
  const result = answer('preview');
  page(PREVIEW, { language: 'vi', uri: result.files[0], canOpen: 'true' });
  await import('../../../../src/webview/preview/main.ts');
  look('chưa có gì', 'notices');
  tell({ type: 'cursor', uri: result.files[3], line: 2, character: 8, moved: true });
  tell({ type: 'update', result });
  look('báo cáo', 'toolbar', 'notices', 'pages');
  for (const button of all<HTMLButtonElement>('#toolbar button')) {
    button.click();
    look(`nút ${button.title || button.textContent}`, 'toolbar');
  }
  look('các trang nhỏ', 'thumbnails');
  for (const select of all<HTMLSelectElement>('#toolbar select')) choose(select, select.options[1]?.value ?? '');
  look('chọn', 'toolbar');
  for (const one of all('#pages [data-n], #pages p, #pages td').slice(0, 40)) one.click();
  look('bấm vào từng chỗ');
  const pages = document.getElementById('pages')!;
  for (const key of ['j', 'j', 'k', 'Enter', 'x']) press(pages, key);
  pages.dispatchEvent(new WheelEvent('wheel', { deltaY: 5, ctrlKey: true, bubbles: true }));
  pages.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1000);
  all('#pages p')[5]!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
  look(`phím, chuột: ${document.body.dataset.vscodeContext}`);
  tell({ type: 'settings', scroll: 'editor' });
  for (const [file, line] of [
    [1, 45],
    [3, 2],
    [9, 0],
  ]) {
    tell({ type: 'scroll', uri: result.files[file!] ?? 'file:///khac', line });
    tell({ type: 'cursor', uri: result.files[file!] ?? 'file:///khac', line, character: 3, moved: true });
    lines.push(
      `con trỏ ở ${file}:${line}: ${all('.current')
        .map((one) => one.textContent)
        .join(' / ')}`,
    );
  }
  for (const scroll of ['both', 'preview', 'editor', 'off']) {
    tell({ type: 'settings', scroll });
    tell({ type: 'cursor', uri: result.files[1], line: 45, character: 3, moved: true });
    vi.advanceTimersByTime(2000);
    pages.dispatchEvent(new Event('wheel'));
    pages.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(100);
    look(`người cuộn trang: ${scroll}`);
    tell({ type: 'scroll', uri: result.files[1], line: 45 });
    pages.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(16);
    look(`trang cuộn theo tệp: ${scroll}`);
  }
  tell({
    type: 'update',
    result: { ...result, stale: true, document: { ...result.document, remarks: ['Một nhận xét.'] } },
  });
  look('chưa đọc được hết', 'notices');
  tell({ type: 'update', result: { ...result, document: undefined, notice: 'Không có văn bản.' } });
  tell({ type: 'file', uri: result.files[1], asked: true, document: 'quyet-dinh' });
  tell({ type: 'edit', text: 'chữ mới' });
  look('tệp khác', 'notices');
  await expectApproved('panes/preview.txt', lines.join('\n'));
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the plan of a site: what is searched for and chosen', async () => {
  const site = readFileSync(`${import.meta.dirname}/../approved/files/site-vi.txt`, 'utf8');
  const html = site.split('===== ke-hoach.html\n')[1]!.split('\n===== ')[0]!;
  page(/<body[^>]*>([\s\S]*)<\/body>/u.exec(html)![1]!.replaceAll(/<script[\s\S]*?<\/script>/gu, ''));
  await import('../../../../src/webview/site/main.ts');
  const search = document.getElementById('search') as HTMLInputElement;
  const shown = (what: string) => {
    const rows = all('tr.task').filter((row) => !row.hidden);
    const groups = all('#plan tbody').filter((group) => !group.hidden).length;
    lines.push(
      `${what}: ${document.getElementById('found')!.textContent} ${groups} ${rows.map(({ id }) => id).join(', ')}`,
    );
  };
  for (const words of ['', 'thong ke', 'thống kê', 'thông kê', 'QUAN  trắc', 'khongco']) {
    search.value = words;
    search.dispatchEvent(new Event('input'));
    shown(`«${words}»`);
  }
  search.value = '';
  for (const id of ['unit', 'monitor', 'state']) {
    const select = document.getElementById(id) as HTMLSelectElement;
    for (const { value } of [...select.options]) {
      choose(select, value);
      shown(`${id}=${value}`);
    }
    choose(select, '');
  }
  expect(lines.length).toBeGreaterThan(10);
  await expectApproved('panes/site.txt', lines.join('\n'));
});
