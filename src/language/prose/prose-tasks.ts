/**
 * Sentences of a document that give somebody something to do, offered as tasks: who, by when, to whom is written into the
 * block behind the sentence, which itself stays as it is. Several duties of one text become reminders under it.
 */
import { GrammarUtils, type LangiumDocument } from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import { type Duty, dutiesIn, partyOfHeading, saidOf } from '../../import/recognise/duties.ts';
import { People } from '../../import/recognise/people.ts';
import { short } from '../../import/write/text.ts';
import * as ast from '../generated/ast.ts';
import { plainText } from '../plan-builder/sources.ts';
import { isTextTask, type TextItem } from '../plan-builder/text-tasks.ts';
import { declaredParties } from '../references/declared-parties.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import { nodesOfType } from '../syntax/file-index.ts';

export interface ProseTask {
  /** The sentence. */
  words: string;
  /** "chủ trì Văn phòng Sở, trước ngày 15/12/2027" */
  facts: string;
  /** It says who does it or by when itself, and does not only stand under somebody's name. */
  sure: boolean;
  /** Where the sentence begins. */
  start: Position;
  end: Position;
  /** What is written in. */
  insert: { at: Position; text: string };
}

type Told = TextItem | ast.Paragraph;

const TYPES = [
  ast.Section.$type,
  ast.Clause.$type,
  ast.Point.$type,
  ast.DashItem.$type,
  ast.PlusItem.$type,
  ast.BulletItem.$type,
  ast.Paragraph.$type,
] as const;

/** In the order of the file. */
export function proseTasks(document: LangiumDocument, shared: MtclSharedCoreServices): ProseTask[] {
  return found(document, shared, () => true).toSorted(
    (a, b) => a.start.line - b.start.line || a.start.character - b.start.character,
  );
}

/** The innermost one that stands on the line. */
export function proseTaskOn(
  document: LangiumDocument,
  line: number,
  shared: MtclSharedCoreServices,
): ProseTask | undefined {
  return found(document, shared, ({ start, end }) => start.line <= line && line <= end.line)
    .toSorted((a, b) => a.start.line - b.start.line)
    .at(-1);
}

function found(
  document: LangiumDocument,
  { workspace }: MtclSharedCoreServices,
  where: (range: Range) => boolean,
): ProseTask[] {
  const root = document.parseResult.value;
  const nodes = TYPES.flatMap((type) => nodesOfType<Told>(root, type)).filter(
    ({ $cstNode }) => $cstNode && where($cstNode.range),
  );
  if (nodes.length === 0) return [];
  const people = new People(new Set(), declaredParties(document, workspace).parties);
  return nodes.flatMap((node) => taskOf(node, document, people) ?? []);
}

function taskOf(node: Told, document: LangiumDocument, people: People): ProseTask | undefined {
  const cst = node.$cstNode;
  const words = wordsOf(node);
  if (!cst || !words || isSeenTo(node)) return undefined;
  const heading = headingOver(node, people);
  const duties = dutiesIn(words, heading !== undefined);
  const [first] = duties;
  if (!first) return undefined;
  const indentation = /^\s*/u.exec(lineAt(document, cst.range.start.line))?.[0] ?? '';
  const one = duties.length === 1 && !ast.isParagraph(node) ? first : undefined;
  const lines = one
    ? factLines(one, heading, people)
    : duties.flatMap((duty) => [
        `nhắc việc ${short([duty.words.replace(/(?<![\s;.])[\s;.]+$/u, '')])} {`,
        ...factLines(duty, heading, people).map((line) => `  ${line}`),
        '}',
      ]);
  const facts = duties.map((duty) => saidOf(duty, heading?.title)).join('; ');
  const sure = duties.some(({ assigned, deadline }) => assigned || deadline !== undefined);
  return { words, facts, sure, start: cst.range.start, end: cst.range.end, insert: insertOf(node, lines, indentation) };
}

/** What an item says that may be a duty; a section with words behind its heading says it in them. */
function wordsOf(node: Told): string | undefined {
  const text = ast.isSection(node) ? (node.runIn ?? (node.subject ? undefined : node.heading)) : node.text;
  return plainText(text)?.replace(/\s+/gu, ' ').trim();
}

interface Heading {
  title: string;
  /** As it is written in the language. */
  name: string;
}

/** The unit or group under whose name the text stands; the nearest heading says it. */
function headingOver(node: Told, people: People): Heading | undefined {
  const own = ast.isSection(node) && node.runIn ? headingOf(node, people) : undefined;
  if (own) return own;
  for (let at: unknown = node.$container; at; at = (at as { $container?: unknown }).$container) {
    if (!ast.isSection(at)) continue;
    const heading = headingOf(at, people);
    if (heading) return heading;
  }
  return undefined;
}

function headingOf(section: ast.Section, people: People): Heading | undefined {
  const party = section.subject?.ref;
  if (party) return { title: plainText(party.title) ?? party.name, name: party.name };
  const title = partyOfHeading(plainText(section.heading) ?? '');
  return title === undefined ? undefined : { title, name: people.find(title)?.id ?? short([title]) };
}

function factLines(
  { leads, coordinators, deadline, to }: Duty,
  heading: Heading | undefined,
  people: People,
): string[] {
  const named = (words: string) =>
    people
      .names([words])
      .map(({ name, party }) => party?.id ?? short([name]))
      .join(', ');
  const who = leads === undefined ? heading?.name : named(leads);
  return [
    ...(who ? [`chủ trì: ${who}`] : []),
    ...(coordinators ? [`phối hợp: ${named(coordinators)}`] : []),
    ...(deadline ? [`thời hạn: ${deadline}`] : []),
    ...(to ? [`gửi: ${short([to])}`] : []),
  ];
}

/** Into the block of the item, in a new one behind it, or below the paragraph. */
function insertOf(node: Told, lines: string[], indentation: string): ProseTask['insert'] {
  const inner = lines.map((line) => `${indentation}  ${line}`).join('\n');
  const opening = ast.isParagraph(node) ? undefined : GrammarUtils.findNodeForKeyword(node.$cstNode, '{');
  if (opening) return { at: opening.range.end, text: `\n${inner}` };
  const at = node.$cstNode?.range.end ?? { line: 0, character: 0 };
  if (!ast.isParagraph(node)) return { at, text: ` {\n${inner}\n${indentation}}` };
  return { at, text: `\n${lines.map((line) => indentation + line).join('\n')}` };
}

/** It says who and by when, or has a reminder beside it. */
function isSeenTo(node: Told): boolean {
  if (ast.isParagraph(node)) return followedByReminder(node);
  return node.content.some(ast.isReminder) || isTextTask(node);
}

function followedByReminder(node: ast.Paragraph): boolean {
  const content = (node.$container as { content?: unknown[] } | undefined)?.content ?? [];
  return ast.isReminder(content[content.indexOf(node) + 1]);
}

function lineAt({ textDocument }: LangiumDocument, line: number): string {
  return textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
}
