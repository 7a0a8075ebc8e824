/** What the server answers over a folder that holds every case: each card, list, hint, outline, pane and form, as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { Editor, FOLDER } from '../../../src/server/test/editor.ts';
import { difference, type Edit, edited, expectApproved, indented } from './approved.ts';

const PLANS = join(import.meta.dirname, 'plans/du-moi-thu');
/** Used files first. */
const NAMES = ['danh-ba.mtcl', 'ke-hoach.mtcl', 'tien-do.mtcl', 'van-ban.mtcl'];
const WORDS = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*|\{[^}]*\}/gu;

const text = Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(PLANS, name), 'utf8')]));
const uriOf = (name: string) => `${FOLDER}/${name}`;
const nameOf = (uri: string) => decodeURI(uri).replace(`${FOLDER}/`, '');
const at = ({ line, character }: Position) => `${line + 1}:${character + 1}`;
const span = ({ start, end }: Range) => `${at(start)}–${at(end)}`;
let editor: Editor;

beforeAll(async () => {
  expect(readdirSync(PLANS).toSorted()).toEqual(NAMES);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-21T05:00:00Z') });
  editor = await Editor.start(Object.fromEntries(NAMES.map((name) => [uriOf(name), text[name]!])));
  for (const name of NAMES) await editor.open(uriOf(name), text[name]!);
  await editor.settle();
});
afterAll(() => {
  editor.dispose();
  vi.useRealTimers();
});

/** Lines of the file with the places of its words. */
function words(name: string): { word: string; position: Position }[] {
  return text[name]!.split('\n').flatMap((line, i) =>
    [...line.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, position: { line: i, character: index } })),
  );
}

/** Answers that come again are told once, under a number. */
class Numbered {
  private readonly numbers = new Map<string, number>();
  of(answer: string): string {
    const number = this.numbers.get(answer) ?? this.numbers.size + 1;
    this.numbers.set(answer, number);
    return `#${number}`;
  }
  get lines(): string[] {
    return [...this.numbers].flatMap(([answer, number]) => ['', `#${number}`, ...indented(answer.split('\n'))]);
  }
}

/** What lists have in common is told once, under its label; another of the same label has a number. */
class Named {
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  of(label: string, whole: string): string {
    const known = this.names.get(whole);
    if (known !== undefined) return known;
    const count = (this.counts.get(label) ?? 0) + 1;
    this.counts.set(label, count);
    const name = count === 1 ? label : `${label}~${count}`;
    this.names.set(whole, name);
    return name;
  }
  get lines(): string[] {
    return [...this.names].map(([whole, name]) => `${name}: ${whole}`);
  }
}

/** The lines of a file, each with what is found in it behind. */
function byLine(name: string, found: { position: Position; words: string }[]): string[] {
  const lines = Map.groupBy(found, ({ position }) => position.line);
  return text[name]!.split('\n').flatMap((line, i) => {
    const here = lines.get(i);
    return here ? [line, ...here.map(({ position, words: told }) => `    ${position.character + 1}: ${told}`)] : [];
  });
}

test.each(NAMES)('the card of each word: %s', async (name) => {
  const cards = new Numbered();
  const found: { position: Position; words: string }[] = [];
  for (const { word, position } of words(name)) {
    const hover = await editor.ask<Hover | null>('textDocument/hover', uriOf(name), { position });
    const card = hover && (hover.contents as { value: string }).value;
    if (card) found.push({ position, words: `${word} ${cards.of(card)}` });
  }
  await expectApproved(`editor/cards-${name}.txt`, [...byLine(name, found), ...cards.lines].join('\n'));
});

