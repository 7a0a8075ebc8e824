/** What the editor asks of the server beside the language's own requests, at every place, and oddly: each answer as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Editor, FOLDER } from '../../../src/server/test/editor.ts';
import { difference, type Edit, edited, expectApproved, indented } from './approved.ts';

const PLANS = join(import.meta.dirname, 'plans/du-moi-thu');
const NAMES = ['danh-ba.mtcl', 'ke-hoach.mtcl', 'tien-do.mtcl', 'van-ban.mtcl'];
const text: Record<string, string> = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(join(PLANS, name), 'utf8')]),
);
/** Files with a mistake, with nothing, with another plan. */
Object.assign(text, {
  'hong.mtcl': 'cơ quan H "Sở Hỏng"\nkế hoạch năm 2027 của H\nmục tiêu "x" {\n  nhiệm vụ "y" { chủ trì: \n',
  'rong.mtcl': '',
  'khac.mtcl': readFileSync(join(PLANS, '../canh-ben/ke-hoach.mtcl'), 'utf8'),
});
const uriOf = (name: string) => `${FOLDER}/${name}`;
let editor: Editor;

beforeAll(async () => {
  expect(readdirSync(PLANS).toSorted()).toEqual(NAMES);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-21T05:00:00Z') });
  editor = await Editor.start(Object.fromEntries(Object.entries(text).map(([name, words]) => [uriOf(name), words])));
  for (const [name, words] of Object.entries(text)) await editor.open(uriOf(name), words);
  await editor.settle();
});
afterAll(() => {
  editor.dispose();
  vi.useRealTimers();
});

interface Answer {
  edits?: { uri?: string; range: [number, number, number, number]; text: string }[];
  [fact: string]: unknown;
}

/** An answer: its edits as what they change, the rest as it is, long parts cut. */
async function asked(method: string, params: object, file = ''): Promise<string[]> {
  const answer = await editor.client
    .sendRequest<Answer | null>(`mtcl/${method}`, params)
    .catch((error) => ({ refused: String(error.message) }) as Answer);
  const { edits = [], ...facts } = answer ?? { answer: null };
  const shown = JSON.stringify(facts, (name, value) =>
    name === 'bytes'
      ? '…'
      : typeof value === 'string' && value.length > 400
        ? `${value.slice(0, 400)}… (${value.length})`
        : value,
  );
  const changes = [...Map.groupBy(edits, ({ uri = uriOf(file) }) => uri)].flatMap(([uri, own]) => {
    const before = text[uri.slice(FOLDER.length + 1)] ?? '';
    return difference(before, edited(before, own.map(asEdit)));
  });
  return [shown.replaceAll(FOLDER, '…'), ...changes];
}

function asEdit({
  range: [line, character, endLine, endCharacter],
  text: newText,
}: NonNullable<Answer['edits']>[number]): Edit {
  return { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, newText };
}

/** The places of a file where something begins, every so many lines. */
function placesIn(name: string, pattern: RegExp): { line: number; character: number; words: string }[] {
  return (text[name] ?? '').split('\n').flatMap((words, line) => {
    const character = words.search(/\S/u);
    return pattern.test(words) ? [{ line, character: character + 2, words }] : [];
  });
}

const RECORDS = [
  { day: '2027-06-18', state: 'done', evidence: 'Biên bản số 5; ảnh' },
  { day: '2027-06-18', state: 'late', reason: 'Chờ "ý kiến"', proposal: 'Lùi hạn' },
  { day: '2027-06-18', state: 'inProgress' },
  { day: '2027-06-18', state: 'dropped', reason: 'Không có kinh phí' },
  { day: '2027-06-18', value: '412/417' },
  { day: '2027-06-18', value: '98,5%' },
  { day: '2027-06-18', value: '5' },
  { day: '2027-06-18', value: 'năm' },
  { day: '2027-06-18' },
  { day: '2027-06-22', state: 'done' },
  { day: '2027-02-30', state: 'done' },
  { day: '', state: 'done' },
];

