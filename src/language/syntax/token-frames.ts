/**
 * Where a place stands, told from the tokens alone: which blocks are open around it, and what is written of the
 * statement it stands in. Works in text that does not parse, which is the usual state of text being typed.
 */

import type { IToken } from 'chevrotain';
import { lastOf, nth } from '../../known.ts';
import { type Block, type Entry, FILE_BLOCK } from './blocks.ts';

/** A property or element inside a block, as far as it is written. */
export interface Statement {
  /** What it begins with, where that is a keyword of the block. */
  entry?: Entry;
  tokens: IToken[];
}

/** An open block. */
export interface Frame {
  /** Rule of the grammar; undefined where braces stand that no element opens. */
  rule?: string;
  /** What stands before the brace. */
  head: IToken[];
  /** All statements so far, the current one last. */
  statements: Statement[];
}

/** Reads the tokens one by one; `frames` is the state behind the last one read. */
export class FrameReader {
  readonly frames: Frame[] = [{ rule: FILE_BLOCK, head: [], statements: [] }];
  private previous: IToken | undefined;
  private firstInLine = true;

  constructor(private readonly blocks: Map<string, Block>) {}

  get current(): Frame {
    return lastOf(this.frames);
  }

  /** @param firstInLine Whether nothing stands before it in its line; left out where it is so in the text. */
  read(token: IToken, firstInLine = !this.previous || (this.previous.endLine ?? 0) < (token.startLine ?? 0)): void {
    this.firstInLine = firstInLine;
    const name = token.tokenType.name;
    if (name === '{') this.open();
    else if (name === '}') this.close();
    else {
      const entry = this.entryAt(token);
      if (entry) this.current.statements.push({ entry, tokens: [token] });
      else this.continueStatement(token);
    }
    this.previous = token;
  }

  /** The statement that goes on behind the last token; undefined where none is begun. */
  get statement(): Statement | undefined {
    const name = this.previous?.tokenType.name;
    return name === '{' || name === '}' ? undefined : this.current.statements.at(-1);
  }

  private open(): void {
    const head = this.statement;
    const rule = head?.entry && (head.entry.rule ?? undefined);
    this.frames.push({ rule, head: head?.tokens ?? [], statements: [] });
  }

  private close(): void {
    if (this.frames.length > 1) this.frames.pop();
  }

  private continueStatement(token: IToken): void {
    const statement = this.statement;
    if (statement) statement.tokens.push(token);
    else this.current.statements.push({ tokens: [token] });
  }

  private entryAt(token: IToken): Entry | undefined {
    const name = token.tokenType.name;
    const own = this.entries(this.current)?.get(name);
    if (own) return this.isValue() && !this.firstInLine ? undefined : own;
    // A keyword that only an outer block knows, first in its line: the inner ones were never closed.
    if (this.isValue() || !this.firstInLine) return undefined;
    for (let i = this.frames.length - 2; i >= 0; i--) {
      const outer = this.entries(nth(this.frames, i))?.get(name);
      if (!outer) continue;
      this.frames.length = i + 1;
      return outer;
    }
    return undefined;
  }

  private entries(frame: Frame): Map<string, Entry> | undefined {
    return frame.rule ? this.blocks.get(frame.rule)?.entries : undefined;
  }

  /** `quyết định` behind `loại:` is a value, `mục tiêu` behind `phụ lục` a part of the opening words. */
  private isValue(): boolean {
    const before = this.previous?.tokenType.name;
    if (before === ':' || before === ',') return true;
    const statement = this.statement;
    return statement?.entry !== undefined && statement.tokens.length === 1;
  }
}

/**
 * The shortest text that puts the parser into the same place: the openings of the blocks around it and what is
 * written of the statement. Nothing that stands before can spoil it, and its length does not grow with the file.
 */
export function skeleton(frames: Frame[], statement: IToken[]): string {
  const heads = frames.slice(1).map((frame) => `${images(frame.head)} {`);
  return [...heads, images(statement)].join(' ').trim();
}

function images(tokens: IToken[]): string {
  return tokens
    .map((token) => {
      if (token.tokenType.name === 'TEXT') return '""';
      // It would take in all that follows on its line.
      return token.tokenType.name === 'DEADLINE_TEXT' ? 'x\n' : token.image;
    })
    .join(' ');
}
