import {
  commands,
  Disposable,
  Position,
  type QuickPickItem,
  Range,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { dayToType, typedDay } from '../../deadline/typed-day.ts';
import { lastOf, nth } from '../../known.ts';
import {
  type OutlinePlace,
  type RecordableResult,
  type RecordableTarget,
  type RecordParams,
  type RecordPlace,
  type RecordResult,
  type RecordState,
  recordableRequest,
  recordRequest,
  takeBackRequest,
} from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { givenPlace } from '../given-place.ts';
import { messages } from '../messages.ts';
import { type Answer, askChoice, askWords, BACK } from '../newplan/questions.ts';
import { showProblem, showRemark } from '../notify.ts';
import { pickByName } from '../pick-by-name.ts';
import { textColumn } from '../text-column.ts';
import { currentPlan } from '../views/current-plan.ts';
import { isPlanFile } from '../webview/pane.ts';
import { texts } from './texts.ts';

/** `today`: done on this day, without a question. `recorded`: what is recorded so far. */
type What = RecordState | 'value' | 'today' | 'recorded';

const WHATS: readonly What[] = ['today', 'value', 'done', 'inProgress', 'late', 'dropped', 'recorded'];

/** Commands of menus, each for one thing to record. */
const KINDS = {
  'mtcl.record.done': 'done',
  'mtcl.record.inProgress': 'inProgress',
  'mtcl.record.late': 'late',
  'mtcl.record.value': 'value',
} as const satisfies Record<string, What>;

/** "MTCL: Ghi tiến độ": what was done of the task at a place, into the year's progress file, as one step to undo. */
export const recordCommands: Feature = {
  name: 'record',
  activate: (extension) =>
    Disposable.from(
      commands.registerCommand('mtcl.record', (given?: unknown, what?: unknown) =>
        record(extension, placeOf(given), isWhat(what) ? what : undefined),
      ),
      ...Object.entries(KINDS).map(([name, what]) =>
        commands.registerCommand(name, (given?: unknown) => record(extension, placeOf(given), what)),
      ),
    ),
};

async function record(extension: Extension, place: RecordPlace | undefined, what: What | undefined): Promise<void> {
  if (!place) return showProblem(messages().openFileFirst);
  let at = place;
  let found = await request(extension, recordableRequest, at);
  if (found.notice) {
    const chosen = await chosenSubject(extension, place, found.notice);
    if (!chosen) return;
    at = chosen;
    found = await request(extension, recordableRequest, at);
    if (found.notice) return showRemark(found.notice);
  }
  const wanted = what ?? (await chooseWhat(found));
  if (wanted === 'recorded') return seeRecorded(extension, found);
  const asked = wanted && (await ask(found, at, wanted, (params) => refusal(extension, params)));
  if (!asked) return;
  const result = await request(extension, recordRequest, asked);
  if (isRefused(result)) return showRemark(result.words);
  await write(extension, result);
}

/** Why it would not be recorded: said while the answer can still be changed. */
async function refusal(extension: Extension, params: RecordParams): Promise<string | undefined> {
  const result = await request(extension, recordRequest, params);
  return isRefused(result) ? result.words : undefined;
}

type Refusal = (params: RecordParams) => Promise<string | undefined>;

function isRefused({ edits, created }: RecordResult): boolean {
  return edits.length === 0 && !created;
}

async function write(extension: Extension, result: RecordResult): Promise<void> {
  const applied = await applyRecord(result);
  if (!applied) return showProblem(texts().notApplied);
  void said(result, async () => (await applied()) || (await takenBack(extension, result)));
}

/** Out of a file that has changed since, as other records do: the line is looked for. */
async function takenBack(extension: Extension, { file, line, added }: RecordResult): Promise<boolean> {
  // What was put behind an older record is no line of its own.
  const at = file && line && !added ? await placeOfLine(file, line) : undefined;
  if (!at || !file) return false;
  const result = await request(extension, takeBackRequest, { uri: file, line: at.line, character: at.character });
  return !isRefused(result) && (await applyRecord(result)) !== undefined;
}

/** Where the line begins that says this; the last of several. */
async function placeOfLine(file: string, line: string): Promise<Position | undefined> {
  const document = await documentAt(file);
  const at = document.getText().lastIndexOf(line);
  return at < 0 ? undefined : document.positionAt(at);
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** What is recorded of it, the latest first: to be looked at, or taken back. */
async function seeRecorded(extension: Extension, { recorded, task, targets }: RecordableResult): Promise<void> {
  const text = texts();
  const title = text.recorded(task?.title ?? targets[0]?.title ?? '');
  if (recorded.length === 0) return showRemark(text.nothingRecorded);
  const items = recorded.map((entry) => {
    const { words, uri, line, day } = entry;
    return { label: words, detail: text.recordedAt(dayToType(day), fileName(uri), line + 1), entry };
  });
  const chosen = await pickByName(items, { title, placeHolder: text.chooseRecorded });
  if (!chosen) return;
  const { entry } = chosen;
  const deeds = [
    { ...text.takeBack, undo: true },
    { ...text.openRecord, undo: false },
  ];
  const deed = await pickByName(deeds, { title, placeHolder: entry.words });
  if (!deed) return;
  if (!deed.undo) return showPlace(entry.uri, new Position(entry.line, entry.character));
  const { uri, line, character } = entry;
  const result = await request(extension, takeBackRequest, { uri, line, character });
  if (isRefused(result)) return showRemark(result.words);
  const applied = await applyRecord(result);
  if (!applied) return showProblem(text.notApplied);
  if ((await window.showInformationMessage(result.words, text.again)) === text.again && !(await applied())) {
    showRemark(text.notAgain);
  }
}

/** Where the cursor stands at nothing that can be recorded: the tasks and objectives of the year, to choose from. */
async function chosenSubject(
  extension: Extension,
  { uri }: RecordPlace,
  notice: string,
): Promise<RecordPlace | undefined> {
  const plan = (await currentPlan(extension).of(uri))?.plan;
  const objectives = plan?.objectives ?? [];
  const items = objectives.flatMap(({ title, source, tasks, loose }): SubjectItem[] => [
    ...(loose ? [] : [{ label: `$(target) ${title}`, place: source }]),
    ...tasks.map((task): SubjectItem => {
      const { title: label, stateName, leads, source: place } = nth(plan?.tasks ?? [], task);
      return { label, description: stateName, detail: leads.join(', '), place };
    }),
  ]);
  if (items.length === 0) return void showRemark(notice);
  const { title, chooseSubject: placeHolder } = texts();
  const options = { title, placeHolder };
  return (await pickByName(items, options))?.place;
}

interface SubjectItem extends QuickPickItem {
  place: OutlinePlace;
}

/** Undefined: given up. */
async function ask(
  found: RecordableResult,
  place: RecordPlace,
  what: Exclude<What, 'recorded'>,
  refused: Refusal,
): Promise<RecordParams | undefined> {
  if (what === 'today') return askToday(found, place, refused);
  if (what !== 'value') return askState(found, place, what, refused);
  const target = await chooseTarget(found.targets);
  return target && askValue(found, target, refused);
}

interface WhatItem extends QuickPickItem {
  what: Exclude<What, 'today'>;
}

async function chooseWhat({ task, targets, recorded }: RecordableResult): Promise<What | undefined> {
  const text = texts();
  if (!task) return 'value';
  const item = (what: Exclude<WhatItem['what'], 'recorded'>): WhatItem => ({ ...text[what], what });
  const items = (['done', 'inProgress', 'late', 'dropped'] as const).map(item);
  const chosen = await askChoice({
    title: text.title,
    placeholder: text.choose(task.title),
    items: [
      ...items,
      ...(targets.length > 0 ? [item('value')] : []),
      ...recorded
        .slice(0, 1)
        .map(({ words }): WhatItem => ({ ...text.seeRecorded(recorded.length, words), what: 'recorded' })),
    ],
  });
  return chosen === BACK ? undefined : chosen?.what;
}

/** Without a question where one due day is meant; else which of those gone by are done. */
async function askToday(
  found: RecordableResult,
  place: RecordPlace,
  refused: Refusal,
): Promise<RecordParams | undefined> {
  const { today, task } = found;
  const params = { ...place, state: 'done', day: today } as const;
  if (!task || task.open.length < 2) return params;
  const text = texts();
  const item = (label: string, detail: string, next?: string) => ({ label, detail, next });
  const items = [
    item(text.allDays(task.open.length), daysInShort(task.open)),
    ...task.open
      .slice(1)
      .map((next, i) => item(text.upToDay(dayToType(nth(task.open, i)), i === 0), text.done.detail, next)),
  ];
  const chosen = await pickByName(items, {
    title: text.recording(task.title),
    placeHolder: text.chooseDays,
  });
  if (!chosen) return undefined;
  return chosen.next ? askState(found, place, 'done', refused, chosen.next) : params;
}

/** @param next A due day that is not done yet: the day asked for is before it. */
async function askState(
  { today, task }: RecordableResult,
  place: RecordPlace,
  state: RecordState,
  refused: Refusal,
  next?: string,
): Promise<RecordParams | undefined> {
  const text = texts();
  const params = { ...place, state, day: today };
  if (!task || state === 'inProgress') return params;
  const about = { title: text.recording(task.title), today };
  if (state !== 'done') {
    const reason = await askFor({ ...about, prompt: text.reason, value: '' }, (typed) =>
      typed.trim() ? refused({ ...params, reason: typed }) : text.reasonWanted,
    );
    return typeof reason === 'string' ? { ...params, reason } : undefined;
  }
  return twoSteps(
    (value) => askDay(doneDayPrompt(task.open, next), about, value, next),
    (day) =>
      askFor({ ...about, step: 2, steps: 2, prompt: text.evidence(dayToType(today)), value: '' }, (evidence) =>
        refused({ ...params, day, evidence }),
      ),
    (day, evidence) => ({ ...params, day, evidence }),
    task.doneOn,
  );
}

/** Says which due days the answer decides on, where there are several. */
function doneDayPrompt(open: readonly string[], next: string | undefined): string {
  const text = texts();
  if (next) return text.doneDayBefore(dayToType(next));
  return open.length < 2 ? text.doneDay : text.doneDayOfMany(daysInShort(open));
}

/** All of a few; of many the first and the last. */
function daysInShort(days: readonly string[]): string {
  const typed = days.map(dayToType);
  return typed.length > 6 ? `${typed.slice(0, 3).join(', ')} … ${lastOf(typed)}` : typed.join(', ');
}

async function askValue(
  { today }: RecordableResult,
  target: RecordableTarget,
  refused: Refusal,
): Promise<RecordParams | undefined> {
  const text = texts();
  const { uri, line, character, rate, title, latest } = target;
  const about = { title: text.recording(title), today };
  const before = latest ? ` (${text.latest(latest.words, dayToType(latest.day))})` : '';
  return twoSteps(
    (value) => askDay(text.valueDay, about, value),
    (day) =>
      askFor(
        { ...about, step: 2, steps: 2, prompt: `${title}: ${rate ? text.rate : text.count}${before}`, value: '' },
        (typed) =>
          /^\s*\d[\d.,]*\s*(?:(?:\/\s*\d[\d.,]*|%)\s*)?$/u.test(typed)
            ? refused({ uri, line, character, day, value: typed })
            : text.numberWanted,
      ),
    (day, value) => ({ uri, line, character, day, value }),
  );
}

/** The second question leads back to the first. */
async function twoSteps<Result>(
  first: (before: string) => Promise<Answer<string>>,
  second: (day: string) => Promise<Answer<string>>,
  make: (day: string, words: string) => Result,
  offered = '',
): Promise<Result | undefined> {
  let day = offered;
  for (;;) {
    const given = await first(day);
    if (typeof given !== 'string') return undefined;
    day = given;
    const more = await second(day);
    if (more === BACK) continue;
    return typeof more === 'string' ? make(day, more) : undefined;
  }
}

/**
 * A day as ISO.
 * @param next The day asked for is before this one; without it today is offered.
 */
async function askDay(prompt: string, about: About, before: string, next?: string): Promise<Answer<string>> {
  const text = texts();
  const { today } = about;
  const offered = before || (next ? '' : today);
  const value = offered && dayToType(offered);
  const typed = await askFor({ ...about, step: 1, steps: 2, prompt, value }, (given) => {
    const day = pastDay(given, today);
    if (!day) return text.noSuchDay(dayToType(today));
    if (next && day >= next) return text.alsoNext(dayToType(next));
    return day > today ? text.notYet : undefined;
  });
  return typeof typed === 'string' ? pastDay(typed, today) : typed;
}

/** Without a year: the last such day that has come. */
function pastDay(words: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const day = typedDay(words, year);
  return typedDay(words) || !day || day <= today ? day : typedDay(words, year - 1);
}

/** What is recorded, and the day it is. */
interface About {
  title: string;
  today: string;
}

function askFor(
  { today, ...question }: About & { step?: number; steps?: number; prompt: string; value: string },
  problem: (typed: string) => string | undefined | Promise<string | undefined>,
): Promise<Answer<string>> {
  const text = texts();
  const placeholder = question.value ? text.dayPlaceholder(dayToType(today)) : '';
  return askWords({ placeholder, problem, ...question });
}

async function chooseTarget(targets: RecordableTarget[]): Promise<RecordableTarget | undefined> {
  const text = texts();
  const [only, ...more] = targets;
  if (!only) return void showRemark(text.noTargets);
  if (more.length === 0) return only;
  const items = targets.map((target) => ({
    label: target.title,
    detail: target.latest ? text.latest(target.latest.words, dayToType(target.latest.day)) : undefined,
    target,
  }));
  const chosen = await pickByName(items, { title: text.title, placeHolder: text.chooseTarget });
  return chosen?.target;
}

/** Takes back what was recorded; false where somebody has written in the files since. */
export type TakeBack = () => Promise<boolean>;

/** As one step: the file that is made and every line. What had no unsaved words is saved. Undefined: nothing was written. */
export async function applyRecord({
  edits,
  created,
}: Pick<RecordResult, 'edits' | 'created'>): Promise<TakeBack | undefined> {
  const edit = new WorkspaceEdit();
  if (created) {
    const contents = new TextEncoder().encode(created.text);
    edit.createFile(Uri.parse(created.uri), { contents, ignoreIfExists: false });
  }
  const unsaved = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
  for (const { uri, range, text } of edits) edit.replace(Uri.parse(uri), new Range(...range), text);
  const changed = [...new Set(edits.map((each) => Uri.parse(each.uri).toString()))];
  const before = await Promise.all(changed.map(async (uri) => (await documentAt(uri)).getText()));
  if (!(await workspace.applyEdit(edit))) return undefined;
  const after = await Promise.all(
    changed.map(async (uri) => {
      const document = await documentAt(uri);
      if (!unsaved.has(uri)) await document.save();
      return document.getText();
    }),
  );
  return async () => {
    const documents = await Promise.all(changed.map(documentAt));
    const made = created && (await documentAt(created.uri));
    if (documents.some((document, i) => document.getText() !== after[i])) return false;
    if (made && made.getText() !== created.text) return false;
    const back = new WorkspaceEdit();
    for (const [i, document] of documents.entries()) {
      back.replace(document.uri, new Range(0, 0, document.lineCount, 0), nth(before, i));
    }
    if (made) back.deleteFile(made.uri);
    if (!(await workspace.applyEdit(back))) return false;
    for (const document of documents) if (!unsaved.has(document.uri.toString())) await document.save();
    return true;
  };
}

function documentAt(uri: string) {
  return workspace.openTextDocument(Uri.parse(uri));
}

/** What was recorded and where, with ways to see it and to take it back. */
export async function said(
  { words, file, line }: Pick<RecordResult, 'words' | 'file' | 'line'>,
  takeBack: TakeBack,
): Promise<void> {
  const { open, undo, notUndone, writtenIn } = texts();
  const name = file && fileName(file);
  const at = file && line ? await placeOfLine(file, line) : undefined;
  const sentence = name ? `${words} ${writtenIn(name, at && at.line + 1)}` : words;
  const chosen = await window.showInformationMessage(sentence, ...(file ? [open] : []), undo);
  const back = chosen === undo && (await takeBack());
  if (chosen === undo && !back) showRemark(notUndone);
  // Also where the record could not be taken back: there it is mended by hand.
  if (!chosen || back || !file) return;
  await showPlace(file, line ? await placeOfLine(file, line) : undefined);
}

async function showPlace(file: string, at: Position | undefined): Promise<void> {
  const target = Uri.parse(file);
  await window.showTextDocument(target, {
    viewColumn: textColumn(target),
    ...(at ? { selection: new Range(at, at) } : {}),
  });
}

/** A place from a light bulb or a pane, a row of a view, or the cursor. */
function placeOf(given: unknown): RecordPlace | undefined {
  const found = givenPlace(given);
  if (found) return found;
  const editor = window.activeTextEditor;
  if (!editor || !isPlanFile(editor.document)) return undefined;
  const { line, character } = firstWord(editor.document.lineAt(editor.selection.active.line), editor.selection.active);
  return { uri: editor.document.uri.toString(), line, character };
}

/** In front of the first word of the line means that word. */
function firstWord(
  {
    firstNonWhitespaceCharacterIndex: first,
    lineNumber,
  }: { firstNonWhitespaceCharacterIndex: number; lineNumber: number },
  { character }: Position,
): Position {
  return new Position(lineNumber, Math.max(first, character));
}

function isWhat(given: unknown): given is What {
  return WHATS.some((what) => what === given);
}