test('records at every task and target', async () => {
  const lines: string[] = [];
  for (const { words, ...place } of placesIn('ke-hoach.mtcl', /^\s*(?:nhiệm vụ|mục tiêu|chỉ tiêu|quyết định)/u)) {
    lines.push(words);
    for (const record of RECORDS) {
      lines.push(
        `  ${JSON.stringify(record)}`,
        ...indented(await asked('record', { uri: uriOf('ke-hoach.mtcl'), ...place, ...record }), '    '),
      );
    }
  }
  await expectApproved('requests/records.txt', lines.join('\n'));
});

test.each(['ke-hoach.mtcl', 'danh-ba.mtcl'])('every element up and down: %s', async (name) => {
  const lines: string[] = [];
  for (const { words, ...place } of placesIn(name, /\S/u)) {
    for (const direction of ['up', 'down']) {
      const answer = await editor.client.sendRequest<Answer>('mtcl/move', { uri: uriOf(name), ...place, direction });
      const after = edited(text[name] ?? '', (answer.edits ?? []).map(asEdit)).split('\n');
      const line = Number(answer.line);
      lines.push(
        `${place.line + 1} ${direction} → ${line + 1}: ${answer.notice ?? `${after[line - 1]?.trim()} / ${after[line]?.trim()} / ${after[line + 1]?.trim()}`}`,
      );
    }
    if (place.line % 6 === 0) {
      const onto = { line: 40, character: 4 };
      lines.push(
        `${words.trim()} đặt lên dòng 41`,
        ...indented(await asked('move', { uri: uriOf(name), ...place, direction: 'up', onto }, name)),
      );
    }
  }
  await expectApproved(`requests/moves-${name}.txt`, lines.join('\n'));
});

test('every field of a task set anew, and taken away', async () => {
  const lines: string[] = [];
  const uri = uriOf('ke-hoach.mtcl');
  const values: Record<string, string[][]> = {
    'nội dung': [['Việc "mới"'], []],
    'chủ trì': [['VP', 'KT'], ['"Sở khác"'], []],
    'phối hợp': [['TV'], []],
    'thời hạn': [['trước ngày 30/8'], ['mai mốt'], []],
    'theo dõi': [['QMR'], []],
    'kết quả': [['Báo cáo', 'Biên bản'], []],
    'ghi chú': [['Một dòng'], []],
    'không có': [['x']],
  };
  for (const { words, ...place } of placesIn('ke-hoach.mtcl', /^\s*(?:nhiệm vụ|khoản soan)/u)) {
    lines.push(words);
    for (const [key, all] of Object.entries(values)) {
      for (const value of all) {
        const changed = await asked('setTaskField', { uri, ...place, key, value }, 'ke-hoach.mtcl');
        lines.push(`  ${key}: ${value.join(' | ')}`, ...indented(changed.slice(1), '    '));
      }
    }
  }
  await expectApproved('requests/fields.txt', lines.join('\n'));
});

test('numbers and days of documents', async () => {
  const { documents } = await editor.client.sendRequest<{ documents: { id: string; name: string }[] }>('mtcl/preview', {
    uri: uriOf('van-ban.mtcl'),
  });
  expect(documents.length).toBeGreaterThan(10);
  const lines: string[] = [];
  for (const { id, name } of [...documents, { id: 'khong-co', name: '' }]) {
    for (const head of [
      { number: 'Số 32/QĐ-SNgV', date: '2027-06-20' },
      { number: ' 32a"' },
      { date: '2027-06-20' },
      {},
    ]) {
      lines.push(
        `${id} ${name} ${JSON.stringify(head)}`,
        ...indented(await asked('completeHead', { uri: uriOf('van-ban.mtcl'), document: id, ...head })),
      );
    }
    lines.push(
      ...indented(
        (await asked('preview', { uri: uriOf('van-ban.mtcl'), document: id })).map((one) => one.slice(0, 300)),
      ),
    );
  }
  await expectApproved('requests/heads.txt', lines.join('\n'));
});