test('the card of each sign in lines with braces, days and numbers', async () => {
  const lines: string[] = [];
  for (const [name, line] of [
    ['van-ban.mtcl', 8],
    ['van-ban.mtcl', 10],
    ['ke-hoach.mtcl', 8],
    ['ke-hoach.mtcl', 83],
    ['tien-do.mtcl', 3],
    ['danh-ba.mtcl', 2],
  ] as const) {
    const written = text[name]?.split('\n')[line] ?? '';
    let before = '';
    for (let character = 0; character <= written.length; character++) {
      const position = { line, character };
      const hover = await editor.ask<Hover | null>('textDocument/hover', uriOf(name), { position });
      const card = hover
        ? `${hover.range ? span(hover.range) : ''} ${(hover.contents as { value: string }).value}`
        : '';
      if (card !== before) lines.push(`${written.slice(0, character)}‸ ${card.replaceAll('\n', '⏎').slice(0, 200)}`);
      before = card;
    }
  }
  await expectApproved('editor/cards-by-sign.txt', lines.join('\n'));
});

test.each(NAMES)('names: where they lead, where they are used, what they are called: %s', async (name) => {
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const { word, position } of words(name)) {
    if (seen.has(word)) continue;
    const links = await editor.ask<(Location | LocationLink)[] | null>('textDocument/definition', uriOf(name), {
      position,
    });
    if (!links || links.length === 0) continue;
    seen.add(word);
    const targets = links.map((link) =>
      'targetUri' in link
        ? `${nameOf(link.targetUri)} ${span(link.targetSelectionRange)}`
        : `${nameOf(link.uri)} ${span(link.range)}`,
    );
    const context = { includeDeclaration: true };
    const used = await editor.ask<Location[] | null>('textDocument/references', uriOf(name), { position, context });
    const rename = await editor
      .ask<unknown>('textDocument/prepareRename', uriOf(name), { position })
      .catch((error) => error.message);
    const marked = await editor.ask<{ range: Range }[] | null>('textDocument/documentHighlight', uriOf(name), {
      position,
    });
    lines.push(
      `${at(position)} ${word} → ${targets.join(', ')}`,
      `    dùng ở: ${(used ?? []).map(({ uri, range }) => `${nameOf(uri)} ${at(range.start)}`).join(', ')}`,
      `    đổi tên: ${JSON.stringify(rename)}; tô sáng: ${(marked ?? []).map(({ range }) => span(range)).join(', ')}`,
    );
  }
  await expectApproved(`editor/names-${name}.txt`, lines.join('\n'));
});

test('renamed everywhere', async () => {
  const lines: string[] = [];
  const position = { line: 19, character: 8 };
  for (const newName of ['VPS', 'chủ trì', 'KT', '1a', 'Văn phòng']) {
    const edit = await editor
      .ask<WorkspaceEdit>('textDocument/rename', uriOf('danh-ba.mtcl'), { position, newName })
      .catch((error) => String(error.message));
    lines.push(`=== ${newName}`, ...(typeof edit === 'string' ? [edit] : changed(edit)));
  }
  await expectApproved('editor/rename.txt', lines.join('\n'));
});

function changed({ changes = {}, documentChanges = [] }: WorkspaceEdit): string[] {
  const all = [
    ...Object.entries(changes),
    ...documentChanges.map((change): [string, Edit[]] =>
      'edits' in change ? [change.textDocument.uri, change.edits as Edit[]] : [JSON.stringify(change), []],
    ),
  ];
  return all.flatMap(([uri, edits]) => {
    const before = text[nameOf(uri)] ?? '';
    return [nameOf(uri), ...indented(differences(before, edited(before, edits as Edit[])))];
  });
}

/** Line by line where no line was added. */
function differences(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) return difference(before, after);
  return old.flatMap((line, i) => (line === now[i] ? [] : [`- ${line}`, `+ ${now[i]}`]));
}

