import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { bestFit, filterText, type Phrase, phrase, typed } from '../../../language/references/matching.ts';

/** Something that may be inserted, before it is known whether it fits what was typed. */
export interface Proposal {
  label: string;
  /** What it can be found by, besides its label. */
  keys?: (string | undefined)[];
  /** Text, or a snippet where `snippet` is set; the label where missing. */
  insert?: string;
  snippet?: boolean;
  kind: CompletionItemKind;
  /** Behind the label, small. */
  detail?: string;
  /** At the right edge. */
  description?: string;
  /** Markdown; asked for only when the item is shown. */
  documentation?: () => string | undefined;
  /** Sorts among proposals that fit equally well. */
  order: string;
  /** Open the list again after insertion: another choice follows. */
  more?: boolean;
}

export interface TypedPlace {
  /** What the user typed, from `range.start` to the cursor. */
  typed: string;
  range: Range;
  /** End of the word the cursor stands in; the cursor itself otherwise. */
  replaceEnd: Position;
  snippets: boolean;
  insertReplace: boolean;
}

/** As a list that opens by itself: nothing in it is chosen yet, so that Enter stays a new line. */
const MORE = { title: 'Gợi ý tiếp', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] };
/** More than a screen can show is cut off; one more letter brings what is missing. */
const LIMIT = 150;
/** Cards are built for the first ones only. */
const DOCUMENTED = 40;

/** Those that fit what was typed, best first. */
export function completionItems(proposals: Proposal[], target: TypedPlace): CompletionItem[] {
  const input = typed(target.typed);
  const fitting: { proposal: Proposal; sortText: string }[] = [];
  for (const proposal of proposals) {
    if (proposal.snippet && !target.snippets) continue;
    const fit = input.marked === '' ? 0 : bestFit(input, phrases(proposal));
    if (fit === undefined) continue;
    const exact = [proposal.label, insertion(proposal)].some((each) => each.toLowerCase().startsWith(input.marked))
      ? 0
      : 1;
    fitting.push({ proposal, sortText: `${fit}${exact}${proposal.order}` });
  }
  // A list that holds nothing but what stands there already would only catch the arrow keys.
  const [only] = fitting;
  if (fitting.length === 1 && !only!.proposal.snippet && insertion(only!.proposal) === target.typed) return [];
  fitting.sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
  return fitting
    .slice(0, LIMIT)
    .map(({ proposal, sortText }, i) => toItem(proposal, placed(sortText, i), target, i < DOCUMENTED));
}

/** Editors sort equals by their labels: "chậm" before "chưa bắt đầu". */
const placed = (sortText: string, place: number) => `${sortText} ${String(place).padStart(3, '0')}`;

const insertion = ({ insert, label }: Proposal) => insert ?? label;

function phrases(proposal: Proposal): Phrase[] {
  return [proposal.label, ...(proposal.keys ?? [])].filter((key) => key !== undefined).map(phrase);
}

function toItem(proposal: Proposal, sortText: string, target: TypedPlace, documented: boolean): CompletionItem {
  const newText = insertion(proposal);
  const value = documented ? proposal.documentation?.() : undefined;
  return {
    label: proposal.label,
    labelDetails: proposal.description ? { description: proposal.description } : undefined,
    kind: proposal.kind,
    detail: proposal.detail,
    documentation: value ? { kind: 'markdown', value } : undefined,
    sortText,
    filterText: filterText(target.typed, proposal.label, ...(proposal.keys ?? [])),
    insertTextFormat: proposal.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: target.insertReplace
      ? { newText, insert: target.range, replace: { start: target.range.start, end: target.replaceEnd } }
      : { newText, range: target.range },
    command: proposal.more ? MORE : undefined,
  };
}

/** Words as they stand in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

export { CompletionItemKind };