test('every request about every kind of file', async () => {
  const place = { line: 3, character: 4 };
  const requests: [string, object][] = [
    ['outline', {}],
    ['calendar', {}],
    ['dashboard', { unit: 'VP' }],
    ['dashboard', { unit: 'KHONG', day: '2027-02-31' }],
    ['preview', { document: 'khong-co' }],
    ['origins', { document: 'bao-cao-6-thang', section: 'x', hash: 'x', piece: 0, at: 0 }],
    ['taskForm', place],
    ['setTaskField', { ...place, key: 'chủ trì', value: ['VP'] }],
    ['readDeadline', { text: 'trước ngày 30/8' }],
    ['recordable', place],
    ['record', { ...place, day: '2027-06-18', state: 'done' }],
    ['move', { ...place, direction: 'down' }],
    [
      'pasteTasks',
      { range: [3, 0, 3, 0], text: 'STT\tNội dung\tChủ trì\tThời hạn\n1\tRà soát quy trình\tVăn phòng\t15/3/2027\n' },
    ],
    ['pasteTasks', { range: [3, 0, 3, 0], text: 'một dòng chữ' }],
    ['proseTasks', {}],
    ['forms', {}],
    ['forms', { period: 'quý X' }],
    ['gather', { period: '6 tháng', sources: [] }],
    ['gather', { period: null, sources: [uriOf('khong-co.xlsx')] }],
    ['site', { language: 'vi' }],
    ['completeHead', { document: 'quyet-dinh', number: '5' }],
  ];
  const lines: string[] = [];
  for (const name of ['danh-ba.mtcl', 'tien-do.mtcl', 'hong.mtcl', 'rong.mtcl', 'khac.mtcl', 'khong-co.mtcl']) {
    for (const [method, params] of requests) {
      const answer = await asked(method, { uri: uriOf(name), ...params }, name);
      lines.push(`${name} ${method} ${JSON.stringify(params)}`, ...indented(answer.map((one) => one.slice(0, 700))));
    }
  }
  await expectApproved('requests/files.txt', lines.join('\n'));
});

test('new files, other plans, notes', async () => {
  const choices = { year: 2027, unit: 'KT', period: '6 tháng', lead: 'VP', signatory: 'GiamDoc' };
  const requests: [string, object][] = [
    ['surroundings', { folder: FOLDER }],
    ['surroundings', { folder: 'file:///khong-co' }],
    ...['tien-do', 'bao-cao-6-thang', 'bao-cao-nam', 'bao-cao-quy', 'muc-tieu-don-vi'].map((kind): [string, object] => [
      'newDocument',
      { folder: FOLDER, kind, use: 'ke-hoach.mtcl', choices },
    ]),
    ['newDocument', { folder: FOLDER, kind: 'tien-do', choices }],
    ['newDocument', { folder: 'file:///khong-co', kind: 'tien-do', choices }],
    ['carryOver', { folder: FOLDER, from: 'ke-hoach.mtcl', year: 2028 }],
    ['carryOver', { folder: FOLDER, from: 'ke-hoach.mtcl', year: 2027 }],
    ['carryOver', { folder: FOLDER, from: 'khong-co.mtcl', year: 2028 }],
    ['carryOver', { folder: FOLDER, from: 'hong.mtcl', year: 2028 }],
    ['compare', { before: uriOf('ke-hoach.mtcl'), after: uriOf('khac.mtcl') }],
    ['compare', { before: uriOf('ke-hoach.mtcl'), after: uriOf('rong.mtcl') }],
    ['compare', { before: uriOf('khong-co.mtcl'), after: uriOf('ke-hoach.mtcl') }],
    ['decisions', {}],
    ['keep', { notes: [{ uri: uriOf('ke-hoach.mtcl'), line: 3 }] }],
    ['import', { folder: FOLDER, source: uriOf('khong-co.docx') }],
    ['review', { uri: uriOf('khong-co.docx'), suggest: true }],
    ['generate', { uri: uriOf('hong.mtcl') }],
    ['generate', { uri: uriOf('rong.mtcl'), issue: true }],
    ['generate', { uri: uriOf('khac.mtcl'), formats: ['txt'], issue: true }],
    ['generate', { uri: uriOf('khac.mtcl'), formats: ['txt', 'khong'], documents: ['khong-co'] }],
  ];
  const lines: string[] = [];
  for (const [method, params] of requests) {
    lines.push(
      `${method} ${JSON.stringify(params).replaceAll(FOLDER, '…')}`,
      ...indented((await asked(method, params)).map((one) => one.slice(0, 3000))),
    );
  }
  await expectApproved('requests/others.txt', lines.join('\n'));
});
