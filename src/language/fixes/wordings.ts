/** The official wording of the deadlines of a file, as edits of the source. */
import type { LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { betterWording } from '../../deadline/index.ts';
import { readingOf } from '../deadline-readings.ts';
import { Deadline } from '../generated/ast.ts';
import { nodesOfType } from '../syntax/file-index.ts';

export interface Rewording extends TextEdit {
  /** The words as they stand. */
  old: string;
}

/** Every deadline that has an official wording other than its own words; a deadline not read to its last word has none. */
export function rewordings(document: LangiumDocument): Rewording[] {
  return nodesOfType<Deadline>(document.parseResult.value, Deadline.$type).flatMap((node) => {
    const range = node.$cstNode?.range;
    const newText = node.value && range ? betterWording(node.value, readingOf(node.value)) : undefined;
    return newText === undefined || !range ? [] : [{ range, old: node.value, newText }];
  });
}

/** Whether a place lies in a range or at its ends. */
export function holds({ start, end }: Range, { line, character }: Range['start']): boolean {
  const behind = line > start.line || (line === start.line && character >= start.character);
  const before = line < end.line || (line === end.line && character <= end.character);
  return behind && before;
}