test.each(NAMES)('completion at the beginning of each line and behind its first sign: %s', async (name) => {
  const lists = new Numbered();
  const proposals = new Named();
  const found: { position: Position; words: string }[] = [];
  for (const [i, line] of text[name]!.split('\n').entries()) {
    const places = [line.search(/\S|$/u), line.search(/(?<=[:{] )\S|$/u), line.length];
    for (const character of new Set(places)) {
      const position = { line: i, character };
      const answer = await editor.ask<CompletionList | CompletionItem[] | null>(
        'textDocument/completion',
        uriOf(name),
        {
          position,
        },
      );
      const items = (Array.isArray(answer) ? answer : (answer?.items ?? [])).toSorted((a, b) =>
        (a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1,
      );
      if (items.length > 0)
        found.push({
          position,
          words: lists.of(items.map((item) => proposals.of(item.label, proposal(item))).join(', ')),
        });
    }
  }
  await expectApproved(
    `editor/completion-${name}.txt`,
    [...byLine(name, found), ...lists.lines, '', ...proposals.lines].join('\n'),
  );
});

/** Where it stands in the line does not matter here, only what is put in. */
function proposal({
  label,
  detail,
  labelDetails,
  kind,
  textEdit,
  insertText,
  preselect,
  filterText,
}: CompletionItem): string {
  const put = (textEdit?.newText ?? insertText ?? label).replaceAll('\n', '⏎');
  const facts = [
    kind,
    detail ?? labelDetails?.description,
    put === label ? undefined : `→ ${put}`,
    filterText === undefined || filterText === label ? undefined : `(${filterText})`,
    preselect ? 'chọn sẵn' : undefined,
  ];
  return facts.filter((fact) => fact !== undefined).join(' | ');
}

test.each(NAMES)('colours, hints, lenses, links, folds, outline, selection: %s', async (name) => {
  const uri = uriOf(name);
  const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const { data } = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
  const found: { position: Position; words: string }[] = [];
  for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
    const [down, right, length, type, marks] = data.slice(i, i + 5) as [number, number, number, number, number];
    line += down;
    character = down > 0 ? right : character + right;
    const word = text[name]!.split('\n')[line]!.slice(character, character + length);
    found.push({ position: { line, character }, words: `${word} màu ${type}${marks ? `/${marks}` : ''}` });
  }
  const hints = await editor.ask<InlayHint[] | null>('textDocument/inlayHint', uri, { range: whole });
  for (const { position, label, tooltip } of hints ?? []) {
    found.push({ position, words: `gợi ý «${String(label)}» ${tooltip ? JSON.stringify(tooltip) : ''}`.trim() });
  }
  const lenses = await editor.ask<CodeLens[] | null>('textDocument/codeLens', uri);
  for (const { range, command } of lenses ?? []) {
    found.push({ position: range.start, words: `nút ${JSON.stringify(command)?.replaceAll(FOLDER, '…')}` });
  }
  const links = await editor.ask<DocumentLink[] | null>('textDocument/documentLink', uri);
  for (const { range, target, tooltip } of links ?? []) {
    found.push({ position: range.start, words: `liên kết ${target?.replace(FOLDER, '…')} ${tooltip ?? ''}`.trim() });
  }
  const folds = await editor.ask<FoldingRange[] | null>('textDocument/foldingRange', uri);
  for (const { startLine, endLine, kind, collapsedText } of folds ?? []) {
    const position = { line: startLine, character: startLine };
    found.push({ position, words: `gập đến ${endLine + 1} ${kind ?? ''} ${collapsedText ?? ''}`.trim() });
  }
  const positions = [2, 14, 21].map((line) => ({ line, character: 14 }));
  const selected = await editor.ask<SelectionRange[] | null>('textDocument/selectionRange', uri, { positions });
  const chains = (selected ?? []).map((one) => {
    const chain: string[] = [];
    for (let here: SelectionRange | undefined = one; here; here = here.parent) chain.push(span(here.range));
    return `chọn rộng dần: ${chain.join(' < ')}`;
  });
  const symbols = await editor.ask<DocumentSymbol[] | null>('textDocument/documentSymbol', uri);
  const outline = (list: readonly DocumentSymbol[], depth = 0): string[] =>
    list.flatMap(({ name: title, detail, kind, range, selectionRange, children = [] }) => [
      `${'  '.repeat(depth)}${title} (${detail ?? ''}) ${kind} ${span(range)} ${span(selectionRange)}`,
      ...outline(children, depth + 1),
    ]);
  await expectApproved(
    `editor/views-${name}.txt`,
    [...byLine(name, found), '', ...chains, '', ...outline(symbols ?? [])].join('\n'),
  );
});

test.each(NAMES)('light bulbs that mend nothing: %s', async (name) => {
  const uri = uriOf(name);
  const lines: string[] = [];
  for (const [i, line] of text[name]!.split('\n').entries()) {
    const position = { line: i, character: Math.max(0, line.search(/\S/u)) };
    const actions = await editor.ask<CodeAction[] | null>('textDocument/codeAction', uri, {
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['refactor', 'quickfix'] },
    });
    if (!actions || actions.length === 0) continue;
    lines.push(line);
    for (const { title, kind, edit, command } of actions) {
      lines.push(
        `    → ${title} [${kind}] ${command ? JSON.stringify(command.arguments).replaceAll(FOLDER, '…') : ''}`.trimEnd(),
      );
      if (edit && i % 5 === 0) lines.push(...indented(changed(edit), '        '));
    }
  }
  await expectApproved(`editor/light-bulbs-${name}.txt`, lines.join('\n'));
});

