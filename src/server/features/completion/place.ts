/** Where the cursor stands and what may follow there. */

import type { IToken } from 'chevrotain';
import { GrammarAST, type LangiumDocument, type Lexer } from 'langium';
import type { NextFeature } from 'langium/lsp';
import { lastOf, nth } from '../../../known.ts';
import { textLiteral } from '../../../language/lexer/text-token.ts';
import type { Block } from '../../../language/syntax/blocks.ts';
import { type Slice, sliceAround, tokenBefore } from '../../../language/syntax/slice.ts';
import { type Frame, FrameReader, type Statement, skeleton } from '../../../language/syntax/token-frames.ts';

export interface Place {
  document: LangiumDocument;
  /** The whole file. */
  text: string;
  offset: number;
  /** Open blocks, outermost first, with the statements before the cursor. */
  frames: Frame[];
  /** What is written of the statement the cursor stands in. */
  statement: Statement | undefined;
  /** All statements of the innermost block, before and behind the cursor. */
  siblings: Statement[];
}

/** Inside a text, with the part of it before the cursor. */
export interface TextPlace extends Place {
  kind: 'text';
  token: IToken;
}

export interface DeadlinePlace extends Place {
  kind: 'deadline';
  /** Offset of the first character of the deadline, or the cursor where none is written. */
  start: number;
}

export interface CodePlace extends Place {
  kind: 'code';
  guesses: Guess[];
}

/** One way to see the words before the cursor: `typed`, from `start`, is what is to be completed. */
export interface Guess {
  start: number;
  typed: string;
  features: NextFeature[];
  statement: Statement | undefined;
  frame: Frame;
  /** Nothing but space stands before it on its line, though an unfinished statement may go on. */
  newLine: boolean;
  /** A colon is still to be written between the keyword and what is offered; `start` is where it goes. */
  colon?: true;
}

export interface PlaceServices {
  lexer: Lexer;
  blocks: Map<string, Block>;
  /** What the grammar lets follow a text; `complete` tells whether all of the text fits the grammar. */
  follow(text: string): { features: NextFeature[]; complete: boolean };
}

const LETTERS = /[\p{L}\p{M}\p{N}_ \t\u00a0/-]/u;

/** Undefined inside a comment. */
export function placeAt(
  document: LangiumDocument,
  offset: number,
  services: PlaceServices,
): TextPlace | DeadlinePlace | CodePlace | undefined {
  const text = document.textDocument.getText();
  const slice = sliceAround(document, offset, services.lexer);
  if (isInComment(slice, offset, text)) return undefined;

  const before = tokenBefore(slice.tokens, offset);
  if (before?.tokenType.name === 'TEXT' && isInside(before, offset)) {
    return { kind: 'text', token: before, ...frameState(document, text, offset, slice, before.startOffset, services) };
  }
  const deadline = deadlineStart(slice.tokens, before, offset, text);
  if (deadline !== undefined) {
    return { kind: 'deadline', start: deadline, ...frameState(document, text, offset, slice, deadline, services) };
  }
  const start = phraseStart(text, offset, slice.tokens);
  const state = frameState(document, text, offset, slice, start, services);
  return { kind: 'code', ...state, guesses: guessesAt(state, start, services) };
}

function isInComment(slice: Slice, offset: number, text: string): boolean {
  return slice.comments.some(({ startOffset, endOffset = startOffset }) => {
    const line = text.startsWith('//', startOffset);
    return startOffset < offset && (line ? offset <= endOffset + 1 : offset <= endOffset);
  });
}

function isInside(token: IToken, offset: number): boolean {
  const end = (token.endOffset ?? token.startOffset) + 1;
  return offset < end || (offset === end && !textLiteral(token.image).closed);
}

function deadlineStart(tokens: IToken[], before: IToken | undefined, offset: number, text: string): number | undefined {
  if (!before) return undefined;
  const gap = text.slice((before.endOffset ?? before.startOffset) + 1, offset);
  if (/[\r\n]/.test(gap)) return undefined;
  if (before.tokenType.name === 'DEADLINE_TEXT') return before.startOffset;
  if (before.tokenType.name !== ':') return undefined;
  const keyword = tokens[tokens.indexOf(before) - 1];
  return keyword?.tokenType.name === 'thời hạn' ? offset : undefined;
}

