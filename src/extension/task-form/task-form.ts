/** "MTCL: Nhiệm vụ thành phiếu": the fields of a task one below the other, for who would rather not touch the text. */

import {
  commands,
  InputBoxValidationSeverity,
  type QuickPickItem,
  Range,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  type OutlinePlace,
  readDeadlineRequest,
  setTaskFieldRequest,
  type TaskField,
  type TaskFormResult,
  taskFormRequest,
} from '../../server/protocol.ts';
import { answered } from '../answered.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { givenPlace } from '../given-place.ts';
import { askWords } from '../newplan/questions.ts';
import { reported, showProblem } from '../notify.ts';
import { pickByName, pickSeveralByName } from '../pick-by-name.ts';
import { promptMessage } from '../prompt-message.ts';
import { openPlace } from '../views/open-place.ts';
import { isPlanFile } from '../webview/pane.ts';
import { texts } from './texts.ts';

export const taskForm: Feature = {
  name: 'taskForm',
  activate: (extension) =>
    commands.registerCommand('mtcl.taskForm', async (given?: unknown) => {
      const place = placeOf(given);
      if (!place) return showProblem(texts().noTask);
      await reported(
        () => fill(extension, place),
        (reason) => reason,
      );
    }),
};

interface FieldItem extends QuickPickItem {
  field?: TaskField;
  action?: 'text' | 'record';
}

/** The form comes back after each field, until somebody leaves it; the text is changed at once. */
async function fill(extension: Extension, start: OutlinePlace): Promise<void> {
  let place = start;
  for (let last: string | undefined; ; ) {
    const form = await request(extension, taskFormRequest, place);
    if (form.notice) return showProblem(form.notice);
    place = { ...place, line: form.line, character: form.character };
    const chosen = await chosenItem(form, last);
    if (!chosen) return;
    if (chosen.action === 'record') return void (await commands.executeCommand('mtcl.record', place));
    const { field } = chosen;
    if (!field || field.textOnly) return void (await openPlace(place));
    last = field.key;
    const value = await answer(extension, place.uri, field, form);
    if (value) await write(extension, place, field.key, value);
  }
}

function chosenItem(form: TaskFormResult, last: string | undefined): Promise<FieldItem | undefined> {
  const text = texts();
  const items: FieldItem[] = form.fields.map((field) => ({
    label: `$(${ICONS[field.kind]}) ${text.keys[field.key] ?? field.key}`,
    description: field.shown || text.empty,
    ...(field.reading ? { detail: text.reading(field.reading) } : {}),
    ...(field.wrong ? { detail: `$(warning) ${field.wrong}` } : {}),
    field,
  }));
  items.push(
    { label: `$(pass) ${text.record}`, action: 'record' },
    { label: `$(edit) ${text.openText}`, action: 'text' },
  );
  return pickByName(items, {
    title: text.title(form.fields[0]?.shown ?? ''),
    placeHolder: text.choose,
    ready: ({ field }) => last !== undefined && field?.key === last,
  });
}

const ICONS: Record<TaskField['kind'], string> = {
  text: 'edit',
  texts: 'checklist',
  parties: 'organization',
  deadline: 'calendar',
};

/** Undefined: left as it is. */
async function answer(
  extension: Extension,
  uri: string,
  field: TaskField,
  form: TaskFormResult,
): Promise<string[] | undefined> {
  const text = texts();
  const title = text.keys[field.key] ?? field.key;
  switch (field.kind) {
    case 'parties':
      return chosenParties(title, field, form);
    case 'deadline':
      return deadlineAnswer(extension, uri, title, field);
    case 'text': {
      const given = await line(title, text.textPrompt, field.written[0] ?? '');
      return given === undefined ? undefined : given.trim() ? [given.trim()] : [];
    }
    case 'texts': {
      const value = field.written.join('; ');
      const given = await line(title, text.textsPrompt, value);
      return given
        ?.split(/;\s*/u)
        .map((one) => one.trim())
        .filter(Boolean);
    }
  }
}

async function line(title: string, prompt: string, value: string): Promise<string | undefined> {
  const given = await askWords({ title, prompt, value, placeholder: '', problem: () => undefined });
  return typeof given === 'string' ? given : undefined;
}

/** By their full names, those that are there already ticked. */
async function chosenParties(
  title: string,
  { written }: TaskField,
  { parties }: TaskFormResult,
): Promise<string[] | undefined> {
  const own = written.filter((name) => !parties.some((party) => party.name === name));
  const items = [
    ...parties.map(({ name, title: label, type }) => ({
      label,
      description: `${type} ${name}`,
      name,
      picked: written.includes(name),
    })),
    // Words of one's own stay.
    ...own.map((name) => ({
      label: name.replace(/^["“]|["”]$/gu, ''),
      description: texts().ownWords,
      name,
      picked: true,
    })),
  ];
  const options = {
    title,
    placeHolder: texts().partiesPrompt,
    ignoreFocusOut: true,
  };
  const chosen = await pickSeveralByName(items, options);
  if (!chosen) return undefined;
  const names = chosen.map(({ name }) => name);
  // In the order that the file has, new ones behind.
  return [...written.filter((name) => names.includes(name)), ...names.filter((name) => !written.includes(name))];
}

/** With its reading below while it is typed. */
function deadlineAnswer(
  extension: Extension,
  uri: string,
  title: string,
  { written }: TaskField,
): Promise<string[] | undefined> {
  const box = window.createInputBox();
  const asks = promptMessage(texts().deadlinePrompt);
  Object.assign(box, { title, value: written[0] ?? '', validationMessage: asks, ignoreFocusOut: true });
  const show = async () => {
    const asked = box.value;
    if (!asked.trim()) {
      box.validationMessage = asks;
      return;
    }
    const { reading, good } = await request(extension, readDeadlineRequest, { uri, text: asked.trim() });
    if (box.value !== asked) return;
    const severity = good ? InputBoxValidationSeverity.Info : InputBoxValidationSeverity.Warning;
    box.validationMessage = { message: reading.join(' '), severity };
  };
  box.onDidChangeValue(() => void show());
  void show();
  return answered(box, () => (box.value.trim() ? [box.value.trim()] : []));
}

async function write(extension: Extension, place: OutlinePlace, key: string, value: string[]): Promise<void> {
  const { uri, line, character } = place;
  const { edits } = await request(extension, setTaskFieldRequest, { uri, line, character, key, value });
  if (edits.length === 0) return;
  const change = new WorkspaceEdit();
  for (const { range, text } of edits) change.replace(Uri.parse(uri), new Range(...range), text);
  if (!(await workspace.applyEdit(change))) showProblem(texts().notWritten);
}

function placeOf(given: unknown): OutlinePlace | undefined {
  const found = givenPlace(given);
  if (found) return found;
  const editor = window.activeTextEditor;
  if (!editor || !isPlanFile(editor.document)) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), line, character };
}