test('symbols of the folder', async () => {
  const lines: string[] = [];
  for (const query of ['', 'vp', 'thong ke', 'Thống kê', 'xyz']) {
    const found = await editor.client.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
    lines.push(
      `=== ${query}`,
      ...found.map(
        ({ name, kind, containerName, location }) => `${name} ${kind} ${containerName ?? ''} ${nameOf(location.uri)}`,
      ),
    );
  }
  await expectApproved('editor/symbols.txt', lines.join('\n'));
});

const told = (answer: unknown) => JSON.stringify(answer, undefined, 1).replaceAll(FOLDER, '…');

test.each([
  ['outline', 'mtcl/outline', {}],
  ['calendar', 'mtcl/calendar', {}],
  ['dashboard', 'mtcl/dashboard', {}],
  ['dashboard-of-a-unit', 'mtcl/dashboard', { unit: 'TTQT', day: '2027-11-30' }],
  ['decisions', 'mtcl/decisions', {}],
  ['prose-tasks', 'mtcl/proseTasks', {}],
  ['preview', 'mtcl/preview', { document: 'bao-cao-6-thang' }],
])('%s', async (name, method, params) => {
  const answer = await editor.client.sendRequest(method, { uri: uriOf('van-ban.mtcl'), ...params });
  await expectApproved(`requests/${name}.txt`, told(answer));
});

test('forms of tasks, what can be recorded, how a deadline is read', async () => {
  const lines: string[] = [];
  const uri = uriOf('ke-hoach.mtcl');
  for (const [i, line] of text['ke-hoach.mtcl']!.split('\n').entries()) {
    const character = line.search(/\S/u) + 3;
    if (!/^\s*(?:nhiệm vụ|khoản|mục tiêu|chỉ tiêu|đề mục)/u.test(line)) continue;
    const place = { uri, line: i, character };
    lines.push(line, `  phiếu: ${JSON.stringify(formOf(await editor.client.sendRequest('mtcl/taskForm', place)))}`);
    lines.push(
      `  ghi được: ${JSON.stringify(await editor.client.sendRequest('mtcl/recordable', place)).replaceAll(FOLDER, '…')}`,
    );
  }
  for (const words of [
    'trước ngày 30/8',
    'hằng quý',
    'thường xuyên',
    'sau thong-ke 10 ngày',
    'ngày 31/6',
    'mai mốt',
    '',
  ]) {
    lines.push(
      `«${words}»: ${JSON.stringify(await editor.client.sendRequest('mtcl/readDeadline', { uri, text: words }))}`,
    );
  }
  await expectApproved('requests/task-forms.txt', lines.join('\n'));
});

/** The parties are the same in all of them. */
function formOf(form: unknown): unknown {
  return { ...(form as object), parties: undefined };
}