/** First character of the words (or date) that end at the cursor, on its line. */
function phraseStart(text: string, offset: number, tokens: IToken[]): number {
  let start = offset;
  while (start > 0 && LETTERS.test(nth(text, start - 1))) start--;
  const over = tokenBefore(tokens, start);
  const end = over ? (over.endOffset ?? over.startOffset) + 1 : 0;
  if (end > start) start = Math.min(end, offset);
  while (start < offset && /[\s\u00a0]/.test(nth(text, start))) start++;
  return start;
}

function frameState(
  document: LangiumDocument,
  text: string,
  offset: number,
  slice: Slice,
  start: number,
  services: PlaceServices,
): Place {
  const reader = new FrameReader(services.blocks);
  let i = 0;
  for (; i < slice.tokens.length && nth(slice.tokens, i).startOffset < start; i++) reader.read(nth(slice.tokens, i));
  const frames = reader.frames.map((frame) => ({ ...frame, statements: [...frame.statements] }));
  const open = reader.statement;
  const statement = open && { ...open, tokens: [...open.tokens] };
  // On to the end of the block, past what is being typed.
  const innermost = reader.current;
  for (; i < slice.tokens.length && reader.frames.includes(innermost); i++) {
    const token = nth(slice.tokens, i);
    if (token.startOffset >= offset) reader.read(token);
  }
  return { document, text, offset, frames, statement, siblings: innermost.statements };
}

/** The words before the cursor, with the first none, one, two … of them taken as finished. */
function guessesAt(place: Place, start: number, services: PlaceServices): Guess[] {
  const { text, offset, frames, statement } = place;
  const frame = lastOf(frames);
  const guesses: Guess[] = [];
  const add = (at: number, tokens: IToken[], current: Statement | undefined, needsAll: boolean) => {
    const { features, complete } = services.follow(skeleton(frames, tokens));
    if (needsAll && !complete) return;
    const guess = { start: at, typed: text.slice(at, offset), statement: current, frame, newLine };
    if (tokens.length > 0 && at > 0 && features.length > 0 && features.every(isColon)) {
      const behind = services.follow(skeleton(frames, [...tokens, ...services.lexer.tokenize(':').tokens]));
      let end = at;
      while (' \t\u00a0'.includes(text.charAt(end - 1)) && end > 0) end--;
      if (end < at) guesses.push({ ...guess, start: end, features: behind.features, colon: true });
      return;
    }
    guesses.push({ ...guess, features });
  };
  const newLine = beginsLine(text, start);
  const written = statement?.tokens ?? [];
  add(start, written, statement, false);
  if (written.length > 0 && newLine) add(start, [], undefined, false);
  for (const at of wordStarts(text, start, offset)) {
    const words = services.lexer.tokenize(text.slice(start, at)).tokens;
    const tokens = [...written, ...words];
    add(at, tokens, statement ? { ...statement, tokens } : statementOf(tokens, frame, services), true);
    if (written.length > 0 && newLine) {
      add(at, words, statementOf(words, frame, services), true);
    }
  }
  return guesses;
}

function isColon({ feature }: NextFeature): boolean {
  return GrammarAST.isKeyword(feature) && feature.value === ':';
}

function statementOf(tokens: IToken[], frame: Frame, services: PlaceServices): Statement {
  const name = tokens[0]?.tokenType.name;
  const entry = name && frame.rule ? services.blocks.get(frame.rule)?.entries.get(name) : undefined;
  return { entry, tokens };
}

/** Starts of the second, third … word, and the cursor itself behind a space. */
function wordStarts(text: string, start: number, offset: number): number[] {
  const starts: number[] = [];
  for (let at = start + 1; at <= offset; at++) {
    const before = /[\s\u00a0]/.test(nth(text, at - 1));
    if (before && (at === offset || !/[\s\u00a0]/.test(nth(text, at)))) starts.push(at);
  }
  return starts.slice(-6);
}

function beginsLine(text: string, start: number): boolean {
  return /(^|[\r\n{}])[ \t\u00a0]*$/.test(text.slice(Math.max(0, start - 200), start));
}
